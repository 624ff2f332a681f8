#include "a_pipeline.hpp"

#include <kariz/domain/moving.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

const std::vector<Answered::Reply> all_yes{
    {budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}, {timeline, Answer::yes}};

/// A deal that has all that any stage asks for.
Deal a_ready_deal(std::vector<Event> history) {
  Deal deal = a_deal("acme", std::move(history));
  deal.email = "jane@acme.example";
  deal.phone = "+49 30 1234";
  deal.value = eur(4800);
  deal.history.push_back(answered("2026-11-20", all_yes));
  deal.history.push_back(ticked("2026-11-20", {"shown", "decider", "sent", "signed"}));
  return deal;
}

std::string advancing(const Pipeline& pipeline, const Advance& request,
                      const Asking& who = asking()) {
  const Deal& deal = pipeline.deals.front();
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = lines(advance(pipeline, deal, request, who), pipeline.settings); });
  return text.empty() ? refusal : text;
}

std::string advancing(const Deal& deal, const Advance& request = {}, const Asking& who = asking()) {
  return advancing(a_pipeline({deal}), request, who);
}

std::string going_back(const Deal& deal, StageIndex to, const Asking& who = asking(),
                       std::string_view note = {}) {
  const Pipeline pipeline = a_pipeline({deal});
  std::string text;
  const std::string refusal = refusal_of([&] {
    text = lines(back(pipeline, pipeline.deals.front(), {to, note}, who), pipeline.settings);
  });
  return text.empty() ? refusal : text;
}

std::string winning(const Deal& deal, const Win& request = {}, const Asking& who = asking()) {
  const Pipeline pipeline = a_pipeline({deal});
  std::string text;
  const std::string refusal = refusal_of([&] {
    text = lines(win(pipeline, pipeline.deals.front(), request, who), pipeline.settings);
  });
  return text.empty() ? refusal : text;
}

std::string losing(const Pipeline& pipeline, const Lose& request, const Asking& who = asking()) {
  const Deal& deal = pipeline.deals.front();
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = lines(lose(pipeline, deal, request, who), pipeline.settings); });
  return text.empty() ? refusal : text;
}

std::string losing(const Deal& deal, const Lose& request, const Asking& who = asking()) {
  return losing(a_pipeline({deal}), request, who);
}

Advance to(StageIndex stage) {
  Advance request;
  request.to = stage;
  return request;
}

Advance by_force(std::optional<StageIndex> stage = {}) {
  Advance request;
  request.to = stage;
  request.insistence = Insistence::force;
  return request;
}

Deal in_state(State state) {
  std::vector<Event> history{entered("2026-11-01", inquiry), entered("2026-11-02", proposal)};
  if (state == State::deferred) history.push_back(deferred("2026-11-03", "2027-01-01"));
  if (state == State::cold) history.push_back(cold("2026-11-03"));
  if (state == State::lost) history.push_back(lost("2026-11-03"));
  if (state == State::won) history.push_back(won("2026-11-03"));
  return a_ready_deal(std::move(history));
}

std::string has_to_be_reopened(std::string_view state) {
  return "1 @acme acme is " + std::string(state) +
         "; it has to be reopened first\n  help: kariz back acme --to STAGE\n";
}

Deal with_next(std::vector<Event> history, std::string_view when) {
  Deal deal = a_ready_deal(std::move(history));
  deal.next = NextStep{at(when), "Send the slides"};
  return deal;
}

}  // namespace

