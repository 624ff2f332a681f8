#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/report/velocity.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

/// Four sales after 3, 2, 1 and 0 days, three losses, and four deals that are neither.
Pipeline a_spring() {
  Pipeline pipeline = studio();
  live(pipeline, "dollars", "inquiry qualified proposal contract").value =
      Money{100000, Currency::parse("USD").value()};
  live(pipeline, "won", "inquiry qualified won", 10).value = eur(1000);
  live(pipeline, "unvalued", "inquiry won", 20);
  live(pipeline, "at-once", "contract", 30).value = Money{10001, eur(0).currency};
  live(pipeline, "dear", "inquiry lost:price", 40).value = eur(7000);
  live(pipeline, "spam", "inquiry lost:spam", 50);
  live(pipeline, "cancelled", "inquiry contract lost:terms", 60).value = eur(9000);
  live(pipeline, "open", "inquiry qualified", 70).value = eur(5000);
  live(pipeline, "new", "inquiry", 71);
  live(pipeline, "cold", "qualified cold", 72);
  live(pipeline, "asleep", "qualified defer:120", 73);
  return pipeline;
}

Velocity figures(const Pipeline& pipeline, const Spec& spec = everything()) {
  const Chosen chosen = choose(pipeline, spec);
  return velocity({pipeline, spec, chosen.cases});
}

Spec by_event() {
  Spec spec = everything();
  spec.dated = Dated::event;
  return spec;
}

std::string rendered(const Pipeline& pipeline, table::Format format) {
  const table::Table table = answer(*find_report("velocity"), pipeline, {by_event()});
  return "\n" + table::render(table, format, {});
}

Qualification qualified_from(StageIndex stage) {
  Qualification rule;
  rule.to = stage;
  return rule;
}

}  // namespace

