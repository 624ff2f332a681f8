#include "cells.hpp"
#include "columns.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <kariz/report/funnel.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {

namespace {

using table::Column;
using table::Row;
using table::Shown;

/// Counts deals one by one.
class Tally {
public:
  Tally(const Settings& settings, const Spec& spec)
      : stages_(settings.stages), spec_(spec), ends_(stages_.size()), visits_(stages_.size()) {}

  void add(const Case& one) {
    deals_ += one.weight;
    count_end(one);
    for (const Event& event : one.past()) {
      const auto* entered = as<EnteredStage>(event);
      if (entered != nullptr) count_visit(one, entered->stage);
    }
  }

  Funnel result() const {
    Funnel funnel;
    funnel.deals = deals_;
    funnel.won = won_;
    funnel.basis = spec_.basis;
    funnel.measure = spec_.measure;
    std::int64_t further = won_;
    for (StageIndex stage = stages_.size(); stage-- > 0;) {
      const FunnelRow row = row_of(stage, further);
      further += row.dropped() + row.waiting;
      // Who visited it may be worth nothing.
      const bool is_visited = visits_[stage].last != nullptr;
      if (is_visited || !stages_[stage].is_retired()) funnel.rows.push_back(row);
    }
    std::reverse(funnel.rows.begin(), funnel.rows.end());
    return funnel;
  }

private:
  /// Deals that have come as far as a stage.
  struct End {
    std::int64_t lost = 0;
    std::int64_t cold = 0;
    std::int64_t waiting = 0;
  };

  /// Deals that have entered a stage, once or more often.
  struct Visit {
    std::int64_t deals = 0;
    std::int64_t moved_on = 0;
    const Deal* last = nullptr;  // the deal that was counted last
  };

  void count_end(const Case& one) {
    if (one.stands.furthest == stages_.size()) {
      won_ += one.weight;
      return;
    }
    End& end = ends_[one.stands.furthest];
    if (one.stands.state == State::lost) {
      end.lost += one.weight;
    } else if (one.stands.state == State::cold) {
      end.cold += one.weight;
    } else {
      end.waiting += one.weight;
    }
  }

  void count_visit(const Case& one, StageIndex stage) {
    Visit& visit = visits_[stage];
    if (visit.last == one.deal) return;
    visit.last = one.deal;
    visit.deals += one.weight;
    if (one.stands.furthest > stage) visit.moved_on += one.weight;
  }

  /// Whether only those that were seen in the stage have reached it.
  bool is_never_inferred(const Stage& stage) const {
    return spec_.basis == Basis::visited || stage.is_optional() || stage.is_retired();
  }

  /// `further`: the deals that came further than this stage.
  FunnelRow row_of(StageIndex stage, std::int64_t further) const {
    const Visit& visit = visits_[stage];
    const End& end = ends_[stage];
    FunnelRow row;
    row.stage = stage;
    row.visited = visit.deals;
    row.moved_on = is_never_inferred(stages_[stage]) ? visit.moved_on : further;
    row.inferred = row.moved_on - visit.moved_on;
    row.lost = end.lost;
    row.cold = end.cold;
    row.waiting = end.waiting;
    return row;
  }

  const std::vector<Stage>& stages_;
  const Spec& spec_;
  std::vector<End> ends_;      // by stage
  std::vector<Visit> visits_;  // by stage
  std::int64_t deals_ = 0;
  std::int64_t won_ = 0;
};

std::vector<Column> columns() {
  return {words("stage", "Stage", Shown::data, 9),
          words("stage", "Stage", Shown::text, 9),
          numbers("reached", "Reached", Shown::always, 9),
          numbers("visited", "Visited", Shown::always, 1),
          numbers("inferred", "Inferred", Shown::always, 0),
          numbers("moved-on", "Moved", Shown::always, 6),
          numbers("lost", "Lost", Shown::always, 5),
          numbers("cold", "Cold", Shown::always, 5),
          numbers("dropped", "Dropped", Shown::always, 2),
          numbers("waiting", "Wait", Shown::always, 5),
          numbers("step", "Step", Shown::always, 9),
          numbers("step-of-decided", "Decided", Shown::always, 3),
          numbers("overall", "Of all", Shown::always, 7),
          numbers("drop-off", "Drop", Shown::always, 8),
          bar(4)};
}

Row stage_row(const FunnelRow& row, const Funnel& funnel, const Settings& settings) {
  const Stage& stage = settings.stages[row.stage];
  const auto figure = [&](std::int64_t count) {
    return measured_cell(count, funnel.measure, settings.currency);
  };
  return {{std::string(stage.id), std::string(stage.name), figure(row.reached()),
           figure(row.visited), figure(row.inferred), figure(row.moved_on), figure(row.lost),
           figure(row.cold), figure(row.dropped()), figure(row.waiting), row.step(),
           row.step_of_decided(), table::Percent{row.reached(), funnel.deals}, row.drop_off(),
           table::Bar{row.moved_on + row.waiting, row.dropped(), funnel.deals}}};
}

Row won_row(const Funnel& funnel, const Settings& settings) {
  const table::Cell none = table::Blank{};
  const table::Cell won = measured_cell(funnel.won, funnel.measure, settings.currency);
  Row row{{"won", "Won", won, none, none, none, none, none, none, none, none, none,
           table::Percent{funnel.won, funnel.deals}, none,
           table::Bar{funnel.won, 0, funnel.deals}}};
  if (funnel.won > 0) row.tone = table::Tone::good;
  return row;
}

std::string note_on_leak(const FunnelRow& row, Measure measure, const Settings& settings) {
  const auto told = [&](std::int64_t figure) {
    return table::cell_text(measured_cell(figure, measure, settings.currency));
  };
  std::string of_what;
  if (measure == Measure::deals) of_what = row.reached() == 1 ? " deal" : " deals";
  return "the biggest leak is " + std::string(settings.stages[row.stage].name) + ": " +
         told(row.dropped()) + " of " + told(row.reached()) + of_what + " dropped";
}

}  // namespace

