#pragma once

#include <string>
#include <string_view>

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// Where the column with this key stands, the one that programs read where there are two; the
/// number of columns if there is none.
std::size_t column_of(const table::Table& table, std::string_view key);

/// What a row is called: its keys, joined by "/", without blank ones.
std::string key_of(const Report& report, const table::Table& table, const table::Row& row);

}  // namespace kariz::report
