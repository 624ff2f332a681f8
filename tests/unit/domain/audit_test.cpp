#include "a_pipeline.hpp"

#include <kariz/domain/audit.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string warnings(const Pipeline& pipeline) {
  std::string text;
  for (const Diagnostic& it : audit(pipeline, at("2026-12-01"))) {
    text.append(it.severity == Severity::warning ? "warning" : "error");
    text.append(" @").append(it.place->source->text.substr(it.place->offset, it.place->length));
    text.append(" ").append(it.message).append("\n  help: ").append(it.help).append("\n");
  }
  return text;
}

std::string warnings(const Deal& deal) {
  return warnings(a_pipeline({a_deal("first", {entered("2026-11-01", inquiry)}), deal}));
}

Deal a_blank_deal(StageIndex stage) {
  return a_deal("acme", {entered("2026-11-01", stage)});
}

const std::string_view all_that_proposal_asks =
    "warning @acme acme stands in proposal with 3 conditions unmet\n"
    "  help: email not set\n"
    "value not set\n"
    "qualification not passed (budget, authority, need and timeline are unknown)\n"
    "kariz edit acme --set email=… --set value=…; kariz qualify acme --yes …\n";

}  // namespace

TEST_CASE("a deal that has what its stages ask for is fine") {
  Deal deal = a_blank_deal(contract);
  deal.email = "jane@acme.example";
  deal.value = eur(1);
  deal.history.push_back(answered(
      "2026-11-02", {{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}}));
  deal.history.push_back(ticked("2026-11-03", {"decider"}));
  CHECK(warnings(deal) == "");
}

TEST_CASE("needs of all stages up to the present one are looked at, except optional ones") {
  CHECK(warnings(a_blank_deal(inquiry)) == "");
  CHECK(warnings(a_blank_deal(proposal)) == all_that_proposal_asks);
}

TEST_CASE("a deal that sleeps is looked at, one that is cold or closed is not") {
  const auto warned = [](const Event& last) {
    Deal deal = a_blank_deal(proposal);
    deal.history.push_back(last);
    return warnings(deal);
  };
  CHECK(warned(deferred("2026-11-02", "2027-01-01")) == all_that_proposal_asks);
  CHECK(warned(cold("2026-11-02")) == "");
  CHECK(warned(lost("2026-11-02")) == "");
  CHECK(warned(won("2026-11-02")) == "");
}

TEST_CASE("an optional stage in which a deal stands asks for its needs") {
  Deal deal = a_blank_deal(demo);
  deal.email = "jane@acme.example";
  CHECK(warnings(deal) ==
        "warning @acme acme stands in demo with phone not set\n"
        "  help: kariz edit acme --set phone=…\n");
}

TEST_CASE("criteria of the stages it left are looked at, those of the present one are not") {
  Deal deal = a_deal("acme", {entered("2026-11-01", proposal), entered("2026-11-02", contract)});
  deal.email = "jane@acme.example";
  deal.value = eur(1);
  deal.history.push_back(answered(
      "2026-11-02", {{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}}));
  CHECK(
      warnings(deal) ==
      "warning @acme acme stands in contract with criterion 'decider' not met: The decision maker "
      "has read it\n"
      "  help: --met decider with its next move\n");
  // One that began behind them has left none.
  deal.history.erase(deal.history.begin());
  CHECK(warnings(deal) == "");
}

TEST_CASE("what was overridden is not warned of, by whichever move") {
  Deal deal = a_deal("acme", {entered("2026-11-01", inquiry),
                              event("2026-11-02", EnteredStage{proposal, {}, {"email", "value"}}),
                              event("2026-11-03", Won{{}, {}, {"qualification", "decider"}}),
                              entered("2026-11-04", contract)});
  CHECK(warnings(deal) == "");
  deal.history[2] = event("2026-11-03", Won{{}, {}, {"qualification"}});
  CHECK(
      warnings(deal) ==
      "warning @acme acme stands in contract with criterion 'decider' not met: The decision maker "
      "has read it\n"
      "  help: --met decider with its next move\n");
}

TEST_CASE("events after now are told") {
  Deal deal = a_blank_deal(inquiry);
  deal.history.push_back(event("2026-12-02", Touched{"phone"}));
  CHECK(warnings(deal) ==
        "warning @acme an event of acme lies in the future, at 2026-12-02T00:00:00Z\n"
        "  help: reports leave out what has not happened yet\n");
  deal.history.push_back(entered("2026-12-03", proposal));
  CHECK(warnings(deal) ==
        "warning @acme 2 events of acme lie in the future, the first at 2026-12-02T00:00:00Z\n"
        "  help: reports leave out what has not happened yet\n");
}

TEST_CASE("a deal that has not begun is only told to lie in the future") {
  CHECK(warnings(a_deal("acme", {entered("2026-12-02", proposal)})) ==
        "warning @acme an event of acme lies in the future, at 2026-12-02T00:00:00Z\n"
        "  help: reports leave out what has not happened yet\n");
}

TEST_CASE("a deal comes from another one of the file") {
  Deal deal = a_blank_deal(inquiry);
  deal.from = "first";
  CHECK(warnings(deal) == "");
  deal.from = "firts";
  CHECK(warnings(deal) ==
        "warning @acme acme comes from 'firts', which is no deal\n"
        "  help: 'from' names the id of another deal in this file\n");
}

TEST_CASE("a circle of deals that come from each other is told once, at its first deal") {
  const auto from = [](std::string_view id, std::string_view origin) {
    Deal deal = a_deal(id, {entered("2026-11-01", inquiry)});
    deal.from = origin;
    return deal;
  };
  CHECK(warnings(a_pipeline({from("acme", "acme")})) ==
        "warning @acme acme comes from itself\n  help: kariz edit acme --unset from\n");
  CHECK(warnings(a_pipeline({from("leaf", "two"), from("two", "three"), from("one", "two"),
                             from("three", "one")})) ==
        "warning @two two comes from three, which comes from it\n"
        "  help: clear it of the one that was there first: kariz edit two --unset from\n");
}

TEST_CASE("each deal has its own warnings, in the order of the file") {
  Deal both = a_deal("both", {entered("2026-11-01", qualified), entered("2026-12-02", proposal)});
  Deal one = a_deal("one", {entered("2026-11-01", qualified)});
  CHECK(warnings(a_pipeline({both, one})) ==
        "warning @both both stands in qualified with email not set\n"
        "  help: kariz edit both --set email=…\n"
        "warning @both an event of both lies in the future, at 2026-12-02T00:00:00Z\n"
        "  help: reports leave out what has not happened yet\n"
        "warning @one one stands in qualified with email not set\n"
        "  help: kariz edit one --set email=…\n");
}

}  // namespace kariz::tests
