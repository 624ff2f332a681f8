#include "a_pipeline.hpp"

#include <kariz/domain/sleeping.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string deferring(const Deal& deal, std::string_view until, const Asking& who = asking(),
                      std::string_view note = {}) {
  const Pipeline pipeline = a_pipeline({deal});
  std::string text;
  const std::string refusal = refusal_of([&] {
    text =
        lines(defer(pipeline, pipeline.deals.front(), {at(until), note}, who), pipeline.settings);
  });
  return text.empty() ? refusal : text;
}

std::string going_cold(const Pipeline& pipeline, const GoCold& request = {},
                       const Asking& who = asking()) {
  const Deal& deal = pipeline.deals.front();
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = lines(go_cold(pipeline, deal, request, who), pipeline.settings); });
  return text.empty() ? refusal : text;
}

std::string going_cold(const Deal& deal, const GoCold& request = {}, const Asking& who = asking()) {
  return going_cold(a_pipeline({deal}), request, who);
}

Deal after(std::vector<Event> more) {
  std::vector<Event> history{entered("2026-11-01", qualified)};
  history.insert(history.end(), more.begin(), more.end());
  return a_deal("acme", std::move(history));
}

Deal with_next(std::string_view when) {
  Deal deal = after({});
  deal.next = NextStep{at(when), "Send the slides"};
  return deal;
}

std::string has_to_be_reopened(std::string_view state) {
  return "1 @acme acme is " + std::string(state) +
         "; it has to be reopened first\n  help: kariz back acme --to STAGE\n";
}

}  // namespace

TEST_SUITE("defer") {
  constexpr std::string_view until = "2027-01-07T09:00:00Z";
  const std::string slept = "2026-12-01T12:00:00Z defer: 2027-01-07T09:00:00Z\n";

  TEST_CASE("open and deferred deals sleep; others have to be reopened") {
    CHECK(deferring(after({}), until) == slept);
    CHECK(deferring(after({deferred("2026-11-02", "2026-12-24")}), until) == slept);
    CHECK(deferring(after({cold("2026-11-02")}), until) == has_to_be_reopened("cold"));
    CHECK(deferring(after({lost("2026-11-02")}), until) == has_to_be_reopened("lost"));
    CHECK(deferring(after({won("2026-11-02")}), until) == has_to_be_reopened("won"));
  }

  TEST_CASE("says who did it and what they noted") {
    Asking who = asking("2026-11-20");
    who.by = "ana";
    CHECK(deferring(after({}), until, who, "after Christmas") ==
          "2026-11-20T00:00:00Z defer: 2027-01-07T09:00:00Z by ana note after Christmas\n");
  }

  TEST_CASE("is refused until a time that is not after it") {
    const std::string help = "\n  help: --until says when to look at it again, such as +2w\n";
    CHECK(deferring(after({}), "2026-12-01T12:00:00Z") ==
          "1 @acme acme cannot be deferred until 2026-12-01T12:00:00Z, which is not after "
          "2026-12-01T12:00:00Z" +
              help);
    CHECK(deferring(after({}), "2026-11-30") ==
          "1 @acme acme cannot be deferred until 2026-11-30T00:00:00Z, which is not after "
          "2026-12-01T12:00:00Z" +
              help);
    CHECK(deferring(after({}), "2026-12-01T12:00:01Z") ==
          "2026-12-01T12:00:00Z defer: 2026-12-01T12:00:01Z\n");
  }

  TEST_CASE("may be told when it is over already, but not before a later move") {
    CHECK(deferring(after({}), "2026-11-20", asking("2026-11-10")) ==
          "2026-11-10T00:00:00Z defer: 2026-11-20T00:00:00Z\n");
    CHECK(deferring(after({entered("2026-11-15", proposal)}), "2026-11-20", asking("2026-11-10")) ==
          "1 @acme acme entered proposal at 2026-11-15T00:00:00Z, after 2026-11-10T00:00:00Z\n"
          "  help: a move cannot be put before a later one\n");
  }

  TEST_CASE("drops what was planned for before it ends, and nothing else") {
    CHECK(deferring(with_next("2026-11-30"), until) == slept + "set next: none\n");
    CHECK(deferring(with_next("2027-01-07T08:59:59Z"), until) == slept + "set next: none\n");
    CHECK(deferring(with_next("2027-01-07T09:00:00Z"), until) == slept);
    CHECK(deferring(with_next("2027-02-01"), until) == slept);
  }
}

