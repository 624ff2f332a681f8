#pragma once

#include <cstdint>
#include <optional>

#include <kariz/report/forecast.hpp>
#include <kariz/report/funnel.hpp>
#include <kariz/report/selection.hpp>
#include <kariz/report/velocity.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Deals that want something done, as they stand now, whatever the period. A deal counts in each
/// line that is true of it. They are those that `next` shows today, by the same rules.
struct ToDo {
  std::int64_t unanswered = 0;  ///< somebody waits for an answer
  std::int64_t late = 0;        ///< of those, longer than the stage allows
  /// What was planned is past: a next step, the end of a deferral, a day to win back or to nurture.
  std::int64_t overdue = 0;
  std::int64_t stuck = 0;
  std::int64_t forgotten = 0;  ///< open, and nothing will ever bring it up again

  bool operator==(const ToDo&) const = default;
};

/// The pipeline on one screen: what it is worth and how it sells, where it leaks, and what to do.
///
/// Every figure is taken from the report that it belongs to, and a period means in each what it
/// means there: forecast() and velocity() by event, funnel() for the deals created in it, and
/// losses() for those that came back in it.
struct Summary {
  std::int64_t deals = 0;  ///< all that the report is about
  Outlook open;
  Outlook slipped;
  Velocity velocity;
  std::optional<FunnelRow> leak;  ///< the row with the greatest drop-off; see worst_leak()
  std::int64_t reopened = 0;      ///< deals that came back after they were lost or cold
  std::int64_t reopened_sold = 0;
  ToDo to_do;
};

/// Refused: what forecast(), velocity() and losses() refuse.
Summary summary(const Subject& subject);

/// The five figures, the leak and what came back, and what to do, each with the command that shows
/// more of it. No row where there is no deal.
table::Table to_table(const Summary& summary, const Settings& settings);

}  // namespace kariz::report
