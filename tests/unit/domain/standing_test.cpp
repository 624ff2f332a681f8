#include "a_pipeline.hpp"

#include <kariz/domain/standing.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string stands(const std::vector<Event>& history, std::string_view now = "2026-12-01") {
  const Settings settings = some_settings();
  const Deal deal = a_deal("acme", history);
  const std::optional<Standing> it = standing(deal, settings, at(now));
  if (!it) return "nowhere";
  const std::string_view furthest =
      it->furthest == all_stages ? "won" : settings.stages[it->furthest].id;
  std::string text(to_text(it->state));
  text.append(" in ").append(settings.stages[it->stage].id);
  text.append(" since ").append(to_text(it->entered)).append(", furthest ").append(furthest);
  return text.append(", by ").append(kind_key(*it->decided));
}

std::string sold(const std::vector<Event>& history, const Settings& settings) {
  Deal deal = a_deal("acme", history);
  deal.value = eur(4800);
  const std::optional<Sale> it = sale(deal, settings, at("2026-12-01"));
  if (!it) return "not sold";
  return to_text(it->at).append(" for ").append(to_text(*it->value, settings.currency));
}

std::string sold(const std::vector<Event>& history) {
  return sold(history, some_settings());
}

std::string sold_by_winning(const std::vector<Event>& history) {
  Settings settings = some_settings();
  settings.stages[contract].sale = Stage::Sale::no;
  return sold(history, settings);
}

std::string holding(const std::vector<Event>& history) {
  return value_text(criteria_met(a_deal("acme", history), some_settings(), at("2026-12-01")));
}

}  // namespace

TEST_CASE("states have names") {
  for (const State state : {State::open, State::deferred, State::cold, State::lost, State::won}) {
    CHECK(parse_state(to_text(state)) == state);
  }
  CHECK(to_text(State::deferred) == "deferred");
  CHECK_FALSE(parse_state("asleep"));
}

TEST_CASE("a deal stands where its last stage event says") {
  CHECK(stands({entered("2026-11-01", inquiry)}) ==
        "open in inquiry since 2026-11-01T00:00:00Z, furthest inquiry, by stage");
  CHECK(stands({entered("2026-11-01", inquiry), entered("2026-11-02", proposal)}) ==
        "open in proposal since 2026-11-02T00:00:00Z, furthest proposal, by stage");
}

TEST_CASE("a return keeps the furthest stage") {
  CHECK(stands({entered("2026-11-01", inquiry), entered("2026-11-02", proposal),
                entered("2026-11-03", qualified)}) ==
        "open in qualified since 2026-11-03T00:00:00Z, furthest proposal, by stage");
}

TEST_CASE("a stage entered again counts from the last entry") {
  CHECK(stands(
            {entered("2026-11-01", inquiry), lost("2026-11-02"), entered("2026-11-03", inquiry)}) ==
        "open in inquiry since 2026-11-03T00:00:00Z, furthest inquiry, by stage");
}

TEST_CASE("outcomes and sleep give the state") {
  const Event first = entered("2026-11-01", proposal);
  CHECK(stands({first, cold("2026-11-02")}) ==
        "cold in proposal since 2026-11-01T00:00:00Z, furthest proposal, by cold");
  CHECK(stands({first, lost("2026-11-02")}) ==
        "lost in proposal since 2026-11-01T00:00:00Z, furthest proposal, by lost");
  CHECK(stands({first, deferred("2026-11-02", "2026-12-24")}) ==
        "deferred in proposal since 2026-11-01T00:00:00Z, furthest proposal, by defer");
}

TEST_CASE("a won deal is beyond the last stage, until it is reopened") {
  const Event first = entered("2026-11-01", proposal);
  CHECK(stands({first, won("2026-11-02")}) ==
        "won in proposal since 2026-11-01T00:00:00Z, furthest won, by won");
  CHECK(stands({first, won("2026-11-02"), entered("2026-11-03", inquiry)}) ==
        "open in inquiry since 2026-11-03T00:00:00Z, furthest proposal, by stage");
}

