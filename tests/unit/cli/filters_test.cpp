#include "filters.hpp"

#include "a_session.hpp"

#include <functional>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

constexpr std::string_view a_file =
    "kariz: 1\n"
    "currency: EUR\n"
    "rates: {USD: 0.5}\n"
    "timezone: +02:00\n"
    "stages:\n"
    "  - {id: lead, name: Lead}\n"
    "  - {id: offer, name: Offer, was: [proposal]}\n"
    "sources: [web, event]\n"
    "fields: [industry]\n"
    "deals: {}\n";

/// What a command line of filters is read as.
Filter filter_of(const std::vector<std::string>& words) {
  FilterOptions options;
  Arguments arguments("list");
  declare_filters(arguments, options);
  arguments.parse(words);
  check_filters(options);
  const ADirectory directory;
  directory.write("pipeline.yaml", a_file);
  const Session session("list", {}, quiet_surroundings(directory.path()));
  return read_filters(session, *session.read(), options);
}

std::string refusal_of(const std::vector<std::string>& words) {
  try {
    filter_of(words);
  } catch (const Refusal& refusal) {
    const auto& diagnostic = refusal.diagnostics().front();
    return std::to_string(static_cast<int>(refusal.fault())) + ": " + diagnostic.message + " | " +
           diagnostic.help;
  }
  return "nothing";
}

}  // namespace

TEST_CASE("no options, no conditions") {
  CHECK(filter_of({}).empty());
}

TEST_CASE("values between commas are alternatives, and so are repeated options") {
  const auto filter =
      filter_of({"--stage", "lead,proposal", "--state", "open", "--state=won", "--owner",
                 "ana, ben", "--source", "web", "--tag", "a", "--text", "x,y"});
  CHECK(filter.stages == std::vector<StageIndex>{0, 1});
  CHECK(filter.states == std::vector<State>{State::open, State::won});
  CHECK(filter.owners == std::vector<std::string>{"ana", "ben"});
  CHECK(filter.sources == std::vector<std::string>{"web"});
  CHECK(filter.tags == std::vector<std::string>{"a"});
  CHECK(filter.texts == std::vector<std::string>{"x", "y"});
}

TEST_CASE("days are those of the pipeline, from their start to their end") {
  const auto filter = filter_of({"--since", "2026-11-01", "--until", "2026-11-30"});
  REQUIRE(filter.since);
  REQUIRE(filter.until);
  CHECK(to_text(*filter.since) == "2026-11-01T00:00:00+02:00");
  CHECK(to_text(*filter.until) == "2026-11-30T23:59:59+02:00");
}

TEST_CASE("limits are in the currency of the pipeline") {
  const auto filter = filter_of({"--min-value", "1000 USD", "--max-value", "900.50"});
  REQUIRE(filter.min_value);
  REQUIRE(filter.max_value);
  CHECK(to_text(*filter.min_value, Currency()) == "500 EUR");
  CHECK(to_text(*filter.max_value, Currency()) == "900.5 EUR");
}

TEST_CASE("conditions on fields narrow one after the other") {
  const auto filter = filter_of({"--where", "industry=retail,food", "--where", "name~acme"});
  REQUIRE(filter.where.size() == 2);
  CHECK(filter.where[0].key == "industry");
  CHECK(filter.where[0].values == std::vector<std::string>{"retail", "food"});
  CHECK(filter.where[1].relation == Filter::Where::Relation::contains);
}

TEST_CASE("what a filter cannot mean is refused") {
  CHECK(refusal_of({"--state", "opne"}) ==
        "2: unknown state 'opne' | did you mean 'open'? states: open, deferred, cold, lost, won");
  CHECK(refusal_of({"--stage", "ofer"}) ==
        "1: unknown stage 'ofer' | did you mean 'offer'? stages: lead, offer");
  CHECK(refusal_of({"--source", "wbe"}) ==
        "1: unknown source 'wbe' | did you mean 'web'? sources: web, event");
  CHECK(refusal_of({"--min-value", "many"}).substr(0, 16) == "2: --min-value: ");
  CHECK(refusal_of({"--min-value", "5 CHF"}).substr(0, 16) == "1: --min-value: ");
  CHECK(refusal_of({"--where", "colour=red"}).substr(0, 11) == "1: --where:");
  CHECK(refusal_of({"--since", "2026-13-01"}).substr(0, 11) == "2: --since:");
}

TEST_CASE("a condition that is none is wrong whatever the file says") {
  const std::string forms =
      " is not a condition | KEY=VALUE, KEY!=VALUE, KEY<VALUE, KEY>VALUE or KEY~VALUE (contains)";
  CHECK(refusal_of({"--where", "industry"}) == "2: --where: 'industry'" + forms);
  CHECK(refusal_of({"--where", "nonsense>=3"}) == "2: --where: 'nonsense>=3'" + forms);
  CHECK(refusal_of({"--where", "value>much"}) ==
        "2: --where: 'much' is not an amount | an amount looks like 4800, 4800.50 or 1200 USD");
}

TEST_CASE("a key that has an option of its own is pointed to it") {
  CHECK(refusal_of({"--where", "stage=offer"}) ==
        "1: --where: unknown field 'stage' | that is an option of its own: --stage STAGE,…");
  CHECK(refusal_of({"--where", "state=won"}) ==
        "1: --where: unknown field 'state' | that is an option of its own: --state STATE,…");
}
