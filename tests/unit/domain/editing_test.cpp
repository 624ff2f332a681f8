#include "a_pipeline.hpp"

#include <kariz/domain/editing.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string editing(const Pipeline& pipeline, std::vector<Setting> set, std::string_view note = {},
                    const Asking& who = asking()) {
  const Deal& deal = pipeline.deals.front();
  std::string text = "nothing\n";
  const std::string refusal = refusal_of([&] {
    const DealChange change = edit(pipeline, deal, {std::move(set), note}, who);
    if (!change.events.empty() || !change.set.empty()) text = lines(change, pipeline.settings);
  });
  return refusal == "not refused\n" ? text : refusal;
}

Deal acme() {
  Deal deal = a_deal("acme", {entered("2026-11-01", inquiry)});
  deal.value = eur(4800);
  deal.owner = "ana";
  return deal;
}

Setting text_setting(std::string_view key, std::string_view value) {
  return {key, value};
}

}  // namespace

TEST_SUITE("editing") {
  TEST_CASE("old values of value, close, owner and source are kept in the history") {
    CHECK(editing(a_pipeline({acme()}), {{"value", eur(5200)}, text_setting("owner", "bo")},
                  "agreed") ==
          "2026-12-01T12:00:00Z was: value=4800 owner=ana note agreed\n"
          "set value: 5200\nset owner: bo\n");
    CHECK(editing(a_pipeline({acme()}), {{"value", std::monostate{}}}) ==
          "2026-12-01T12:00:00Z was: value=4800\nset value: none\n");
  }

  TEST_CASE("other fields leave nothing behind, and a note stands alone then") {
    CHECK(editing(a_pipeline({acme()}), {text_setting("company", "Acme GmbH")}) ==
          "set company: Acme GmbH\n");
    CHECK(editing(a_pipeline({acme()}), {text_setting("company", "Acme GmbH")}, "merged") ==
          "2026-12-01T12:00:00Z note: merged\nset company: Acme GmbH\n");
  }

  TEST_CASE("what is as it is asked for already changes nothing") {
    CHECK(editing(a_pipeline({acme()}), {{"value", eur(4800)}, {"company", std::monostate{}}}) ==
          "nothing\n");
  }

  TEST_CASE("closed deals can be edited too") {
    Deal deal = acme();
    deal.history.push_back(lost("2026-11-02"));
    CHECK(editing(a_pipeline({deal}), {text_setting("company", "A")}) == "set company: A\n");
  }

  TEST_CASE("a deal has a name") {
    CHECK(editing(a_pipeline({acme()}), {{"name", std::monostate{}}}) ==
          "1 @acme a deal cannot be without a name\n  help: give it another one: --set name=…\n");
  }

  TEST_CASE("an old value is not put before a later one of the same field") {
    Deal deal = acme();
    deal.history.push_back(event("2026-11-05", Replaced{{{"value", eur(4000)}}}));
    const auto early = [&](const Setting& setting, std::string_view when) {
      return editing(a_pipeline({deal}), {setting}, {}, asking(when));
    };
    const std::string refused =
        "1 @acme the value of acme was edited at 2026-11-05T00:00:00Z, after 2026-11-04T23:59:59Z\n"
        "  help: an edit cannot be put before a later one of the same field\n";
    CHECK(early({"value", eur(6000)}, "2026-11-04T23:59:59Z") == refused);
    CHECK(early({"value", std::monostate{}}, "2026-11-04T23:59:59Z") == refused);
    CHECK(early({"value", eur(4800)}, "2026-11-04T23:59:59Z") == "nothing\n");
    CHECK(early(text_setting("owner", "bo"), "2026-11-04T23:59:59Z") ==
          "2026-11-04T23:59:59Z was: owner=ana\nset owner: bo\n");
    CHECK(early({"value", eur(6000)}, "2026-11-05T00:00:00Z") ==
          "2026-11-05T00:00:00Z was: value=4800\nset value: 6000\n");
  }

  TEST_CASE("not ahead of now, and not before the deal began") {
    CHECK(editing(a_pipeline({acme()}), {text_setting("company", "A")}, {},
                  asking("2026-12-02T00:00:00Z"))
              .substr(0, 2) == "1 ");
    CHECK(editing(a_pipeline({acme()}), {text_setting("company", "A")}, {},
                  asking("2026-10-02T00:00:00Z"))
              .substr(0, 2) == "1 ");
  }
}

}  // namespace kariz::tests
