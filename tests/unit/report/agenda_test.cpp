#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/agenda.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

/// A moment of day 100, at which everything here is asked.
Instant hour(int number) {
  return {day(100).seconds + (number - 10) * 3600, 0};
}

Instant end_of_day(int days_ahead = 0) {
  return {hour(24).seconds - 1 + days_ahead * 86400, 0};
}

std::string_view word_for(DueKind kind) {
  constexpr std::string_view words[] = {"answer",  "contact", "woken", "win-back",
                                        "nurture", "close",   "stuck"};
  return words[static_cast<std::size_t>(kind)];
}

/// The rows by their deals and reasons: "a contact close, b stuck".
std::string rows(const Pipeline& pipeline, int days_ahead = 0, const Spec& spec = everything()) {
  std::string text;
  for (const AgendaRow& row : agenda(pipeline, spec, end_of_day(days_ahead)).rows) {
    if (!text.empty()) text += ", ";
    text += row.deal->id;
    for (const Due& due : row.dues) text.append(" ").append(word_for(due.kind));
  }
  return text;
}

/// Studio with times: an inquiry is to be answered within four hours, a proposal lasts ten days.
Pipeline timed() {
  Pipeline pipeline = studio();
  pipeline.settings.stages[0].task = Task{"Answer", 4 * 3600};
  pipeline.settings.stages[3].max_days = 10;
  return pipeline;
}

void plan(Pipeline& pipeline, std::string_view id, Instant at) {
  live(pipeline, id, "qualified").next = NextStep{at, "Call"};
}

void arrive(Pipeline& pipeline, std::string_view id, Instant at) {
  live(pipeline, id, "inquiry").history.front().at = at;
}

Deal& lose(Pipeline& pipeline, std::string_view id, Instant recontact) {
  Deal& deal = live(pipeline, id, "qualified lost:price");
  deal.history.back().what = Lost{"price", recontact};
  return deal;
}

Deal& nurture(Pipeline& pipeline, std::string_view id, Instant at) {
  Deal& deal = live(pipeline, id, "qualified cold");
  deal.next = NextStep{at, "Write"};
  return deal;
}

}  // namespace

TEST_SUITE("agenda") {
  TEST_CASE("answers, then contacts and woken, then lost and cold, then closes, then stuck") {
    Pipeline pipeline = timed();
    live(pipeline, "stuck", "proposal");
    live(pipeline, "close", "qualified").close = *parse_date("2026-01-05");
    nurture(pipeline, "cold", day(90));
    lose(pipeline, "lost", day(80));
    live(pipeline, "woken", "qualified defer:99");
    plan(pipeline, "contact", hour(15));
    arrive(pipeline, "lead", hour(5));
    CHECK(rows(pipeline) ==
          "lead answer, woken woken, contact contact, lost win-back, cold nurture, close close, "
          "stuck stuck");
  }

  TEST_CASE("leads nearest to the end of their time come first, before it and after it") {
    Pipeline pipeline = timed();
    arrive(pipeline, "a-week-ago", day(93));
    arrive(pipeline, "three-hours-late", hour(3));
    arrive(pipeline, "two-hours-left", hour(8));
    arrive(pipeline, "an-hour-late", hour(5));
    CHECK(rows(pipeline) ==
          "an-hour-late answer, two-hours-left answer, three-hours-late answer, a-week-ago answer");
  }

  TEST_CASE("of the same rank what has been due for longest, then the order of the file") {
    Pipeline pipeline = timed();
    plan(pipeline, "z", hour(9));
    plan(pipeline, "a", hour(9));
    plan(pipeline, "old", day(90));
    live(pipeline, "woken", "qualified defer:95");
    CHECK(rows(pipeline) == "old contact, woken woken, z contact, a contact");
  }

  TEST_CASE("a day ahead comes after all of today, whatever it is about") {
    Pipeline pipeline = timed();
    plan(pipeline, "tomorrow", {hour(24).seconds, 0});
    live(pipeline, "stuck", "proposal");
    arrive(pipeline, "lead", hour(10));
    pipeline.settings.stages[0].task->within = 20 * 3600;
    CHECK(rows(pipeline) == "stuck stuck, lead answer");
    CHECK(rows(pipeline, 1) == "stuck stuck, lead answer, tomorrow contact");
  }

  TEST_CASE("a deal has one row, its reasons in the same order") {
    Pipeline pipeline = timed();
    Deal& deal = live(pipeline, "a", "proposal");
    deal.close = *parse_date("2026-01-05");
    deal.next = NextStep{hour(9), "Call"};
    CHECK(rows(pipeline) == "a contact close stuck");
  }

  TEST_CASE("that a deal is going to be stuck is told where there is nothing else to do") {
    Pipeline pipeline = timed();
    live(pipeline, "alone", "proposal", 95);
    live(pipeline, "closing", "proposal", 95).close = *parse_date("2026-04-01");
    CHECK(rows(pipeline) == "closing close");
    CHECK(rows(pipeline, 5) == "closing close, alone stuck");
  }

  TEST_CASE("today ends at midnight; what comes next is told") {
    Pipeline pipeline = timed();
    plan(pipeline, "later", {hour(24).seconds + 86400, 0});
    plan(pipeline, "midnight", hour(24));
    CHECK(rows(pipeline) == "");
    const Agenda today = agenda(pipeline, everything(), end_of_day());
    REQUIRE(today.then);
    CHECK(today.then->deal->id == "midnight");
    CHECK(today.then->due.at == hour(24));
    CHECK(rows(pipeline, 1) == "midnight contact");
    CHECK(rows(pipeline, 2) == "midnight contact, later contact");
    CHECK_FALSE(agenda(pipeline, everything(), end_of_day(2)).then);
  }

  TEST_CASE("a close that goes by within the days asked for is among them, on its day") {
    Pipeline pipeline = timed();
    live(pipeline, "a", "qualified").close = *parse_date("2026-04-11");
    CHECK(rows(pipeline) == "");
    CHECK(rows(pipeline, 1) == "a close");
  }

  TEST_CASE("filters and the period of creation narrow; what lies ahead is counted") {
    Pipeline pipeline = timed();
    plan(pipeline, "a", hour(9));
    plan(pipeline, "b", hour(9));
    pipeline.deals.back().owner = "bo";
    live(pipeline, "c", "qualified touch", 100).next = NextStep{hour(9), "Call"};
    live(pipeline, "d", "qualified", 101);

    Spec spec = everything();
    CHECK(rows(pipeline, 0, spec) == "a contact, b contact, c contact");
    CHECK(agenda(pipeline, spec, end_of_day()).ahead == Ahead{1, 1});
    spec.filter.owners = {"bo"};
    CHECK(rows(pipeline, 0, spec) == "b contact");
    spec.filter.owners.clear();
    spec.since = day(50);
    CHECK(rows(pipeline, 0, spec) == "c contact");
  }
}
