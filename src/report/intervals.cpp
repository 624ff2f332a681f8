#include "intervals.hpp"

#include "columns.hpp"
#include "row_keys.hpp"
#include "share.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace kariz::report {
namespace {

using table::Cell;
using table::Column;
using table::Shown;

/// Low, high, and both for people.
std::vector<Cell> cells_of(const Cell& cell) {
  const auto* const percent = std::get_if<table::Percent>(&cell);
  if (percent == nullptr || percent->whole == 0) {
    const Cell none = percent == nullptr ? Cell(table::Blank{}) : Cell(table::NotAvailable{});
    return {none, none, table::Blank{}};
  }
  const Interval interval = wilson(percent->part, percent->whole);
  const table::Percent low = worked_out(interval.low);
  const table::Percent high = worked_out(interval.high);
  std::string both = table::cell_text(low);
  both.pop_back();
  return {low, high, both + "–" + table::cell_text(high)};
}

/// Puts three columns behind each of those at `places`, which are in order.
template <class Item, class Added>
std::vector<Item> with_added(std::vector<Item>&& items, const std::vector<std::size_t>& places,
                             const Added& added) {
  std::vector<Item> result;
  result.reserve(items.size() + 3 * places.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    result.push_back(std::move(items[i]));
    if (!std::binary_search(places.begin(), places.end(), i)) continue;
    for (Item& item : added(result.back())) result.push_back(std::move(item));
  }
  return result;
}

std::vector<Column> columns_for(const Column& column) {
  Column people = numbers(column.key + "-interval", "95 %", Shown::text, column.keep);
  return {numbers(column.key + "-low", "", Shown::data, 0),
          numbers(column.key + "-high", "", Shown::data, 0), std::move(people)};
}

}  // namespace

Interval wilson(std::int64_t part, std::int64_t whole) {
  constexpr double z = 1.959963984540054;
  const auto n = static_cast<double>(whole);
  const double p = static_cast<double>(part) / n;
  const double middle = p + z * z / (2 * n);
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  const double divisor = 1 + z * z / n;
  return {std::max(0.0, (middle - half) / divisor), std::min(1.0, (middle + half) / divisor)};
}

void add_intervals(const Report& report, table::Table& table) {
  std::vector<std::size_t> places;
  for (const Figure& figure : report.figures) {
    if (figure.kind == Figure::Kind::proportion) places.push_back(column_of(table, figure.key));
  }
  std::sort(places.begin(), places.end());
  table.columns = with_added(std::move(table.columns), places, columns_for);
  for (table::Group& group : table.groups) {
    for (table::Row& row : group.rows)
      row.cells = with_added(std::move(row.cells), places, cells_of);
  }
}

}  // namespace kariz::report
