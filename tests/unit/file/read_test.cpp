#include "a_file.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::file;

namespace {

std::string with_deals(std::string_view deals) {
  return std::string(settings_text) + std::string(deals);
}

std::string problems_of(std::string_view text) {
  return described(read_text_of(text).diagnostics);
}

std::string problems_of_deal(std::string_view lines) {
  return problems_of(with_deals("  acme:\n" + std::string(lines)));
}

std::string problems_of_event(std::string_view event) {
  return problems_of_deal("    history:\n      - {at: 2026-11-01, stage: lead}\n      - " +
                          std::string(event) + "\n");
}

}  // namespace

TEST_CASE("a pipeline in canonical form") {
  const Pipeline pipeline = pipeline_of(with_deals(R"(  acme:
    name: Acme website
    value: 4800.5
    tags: [web, repeat]
    close: 2026-12-15
    next: {at: 2026-12-01T10:00:00+01:00, do: Call back}
    industry: retail
    history:
      - {at: 2026-11-01T09:30:12+01:00, stage: lead, by: ana, note: "a, b"}
      - {at: 2026-11-02, answers: {budget: yes, need: unknown}}
      - {at: 2026-11-03T10:00:00Z, stage: offer, met: [demo], forced: [value]}
      - {at: 2026-11-04T10:00, touch: phone}
      - {at: 2026-11-05T10:00:00Z, was: {value: 4000, owner: null}}
      - {at: 2026-11-06T10:00:00Z, defer: 2026-12-01}
      - {at: 2026-11-07T10:00:00Z, cold: no budget}
      - {at: 2026-11-08T10:00:00Z, lost: price, recontact: 2027-01-01}
      - {at: 2026-11-09T10:00:00Z, note: again}
      - {at: 2026-11-10T10:00:00Z, won: unknown}
)"));
  REQUIRE(pipeline.deals.size() == 1);
  const Deal& deal = pipeline.deals.front();
  CHECK(deal.id == "acme");
  CHECK(deal.name == "Acme website");
  CHECK(deal.value == Money{480050, *Currency::parse("EUR")});
  CHECK(deal.tags == std::vector<std::string_view>{"web", "repeat"});
  CHECK(to_text(*deal.close) == "2026-12-15");
  CHECK(to_text(deal.next->at) == "2026-12-01T10:00:00+01:00");
  CHECK(deal.next->what == "Call back");
  REQUIRE(deal.own.size() == 1);
  CHECK(deal.own[0] == "retail");
  REQUIRE(deal.history.size() == 10);
  CHECK(deal.history[0].by == "ana");
  CHECK(deal.history[0].note == "a, b");
  CHECK(as<Answered>(deal.history[1])->replies[1].answer == Answer::unknown);
  CHECK(to_text(deal.history[1].at) == "2026-11-02T00:00:00+01:00");
  CHECK(as<EnteredStage>(deal.history[2])->stage == 1);
  CHECK(as<EnteredStage>(deal.history[2])->forced == std::vector<std::string_view>{"value"});
  CHECK(as<Lost>(deal.history[7])->reason == "price");
  CHECK(as<Noted>(deal.history[8])->text == "again");
  CHECK_FALSE(as<Won>(deal.history[9])->value.has_value());
  CHECK(pipeline.settings.stages[0].name == "New lead");
  CHECK(pipeline.settings.stages[1].name == "offer");
}

TEST_CASE("whatever YAML says the same is read the same") {
  const std::string canonical = with_deals(
      "  acme:\n    name: Acme\n    value: 12\n    history:\n      - {at: 2026-11-01, stage: "
      "lead}\n");
  const Pipeline wanted = pipeline_of(canonical);
  for (const std::string deals : {
           "  acme: {name: Acme, value: 12, history: [{at: 2026-11-01, stage: lead}]}\n",
           "      \"acme\":\n          'name': \"A\\x63me\"\n          value: 12\n          "
           "history:\n          - at: 2026-11-01\n            stage: 'lead'\n",
           "  acme:\n    history: [{stage: lead, at: \"2026-11-01\"}]  # x\n\n    value: 12.00\n   "
           " name: >-\n      Acme\n",
           "  ? acme\n  : name: &n Acme\n    company:\n    value: 12\n    history: &h\n      - "
           "{at: 2026-11-01, stage: lead}\n",
       }) {
    const Pipeline pipeline = pipeline_of(with_deals(deals));
    REQUIRE(pipeline.deals.size() == 1);
    CHECK(pipeline.deals[0].same_as(wanted.deals[0]));
  }
}

TEST_CASE("settings may stand below the deals, and aliases are followed") {
  const std::string text =
      "deals:\n  a:\n    name: &name Acme\n    history: &h [{at: 2026-11-01, stage: lead}]\n"
      "  b: {name: *name, history: *h}\n"
      "stages: [{id: lead}]\nkariz: 1\n";
  const Pipeline pipeline = pipeline_of(text);
  REQUIRE(pipeline.deals.size() == 2);
  CHECK(pipeline.deals[1].name == "Acme");
  CHECK(pipeline.deals[1].history == pipeline.deals[0].history);
}

TEST_CASE("CRLF, a byte order mark and no final newline") {
  std::string text = with_deals("  acme:\n    history:\n      - {at: 2026-11-01, stage: led}");
  std::string crlf = "\xEF\xBB\xBF";
  for (const char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(problems_of(crlf) ==
        "<led> unknown stage 'led' | did you mean 'lead'? stages: lead, offer, contract\n");
}

TEST_CASE("no deals") {
  for (const char* deals : {"", "deals:\n", "deals: {}\n", "deals: ~\n"}) {
    CHECK(pipeline_of("kariz: 1\nstages: [{id: a}]\n" + std::string(deals)).deals.empty());
  }
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\ndeals: [a]\n") ==
        "<[> deals is a list, not a mapping of ids to deals | a deal begins with its id: 'acme:' "
        "on a "
        "line, its keys deeper below it\n");
}

TEST_CASE("what yaml-cpp accepts in silence is refused") {
  CHECK(problems_of("") ==
        "<> the file is empty | its lines are 'KEY: VALUE'; kariz init writes such a file\n");
  CHECK(problems_of("- a\n") ==
        "<-> the file is no mapping of keys to values | its lines are 'KEY: VALUE'; kariz init "
        "writes "
        "such a file\n");
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\n---\nb: 1\n") ==
        "<-> a second document begins here | keep it in a file of its own; a line of --- separates "
        "documents\n");
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\nname: 'open\n") ==
        "<'> this quote is never closed | close it with '\n");
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\nname\n") ==
        "<name> 'name' has no value | if this is a key, a colon and its value go after it; if not, "
        "remove it\n");
  CHECK(problems_of("kariz: 1\nname: a\xFF\nstages: [{id: a}]\n") ==
        "<\xFF> this is not UTF-8 | save the file as UTF-8\n");
  CHECK(problems_of("kariz: 1\nname: a\x01\nstages: [{id: a}]\n") ==
        "<\x01> control character U+0001 | remove it; in double quotes it can be written as an "
        "escape\n");
  CHECK(problems_of("<<: {a: 1}\n") ==
        "<<<> merge keys (<<) are not supported | write the keys out\n");
}