TEST_SUITE("what a state allows") {
  constexpr std::string_view advanced =
      "2026-12-01T12:00:00Z stage: contract\n"
      "set next: 2026-12-02T12:00:00Z Send the invoice\n";
  constexpr std::string_view returned =
      "2026-12-01T12:00:00Z stage: inquiry\n"
      "set next: 2026-12-01T12:02:00Z Call back\n";

  TEST_CASE("open: everything") {
    const Deal deal = in_state(State::open);
    CHECK(advancing(deal) == advanced);
    CHECK(going_back(deal, inquiry) == returned);
    CHECK(winning(deal) == "2026-12-01T12:00:00Z won: 4800\n");
    CHECK(losing(deal, {"spam", {}, {}}) == "2026-12-01T12:00:00Z lost: spam\n");
  }

  TEST_CASE("deferred: everything") {
    const Deal deal = in_state(State::deferred);
    CHECK(advancing(deal) == advanced);
    CHECK(going_back(deal, inquiry) == returned);
    CHECK(winning(deal) == "2026-12-01T12:00:00Z won: 4800\n");
    CHECK(losing(deal, {"spam", {}, {}}) == "2026-12-01T12:00:00Z lost: spam\n");
  }

  TEST_CASE("cold: back and lose") {
    const Deal deal = in_state(State::cold);
    CHECK(advancing(deal) == has_to_be_reopened("cold"));
    CHECK(going_back(deal, inquiry) == returned);
    CHECK(winning(deal) == has_to_be_reopened("cold"));
    CHECK(losing(deal, {"spam", {}, {}}) == "2026-12-01T12:00:00Z lost: spam\n");
  }

  TEST_CASE("lost: back") {
    const Deal deal = in_state(State::lost);
    CHECK(advancing(deal) == has_to_be_reopened("lost"));
    CHECK(going_back(deal, inquiry) == returned);
    CHECK(winning(deal) == has_to_be_reopened("lost"));
    CHECK(losing(deal, {"spam", {}, {}}) == has_to_be_reopened("lost"));
  }

  TEST_CASE("won: back") {
    const Deal deal = in_state(State::won);
    CHECK(advancing(deal) == has_to_be_reopened("won"));
    CHECK(going_back(deal, inquiry) == returned);
    CHECK(winning(deal) == has_to_be_reopened("won"));
    CHECK(losing(deal, {"spam", {}, {}}) == has_to_be_reopened("won"));
  }

  TEST_CASE("insisting does not reopen a deal") {
    CHECK(advancing(in_state(State::lost), by_force()) == has_to_be_reopened("lost"));
  }
}

TEST_SUITE("advance") {
  TEST_CASE("goes to the next stage that is neither optional nor retired") {
    CHECK(advancing(a_ready_deal({entered("2026-11-01", inquiry)})) ==
          "2026-12-01T12:00:00Z stage: qualified\n");
    CHECK(advancing(a_ready_deal({entered("2026-11-01", qualified)})) ==
          "2026-12-01T12:00:00Z stage: proposal\n");
    CHECK(advancing(a_ready_deal({entered("2026-11-01", proposal)})) ==
          "2026-12-01T12:00:00Z stage: contract\n"
          "set next: 2026-12-02T12:00:00Z Send the invoice\n");
  }

  TEST_CASE("goes forward to a stage, an optional one too") {
    const Deal deal = a_ready_deal({entered("2026-11-01", inquiry)});
    CHECK(advancing(deal, to(demo)) == "2026-12-01T12:00:00Z stage: demo\n");
    CHECK(advancing(deal, to(review)) == "2026-12-01T12:00:00Z stage: review\n");
  }

  TEST_CASE("says who did it, what they noted and when, in the zone of the pipeline") {
    Settings settings = some_settings();
    settings.zone = *parse_fixed_zone("+01:00");
    Advance request;
    request.note = "PDF v2";
    Asking who = asking("2026-11-25T10:00:00Z");
    who.by = "ana";
    CHECK(advancing(a_pipeline({a_ready_deal({entered("2026-11-01", qualified)})}, settings),
                    request,
                    who) == "2026-11-25T11:00:00+01:00 stage: proposal by ana note PDF v2\n");
  }

  TEST_CASE("wins from the last stage") {
    Advance request;
    request.note = "paid";
    CHECK(advancing(a_ready_deal({entered("2026-11-01", contract)}), request) ==
          "2026-12-01T12:00:00Z won: 4800 note paid\n");
    CHECK(advancing(a_ready_deal({entered("2026-11-01", review)})) ==
          "2026-12-01T12:00:00Z won: 4800\n");
  }

  TEST_CASE("wins without a value where none is known, and with one that is set along") {
    Deal deal = a_ready_deal({entered("2026-11-01", contract)});
    deal.value.reset();
    CHECK(advancing(deal) == "2026-12-01T12:00:00Z won: unknown\n");
    Advance request;
    request.set = {{"value", eur(5200)}};
    CHECK(advancing(deal, request) ==
          "2026-12-01T12:00:00Z was: value=none\n"
          "2026-12-01T12:00:00Z won: 5200\n"
          "set value: 5200\n");
  }

  TEST_CASE("wins under the same conditions as win") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", contract)});
    CHECK(advancing(deal) ==
          "1 @acme acme cannot be won: criterion 'signed' is not met: Both have signed\n"
          "  help: kariz advance acme --met signed, or --force\n");
    CHECK(advancing(deal, by_force()) == "2026-12-01T12:00:00Z won: unknown forced signed\n");
  }

  TEST_CASE("is refused backward and on the spot, with the way to go") {
    const Deal deal = a_ready_deal({entered("2026-11-01", proposal)});
    CHECK(advancing(deal, to(qualified)) ==
          "1 @acme acme cannot advance to qualified, which lies behind proposal\n"
          "  help: kariz back acme --to qualified\n");
    CHECK(advancing(deal, to(proposal)) ==
          "1 @acme acme stands in proposal already\n"
          "  help: kariz advance acme goes on, kariz back acme --to STAGE to an earlier one\n");
  }

  TEST_CASE("is refused into a retired stage, by force too") {
    const std::string refusal =
        "1 stage 'fax' is retired and not to be entered\n"
        "  help: stages: inquiry, qualified, demo, proposal, contract, review\n";
    const Deal deal = a_ready_deal({entered("2026-11-01", proposal)});
    CHECK(advancing(deal, to(fax)) == refusal);
    CHECK(advancing(deal, by_force(fax)) == refusal);
    CHECK(advancing(a_ready_deal({entered("2026-11-01", contract)}), to(fax)) == refusal);
  }

  TEST_CASE("leads out of a retired stage, which keeps its criteria") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", fax)});
    CHECK(advancing(deal) ==
          "1 @acme acme cannot enter contract: criterion 'sent' is not met: The fax has been sent\n"
          "  help: kariz advance acme --met sent, or --force\n");
  }

  TEST_CASE("sets fields, and records what they replace") {
    Deal deal = a_ready_deal({entered("2026-11-01", inquiry)});
    deal.owner = "ana";
    Advance request;
    request.set = {{"value", eur(5200)}, {"company", "Acme GmbH"}, {"owner", "ana"}};
    CHECK(advancing(deal, request) ==
          "2026-12-01T12:00:00Z was: value=4800\n"
          "2026-12-01T12:00:00Z stage: qualified\n"
          "set value: 5200\n"
          "set company: Acme GmbH\n"
          "set owner: ana\n");
  }

  TEST_CASE("does not put an old value before a later one of the same field") {
    Deal deal = a_deal("acme", {entered("2026-11-01", inquiry),
                                event("2026-11-05", Replaced{{{"value", eur(4000)}}})});
    deal.email = "jane@acme.example";
    deal.value = eur(4800);
    Advance request;
    request.set = {{"value", eur(5200)}};
    CHECK(advancing(deal, request, asking("2026-11-04")) ==
          "1 @acme the value of acme was edited at 2026-11-05T00:00:00Z, after "
          "2026-11-04T00:00:00Z\n"
          "  help: an edit cannot be put before a later one of the same field\n");
    request.set = {{"value", eur(4800)}};
    CHECK(advancing(deal, request, asking("2026-11-04")) ==
          "2026-11-04T00:00:00Z stage: qualified\nset value: 4800\n");
  }
}

