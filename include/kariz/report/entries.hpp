#pragma once

#include <cstdint>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// How the entries of one stage went on. Each counts once for every time that a deal entered the
/// stage, by the move that ended its stay or by none so far: entries = advanced + repeated + back +
/// lost + cold + won + there. Where the period is about events, those count that were made in it,
/// whenever they ended.
///
/// Figures count entries, or for each what its deal is worth in minor units of the pipeline's
/// currency (Measure). (Identity of each entry as in Conduyt.)
struct EntriesRow {
  StageIndex stage = 0;
  std::int64_t advanced = 0;  ///< went on to a later stage
  std::int64_t repeated = 0;  ///< entered the same stage again
  std::int64_t back = 0;      ///< went to an earlier stage
  std::int64_t lost = 0;
  std::int64_t cold = 0;
  std::int64_t won = 0;
  std::int64_t there = 0;  ///< stands there still, deferred or not

  std::int64_t entries() const { return advanced + repeated + back + lost + cold + won + there; }
  std::int64_t forward() const { return advanced + won; }
  std::int64_t dropped() const { return lost + cold; }

  bool operator==(const EntriesRow&) const = default;
};

/// The funnel by entries: how often each stage was entered, and how that ended.
struct Entries {
  std::vector<EntriesRow> rows;  ///< a stage each, in their order; retired ones only where entered
  Measure measure = Measure::deals;
};

Entries entries(const Subject& subject);

/// A row a stage.
table::Table to_table(const Entries& entries, const Settings& settings);

}  // namespace kariz::report
