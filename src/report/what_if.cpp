#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <kariz/report/funnel.hpp>
#include <kariz/report/what_if.hpp>

namespace kariz::report {
namespace {

using Way = WhatIfSum::Way;

constexpr double size_of_all = 100e9;  // of a lift, in 10^-9 percent
constexpr double a_point = 0.01;

/// The greatest factor that a step can grow by, if it can.
std::optional<double> most(const WhatIfStep& step) {
  if (step.moved_on == 0) return std::nullopt;
  return static_cast<double>(step.reached) / static_cast<double>(step.moved_on);
}

/// What so many points more multiply a step by, without a cap.
std::optional<double> points_factor(const WhatIfStep& step, double points) {
  const auto whole = most(step);
  if (!whole) return std::nullopt;
  return 1 + points * *whole;
}

std::optional<double> within_cap(const WhatIfStep& step, std::optional<double> factor) {
  const auto limit = most(step);
  return factor && limit ? std::min(*factor, *limit) : factor;
}

std::optional<double> uncapped_factor(const WhatIfStep& step, const Lift& lift) {
  return lift.kind == Lift::Kind::points ? points_factor(step, share(lift)) : 1 + share(lift);
}

void apply(WhatIfStep& step, const Lift& lift) {
  const auto uncapped = uncapped_factor(step, lift);
  step.lift = lift;
  step.factor = within_cap(step, uncapped);
  step.capped = step.factor != uncapped;
}

/// The steps of a report, and by stage whether the deal at hand passed.
class Steps {
public:
  explicit Steps(const Subject& subject)
      : stages_(subject.pipeline.settings.stages), passed_(stages_.size()) {
    const StageIndex end = first_sold_stage(subject.pipeline.settings);
    for (const FunnelRow& row : funnel(subject).rows) {
      WhatIfStep step;
      step.stage = row.stage;
      step.reached = row.reached();
      step.moved_on = row.moved_on;
      step.revenue.currency = subject.pipeline.settings.currency;
      step.behind_the_sale = row.stage >= end;
      for (const Lift& lift : subject.spec.lifts) {
        if (lift.stage == row.stage) apply(step, lift);
      }
      steps_.push_back(step);
    }
  }

  /// Counts a sale where it passed and returns what the lifts multiply it by: each alone added, and
  /// all compounded, for the three ways after `now`.
  std::array<std::optional<double>, 4> add(const Case& sold, std::int64_t minor) {
    find_passed(sold);
    std::array<std::optional<double>, 4> factors{1.0, 1.0, 1.0, 1.0};
    for (WhatIfStep& step : steps_) {
      if (step.behind_the_sale || !passed_[step.stage]) continue;
      ++step.sales;
      step.revenue.minor += minor;
      factors = with(factors, step);
    }
    return factors;
  }

  /// What the lifts come to where a deal passes every step before the sale.
  std::array<std::optional<double>, 4> all() const {
    std::array<std::optional<double>, 4> factors{1.0, 1.0, 1.0, 1.0};
    for (const WhatIfStep& step : steps_) {
      if (!step.behind_the_sale) factors = with(factors, step);
    }
    return factors;
  }

  std::vector<WhatIfStep> result() && { return std::move(steps_); }

private:
  /// By the order of Way.
  static std::array<std::optional<double>, 4> with(std::array<std::optional<double>, 4> factors,
                                                   const WhatIfStep& step) {
    if (!step.lift) return factors;
    auto& [now, added, compounded, points] = factors;
    const auto as_points = within_cap(step, points_factor(step, share(*step.lift)));
    added = added && step.factor ? std::optional(*added + *step.factor - 1) : std::nullopt;
    compounded =
        compounded && step.factor ? std::optional(*compounded * *step.factor) : std::nullopt;
    points = points && as_points ? std::optional(*points * *as_points) : std::nullopt;
    return factors;
  }

  void find_passed(const Case& sold) {
    for (StageIndex stage = 0; stage < stages_.size(); ++stage)
      passed_[stage] = !stages_[stage].is_optional() && !stages_[stage].is_retired();
    for (const Event& event : sold.past()) {
      const auto* const entered = as<EnteredStage>(event);
      if (entered != nullptr) passed_[entered->stage] = true;
    }
  }

  const std::vector<Stage>& stages_;
  std::vector<WhatIfStep> steps_;
  std::vector<bool> passed_;
};

void add(std::optional<double>& sum, std::optional<double> more) {
  sum = sum && more ? std::optional(*sum + *more) : std::nullopt;
}

std::optional<double> times(std::optional<double> factor, double by) {
  return factor ? std::optional(*factor * by) : std::nullopt;
}

std::optional<Money> money(std::optional<double> minor, Currency currency) {
  constexpr double most_minor = 9e18;
  if (!minor || *minor > most_minor) return std::nullopt;
  return Money{std::llround(*minor), currency};
}

}  // namespace

double share(const Lift& lift) {
  return static_cast<double>(lift.size) / size_of_all;
}

std::optional<double> WhatIfStep::factor_of_a_point() const {
  return within_cap(*this, points_factor(*this, a_point));
}

std::optional<double> WhatIfStep::sales_by_a_point() const {
  const auto grown = factor_of_a_point();
  if (!grown || behind_the_sale) return std::nullopt;
  return (*grown - 1) * static_cast<double>(sales);
}

std::optional<Money> WhatIfStep::revenue_by_a_point() const {
  const auto grown = factor_of_a_point();
  if (!grown || behind_the_sale) return std::nullopt;
  return money((*grown - 1) * static_cast<double>(revenue.minor), revenue.currency);
}

WhatIf what_if(const Subject& subject) {
  const Settings& settings = subject.pipeline.settings;
  WhatIf result;
  Steps steps(subject);
  std::array<std::optional<double>, 4> sales{0.0, 0.0, 0.0, 0.0};
  std::array<std::optional<double>, 4> revenue = sales;
  ValueSum now{{0, settings.currency}, 0};
  for (const Case& one : subject.cases) {
    if (!sale(*one.deal, settings, subject.spec.now)) continue;
    const auto value = value_of(subject.pipeline, *one.deal, subject.spec.now);
    add_value(now, value);
    const std::int64_t minor = value ? value->minor : 0;
    const auto factors = steps.add(one, minor);
    for (std::size_t way = 0; way < factors.size(); ++way) {
      add(sales[way], factors[way]);
      add(revenue[way], times(factors[way], static_cast<double>(minor)));
    }
  }
  const auto lifts = steps.all();
  constexpr std::array ways = {Way::now, Way::added, Way::compounded, Way::points};
  const std::size_t shown = subject.spec.lifts.empty() ? 1 : ways.size();
  for (std::size_t way = 0; way < shown; ++way) {
    const auto lift = lifts[way] ? std::optional(*lifts[way] - 1) : std::nullopt;
    result.sums.push_back({ways[way], lift, sales[way], money(revenue[way], settings.currency)});
  }
  result.sums.front().revenue = now.sum;
  result.without_value = now.without;
  result.steps = std::move(steps).result();
  return result;
}

}  // namespace kariz::report
