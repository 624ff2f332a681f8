#include "lives.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include <kariz/report/reports.hpp>
#include <kariz/report/summary.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

Spec by_event() {
  Spec spec = everything();
  spec.dated = Dated::event;
  return spec;
}

Summary figures(const Pipeline& pipeline, const Spec& spec = by_event()) {
  const Chosen chosen = choose(pipeline, spec);
  return summary({pipeline, spec, chosen.cases, chosen.record});
}

ToDo to_do(const Pipeline& pipeline) {
  return figures(pipeline).to_do;
}

table::Table answered(const Pipeline& pipeline, const Spec& spec = by_event()) {
  Asked asked;
  asked.spec = spec;
  return answer(*find_report("summary"), pipeline, asked);
}

std::string rendered(const Pipeline& pipeline, table::Format format) {
  return "\n" + table::render(answered(pipeline), format, {});
}

/// Two sales, two losses in one stage, one that came back, and open deals in every kind of trouble.
Pipeline a_spring() {
  Pipeline pipeline = studio();
  auto& stages = pipeline.settings.stages;
  stages[0].task = Task{"Call back", 2 * seconds_a_day};
  stages[0].probability = 100'000;
  stages[1].max_days = 20;
  stages[1].probability = 250'000;
  stages[3].probability = 500'000;
  live(pipeline, "sold", "inquiry qualified proposal contract won", 1).value = eur(3000);
  live(pipeline, "back", "inquiry lost:price inquiry won", 10).value = eur(1000);
  live(pipeline, "dear", "inquiry qualified proposal lost:price", 20).value = eur(9000);
  live(pipeline, "terms", "inquiry proposal lost:terms", 30).value = eur(4000);
  live(pipeline, "new", "inquiry", 99).value = eur(800);
  live(pipeline, "late", "inquiry", 90);
  live(pipeline, "stuck", "inquiry qualified", 60).value = eur(2000);
  Deal& slipped = live(pipeline, "slipped", "inquiry qualified proposal", 70);
  slipped.value = eur(5000);
  slipped.close = *parse_date("2026-04-10");
  slipped.next = NextStep{day(105), "Ask again"};
  Deal& overdue = live(pipeline, "overdue", "inquiry proposal", 80);
  overdue.next = NextStep{day(95), "Call"};
  live(pipeline, "forgotten", "inquiry demo", 85);
  live(pipeline, "asleep", "inquiry defer:130", 88).value = eur(600);
  return pipeline;
}

}  // namespace

