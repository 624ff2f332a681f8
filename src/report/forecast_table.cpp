#include "cells.hpp"
#include "columns.hpp"
#include "share.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <kariz/report/forecast.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

using std::chrono::year_month;

/// A group of rows under a title, put behind the others.
std::vector<table::Row>& add_group(table::Table& out, std::string title) {
  table::Group& group = out.groups.emplace_back();
  group.title = std::move(title);
  return group.rows;
}

using table::Blank;
using table::Cell;
using table::Column;
using table::NotAvailable;
using table::Shown;

std::vector<Column> columns() {
  return {words("by", "By", Shown::data, 0),
          words("what", "", Shown::data, 0),
          words("what", "Of", Shown::text, 9),
          numbers("deals", "Deals", Shown::always, 8),
          numbers("value", "Value", Shown::always, 6),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("without-value", "No value", Shown::text, 1),
          numbers("probability", "Probability", Shown::always, 5),
          words("probability-from", "From", Shown::always, 2),
          numbers("history-sold", "", Shown::data, 0),
          numbers("history-decided", "", Shown::data, 0),
          numbers("target", "Target", Shown::always, 6),
          numbers("sales", "Sales", Shown::always, 4),
          numbers("sold", "Sold", Shown::always, 5),
          numbers("weighted", "Weighted", Shown::always, 9),
          numbers("unweighted", "Without", Shown::data, 0),
          numbers("unweighted", "No probability", Shown::text, 1),
          numbers("missing", "Missing", Shown::always, 7),
          numbers("chance", "Chance", Shown::always, 7),
          words("chance-by", "By", Shown::data, 0)};
}

/// The cells of a row by the order of the columns, so far as all kinds of rows have them.
table::Row row_of(std::string by, std::string id, std::string name, const Outlook& open) {
  const Cell none = Blank{};
  return {{std::move(by),
           std::move(id),
           std::move(name),
           open.deals,
           amount_cell(open.value.sum),
           open.value.without,
           count_or_blank(open.value.without),
           none,
           none,
           none,
           none,
           none,
           none,
           none,
           amount_cell(open.weighted),
           open.unweighted,
           count_or_blank(open.unweighted),
           none,
           none,
           none},
          table::Tone::plain,
          table::Charted::no};
}

/// Replaces cells that row_of() leaves blank.
void put(table::Row& row, std::string_view key, Cell cell) {
  static const std::vector<Column> known = columns();
  const auto is_it = [&](const Column& column) {
    return column.key == key && column.shown != Shown::text;
  };
  const auto place = std::find_if(known.begin(), known.end(), is_it) - known.begin();
  row.cells[static_cast<std::size_t>(place)] = std::move(cell);
}

std::string text_of(year_month month) {
  const Date day = month / std::chrono::day(1);
  return to_text(day).substr(0, std::string_view("2026-11").size());
}

std::vector<table::Row> month_rows(const Forecast& forecast) {
  std::vector<table::Row> rows;
  if (forecast.slipped.deals > 0) {
    rows.push_back(row_of("close", "slipped", "Slipped (their day is past)", forecast.slipped));
    rows.back().tone = table::Tone::bad;
  }
  for (const MonthOutlook& month : forecast.months) {
    rows.push_back(row_of("close", text_of(month.month), text_of(month.month), month.open));
    rows.back().charted = table::Charted::yes;
  }
  if (forecast.no_day.deals > 0)
    rows.push_back(row_of("close", "no-day", "Without a day", forecast.no_day));
  rows.push_back(row_of("close", "all", "All", forecast.all));
  return rows;
}

table::Row stage_row(const StageOutlook& row, const Stage& stage) {
  table::Row out = row_of("stage", std::string(stage.id), std::string(stage.name), row.open);
  const bool is_stated = row.weight.from == Weight::From::stated;
  if (row.weight.probability) {
    put(out, "probability", table::Percent{*row.weight.probability, certain});
    put(out, "probability-from", std::string(is_stated ? "file" : "history"));
  } else {
    put(out, "probability", NotAvailable{});
  }
  // They are of all deals of the report, whatever it is grouped by.
  put(out, "history-sold", table::Decimal{std::to_string(row.weight.record.sold)});
  put(out, "history-decided", table::Decimal{std::to_string(row.weight.record.decided())});
  return out;
}

table::Row target_row(const TargetOutlook& target) {
  const std::string name(target.target->name);
  table::Row out = row_of("target", name, name, target.open);
  put(out, "target", amount_cell(target.amount));
  put(out, "sales", target.sales);
  put(out, "sold", amount_cell(target.sold.sum));
  put(out, "missing", amount_cell(target.missing));
  if (target.sales + target.open.deals == 0) {
    put(out, "chance", NotAvailable{});
    return out;
  }
  const bool is_exact = target.by == TargetOutlook::By::exact;
  put(out, "chance", worked_out(target.chance));
  put(out, "chance-by", std::string(is_exact ? "exact" : "normal"));
  return out;
}

