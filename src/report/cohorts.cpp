#include "cells.hpp"
#include "columns.hpp"
#include "days.hpp"
#include "grouping.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <utility>

#include <kariz/report/cohorts.hpp>
#include <kariz/report/decisions.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

using table::Column;
using table::Percent;
using table::Shown;

/// The greatest stage that half of `furthest` or more came to; it is not empty.
StageIndex reached_by_half(std::vector<StageIndex> furthest) {
  const auto half = furthest.begin() + static_cast<std::ptrdiff_t>((furthest.size() - 1) / 2);
  std::nth_element(furthest.begin(), half, furthest.end(), std::greater<>());
  return *half;
}

void count_end(Cohort& cohort, const Case& one, const Subject& subject) {
  if (one.stands.state == State::lost) {
    ++cohort.lost;
  } else if (sale(*one.deal, subject.pipeline.settings, subject.spec.now)) {
    ++cohort.sold;
  } else if (one.stands.state == State::cold) {
    ++cohort.cold;
  } else {
    ++cohort.waiting;
  }
}

Cohort cohort_of(const CaseGroup& group, const Subject& subject) {
  Cohort cohort;
  cohort.month = group.value;
  std::vector<StageIndex> furthest;
  furthest.reserve(group.cases.size());
  for (const Case& one : group.cases) {
    ++cohort.deals;
    if (is_qualified(one, subject.pipeline.settings)) ++cohort.qualified;
    count_end(cohort, one, subject);
    cohort.age += subject.spec.now.seconds - one.deal->history.front().at.seconds;
    furthest.push_back(one.stands.furthest);
  }
  cohort.half_reached = reached_by_half(std::move(furthest));
  return cohort;
}

std::vector<Column> columns() {
  return {words("month", "Month", Shown::always, 9),
          numbers("deals", "Deals", Shown::always, 9),
          numbers("qualified", "Qualified", Shown::always, 5),
          numbers("qualified-share", "Qualify", Shown::always, 6),
          words("half-reached", "Half reached", Shown::data, 0),
          words("half-reached", "Half reached", Shown::text, 4),
          numbers("sold", "Sold", Shown::always, 8),
          numbers("sold-share", "Of deals", Shown::always, 8),
          numbers("lost", "Lost", Shown::always, 7),
          numbers("cold", "Cold", Shown::always, 6),
          numbers("waiting", "Wait", Shown::always, 7),
          numbers("age-days", "Days old", Shown::always, 5),
          bar(2)};
}

table::Row to_row(const Cohort& cohort, const Settings& settings) {
  const bool is_won = cohort.half_reached == settings.stages.size();
  const Stage* const stage = is_won ? nullptr : &settings.stages[cohort.half_reached];
  return {{cohort.month, cohort.deals, cohort.qualified, Percent{cohort.qualified, cohort.deals},
           std::string(is_won ? "won" : stage->id), std::string(is_won ? "Won" : stage->name),
           cohort.sold, Percent{cohort.sold, cohort.deals}, cohort.lost, cohort.cold,
           cohort.waiting, mean_days_cell(cohort.age, cohort.deals),
           table::Bar{cohort.sold, cohort.waiting, cohort.deals}}};
}

table::Chart cohorts_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::line;
  chart.label = {"month"};
  chart.series = {{"qualified-share", "qualified", table::Series::Look::middle},
                  {"sold-share", "sold"}};
  return chart;
}

std::string note_on(std::int64_t waiting, std::int64_t deals) {
  return table::cell_text(waiting) + " of " + counted(deals, "deal", "deals") +
         " may still be sold, so that young months look worse than they will be";
}

}  // namespace

Cohorts cohorts(const Subject& subject) {
  Cohorts result;
  for (const CaseGroup& group : grouped(subject, "month"))
    result.rows.push_back(cohort_of(group, subject));
  return result;
}

table::Table to_table(const Cohorts& cohorts, const Settings& settings) {
  table::Table out;
  out.name = "cohorts";
  out.columns = columns();
  out.chart = cohorts_chart();
  auto& rows = out.groups.emplace_back().rows;
  std::int64_t deals = 0;
  std::int64_t waiting = 0;
  for (const Cohort& cohort : cohorts.rows) {
    rows.push_back(to_row(cohort, settings));
    deals += cohort.deals;
    waiting += cohort.waiting;
  }
  if (deals == 0) out.notes.emplace_back("no deal was created");
  if (waiting > 0) out.notes.push_back(note_on(waiting, deals));
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> cohorts_keys = {"month"};

constexpr std::array cohorts_figures = {
    Figure{"deals", "deals whose first event lies in the month", Kind::plain, Comparison::shown},
    Figure{"qualified",
           "of them, those that ever came as far as the qualification leads; without "
           "one in the file, all"},
    Figure{"qualified-share", "qualified, of the deals of the month", Kind::proportion,
           Comparison::shown},
    Figure{"half-reached", "the latest stage that half of the deals or more came to, or past it"},
    Figure{"sold", "deals that are sold now: they entered a sold stage or a later one, or are won",
           Kind::plain, Comparison::shown},
    Figure{"sold-share", "sold, of the deals of the month", Kind::proportion, Comparison::shown},
    Figure{"lost", "deals that are lost now, those that had been sold too"},
    Figure{"cold", "deals that are cold now and not sold"},
    Figure{"waiting", "deals that are open or deferred now and not sold", Kind::plain,
           Comparison::shown},
    Figure{"age-days", "mean days from the first event of the deals to now"},
};

table::Table make_cohorts(const Subject& subject) {
  return to_table(cohorts(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report cohorts_report;
const Report cohorts_report{"cohorts",      "what became of the deals of each month",
                            Dated::created, {},
                            cohorts_keys,   cohorts_figures,
                            make_cohorts};

}  // namespace kariz::report
