#include "a_pipeline.hpp"

#include <kariz/domain/identifier.hpp>
#include <kariz/domain/lead.hpp>
#include <kariz/domain/utf8.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

AddLead named(std::string_view name, std::string_view stem) {
  AddLead request;
  request.name = name;
  request.id_stem = stem;
  return request;
}

std::string told(const Deal& deal, const Settings& settings) {
  std::string text(deal.id);
  for (const std::string_view key : all_fields(settings)) {
    if (!is_set(deal, settings, key)) continue;
    text.append(", ").append(key).append(": ").append(value_text(get_field(deal, settings, key)));
  }
  return text.append("\n").append(lines(deal.history, settings));
}

std::string adding(const Pipeline& pipeline, const AddLead& request, const Asking& who = asking()) {
  std::string text;
  const std::string refusal =
      refusal_of([&] { text = told(add_lead(pipeline, request, who), pipeline.settings); });
  return text.empty() ? refusal : text;
}

std::string adding(const AddLead& request, const Asking& who = asking()) {
  return adding(a_pipeline({}), request, who);
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result.append(text);
  return result;
}

Pipeline with_ids(const std::vector<std::string_view>& ids) {
  std::vector<Deal> deals;
  for (const std::string_view id : ids) {
    deals.push_back(a_deal(id, {entered("2026-11-01", inquiry)}));
  }
  return a_pipeline(std::move(deals));
}

}  // namespace

