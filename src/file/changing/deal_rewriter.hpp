#pragma once

#include "deal_splicer.hpp"

namespace kariz::file {

/// The edit that puts a deal as kariz writes it, with all its comments and with the changes made,
/// in the place of one whose lines cannot be changed one by one. Refused (Fault::rule): a deal with
/// an anchor or an alias for another place of the file.
Edit rewrite_deal(const Pipeline& pipeline, std::size_t deal, const DealLayout& layout,
                  const ChangesOfDeal& changes, WholeFile& whole);

}  // namespace kariz::file
