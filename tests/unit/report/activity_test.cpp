#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/activity.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

constexpr std::int64_t a_day = 86400;

/// A studio that answers an inquiry within two days.
Pipeline answering() {
  Pipeline pipeline = studio();
  pipeline.settings.channels = {"phone", "email"};
  pipeline.settings.stages[0].task = Task{"Call back", 2 * a_day};
  return pipeline;
}

/// A contact in a deal's history.
Event touch(std::string_view channel, int at) {
  return {day(at), Touched{channel}, {}, {}};
}

Spec by_event() {
  Spec spec = everything();
  spec.dated = Dated::event;
  return spec;
}

Activity figures(const Pipeline& pipeline, const Spec& spec = by_event()) {
  const Chosen chosen = choose(pipeline, spec);
  return activity({pipeline, spec, chosen.cases});
}

ResponseTime first_response(const Pipeline& pipeline, const Spec& spec = by_event()) {
  return figures(pipeline, spec).responses.front();
}

/// A stage's clocks: answered, running; in time, late; the days of the median.
std::string told(const ResponseTime& row) {
  return std::to_string(row.answered) + " + " + std::to_string(row.running) + "; " +
         std::to_string(row.in_time) + ", " + std::to_string(row.late) + "; " +
         (row.median ? std::to_string(*row.median / a_day) : "n/a");
}

std::string rendered(const Pipeline& pipeline, table::Format format) {
  const table::Table table = answer(*find_report("activity"), pipeline, {by_event()});
  return "\n" + table::render(table, format, {});
}

/// Sold after three contacts and one more afterwards; lost after one; two leads wait.
Pipeline a_spring() {
  Pipeline pipeline = answering();
  Deal& sold = live(pipeline, "sold", "inquiry touch qualified touch proposal contract", 10);
  sold.history.insert(sold.history.begin() + 2, touch("email", 11));
  sold.history.push_back(touch("visit", 20));
  live(pipeline, "lost", "inquiry qualified touch lost:price", 20);
  live(pipeline, "new", "inquiry", 99);
  live(pipeline, "old", "inquiry", 50);
  return pipeline;
}

}  // namespace

