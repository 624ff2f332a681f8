#include "cells.hpp"
#include "columns.hpp"
#include "share.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <kariz/report/health.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

using table::Cell;
using table::Column;
using table::NotAvailable;
using table::Shown;

/// The rows, and by stage which of them it belongs to; stages from the sale on to none.
struct Frame {
  std::vector<HealthRow> rows;
  std::vector<std::size_t> row_of;
};

Frame frame_of(const Settings& settings) {
  Frame frame;
  const auto& stages = settings.stages;
  const StageIndex sold_from = first_sold_stage(settings);
  for (StageIndex stage = 0; stage < stages.size(); ++stage) {
    const bool is_sold = stage >= sold_from;
    const bool is_aside = stages[stage].is_optional() || stages[stage].is_retired();
    if (!is_sold && (!is_aside || frame.rows.empty())) {
      HealthRow row;
      row.stage = stage;
      row.value.sum.currency = settings.currency;
      frame.rows.push_back(row);
    }
    frame.row_of.push_back(is_sold ? frame.rows.size() : frame.rows.size() - 1);
  }
  return frame;
}

void add_conversion(const Case& one, bool is_sold, Frame& frame) {
  const StageIndex furthest = one.stands.furthest;
  const bool is_through = is_sold || furthest == frame.row_of.size();
  const std::size_t row = is_through ? frame.rows.size() : frame.row_of[furthest];
  for (std::size_t before = 0; before < row; ++before) ++frame.rows[before].passed;
  const bool is_dropped = one.stands.state == State::lost || one.stands.state == State::cold;
  if (row < frame.rows.size() && is_dropped) ++frame.rows[row].dropped;
}

void add_implied(std::vector<HealthRow>& rows) {
  double coming = 1;
  double sum = 0;
  for (HealthRow& row : rows) {
    row.implied = coming;
    sum += coming;
    const std::int64_t decided = row.passed + row.dropped;
    const bool is_last = &row == &rows.back();
    if (decided == 0 && !is_last) {
      for (HealthRow& each : rows) each.implied.reset();
      return;
    }
    if (!is_last) coming *= static_cast<double>(row.passed) / static_cast<double>(decided);
  }
  for (HealthRow& row : rows) *row.implied /= sum;
}

/// `amount_of` a row: of what the shares are.
template <class AmountOf>
std::optional<Balance> balance(const Health& health, std::int64_t whole, AmountOf amount_of) {
  if (whole == 0 || health.rows.size() < 2 || !health.rows.front().implied) return std::nullopt;
  double surplus = 0;
  for (std::size_t i = 0; i < health.half(); ++i) {
    const HealthRow& row = health.rows[i];
    surplus += static_cast<double>(amount_of(row)) / static_cast<double>(whole) - *row.implied;
  }
  constexpr double grain = 1e-9;  // sums of fractions come near to the threshold, not upon it
  if (surplus >= imbalance - grain) return Balance::top_heavy;
  if (surplus <= grain - imbalance) return Balance::bottom_heavy;
  return Balance::balanced;
}

std::int64_t deals_of(const HealthRow& row) {
  return row.open;
}

std::int64_t minor_of(const HealthRow& row) {
  return row.value.sum.minor;
}

}  // namespace

Health health(const Subject& subject) {
  const Settings& settings = subject.pipeline.settings;
  Frame frame = frame_of(settings);
  Health result;
  result.value.sum.currency = settings.currency;
  for (const Case& one : subject.cases) {
    const bool is_sold = sale(*one.deal, settings, subject.spec.now).has_value();
    add_conversion(one, is_sold, frame);
    if (is_sold || one.stands.state != State::open || frame.rows.empty()) continue;
    // A sale that fell through and woke up stands behind all rows without being sold.
    HealthRow& row = frame.rows[std::min(frame.row_of[one.stands.stage], frame.rows.size() - 1)];
    const auto value = value_of(subject.pipeline, *one.deal, subject.spec.now);
    ++row.open;
    add_value(row.value, value);
    ++result.open;
    add_value(result.value, value);
  }
  result.rows = std::move(frame.rows);
  add_implied(result.rows);
  result.by_deals = balance(result, result.open, deals_of);
  result.by_value = balance(result, result.value.sum.minor, minor_of);
  return result;
}