TEST_CASE("a deferral is over once its time has come") {
  const std::vector<Event> history{entered("2026-11-01", inquiry),
                                   deferred("2026-11-02", "2026-12-01T10:00:00Z")};
  CHECK(stands(history, "2026-12-01T09:59:59Z") ==
        "deferred in inquiry since 2026-11-01T00:00:00Z, furthest inquiry, by defer");
  CHECK(stands(history, "2026-12-01T10:00:00Z") ==
        "open in inquiry since 2026-11-01T00:00:00Z, furthest inquiry, by defer");
}

TEST_CASE("a move ends a deferral") {
  CHECK(stands({entered("2026-11-01", inquiry), deferred("2026-11-02", "2026-12-24"),
                entered("2026-11-03", qualified)}) ==
        "open in qualified since 2026-11-03T00:00:00Z, furthest qualified, by stage");
}

TEST_CASE("what is no move leaves a deal where it is") {
  CHECK(stands({entered("2026-11-01", inquiry), cold("2026-11-02"),
                event("2026-11-03", Touched{"phone"}), event("2026-11-03", Noted{"busy"}),
                answered("2026-11-03", {{budget, Answer::yes}}), ticked("2026-11-03", {"shown"}),
                event("2026-11-03", Replaced{{{"owner", "ana"}}})}) ==
        "cold in inquiry since 2026-11-01T00:00:00Z, furthest inquiry, by cold");
}

TEST_CASE("what lies after now has not happened") {
  const std::vector<Event> history{entered("2026-11-01", inquiry),
                                   entered("2026-11-05T10:00:00Z", proposal), won("2026-11-09")};
  CHECK(stands(history, "2026-10-31") == "nowhere");
  CHECK(stands(history, "2026-11-05T09:59:59Z") ==
        "open in inquiry since 2026-11-01T00:00:00Z, furthest inquiry, by stage");
  CHECK(stands(history, "2026-11-05T10:00:00Z") ==
        "open in proposal since 2026-11-05T10:00:00Z, furthest proposal, by stage");
  CHECK(stands({}) == "nowhere");
}

TEST_CASE("entering the sold stage or a later one is the sale") {
  CHECK(sold({entered("2026-11-01", inquiry), entered("2026-11-02", proposal)}) == "not sold");
  CHECK(sold({entered("2026-11-01", inquiry), entered("2026-11-02", contract)}) ==
        "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({entered("2026-11-01", inquiry), entered("2026-11-02", review)}) ==
        "2026-11-02T00:00:00Z for 4800");
}

TEST_CASE("the sale dates from the first entry, whatever goes on after it") {
  const Event sale = entered("2026-11-02", contract);
  CHECK(sold({sale, lost("2026-11-03"), deferred("2026-11-04", "2026-11-05")}) == "not sold");
  CHECK(sold({sale, lost("2026-11-03"), cold("2026-11-04")}) == "not sold");
  CHECK(sold({sale, cold("2026-11-04")}) == "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({sale, entered("2026-11-03", review)}) == "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({sale, entered("2026-11-03", review), entered("2026-11-04", contract)}) ==
        "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({sale, cold("2026-11-03")}) == "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({sale, deferred("2026-11-03", "2027-01-01")}) == "2026-11-02T00:00:00Z for 4800");
  CHECK(sold({sale, won("2026-11-03")}) == "2026-11-02T00:00:00Z for 4800");
}

TEST_CASE("a win gives the sale its value") {
  CHECK(sold({entered("2026-11-02", contract), won("2026-11-03", eur(5000))}) ==
        "2026-11-02T00:00:00Z for 5000");
  CHECK(sold({entered("2026-11-02", contract), won("2026-11-03", eur(5000)),
              entered("2026-11-04", review)}) == "2026-11-02T00:00:00Z for 4800");
}