Funnel funnel(const Subject& subject) {
  Tally tally(subject.pipeline.settings, subject.spec);
  for (const Case& one : subject.cases) tally.add(one);
  return tally.result();
}

const FunnelRow* worst_leak(const Funnel& funnel) {
  __extension__ using Wide = __int128;
  const auto leaks_less = [](const FunnelRow& a, const FunnelRow& b) {
    // a/b < c/d as integers; a row that nobody reached leaks nothing.
    if (b.dropped() == 0) return false;
    return a.reached() == 0 || Wide{a.dropped()} * b.reached() < Wide{b.dropped()} * a.reached();
  };
  const auto worst = std::max_element(funnel.rows.begin(), funnel.rows.end(), leaks_less);
  return worst == funnel.rows.end() || worst->dropped() == 0 ? nullptr : &*worst;
}

namespace {

using Look = table::Series::Look;

table::Chart funnel_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::stacked;
  chart.label = {"stage"};
  chart.series = {{"moved-on", "moved on", Look::solid},
                  {"waiting", "waiting", Look::middle},
                  {"dropped", "dropped", Look::faded}};
  chart.total = {"reached", "reached", Look::solid};
  chart.beside = {"step", "step"};
  return chart;
}

}  // namespace

table::Table to_table(const Funnel& funnel, const Settings& settings) {
  table::Table out;
  out.name = "funnel";
  out.columns = columns();
  out.chart = funnel_chart();

  const FunnelRow* worst = worst_leak(funnel);
  table::Group& group = out.groups.emplace_back();
  for (const FunnelRow& row : funnel.rows) {
    group.rows.push_back(stage_row(row, funnel, settings));
    if (&row == worst) group.rows.back().tone = table::Tone::bad;
  }
  group.rows.push_back(won_row(funnel, settings));

  out.summary.emplace_back("basis", funnel.basis == Basis::visited ? "visited" : "reached");
  if (worst != nullptr) out.notes.push_back(note_on_leak(*worst, funnel.measure, settings));
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> funnel_keys = {"stage"};
constexpr std::array<std::string_view, 2> funnel_options = {"basis", "value"};

constexpr std::array funnel_figures = {
    Figure{"reached", "deals whose furthest stage is this one or a later one, or that are won",
           Kind::plain, Comparison::shown},
    Figure{"visited", "of those, the ones that were seen in this stage"},
    Figure{"inferred", "of those, the ones that skipped it on their way further"},
    Figure{"moved-on", "deals that reached it and came further"},
    Figure{"lost", "deals that came this far and no further, and are lost now"},
    Figure{"cold", "deals that came this far and no further, and are cold now"},
    Figure{"dropped", "lost and cold together"},
    Figure{"waiting", "deals that came this far and no further, and are open or deferred now"},
    Figure{"step", "moved on, of those that reached it", Kind::proportion, Comparison::shown},
    Figure{"step-of-decided", "moved on, of those that moved on or dropped", Kind::proportion},
    Figure{"overall", "reached, of all deals of the report", Kind::proportion, Comparison::shown},
    Figure{"drop-off", "dropped, of those that reached it", Kind::proportion, Comparison::shown},
};

table::Table make_funnel(const Subject& subject) {
  return to_table(funnel(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report funnel_report;
const Report funnel_report{"funnel",       "how many deals get how far, and where they are dropped",
                           Dated::created, funnel_options,
                           funnel_keys,    funnel_figures,
                           make_funnel};

}  // namespace kariz::report
