#include "a_pipeline.hpp"

#include <kariz/domain/change.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string told(const std::vector<std::pair<std::size_t, Deal>>& deals, const Settings& settings) {
  std::string text;
  for (const auto& [index, deal] : deals) {
    text.append(std::to_string(index)).append(" ").append(deal.id);
    for (const std::string_view key : all_fields(settings)) {
      if (key == "name" || !is_set(deal, settings, key)) continue;
      text.append(" ").append(key).append("=").append(value_text(get_field(deal, settings, key)));
    }
    text.append("\n").append(lines(deal.history, settings));
  }
  return text;
}

Pipeline two_deals() {
  return a_pipeline({a_deal("acme", {entered("2026-11-01", inquiry)}),
                     a_deal("beta", {entered("2026-11-01", inquiry)})});
}

std::string replaced_by(const std::vector<Setting>& set, Instant when = at("2026-12-01")) {
  const Settings settings = some_settings();
  Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
  deal.value = eur(4800);
  deal.close = *parse_date("2026-12-15");
  deal.owner = "ana";
  deal.company = "Acme";
  const std::optional<Replaced> old = replaced(deal, settings, set, when);
  return old ? line(event("2026-12-01", *old), settings) : "nothing\n";
}

}  // namespace

TEST_CASE("a change is made on a copy") {
  const Settings settings = some_settings();
  const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
  const Deal after =
      changed(deal, settings,
              {{entered("2026-11-05", proposal), event("2026-11-03", Touched{"phone"})},
               {{"value", eur(5)}, {"owner", "ana"}, {"owner", "ben"}}});
  CHECK(told({{0, after}}, settings) ==
        "0 acme value=5 owner=ben\n"
        "2026-11-01T00:00:00Z stage: inquiry\n"
        "2026-11-03T00:00:00Z touch: phone\n"
        "2026-11-05T00:00:00Z stage: proposal\n");
  CHECK(told({{0, deal}}, settings) == "0 acme\n2026-11-01T00:00:00Z stage: inquiry\n");
}

TEST_CASE("an event goes behind those of the same second") {
  const Settings settings = some_settings();
  const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry), entered("2026-11-02", demo),
                                    entered("2026-11-03", proposal)});
  CHECK(place_in_time(deal.history, at("2026-10-31")) == 0);
  CHECK(place_in_time(deal.history, at("2026-11-02")) == 2);
  const Deal after = changed(deal, settings, {{event("2026-11-02", Touched{"sms"})}, {}});
  CHECK(lines(after.history, settings) ==
        "2026-11-01T00:00:00Z stage: inquiry\n"
        "2026-11-02T00:00:00Z stage: demo\n"
        "2026-11-02T00:00:00Z touch: sms\n"
        "2026-11-03T00:00:00Z stage: proposal\n");
}

TEST_CASE("the changes of one deal become changes of the pipeline") {
  const Pipeline pipeline = two_deals();
  Changes changes;
  add_change(changes, pipeline, pipeline.deals[1],
             {{entered("2026-11-05", proposal)}, {{"value", eur(5)}}});
  REQUIRE(changes.size() == 2);
  CHECK(std::get<SetField>(changes[0]).deal == 1);
  CHECK(std::get<SetField>(changes[0]).key == "value");
  CHECK(std::get<InsertEvent>(changes[1]).deal == 1);
  CHECK(line(std::get<InsertEvent>(changes[1]).event, pipeline.settings) ==
        "2026-11-05T00:00:00Z stage: proposal\n");
}

TEST_CASE("several changes to one deal add up, and deals come in order") {
  const Pipeline pipeline = two_deals();
  Changes changes;
  add_change(changes, pipeline, pipeline.deals[1], {{entered("2026-11-05", proposal)}, {}});
  changes.push_back(AddDeal{a_deal("gamma", {entered("2026-11-02", inquiry)})});
  add_change(changes, pipeline, pipeline.deals[0], {{}, {{"owner", "ana"}}});
  changes.push_back(AddDeal{a_deal("delta", {entered("2026-11-03", inquiry)})});
  add_change(changes, pipeline, pipeline.deals[1], {{entered("2026-11-06", contract)}, {}});
  changes.push_back(SetField{2, "owner", "ben"});
  CHECK(told(changed_deals(pipeline, changes), pipeline.settings) ==
        "0 acme owner=ana\n"
        "2026-11-01T00:00:00Z stage: inquiry\n"
        "1 beta\n"
        "2026-11-01T00:00:00Z stage: inquiry\n"
        "2026-11-05T00:00:00Z stage: proposal\n"
        "2026-11-06T00:00:00Z stage: contract\n"
        "2 gamma owner=ben\n"
        "2026-11-02T00:00:00Z stage: inquiry\n"
        "3 delta\n"
        "2026-11-03T00:00:00Z stage: inquiry\n");
}

