#include "cells.hpp"
#include "columns.hpp"
#include "decimal.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <kariz/report/activity.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::Decimal;
using table::NotAvailable;
using table::Percent;
using table::Shown;

std::vector<Column> columns() {
  return {words("by", "By", Shown::data, 0),
          words("what", "", Shown::data, 0),
          words("what", "Of", Shown::text, 9),
          numbers("touches", "Touches", Shown::always, 9),
          numbers("share", "Share", Shown::always, 4),
          numbers("deals", "Deals", Shown::always, 8),
          numbers("sold", "Sold", Shown::always, 7),
          numbers("sold-touches", "Touches of sold", Shown::always, 3),
          numbers("within-seconds", "", Shown::data, 0),
          numbers("within-seconds", "Within", Shown::text, 6),
          numbers("clocks", "Clocks", Shown::always, 4),
          numbers("answered", "Answered", Shown::always, 6),
          numbers("running", "Running", Shown::always, 8),
          numbers("in-time", "In time", Shown::always, 5),
          numbers("late", "Late", Shown::always, 8),
          numbers("in-time-share", "In time %", Shown::always, 9),
          numbers("median-seconds", "", Shown::data, 0),
          numbers("median-seconds", "Median", Shown::text, 9),
          numbers("touches-a-deal", "A deal", Shown::always, 9),
          numbers("before", "Before", Shown::always, 5),
          numbers("before-a-deal", "Before, a deal", Shown::always, 6),
          bar(2)};
}

/// The figures of a row of any kind; the others stay blank.
struct Line {
  std::string by;
  Cell what = Blank{};
  std::string title;
  Cell touches = Blank{};
  Cell share = Blank{};
  Cell deals = Blank{};
  Cell sold = Blank{};
  Cell sold_touches = Blank{};
  Cell within = Blank{};
  Cell within_text = Blank{};
  Cell clocks = Blank{};
  Cell answered = Blank{};
  Cell running = Blank{};
  Cell in_time = Blank{};
  Cell late = Blank{};
  Cell in_time_share = Blank{};
  Cell median = Blank{};
  Cell median_text = Blank{};
  Cell touches_a_deal = Blank{};
  Cell before = Blank{};
  Cell before_a_deal = Blank{};
  Cell bar = Blank{};
};

table::Row to_row(Line line) {
  return {{std::move(line.by),
           std::move(line.what),
           std::move(line.title),
           std::move(line.touches),
           std::move(line.share),
           std::move(line.deals),
           std::move(line.sold),
           std::move(line.sold_touches),
           std::move(line.within),
           std::move(line.within_text),
           std::move(line.clocks),
           std::move(line.answered),
           std::move(line.running),
           std::move(line.in_time),
           std::move(line.late),
           std::move(line.in_time_share),
           std::move(line.median),
           std::move(line.median_text),
           std::move(line.touches_a_deal),
           std::move(line.before),
           std::move(line.before_a_deal),
           std::move(line.bar)}};
}

/// "45 s", "1.7 min", "3 h", "2.5 days": a unit that fits, with one decimal, rounded half up.
std::string span_text(std::int64_t seconds) {
  constexpr std::int64_t minute = 60;
  constexpr std::int64_t hour = 3600;
  const auto in = [&](std::int64_t unit) { return (seconds * 20 + unit) / (unit * 2); };
  if (seconds < minute) return std::to_string(seconds) + " s";
  if (seconds < hour) return short_decimal_text(in(minute), 1) + " min";
  if (seconds < seconds_a_day) return short_decimal_text(in(hour), 1) + " h";
  return short_decimal_text(in(seconds_a_day), 1) + (in(seconds_a_day) == 10 ? " day" : " days");
}

/// A time for programs; `none` where there is none.
Cell seconds_cell(const std::optional<std::int64_t>& seconds, const Cell& none) {
  return seconds ? Cell(Decimal{std::to_string(*seconds)}) : none;
}

Cell span_cell(const std::optional<std::int64_t>& seconds, const Cell& none) {
  return seconds ? Cell(span_text(*seconds)) : none;
}

Line channel_line(const ChannelTouches& row, std::int64_t all) {
  Line line;
  line.by = row.channel.empty() ? "all" : "channel";
  if (!row.channel.empty()) line.what = std::string(row.channel);
  line.title = row.channel.empty() ? "All" : row.channel;
  line.touches = row.touches;
  line.share = Percent{row.touches, all};
  line.deals = row.deals;
  line.sold = row.sold;
  line.sold_touches = row.sold_touches;
  if (!row.channel.empty()) line.bar = table::Bar{row.touches, 0, all};
  return line;
}

Line response_line(const ResponseTime& row, const Stage& stage) {
  Line line;
  line.by = "response";
  line.what = std::string(stage.id);
  line.title = stage.name;
  line.within = seconds_cell(row.within, Blank{});
  line.within_text = span_cell(row.within, Blank{});
  line.clocks = row.clocks();
  line.answered = row.answered;
  line.running = row.running;
  if (row.within) {
    line.in_time = row.in_time;
    line.late = row.late;
    line.in_time_share = row.share_in_time();
  }
  line.median = seconds_cell(row.median, NotAvailable{});
  line.median_text = span_cell(row.median, NotAvailable{});
  return line;
}