TEST_SUITE("needs and criteria") {
  TEST_CASE("needs are asked for on entering") {
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", inquiry)})) ==
          "1 @acme acme cannot enter qualified: email is not set\n"
          "  help: kariz advance acme --set email=…, or --force\n");
  }

  TEST_CASE("a field that is set with the move meets a need") {
    Advance request;
    request.set = {{"email", "jane@acme.example"}};
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", inquiry)}), request) ==
          "2026-12-01T12:00:00Z stage: qualified\n"
          "set email: jane@acme.example\n");
  }

  TEST_CASE("a field that is cleared with the move does not") {
    Advance request;
    request.set = {{"email", {}}};
    CHECK(advancing(a_ready_deal({entered("2026-11-01", inquiry)}), request) ==
          "1 @acme acme cannot enter qualified: email is not set\n"
          "  help: kariz advance acme --set email=…, or --force\n");
  }

  TEST_CASE("criteria are asked for on leaving forward") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", proposal)});
    CHECK(advancing(deal) ==
          "1 @acme acme cannot enter contract: criterion 'decider' is not met: The decision maker "
          "has read it\n"
          "  help: kariz advance acme --met decider, or --force\n");
    CHECK(going_back(deal, qualified) == "2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("criteria of an optional stage in which the deal stands are asked for, too") {
    Deal deal = a_ready_deal({entered("2026-11-01", demo)});
    deal.history.pop_back();
    CHECK(
        advancing(deal) ==
        "1 @acme acme cannot enter proposal: criterion 'shown' is not met: They have seen a demo\n"
        "  help: kariz advance acme --met shown, or --force\n");
  }

  TEST_CASE("criteria are ticked with the move, each once") {
    Advance request;
    request.met = {"decider", "signed", "decider"};
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", proposal)}), request) ==
          "2026-12-01T12:00:00Z stage: contract met decider,signed\n"
          "set next: 2026-12-02T12:00:00Z Send the invoice\n");
  }

  TEST_CASE("an unknown criterion is refused") {
    Advance request;
    request.met = {"decidre"};
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", proposal)}), request) ==
          "1 unknown criterion 'decidre'\n"
          "  help: did you mean 'decider'? criteria: shown, decider, sent, signed\n");
  }

  TEST_CASE("every unmet condition is named, and how to meet them") {
    const Deal deal = a_deal(
        "acme", {entered("2026-11-01", inquiry),
                 answered("2026-11-02",
                          {{budget, Answer::yes}, {need, Answer::no}, {timeline, Answer::yes}})});
    CHECK(advancing(deal, to(contract)) ==
          "1 @acme acme cannot enter contract: email is not set; value is not set; qualification "
          "is not passed (need is no, authority is unknown); criterion 'decider' is not met: The "
          "decision maker has read it\n"
          "  help: kariz qualify acme --yes …, then kariz advance acme --to contract --set email=… "
          "--set value=… --met decider, or --force\n");
  }

  TEST_CASE("what was given with a refused move is to be given again") {
    Advance request = to(contract);
    request.set = {{"email", std::string_view("jane@acme.example")}, {"value", eur(5)}};
    request.met = {"decider"};
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", inquiry)}), request) ==
          "1 @acme acme cannot enter contract: qualification is not passed (budget, authority, "
          "need and timeline are unknown)\n"
          "  help: kariz qualify acme --yes …, then kariz advance acme --to contract --set "
          "email=jane@acme.example --set value=5 --met decider, or --force\n");
    request.set = {{"email", std::string_view("jane@acme.example")},
                   {"value", usd(5)},
                   {"close", *parse_date("2026-12-24")},
                   {"tags", std::vector<std::string_view>{"web", "the fair"}}};
    request.note = "Jane's \"yes\"";
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", inquiry)}), request,
                    asking("2026-11-20")) ==
          "1 @acme acme cannot enter contract: qualification is not passed (budget, authority, "
          "need and timeline are unknown)\n"
          "  help: kariz qualify acme --yes …, then kariz advance acme --to contract --set "
          "email=jane@acme.example --set value='5 USD' --set close=2026-12-24 --set "
          "tags='web,the fair' --met decider --note 'Jane'\\''s \"yes\"' --at "
          "2026-11-20T00:00:00Z, or --force\n");
  }

  TEST_CASE("several questions of one answer are told together") {
    Deal deal = a_deal("acme", {entered("2026-11-01", qualified)});
    deal.value = eur(1);
    CHECK(
        advancing(deal) ==
        "1 @acme acme cannot enter proposal: qualification is not passed (budget, authority, need "
        "and timeline are unknown)\n"
        "  help: kariz qualify acme --yes …, then kariz advance acme, or --force\n");
  }

  TEST_CASE("a skip asks for those of every stage passed over, except optional and retired ones") {
    const Settings settings = some_settings();
    const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    const Unmet open = unmet(deal, settings, inquiry, review, {}, at("2026-12-01"));
    CHECK(
        describe(open, deal, settings, at("2026-12-01")) ==
        "email is not set; value is not set; qualification is not passed (budget, authority, need "
        "and timeline are unknown); criterion 'decider' is not met: The decision maker has read "
        "it; criterion 'signed' is not met: Both have signed");
    CHECK(open.needs[0].stage == qualified);
    CHECK(open.needs[1].stage == proposal);
    CHECK(open.needs[2].stage == proposal);
  }

  TEST_CASE("an optional stage asks for its needs when it is entered") {
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", qualified)}), to(demo)) ==
          "1 @acme acme cannot enter demo: phone is not set\n"
          "  help: kariz advance acme --to demo --set phone=…, or --force\n");
  }

  TEST_CASE("a need of several stages is named once") {
    Settings settings = some_settings();
    settings.stages[contract].needs = {"value", "email"};
    const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    const Unmet open = unmet(deal, settings, inquiry, contract, {"decider"}, at("2026-12-01"));
    CHECK(how_to_meet(open, deal, "kariz advance acme") ==
          "kariz qualify acme --yes …, then kariz advance acme --set email=… --set value=…, or "
          "--force");
  }

  TEST_CASE("the first step to meet them is a command that can be given") {
    Settings settings = some_settings();
    settings.stages[contract].needs = {"value", "email"};
    Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    const auto before_win = [&] {
      const auto won = settings.stages.size();
      return first_step_to_win(unmet(deal, settings, inquiry, won, {}, at("2026-12-01")), deal);
    };
    const auto before_contract = [&] {
      const Unmet open = unmet(deal, settings, inquiry, contract, {}, at("2026-12-01"));
      return first_step(open, deal, "kariz advance acme");
    };
    CHECK(before_win() == "kariz qualify acme");
    CHECK(before_contract() == "kariz qualify acme");
    deal.history.push_back(answered("2026-11-02", all_yes));
    CHECK(before_win() == "kariz edit acme --set email=…");
    CHECK(before_contract() == "kariz advance acme --set email=… --set value=… --met decider");
    deal.email = "a@b.example";
    CHECK(before_win() == "kariz win acme --value … --met decider,signed");
    deal.value = eur(1);
    CHECK(before_win() == "kariz win acme --met decider,signed");
    CHECK(first_step({}, deal, "kariz advance acme") == "kariz advance acme");
    CHECK(first_step_to_win({}, deal) == "kariz win acme");
  }

  TEST_CASE("a passed qualification meets the need, and so does a file without questions") {
    Deal deal = a_deal("acme", {entered("2026-11-01", qualified), answered("2026-11-02", all_yes)});
    deal.value = eur(1);
    CHECK(advancing(deal) == "2026-12-01T12:00:00Z stage: proposal\n");

    Settings settings = some_settings();
    settings.qualification.reset();
    deal.history.pop_back();
    CHECK(advancing(a_pipeline({deal}, settings), {}) == "2026-12-01T12:00:00Z stage: proposal\n");
  }

  TEST_CASE("what is overridden is recorded") {
    CHECK(advancing(a_deal("acme", {entered("2026-11-01", inquiry)}), by_force(contract)) ==
          "2026-12-01T12:00:00Z stage: contract forced email,value,qualification,decider\n"
          "set next: 2026-12-02T12:00:00Z Send the invoice\n");
  }

  TEST_CASE("insisting without need records nothing") {
    CHECK(advancing(a_ready_deal({entered("2026-11-01", inquiry)}), by_force()) ==
          "2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("the author's own fields can be needed") {
    Settings settings = some_settings();
    settings.stages[qualified].needs = {"seats"};
    Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    deal.own = {"retail"};
    CHECK(advancing(a_pipeline({deal}, settings), {}) ==
          "1 @acme acme cannot enter qualified: seats is not set\n"
          "  help: kariz advance acme --set seats=…, or --force\n");
    deal.own = {"", "12"};
    CHECK(advancing(a_pipeline({deal}, settings), {}) == "2026-12-01T12:00:00Z stage: qualified\n");
  }
}

