#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/health.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

Health asked(const Pipeline& pipeline) {
  const Spec spec = everything();
  const Chosen chosen = choose(pipeline, spec);
  return health({pipeline, spec, chosen.cases});
}

std::string note(const Pipeline& pipeline) {
  return to_table(asked(pipeline), pipeline.settings).notes.front();
}

/// Three of four passed the inquiry, one of two the qualification: 1, 0.75 and 0.375 of a lead come
/// to the three stages before the sale. Four open deals.
Pipeline decided() {
  Pipeline pipeline = studio();
  live(pipeline, "a", "inquiry qualified proposal contract");
  live(pipeline, "b", "inquiry lost:price");
  live(pipeline, "c", "inquiry qualified cold");
  live(pipeline, "d", "inquiry").value = eur(100);
  live(pipeline, "e", "inquiry");
  live(pipeline, "f", "inquiry");
  live(pipeline, "g", "inquiry qualified demo").value = eur(300);
  return pipeline;
}

}  // namespace

TEST_SUITE("health") {
  TEST_CASE("where open deals stand, and where conversions say they would") {
    const Pipeline pipeline = decided();
    CHECK("\n" + table::render(to_table(asked(pipeline), pipeline.settings), table::Format::table,
                               {}) ==
          R"(
Stage          Open  Share    Value  No value  Of value  Implied  Passed  Dropped  Conversion
─────────────────────────────────────────────────────────────────────────────────────────────
New inquiry       3  75.0%  100 EUR         2     25.0%    47.1%       3        1       75.0%
Qualified         1  25.0%  300 EUR               75.0%    35.3%       1        1       50.0%
Proposal sent     0   0.0%    0 EUR                0.0%    17.6%       1        0      100.0%

the first 2 of 3 stages hold 100.0% of the open deals, where conversions imply 82.4%
by deals the pipeline is top-heavy: nurture the deals of its first stages
by value the pipeline is top-heavy: nurture the deals of its first stages
)");
  }

  TEST_CASE("top-heavy from fifteen points on, bottom-heavy likewise, balanced between") {
    Pipeline pipeline = decided();  // implied for the first two: 1.75 / 2.125 = 82.4 %
    CHECK(asked(pipeline).by_deals == Balance::top_heavy);  // 4 of 4
    live(pipeline, "h", "inquiry qualified proposal");
    CHECK(asked(pipeline).by_deals == Balance::balanced);  // 4 of 5
    live(pipeline, "i", "inquiry qualified proposal");
    live(pipeline, "j", "inquiry qualified proposal");
    CHECK(asked(pipeline).by_deals == Balance::bottom_heavy);  // 4 of 7
    CHECK(asked(pipeline).by_value == Balance::top_heavy);     // those have no value
  }

  TEST_CASE("without open deals, decided ones or a second stage nothing is said") {
    CHECK(note(studio()) == "no open deal is left to sell");
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry");
    CHECK(note(pipeline) ==
          "nothing is implied: no deal has moved on from New inquiry or dropped there");
    CHECK(!asked(pipeline).by_deals);
    pipeline.settings.stages[1].sale = Stage::Sale::yes;
    CHECK(note(pipeline) == "one stage before the sale has no shape");
  }

  TEST_CASE("a sale that fell through and woke up stands in the last row") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry contract lost:price defer:5");
    CHECK(asked(pipeline).rows.back().open == 1);
    pipeline.settings.stages[0].sale = Stage::Sale::yes;
    CHECK(asked(pipeline).rows.empty());
  }
}
