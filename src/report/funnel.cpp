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

/// Only those that were seen in such a stage have reached it.
bool is_never_inferred(const Stage& stage) {
  return stage.is_optional() || stage.is_retired();
}

/// Counts deals one by one.
class Tally {
public:
  explicit Tally(const Settings& settings)
      : stages_(settings.stages), ends_(stages_.size()), visits_(stages_.size()) {}

  void add(const Case& one) {
    ++deals_;
    count_end(one.stands);
    for (const Event& event : one.past()) {
      const auto* entered = as<EnteredStage>(event);
      if (entered != nullptr) count_visit(entered->stage, one.stands.furthest);
    }
  }

  Funnel result() const {
    Funnel funnel;
    funnel.deals = deals_;
    funnel.won = won_;
    std::int64_t further = won_;
    for (StageIndex stage = stages_.size(); stage-- > 0;) {
      const FunnelRow row = row_of(stage, further);
      further += row.dropped() + row.waiting;
      if (row.reached() > 0 || !stages_[stage].is_retired()) funnel.rows.push_back(row);
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
    std::int64_t last_deal = 0;  // the number of the deal that was counted last
  };

  void count_end(const Standing& stands) {
    if (stands.furthest == stages_.size()) {
      ++won_;
      return;
    }
    End& end = ends_[stands.furthest];
    if (stands.state == State::lost) {
      ++end.lost;
    } else if (stands.state == State::cold) {
      ++end.cold;
    } else {
      ++end.waiting;
    }
  }

  void count_visit(StageIndex stage, StageIndex furthest) {
    Visit& visit = visits_[stage];
    if (visit.last_deal == deals_) return;
    visit.last_deal = deals_;
    ++visit.deals;
    if (furthest > stage) ++visit.moved_on;
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

/// The row with the greatest drop-off; none where nothing was dropped.
const FunnelRow* worst_leak(const Funnel& funnel) {
  const auto leaks_less = [](const FunnelRow& a, const FunnelRow& b) {
    // a/b < c/d as integers; a row that nobody reached leaks nothing.
    if (b.dropped() == 0) return false;
    return a.reached() == 0 || a.dropped() * b.reached() < b.dropped() * a.reached();
  };
  const auto worst = std::max_element(funnel.rows.begin(), funnel.rows.end(), leaks_less);
  return worst == funnel.rows.end() || worst->dropped() == 0 ? nullptr : &*worst;
}

Row stage_row(const FunnelRow& row, const Stage& stage, std::int64_t deals) {
  return {{std::string(stage.id), std::string(stage.name), row.reached(), row.visited, row.inferred,
           row.moved_on, row.lost, row.cold, row.dropped(), row.waiting, row.step(),
           row.step_of_decided(), table::Percent{row.reached(), deals}, row.drop_off(),
           table::Bar{row.moved_on + row.waiting, row.dropped(), deals}}};
}

Row won_row(const Funnel& funnel) {
  const table::Cell none = table::Blank{};
  Row row{{"won", "Won", funnel.won, none, none, none, none, none, none, none, none, none,
           table::Percent{funnel.won, funnel.deals}, none,
           table::Bar{funnel.won, 0, funnel.deals}}};
  if (funnel.won > 0) row.tone = table::Tone::good;
  return row;
}

std::string note_on_leak(const FunnelRow& row, const Stage& stage) {
  return "the biggest leak is " + std::string(stage.name) + ": " + table::cell_text(row.dropped()) +
         " of " + table::cell_text(row.reached()) + (row.reached() == 1 ? " deal" : " deals") +
         " dropped";
}

}  // namespace

Funnel funnel(const Subject& subject) {
  Tally tally(subject.pipeline.settings);
  for (const Case& one : subject.cases) tally.add(one);
  return tally.result();
}

table::Table to_table(const Funnel& funnel, const Settings& settings) {
  table::Table out;
  out.name = "funnel";
  out.columns = columns();

  const FunnelRow* worst = worst_leak(funnel);
  table::Group& group = out.groups.emplace_back();
  for (const FunnelRow& row : funnel.rows) {
    group.rows.push_back(stage_row(row, settings.stages[row.stage], funnel.deals));
    if (&row == worst) group.rows.back().tone = table::Tone::bad;
  }
  group.rows.push_back(won_row(funnel));

  if (worst != nullptr) out.notes.push_back(note_on_leak(*worst, settings.stages[worst->stage]));
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> funnel_keys = {"stage"};

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
                           Dated::created, {},
                           funnel_keys,    funnel_figures,
                           make_funnel};

}  // namespace kariz::report