TEST_SUITE("back") {
  TEST_CASE("asks for nothing, and the stage's task is set") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", proposal)});
    Asking who = asking();
    who.by = "ana";
    CHECK(going_back(deal, inquiry, who, "start again") ==
          "2026-12-01T12:00:00Z stage: inquiry by ana note start again\n"
          "set next: 2026-12-01T12:02:00Z Call back\n");
  }

  TEST_CASE("leads to an earlier stage while the deal is open") {
    const Deal deal =
        a_deal("acme", {entered("2026-11-01", contract), entered("2026-11-02", proposal)});
    CHECK(going_back(deal, demo) == "2026-12-01T12:00:00Z stage: demo\n");
    CHECK(going_back(deal, proposal) ==
          "1 @acme acme stands in proposal already\n"
          "  help: kariz back acme --to STAGE goes to an earlier one, kariz advance acme to the "
          "next\n");
    CHECK(going_back(deal, contract) ==
          "1 @acme acme cannot go back to contract, which lies ahead of proposal\n"
          "  help: kariz advance acme --to contract\n");
  }

  TEST_CASE("reopens at any stage that was reached, the same included") {
    std::vector<Event> history{entered("2026-11-01", inquiry), entered("2026-11-02", contract),
                               entered("2026-11-03", proposal)};
    for (const Event& end : {cold("2026-11-04"), lost("2026-11-04"), won("2026-11-04")}) {
      std::vector<Event> events = history;
      events.push_back(end);
      const Deal deal = a_deal("acme", events);
      CHECK(going_back(deal, qualified) == "2026-12-01T12:00:00Z stage: qualified\n");
      CHECK(going_back(deal, proposal) == "2026-12-01T12:00:00Z stage: proposal\n");
      CHECK(going_back(deal, contract) ==
            "2026-12-01T12:00:00Z stage: contract\n"
            "set next: 2026-12-02T12:00:00Z Send the invoice\n");
      CHECK(going_back(deal, review) ==
            "1 @acme acme has never reached review\n"
            "  help: stages it has reached: inquiry, qualified, demo, proposal, contract\n");
    }
  }

  TEST_CASE("is refused into a retired stage, behind or ahead") {
    const std::string refusal =
        "1 stage 'fax' is retired and not to be entered\n"
        "  help: stages: inquiry, qualified, demo, proposal, contract, review\n";
    CHECK(going_back(a_deal("acme", {entered("2026-11-01", contract)}), fax) == refusal);
    CHECK(going_back(a_deal("acme", {entered("2026-11-01", proposal)}), fax) == refusal);
  }

  TEST_CASE("a deal that ended in a retired stage is reopened in another that it has reached") {
    CHECK(going_back(a_deal("acme", {entered("2026-11-01", fax), lost("2026-11-02")}), fax) ==
          "1 @acme stage 'fax' is retired and not to be entered\n"
          "  help: stages it has reached: inquiry, qualified, demo, proposal\n");
    Settings settings = some_settings();
    settings.stages[inquiry].use = Stage::Use::retired;
    const Pipeline pipeline = a_pipeline(
        {a_deal("acme", {entered("2026-11-01", inquiry), lost("2026-11-02")})}, settings);
    CHECK(refusal_of([&] {
            back(pipeline, pipeline.deals.front(), {inquiry, {}}, asking());
          }) ==
          "1 @acme stage 'inquiry' is retired and not to be entered\n"
          "  help: stages it has reached: none\n");
  }
}

