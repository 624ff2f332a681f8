#include "captions.hpp"

#include "row_keys.hpp"

#include <algorithm>
#include <string>

#include <kariz/domain/shell.hpp>

namespace kariz::report {
namespace {

/// The key of the first row that has one.
std::string first_key(const Report& report, const table::Table& table) {
  for (const table::Group& group : table.groups) {
    for (const table::Row& row : group.rows) {
      std::string key = key_of(report, table, row);
      if (!key.empty()) return key;
    }
  }
  return {};
}

bool is_compared(const Report& report, std::string_view key) {
  return std::any_of(report.figures.begin(), report.figures.end(), [&](const Figure& figure) {
    return figure.key == key && figure.comparison == Figure::Comparison::shown;
  });
}

/// The figure that a comparison draws: that of the chart, if it is compared, else the first that
/// is.
std::string_view figure_of_two(const Report& report, const table::Chart& chart) {
  if (is_compared(report, chart.total.key)) return chart.total.key;
  for (const table::Series& series : chart.series) {
    if (is_compared(report, series.key)) return series.key;
  }
  for (const Figure& figure : report.figures) {
    if (figure.comparison == Figure::Comparison::shown) return figure.key;
  }
  return {};
}

}  // namespace

void add_captions(const Report& report, const Spec& spec, table::Table& table) {
  table.about = report.summary;
  if (table.chart && table.chart->nothing.empty()) table.chart->nothing = "no deals";
  for (const Figure& figure : report.figures) {
    for (table::Column& column : table.columns) {
      if (column.key == figure.key) column.meaning = figure.rule;
    }
  }
  const std::string row = first_key(report, table);
  if (row.empty() || report.figures.empty()) return;
  table.behind = "kariz report " + std::string(report.name);
  if (spec.basis == Basis::entries) table.behind += " --basis entries";
  table.behind += " --explain " + in_shell(row + '.' + std::string(report.figures.front().key));
}

table::Chart chart_of_two(const Report& report, const table::Chart& chart) {
  const std::string key(figure_of_two(report, chart));
  table::Chart out;
  out.label = chart.label;
  out.nothing = chart.nothing;
  std::string name = key;
  std::replace(name.begin(), name.end(), '-', ' ');
  out.series = {{key, name}, {key + "-then", "then", table::Series::Look::middle}};
  return out;
}

}  // namespace kariz::report
