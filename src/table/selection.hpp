#pragma once

#include <cstddef>
#include <vector>

#include <kariz/table/table.hpp>

namespace kariz::table {

/// Where a table goes, as far as it decides which columns are seen.
enum class Medium { page, terminal, csv, json };

/// The columns that `medium` shows, as indices in order.
std::vector<std::size_t> shown_columns(const Table& table, Medium medium);

/// Those of `columns` that say something on `medium` in at least one row of `group`.
std::vector<std::size_t> telling_columns(const std::vector<std::size_t>& columns,
                                         const Group& group, Medium medium);

/// The cell of `row` in `column`; Blank where the row is shorter.
const Cell& cell_at(const Row& row, std::size_t column);

}  // namespace kariz::table
