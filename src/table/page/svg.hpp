#pragma once

#include <string>

#include <kariz/table/table.hpp>

namespace kariz::table {

/// The chart of `table`, which has one, to stand within a page that has the style of charts. As
/// wide as what it stands in.
std::string svg_within_page(const Table& table);

}  // namespace kariz::table