TEST_CASE("deals that nothing happens to are left out") {
  const Pipeline pipeline = two_deals();
  Changes changes;
  add_change(changes, pipeline, pipeline.deals[0], {});
  CHECK(changes.empty());
  CHECK(changed_deals(pipeline, changes).empty());
}

TEST_CASE("old values of value, close, owner and source are what is replaced") {
  CHECK(replaced_by({{"owner", "ben"}, {"value", eur(5000)}, {"company", "Acme GmbH"}}) ==
        "2026-12-01T00:00:00Z was: value=4800 owner=ana\n");
  CHECK(replaced_by({{"close", {}}}) == "2026-12-01T00:00:00Z was: close=2026-12-15\n");
  CHECK(replaced_by({{"owner", "ben"}, {"owner", "ana"}}) == "nothing\n");
  CHECK(replaced_by({}) == "nothing\n");
}

TEST_CASE("that a field was empty is an old value, except where the deal begins") {
  const std::string was_empty = "2026-12-01T00:00:00Z was: source=none\n";
  CHECK(replaced_by({{"source", "web"}}) == was_empty);
  CHECK(replaced_by({{"source", "web"}}, at("2026-11-01T00:00:01Z")) == was_empty);
  CHECK(replaced_by({{"source", "web"}}, at("2026-11-01")) == "nothing\n");
  CHECK(replaced_by({{"owner", "ben"}}, at("2026-11-01")) ==
        "2026-12-01T00:00:00Z was: owner=ana\n");
  CHECK(replaced_by({{"source", {}}}) == "nothing\n");
  CHECK(replaced_by({{"source", "web"}, {"source", {}}}) == "nothing\n");
  const Settings settings = some_settings();
  CHECK_FALSE(replaced(Deal(), settings, {{"source", "web"}}, at("2026-12-01")));
}

TEST_CASE("deals are the same when they say the same") {
  const Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
  Deal other = deal;
  other.offset = 99;
  other.own = {"", ""};
  CHECK(deal.same_as(other));
  other.own = {"", "12"};
  CHECK_FALSE(deal.same_as(other));
  other.own = {};
  other.history[0].note = "hello";
  CHECK_FALSE(deal.same_as(other));
}

TEST_CASE("a pipeline finds its deals by id, and knows where they stand") {
  const Pipeline pipeline = two_deals();
  REQUIRE(pipeline.find("beta") == &pipeline.deals[1]);
  CHECK(pipeline.find("gamma") == nullptr);
  const Place place = place_of(pipeline, pipeline.deals[1]);
  CHECK(place.source == pipeline.source);
  CHECK(place.offset == 5);
  CHECK(place.length == 4);
}

TEST_CASE("events are named by their kind, and moves are told from the others") {
  const auto kind = [](decltype(Event::what) what) {
    const Event it = event("2026-11-01", std::move(what));
    return std::string(kind_key(it)).append(is_move(it) ? " moves" : "");
  };
  CHECK(kind(EnteredStage()) == "stage moves");
  CHECK(kind(Answered()) == "answers");
  CHECK(kind(MetCriteria()) == "met");
  CHECK(kind(Touched()) == "touch");
  CHECK(kind(Noted()) == "note");
  CHECK(kind(Deferred()) == "defer moves");
  CHECK(kind(WentCold()) == "cold moves");
  CHECK(kind(Lost()) == "lost moves");
  CHECK(kind(Won()) == "won moves");
  CHECK(kind(Replaced()) == "was");
}

}  // namespace kariz::tests
