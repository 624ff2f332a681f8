#pragma once

#include <cstdint>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// How far deals came, seen from one stage.
///
/// The furthest stage of a deal is the greatest that it ever entered, and the end once it is won; a
/// deal that is lost after it moved back dropped at its furthest stage. A deal has reached every
/// stage up to its furthest, whether it was seen there or only inferred to have passed through.
///
/// An optional stage is never inferred, nor is a retired one, which nobody can pass through any
/// more: it was reached by those that visited it. The steps of its neighbours do not know of it. A
/// deal moved on from a stage when its furthest stage is a later one, optional or not, so that
/// those that passed an optional stage by do not weigh on the step into it, and those that got no
/// further than it have moved on from the stage before.
///
/// By visits (Basis::visited) no stage is inferred, and only those that visited one move on from
/// it.
///
/// Therefore reached = moved on + lost + cold + waiting in every row, and lost + cold + waiting of
/// all rows, plus won, is the number of deals. Figures count deals, or what these are worth in
/// minor units of the pipeline's currency (Measure). (Fill-in of skipped stages as in HubSpot and
/// Varicent, identity of rows as in Conduyt.)
struct FunnelRow {
  StageIndex stage = 0;
  std::int64_t visited = 0;   ///< deals that entered the stage
  std::int64_t inferred = 0;  ///< deals that skipped it on their way further
  std::int64_t moved_on = 0;  ///< reached it and came further
  std::int64_t lost = 0;      ///< came this far and are lost now
  std::int64_t cold = 0;      ///< came this far and are cold now
  std::int64_t waiting = 0;   ///< came this far and are open or deferred now

  std::int64_t reached() const { return visited + inferred; }
  std::int64_t dropped() const { return lost + cold; }
  table::Percent step() const { return {moved_on, reached()}; }
  /// Without those that are still waiting.
  table::Percent step_of_decided() const { return {moved_on, moved_on + dropped()}; }
  table::Percent drop_off() const { return {dropped(), reached()}; }

  bool operator==(const FunnelRow&) const = default;
};

/// From the first stage to the win: how many deals came how far, and where they were dropped.
struct Funnel {
  std::vector<FunnelRow> rows;  ///< a stage each, in their order; retired ones only where visited
  std::int64_t deals = 0;       ///< all that the report is about
  std::int64_t won = 0;         ///< now
  Basis basis = Basis::reached;
  Measure measure = Measure::deals;
};

Funnel funnel(const Subject& subject);

/// The row with the greatest drop-off, the first of equals; none where nothing was dropped.
const FunnelRow* worst_leak(const Funnel& funnel);

/// A row a stage, then the won deals. The stage with the greatest drop-off stands out.
table::Table to_table(const Funnel& funnel, const Settings& settings);

}  // namespace kariz::report
