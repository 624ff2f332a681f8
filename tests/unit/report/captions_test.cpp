#include "captions.hpp"

#include "lives.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

Pipeline a_spring() {
  Pipeline pipeline = studio();
  live(pipeline, "a", "inquiry qualified proposal won", 1).source = "web";
  live(pipeline, "b", "inquiry proposal lost:price", 3).source = "web";
  live(pipeline, "c", "inquiry qualified touch", 40).source = "fair";
  live(pipeline, "d", "inquiry cold", 41);
  return pipeline;
}

/// All reports, asked the same, each by its own date.
std::vector<Query> all_of(const Asked& asked) {
  std::vector<Query> questions;
  for (const Report* const report : reports()) {
    questions.push_back({report, asked});
    questions.back().asked.spec.dated = report->dated;
  }
  return questions;
}

/// Whether several questions at once are answered as each of them is alone.
void check_as_alone(const Asked& asked) {
  const Pipeline pipeline = a_spring();
  const auto questions = all_of(asked);
  const auto together = answers(questions, pipeline);
  REQUIRE(together.size() == questions.size());
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const auto alone = answer(*questions[i].report, pipeline, questions[i].asked);
    for (const auto format : {table::Format::json, table::Format::html})
      CHECK(table::render(together[i], format, {}) == table::render(alone, format, {}));
  }
}

Asked asking() {
  Asked asked;
  asked.spec = everything();
  return asked;
}

std::string series_of(const table::Chart& chart) {
  std::string out;
  for (const auto& series : chart.series) out += series.key + " as " + series.name + "; ";
  return out;
}

}  // namespace

TEST_SUITE("captions") {
  TEST_CASE("several questions are answered as each of them alone") {
    check_as_alone(asking());

    Asked by = asking();
    by.by = "source";
    by.as_of = day(41);
    check_as_alone(by);

    Asked two = asking();
    two.compare = day(10);
    check_as_alone(two);

    Asked period = asking();
    period.spec.since = day(2);
    period.spec.until = day(40);
    check_as_alone(period);
  }

  TEST_CASE("a measure of its own is chosen for anew") {
    const Pipeline pipeline = a_spring();
    auto questions = all_of(asking());
    questions.resize(1);
    questions.push_back(questions.front());
    questions.back().asked.spec.measure = Measure::value;
    const auto together = answers(questions, pipeline);
    CHECK(table::cell_text(together[0].groups[0].rows[0].cells[2]) == "4");
    CHECK(table::cell_text(together[1].groups[0].rows[0].cells[2]) == "0 EUR");
  }

  TEST_CASE("a report says what it is about, what its figures mean and how to see behind one") {
    const auto funnel = answer(*find_report("funnel"), a_spring(), asking());
    CHECK(funnel.about == "how many deals get how far, and where they are dropped");
    CHECK(funnel.behind == "kariz report funnel --explain inquiry.reached");
    REQUIRE(funnel.columns[2].key == "reached");
    CHECK(funnel.columns[2].meaning ==
          "deals whose furthest stage is this one or a later one, or that are won");
    CHECK(funnel.columns[0].meaning.empty());
    REQUIRE(funnel.chart);
    CHECK(funnel.chart->nothing == "no deals");
  }

  TEST_CASE("what is behind a figure is a command as a shell takes it") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry", 1).source = "Ana's fair";
    live(pipeline, "b", "inquiry", 1).source = "Ana's fair";
    live(pipeline, "c", "inquiry", 1).source = "یک";
    const auto sources = answer(*find_report("sources"), pipeline, asking());
    CHECK(sources.behind == "kariz report sources --explain 'source/Ana'\\''s fair.deals'");
    Asked one = asking();
    one.spec.filter.sources = {"یک"};
    CHECK(answer(*find_report("sources"), pipeline, one).behind ==
          "kariz report sources --explain source/یک.deals");
  }

  TEST_CASE("an explanation has none of it") {
    Asked asked = asking();
    asked.explain = "inquiry.reached";
    const auto deals = answer(*find_report("funnel"), a_spring(), asked);
    CHECK(deals.about.empty());
    CHECK(!deals.chart);
  }

  TEST_CASE("a chart finds its columns, whatever is asked") {
    for (const Report* const report : reports()) {
      for (const bool is_compared : {false, true}) {
        Asked asked = asking();
        asked.by = "source";
        if (is_compared) asked.compare = day(10);
        const auto table = answer(*report, a_spring(), asked);
        if (!table.chart) continue;
        const auto has = [&](const std::string& key) {
          return std::any_of(table.columns.begin(), table.columns.end(),
                             [&](const table::Column& column) { return column.key == key; });
        };
        for (const auto& key : table.chart->label) CHECK_MESSAGE(has(key), key);
        for (const auto& series : table.chart->series) CHECK_MESSAGE(has(series.key), series.key);
        for (const auto& one : {table.chart->total, table.chart->beside})
          CHECK_MESSAGE((one.key.empty() || has(one.key)), one.key);
      }
    }
  }

  TEST_CASE("a comparison draws what the chart is about, then and now") {
    const auto chart_of = [](std::string_view name) {
      const Report& report = *find_report(name);
      const auto table = answer(report, a_spring(), asking());
      return series_of(chart_of_two(report, *table.chart));
    };
    CHECK(chart_of("funnel") == "reached as reached; reached-then as then; ");
    CHECK(chart_of("stages") == "median-days as median days; median-days-then as then; ");
    CHECK(chart_of("cohorts") ==
          "qualified-share as qualified share; qualified-share-then as then; ");
    CHECK(chart_of("what-if") == "step as step; step-then as then; ");
  }
}
