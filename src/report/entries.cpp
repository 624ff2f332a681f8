#include "cells.hpp"
#include "columns.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <kariz/domain/staying.hpp>
#include <kariz/report/entries.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

using table::Column;
using table::Row;
using table::Shown;

/// Where a stay that `exit` ended is counted.
std::int64_t& way_out(EntriesRow& row, const Event& exit) {
  if (const auto* const entered = as<EnteredStage>(exit)) {
    if (entered->stage > row.stage) return row.advanced;
    return entered->stage == row.stage ? row.repeated : row.back;
  }
  if (as<Lost>(exit) != nullptr) return row.lost;
  return as<WentCold>(exit) != nullptr ? row.cold : row.won;
}

table::Chart entries_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::stacked;
  chart.label = {"stage"};
  chart.series = {{"advanced", "advanced"}};
  chart.total = {"entries", "entries", table::Series::Look::middle};
  chart.beside = {"forward", "forward"};
  return chart;
}

std::vector<Column> columns() {
  return {words("stage", "Stage", Shown::data, 9),
          words("stage", "Stage", Shown::text, 9),
          numbers("entries", "Entries", Shown::always, 9),
          numbers("advanced", "Advanced", Shown::always, 8),
          numbers("repeated", "Again", Shown::always, 7),
          numbers("back", "Back", Shown::always, 7),
          numbers("lost", "Lost", Shown::always, 6),
          numbers("cold", "Cold", Shown::always, 6),
          numbers("won", "Won", Shown::always, 7),
          numbers("there", "There", Shown::always, 5),
          numbers("forward", "Forward", Shown::always, 8),
          bar(3)};
}

Row to_row(const EntriesRow& row, const Entries& entries, const Settings& settings,
           std::int64_t most) {
  const Stage& stage = settings.stages[row.stage];
  const auto figure = [&](std::int64_t count) {
    return measured_cell(count, entries.measure, settings.currency);
  };
  return {{std::string(stage.id), std::string(stage.name), figure(row.entries()),
           figure(row.advanced), figure(row.repeated), figure(row.back), figure(row.lost),
           figure(row.cold), figure(row.won), figure(row.there),
           table::Percent{row.forward(), row.entries()},
           table::Bar{row.entries() - row.dropped(), row.dropped(), most}}};
}

}  // namespace

Entries entries(const Subject& subject) {
  const std::vector<Stage>& stages = subject.pipeline.settings.stages;
  std::vector<EntriesRow> rows(stages.size());
  for (StageIndex stage = 0; stage < rows.size(); ++stage) rows[stage].stage = stage;
  std::vector<bool> is_entered(rows.size());  // if by deals that are worth nothing

  for (const Case& one : subject.cases) {
    const auto& history = one.deal->history;
    for (const Stay& stay : stays(*one.deal, subject.spec.now)) {
      if (!counts_at(subject.spec, history[stay.entry].at)) continue;
      EntriesRow& row = rows[stay.stage];
      is_entered[stay.stage] = true;
      (stay.exit ? way_out(row, history[*stay.exit]) : row.there) += one.weight;
    }
  }

  Entries result{{}, subject.spec.measure};
  for (const EntriesRow& row : rows) {
    if (is_entered[row.stage] || !stages[row.stage].is_retired()) result.rows.push_back(row);
  }
  return result;
}

table::Table to_table(const Entries& entries, const Settings& settings) {
  table::Table out;
  out.name = "funnel";
  out.columns = columns();
  out.chart = entries_chart();
  std::int64_t most = 0;
  for (const EntriesRow& row : entries.rows) most = std::max(most, row.entries());
  auto& rows = out.groups.emplace_back().rows;
  for (const EntriesRow& row : entries.rows) rows.push_back(to_row(row, entries, settings, most));
  out.summary.emplace_back("basis", "entries");
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> entries_keys = {"stage"};
constexpr std::array<std::string_view, 3> entries_options = {"basis", "value", "dated"};

constexpr std::array entries_figures = {
    Figure{"entries", "times that a deal entered the stage, each on its own", Kind::plain,
           Comparison::shown},
    Figure{"advanced", "of those, the ones that went on to a later stage"},
    Figure{"repeated", "of those, the ones after which the deal entered the same stage again"},
    Figure{"back", "of those, the ones that went to an earlier stage", Kind::plain,
           Comparison::shown},
    Figure{"lost", "of those, the ones that ended with a loss"},
    Figure{"cold", "of those, the ones that ended on the cold list"},
    Figure{"won", "of those, the ones that ended with the win"},
    Figure{"there", "of those, the ones that nothing has ended: the deal stands there"},
    Figure{"forward", "advanced and won, of all entries", Kind::proportion, Comparison::shown},
};

table::Table make_entries(const Subject& subject) {
  return to_table(entries(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report entries_report;
const Report entries_report{
    "funnel",       "how often each stage is entered, and how each entry goes on",
    Dated::created, entries_options,
    entries_keys,   entries_figures,
    make_entries};

}  // namespace kariz::report
