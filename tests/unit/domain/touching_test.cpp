#include "a_pipeline.hpp"

#include <kariz/domain/touching.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string touching(const Pipeline& pipeline, const Touch& request = {"phone", {}, {}},
                     const Asking& who = asking()) {
  const Deal& deal = pipeline.deals.front();
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = lines(touch(pipeline, deal, request, who), pipeline.settings); });
  return text.empty() ? refusal : text;
}

std::string touching(const Deal& deal, const Touch& request = {"phone", {}, {}},
                     const Asking& who = asking()) {
  return touching(a_pipeline({deal}), request, who);
}

Deal with_next(std::string_view when,
               std::vector<Event> history = {entered("2026-11-01", proposal)}) {
  Deal deal = a_deal("acme", std::move(history));
  deal.next = NextStep{at(when), "Send the slides"};
  return deal;
}

const std::string touched = "2026-12-01T12:00:00Z touch: phone\n";

}  // namespace

TEST_SUITE("touch") {
  TEST_CASE("can be logged in any state") {
    const Event first = entered("2026-11-01", proposal);
    for (const Event& last : {entered("2026-11-02", contract), deferred("2026-11-02", "2027-01-01"),
                              cold("2026-11-02"), lost("2026-11-02"), won("2026-11-02")}) {
      CHECK(touching(a_deal("acme", {first, last})) == touched);
    }
  }

  TEST_CASE("says who it was, what they noted and when, between later moves too") {
    Asking who = asking("2026-11-03T10:00:00Z");
    who.by = "ana";
    CHECK(touching(a_deal("acme", {entered("2026-11-01", inquiry), lost("2026-11-20")}),
                   {"email", {}, "asked for a quote"},
                   who) == "2026-11-03T10:00:00Z touch: email by ana note asked for a quote\n");
  }

  TEST_CASE("neither before the first event nor after now") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    CHECK(touching(deal, {"phone", {}, {}}, asking("2026-10-31")) ==
          "1 @acme acme begins at 2026-11-01T00:00:00Z, after 2026-10-31T00:00:00Z\n"
          "  help: nothing can be recorded before a deal's first event\n");
    CHECK(touching(deal, {"phone", {}, {}}, asking("2026-12-02")) ==
          "1 2026-12-02T00:00:00Z lies in the future\n"
          "  help: events are recorded once they have happened\n");
  }

  TEST_CASE("takes the channels of the file, else the default ones") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    CHECK(touching(deal, {"phoen", {}, {}}) ==
          "1 unknown channel 'phoen'\n"
          "  help: did you mean 'phone'? channels: phone, sms, chat, email, meeting, social, "
          "visit\n");
    Settings settings = some_settings();
    settings.channels = {"pigeon", "fax"};
    CHECK(touching(a_pipeline({deal}, settings), {"pigeon", {}, {}}) ==
          "2026-12-01T12:00:00Z touch: pigeon\n");
    CHECK(touching(a_pipeline({deal}, settings), {"phone", {}, {}}) ==
          "1 unknown channel 'phone'\n  help: channels: pigeon, fax\n");
  }

  TEST_CASE("clears what is due, and keeps what is not") {
    CHECK(touching(with_next("2026-12-01T12:00:00Z")) == touched + "set next: none\n");
    CHECK(touching(with_next("2026-12-01T12:00:01Z")) == touched);
    CHECK(touching(with_next("2026-11-25"), {"phone", {}, {}}, asking("2026-11-24")) ==
          "2026-11-24T00:00:00Z touch: phone\n");
  }

  TEST_CASE("sets what comes next, whatever was planned") {
    const Touch request{"phone", Plan{at("2026-12-08T10:00:00+01:00"), "Call again"}, {}};
    const std::string planned = touched + "set next: 2026-12-08T09:00:00Z Call again\n";
    CHECK(touching(a_deal("acme", {entered("2026-11-01", inquiry)}), request) == planned);
    CHECK(touching(with_next("2026-11-30"), request) == planned);
    CHECK(touching(with_next("2026-12-24"), request) == planned);
    CHECK(touching(with_next("2026-12-08T09:00:00Z"),
                   {"phone", Plan{at("2026-12-08T09:00:00Z"), "Send the slides"}, {}}) == touched);
  }

  TEST_CASE("moves what is planned where only a time is given") {
    const Touch request{"phone", Plan{at("2026-12-08"), {}}, {}};
    CHECK(touching(with_next("2026-11-30"), request) ==
          touched + "set next: 2026-12-08T00:00:00Z Send the slides\n");
    CHECK(touching(a_deal("acme", {entered("2026-11-01", inquiry)}), request) ==
          "1 @acme nothing is planned for acme that could be moved\n"
          "  help: add --do TEXT: what there is to do next\n");
  }

  TEST_CASE("what comes next comes after it") {
    CHECK(touching(with_next("2026-12-24"),
                   {"phone", Plan{at("2026-12-01T12:00:00Z"), "Call"}, {}}) ==
          "1 @acme acme cannot be contacted next at 2026-12-01T12:00:00Z, which is not after "
          "2026-12-01T12:00:00Z\n"
          "  help: --next says when, such as +3d\n");
    CHECK(touching(with_next("2026-12-24"), {"phone", Plan{at("2026-11-20"), "Call"}, {}},
                   asking("2026-11-10")) ==
          "2026-11-10T00:00:00Z touch: phone\nset next: 2026-11-20T00:00:00Z Call\n");
  }
}

TEST_SUITE("the first answer to a lead") {
  Deal a_new_lead() {
    Deal deal = a_deal("acme", {entered("2026-12-01T11:59:00Z", inquiry)});
    deal.next = NextStep{at("2026-12-01T12:01:00Z"), "Call back"};
    return deal;
  }

  TEST_CASE("is the task with which it began, in time too") {
    CHECK(touching(a_new_lead()) == touched + "set next: none\n");
  }

  TEST_CASE("is not what somebody planned, a second one, or one in a later stage") {
    Deal own = a_new_lead();
    own.next->what = "Call Jane back";
    CHECK(touching(own) == touched);

    Deal second = a_new_lead();
    second.history.push_back(event("2026-12-01T11:59:30Z", Touched{"sms"}));
    CHECK(touching(second) == touched);

    Deal later =
        a_deal("acme", {entered("2026-11-01", inquiry), entered("2026-12-01T11:00:00Z", contract)});
    later.next = NextStep{at("2026-12-02T11:00:00Z"), "Send the invoice"};
    CHECK(touching(later) == touched);
  }
}

}  // namespace kariz::tests