TEST_SUITE("win") {
  TEST_CASE("takes the value that is given, else the deal's, else none") {
    Deal deal = a_ready_deal({entered("2026-11-01", contract)});
    Win request;
    request.value = usd(6000);
    request.note = "signed at the fair";
    CHECK(winning(deal, request) == "2026-12-01T12:00:00Z won: 6000 USD note signed at the fair\n");
    CHECK(winning(deal) == "2026-12-01T12:00:00Z won: 4800\n");
    deal.value.reset();
    CHECK(winning(deal) == "2026-12-01T12:00:00Z won: unknown\n");
  }

  TEST_CASE("counts everything behind as passed over") {
    CHECK(winning(a_deal("acme", {entered("2026-11-01", inquiry)})) ==
          "1 @acme acme cannot be won: email is not set; value is not set; qualification is not "
          "passed (budget, authority, need and timeline are unknown); criterion 'decider' is not "
          "met: The decision maker has read it; criterion 'signed' is not met: Both have signed\n"
          "  help: kariz edit acme --set email=…, then kariz qualify acme --yes …, then kariz win "
          "acme --value … --met decider,signed, or --force\n");
  }

  TEST_CASE("a value that is given meets the need for one") {
    Deal deal = a_ready_deal({entered("2026-11-01", qualified)});
    deal.value.reset();
    CHECK(winning(deal) ==
          "1 @acme acme cannot be won: value is not set\n"
          "  help: kariz win acme --value …, or --force\n");
    Win request;
    request.value = eur(10);
    CHECK(winning(deal, request) == "2026-12-01T12:00:00Z won: 10\n");
  }

  TEST_CASE("what was given with a refused win is to be given again") {
    Win request;
    request.value = usd(6000);
    request.met = {"signed"};
    request.note = "at the fair";
    Deal deal = a_deal("acme", {entered("2026-11-01", proposal)});
    CHECK(winning(deal, request, asking("2026-11-20")) ==
          "1 @acme acme cannot be won: criterion 'decider' is not met: The decision maker has read "
          "it\n"
          "  help: kariz win acme --value '6000 USD' --met signed --note 'at the fair' --at "
          "2026-11-20T00:00:00Z --met decider, or --force\n");
  }

  TEST_CASE("ticks criteria and records what is overridden") {
    Win request;
    request.met = {"signed"};
    request.insistence = Insistence::force;
    CHECK(winning(a_deal("acme", {entered("2026-11-01", proposal)}), request) ==
          "2026-12-01T12:00:00Z won: unknown met signed forced decider\n");
  }
}

