#pragma once

#include "layout.hpp"
#include "splice.hpp"
#include "whole_file.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kariz::file {

/// What changes about one deal.
struct ChangesOfDeal {
  std::vector<const SetField*> fields;  ///< in the order in which they are written, each once
  std::vector<const Event*> events;     ///< in order of time
};

/// The edits that changes to one deal mean for its lines; nothing where it is written so that its
/// lines cannot be changed one by one. Refused (Fault::rule): changes of a value with an anchor or
/// an alias, and of what another place of the file repeats.
std::optional<std::vector<Edit>> try_to_splice(const Pipeline& pipeline, std::size_t deal,
                                               const DealLayout& layout,
                                               const ChangesOfDeal& changes, WholeFile& whole);

}  // namespace kariz::file
