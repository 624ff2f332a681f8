#include "cells.hpp"
#include "columns.hpp"
#include "decimal.hpp"
#include "share.hpp"

#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <kariz/report/reports.hpp>
#include <kariz/report/what_if.hpp>

namespace kariz::report {
namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::NotAvailable;
using table::Shown;
using Way = WhatIfSum::Way;

/// "0.205" as "20.5": hundredths of a percent, rounded half up, without needless zeros.
std::string percent_text(double share) {
  constexpr double steps = 10'000;
  return short_decimal_text(std::llround(share * steps), 2);
}

Cell signed_percent(std::optional<double> share) {
  if (!share) return NotAvailable{};
  return '+' + percent_text(*share) + '%';
}

/// A number of sales with so many decimals, rounded half up; it is not negative. What a double is
/// off by does not decide about a half.
Cell sales_cell(std::optional<double> sales, std::size_t decimals) {
  if (!sales) return NotAvailable{};
  constexpr std::size_t most = 9;
  std::int64_t unit = 1;
  for (std::size_t i = most; i > decimals; --i) unit *= 10;
  return table::Decimal{decimal_text((std::llround(*sales * 1e9) + unit / 2) / unit, decimals)};
}

/// "+7%" or "+0.5 pt".
Cell lift_cell(const std::optional<Lift>& lift) {
  if (!lift) return Blank{};
  const std::string size = '+' + percent_text(share(*lift));
  return size + (lift->kind == Lift::Kind::points ? " pt" : "%");
}

std::vector<Column> columns() {
  return {words("stage", "Stage", Shown::data, 9),
          words("stage", "Stage", Shown::text, 9),
          words("way", "Way", Shown::data, 0),
          words("way", "Lifts", Shown::text, 9),
          numbers("reached", "Reached", Shown::always, 3),
          numbers("moved-on", "Moved", Shown::always, 2),
          numbers("step", "Step", Shown::always, 8),
          numbers("lift", "Lift", Shown::data, 8),
          numbers("lift", "Lift", Shown::text, 8),
          numbers("lift-unit", "", Shown::data, 0),
          numbers("step-after", "After", Shown::always, 8),
          numbers("capped", "", Shown::data, 0),
          numbers("sales", "Sales", Shown::always, 7),
          numbers("revenue", "Revenue", Shown::always, 6),
          numbers("sales-by-a-point", "Sales for a point", Shown::always, 5),
          numbers("revenue-by-a-point", "Revenue for a point", Shown::always, 4)};
}

Cell step_after(const WhatIfStep& step) {
  if (!step.lift) return Blank{};
  if (step.reached == 0 || !step.factor) return NotAvailable{};
  return worked_out(static_cast<double>(step.moved_on) * *step.factor /
                    static_cast<double>(step.reached));
}

Cell sizes(const std::optional<Lift>& lift) {
  if (!lift) return Blank{};
  return worked_out(share(*lift));
}

Cell unit(const std::optional<Lift>& lift) {
  if (!lift) return Blank{};
  return std::string(lift->kind == Lift::Kind::points ? "points" : "percent");
}

table::Row to_row(const WhatIfStep& step, const Stage& stage) {
  const Cell none = Blank{};
  const Cell is_capped =
      step.lift ? Cell(step.capped ? table::Truth::yes : table::Truth::no) : none;
  return {{std::string(stage.id), std::string(stage.name), none, none, step.reached, step.moved_on,
           table::Percent{step.moved_on, step.reached}, sizes(step.lift), lift_cell(step.lift),
           unit(step.lift), step_after(step), is_capped, none, none,
           sales_cell(step.sales_by_a_point(), 4), amount_cell(step.revenue_by_a_point())}};
}

std::pair<std::string, std::string> words_for(Way way) {
  switch (way) {
    case Way::now:
      return {"now", "Without any"};
    case Way::added:
      return {"added", "Added up"};
    case Way::compounded:
      return {"compounded", "Compounded"};
    case Way::points:
      return {"points", "Compounded, all read as points"};
  }
  return {};
}

table::Row to_row(const WhatIfSum& sum) {
  const Cell none = Blank{};
  const auto [id, name] = words_for(sum.way);
  const bool is_now = sum.way == Way::now;
  const Cell lift = sum.lift ? Cell(worked_out(*sum.lift)) : Cell(NotAvailable{});
  return {{none, none, id, name, none, none, none, is_now ? none : lift,
           is_now ? none : signed_percent(sum.lift), none, none, none, sales_cell(sum.sales, 2),
           amount_cell(sum.revenue), none, none}};
}

table::Chart what_if_chart() {
  table::Chart chart;
  chart.label = {"stage"};
  chart.series = {{"sales-by-a-point", "sales more for a point"}};
  chart.beside = {"revenue-by-a-point", "revenue"};
  chart.nothing = "a point more brings no sales";
  return chart;
}

std::string name_of(const WhatIfStep& step, const Settings& settings) {
  return std::string(settings.stages[step.stage].name);
}

/// What cannot be as it was asked for.
void add_warnings(const WhatIfStep& step, const std::string& name,
                  std::vector<std::string>& notes) {
  if (!step.lift) return;
  if (step.behind_the_sale) {
    notes.push_back(name + ": a step behind the sale brings no sales");
    return;
  }
  if (step.capped) notes.push_back(name + ": the step is capped at 100%");
  if (!step.factor) notes.push_back(name + ": points need a step that somebody has taken");
}

/// The step before the sale where a point brings most sales; of equals the first.
const WhatIfStep* best_step(const WhatIf& what_if) {
  const WhatIfStep* best = nullptr;
  double most_gained = 0;
  for (const WhatIfStep& step : what_if.steps) {
    const double gain = step.sales_by_a_point().value_or(0);
    if (gain <= most_gained) continue;
    best = &step;
    most_gained = gain;
  }
  return best;
}

}  // namespace

