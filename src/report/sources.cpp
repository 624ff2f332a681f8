#include "cells.hpp"
#include "columns.hpp"
#include "grouping.hpp"

#include <array>
#include <span>
#include <string>
#include <utility>

#include <kariz/report/reports.hpp>
#include <kariz/report/sources.hpp>

namespace kariz::report {
namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::Percent;
using table::Shown;

void add(SourceRow& row, const Case& one, const Subject& subject) {
  const Settings& settings = subject.pipeline.settings;
  ++row.deals;
  if (is_qualified(one, settings)) ++row.qualified;
  if (!one.deal->from.empty()) ++row.from;
  if (one.stands.state == State::lost) {
    ++row.decided.lost;
  } else if (sale(*one.deal, settings, subject.spec.now)) {
    ++row.decided.sold;
    add_value(row.value, value_of(subject.pipeline, *one.deal, subject.spec.now));
  }
}

SourceRow row_of(std::span<const Case> cases, const Subject& subject) {
  SourceRow row;
  row.value.sum.currency = subject.pipeline.settings.currency;
  for (const Case& one : cases) add(row, one, subject);
  return row;
}

std::vector<SourceRow> rows_by(std::string_view field, const Subject& subject) {
  std::vector<SourceRow> rows;
  for (CaseGroup& group : grouped(subject, field)) {
    rows.push_back(row_of(group.cases, subject));
    rows.back().name = std::move(group.value);
    rows.back().title = std::move(group.title);
  }
  return rows;
}

std::vector<Column> columns() {
  return {words("by", "By", Shown::data, 0),
          words("name", "Source", Shown::data, 0),
          words("name", "Source", Shown::text, 9),
          numbers("deals", "Deals", Shown::always, 9),
          numbers("share", "Share", Shown::always, 4),
          numbers("qualified", "Qualified", Shown::always, 6),
          numbers("qualified-share", "Qualify", Shown::always, 5),
          numbers("sold", "Sold", Shown::always, 8),
          numbers("lost", "Lost", Shown::always, 6),
          numbers("win-rate", "Win rate", Shown::always, 9),
          numbers("value", "Value", Shown::always, 8),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("without-value", "No value", Shown::text, 1),
          numbers("from", "From deals", Shown::always, 2),
          numbers("from-share", "Of deals", Shown::always, 3),
          bar(2)};
}

table::Row to_row(std::string_view by, const SourceRow& row, std::int64_t deals) {
  return {{std::string(by), row.name.empty() ? Cell(Blank{}) : Cell(row.name), row.title, row.deals,
           Percent{row.deals, deals}, row.qualified, Percent{row.qualified, row.deals},
           row.decided.sold, row.decided.lost, row.decided.win_rate(), amount_cell(row.value.sum),
           row.value.without, count_or_blank(row.value.without), row.from,
           Percent{row.from, row.deals}, table::Bar{row.deals, 0, deals}}};
}

table::Chart sources_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::stacked;
  chart.label = {"name"};
  chart.series = {{"sold", "sold"}, {"lost", "lost", table::Series::Look::faded}};
  chart.total = {"deals", "deals", table::Series::Look::middle};
  chart.beside = {"win-rate", "win rate"};
  return chart;
}

std::string note_on(const SourceRow& all) {
  if (all.deals == 0) return "no deal was created";
  return table::cell_text(all.from) + " of " + counted(all.deals, "deal", "deals") +
         " came from another deal (repeat or referral): " +
         table::cell_text(Percent{all.from, all.deals});
}

}  // namespace

Sources sources(const Subject& subject) {
  return {rows_by("source", subject), rows_by("direction", subject),
          row_of(subject.cases, subject)};
}

table::Table to_table(const Sources& sources) {
  const SourceRow& all = sources.all;
  table::Table out;
  out.name = "sources";
  out.columns = columns();
  out.chart = sources_chart();
  const auto add_group = [&](std::string title, std::string_view by,
                             const std::vector<SourceRow>& rows) {
    table::Group& group = out.groups.emplace_back();
    group.title = std::move(title);
    for (const SourceRow& row : rows) group.rows.push_back(to_row(by, row, all.deals));
  };
  add_group("By source", "source", sources.by_source);
  add_group("By inbound and outbound", "direction", sources.by_direction);
  out.summary = {{"deals", all.deals},
                 {"qualified", all.qualified},
                 {"sold", all.decided.sold},
                 {"lost", all.decided.lost},
                 {"win-rate", all.decided.win_rate()},
                 {"value", amount_cell(all.value.sum)},
                 {"without-value", all.value.without},
                 {"from", all.from},
                 {"from-share", Percent{all.from, all.deals}}};
  out.notes = {note_on(all)};
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 2> sources_keys = {"by", "name"};

constexpr std::array sources_figures = {
    Figure{"deals", "deals that came from there", Kind::plain, Comparison::shown},
    Figure{"share", "of all deals of the report", Kind::proportion},
    Figure{"qualified",
           "of them, those that ever came as far as the qualification leads; without "
           "one in the file, all"},
    Figure{"qualified-share", "qualified, of the deals from there", Kind::proportion,
           Comparison::shown},
    Figure{"sold", "deals that are sold now: they entered a sold stage or a later one, or are won",
           Kind::plain, Comparison::shown},
    Figure{"lost", "deals that are lost now, those that had been sold too"},
    Figure{"win-rate", "sold, of sold and lost", Kind::proportion, Comparison::shown},
    Figure{"value", "what the sales brought, at the rates of their days", Kind::plain,
           Comparison::shown},
    Figure{"without-value", "of the sales, the ones of which nobody said what they are worth"},
    Figure{"from", "deals that another deal led to, by repeat or referral"},
    Figure{"from-share", "those, of the deals from there", Kind::proportion},
};

table::Table make_sources(const Subject& subject) {
  return to_table(sources(subject));
}

}  // namespace

extern const Report sources_report;
const Report sources_report{"sources",      "where deals come from, and what becomes of them",
                            Dated::created, {},
                            sources_keys,   sources_figures,
                            make_sources};

}  // namespace kariz::report
