#include "comparison.hpp"

#include "captions.hpp"
#include "columns.hpp"
#include "difference.hpp"
#include "grouping.hpp"
#include "row_keys.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kariz::report {
namespace {

using table::Cell;
using table::Column;
using table::Row;
using table::Shown;

/// A row of one table, where groups tell equal keys apart.
std::string place_of(const Report& report, const table::Table& table, const table::Group& group,
                     const Row& row) {
  std::string place = group.title + '\n' + key_of(report, table, row);
  const std::size_t column = column_of(table, group_key);
  const auto* const value =
      column < row.cells.size() ? std::get_if<std::string>(&row.cells[column]) : nullptr;
  return value == nullptr ? place : place + '\n' + *value;
}

std::unordered_map<std::string, const Row*> rows_by_place(const Report& report,
                                                          const table::Table& table) {
  std::unordered_map<std::string, const Row*> rows;
  for (const table::Group& group : table.groups) {
    for (const Row& row : group.rows) rows.emplace(place_of(report, table, group, row), &row);
  }
  return rows;
}

/// What a figure is where its row is missing: of nothing, nothing.
Cell nothing_like(const Cell& cell) {
  if (std::holds_alternative<std::int64_t>(cell)) return std::int64_t{0};
  if (const auto* const amount = std::get_if<table::Amount>(&cell)) {
    std::string digits =
        amount->digits.substr(std::min(amount->digits.find('.'), amount->digits.size()));
    std::replace_if(
        digits.begin(), digits.end(), [](char c) { return c != '.'; }, '0');
    return table::Amount{"0" + digits, amount->currency};
  }
  const bool is_worked_out =
      std::holds_alternative<table::Percent>(cell) || std::holds_alternative<table::Decimal>(cell);
  return is_worked_out ? Cell(table::NotAvailable{}) : Cell(table::Blank{});
}

Cell difference(std::int64_t then, std::int64_t now) {
  return table::Change{now - then};
}

Cell difference(const table::Percent& then, const table::Percent& now) {
  if (then.whole == 0 || now.whole == 0) return table::NotAvailable{};
  return table::Change{difference_of_parts(then, now)};
}

Cell difference(const table::Decimal& then, const table::Decimal& now) {
  const auto digits = difference_of_decimals(then.digits, now.digits);
  return digits ? Cell(table::Change{table::Decimal{*digits}}) : Cell(table::NotAvailable{});
}

Cell difference(const table::Amount& then, const table::Amount& now) {
  const auto digits = difference_of_decimals(then.digits, now.digits);
  if (!digits || then.currency != now.currency) return table::NotAvailable{};
  return table::Change{table::Amount{*digits, now.currency}};
}

/// The difference where both are numbers of the same kind.
Cell change(const Cell& then, const Cell& now) {
  if (std::holds_alternative<table::NotAvailable>(then) ||
      std::holds_alternative<table::NotAvailable>(now))
    return table::NotAvailable{};
  return std::visit(
      [](const auto& a, const auto& b) -> Cell {
        using A = std::decay_t<decltype(a)>;
        using B = std::decay_t<decltype(b)>;
        if constexpr (std::is_same_v<A, B> && requires { difference(a, b); })
          return difference(a, b);
        return table::Blank{};
      },
      then, now);
}

/// The columns that are kept as they are: those that are neither figures nor bars.
bool is_label(const Report& report, const Column& column) {
  return column.key == group_key ||
         std::find(report.keys.begin(), report.keys.end(), column.key) != report.keys.end();
}

struct Plan {
  std::vector<std::size_t> labels;
  std::vector<std::size_t> figures;
};

Plan plan_for(const Report& report, const table::Table& table) {
  Plan plan;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (is_label(report, table.columns[i])) plan.labels.push_back(i);
  }
  for (const Figure& figure : report.figures) {
    if (figure.comparison == Figure::Comparison::shown)
      plan.figures.push_back(column_of(table, figure.key));
  }
  return plan;
}

std::vector<Column> columns_for(const Plan& plan, const table::Table& table) {
  std::vector<Column> columns;
  for (const std::size_t label : plan.labels) columns.push_back(table.columns[label]);
  for (const std::size_t figure : plan.figures) {
    const Column& column = table.columns[figure];
    columns.push_back(numbers(column.key, column.title, Shown::always, 8));
    columns.push_back(numbers(column.key + "-then", "then", Shown::always, 5));
    columns.push_back(numbers(column.key + "-change", "change", Shown::always, 7));
  }
  return columns;
}

/// Puts the rows of two tables together.
class Side {
public:
  Side(const Report& report, const table::Table& then, const table::Table& now)
      : report_(report),
        plan_(plan_for(report, now)),
        now_(now),
        earlier_(rows_by_place(report, then)),
        present_(rows_by_place(report, now)) {}

  table::Group by_side(const table::Group& group) const {
    table::Group rows{group.title, {}};
    for (const Row& row : group.rows) {
      const auto found = earlier_.find(place_of(report_, now_, group, row));
      rows.rows.push_back(line(row, found == earlier_.end() ? nullptr : found->second, &row));
    }
    return rows;
  }

  /// The rows of then that are gone, behind the others of their group.
  void add_gone(const table::Group& group, table::Table& out) const {
    for (const Row& row : group.rows) {
      if (present_.contains(place_of(report_, now_, group, row))) continue;
      group_called(group.title, out).rows.push_back(line(row, &row, nullptr));
    }
  }

private:
  /// The group with this title, which is added where there is none.
  static table::Group& group_called(const std::string& title, table::Table& out) {
    const auto known = std::find_if(out.groups.begin(), out.groups.end(),
                                    [&](const auto& group) { return group.title == title; });
    if (known != out.groups.end()) return *known;
    return out.groups.emplace_back(table::Group{title, {}});
  }

  /// Labels and tone of `like`; where one of the two rows is missing, it was nothing.
  Row line(const Row& like, const Row* then, const Row* now) const {
    Row out;
    out.tone = like.tone;
    out.charted = like.charted;
    for (const std::size_t label : plan_.labels) out.cells.push_back(like.cells[label]);
    for (const std::size_t figure : plan_.figures) {
      const Cell was = then ? then->cells[figure] : nothing_like(like.cells[figure]);
      const Cell is = now ? now->cells[figure] : nothing_like(like.cells[figure]);
      out.cells.push_back(is);
      out.cells.push_back(was);
      out.cells.push_back(change(was, is));
    }
    return out;
  }

  const Report& report_;
  Plan plan_;
  const table::Table& now_;
  std::unordered_map<std::string, const Row*> earlier_;
  std::unordered_map<std::string, const Row*> present_;
};

}  // namespace

table::Table compared(const Report& report, const table::Table& then, const table::Table& now) {
  const Side side(report, then, now);
  table::Table out;
  out.name = now.name;
  if (now.chart) out.chart = chart_of_two(report, *now.chart);
  out.columns = columns_for(plan_for(report, now), now);
  for (const table::Group& group : now.groups) out.groups.push_back(side.by_side(group));
  for (const table::Group& group : then.groups) side.add_gone(group, out);
  return out;
}

}  // namespace kariz::report
