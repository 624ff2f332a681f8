#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// One column of a report that says something about deals.
struct Figure {
  std::string_view key;   ///< of the column
  std::string_view rule;  ///< which deals it counts or what it works out, in a sentence

  /// `proportion`: so many of so many deals, which an interval can be told of.
  enum class Kind { plain, proportion } kind = Kind::plain;
  /// Whether a comparison of two times shows it.
  enum class Comparison { left_out, shown } comparison = Comparison::left_out;
};

/// A report that can be asked for.
struct Report {
  std::string_view name;
  std::string_view summary;  ///< a line for the help: lower case, no final period
  Dated dated;               ///< what a period means where nothing else is asked for
  /// The options that only some reports take and this one does, by their names: "dated", "basis".
  std::span<const std::string_view> options;
  /// The columns that tell its rows apart.
  std::span<const std::string_view> keys;
  std::span<const Figure> figures;
  /// Pure: the same subject makes the same table.
  table::Table (*make)(const Subject& subject);
};

/// All reports; the first is what `report` alone means.
std::span<const Report* const> reports();

/// The report of this name, if there is one.
const Report* find_report(std::string_view name);

/// How a report is asked for. What can be combined is; see answer() for what cannot.
struct Asked {
  Spec spec;
  std::string by;                  ///< a table for each value of this field; empty: one for all
  std::optional<Instant> as_of;    ///< as everything stood then, which becomes now
  std::optional<Instant> compare;  ///< as it stood then, beside now
  enum class Intervals { none, wilson } intervals = Intervals::none;
  /// ROW or ROW.COLUMN: the deals behind a figure; empty: the rule of each figure; not set: the
  /// report itself. A row is named by its keys, joined by "/".
  std::optional<std::string> explain;
};

/// The answer to a question. Refused (Fault::rule): an unknown field to group by, an unknown row or
/// column to explain, and what choose() refuses. An explanation is of the report as it is grouped
/// by nothing and compared with nothing.
table::Table answer(const Report& report, const Pipeline& pipeline, const Asked& asked);

}  // namespace kariz::report
