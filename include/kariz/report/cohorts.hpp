#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// What became of the deals that began in the same month. Every deal is sold, lost, cold or
/// waiting, so that deals = sold + lost + cold + waiting.
struct Cohort {
  std::string month;  ///< 2026-11, as calendars in the zone of the pipeline have it
  std::int64_t deals = 0;
  std::int64_t qualified = 0;  ///< came at least as far as those that pass the qualification
  /// The latest stage that half of the deals or more came to, by their furthest stages, as the
  /// funnel has them; the number of stages where half of them are won.
  StageIndex half_reached = 0;
  std::int64_t sold = 0;     ///< now, whatever their state is
  std::int64_t lost = 0;     ///< now
  std::int64_t cold = 0;     ///< now, and not sold
  std::int64_t waiting = 0;  ///< open or deferred now, and not sold
  std::int64_t age = 0;      ///< seconds from the first event to now, of all deals together

  bool operator==(const Cohort&) const = default;
};

/// The cohorts in order of time; a month in which no deal began has none.
struct Cohorts {
  std::vector<Cohort> rows;
};

/// The deals that were created in the period, as they stand now.
Cohorts cohorts(const Subject& subject);

/// A row a month.
table::Table to_table(const Cohorts& cohorts, const Settings& settings);

}  // namespace kariz::report