TEST_CASE("merge conflicts are named by their lines") {
  CHECK(problems_of("kariz: 1\n<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> theirs\nstages: "
                    "[{id: a}]\n") ==
        "<<<<<<<<> resolve the conflict between lines 2 and 6 | keep what is right of both sides, "
        "and "
        "remove the lines <<<<<<<, ======= and >>>>>>>\n");
}

TEST_CASE("nesting and aliases have limits") {
  CHECK(problems_of("a: " + std::string(40, '[') + std::string(40, ']') + "\n")
            .find("nested deeper than 32 levels") != std::string::npos);
  std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 12; ++i) {
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int j = 0; j < 10; ++j) bomb += (j ? ",*a" : "*a") + std::to_string(i - 1);
    bomb += "]\n";
  }
  CHECK(problems_of(bomb).find("the aliases of this file stand for more than 1000000 values") !=
        std::string::npos);
}

TEST_CASE("amounts in a currency without a rate, said once and not where the rates are wrong") {
  const std::string deal =
      "deals:\n  acme:\n    value: 5 GBP\n    history: [{at: 2026-11-01, stage: a}, {at: "
      "2026-11-02, was: {value: 4 GBP}}, {at: 2026-11-03, won: 6 GBP}]\n";
  const auto problems_with = [&](const std::string& settings) {
    return problems_of("kariz: 1\nstages: [{id: a}]\n" + settings + deal);
  };
  CHECK(problems_with("currency: EUR\nrates: {USD: 0.9}\n") ==
        "<5 GBP> GBP has no rate in this file | add it: rates: {GBP: …}, the price of one GBP in "
        "EUR\n");
  CHECK(problems_with("") ==
        "<5 GBP> GBP has no rate in this file | say what the file counts in: currency: GBP\n");
  CHECK(problems_with("currency: EUR\nrates: {GBP: {2027-01-01: 1.2}}\n") == "");
  CHECK(problems_with("currency: GBP\n") == "");
  CHECK(problems_with("currency: EUR\nrates: {GBP: a lot}\n").find("no rate") == std::string::npos);
}

