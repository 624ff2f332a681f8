#pragma once

#include "splice.hpp"

#include <cstddef>
#include <vector>

namespace kariz::file {

/// Adds the edits that changes to one deal mean for its lines: fields in the order in which they
/// are written, each once, and events in order of time. Refused (Fault::rule): what cannot be
/// spliced.
void splice_deal(const Pipeline& pipeline, std::size_t deal,
                 const std::vector<const SetField*>& fields,
                 const std::vector<const Event*>& events, std::vector<Edit>& edits);

}  // namespace kariz::file