/// The months; what is no month has no place among them.
table::Chart forecast_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::columns;
  chart.label = {"what"};
  chart.series = {{"weighted", "weighted"}};
  chart.total = {"value", "value", table::Series::Look::middle};
  chart.nothing = "no open deal with a value has a month";
  return chart;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// Which stages took history, and which have not even that.
void add_notes_on_weights(const Forecast& forecast, const Settings& settings,
                          std::vector<std::string>& notes) {
  std::vector<std::string> by_history;
  std::vector<std::string> unknown;
  for (const StageOutlook& row : forecast.stages) {
    if (row.weight.from == Weight::From::stated) continue;
    const std::string name(settings.stages[row.stage].name);
    if (row.weight.probability) {
      by_history.push_back(name + " (" + table::cell_text(row.weight.record.sold) + " of " +
                           table::cell_text(row.weight.record.decided()) + ")");
    } else {
      unknown.push_back(name);
    }
  }
  if (!by_history.empty())
    notes.push_back("probability from history, sold of decided: " + listed(by_history));
  if (!unknown.empty())
    notes.push_back("no probability, neither stated nor from history: " + listed(unknown));
}

std::string note_on_all(const Outlook& all) {
  if (all.deals == 0) return "no open deal is expected to be sold";
  return table::cell_text(all.deals) + (all.deals == 1 ? " open deal" : " open deals") +
         ", worth " + table::cell_text(amount_cell(all.value.sum)) + ", weighted " +
         table::cell_text(amount_cell(all.weighted));
}

bool is_approximated(const TargetOutlook& target) {
  return target.by == TargetOutlook::By::normal;
}

}  // namespace

table::Table to_table(const Forecast& forecast, const Settings& settings) {
  table::Table out;
  out.name = "forecast";
  out.columns = columns();
  out.chart = forecast_chart();
  add_group(out, "By month of the expected sale") = month_rows(forecast);
  auto& stages = add_group(out, "By stage");
  for (const StageOutlook& row : forecast.stages)
    stages.push_back(stage_row(row, settings.stages[row.stage]));
  if (settings.payment_days) {
    const std::string days = std::to_string(*settings.payment_days);
    auto& cash = add_group(out, "Cash by month, " + days + " days later");
    for (const MonthOutlook& row : forecast.cash) {
      cash.push_back(row_of("cash", text_of(row.month), text_of(row.month), row.open));
      cash.back().charted = table::Charted::yes;
    }
  }
  if (!forecast.targets.empty()) {
    auto& targets = add_group(out, "Targets");
    for (const TargetOutlook& target : forecast.targets) targets.push_back(target_row(target));
  }
  out.notes.push_back(note_on_all(forecast.all));
  if (forecast.deferred > 0) {
    out.notes.push_back(counted(forecast.deferred, "deferred deal is left out until it wakes",
                                "deferred deals are left out until they wake"));
  }
  add_notes_on_weights(forecast, settings, out.notes);
  if (std::any_of(forecast.targets.begin(), forecast.targets.end(), is_approximated))
    out.notes.emplace_back("chances by the normal approximation, for the deals are many");
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 2> forecast_keys = {"by", "what"};
constexpr std::array<std::string_view, 1> forecast_options = {"probability"};

constexpr std::array<std::string_view, 2> of_target = {"sales", "deals"};

constexpr std::array forecast_figures = {
    Figure{"deals", "open deals that are not sold; by the day of their close", Kind::plain,
           Comparison::shown},
    Figure{"value", "what they are worth, at the rates of today"},
    Figure{"without-value", "of them, the ones of which nobody said what they are worth"},
    Figure{"probability",
           "what the file states for the stage, else sold of sold, lost and cold among all deals "
           "of the report that reached it"},
    Figure{"target", "what the file wants to be sold in the period, at the rate of today",
           Kind::plain, Comparison::left_out, of_target},
    Figure{"sales", "deals that were sold in the period of the target", Kind::plain,
           Comparison::shown},
    Figure{"sold", "what they were sold for"},
    Figure{"weighted", "value times probability, added up and rounded once", Kind::plain,
           Comparison::shown},
    Figure{"unweighted", "of the open deals, the ones whose stage has no probability"},
    Figure{"missing", "what the target is above sold and weighted", Kind::plain,
           Comparison::left_out, of_target},
    Figure{"chance",
           "that sold and the open deals of the period, each sold or not independently of the "
           "others, reach the target",
           Kind::plain, Comparison::shown, of_target},
};

table::Table make_forecast(const Subject& subject) {
  return to_table(forecast(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report forecast_report;
const Report forecast_report{
    "forecast",    "what open deals promise: by month, as cash, and against the targets",
    Dated::event,  forecast_options,
    forecast_keys, forecast_figures,
    make_forecast};

}  // namespace kariz::report
