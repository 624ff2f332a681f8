#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// The size of a lift: 0.07 for 7 percent or points.
double share(const Lift& lift);

/// A step of the funnel and what a lift makes of it.
///
/// The step is moved on / reached, as in the funnel. A lift of x percent multiplies it by 1 + x,
/// one of x points adds x to it; neither takes it above 100 %. The sales that pass through it grow
/// by the same factor, if all else stays as it is. A sale passes every stage before the first
/// `sold` one (before the end where there is none); optional and retired ones only if it visited
/// them. A step behind the sale brings no sales.
struct WhatIfStep {
  StageIndex stage = 0;
  std::int64_t reached = 0;
  std::int64_t moved_on = 0;
  std::int64_t sales = 0;  ///< of those now, that passed
  Money revenue;           ///< of those
  std::optional<Lift> lift;
  /// What the lift multiplies sales by, capped; nothing for points on a step that is n/a or 0 %.
  std::optional<double> factor = 1.0;
  bool capped = false;
  bool behind_the_sale = false;

  /// What one point more would multiply its sales by; nothing where the step is n/a or 0 %.
  std::optional<double> factor_of_a_point() const;
  /// How many sales more that is; nothing behind the sale, too.
  std::optional<double> sales_by_a_point() const;
  /// How much more revenue, rounded once; nothing beyond 64 bits, too.
  std::optional<Money> revenue_by_a_point() const;
};

/// What all lifts come to, in one way of counting.
struct WhatIfSum {
  enum class Way {
    now,         ///< without any
    added,       ///< the sum of them: what people work out in their heads
    compounded,  ///< the product: each step passes on what the ones before gained
    points,      ///< the product again, but every number read as points of its step
  } way = Way::now;
  std::optional<double> lift = 0;  ///< 0.205 for 20.5 %
  std::optional<double> sales = 0;
  std::optional<Money> revenue;  ///< rounded once; nothing beyond 64 bits
};

/// What better steps would bring: sales are deals that are sold now, revenue is what they were sold
/// for. (A compounded gain is the product of independent gains; the three ways stand side by side
/// because tables of small gains are usually added up, and percent mistaken for points.)
struct WhatIf {
  std::vector<WhatIfStep> steps;  ///< a stage each, in their order; retired ones only where visited
  std::vector<WhatIfSum> sums;    ///< now; with lifts the others, too
  std::int64_t without_value = 0;  ///< sales
};

WhatIf what_if(const Subject& subject);

/// A row a step, then a row a way of counting. The step that gives most for a point stands out.
table::Table to_table(const WhatIf& what_if, const Settings& settings);

}  // namespace kariz::report