table::Table to_table(const WhatIf& what_if, const Settings& settings) {
  table::Table out;
  out.name = "what-if";
  out.columns = columns();
  out.chart = what_if_chart();
  const WhatIfStep* const best = best_step(what_if);
  auto& steps = out.groups.emplace_back().rows;
  for (const WhatIfStep& step : what_if.steps) {
    steps.push_back(to_row(step, settings.stages[step.stage]));
    if (&step == best) steps.back().tone = table::Tone::good;
    add_warnings(step, name_of(step, settings), out.notes);
  }
  auto& sums = out.groups.emplace_back().rows;
  for (const WhatIfSum& sum : what_if.sums) sums.push_back(to_row(sum));
  if (best != nullptr) {
    out.notes.push_back("a point more brings most sales at " + name_of(*best, settings) + ": " +
                        table::cell_text(sales_cell(best->sales_by_a_point(), 4)));
  }
  if (what_if.without_value > 0)
    out.notes.push_back(table::cell_text(what_if.without_value) + (what_if.without_value == 1
                                                                       ? " sale has no value"
                                                                       : " sales have no value"));
  return out;
}

namespace {

constexpr std::array<std::string_view, 2> what_if_keys = {"stage", "way"};
constexpr std::array<std::string_view, 1> what_if_options = {"lift"};

constexpr std::array what_if_figures = {
    Figure{"reached", "deals whose furthest stage is this one or a later one, or that are won"},
    Figure{"moved-on", "deals that reached it and came further"},
    Figure{"step", "moved on, of those that reached it", Figure::Kind::proportion,
           Figure::Comparison::shown},
    Figure{"lift", "the lift as asked for; of a way, what all of them come to"},
    Figure{"step-after", "the step with its lift, which ends at 100 %"},
    Figure{"sales", "deals that are sold, times what the lifts before their sale come to"},
    Figure{"revenue", "what they were sold for, times the same"},
    Figure{"sales-by-a-point", "sales more if the step were one point better, at most 100 %"},
    Figure{"revenue-by-a-point", "revenue more in that case"},
};

table::Table make_what_if(const Subject& subject) {
  return to_table(what_if(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report what_if_report;
const Report what_if_report{"what-if",      "what better steps would bring, by --lift STAGE=+7%",
                            Dated::created, what_if_options,
                            what_if_keys,   what_if_figures,
                            make_what_if};

}  // namespace kariz::report
