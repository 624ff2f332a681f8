#include "lives.hpp"
#include "row_keys.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include <kariz/domain/period.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

/// Deals in every state, a target, times to answer and probabilities, so that every report has
/// something to say.
Pipeline a_spring() {
  Pipeline pipeline = studio();
  Settings& settings = pipeline.settings;
  settings.stages[0].task = Task{"Call back", seconds_a_day};
  settings.stages[1].probability = 250'000;
  settings.stages[1].max_days = 20;
  settings.stages[3].probability = 500'000;
  settings.targets = {{"2026-Q2", *parse_period("2026-Q2"), eur(20'000)}};
  live(pipeline, "sold", "inquiry touch qualified proposal touch contract", 94).value = eur(3000);
  live(pipeline, "gift", "inquiry qualified won", 95);
  live(pipeline, "back", "inquiry lost:price inquiry touch proposal", 20).value = eur(1000);
  live(pipeline, "dear", "inquiry demo proposal lost:price", 20).value = eur(9000);
  live(pipeline, "spam", "inquiry lost:spam", 30);
  live(pipeline, "cold", "inquiry qualified touch cold", 30);
  live(pipeline, "at-once", "contract", 96).value = eur(500);
  Deal& open = live(pipeline, "open", "inquiry qualified touch touch", 50);
  open.value = eur(4000);
  open.close = *parse_date("2026-05-10");
  open.source = "web";
  Deal& slipped = live(pipeline, "slipped", "inquiry qualified inquiry", 50);
  slipped.value = eur(700);
  slipped.close = *parse_date("2026-03-10");
  live(pipeline, "new", "inquiry", 99);
  live(pipeline, "asleep", "inquiry defer:200", 60);
  return pipeline;
}

table::Table explained(std::string_view report, const std::string& figure) {
  Asked asked;
  asked.spec = everything();
  asked.spec.dated = find_report(report)->dated;
  asked.explain = figure;
  return answer(*find_report(report), a_spring(), asked);
}

/// "sold: sold, gift: sold": each deal behind the figure and what it counts there.
std::string deals(std::string_view report, const std::string& figure) {
  std::string told;
  const table::Table table = explained(report, figure);
  for (const table::Row& row : table.groups.front().rows) {
    if (!told.empty()) told += "; ";
    told += table::cell_text(row.cells[0]) + ": " + table::cell_text(row.cells[2]);
  }
  return told;
}

/// What the deals behind a count come to together.
std::int64_t sum_of(const table::Table& deals) {
  std::int64_t sum = 0;
  for (const table::Row& row : deals.groups.front().rows)
    sum += std::get<std::int64_t>(row.cells[column_of(deals, "counts")]);
  return sum;
}

}  // namespace

TEST_SUITE("explanations") {
  TEST_CASE("the deals behind any count of any report come to it") {
    const Pipeline pipeline = a_spring();
    for (const Report* const report : reports()) {
      Asked asked;
      asked.spec = everything();
      asked.spec.dated = report->dated;
      const table::Table whole = answer(*report, pipeline, asked);
      for (const table::Group& group : whole.groups) {
        for (const table::Row& row : group.rows) {
          for (const Figure& figure : report->figures) {
            const auto* const count =
                std::get_if<std::int64_t>(&row.cells[column_of(whole, figure.key)]);
            const std::string key = key_of(*report, whole, row);
            if (count == nullptr || key.empty() || !figure.of.empty()) continue;
            const std::string spot = key + '.' + std::string(figure.key);
            CAPTURE(spot);
            CHECK(sum_of(explained(report->name, spot)) == *count);
          }
        }
      }
    }
  }

  TEST_CASE("a figure that is made of others has their deals") {
    CHECK(deals("velocity", "all.velocity") ==
          "sold: sold; gift: sold; back: open; dear: lost; spam: lost; at-once: sold; open: open; "
          "slipped: open; new: open");
    CHECK(deals("summary", "velocity.velocity") ==
          "sold: sold; gift: sold; back: deals; dear: lost; spam: lost; at-once: sold; "
          "open: deals; slipped: deals; new: deals");
    CHECK(deals("forecast", "target/2026-Q2.missing") ==
          "sold: sales; gift: sales; at-once: sales; open: deals");
    CHECK(deals("forecast", "target/2026-Q2.target") ==
          "sold: sales; gift: sales; at-once: sales; open: deals");
    CHECK(deals("forecast", "target/2026-Q2.chance") ==
          "sold: sales; gift: sales; at-once: sales; open: deals");
  }

  TEST_CASE("a time or a mean of one deal is its own, be it nothing") {
    CHECK(deals("velocity", "all.median-days") == "sold: 5.0; gift: 2.0; at-once: 0.0");
    CHECK(deals("summary", "deal-size.days") == "sold: 5.0; gift: 2.0; at-once: 0.0");
    CHECK(deals("activity", "ended/sold.touches-a-deal") == "sold: 2.0; gift: 0.0; at-once: 0.0");
    CHECK(deals("activity", "response/inquiry.median-seconds") ==
          "sold: 86,400; gift: 86,400; back: 86,400; dear: 86,400; spam: 86,400; cold: 86,400; "
          "open: 86,400; slipped: 86,400; new: clocks; asleep: 86,400");
  }

  TEST_CASE("what a figure is made of are figures or columns of its report") {
    for (const Report* const report : reports()) {
      Asked asked;
      asked.spec = everything();
      const table::Table table = answer(*report, a_spring(), asked);
      for (const Figure& figure : report->figures) {
        for (const std::string_view key : figure.of)
          CHECK_MESSAGE(column_of(table, key) < table.columns.size(), std::string(key));
      }
    }
  }

  TEST_CASE("a rule of its own is that of a row and a figure that there are") {
    for (const Report* const report : reports()) {
      Asked asked;
      asked.spec = everything();
      const table::Table table = answer(*report, a_spring(), asked);
      for (const RowRule& special : report->row_rules) {
        CAPTURE(std::string(special.row));
        CHECK(std::any_of(table.groups.begin(), table.groups.end(), [&](const table::Group& group) {
          return std::any_of(group.rows.begin(), group.rows.end(), [&](const table::Row& row) {
            const std::string key = key_of(*report, table, row);
            return key.substr(0, key.find('/')) == special.row;
          });
        }));
        CHECK(std::any_of(report->figures.begin(), report->figures.end(),
                          [&](const Figure& figure) { return figure.key == special.key; }));
      }
    }
  }

  TEST_CASE("where a row has a rule of its own, that is told") {
    CHECK(explained("activity", "ended/sold").notes.front() ==
          "ended/sold.touches: 2; all contacts so far with the deals that ended in the period");
    CHECK(explained("activity", "channel/phone").notes.front() ==
          "channel/phone.touches: 6; contacts in the period");
  }
}
