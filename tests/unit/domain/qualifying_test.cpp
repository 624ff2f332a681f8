#include "a_pipeline.hpp"

#include <kariz/domain/qualifying.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

using Replies = std::vector<Answered::Reply>;

const Replies passing{{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}};
const Replies failing{{budget, Answer::no}, {authority, Answer::no}};

Settings settings_with(Otherwise otherwise) {
  Settings settings = some_settings();
  settings.qualification->otherwise = otherwise;
  settings.stages[qualified].needs = {};
  return settings;
}

std::string_view verdict_text(Verdict verdict) {
  if (verdict == Verdict::open) return "open";
  return verdict == Verdict::passed ? "passed" : "failed";
}

std::string told(const Qualified& result, const Deal& deal, const Settings& settings) {
  std::string text = lines(result.change, settings).append("= ");
  text.append(verdict_text(result.assessment.verdict));
  if (result.moved_to) text.append(", moved to ").append(settings.stages[*result.moved_to].id);
  if (result.became) text.append(", became ").append(to_text(*result.became));
  if (!result.held.empty()) {
    text.append(", held: ").append(describe(result.held, deal, settings, at("2026-12-01")));
  }
  return text.append("\n");
}

std::string qualifying(const Deal& deal, const Qualify& request,
                       const Settings& settings = settings_with(Otherwise::cold),
                       const Asking& who = asking()) {
  const Pipeline pipeline = a_pipeline({deal}, settings);
  const Deal& asked = pipeline.deals.front();
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = told(qualify(pipeline, asked, request, who), asked, settings); });
  return text.empty() ? refusal : text;
}

std::string qualifying(const Deal& deal, const Replies& replies,
                       Otherwise otherwise = Otherwise::cold) {
  return qualifying(deal, {replies, {}, {}}, settings_with(otherwise));
}

Deal standing_in(StageIndex stage) {
  return a_deal("acme", {entered("2026-11-01", stage)});
}

Deal in_state(State state, StageIndex stage) {
  Deal deal = standing_in(stage);
  if (state == State::deferred) deal.history.push_back(deferred("2026-11-03", "2027-01-01"));
  if (state == State::cold) deal.history.push_back(cold("2026-11-03"));
  if (state == State::lost) deal.history.push_back(lost("2026-11-03"));
  if (state == State::won) deal.history.push_back(won("2026-11-03"));
  return deal;
}

std::string assessed(const Replies& replies, const Qualification& rule) {
  const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
  const Assessment it = assess(deal, rule, at("2026-12-01"), replies);
  std::string text(verdict_text(it.verdict));
  text.append(" no ").append(std::to_string(it.no));
  text.append(" unknown ").append(std::to_string(it.unknown));
  return text.append(" score ").append(std::to_string(it.score));
}

std::string assessed(const Replies& replies) {
  return assessed(replies, *some_settings().qualification);
}

}  // namespace

