#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/cohorts.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

/// Four deals of January and three of March; the last one begins after now.
Pipeline a_spring() {
  Pipeline pipeline = studio();
  pipeline.settings.qualification.emplace().to = 1;
  live(pipeline, "slow", "inquiry defer:120", 59);
  live(pipeline, "won", "inquiry qualified won", 0);
  live(pipeline, "dear", "inquiry lost:price", 4);
  live(pipeline, "sold", "inquiry qualified contract cold", 8);
  live(pipeline, "cold", "inquiry cold", 12);
  live(pipeline, "open", "inquiry qualified demo", 60);
  live(pipeline, "quick", "proposal won", 62);
  live(pipeline, "ahead", "inquiry", 101);
  return pipeline;
}

std::vector<Cohort> figures(const Pipeline& pipeline, const Spec& spec = everything()) {
  const Chosen chosen = choose(pipeline, spec);
  return cohorts({pipeline, spec, chosen.cases}).rows;
}

std::string rendered(const Pipeline& pipeline, table::Format format) {
  const table::Table table = answer(*find_report("cohorts"), pipeline, {everything()});
  return "\n" + table::render(table, format, {});
}

}  // namespace

TEST_SUITE("cohorts") {
  TEST_CASE("as people and programs see it") {
    CHECK(rendered(a_spring(), table::Format::table) == R"(
Month    Deals  Qualified  Qualify  Half reached     Sold  Of deals  Lost  Cold  Wait  Days old
───────────────────────────────────────────────────────────────────────────────────────────────
2026-01      4          2    50.0%  Contract signed     2     50.0%     1     1     0      94.0
2026-03      3          2    66.7%  Demo given          1     33.3%     0     0     2      39.7

2 of 7 deals may still be sold, so that young months look worse than they will be
1 deal begins after now and is left out
)");
    CHECK(rendered(a_spring(), table::Format::csv) == R"(
month,deals,qualified,qualified-share,half-reached,sold,sold-share,lost,cold,waiting,age-days
2026-01,4,2,50.0000,contract,2,50.0000,1,1,0,94.0
2026-03,3,2,66.6667,demo,1,33.3333,0,0,2,39.7
)");
  }

  TEST_CASE("half of the deals or more came to the stage, or past it") {
    const auto half_of = [](const std::vector<std::string_view>& lives) {
      Pipeline pipeline = studio();
      for (const std::string_view life : lives) live(pipeline, life, life);
      return figures(pipeline).front().half_reached;
    };
    CHECK(half_of({"inquiry"}) == 0);
    CHECK(half_of({"proposal inquiry"}) == 3);
    CHECK(half_of({"inquiry", "proposal"}) == 3);
    CHECK(half_of({"inquiry", "qualified", "proposal"}) == 1);
    CHECK(half_of({"proposal", "inquiry", "qualified", "inquiry touch"}) == 1);
    CHECK(half_of({"inquiry won", "inquiry"}) == 5);
  }

  TEST_CASE("months are those of the pipeline's own calendar") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry", 30);
    CHECK(figures(pipeline).front().month == "2026-01");
    pipeline.settings.zone = *parse_fixed_zone("+14:00");
    CHECK(figures(pipeline).front().month == "2026-02");
  }

  TEST_CASE("what was sold and then lost is lost, what sleeps in a sold stage is sold") {
    Pipeline pipeline = studio();
    live(pipeline, "cancelled", "inquiry contract lost:terms");
    live(pipeline, "asleep", "inquiry contract defer:120");
    const Cohort only = figures(pipeline).front();
    CHECK(only.sold == 1);
    CHECK(only.lost == 1);
    CHECK(only.cold + only.waiting == 0);
  }

  TEST_CASE("a period is about creation") {
    Spec spec = everything();
    spec.since = day(4);
    spec.until = day(59);
    const auto rows = figures(a_spring(), spec);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].deals == 3);
    CHECK(rows[1].deals == 1);
  }

  TEST_CASE("of no deals") {
    CHECK(rendered(studio(), table::Format::table) == "\nno deal was created\n");
  }
}