TEST_CASE("keys that are unknown or stand twice") {
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\ncurency: EUR\n") ==
        "<curency> unknown key 'curency' of a pipeline | did you mean 'currency'? keys: kariz, "
        "name, currency, "
        "rates, timezone, payment-days, stages, qualification, loss-reasons, sources, channels, "
        "fields, targets, deals\n");
  CHECK(problems_of("kariz: 1\nstages: [{id: a}]\nname: a\nname: b\n") ==
        "<name> 'name' stands here twice | keep one of them\n");
  CHECK(problems_of_deal(
            "    name: a\n    name: b\n    history: [{at: 2026-11-01, stage: lead}]\n") ==
        "<name> 'name' stands here twice | keep one of them\n");
  CHECK(problems_of(with_deals("  a: {history: [{at: 2026-11-01, stage: lead}]}\n"
                               "  a: {history: [{at: 2026-11-01, stage: lead}]}\n")) ==
        "<a> 'a' stands here twice | keep one of them\n");
}

TEST_CASE("what is missing") {
  CHECK(
      problems_of("name: a\n") ==
      "<n> this is no pipeline: it has neither 'kariz' nor 'stages' | begin it with 'kariz: 1', or "
      "start from kariz init\n");
  CHECK(problems_of("kariz: 1\n") ==
        "<k> the key 'stages' is missing | write the stages of your pipeline, in order, or start "
        "from kariz init\n");
  CHECK(problems_of("# none\nstages: [{id: a}]\n") ==
        "<s> the key 'kariz' is missing | begin the file with 'kariz: 1'\n");
  CHECK(problems_of_deal("    name: a\n") ==
        "<acme> the deal 'acme' has no history | its first event enters a stage: history: [{at: "
        "2026-11-01, stage: lead}]\n");
  CHECK(problems_of_deal("    history: []\n") ==
        "<[> a history has at least one event | each event begins with '- ', such as: - {at: "
        "2026-11-01, stage: lead}\n");
}