TEST_SUITE("a new lead") {
  TEST_CASE("enters the first stage, whose task is what comes next") {
    AddLead request = named("Acme website", "acme-website");
    request.note = "met at the fair";
    Asking who = asking("2026-11-30T09:00:00Z");
    who.by = "ana";
    CHECK(adding(request, who) ==
          "acme-website, name: Acme website, next: 2026-11-30T09:02:00Z Call back\n"
          "2026-11-30T09:00:00Z stage: inquiry by ana note met at the fair\n");
  }

  TEST_CASE("has the fields that are set") {
    AddLead request = named("Acme", "acme");
    request.stage = review;
    request.set = {
        {"company", "Acme GmbH"}, {"value", usd(1200)},
        {"source", "web"},        {"tags", std::vector<std::string_view>{"web", "repeat"}},
        {"from", "logo"},         {"seats", "12"}};
    const Pipeline pipeline = a_pipeline({a_deal("logo", {entered("2026-11-01", inquiry)})});
    CHECK(adding(pipeline, request) ==
          "acme, name: Acme, company: Acme GmbH, value: 1200 USD, source: web, tags: web,repeat, "
          "from: logo, seats: 12\n"
          "2026-12-01T12:00:00Z stage: review\n");
  }

  TEST_CASE("enters the first stage that is not retired") {
    Settings settings = some_settings();
    settings.stages[inquiry].use = Stage::Use::retired;
    settings.stages[qualified].needs = {};
    CHECK(adding(a_pipeline({}, settings), named("Acme", "acme")) ==
          "acme, name: Acme\n2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("is written in the zone of the pipeline") {
    Settings settings = some_settings();
    settings.zone = *parse_fixed_zone("+03:30");
    CHECK(adding(a_pipeline({}, settings), named("Acme", "acme")) ==
          "acme, name: Acme, next: 2026-12-01T15:32:00+03:30 Call back\n"
          "2026-12-01T15:30:00+03:30 stage: inquiry\n");
  }

  TEST_CASE("is refused into a retired stage") {
    AddLead request = named("Acme", "acme");
    request.stage = fax;
    CHECK(adding(request) ==
          "1 stage 'fax' is retired and not to be entered\n"
          "  help: stages: inquiry, qualified, demo, proposal, contract, review\n");
  }

  TEST_CASE("is asked for the needs of its stage alone") {
    AddLead request = named("Acme", "acme");
    request.stage = proposal;
    CHECK(adding(request) ==
          "1 acme cannot enter proposal: value is not set; qualification is not passed (budget, "
          "authority, need and timeline are unknown)\n"
          "  help: add --set value=… --yes …\n");
    request.set = {{"value", eur(4800)}};
    request.replies = {{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}};
    CHECK(adding(request) ==
          "acme, name: Acme, value: 4800\n"
          "2026-12-01T12:00:00Z stage: proposal\n"
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n");
    request.stage = qualified;
    CHECK(adding(request) ==
          "1 acme cannot enter qualified: email is not set\n  help: add --set email=…\n");
  }

  TEST_CASE("that passes moves at once, and gets the task of the stage that it moves to") {
    Settings settings = some_settings();
    settings.stages[qualified].task = Task{"Ask for a meeting", 3600};
    AddLead request = named("Acme", "acme");
    request.set = {{"email", "jane@acme.example"}};
    request.replies = {{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}};
    request.note = "called us";
    CHECK(adding(a_pipeline({}, settings), request) ==
          "acme, name: Acme, email: jane@acme.example, next: 2026-12-01T13:00:00Z Ask for a "
          "meeting\n"
          "2026-12-01T12:00:00Z stage: inquiry note called us\n"
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n"
          "2026-12-01T12:00:00Z stage: qualified\n");
  }

  TEST_CASE("that passes and lacks a field stays with its answers") {
    AddLead request = named("Acme", "acme");
    request.replies = {{budget, Answer::yes}, {authority, Answer::yes}, {need, Answer::yes}};
    CHECK(adding(request) ==
          "acme, name: Acme, next: 2026-12-01T12:02:00Z Call back\n"
          "2026-12-01T12:00:00Z stage: inquiry\n"
          "2026-12-01T12:00:00Z answers: budget=yes authority=yes need=yes\n");
  }

  TEST_CASE("that fails goes cold or is deferred, as the rule says") {
    Settings settings = some_settings();
    AddLead request = named("Acme", "acme");
    request.replies = {{budget, Answer::no}, {authority, Answer::no}};
    CHECK(adding(a_pipeline({}, settings), request) ==
          "acme, name: Acme, next: 2026-12-01T12:02:00Z Call back\n"
          "2026-12-01T12:00:00Z stage: inquiry\n"
          "2026-12-01T12:00:00Z answers: budget=no authority=no\n"
          "2026-12-01T12:00:00Z cold: no budget, no authority\n");

    settings.qualification->otherwise = Otherwise::defer;
    CHECK(adding(a_pipeline({}, settings), request) ==
          "1 acme does not qualify (no budget, no authority) and is deferred, which needs a "
          "day and a time\n"
          "  help: add --until '2026-12-02 10:00'\n");
    request.until = at("2027-01-15T10:00:00Z");
    CHECK(adding(a_pipeline({}, settings), request) ==
          "acme, name: Acme\n"
          "2026-12-01T12:00:00Z stage: inquiry\n"
          "2026-12-01T12:00:00Z answers: budget=no authority=no\n"
          "2026-12-01T12:00:00Z defer: 2027-01-15T10:00:00Z\n");
  }

  TEST_CASE("without answers is not judged") {
    Settings settings = some_settings();
    settings.stages[qualified].needs = {};
    settings.qualification->tolerate = 4;
    CHECK(adding(a_pipeline({}, settings), named("Acme", "acme")) ==
          "acme, name: Acme, next: 2026-12-01T12:02:00Z Call back\n"
          "2026-12-01T12:00:00Z stage: inquiry\n");
  }

  TEST_CASE("is refused without a name, of an unknown source, in the future") {
    CHECK(adding(named(" ", "deal")) ==
          "2 the name cannot be empty\n  help: every deal has a name\n");
    CHECK(adding(named("Acme\tGmbH", "acme-gmbh")) ==
          "2 the name must not contain control characters\n"
          "  help: texts stand on one line, without tabs\n");
    AddLead request = named("Acme", "acme");
    request.set = {{"source", "wbe"}};
    CHECK(adding(request) ==
          "1 unknown source 'wbe'\n"
          "  help: did you mean 'web'? sources: referral, web, event\n");
    CHECK(adding(named("Acme", "acme"), asking("2026-12-02")) ==
          "1 2026-12-02T00:00:00Z lies in the future\n"
          "  help: events are recorded once they have happened\n");
  }
}

TEST_SUITE("ids") {
  TEST_CASE("are the stem, else the stem and a number") {
    const Pipeline pipeline = with_ids({"beta"});
    FreeIds ids(pipeline);
    CHECK(ids.take("acme") == "acme");
    CHECK(ids.take("acme") == "acme-2");
    CHECK(ids.take("acme") == "acme-3");
    CHECK(ids.take("beta") == "beta-2");
    CHECK(ids.take("") == "deal");
    CHECK(ids.take("") == "deal-2");
  }

  TEST_CASE("step over numbers that are taken") {
    const Pipeline pipeline = with_ids({"acme", "acme-2", "acme-4"});
    FreeIds ids(pipeline);
    CHECK(ids.take("acme") == "acme-3");
    CHECK(ids.take("acme") == "acme-5");
    CHECK(ids.take("acme-2") == "acme-2-2");
    CHECK(ids.take("acme-6") == "acme-6");
    CHECK(ids.take("acme") == "acme-7");
  }

  TEST_CASE("have at most 64 code points, the number included") {
    const Pipeline pipeline = with_ids({});
    FreeIds ids(pipeline);
    const std::string stem = repeated("я", 64);
    CHECK(ids.take(stem) == stem);
    CHECK(ids.take(stem) == repeated("я", 62) + "-2");
    for (int i = 3; i < 10; ++i) ids.take(stem);
    CHECK(ids.take(stem) == repeated("я", 61) + "-10");
    CHECK(ids.take(repeated("я", 62) + "b") == repeated("я", 62) + "b");
    CHECK(ids.take(repeated("я", 62) + "b") == repeated("я", 61) + "-11");
    CHECK(ids.take(repeated("b", 70)) == repeated("b", 64));
  }

  TEST_CASE("are not cut between two dashes") {
    const Pipeline pipeline = with_ids({});
    FreeIds ids(pipeline);
    const std::string stem = repeated("a", 61) + "-bc";
    CHECK(ids.take(stem) == stem);
    CHECK(ids.take(stem) == repeated("a", 61) + "-2");
  }

  TEST_CASE("are handed out without a search") {
    const Pipeline pipeline = with_ids({});
    FreeIds ids(pipeline);
    std::string last;
    for (int i = 0; i < 100'000; ++i) last = ids.take("acme");
    CHECK(last == "acme-100000");
  }

  TEST_CASE("that are given are taken as they are, if they are free and can be ids") {
    const Pipeline pipeline = with_ids({"acme", "beta"});
    AddLead request = named("Acme", "acme");
    CHECK(add_lead(pipeline, request, asking()).id == "acme-2");
    request.id = "Acme_1";
    CHECK(add_lead(pipeline, request, asking()).id == "Acme_1");
    request.id = "beta";
    CHECK(adding(pipeline, request) ==
          "1 @beta id 'beta' is taken by beta\n  help: choose another, or leave --id out\n");
    request.id = "a b";
    CHECK(
        adding(pipeline, request) ==
        "2 'a b' is not an id: it has a space\n"
        "  help: an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' "
        "nor '.'\n");
  }

  TEST_CASE("outlive the request") {
    const Pipeline pipeline = with_ids({});
    Deal deal;
    {
      const std::string typed = "acme-with-an-id-that-is-not-short";
      AddLead request = named("Acme", "acme");
      request.id = typed;
      deal = add_lead(pipeline, request, asking());
    }
    CHECK(deal.id == "acme-with-an-id-that-is-not-short");
  }
}

TEST_CASE("a deal is found by its ref") {
  Deal acme = a_deal("acme", {entered("2026-11-01", inquiry)});
  acme.ref = "hubspot:12345";
  const Pipeline pipeline = a_pipeline({a_deal("beta", {entered("2026-11-01", inquiry)}), acme});
  REQUIRE(find_ref(pipeline, "hubspot:12345"));
  CHECK(find_ref(pipeline, "hubspot:12345")->id == "acme");
  CHECK(find_ref(pipeline, "hubspot:1") == nullptr);
  CHECK(find_ref(pipeline, "") == nullptr);
}

}  // namespace kariz::tests
