#include "columns.hpp"
#include "days.hpp"
#include "survival.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <kariz/domain/due.hpp>
#include <kariz/domain/staying.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/report/stages.hpp>

namespace kariz::report {
namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::Shown;

/// Puts stays together, stage by stage.
class Tally {
public:
  explicit Tally(const Subject& subject)
      : subject_(subject), rows_(subject.pipeline.settings.stages.size()), spans_(rows_.size()) {}

  void add(const Case& one) {
    const Spec& spec = subject_.spec;
    for (const Stay& stay : stays(*one.deal, spec.now)) {
      if (counts_at(spec, stay.exit ? one.deal->history[*stay.exit].at : spec.now)) add(stay);
    }
    const Settings& settings = subject_.pipeline.settings;
    if (counts_at(spec, spec.now) && is_stuck(*one.deal, settings, one.stands, spec.now))
      ++rows_[one.stands.stage].stuck;
  }

  Stages result() && {
    Stages result;
    for (StageIndex stage = 0; stage < rows_.size(); ++stage) {
      StageTime& row = rows_[stage];
      row.stage = stage;
      row.median = median_survival(std::move(spans_[stage]));
      if (row.stays() > 0 || !subject_.pipeline.settings.stages[stage].is_retired())
        result.rows.push_back(row);
    }
    return result;
  }

private:
  void add(const Stay& stay) {
    StageTime& row = rows_[stay.stage];
    spans_[stay.stage].push_back({stay.seconds, stay.exit ? Span::End::seen : Span::End::to_come});
    if (stay.exit) {
      ++row.ended;
      row.seconds += stay.seconds;
    } else {
      ++row.going_on;
    }
  }

  const Subject& subject_;
  std::vector<StageTime> rows_;           // by stage
  std::vector<std::vector<Span>> spans_;  // by stage
};

std::vector<Column> columns() {
  return {words("stage", "Stage", Shown::data, 9),
          words("stage", "Stage", Shown::text, 9),
          numbers("stays", "Stays", Shown::always, 7),
          numbers("ended", "Ended", Shown::always, 4),
          numbers("going-on", "Going on", Shown::always, 4),
          numbers("median-days", "Median days", Shown::always, 9),
          numbers("mean-days", "Mean of ended", Shown::always, 5),
          numbers("max-days", "At most", Shown::always, 6),
          numbers("stuck", "Stuck", Shown::always, 8),
          bar(3)};
}

std::int64_t longest_median(const Stages& stages) {
  std::int64_t longest = 0;
  for (const StageTime& row : stages.rows) longest = std::max(longest, row.median.value_or(0));
  return longest;
}

table::Row to_row(const StageTime& row, const Stage& stage, std::int64_t longest) {
  const Cell limit = stage.max_days ? Cell(std::int64_t{*stage.max_days}) : Cell(Blank{});
  table::Row out{{std::string(stage.id), std::string(stage.name), row.stays(), row.ended,
                  row.going_on, days_cell(row.median), mean_days_cell(row.seconds, row.ended),
                  limit, row.stuck, table::Bar{row.median.value_or(0), 0, longest}}};
  if (row.stuck > 0) out.tone = table::Tone::bad;
  return out;
}

/// Where deals lie longest on their way to the sale; nothing where no median is known.
const StageTime* slowest(const Stages& stages, const Settings& settings) {
  const StageTime* slowest = nullptr;
  const StageIndex sold_from = first_sold_stage(settings);
  for (const StageTime& row : stages.rows) {
    if (row.stage >= sold_from) break;
    if (row.median.value_or(0) > (slowest ? *slowest->median : 0)) slowest = &row;
  }
  return slowest;
}

/// "deals lie longest in Proposal sent: half of them 12.0 days or more".
std::string note_on_longest(const StageTime& row, const Stage& stage) {
  return "deals lie longest in " + std::string(stage.name) + ": half of the stays last " +
         table::cell_text(days_cell(row.median)) + " days or more";
}

table::Chart stages_chart() {
  table::Chart chart;
  chart.label = {"stage"};
  chart.series = {{"median-days", "median days"},
                  {"max-days", "at most", table::Series::Look::mark}};
  chart.nothing = "half of the stays have not ended in any stage";
  return chart;
}

constexpr std::array<std::string_view, 1> stages_keys = {"stage"};
constexpr std::array<std::string_view, 1> stages_options = {"dated"};

constexpr std::array<std::string_view, 1> of_stays = {"stays"};

constexpr std::array stages_figures = {
    Figure{"stays", "times that deals stood in the stage, each entry one of them",
           Figure::Kind::plain, Figure::Comparison::shown},
    Figure{"ended", "stays that a move ended: another entry, cold, a loss or a win"},
    Figure{"going-on", "stays that have not ended; they count in the median as what they are"},
    Figure{"median-days",
           "days after which half of the stays had ended, by Kaplan and Meier, without the time "
           "that a deal was deferred",
           Figure::Kind::plain, Figure::Comparison::shown},
    Figure{"mean-days", "mean days of the stays that ended"},
    Figure{"max-days", "what the file allows", Figure::Kind::plain, Figure::Comparison::left_out,
           of_stays},
    Figure{"stuck", "open deals that stand there for longer than that, with nothing planned ahead",
           Figure::Kind::plain, Figure::Comparison::shown},
};

table::Table make_stages(const Subject& subject) {
  return to_table(stages(subject), subject.pipeline.settings);
}

}  // namespace

Stages stages(const Subject& subject) {
  Tally tally(subject);
  for (const Case& one : subject.cases) tally.add(one);
  return std::move(tally).result();
}

table::Table to_table(const Stages& stages, const Settings& settings) {
  table::Table out;
  out.name = "stages";
  out.columns = columns();
  out.chart = stages_chart();
  const std::int64_t longest = longest_median(stages);
  auto& rows = out.groups.emplace_back().rows;
  for (const StageTime& row : stages.rows)
    rows.push_back(to_row(row, settings.stages[row.stage], longest));
  if (const StageTime* const worst = slowest(stages, settings))
    out.notes.push_back(note_on_longest(*worst, settings.stages[worst->stage]));
  return out;
}

extern const Report stages_report;
const Report stages_report{
    "stages",     "how long deals stay in each stage, and where they are stuck",
    Dated::event, stages_options,
    stages_keys,  stages_figures,
    make_stages};

}  // namespace kariz::report