TEST_CASE("events") {
  CHECK(problems_of_event("{at: 2026-11-02, stage: ofer}") ==
        "<ofer> unknown stage 'ofer' | did you mean 'offer'? stages: lead, offer, contract\n");
  CHECK(problems_of_event("{at: 2026-11-02, stage: negotiation}") ==
        "<negotiation> unknown stage 'negotiation' | stages: lead, offer, contract; if it was "
        "renamed, add "
        "'was: [negotiation]' to the stage it became; if it was given up, keep it with 'retired: "
        "true'\n");
  CHECK(problems_of_event("{at: 2026-11-02, lost: prise}") ==
        "<prise> unknown reason 'prise' | did you mean 'price'? reasons: price, spam\n");
  CHECK(problems_of_event("{at: 2026-11-02, lost: }") ==
        "<lost> 'lost' says nothing | a loss needs its reason: price, spam\n");
  CHECK(
      problems_of_event("{at: 2026-11-02, defer}") ==
      "<defer> 'defer' has no value | write KEY: VALUE; a text with a comma, or with braces around "
      "it, needs quotes\n");
  CHECK(
      problems_of_event("{at: 2026-11-02, touch: fax}") ==
      "<fax> unknown channel 'fax' | channels: phone, sms, chat, email, meeting, social, visit\n");
  CHECK(problems_of_event("{at: 2026-11-02, stage: offer, cold: x}") ==
        "<cold> an event is one thing: 'stage' and 'cold' are two | make them two events\n");
  CHECK(problems_of_event("{at: 2026-11-02, by: ana}") ==
        "<{> an event that says nothing | give it one of: stage, answers, met, touch, note, defer, "
        "cold, lost, won, was\n");
  CHECK(problems_of_event("{stage: offer}") ==
        "<{> an event without 'at' | say when it was: at: 2026-11-01T09:30\n");
  CHECK(problems_of_event("{at: 2026-11-02, touch: phone, met: [demo]}") ==
        "<met> 'met' does not go with 'touch' | it goes with stage and won\n");
  CHECK(problems_of_event("{at: 2026-11-02, touch: phone, recontact: 2027-01-01}") ==
        "<recontact> 'recontact' does not go with 'touch' | it goes with lost\n");
  CHECK(problems_of_event("{at: 2026-10-02, stage: offer}") ==
        "<2026-10-02> this event of 2026-10-02T00:00:00+01:00 stands after one of "
        "2026-11-01T00:00:00+01:00 "
        "| events stand in order of time\n");
  CHECK(problems_of_event("{at: 2026-11-02, answers: {budjet: yes, need: maybe}}") ==
        "<budjet> unknown question 'budjet' | did you mean 'budget'? questions: budget, need\n"
        "<maybe> an answer is yes, no or unknown, not 'maybe'\n");
  CHECK(problems_of_event("{at: 2026-11-02, met: [demmo]}").find("unknown criterion 'demmo'") !=
        std::string::npos);
  CHECK(problems_of_deal("    history:\n      - {at: 2026-11-01, touch: phone}\n") ==
        "<{> the first event of a deal is 'touch', not a stage | begin with the stage in which it "
        "was created\n");
}

TEST_CASE("a mistake in the settings is not told of every deal") {
  const std::string deals =
      "deals:\n"
      "  a: {industry: shop, history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-02, touch: "
      "fax}]}\n"
      "  b: {source: web, history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-02, lost: "
      "price}]}\n";
  const auto messages = [&](const std::string& settings) {
    std::string out;
    for (const Diagnostic& diagnostic : read_text_of("kariz: 1\n" + settings + deals).diagnostics) {
      out += diagnostic.message + "\n";
    }
    return out;
  };
  const std::string rest = "fields: [industry]\nchannels: [fax]\n";
  CHECK(messages("stages: [{id: lead}]\n" + rest) == "");
  CHECK(messages("stages: [{di: lead}]\n" + rest) == "unknown key 'di' of a stage\n");
  CHECK(messages("stagse: [{id: lead}]\n" + rest) == "unknown key 'stagse' of a pipeline\n");
  CHECK(messages("stages: [{id: lead}]\nfeilds: [industry]\nchannels: [fax]\n") ==
        "unknown key 'feilds' of a pipeline\n");
  CHECK(messages("stages: [{id: lead}]\nfields: [industry]\nchannels: {fax: Fax}\n") ==
        "channels is a mapping, not a list of texts\n");
  CHECK(messages("stages: [{id: lead}]\nsources: [[web]]\n" + rest) ==
        "one of sources is a list, not a text\n");
  CHECK(messages("stages: [{id: lead}]\nloss-reasons: {price: []}\n" + rest) ==
        "a reason is a list, not a mapping of keys to values\n");
}

