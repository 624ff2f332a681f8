#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/reports.hpp>
#include <kariz/report/stages.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

constexpr std::int64_t a_day = 86400;

std::string figures(const Pipeline& pipeline, Spec spec = everything()) {
  spec.dated = Dated::event;
  const Chosen chosen = choose(pipeline, spec);
  std::string out;
  for (const StageTime& row : stages({pipeline, spec, chosen.cases}).rows) {
    out += std::string(pipeline.settings.stages[row.stage].id) + ": ";
    out += std::to_string(row.ended) + " + " + std::to_string(row.going_on) + ", median ";
    out += row.median ? std::to_string(*row.median / a_day) : "n/a";
    out += ", sum " + std::to_string(row.seconds / a_day) + ", stuck " + std::to_string(row.stuck);
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_SUITE("stages") {
  TEST_CASE("each entry is a stay, which a move ends; touches and deferrals do not") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry touch inquiry qualified inquiry lost:price");
    live(pipeline, "b", "inquiry defer:4 touch touch touch qualified won");
    live(pipeline, "c", "qualified cold");
    live(pipeline, "d", "proposal", 60);
    CHECK(figures(pipeline) ==
          "inquiry: 4 + 0, median 1, sum 6, stuck 0\n"
          "qualified: 3 + 0, median 1, sum 3, stuck 0\n"
          "demo: 0 + 0, median n/a, sum 0, stuck 0\n"
          "proposal: 0 + 1, median n/a, sum 0, stuck 0\n"
          "contract: 0 + 0, median n/a, sum 0, stuck 0\n");
  }

  TEST_CASE("a stay counts when it ended, one that goes on when now lies in the period") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry qualified proposal", 10);
    Spec spec = everything();
    spec.since = day(12);
    CHECK(figures(pipeline, spec).find("inquiry: 0 + 0") == 0);
    CHECK(figures(pipeline, spec).find("qualified: 1 + 0") != std::string::npos);
    CHECK(figures(pipeline, spec).find("proposal: 0 + 1") != std::string::npos);
    spec.until = day(50);
    CHECK(figures(pipeline, spec).find("proposal: 0 + 0") != std::string::npos);
  }

  TEST_CASE("stuck is open, over the limit, not asleep and with nothing planned ahead") {
    Pipeline pipeline = studio();
    pipeline.settings.stages[0].max_days = 5;
    live(pipeline, "over", "inquiry", 90);
    live(pipeline, "within", "inquiry", 97);
    live(pipeline, "planned", "inquiry", 90).next = NextStep{day(101), "call"};
    live(pipeline, "asleep", "inquiry defer:120", 90);
    live(pipeline, "slept", "inquiry defer:98", 90);
    live(pipeline, "gone", "inquiry lost:price", 50);
    CHECK(figures(pipeline).find("inquiry: 1 + 5, median n/a, sum 1, stuck 1\n") == 0);
  }

  TEST_CASE("as people and programs see it") {
    Pipeline pipeline = studio();
    pipeline.settings.stages[1].max_days = 14;
    live(pipeline, "a", "inquiry qualified lost:price");
    live(pipeline, "b", "inquiry qualified", 3);
    const table::Table table = answer(*find_report("stages"), pipeline, {everything()});
    CHECK("\n" + table::render(table, table::Format::table, {}) == R"(
Stage            Stays  Ended  Going on  Median days  Mean of ended  At most  Stuck
───────────────────────────────────────────────────────────────────────────────────
New inquiry          2      2         0          1.0            1.0               0
Qualified            2      1         1          1.0            1.0       14      1
Demo given           0      0         0          n/a            n/a               0
Proposal sent        0      0         0          n/a            n/a               0
Contract signed      0      0         0          n/a            n/a               0

deals lie longest in New inquiry: half of the stays last 1.0 days or more
)");
    CHECK("\n" + table::render(table, table::Format::csv, {}) == R"(
stage,stays,ended,going-on,median-days,mean-days,max-days,stuck
inquiry,2,2,0,1.0,1.0,,0
qualified,2,1,1,1.0,1.0,14,1
demo,0,0,0,,,,0
proposal,0,0,0,,,,0
contract,0,0,0,,,,0
)");
  }
}