TEST_SUITE("the rule") {
  TEST_CASE("fails when there are more no than it tolerates") {
    CHECK(assessed({{budget, Answer::no}, {need, Answer::no}}) == "failed no 2 unknown 2 score 0");
    CHECK(assessed({{budget, Answer::no},
                    {need, Answer::no},
                    {authority, Answer::yes},
                    {timeline, Answer::yes}}) == "failed no 2 unknown 0 score 60");
  }

  TEST_CASE("passes when no and unknown together are not more than it tolerates") {
    CHECK(assessed({{budget, Answer::yes}, {need, Answer::yes}, {timeline, Answer::yes}}) ==
          "passed no 0 unknown 1 score 60");
    CHECK(assessed({{budget, Answer::no},
                    {need, Answer::yes},
                    {timeline, Answer::yes},
                    {authority, Answer::yes}}) == "passed no 1 unknown 0 score 80");
  }

  TEST_CASE("stays open otherwise") {
    CHECK(assessed({}) == "open no 0 unknown 4 score 0");
    CHECK(assessed({{budget, Answer::no}, {need, Answer::yes}, {timeline, Answer::yes}}) ==
          "open no 1 unknown 1 score 40");
  }

  TEST_CASE("that tolerates nothing fails at the first no") {
    Qualification rule = *some_settings().qualification;
    rule.tolerate = 0;
    CHECK(assessed({{need, Answer::no}}, rule) == "failed no 1 unknown 3 score 0");
    CHECK(assessed({{need, Answer::yes}}, rule) == "open no 0 unknown 3 score 20");
  }

  TEST_CASE("scores the weight of yes in that of all, rounded half up") {
    Qualification rule;
    rule.questions = {{"a", "A?", 1}, {"b", "B?", 7}};
    CHECK(assessed({{0, Answer::yes}}, rule) == "open no 0 unknown 1 score 13");
    rule.questions[1].weight = 2;
    CHECK(assessed({{0, Answer::yes}}, rule) == "open no 0 unknown 1 score 33");
    CHECK(assessed({{1, Answer::yes}}, rule) == "open no 0 unknown 1 score 67");
    rule.questions[0].weight = 0;
    rule.questions[1].weight = 0;
    CHECK(assessed({{1, Answer::yes}}, rule) == "open no 0 unknown 1 score 0");
  }

  TEST_CASE("counts the last answer to each question, up to now") {
    const Qualification rule = *some_settings().qualification;
    const Deal deal =
        a_deal("acme", {entered("2026-11-01", inquiry),
                        answered("2026-11-02", {{budget, Answer::no}, {need, Answer::no}}),
                        answered("2026-11-03", {{budget, Answer::yes}}),
                        answered("2026-11-04", {{need, Answer::unknown}}),
                        answered("2027-01-01", {{authority, Answer::no}})});
    const std::vector<Answer> by_december{Answer::yes, Answer::unknown, Answer::unknown,
                                          Answer::unknown};
    const std::vector<Answer> by_the_third{Answer::yes, Answer::unknown, Answer::no,
                                           Answer::unknown};
    CHECK(assess(deal, rule, at("2026-12-01")).answers == by_december);
    CHECK(assess(deal, rule, at("2026-11-03")).answers == by_the_third);
    CHECK(assess(deal, rule, at("2026-12-01"), {{budget, Answer::no}}).no == 1);
  }

  TEST_CASE("leaves out questions that are retired") {
    Qualification rule = *some_settings().qualification;
    rule.questions[authority].use = Stage::Use::retired;
    CHECK(assessed({{authority, Answer::no}, {budget, Answer::no}}, rule) ==
          "open no 1 unknown 2 score 0");
    CHECK(assessed({{budget, Answer::yes}, {need, Answer::yes}}, rule) ==
          "passed no 0 unknown 1 score 67");
  }
}

TEST_SUITE("what a state allows") {
  constexpr std::string_view answers = "2026-12-01T12:00:00Z answers: budget=yes\n= open\n";

  TEST_CASE("open, deferred and cold deals can be asked") {
    CHECK(qualifying(in_state(State::open, inquiry), {{budget, Answer::yes}}) == answers);
    CHECK(qualifying(in_state(State::deferred, inquiry), {{budget, Answer::yes}}) == answers);
    CHECK(qualifying(in_state(State::cold, inquiry), {{budget, Answer::yes}}) == answers);
  }

  TEST_CASE("lost and won deals cannot") {
    CHECK(qualifying(in_state(State::lost, inquiry), {{budget, Answer::yes}}) ==
          "1 @acme acme is lost; it has to be reopened first\n"
          "  help: kariz back acme --to STAGE\n");
    CHECK(qualifying(in_state(State::won, inquiry), {{budget, Answer::yes}}) ==
          "1 @acme acme is won; it has to be reopened first\n"
          "  help: kariz back acme --to STAGE\n");
  }
}

TEST_SUITE("a lead that passes") {
  constexpr std::string_view moved =
      "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
      "2026-12-01T12:00:00Z stage: qualified\n"
      "= passed, moved to qualified\n";
  constexpr std::string_view stays =
      "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
      "= passed\n";

  TEST_CASE("moves when it stands before the stage of those that pass") {
    CHECK(qualifying(in_state(State::open, inquiry), passing) == moved);
    CHECK(qualifying(in_state(State::deferred, inquiry), passing) == moved);
    CHECK(qualifying(in_state(State::cold, inquiry), passing) == moved);
  }

  TEST_CASE("stays when it stands there or beyond") {
    CHECK(qualifying(in_state(State::open, qualified), passing) == stays);
    CHECK(qualifying(in_state(State::open, contract), passing) == stays);
    CHECK(qualifying(in_state(State::cold, qualified), passing) == stays);
    CHECK(qualifying(in_state(State::deferred, proposal), passing) == stays);
  }

  TEST_CASE("moves on what was answered earlier, without new answers") {
    Deal deal = standing_in(inquiry);
    deal.history.push_back(answered("2026-11-02", passing));
    CHECK(qualifying(deal, Replies{}) ==
          "2026-12-01T12:00:00Z stage: qualified\n= passed, moved to qualified\n");
  }

  TEST_CASE("is held by needs and criteria, with its answers recorded") {
    Settings settings = some_settings();
    settings.stages[inquiry].criteria = {{"called", "They were called"}};
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings) ==
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
          "= passed, held: email is not set; criterion 'called' is not met: They were called\n");
  }

  TEST_CASE("meets a need for qualification by the answers themselves") {
    Settings settings = settings_with(Otherwise::cold);
    settings.stages[qualified].needs = {"qualification"};
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings) == moved);
  }

  TEST_CASE("is asked for what the stages that it skips need") {
    Settings settings = some_settings();
    settings.qualification->to = proposal;
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings) ==
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
          "= passed, held: email is not set; value is not set\n");
  }

  TEST_CASE("does not enter a retired stage") {
    Settings settings = settings_with(Otherwise::cold);
    settings.stages[qualified].use = Stage::Use::retired;
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings) == stays);
  }

  TEST_CASE("gets the task of the stage, and loses a next that is due") {
    Settings settings = settings_with(Otherwise::cold);
    Deal deal = standing_in(inquiry);
    deal.next = NextStep{at("2026-11-30"), "Call"};
    CHECK(qualifying(deal, {passing, {}, {}}, settings) ==
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
          "2026-12-01T12:00:00Z stage: qualified\n"
          "set next: none\n"
          "= passed, moved to qualified\n");
    settings.stages[qualified].task = Task{"Ask for a meeting", 3600};
    CHECK(qualifying(deal, {passing, {}, {}}, settings) ==
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
          "2026-12-01T12:00:00Z stage: qualified\n"
          "set next: 2026-12-01T13:00:00Z Ask for a meeting\n"
          "= passed, moved to qualified\n");
  }
}

