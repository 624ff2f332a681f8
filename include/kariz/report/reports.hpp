#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
  /// Of a figure that is made of others: the columns whose deals are its own, since of one deal
  /// alone it says nothing, or something else.
  std::span<const std::string_view> of = {};
};

/// What a figure means in one kind of row, where the rule of its column says less than could be
/// said.
struct RowRule {
  std::string_view row;  ///< the first key of such rows
  std::string_view key;  ///< of the figure
  std::string_view rule;
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
  std::span<const RowRule> row_rules = {};
};

/// All reports; the first is what `report` alone means.
std::span<const Report* const> reports();

/// The report of this name, if there is one.
const Report* find_report(std::string_view name);

/// The report that `report` is on this basis: the funnel of entries has rows of its own.
const Report& on_basis(const Report& report, Basis basis);

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

/// A report, and how it is asked for.
struct Query {
  const Report* report;
  Asked asked;
};

/// The answers to several questions of one person, which differ at most in the report, in what its
/// period is about and in the options that only some reports take: deals are chosen once for all
/// that ask for the same ones. Refused as by answer().
std::vector<table::Table> answers(const std::vector<Query>& queries, const Pipeline& pipeline);

}  // namespace kariz::report