TEST_SUITE("lose") {
  TEST_CASE("records the reason, when to try again, and a note") {
    Asking who = asking();
    who.by = "ana";
    CHECK(
        losing(a_deal("acme", {entered("2026-11-01", inquiry)}),
               {"competitor", at("2027-05-20T10:00:00+02:00"), "cheaper by 30%"}, who) ==
        "2026-12-01T12:00:00Z lost: competitor recontact 2027-05-20T08:00:00Z by ana note cheaper "
        "by 30%\n");
  }

  TEST_CASE("takes a former id for the present one") {
    CHECK(losing(a_deal("acme", {entered("2026-11-01", inquiry)}), {"rival", {}, {}}) ==
          "2026-12-01T12:00:00Z lost: competitor\n");
  }

  TEST_CASE("is refused without a reason, with an unknown and with a retired one") {
    const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
    CHECK(losing(deal, {"", {}, {}}) ==
          "1 a loss needs a reason\n  help: reasons: spam, competitor\n");
    CHECK(losing(deal, {" ", {}, {}}) ==
          "1 a loss needs a reason\n  help: reasons: spam, competitor\n");
    CHECK(losing(deal, {"competitr", {}, {}}) ==
          "1 unknown reason 'competitr'\n"
          "  help: did you mean 'competitor'? reasons: spam, competitor\n");
    CHECK(losing(deal, {"price", {}, {}}) ==
          "1 reason 'price' is retired\n  help: reasons: spam, competitor\n");
  }

  TEST_CASE("takes any text where the file has no reasons, but a text") {
    Settings settings = some_settings();
    settings.loss_reasons.clear();
    const Pipeline pipeline =
        a_pipeline({a_deal("acme", {entered("2026-11-01", inquiry)})}, settings);
    CHECK(losing(pipeline, {"too far away", {}, {}}) ==
          "2026-12-01T12:00:00Z lost: too far away\n");
    CHECK(losing(pipeline, {"", {}, {}}) ==
          "1 a loss needs a reason\n  help: --reason says why, in your own words\n");
  }

  TEST_CASE("is refused when it is to be tried again before it was lost") {
    CHECK(losing(a_deal("acme", {entered("2026-11-01", inquiry)}),
                 {"spam", at("2026-12-01T12:00:00Z"), {}}) ==
          "1 @acme acme cannot be contacted again at 2026-12-01T12:00:00Z, which is not after its "
          "loss at 2026-12-01T12:00:00Z\n"
          "  help: --recontact says when to try again, such as +6mo\n");
  }
}

