#include "lives.hpp"

#include <cmath>
#include <ostream>
#include <string>

#include <kariz/report/reports.hpp>
#include <kariz/report/what_if.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

constexpr std::int64_t a_percent = 1'000'000'000;

WhatIf asked(const Pipeline& pipeline, std::vector<Lift> lifts) {
  Spec spec = everything();
  spec.lifts = std::move(lifts);
  const Chosen chosen = choose(pipeline, spec);
  return what_if({pipeline, spec, chosen.cases});
}

std::string rendered(const Pipeline& pipeline, std::vector<Lift> lifts, table::Format format) {
  return "\n" +
         table::render(to_table(asked(pipeline, std::move(lifts)), pipeline.settings), format, {});
}

Lift percent(StageIndex stage, std::int64_t size) {
  return {stage, size * a_percent, Lift::Kind::percent};
}

Lift points(StageIndex stage, std::int64_t size) {
  return {stage, size * a_percent, Lift::Kind::points};
}

/// Steps of 3/4, 2/3, 1/1 (optional, one of the two sales passed it) and 2/2.
Pipeline two_sales() {
  Pipeline pipeline = studio();
  live(pipeline, "a", "inquiry qualified proposal contract").value = eur(1000);
  live(pipeline, "b", "inquiry qualified demo proposal contract").value = eur(3000);
  live(pipeline, "c", "inquiry qualified lost:price");
  live(pipeline, "d", "inquiry lost:spam");
  return pipeline;
}

}  // namespace

TEST_SUITE("what-if") {
  TEST_CASE("seven small gains of a journey come to 20.5 added and 22.18 compounded") {
    Pipeline pipeline = studio();
    pipeline.settings.stages = {
        stage("inquiry", "Inquiry"),   stage("consultation", "Consultation"),
        stage("offer", "Offer"),       stage("comparison", "Comparison"),
        stage("meeting", "Meeting"),   stage("weighing", "Weighing"),
        stage("contract", "Contract"), stage("payment", "Payment")};
    const std::vector<Lift> lifts = {percent(0, 7), percent(1, 2), percent(2, 1),
                                     percent(3, 4), percent(4, 5), {5, a_percent / 2},
                                     percent(6, 1)};
    const WhatIf result = asked(pipeline, lifts);
    REQUIRE(result.sums.size() == 4);
    CHECK(std::llround(*result.sums[1].lift * 1e6) == 205000);
    // 1.07 × 1.02 × 1.01 × 1.04 × 1.05 × 1.005 × 1.01 = 1.221842978…
    CHECK(std::llround(*result.sums[2].lift * 1e6) == 221843);
    CHECK(!result.sums[3].lift);
    const std::string text = rendered(pipeline, lifts, table::Format::csv);
    CHECK(text.find(",added,,,,20.5000,,,,0.00,0.00 EUR,,\n") != std::string::npos);
    CHECK(text.find(",compounded,,,,22.1843,,,,0.00,0.00 EUR,,\n") != std::string::npos);
  }

  TEST_CASE("percent and points, capped at 100 %, an optional stage for those that passed it") {
    CHECK(rendered(two_sales(), {percent(0, 20), points(1, 10), percent(2, 50)},
                   table::Format::table) == R"(
Stage            Reached  Moved    Step     Lift   After  Sales for a point  Revenue for a point
────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            4      3   75.0%     +20%   90.0%             0.0267            53.33 EUR
Qualified              3      2   66.7%   +10 pt   76.7%             0.0300               60 EUR
Demo given             1      1  100.0%     +50%  100.0%             0.0000                0 EUR
Proposal sent          2      2  100.0%                              0.0000                0 EUR
Contract signed        2      0    0.0%                                 n/a                  n/a

Lifts                              Lift  Sales       Revenue
────────────────────────────────────────────────────────────
Without any                               2.00     4,000 EUR
Added up                           +35%   2.70     5,400 EUR
Compounded                         +38%   2.76     5,520 EUR
Compounded, all read as points  +45.67%   2.91  5,826.67 EUR

Demo given: the step is capped at 100%
a point more brings most sales at Qualified: 0.0300
)");
  }

  TEST_CASE("an optional stage lifts the sales that went by it, and no others") {
    Pipeline pipeline = two_sales();
    live(pipeline, "e", "inquiry qualified demo lost:price");
    const WhatIf result = asked(pipeline, {percent(2, 50)});
    CHECK(result.steps[2].sales == 1);
    CHECK(result.steps[2].revenue == eur(3000));
    CHECK(result.sums[2].sales == 2.5);
    CHECK(result.sums[2].revenue == eur(5500));
  }

  TEST_CASE("a step behind the sale brings none, points need a step") {
    CHECK(asked(two_sales(), {percent(4, 50)}).sums[2].sales == 2);
    const WhatIf result = asked(studio(), {points(0, 5)});
    CHECK(!result.steps[0].factor);
    CHECK(!result.sums[1].lift);
    CHECK(to_table(result, studio().settings).notes ==
          std::vector<std::string>{"New inquiry: points need a step that somebody has taken"});
  }

  TEST_CASE("without lifts: the sales of now, and those without a value are told") {
    Pipeline pipeline = two_sales();
    live(pipeline, "e", "inquiry won");
    const WhatIf result = asked(pipeline, {});
    CHECK(result.sums.size() == 1);
    CHECK(result.sums[0].revenue == eur(4000));
    CHECK(result.without_value == 1);
    CHECK(to_table(result, pipeline.settings).notes.back() == "1 sale has no value");
  }
}
