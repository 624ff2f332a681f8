#include "row_keys.hpp"

namespace kariz::report {

std::size_t column_of(const table::Table& table, std::string_view key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const table::Column& column = table.columns[i];
    const bool is_read =
        column.shown != table::Shown::text && column.shown != table::Shown::terminal;
    if (is_read && column.key == key) return i;
  }
  return table.columns.size();
}

std::string key_of(const Report& report, const table::Table& table, const table::Row& row) {
  std::string key;
  for (const std::string_view name : report.keys) {
    const auto* const text = std::get_if<std::string>(&row.cells[column_of(table, name)]);
    if (text == nullptr) continue;
    if (!key.empty()) key += '/';
    key += *text;
  }
  return key;
}

}  // namespace kariz::report