TEST_SUITE("velocity") {
  TEST_CASE("sold, lost and open; what was sold and then lost is lost") {
    const Velocity result = figures(a_spring());
    CHECK(result.decided == Decisions{4, 3, 1});
    CHECK(result.open == 2);
  }

  TEST_CASE("open deals must be qualified, where the file says what that is") {
    Pipeline pipeline = a_spring();
    pipeline.settings.qualification = qualified_from(1);
    CHECK(figures(pipeline).open == 1);
    live(pipeline, "back", "proposal inquiry", 80);
    CHECK(figures(pipeline).open == 2);
  }

  TEST_CASE("values at the rates of the days of the sales, and their mean") {
    const Velocity result = figures(a_spring());
    CHECK(result.value == ValueSum{{160001, eur(0).currency}, 1});  // 1000 USD were 500 EUR
    CHECK(result.mean_value() == Money{53334, eur(0).currency});    // 1600.01 / 3
  }

  TEST_CASE("cycles last from the first event to the sale") {
    const Velocity even = figures(a_spring());
    CHECK(even.mean == MeanTime{6 * 86400, 4});
    CHECK(even.median == MeanTime{3 * 86400, 2});
    Pipeline odd = a_spring();
    live(odd, "slow", "inquiry defer:85 touch qualified won", 80);
    CHECK(figures(odd).mean == MeanTime{10 * 86400, 5});
    CHECK(figures(odd).median == MeanTime{2 * 86400, 1});
  }

  TEST_CASE("the velocity is exact, and rounded once") {
    Pipeline pipeline = a_spring();
    // 2 × 4/7 × 1600.01/3 / 1.5 = 12800.08/31.5 = 406.3517…
    CHECK(figures(pipeline).per_day() == Money{40635, eur(0).currency});
    pipeline.settings.qualification = qualified_from(1);
    // 6400.04/31.5 = 203.1758…; of the rounded 57.1 % and 533.34 it would be 203.02.
    CHECK(figures(pipeline).per_day() == Money{20318, eur(0).currency});
  }

  TEST_CASE("without sales, values or time there is no velocity") {
    Pipeline pipeline = studio();
    live(pipeline, "open", "inquiry");
    CHECK(!figures(pipeline).mean_value());
    CHECK(!figures(pipeline).per_day());
    live(pipeline, "at-once", "contract");
    CHECK(!figures(pipeline).mean_value());
    CHECK(!figures(pipeline).per_day());
    pipeline.deals.back().value = eur(1);
    CHECK(figures(pipeline).mean_value() == eur(1));
    CHECK(!figures(pipeline).per_day());
    live(pipeline, "next-day", "inquiry contract").value = eur(1);
    CHECK(figures(pipeline).per_day() == eur(2));
  }

  TEST_CASE("sales and losses count when they happened, open deals always") {
    Spec spec = by_event();
    spec.since = day(12);
    spec.until = day(41);
    const Velocity result = figures(a_spring(), spec);
    CHECK(result.decided == Decisions{3, 1, 0});
    CHECK(result.value == ValueSum{{110001, eur(0).currency}, 1});
    CHECK(result.mean == MeanTime{3 * 86400, 3});
    CHECK(result.open == 2);
  }

  TEST_CASE("dated by creation, all of it is about the deals of the period") {
    Spec spec = everything();
    spec.since = day(10);
    spec.until = day(70);
    const Velocity result = figures(a_spring(), spec);
    CHECK(result.decided == Decisions{3, 3, 1});
    CHECK(result.open == 1);
  }

  TEST_CASE("former ids of a reason disqualify as well") {
    Pipeline pipeline = a_spring();
    pipeline.settings.loss_reasons[0].id = "junk";
    pipeline.settings.loss_reasons[0].was = {"spam"};
    CHECK(figures(pipeline).decided == Decisions{4, 3, 1});
  }

  TEST_CASE("more than can be counted is refused") {
    Pipeline pipeline = studio();
    live(pipeline, "open", "inquiry");
    Deal& sold = live(pipeline, "sold", "inquiry won");
    sold.value = eur(90'000'000'000'000'000);
    sold.history.back().at.seconds = sold.history.front().at.seconds + 1;
    try {
      static_cast<void>(rendered(pipeline, table::Format::csv));
      FAIL("not refused");
    } catch (const Refusal& refusal) {
      CHECK(refusal.fault() == Fault::rule);
      CHECK(refusal.diagnostics().front().message ==
            "the sales velocity of these deals is more than can be counted");
    }
  }

  TEST_CASE("as people and programs see it") {
    CHECK(rendered(a_spring(), table::Format::table) == R"(
Sold  Lost  No leads  Win rate  Of leads         Value  No value  Mean value  Median days  Mean days  Open       A day
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
   4     3         1     57.1%     66.7%  1,600.01 EUR         1  533.34 EUR          1.5        1.5     2  406.35 EUR

2 open qualified deals × 57.1% × 533.34 EUR / 1.5 days: 406.35 EUR a day
)");
    CHECK(rendered(a_spring(), table::Format::csv) == R"(
deals,sold,lost,disqualified,win-rate,win-rate-of-leads,value,without-value,mean-value,median-days,mean-days,open,velocity
all,4,3,1,57.1429,66.6667,1600.01 EUR,1,533.34 EUR,1.5,1.5,2,406.35 EUR
)");
  }

  TEST_CASE("why there is none") {
    Pipeline pipeline = studio();
    live(pipeline, "open", "inquiry");
    CHECK(rendered(pipeline, table::Format::table) == R"(
Sold  Lost  Win rate  Of leads  Value  Mean value  Median days  Mean days  Open  A day
──────────────────────────────────────────────────────────────────────────────────────
   0     0       n/a       n/a  0 EUR         n/a          n/a        n/a     1    n/a

no deal was sold, so that there is no sales velocity
)");
    live(pipeline, "at-once", "contract");
    CHECK(rendered(pipeline, table::Format::table)
              .find("\nno sale has a value, so that there is "
                    "no sales velocity\n") != std::string::npos);
    pipeline.deals.back().value = eur(1);
    CHECK(rendered(pipeline, table::Format::table)
              .find("\nsales took no time, so that there is no "
                    "sales velocity\n") != std::string::npos);
  }
}
