#pragma once

#include "splice.hpp"
#include "whole_file.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kariz::file {

/// New deals that come to stand at one place, in order of id.
struct NewDeals {
  std::vector<const Deal*> deals;
  std::optional<std::size_t> beside;  ///< the deal behind or before which; none in an empty file
  enum class Side { behind, before } side = Side::behind;
};

/// Where new deals belong: each behind the deal with the greatest smaller id, wherever that stands,
/// else before the first.
std::vector<NewDeals> place_deals(const Pipeline& pipeline, const std::vector<Deal>& deals);

/// Adds the edits that put new deals there. Refused (Fault::rule): a file whose deals are not
/// written one below the other.
void add_deals(const Pipeline& pipeline, const std::vector<NewDeals>& deals, WholeFile& whole,
               std::vector<Edit>& edits);

}  // namespace kariz::file