TEST_SUITE("a lead that fails") {
  const std::string answers = "2026-12-01T12:00:00Z answers: budget=no authority=no\n";
  const std::string only_answers = answers + "= failed\n";

  TEST_CASE("goes cold and says why") {
    const std::string went_cold = answers +
                                  "2026-12-01T12:00:00Z cold: no budget, no authority\n"
                                  "= failed, became cold\n";
    CHECK(qualifying(in_state(State::open, inquiry), failing) == went_cold);
    CHECK(qualifying(in_state(State::open, qualified), failing) == went_cold);
    CHECK(qualifying(in_state(State::deferred, inquiry), failing) == went_cold);
  }

  TEST_CASE("goes cold on what was answered earlier, without new answers") {
    Deal deal = standing_in(inquiry);
    deal.history.push_back(answered("2026-11-02", failing));
    CHECK(qualifying(deal, Replies{}) ==
          "2026-12-01T12:00:00Z cold: no budget, no authority\n= failed, became cold\n");
  }

  TEST_CASE("beyond the stage of those that pass only gets its answers") {
    CHECK(qualifying(standing_in(proposal), failing) == only_answers);
    CHECK(qualifying(standing_in(proposal), failing, Otherwise::defer) == only_answers);
  }

  TEST_CASE("once more while it is cold only gets its answers") {
    CHECK(qualifying(in_state(State::cold, inquiry), failing) == only_answers);
    CHECK(qualifying(in_state(State::cold, inquiry), failing, Otherwise::defer) == only_answers);
  }

  TEST_CASE("stays where the rule says so") {
    CHECK(qualifying(standing_in(inquiry), failing, Otherwise::stay) == only_answers);
  }

  TEST_CASE("is deferred until a date") {
    const Qualify request{failing, at("2027-01-15T10:00:00+01:00"), {}};
    CHECK(qualifying(standing_in(qualified), request, settings_with(Otherwise::defer)) ==
          answers +
              "2026-12-01T12:00:00Z defer: 2027-01-15T09:00:00Z\n"
              "= failed, became deferred\n");
  }

  TEST_CASE("is deferred with the note, for whoever wakes it") {
    const Qualify request{failing, at("2027-01-15T09:00:00Z"), "after the fair"};
    CHECK(qualifying(standing_in(qualified), request, settings_with(Otherwise::defer)) ==
          answers +
              "2026-12-01T12:00:00Z defer: 2027-01-15T09:00:00Z note after the fair\n"
              "= failed, became deferred\n");
  }

  TEST_CASE("drops what was planned for before its deferral ends") {
    const Qualify request{failing, at("2027-01-15T09:00:00Z"), {}};
    const std::string asleep = answers + "2026-12-01T12:00:00Z defer: 2027-01-15T09:00:00Z\n";
    Deal deal = standing_in(qualified);
    deal.next = NextStep{at("2027-01-15T08:59:59Z"), "Call"};
    CHECK(qualifying(deal, request, settings_with(Otherwise::defer)) ==
          asleep + "set next: none\n= failed, became deferred\n");
    deal.next->at = at("2027-01-15T09:00:00Z");
    CHECK(qualifying(deal, request, settings_with(Otherwise::defer)) ==
          asleep + "= failed, became deferred\n");
  }

  TEST_CASE("is not deferred without a date, or until one that is not ahead") {
    CHECK(qualifying(standing_in(inquiry), failing, Otherwise::defer) ==
          "1 @acme acme does not qualify (no budget, no authority) and is deferred, which needs a "
          "day and a time\n"
          "  help: add --until '2026-12-02 10:00'\n");
    const Qualify request{failing, at("2026-12-01T12:00:00Z"), {}};
    CHECK(qualifying(standing_in(inquiry), request, settings_with(Otherwise::defer)) ==
          "1 @acme acme cannot be deferred until 2026-12-01T12:00:00Z, which is not after "
          "2026-12-01T12:00:00Z\n"
          "  help: --until says when to look at it again, such as +2w\n");
  }

  TEST_CASE("loses a next that is due, and keeps one that is not") {
    Deal deal = standing_in(inquiry);
    deal.next = NextStep{at("2026-12-01T12:00:00Z"), "Call"};
    CHECK(qualifying(deal, failing) == answers +
                                           "2026-12-01T12:00:00Z cold: no budget, no authority\n"
                                           "set next: none\n"
                                           "= failed, became cold\n");
    deal.next->at = at("2026-12-01T12:00:01Z");
    CHECK(qualifying(deal, failing) == answers +
                                           "2026-12-01T12:00:00Z cold: no budget, no authority\n"
                                           "= failed, became cold\n");
  }
}