TEST_SUITE("time") {
  const std::string_view order_help = "\n  help: a move cannot be put before a later one\n";

  TEST_CASE("a move before a later one is refused and names it") {
    const Asking early = asking("2026-11-01T12:00:00Z");
    const auto refused = [&](const Event& last) {
      Deal deal = a_ready_deal({entered("2026-11-01", inquiry), last});
      return going_back(deal, inquiry, early);
    };
    Deal deal =
        a_ready_deal({entered("2026-11-01", inquiry), entered("2026-11-05T10:00:00Z", qualified)});
    CHECK(advancing(deal, {}, early) ==
          std::string("1 @acme acme entered qualified at 2026-11-05T10:00:00Z, after "
                      "2026-11-01T12:00:00Z")
              .append(order_help));
    CHECK(winning(deal, {}, early) == advancing(deal, {}, early));
    CHECK(losing(deal, {"spam", {}, {}}, early) == advancing(deal, {}, early));
    CHECK(going_back(deal, inquiry, early) == advancing(deal, {}, early));
    CHECK(refused(cold("2026-11-05")) ==
          std::string("1 @acme acme went cold at 2026-11-05T00:00:00Z, after 2026-11-01T12:00:00Z")
              .append(order_help));
    CHECK(refused(lost("2026-11-05")) ==
          std::string("1 @acme acme was lost at 2026-11-05T00:00:00Z, after 2026-11-01T12:00:00Z")
              .append(order_help));
    CHECK(refused(won("2026-11-05")) ==
          std::string("1 @acme acme was won at 2026-11-05T00:00:00Z, after 2026-11-01T12:00:00Z")
              .append(order_help));
    CHECK(
        losing(
            a_deal("acme", {entered("2026-11-01", inquiry), deferred("2026-11-05", "2027-01-01")}),
            {"spam", {}, {}}, early) ==
        std::string("1 @acme acme was deferred at 2026-11-05T00:00:00Z, after 2026-11-01T12:00:00Z")
            .append(order_help));
  }

  TEST_CASE("a move that lies after now is a later one, too") {
    CHECK(losing(a_deal("acme", {entered("2026-11-01", inquiry), entered("2027-01-01", qualified)}),
                 {"spam", {}, {}}) ==
          std::string("1 @acme acme entered qualified at 2027-01-01T00:00:00Z, after "
                      "2026-12-01T12:00:00Z")
              .append(order_help));
  }

  TEST_CASE("a move in the second of the last one, or before what is no move, is fine") {
    CHECK(losing(a_deal("acme", {entered("2026-11-01", inquiry)}), {"spam", {}, {}},
                 asking("2026-11-01")) == "2026-11-01T00:00:00Z lost: spam\n");
    CHECK(losing(a_deal("acme",
                        {entered("2026-11-01", inquiry), event("2026-11-09", Touched{"phone"})}),
                 {"spam", {}, {}}, asking("2026-11-02")) == "2026-11-02T00:00:00Z lost: spam\n");
  }

  TEST_CASE("what lies in the future is refused") {
    const std::string refusal =
        "1 2026-12-01T12:00:01Z lies in the future\n"
        "  help: events are recorded once they have happened\n";
    const Asking ahead = asking("2026-12-01T12:00:01Z");
    const Deal deal = a_ready_deal({entered("2026-11-01", qualified)});
    CHECK(advancing(deal, {}, ahead) == refusal);
    CHECK(going_back(deal, inquiry, ahead) == refusal);
    CHECK(winning(deal, {}, ahead) == refusal);
    CHECK(losing(deal, {"spam", {}, {}}, ahead) == refusal);
  }

  TEST_CASE("nothing happens before a deal begins") {
    const std::string refusal =
        "1 @acme acme begins at 2026-11-01T09:30:12Z, after 2026-11-01T09:30:11Z\n"
        "  help: nothing can be recorded before a deal's first event\n";
    const Asking early = asking("2026-11-01T09:30:11Z");
    const Deal deal = a_ready_deal({entered("2026-11-01T09:30:12Z", qualified)});
    CHECK(advancing(deal, {}, early) == refusal);
    CHECK(going_back(deal, inquiry, early) == refusal);
    CHECK(winning(deal, {}, early) == refusal);
    CHECK(losing(deal, {"spam", {}, {}}, early) == refusal);
  }
}