Line ended_line(std::string id, std::string title, const TouchesOfEnded& ended) {
  Line line;
  line.by = "ended";
  line.what = std::move(id);
  line.title = std::move(title);
  line.touches = ended.touches;
  line.deals = ended.deals;
  line.touches_a_deal = mean_cell(ended.touches, ended.deals);
  line.before = ended.before;
  line.before_a_deal = mean_cell(ended.before, ended.deals);
  return line;
}

/// "touches per win: 5.3 (16 with 3 deals), 4.0 of them before the sale".
std::string note_on_wins(const TouchesOfEnded& sold) {
  if (sold.deals == 0) return "no deal was sold, so that there are no touches per win";
  return "touches per win: " + table::cell_text(mean_cell(sold.touches, sold.deals)) + " (" +
         table::cell_text(sold.touches) + " with " + counted(sold.deals, "deal", "deals") + "), " +
         table::cell_text(mean_cell(sold.before, sold.deals)) + " until the sale";
}

/// "2 deals wait for an answer, late of these: 1".
std::string note_on_running(const std::vector<ResponseTime>& responses) {
  std::int64_t running = 0;
  std::int64_t late = 0;
  for (const ResponseTime& row : responses) {
    running += row.running;
    late += row.running_late;
  }
  if (running == 0) return "nobody waits for an answer";
  std::string note = counted(running, "deal waits for an answer", "deals wait for an answer");
  return late == 0 ? note : note + ", late of these: " + table::cell_text(late);
}

table::Chart activity_chart() {
  table::Chart chart;
  chart.label = {"what"};
  chart.series = {{"touches", "touches"}};
  chart.beside = {"share", "share"};
  chart.nothing = "nobody was contacted";
  return chart;
}

void add_channels(const Activity& activity, table::Table& out) {
  auto& rows = out.groups.emplace_back(table::Group{"By channel", {}}).rows;
  for (const ChannelTouches& row : activity.channels)
    rows.push_back(to_row(channel_line(row, activity.all.touches)));
  rows.push_back(to_row(channel_line(activity.all, activity.all.touches)));
  rows.back().charted = table::Charted::no;
}

void add_responses(const Activity& activity, const Settings& settings, table::Table& out) {
  auto& rows = out.groups.emplace_back(table::Group{"Time to the first answer", {}}).rows;
  for (const ResponseTime& row : activity.responses) {
    rows.push_back(to_row(response_line(row, settings.stages[row.stage])));
    if (row.running_late > 0) rows.back().tone = table::Tone::bad;
  }
}

}  // namespace

table::Table to_table(const Activity& activity, const Settings& settings) {
  table::Table out;
  out.name = "activity";
  out.columns = columns();
  out.chart = activity_chart();
  add_channels(activity, out);
  add_responses(activity, settings, out);
  auto& ended = out.groups.emplace_back(table::Group{"All touches of deals that ended", {}}).rows;
  ended.push_back(to_row(ended_line("sold", "Sold", activity.sold)));
  ended.push_back(to_row(ended_line("lost", "Lost", activity.lost)));
  for (table::Row& row : ended) row.charted = table::Charted::no;
  out.notes = {note_on_wins(activity.sold), note_on_running(activity.responses)};
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 2> activity_keys = {"by", "what"};
constexpr std::array<std::string_view, 1> activity_options = {"dated"};
constexpr std::array<std::string_view, 1> of_clocks = {"clocks"};
constexpr std::array<std::string_view, 1> of_deals = {"deals"};

constexpr std::array activity_figures = {
    Figure{"touches", "contacts in the period", Kind::plain, Comparison::shown},
    Figure{"share", "of all contacts in the period"},
    Figure{"deals", "deals that were contacted so", Kind::plain, Comparison::shown},
    Figure{"sold", "of the deals that were contacted so, the ones that are sold now"},
    Figure{"sold-touches", "of the contacts, those with deals that are sold now"},
    Figure{"within-seconds", "the time that the file allows", Kind::plain, Comparison::left_out,
           of_clocks},
    Figure{"clocks", "times that a deal entered the stage and somebody waited for an answer"},
    Figure{"answered", "clocks that the first contact stopped, or a move before it, a deferral too",
           Kind::plain, Comparison::shown},
    Figure{"running", "clocks that nothing has stopped so far; in the median as what they are",
           Kind::plain, Comparison::shown},
    Figure{"in-time", "clocks that were stopped within the time that the file allows"},
    Figure{"late", "clocks that ran longer than that, or do"},
    Figure{"in-time-share", "in time, of those that are in time or late", Kind::proportion,
           Comparison::shown},
    Figure{"median-seconds",
           "the time after which half of the clocks had stopped, by Kaplan and Meier", Kind::plain,
           Comparison::left_out, of_clocks},
    Figure{"touches-a-deal", "all contacts, of each deal that ended", Kind::plain,
           Comparison::shown, of_deals},
    Figure{"before", "of the contacts, those until the sale or the loss"},
    Figure{"before-a-deal", "the same, of each deal that ended", Kind::plain, Comparison::left_out,
           of_deals},
};

constexpr std::array activity_row_rules = {
    RowRule{"ended", "touches", "all contacts so far with the deals that ended in the period"},
    RowRule{"ended", "deals", "deals that are sold or lost now, and were in the period"},
};

table::Table make_activity(const Subject& subject) {
  return to_table(activity(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report activity_report;
const Report activity_report{
    "activity",    "who was contacted and how, how soon, and how many contacts a sale takes",
    Dated::event,  activity_options,
    activity_keys, activity_figures,
    make_activity, activity_row_rules};

}  // namespace kariz::report