namespace {

std::vector<Column> columns() {
  return {words("stage", "Stage", Shown::data, 9),
          words("stage", "Stage", Shown::text, 9),
          numbers("open", "Open", Shown::always, 8),
          numbers("share", "Share", Shown::always, 8),
          numbers("value", "Value", Shown::always, 6),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("without-value", "No value", Shown::text, 1),
          numbers("value-share", "Of value", Shown::always, 5),
          numbers("implied", "Implied", Shown::always, 7),
          numbers("passed", "Passed", Shown::always, 3),
          numbers("dropped", "Dropped", Shown::always, 3),
          numbers("conversion", "Conversion", Shown::always, 4),
          bar(2)};
}

table::Row to_row(const HealthRow& row, const Stage& stage, const Health& health) {
  const std::int64_t without = row.value.without;
  const Cell implied = row.implied ? Cell(worked_out(*row.implied)) : Cell(NotAvailable{});
  return {{std::string(stage.id), std::string(stage.name), row.open,
           table::Percent{row.open, health.open}, amount_cell(row.value.sum), without,
           count_or_blank(without), table::Percent{row.value.sum.minor, health.value.sum.minor},
           implied, row.passed, row.dropped, table::Percent{row.passed, row.passed + row.dropped},
           table::Bar{row.open, 0, health.open}}};
}

table::Chart health_chart() {
  table::Chart chart;
  chart.label = {"stage"};
  chart.series = {{"share", "share of open deals"},
                  {"implied", "implied", table::Series::Look::mark}};
  chart.nothing = "no open deal is left to sell";
  return chart;
}

std::string_view word_for(Balance balance) {
  switch (balance) {
    case Balance::balanced:
      return "balanced";
    case Balance::top_heavy:
      return "top-heavy";
    case Balance::bottom_heavy:
      return "bottom-heavy";
  }
  return {};
}

std::string_view advice_on(Balance balance) {
  switch (balance) {
    case Balance::balanced:
      break;
    case Balance::top_heavy:
      return ": nurture the deals of its first stages";
    case Balance::bottom_heavy:
      return ": prospect, too little comes after them";
  }
  return {};
}

Cell balance_cell(const std::optional<Balance>& balance) {
  if (!balance) return NotAvailable{};
  return std::string(word_for(*balance));
}

/// "by deals the pipeline is top-heavy: nurture …".
std::string note_on(std::string_view by, Balance balance) {
  return "by " + std::string(by) + " the pipeline is " + std::string(word_for(balance)) +
         std::string(advice_on(balance));
}

/// "the first 2 of 4 stages hold 80.0% of the open deals, where conversions imply 55.0%".
std::string note_on_half(const Health& health) {
  std::int64_t open = 0;
  double implied = 0;
  for (std::size_t i = 0; i < health.half(); ++i) {
    open += health.rows[i].open;
    implied += *health.rows[i].implied;
  }
  return "the first " + std::to_string(health.half()) + " of " +
         std::to_string(health.rows.size()) + " stages hold " +
         table::cell_text(table::Percent{open, health.open}) +
         " of the open deals, where conversions imply " + table::cell_text(worked_out(implied));
}

/// Why there is no verdict.
std::string note_on_nothing(const Health& health, const Settings& settings) {
  if (health.open == 0) return "no open deal is left to sell";
  if (health.rows.size() < 2) return "one stage before the sale has no shape";
  const auto undecided = std::find_if(health.rows.begin(), health.rows.end(), [](const auto& row) {
    return row.passed + row.dropped == 0;
  });
  return "nothing is implied: no deal has moved on from " +
         std::string(settings.stages[undecided->stage].name) + " or dropped there";
}

}  // namespace

table::Table to_table(const Health& health, const Settings& settings) {
  table::Table out;
  out.name = "health";
  out.columns = columns();
  out.chart = health_chart();
  auto& rows = out.groups.emplace_back().rows;
  for (const HealthRow& row : health.rows)
    rows.push_back(to_row(row, settings.stages[row.stage], health));
  out.summary = {{"by-deals", balance_cell(health.by_deals)},
                 {"by-value", balance_cell(health.by_value)}};
  if (!health.by_deals) {
    out.notes = {note_on_nothing(health, settings)};
    return out;
  }
  out.notes = {note_on_half(health), note_on("deals", *health.by_deals)};
  if (health.by_value) out.notes.push_back(note_on("value", *health.by_value));
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> health_keys = {"stage"};

constexpr std::array health_figures = {
    Figure{"open",
           "open deals that are not sold and stand there, or in an optional stage behind it",
           Kind::plain, Comparison::shown},
    Figure{"share", "of all these deals", Kind::proportion, Comparison::shown},
    Figure{"value", "what they are worth, at the rates of today"},
    Figure{"without-value", "of them, the ones of which nobody said what they are worth"},
    Figure{"value-share", "of the value of all these deals"},
    Figure{"implied",
           "the share that the conversions of the stages before it imply, if leads come evenly and "
           "stay equally long in each stage",
           Kind::plain, Comparison::shown},
    Figure{"passed", "deals that came further than this, or are sold"},
    Figure{"dropped", "deals that came this far and no further, and are lost or cold now"},
    Figure{"conversion", "passed, of those that passed or dropped", Kind::proportion},
};

table::Table make_health(const Subject& subject) {
  return to_table(health(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report health_report;
const Report health_report{
    "health",       "whether open deals stand where the funnel says they should",
    Dated::created, {},
    health_keys,    health_figures,
    make_health};

}  // namespace kariz::report