TEST_SUITE("next") {
  TEST_CASE("a stage clears one that is due, and leaves one that is not") {
    const std::vector<Event> history{entered("2026-11-01", inquiry)};
    CHECK(advancing(with_next(history, "2026-12-01T12:00:00Z")) ==
          "2026-12-01T12:00:00Z stage: qualified\nset next: none\n");
    CHECK(advancing(with_next(history, "2026-12-01T12:00:01Z")) ==
          "2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("it is due or not at the time of the move") {
    CHECK(advancing(with_next({entered("2026-11-01", inquiry)}, "2026-11-25T00:00:00Z"), {},
                    asking("2026-11-24")) == "2026-11-24T00:00:00Z stage: qualified\n");
  }

  TEST_CASE("won and lost clear it anyway") {
    const Deal deal = with_next({entered("2026-11-01", contract)}, "2027-03-01");
    CHECK(winning(deal) == "2026-12-01T12:00:00Z won: 4800\nset next: none\n");
    CHECK(advancing(deal) == "2026-12-01T12:00:00Z won: 4800\nset next: none\n");
    CHECK(losing(deal, {"spam", {}, {}}) == "2026-12-01T12:00:00Z lost: spam\nset next: none\n");
  }

  TEST_CASE("a task takes its place, unless the user's own is due earlier") {
    const std::vector<Event> history{entered("2026-11-01", proposal)};
    const std::string moved = "2026-12-01T12:00:00Z stage: contract\n";
    const std::string task = "set next: 2026-12-02T12:00:00Z Send the invoice\n";
    CHECK(advancing(with_next(history, "2026-11-30")) == moved + task);
    CHECK(advancing(with_next(history, "2026-12-02T11:59:59Z")) == moved);
    CHECK(advancing(with_next(history, "2026-12-02T12:00:00Z")) == moved + task);
    CHECK(advancing(with_next(history, "2026-12-24")) == moved + task);
  }

  TEST_CASE("the task of the stage before is not the user's own") {
    Settings settings = some_settings();
    settings.stages[qualified].task = Task{"Ask what they need", 3600};
    Deal deal = a_deal("acme", {entered("2026-12-01T11:59:00Z", inquiry)});
    deal.email = "jane@acme.example";
    deal.next = NextStep{at("2026-12-01T12:01:00Z"), "Call back"};
    CHECK(advancing(a_pipeline({deal}, settings), {}) ==
          "2026-12-01T12:00:00Z stage: qualified\n"
          "set next: 2026-12-01T13:00:00Z Ask what they need\n");
    deal.next->what = "Call Jane back";
    CHECK(advancing(a_pipeline({deal}, settings), {}) == "2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("a task without a time is to be done at once, in the zone of the pipeline") {
    Settings settings = some_settings();
    settings.zone = *parse_fixed_zone("-05:00");
    settings.stages[qualified].task = Task{"Say hello", std::nullopt};
    CHECK(advancing(a_pipeline({a_ready_deal({entered("2026-11-01", inquiry)})}, settings), {}) ==
          "2026-12-01T07:00:00-05:00 stage: qualified\n"
          "set next: 2026-12-01T07:00:00-05:00 Say hello\n");
  }

  TEST_CASE("one that is as it would be is left alone") {
    Deal deal = a_ready_deal({entered("2026-11-01", proposal)});
    deal.next = NextStep{at("2026-12-02T12:00:00Z"), "Send the invoice"};
    CHECK(advancing(deal) == "2026-12-01T12:00:00Z stage: contract\n");
  }
}

}  // namespace kariz::tests