TEST_SUITE("summary") {
  TEST_CASE("every figure is that of the report it belongs to") {
    const Pipeline pipeline = a_spring();
    const Spec spec = by_event();
    const Chosen chosen = choose(pipeline, spec);
    const Subject subject{pipeline, spec, chosen.cases, chosen.record};
    const Summary result = summary(subject);
    CHECK(result.deals == 11);
    CHECK(result.open == forecast(subject).all);
    CHECK(result.slipped == forecast(subject).slipped);
    CHECK(result.velocity.per_day() == velocity(subject).per_day());
    CHECK(result.velocity.decided == Decisions{2, 2, 0});
    CHECK(result.leak == *worst_leak(funnel(subject)));
    CHECK(result.reopened == 1);
    CHECK(result.reopened_sold == 1);
  }

  TEST_CASE("what is to be done is what the deals want") {
    CHECK(to_do(a_spring()) == ToDo{2, 1, 1, 1, 1});
  }

  TEST_CASE("a lead waits until it is answered, and is late after its time") {
    const auto waiting = [](std::string_view life, int born) {
      Pipeline pipeline = studio();
      pipeline.settings.stages[0].task = Task{"Call back", 2 * seconds_a_day};
      live(pipeline, "a", life, born);
      const ToDo result = to_do(pipeline);
      return std::to_string(result.unanswered) + ", " + std::to_string(result.late);
    };
    CHECK(waiting("inquiry", 99) == "1, 0");
    CHECK(waiting("inquiry", 98) == "1, 0");
    CHECK(waiting("inquiry", 97) == "1, 1");
    CHECK(waiting("inquiry touch", 97) == "0, 0");
    CHECK(waiting("inquiry qualified", 97) == "0, 0");
    CHECK(waiting("inquiry cold", 97) == "0, 0");
    CHECK(waiting("inquiry defer:99", 97) == "0, 0");
    // Whoever comes back is asked for when the time is over, as in `next`: here the day after now.
    CHECK(waiting("qualified inquiry", 98) == "0, 0");
    CHECK(waiting("qualified inquiry", 97) == "1, 0");
  }

  TEST_CASE("whatever was planned and is past is overdue, each deal once") {
    const auto overdue = [](auto change) {
      Pipeline pipeline = studio();
      change(pipeline);
      return to_do(pipeline).overdue;
    };
    CHECK(overdue([](Pipeline& it) {
            live(it, "a", "qualified").next = NextStep{day(99), "Call"};
          }) == 1);
    CHECK(overdue([](Pipeline& it) {
            live(it, "a", "qualified").next = NextStep{day(100), "Call"};
          }) == 0);
    CHECK(overdue([](Pipeline& it) {
            live(it, "a", "qualified cold").next = NextStep{day(99), "Write"};
          }) == 1);
    CHECK(overdue([](Pipeline& it) { live(it, "a", "qualified defer:99"); }) == 1);
    CHECK(overdue([](Pipeline& it) { live(it, "a", "qualified defer:101"); }) == 0);
    CHECK(overdue([](Pipeline& it) {
            live(it, "a", "qualified lost:price").history.back().what = Lost{"price", day(90)};
          }) == 1);
    CHECK(overdue([](Pipeline& it) {
            live(it, "a", "qualified defer:90").next = NextStep{day(95), "Call"};
          }) == 1);
  }

  TEST_CASE("a period means in each figure what it means in its report") {
    Spec spec = by_event();
    spec.since = day(20);
    spec.until = day(60);
    const Summary result = figures(a_spring(), spec);
    CHECK(result.velocity.decided == Decisions{0, 2, 0});
    CHECK(result.reopened == 0);
    // Created in it: dear, terms and stuck.
    CHECK(result.leak->reached() == 2);
    CHECK(result.leak->dropped() == 2);
    CHECK(result.to_do == to_do(a_spring()));
  }

  TEST_CASE("as people and programs see it") {
    CHECK(rendered(a_spring(), table::Format::table) == R"(
Figure            Now  Behind it                        See
─────────────────────────────────────────────────────────────────────────────
Pipeline    7,800 EUR  6 open deals, 3 without value    kariz report forecast
Weighted    3,080 EUR  by stage probability, 1 without  kariz report forecast
Win rate        50.0%  2 sold, 2 lost                   kariz report velocity
Deal size   2,000 EUR  2 sales in 3.0 days each         kariz report velocity
Velocity    2,000 EUR  a day, by 6 qualified deals      kariz report velocity

Where deals are lost
Worst leak      33.3%  2 of 6 at Proposal sent          kariz report
Came back           1  lost or cold before, 1 sold      kariz report losses

What to do
Unanswered          2  waiting for an answer, 1 late    kariz next
Overdue             1  planned for a time gone by       kariz next
Slipped             1  close gone by, worth 5,000 EUR   kariz next
Stuck               1  longer in a stage than allowed   kariz next
Unplanned           1  open, and never coming up        kariz next

why clients leave at Proposal sent: They compare and go quiet
how to win them back at Proposal sent: Send two references
)");
    CHECK(rendered(a_spring(), table::Format::csv) == R"(
figure,stage,deals,sold,lost,dropped,late,without-value,unweighted,share,amount,days,velocity,leaves,win-back,command
open,,6,,,,,3,,,7800.00 EUR,,,,,kariz report forecast
weighted,,6,,,,,3,1,,3080.00 EUR,,,,,kariz report forecast
win-rate,,4,2,2,,,,,50.0000,,,,,,kariz report velocity
deal-size,,2,2,,,,0,,,2000.00 EUR,3.0,,,,kariz report velocity
velocity,,6,2,2,,,,,,,3.0,2000.00 EUR,,,kariz report velocity
leak,proposal,6,,,2,,,,33.3333,,,,They compare and go quiet,Send two references,kariz report
win-back,,1,1,,,,,,,,,,,,kariz report losses
unanswered,,2,,,,1,,,,,,,,,kariz next
overdue,,1,,,,,,,,,,,,,kariz next
slipped,,1,,,,,0,,,5000.00 EUR,,,,,kariz next
stuck,,1,,,,,,,,,,,,,kariz next
forgotten,,1,,,,,,,,,,,,,kariz next
)");
  }

  TEST_CASE("without sales and losses it says so") {
    Pipeline pipeline = studio();
    live(pipeline, "open", "inquiry", 99);
    const auto behind = [&](std::size_t group, std::size_t row) {
      const table::Table table = answered(pipeline);
      const auto& cells = table.groups[group].rows[row].cells;
      return table::cell_text(cells[3]) + " " + table::cell_text(cells[4]);
    };
    CHECK(behind(0, 0) == "0 EUR 1 open deal, 1 without value");
    CHECK(behind(0, 2) == "n/a 0 sold, 0 lost");
    CHECK(behind(0, 3) == "n/a no deal was sold");
    CHECK(behind(0, 4) == "n/a no deal was sold");
    CHECK(behind(1, 0) == "n/a no deal was dropped");
    CHECK(behind(1, 1) == "0 lost or cold before");
    live(pipeline, "at-once", "contract");
    CHECK(behind(0, 3) == "n/a 1 sale in 0.0 days, 1 without value");
    CHECK(behind(0, 4) == "n/a no sale has a value");
    pipeline.deals.back().value = eur(1);
    CHECK(behind(0, 3) == "1 EUR 1 sale in 0.0 days");
    CHECK(behind(0, 4) == "n/a sales took no time");
  }

  TEST_CASE("without a deal it is short") {
    CHECK(rendered(studio(), table::Format::table) ==
          "\nthere is no deal yet: kariz add-lead NAME makes the first\n");
    Spec spec = by_event();
    spec.filter.owners = {"nobody"};
    CHECK(table::render(answered(a_spring(), spec), table::Format::table, {}) ==
          "none of the deals is chosen\n");
  }

  TEST_CASE("commands are about all deals, which a filter is told of") {
    Spec spec = by_event();
    CHECK(answered(a_spring(), spec).notes.size() == 2);
    spec.until = day(100);
    CHECK(answered(a_spring(), spec).notes.back() ==
          "the commands are about all deals, unless they get the same filters");
    spec.until.reset();
    spec.filter.states = {State::open};
    CHECK(answered(a_spring(), spec).notes.back() ==
          "the commands are about all deals, unless they get the same filters");
  }

  TEST_CASE("the deals behind the worst leak are those that reached its stage") {
    Asked asked;
    asked.spec = by_event();
    asked.explain = "leak/proposal.share";
    const table::Table deals = answer(*find_report("summary"), a_spring(), asked);
    CHECK("\n" + table::render(deals, table::Format::table, {}) == R"(
Deal     Name     Counts    Stands in        State
──────────────────────────────────────────────────
sold     sold     of these  Contract signed  won
back     back     of these  New inquiry      won
dear     dear     counts    Proposal sent    lost
terms    terms    counts    Proposal sent    lost
slipped  slipped  of these  Proposal sent    open
overdue  overdue  of these  Proposal sent    open

leak/proposal.share: 33.3%; dropped, of those that reached the stage
)");
  }
}
