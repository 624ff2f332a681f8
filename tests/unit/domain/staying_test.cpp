#include "a_pipeline.hpp"

#include <kariz/domain/staying.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

/// "inquiry 1 day, proposal 3 days so far": whole days.
std::string stayed(const std::vector<Event>& history, std::string_view now = "2026-12-01") {
  const Settings settings = some_settings();
  std::string text;
  for (const Stay& stay : stays(a_deal("acme", history), at(now))) {
    if (!text.empty()) text.append(", ");
    text.append(settings.stages[stay.stage].id).append(" ");
    text.append(std::to_string(stay.seconds / 86'400));
    if (!stay.exit) text.append(" so far");
  }
  return text;
}

}  // namespace

TEST_CASE("a stay lasts from one entry to the next move that ends it") {
  CHECK(stayed({entered("2026-11-01", inquiry), entered("2026-11-03", qualified)}) ==
        "inquiry 2, qualified 28 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), event("2026-11-02", Touched{"phone"}),
                event("2026-11-03", Noted{"hm"}), lost("2026-11-11")}) == "inquiry 10");
  CHECK(stayed({entered("2026-11-01", inquiry), cold("2026-11-05")}) == "inquiry 4");
  CHECK(stayed({entered("2026-11-01", inquiry), won("2026-11-05")}) == "inquiry 4");
}

TEST_CASE("every visit of a stage is a stay of its own, the same stage again too") {
  CHECK(stayed({entered("2026-11-01", inquiry), entered("2026-11-03", inquiry),
                entered("2026-11-04", proposal), entered("2026-11-10", inquiry)}) ==
        "inquiry 2, inquiry 1, proposal 6, inquiry 21 so far");
}

TEST_CASE("a stay that was ended goes on only by an entry") {
  CHECK(stayed({entered("2026-11-01", inquiry), lost("2026-11-02"), won("2026-11-20"),
                entered("2026-11-30", proposal)}) == "inquiry 1, proposal 1 so far");
}

TEST_CASE("the time that a deal was deferred does not count") {
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2026-11-20")}) ==
        "inquiry 12 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2027-01-01")}) ==
        "inquiry 1 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2027-01-01"),
                entered("2026-11-05", proposal)}) == "inquiry 1, proposal 26 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2026-11-10"),
                lost("2026-11-13")}) == "inquiry 4");
}

TEST_CASE("a second deferral ends the first, whichever would have lasted longer") {
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2026-11-20"),
                deferred("2026-11-05", "2026-11-10")}) == "inquiry 22 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-02", "2026-11-05"),
                deferred("2026-11-07", "2026-11-10")}) == "inquiry 24 so far");
  CHECK(stayed({entered("2026-11-01", inquiry), deferred("2026-11-10", "2026-11-05")}) ==
        "inquiry 30 so far");
}

TEST_CASE("what lies after now has not happened") {
  const std::vector<Event> history{entered("2026-11-01", inquiry), entered("2026-11-03", proposal)};
  CHECK(stayed(history, "2026-11-02") == "inquiry 1 so far");
  CHECK(stayed(history, "2026-10-01").empty());
}

TEST_CASE("a stay knows its entry") {
  const auto found =
      stays(a_deal("acme", {entered("2026-11-01", inquiry), event("2026-11-02", Touched{"phone"}),
                            entered("2026-11-03", proposal)}),
            at("2026-12-01"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].entry == 0);
  CHECK(found[0].exit == 2);
  CHECK(found[1].entry == 2);
  CHECK(found[1].exit == std::nullopt);
}

}  // namespace kariz::tests