TEST_CASE("a win before the sold stage is a sale, too") {
  CHECK(sold({entered("2026-11-02", proposal), won("2026-11-03", eur(5000))}) ==
        "2026-11-03T00:00:00Z for 5000");
  CHECK(sold({entered("2026-11-02", proposal), won("2026-11-03"), cold("2026-11-04")}) ==
        "not sold");
}

TEST_CASE("a loss cancels the sale, and so does a return to before it") {
  const Event sale = entered("2026-11-02", contract);
  CHECK(sold({sale, lost("2026-11-03")}) == "not sold");
  CHECK(sold({sale, won("2026-11-03", eur(5000)), lost("2026-11-04")}) == "not sold");
  CHECK(sold({sale, lost("2026-11-03"), entered("2026-11-04", contract)}) ==
        "2026-11-04T00:00:00Z for 4800");
  CHECK(sold({sale, entered("2026-11-03", proposal)}) == "not sold");
  CHECK(sold({sale, entered("2026-11-03", proposal), entered("2026-11-04", review)}) ==
        "2026-11-04T00:00:00Z for 4800");
}

TEST_CASE("without a sold stage the win is the sale") {
  CHECK(sold_by_winning({entered("2026-11-01", contract)}) == "not sold");
  CHECK(sold_by_winning({entered("2026-11-01", inquiry), won("2026-11-02")}) ==
        "2026-11-02T00:00:00Z for 4800");
  CHECK(sold_by_winning({entered("2026-11-01", inquiry), won("2026-11-02"),
                         entered("2026-11-03", review)}) == "not sold");
  CHECK(sold_by_winning({entered("2026-11-01", inquiry), won("2026-11-02"),
                         entered("2026-11-03", review), won("2026-11-04", eur(7))}) ==
        "2026-11-04T00:00:00Z for 7");
}

TEST_CASE("a sale after now has not happened") {
  CHECK(sold({entered("2026-11-01", inquiry), entered("2026-12-02", contract)}) == "not sold");
}

TEST_CASE("criteria are ticked on their own and with moves") {
  CHECK(holding({entered("2026-11-01", inquiry), ticked("2026-11-02", {"decider", "shown"}),
                 event("2026-11-03", EnteredStage{proposal, {"signed", "shown"}, {}}),
                 event("2026-11-04", Won{{}, {"sent"}, {}})}) == "decider,shown,signed,sent");
}

TEST_CASE("criteria hold until the deal goes back to or before their stage") {
  const std::vector<Event> history{entered("2026-11-01", inquiry), entered("2026-11-02", contract),
                                   ticked("2026-11-03", {"shown", "decider", "signed"})};
  const auto after_return = [&](StageIndex stage) {
    std::vector<Event> events = history;
    events.push_back(entered("2026-11-04", stage));
    return holding(events);
  };
  CHECK(holding(history) == "shown,decider,signed");
  CHECK(after_return(review) == "shown,decider,signed");
  CHECK(after_return(contract) == "shown,decider");
  CHECK(after_return(fax) == "shown,decider");
  CHECK(after_return(proposal) == "shown");
  CHECK(after_return(inquiry) == "");
}

TEST_CASE("a criterion ticked early survives the way forward to its stage") {
  CHECK(holding({entered("2026-11-01", inquiry), ticked("2026-11-02", {"decider"}),
                 entered("2026-11-03", proposal), entered("2026-11-04", contract)}) == "decider");
}

TEST_CASE("a criterion ticked with a return holds, one ticked after now does not yet") {
  CHECK(holding({entered("2026-11-01", proposal), ticked("2026-11-02", {"decider"}),
                 event("2026-11-03", EnteredStage{proposal, {"decider"}, {}}),
                 ticked("2026-12-02", {"signed"})}) == "decider");
}

}  // namespace kariz::tests