TEST_SUITE("answers") {
  TEST_CASE("are recorded with who gave them, and a note") {
    Asking who = asking("2026-11-20");
    who.by = "ana";
    CHECK(
        qualifying(standing_in(inquiry), {passing, {}, "on the phone"},
                   settings_with(Otherwise::cold), who) ==
        "2026-11-20T00:00:00Z answers: budget=yes authority=yes need=yes by ana note on the phone\n"
        "2026-11-20T00:00:00Z stage: qualified by ana\n"
        "= passed, moved to qualified\n");
  }

  TEST_CASE("that are none change nothing while the rule is open") {
    CHECK(qualifying(standing_in(inquiry), Replies{}) == "= open\n");
    CHECK(qualifying(standing_in(inquiry), {{}, {}, "no answer yet"}) ==
          "2026-12-01T12:00:00Z note: no answer yet\n= open\n");
  }

  TEST_CASE("may stand before a later move, as long as they move nothing") {
    const Asking who = asking("2026-11-02");
    Deal deal = standing_in(inquiry);
    deal.history.push_back(entered("2026-11-05", inquiry));
    CHECK(qualifying(deal, {{{budget, Answer::yes}}, {}, {}}, settings_with(Otherwise::cold),
                     who) == "2026-11-02T00:00:00Z answers: budget=yes\n= open\n");
    const std::string refusal =
        "1 @acme acme entered inquiry at 2026-11-05T00:00:00Z, after 2026-11-02T00:00:00Z\n"
        "  help: a move cannot be put before a later one\n";
    CHECK(qualifying(deal, {passing, {}, {}}, settings_with(Otherwise::cold), who) == refusal);
    CHECK(qualifying(deal, {failing, {}, {}}, settings_with(Otherwise::cold), who) == refusal);
  }

  TEST_CASE("that are older than others do not undo them") {
    Deal deal = standing_in(inquiry);
    deal.history.push_back(answered("2026-11-10", passing));
    CHECK(
        qualifying(deal, {failing, {}, {}}, settings_with(Otherwise::cold), asking("2026-11-05")) ==
        "2026-11-05T00:00:00Z answers: budget=no authority=no\n"
        "2026-11-05T00:00:00Z stage: qualified\n"
        "= passed, moved to qualified\n");
  }

  TEST_CASE("are refused in the future and before the deal begins") {
    const Settings settings = settings_with(Otherwise::cold);
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings, asking("2026-12-02")) ==
          "1 2026-12-02T00:00:00Z lies in the future\n"
          "  help: events are recorded once they have happened\n");
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings, asking("2026-10-31")) ==
          "1 @acme acme begins at 2026-11-01T00:00:00Z, after 2026-10-31T00:00:00Z\n"
          "  help: nothing can be recorded before a deal's first event\n");
  }

  TEST_CASE("are refused to questions that are not asked") {
    Settings settings = some_settings();
    settings.qualification->questions[need].use = Stage::Use::retired;
    CHECK(qualifying(standing_in(inquiry), {passing, {}, {}}, settings) ==
          "1 question 'need' is retired\n  help: questions: budget, authority, timeline\n");
    settings.qualification.reset();
    CHECK(qualifying(standing_in(inquiry), {{}, {}, {}}, settings) ==
          "1 the pipeline asks no questions by which leads qualify\n"
          "  help: add them to the file: qualification: {questions: {budget: Can they pay}, to: "
          "STAGE}\n");
  }
}

}  // namespace kariz::tests
