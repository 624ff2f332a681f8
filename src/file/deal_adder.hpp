#pragma once

#include "splice.hpp"

#include <vector>

namespace kariz::file {

/// Adds the edits that put new deals, in order of id, where they belong: each behind the deal with
/// the greatest smaller id, wherever that stands, else before the first. Refused (Fault::rule): a
/// file whose deals are not written one below the other.
void add_deals(const Pipeline& pipeline, const std::vector<const Deal*>& deals,
               std::vector<Edit>& edits);

}  // namespace kariz::file