TEST_CASE("what one change may mend everywhere is told once, with its number") {
  std::string deals;
  const auto reading_of = [&](int count) {
    for (int i = 0; i < count; ++i) {
      deals += "  d" + std::to_string(i) + ": {history: [{at: 2026-11-01, stage: old}]}\n";
    }
    auto reading = read_text_of(with_deals(std::exchange(deals, "")));
    REQUIRE(reading.diagnostics.size() == 1);
    CHECK(reading.diagnostics[0].message == "unknown stage 'old'");
    return reading.diagnostics[0].remarks;
  };
  CHECK(reading_of(1).empty());
  REQUIRE(reading_of(2).size() == 1);
  CHECK(reading_of(2)[0].message == "the same here");
  CHECK(reading_of(3)[0].message == "the same here, and once more");
  CHECK(reading_of(4)[0].message == "the same here, and 2 times more");
}

TEST_CASE("whatever is mistyped, the reader finds a place in the text for it") {
  const std::string text = with_deals(
      "  acme:\n    name: 'Acme''s \\ website'\n    tags: [web, \"a \\\"b\\\"\"]  # two\n    "
      "history:\n"
      "      - {at: 2026-11-01, stage: lead, note: &n why}\n      - at: 2026-11-02\n        note: "
      "*n\n"
      "    owner: >-\n      ana\n");
  REQUIRE(read_text_of(text).diagnostics.empty());
  int broken = 0;
  const auto read_broken = [&](const std::string& mistyped) {
    for (const Diagnostic& diagnostic : read_text_of(mistyped).diagnostics) {
      REQUIRE(diagnostic.place);
      REQUIRE(diagnostic.place->offset <= mistyped.size());
      REQUIRE(diagnostic.place->length > 0);
      REQUIRE_FALSE(diagnostic.message.empty());
      ++broken;
    }
  };
  for (std::size_t i = 0; i <= text.size(); ++i) {
    read_broken(text.substr(0, i));
    read_broken(text.substr(0, i) + text.substr(std::min(i + 1, text.size())));
    for (const char c : std::string_view("\t\n :-?[]{},#&*!|>'\"%@`\\")) {
      read_broken(text.substr(0, i) + c + text.substr(i));
    }
  }
  CHECK(broken > 1000);
}

TEST_CASE("all problems of a file are told at once, in order of place") {
  const std::string text = problems_of(
      with_deals("  a:\n    value: 1.234\n    close: 2026-02-30\n    history:\n      - {at: "
                 "yesterday, stage: lead}\n"
                 "  b:\n    colour: red\n    history:\n      - {at: 2026-11-01, stage: x}\n"));
  CHECK(text.find("<1.234>") < text.find("<2026-02-30>"));
  CHECK(text.find("<2026-02-30>") < text.find("<yesterday>"));
  CHECK(text.find("<yesterday>") < text.find("<colour>"));
  CHECK(text.find("<colour>") < text.find("<x>"));
  CHECK(text.find("<x>") != std::string::npos);
}

TEST_CASE("the escapes of spaces that do not break are read as UTF-8") {
  const Pipeline pipeline = pipeline_of(
      "kariz: 1\nstages: [{id: lead}]\ndeals:\n  d:\n    name: \"\u00e9\\_b\\xA0c\"\n"
      "    history: [{at: 2026-11-01, stage: lead}]\n");
  CHECK(pipeline.deals.front().name == "\u00e9\u00a0b\u00a0c");
}
