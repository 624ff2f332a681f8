#include "a_pipeline.hpp"
#include "warsaw.hpp"

#include <kariz/domain/due.hpp>

namespace kariz::tests {

namespace {

/// Stages as elsewhere: inquiry is to be answered within two minutes, a contract within a day.
Settings with_limits() {
  Settings settings = some_settings();
  settings.stages[proposal].max_days = 10;
  return settings;
}

/// A file in which no stage says when to answer.
Settings without_clocks() {
  Settings settings = some_settings();
  for (Stage& stage : settings.stages) stage.task.reset();
  return settings;
}

std::string_view word_for(DueKind kind) {
  constexpr std::string_view words[] = {"answer",  "contact", "woken", "win back",
                                        "nurture", "close",   "stuck"};
  return words[static_cast<std::size_t>(kind)];
}

/// All that is due about a deal on the first of December at noon, a line each: the kind, when, from
/// when on it is shown where that is another time, since when, and the day from today.
std::string due(const Deal& deal, const Settings& settings = with_limits(),
                std::string_view now = "2026-12-01T12:00:00Z") {
  const std::optional<Standing> stands = standing(deal, settings, at(now));
  REQUIRE(stands);
  std::string text;
  for (const Due& it : dues(deal, settings, *stands, at(now))) {
    text.append(word_for(it.kind)).append(" ").append(to_text(it.at));
    if (it.shown != it.at) text.append(" shown ").append(to_text(it.shown));
    if (it.since) text.append(" since ").append(to_text(*it.since));
    text.append(" day ").append(std::to_string(it.day)).append("\n");
  }
  return text;
}

Deal planned(Deal deal, std::string_view when, std::string_view what = "Call") {
  deal.next = NextStep{at(when), what};
  return deal;
}

Deal closing(Deal deal, std::string_view day) {
  deal.close = *parse_date(day);
  return deal;
}

Event touched(std::string_view when) {
  return event(when, Touched{"phone"});
}

Event lost_until(std::string_view when, std::string_view recontact) {
  return event(when, Lost{"competitor", at(recontact)});
}

Event edited(std::string_view when) {
  return event(when, Replaced{{{"owner", std::string_view("bo")}}});
}

}  // namespace

TEST_CASE("a new lead waits from the start, and is due when its time is over") {
  CHECK(
      due(a_deal("a", {entered("2026-12-01T11:57:00Z", inquiry)})) ==
      "answer 2026-12-01T11:59:00Z shown 2026-12-01T11:57:00Z since 2026-12-01T11:57:00Z day 0\n");
  CHECK(
      due(a_deal("a", {entered("2026-11-30T11:00:00Z", contract)})) ==
      "answer 2026-12-01T11:00:00Z shown 2026-11-30T11:00:00Z since 2026-11-30T11:00:00Z day 0\n");
}

TEST_CASE("the clock of a later stage is worth looking at only when its time is over") {
  CHECK(due(a_deal("a",
                   {entered("2026-11-01", proposal), entered("2026-12-01T10:00:00Z", contract)})) ==
        "answer 2026-12-02T10:00:00Z since 2026-12-01T10:00:00Z day 1\n");
}

TEST_CASE("a contact, a later move and an outcome stop the clock; answers and notes do not") {
  const Event start = entered("2026-12-01T11:00:00Z", inquiry);
  const std::string running =
      "answer 2026-12-01T11:02:00Z shown 2026-12-01T11:00:00Z since 2026-12-01T11:00:00Z day 0\n";
  CHECK(due(a_deal("a", {start, touched("2026-12-01T11:00:00Z")})) == "");
  CHECK(due(a_deal("a", {start, entered("2026-12-01T11:01:00Z", qualified)})) == "");
  CHECK(due(a_deal("a", {start, cold("2026-12-01T11:01:00Z")})) == "");
  CHECK(due(a_deal("a", {start, lost("2026-12-01T11:01:00Z")})) == "");
  CHECK(due(a_deal("a", {start, won("2026-12-01T11:01:00Z")})) == "");
  CHECK(due(a_deal("a", {start, answered("2026-12-01T11:01:00Z", {{budget, Answer::yes}})})) ==
        running);
  CHECK(due(a_deal("a", {start, event("2026-12-01T11:01:00Z", Noted{"no answer"})})) == running);
  CHECK(due(a_deal("a", {start, touched("2026-12-01T12:01:00Z")})) == running);
}

TEST_CASE("a stage that is entered again starts the clock again") {
  CHECK(due(a_deal("a", {entered("2026-12-01T09:00:00Z", inquiry), touched("2026-12-01T09:01:00Z"),
                         entered("2026-12-01T11:00:00Z", inquiry)})) ==
        "answer 2026-12-01T11:02:00Z since 2026-12-01T11:00:00Z day 0\n");
}

TEST_CASE(
    "without any clock in the file, that of the first stage runs until something is planned") {
  const Deal lead = a_deal("a", {entered("2026-11-30T10:00:00Z", inquiry)});
  CHECK(due(lead, without_clocks()) ==
        "answer 2026-11-30T10:00:00Z since 2026-11-30T10:00:00Z day -1\n");
  CHECK(due(planned(lead, "2026-12-01T11:00:00Z"), without_clocks()) ==
        "answer 2026-11-30T10:00:00Z since 2026-11-30T10:00:00Z day -1\n"
        "contact 2026-12-01T11:00:00Z day 0\n");
  CHECK(due(planned(lead, "2026-12-05T10:00:00Z"), without_clocks()) ==
        "contact 2026-12-05T10:00:00Z day 4\n");
  CHECK(due(a_deal("a", {entered("2026-11-30", qualified)}), without_clocks()) == "");
}

TEST_CASE("what the clock asks for and what is planned are one thing; the user's own is another") {
  const Deal lead = a_deal("a", {entered("2026-12-01T11:00:00Z", inquiry)});
  const std::string running =
      "answer 2026-12-01T11:02:00Z shown 2026-12-01T11:00:00Z since 2026-12-01T11:00:00Z day 0\n";
  CHECK(due(planned(lead, "2026-12-01T11:02:00Z", "Call back")) == running);
  CHECK(due(planned(lead, "2026-12-01T11:02:00Z", "Write")) ==
        running + "contact 2026-12-01T11:02:00Z day 0\n");
  CHECK(due(planned(lead, "2026-12-01T15:00:00Z", "Call back")) ==
        running + "contact 2026-12-01T15:00:00Z day 0\n");
}

TEST_CASE("what is planned is a contact in every state, and nurture of cold deals") {
  const Event start = entered("2026-11-01", qualified);
  const std::string contact = "contact 2026-12-01T15:00:00Z day 0\n";
  CHECK(due(planned(a_deal("a", {start}), "2026-12-01T15:00:00Z")) == contact);
  CHECK(due(planned(a_deal("a", {start, lost("2026-11-02")}), "2026-12-01T15:00:00Z")) == contact);
  CHECK(due(planned(a_deal("a", {start, won("2026-11-02")}), "2026-12-01T15:00:00Z")) == contact);
  CHECK(due(planned(a_deal("a", {start, deferred("2026-11-02", "2027-01-01")}),
                    "2026-12-01T15:00:00Z")) == contact +
                                                    "woken 2027-01-01T00:00:00Z since "
                                                    "2026-11-02T00:00:00Z day 31\n");
  CHECK(due(planned(a_deal("a", {start, cold("2026-11-02")}), "2026-12-01T15:00:00Z")) ==
        "nurture 2026-12-01T15:00:00Z day 0\n");
}

TEST_CASE("a deal that woke is due until somebody takes it up") {
  const Event start = entered("2026-11-01", qualified);
  const Event sleep = deferred("2026-11-02", "2026-12-01T09:00:00Z");
  const std::string awake = "woken 2026-12-01T09:00:00Z since 2026-11-02T00:00:00Z day 0\n";
  CHECK(due(a_deal("a", {start, sleep})) == awake);
  CHECK(due(a_deal("a", {start, sleep, touched("2026-11-20")})) == awake);
  CHECK(due(a_deal("a", {start, sleep, edited("2026-12-01T10:00:00Z")})) == awake);
  CHECK(due(a_deal("a", {start, sleep, touched("2026-12-01T13:00:00Z")})) == awake);
  CHECK(due(a_deal("a", {start, sleep, touched("2026-12-01T09:00:00Z")})) == "");
  CHECK(due(a_deal("a", {start, sleep, entered("2026-12-01T10:00:00Z", demo)})) == "");
}

TEST_CASE("a lost deal comes back at its time, until somebody takes it up") {
  const Event start = entered("2026-05-01", proposal);
  const Event loss = lost_until("2026-06-01", "2026-11-30T09:00:00Z");
  const std::string back = "win back 2026-11-30T09:00:00Z since 2026-06-01T00:00:00Z day -1\n";
  CHECK(due(a_deal("a", {start, loss})) == back);
  CHECK(due(a_deal("a", {start, loss, touched("2026-07-01")})) == back);
  CHECK(due(a_deal("a", {start, loss, touched("2026-12-01T10:00:00Z")})) == "");
  CHECK(due(a_deal("a", {start, lost("2026-06-01")})) == "");
}

TEST_CASE("an expected close has gone by on the day after, in the zone of the pipeline") {
  Settings settings = with_limits();
  settings.zone = warsaw();
  const Deal deal = closing(a_deal("a", {entered("2026-11-30", qualified)}), "2026-11-30");
  CHECK(due(deal, settings, "2026-11-30T22:59:59Z") ==
        "close 2026-11-30T23:59:59+01:00 shown 2026-12-01T00:00:00+01:00 day 0\n");
  CHECK(due(deal, settings, "2026-11-30T23:00:00Z") ==
        "close 2026-11-30T23:59:59+01:00 shown 2026-12-01T00:00:00+01:00 day -1\n");
}

TEST_CASE("a deal that is sold, closed or asleep has no close to go by") {
  const Event start = entered("2026-11-30", qualified);
  CHECK(due(closing(a_deal("a", {start, won("2026-11-30")}), "2026-11-01")) == "");
  CHECK(due(closing(a_deal("a", {start, lost("2026-11-30")}), "2026-11-01")) == "");
  CHECK(due(closing(a_deal("a", {start, cold("2026-11-30")}), "2026-11-01")) == "");
  CHECK(due(closing(a_deal("a", {start, entered("2026-11-30", contract), touched("2026-11-30")}),
                    "2026-11-01")) == "");
  CHECK(due(closing(a_deal("a", {start, deferred("2026-11-30", "2026-12-24")}), "2026-11-01")) ==
        "woken 2026-12-24T00:00:00Z since 2026-11-30T00:00:00Z day 23\n");
}

TEST_CASE("the last day of the calendar can be the day of a close") {
  CHECK(due(closing(a_deal("a", {entered("2026-11-30", qualified)}), "9999-12-31")) ==
        "close 9999-12-31T23:59:59Z day 2912108\n");
}

TEST_CASE("stuck is an open deal after its days, if nothing is planned") {
  const Deal deal = a_deal("a", {entered("2026-11-20T10:00:00Z", proposal)});
  const std::string stuck = "stuck 2026-11-30T10:00:00Z since 2026-11-20T10:00:00Z day -1\n";
  CHECK(due(deal) == stuck);
  CHECK(due(planned(deal, "2026-12-01T12:00:00Z")) ==
        "contact 2026-12-01T12:00:00Z day 0\n" + stuck);
  CHECK(due(planned(deal, "2026-12-01T12:00:01Z")) == "contact 2026-12-01T12:00:01Z day 0\n");
  CHECK(due(a_deal("a", {entered("2026-11-20", qualified)})) == "");
  CHECK(due(a_deal("a", {entered("2026-11-20", proposal), cold("2026-11-21")})) == "");
  CHECK(due(a_deal("a", {entered("2026-11-20", proposal), lost("2026-11-21")})) == "");
  CHECK(due(a_deal("a", {entered("2026-10-01", proposal), entered("2026-11-20", proposal)})) ==
        "stuck 2026-11-30T00:00:00Z since 2026-11-20T00:00:00Z day -1\n");
}

TEST_CASE("days asleep do not count for being stuck: as long as it slept, until moves ended it") {
  const Event start = entered("2026-11-01", proposal);
  CHECK(due(a_deal("a", {start, deferred("2026-11-05", "2026-11-25"), touched("2026-11-25")})) ==
        "stuck 2026-12-01T00:00:00Z since 2026-11-01T00:00:00Z day 0\n");
  CHECK(due(a_deal("a", {start, deferred("2026-11-03", "2026-12-24"),
                         deferred("2026-11-05", "2026-11-25"), touched("2026-11-25")})) ==
        "stuck 2026-12-03T00:00:00Z since 2026-11-01T00:00:00Z day 2\n");
  CHECK(due(a_deal("a", {entered("2026-10-01", qualified), deferred("2026-10-02", "2026-10-20"),
                         entered("2026-11-20", proposal)})) ==
        "stuck 2026-11-30T00:00:00Z since 2026-11-20T00:00:00Z day -1\n");
}

TEST_CASE("days without end are no overflow") {
  Settings settings = with_limits();
  settings.stages[proposal].max_days = 2147483647;
  CHECK(due(a_deal("a", {entered("2026-11-20", proposal)}), settings) ==
        "stuck 9999-12-31T23:59:59Z since 2026-11-20T00:00:00Z day 2912108\n");
}

TEST_CASE("a deal may have several reasons") {
  CHECK(due(closing(planned(a_deal("a", {entered("2026-11-01", proposal)}), "2026-11-30T10:00:00Z"),
                    "2026-11-20")) ==
        "contact 2026-11-30T10:00:00Z day -1\n"
        "close 2026-11-20T23:59:59Z shown 2026-11-21T00:00:00Z day -11\n"
        "stuck 2026-11-11T00:00:00Z since 2026-11-01T00:00:00Z day -20\n");
}

}  // namespace kariz::tests
