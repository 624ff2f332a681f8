#pragma once

#include "deal_columns.hpp"

#include <string>
#include <vector>

namespace kariz::cli {

/// The history of a deal: a line an event, with the days that it stayed in each stage it entered.
std::vector<std::string> story_of(const DealView& view);

/// The history as a table, a column for everything that an event may say.
table::Table history_table(const DealView& view);

}  // namespace kariz::cli