TEST_SUITE("activity") {
  TEST_CASE("touches by channel, the deals that had them, and what became of these") {
    const Activity result = figures(a_spring());
    CHECK(result.channels == std::vector<ChannelTouches>{{"phone", 3, 2, 1, 2},
                                                         {"email", 1, 1, 1, 1},
                                                         {"visit", 1, 1, 1, 1}});
    CHECK(result.all == ChannelTouches{"", 5, 2, 1, 4});
  }

  TEST_CASE("channels with as many touches stand as the file names them") {
    Pipeline pipeline = answering();
    live(pipeline, "a", "inquiry").history.push_back(touch("email", 2));
    live(pipeline, "b", "inquiry touch");
    CHECK(figures(pipeline).channels[0].channel == "phone");
    CHECK(figures(pipeline).channels[1].channel == "email");
  }

  TEST_CASE("a touch counts when it happened") {
    Spec spec = by_event();
    spec.since = day(12);
    spec.until = day(19);
    const Activity result = figures(a_spring(), spec);
    CHECK(result.channels == std::vector<ChannelTouches>{{"phone", 1, 1, 1, 1}});
    CHECK(result.all == ChannelTouches{"", 1, 1, 1, 1});
  }

  TEST_CASE("dated by creation, all touches of the deals of the period") {
    Spec spec = everything();
    spec.since = day(12);
    const Activity result = figures(a_spring(), spec);
    CHECK(result.all == ChannelTouches{"", 1, 1, 0, 0});
    CHECK(result.lost == TouchesOfEnded{1, 1, 1});
    CHECK(result.sold == TouchesOfEnded{});
  }

  TEST_CASE("the clock stops at the first contact or the next move") {
    const auto response = [](std::string_view life) {
      Pipeline pipeline = answering();
      live(pipeline, "a", life);
      return told(first_response(pipeline));
    };
    CHECK(response("inquiry touch touch qualified") == "1 + 0; 1, 0; 1");
    CHECK(response("inquiry qualified touch") == "1 + 0; 1, 0; 1");
    CHECK(response("inquiry cold") == "1 + 0; 1, 0; 1");
    CHECK(response("inquiry lost:spam") == "1 + 0; 1, 0; 1");
    CHECK(response("inquiry won") == "1 + 0; 1, 0; 1");
    // A deferral takes it up, and waking starts no new clock.
    CHECK(response("inquiry defer:50") == "1 + 0; 1, 0; 1");
    // Each entry starts one, a repeated one and a return too.
    CHECK(response("inquiry inquiry qualified inquiry") == "2 + 1; 2, 1; 1");
  }

  TEST_CASE("answers, moves and notes of nobody stop no clock") {
    Pipeline pipeline = answering();
    Deal& deal = live(pipeline, "a", "inquiry", 98);
    deal.history.push_back({day(99), Noted{"they wrote again"}, {}, {}});
    deal.history.push_back({day(99), Answered{}, {}, {}});
    deal.history.push_back({day(99), Replaced{}, {}, {}});
    CHECK(told(first_response(pipeline)) == "0 + 1; 0, 0; n/a");
  }

  TEST_CASE("in time up to the last second, late from the next on") {
    const auto response = [](std::int64_t seconds) {
      Pipeline pipeline = answering();
      Deal& deal = live(pipeline, "a", "inquiry touch", 10);
      deal.history.back().at = {day(10).seconds + seconds, 0};
      return told(first_response(pipeline));
    };
    CHECK(response(0) == "1 + 0; 1, 0; 0");
    CHECK(response(2 * a_day) == "1 + 0; 1, 0; 2");
    CHECK(response(2 * a_day + 1) == "1 + 0; 0, 1; 2");
  }

  TEST_CASE("a clock that runs is late once it ran longer, and undecided before") {
    const auto waiting_since = [](int born) {
      Pipeline pipeline = answering();
      live(pipeline, "a", "inquiry", born);
      return first_response(pipeline);
    };
    CHECK(told(waiting_since(99)) == "0 + 1; 0, 0; n/a");
    CHECK(told(waiting_since(98)) == "0 + 1; 0, 0; n/a");
    CHECK(told(waiting_since(97)) == "0 + 1; 0, 1; n/a");
    CHECK(waiting_since(97).running_late == 1);
    CHECK(waiting_since(98).running_late == 0);
  }

  TEST_CASE("clocks that run count in the median as what they are") {
    Pipeline pipeline = answering();
    live(pipeline, "a", "inquiry touch", 10);
    live(pipeline, "b", "inquiry lost:price", 10).history.back().at = day(13);
    CHECK(told(first_response(pipeline)) == "2 + 0; 1, 1; 1");
    live(pipeline, "c", "inquiry", 98);
    // One of three ended after a day, one of the last two, which waits, is gone after two: S(3) is
    // 2/3 × 0 at its end, so that half had ended after three days.
    CHECK(told(first_response(pipeline)) == "2 + 1; 1, 1; 3");
    live(pipeline, "d", "inquiry", 50);
    // S(1) = 3/4, S(3) = 3/4 × 1/2.
    CHECK(told(first_response(pipeline)) == "2 + 2; 1, 2; 3");
    live(pipeline, "e", "inquiry", 50);
    // S(1) = 4/5, S(3) = 4/5 × 2/3, more than one half.
    CHECK(told(first_response(pipeline)) == "2 + 3; 1, 3; n/a");
  }

  TEST_CASE("a clock counts when it stopped, one that runs when now lies in the period") {
    Spec spec = by_event();
    spec.since = day(11);
    spec.until = day(50);
    CHECK(told(first_response(a_spring(), spec)) == "2 + 0; 2, 0; 1");
    spec.since = day(12);
    CHECK(told(first_response(a_spring(), spec)) == "1 + 0; 1, 0; 1");
    spec.since = day(90);
    spec.until = day(100);
    CHECK(told(first_response(a_spring(), spec)) == "0 + 2; 0, 1; n/a");
  }

  TEST_CASE("stages whose task has a time; where none has one, the first") {
    Pipeline pipeline = answering();
    pipeline.settings.stages[3].task = Task{"Call about the proposal", std::nullopt};
    CHECK(figures(pipeline).responses.size() == 1);
    pipeline.settings.stages[3].task->within = 3 * a_day;
    live(pipeline, "a", "proposal touch");
    CHECK(figures(pipeline).responses.size() == 2);
    CHECK(told(figures(pipeline).responses[0]) == "0 + 0; 0, 0; n/a");
    CHECK(told(figures(pipeline).responses[1]) == "1 + 0; 1, 0; 1");
    pipeline.settings.stages[0].task.reset();
    CHECK(figures(pipeline).responses.size() == 1);
    CHECK(figures(pipeline).responses[0].stage == 3);
    pipeline.settings.stages[3].task.reset();
    live(pipeline, "b", "inquiry touch");
    CHECK(figures(pipeline).responses.size() == 1);
    CHECK(figures(pipeline).responses[0].stage == 0);
    CHECK(!figures(pipeline).responses[0].within);
    CHECK(told(figures(pipeline).responses[0]) == "1 + 0; 0, 0; 1");
  }

  TEST_CASE("all touches of what ended in the period, and those until then") {
    CHECK(figures(a_spring()).sold == TouchesOfEnded{1, 4, 3});
    CHECK(figures(a_spring()).lost == TouchesOfEnded{1, 1, 1});
    Spec spec = by_event();
    spec.since = day(16);
    CHECK(figures(a_spring(), spec).sold == TouchesOfEnded{});
    spec.since = day(15);
    CHECK(figures(a_spring(), spec).sold == TouchesOfEnded{1, 4, 3});
    spec.until = day(15);
    CHECK(figures(a_spring(), spec).sold == TouchesOfEnded{1, 4, 3});
    CHECK(figures(a_spring(), spec).lost == TouchesOfEnded{});
  }

  TEST_CASE("a contact in the second of the sale was before it") {
    Pipeline pipeline = answering();
    live(pipeline, "a", "inquiry won", 3).history.push_back(touch("phone", 4));
    CHECK(figures(pipeline).sold == TouchesOfEnded{1, 1, 1});
  }

  TEST_CASE("as people and programs see it") {
    CHECK(rendered(a_spring(), table::Format::table) == R"(
By channel
Of           Touches   Share  Deals  Sold  Touches of sold
──────────────────────────────────────────────────────────
phone              3   60.0%      2     1                2
email              1   20.0%      1     1                1
visit              1   20.0%      1     1                1
All                5  100.0%      2     1                4

Time to the first answer
Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
────────────────────────────────────────────────────────────────────────────────
New inquiry  2 days       4         2        2        2     1      66.7%   1 day

All touches of deals that ended
Of           Touches  Deals  A deal  Before  Before, a deal
───────────────────────────────────────────────────────────
Sold               4      1     4.0       3             3.0
Lost               1      1     1.0       1             1.0

touches per win: 4.0 (4 with 1 deal), 3.0 until the sale
2 deals wait for an answer, late of these: 1
)");
    CHECK(rendered(a_spring(), table::Format::csv) == R"(
by,what,touches,share,deals,sold,sold-touches,within-seconds,clocks,answered,running,in-time,late,in-time-share,median-seconds,touches-a-deal,before,before-a-deal
channel,phone,3,60.0000,2,1,2,,,,,,,,,,,
channel,email,1,20.0000,1,1,1,,,,,,,,,,,
channel,visit,1,20.0000,1,1,1,,,,,,,,,,,
all,,5,100.0000,2,1,4,,,,,,,,,,,
response,inquiry,,,,,,172800,4,2,2,2,1,66.6667,86400,,,
ended,sold,4,,1,,,,,,,,,,,4.0,3,3.0
ended,lost,1,,1,,,,,,,,,,,1.0,1,1.0
)");
  }

  TEST_CASE("without anything there are no shares and no means") {
    CHECK(rendered(answering(), table::Format::table) == R"(
By channel
Of           Touches  Share  Deals  Sold  Touches of sold
─────────────────────────────────────────────────────────
All                0    n/a      0     0                0

Time to the first answer
Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
────────────────────────────────────────────────────────────────────────────────
New inquiry  2 days       0         0        0        0     0        n/a     n/a

All touches of deals that ended
Of           Touches  Deals  A deal  Before  Before, a deal
───────────────────────────────────────────────────────────
Sold               0      0     n/a       0             n/a
Lost               0      0     n/a       0             n/a

no deal was sold, so that there are no touches per win
nobody waits for an answer
)");
  }

  TEST_CASE("times have a unit that fits them") {
    const auto within = [](std::int64_t seconds) {
      Pipeline pipeline = answering();
      pipeline.settings.stages[0].task->within = seconds;
      const table::Table table = answer(*find_report("activity"), pipeline, {by_event()});
      return table::cell_text(table.groups[1].rows[0].cells[9]);
    };
    CHECK(within(0) == "0 s");
    CHECK(within(59) == "59 s");
    CHECK(within(60) == "1 min");
    CHECK(within(100) == "1.7 min");
    CHECK(within(3600) == "1 h");
    CHECK(within(5400) == "1.5 h");
    CHECK(within(a_day) == "1 day");
    CHECK(within(a_day + a_day / 2) == "1.5 days");
    CHECK(within(10 * a_day) == "10 days");
  }
}
