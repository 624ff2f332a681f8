#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// How long deals stay in a stage. A stay lasts from entering the stage until a move ends it,
/// another entry of the same stage too, without the time that the deal was deferred. One that ended
/// counts when it ended, one that goes on when now lies in the period.
struct StageTime {
  StageIndex stage = 0;
  std::int64_t ended = 0;
  std::int64_t going_on = 0;
  std::optional<std::int64_t> median;  ///< seconds, by Kaplan and Meier, so that going on counts
  std::int64_t seconds = 0;            ///< all stays that ended, together
  std::int64_t stuck = 0;  ///< deals: open, longer in it than its `max-days`, nothing planned ahead

  std::int64_t stays() const { return ended + going_on; }

  bool operator==(const StageTime&) const = default;
};

/// Where deals lie, and for how long.
struct Stages {
  std::vector<StageTime> rows;  ///< a stage each, in their order; retired ones only where visited
};

Stages stages(const Subject& subject);

/// A row a stage; the one with the longest median stands out.
table::Table to_table(const Stages& stages, const Settings& settings);

}  // namespace kariz::report