TEST_SUITE("going cold") {
  const std::string went = "2026-12-01T12:00:00Z cold: no answer since May\n";
  const GoCold silent{"no answer since May", {}, {}};

  TEST_CASE("open and deferred deals do; others have to be reopened") {
    CHECK(going_cold(after({}), silent) == went);
    CHECK(going_cold(after({deferred("2026-11-02", "2027-01-01")}), silent) == went);
    CHECK(going_cold(after({lost("2026-11-02")}), silent) == has_to_be_reopened("lost"));
    CHECK(going_cold(after({won("2026-11-02")}), silent) == has_to_be_reopened("won"));
    CHECK(going_cold(after({cold("2026-11-02")}), silent) ==
          "1 @acme acme is cold already\n"
          "  help: kariz touch CHANNEL acme --next TIME --do TEXT plans a contact, kariz back acme "
          "--to STAGE opens it again\n");
  }

  TEST_CASE("is explained by the answers that fail a lead, where nobody says why") {
    const Deal failed = after({answered("2026-11-02", {{budget, Answer::no},
                                                       {authority, Answer::yes},
                                                       {need, Answer::unknown},
                                                       {timeline, Answer::no}})});
    CHECK(going_cold(failed) == "2026-12-01T12:00:00Z cold: no budget, no timeline\n");
    CHECK(going_cold(failed, {" ", {}, {}}) ==
          "2026-12-01T12:00:00Z cold: no budget, no timeline\n");
    CHECK(going_cold(failed, silent) == went);
  }

  TEST_CASE("is unexplained by answers that do not fail a lead, and without questions") {
    const std::string unexplained = "2026-12-01T12:00:00Z cold: unknown\n";
    CHECK(going_cold(after({answered("2026-11-02", {{budget, Answer::no}})})) == unexplained);
    Settings settings = some_settings();
    settings.qualification.reset();
    CHECK(going_cold(a_pipeline({after({})}, settings)) == unexplained);
  }

  TEST_CASE("clears what is due, and keeps what is planned") {
    CHECK(going_cold(with_next("2026-12-01T12:00:00Z"), silent) == went + "set next: none\n");
    CHECK(going_cold(with_next("2026-12-01T12:00:01Z"), silent) == went);
  }

  TEST_CASE("can be planned to be nurtured") {
    GoCold request = silent;
    request.next = Plan{at("2027-06-01"), "Send the news"};
    request.note = "nice people";
    CHECK(going_cold(with_next("2026-11-30"), request) ==
          "2026-12-01T12:00:00Z cold: no answer since May note nice people\n"
          "set next: 2027-06-01T00:00:00Z Send the news\n");
    request.next = Plan{at("2026-12-01T12:00:00Z"), "Send the news"};
    CHECK(going_cold(after({}), request) ==
          "1 @acme acme cannot be contacted next at 2026-12-01T12:00:00Z, which is not after "
          "2026-12-01T12:00:00Z\n"
          "  help: --next says when, such as +3d\n");
  }

  TEST_CASE("not before a later move") {
    CHECK(going_cold(after({entered("2026-11-15", proposal)}), silent, asking("2026-11-10")) ==
          "1 @acme acme entered proposal at 2026-11-15T00:00:00Z, after 2026-11-10T00:00:00Z\n"
          "  help: a move cannot be put before a later one\n");
  }
}

}  // namespace kariz::tests
