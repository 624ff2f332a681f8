#include "selection.hpp"

#include <algorithm>
#include <iterator>

namespace kariz::table {
namespace {

bool is_shown(Shown shown, Medium medium) {
  switch (shown) {
    case Shown::always:
      return true;
    case Shown::text:
      return medium == Medium::page || medium == Medium::terminal;
    case Shown::terminal:
      return medium == Medium::terminal;
    case Shown::data:
      return medium == Medium::csv || medium == Medium::json;
    case Shown::json:
      return medium == Medium::json;
  }
  return false;
}

bool says_something(const Cell& cell, Medium medium) {
  if (std::holds_alternative<Bar>(cell)) return medium == Medium::terminal;
  if (std::holds_alternative<Nested>(cell)) return medium == Medium::json;
  if (const auto* const list = std::get_if<List>(&cell)) return !list->empty();
  return !std::holds_alternative<Blank>(cell);
}

}  // namespace

std::vector<std::size_t> shown_columns(const Table& table, Medium medium) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (is_shown(table.columns[i].shown, medium)) out.push_back(i);
  }
  return out;
}

std::vector<std::size_t> telling_columns(const std::vector<std::size_t>& columns,
                                         const Group& group, Medium medium) {
  const auto tells = [&](std::size_t column) {
    return std::any_of(group.rows.begin(), group.rows.end(), [&](const Row& row) {
      return says_something(cell_at(row, column), medium);
    });
  };
  std::vector<std::size_t> out;
  std::copy_if(columns.begin(), columns.end(), std::back_inserter(out), tells);
  return out;
}

const Cell& cell_at(const Row& row, std::size_t column) {
  static const Cell blank;
  return column < row.cells.size() ? row.cells[column] : blank;
}

}  // namespace kariz::table
