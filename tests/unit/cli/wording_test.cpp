#include "wording.hpp"

#include "a_pipeline.hpp"
#include "deal_columns.hpp"
#include "story.hpp"

#include <kariz/domain/field.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

Instant at(std::string_view text) {
  return *parse_instant(text, TimeZone());
}

const Instant now = at("2026-11-21T10:00:00+01:00");

/// The line that says what happened between two ways to write a deal.
std::string change_between(std::string_view before, std::string_view after) {
  const auto first = a_pipeline("  a:\n    name: A\n" + std::string(before));
  const auto second = a_pipeline("  a:\n    name: A\n" + std::string(after));
  return what_changed(first.deals.front(), second.deals.front(), second.settings, now);
}

constexpr std::string_view lead =
    "    history:\n"
    "      - {at: 2026-11-01T10:00:00+01:00, stage: lead}\n";

std::string lead_then(std::string_view event) {
  return std::string(lead).append("      - {at: 2026-11-02T10:00:00+01:00, ").append(event) + "}\n";
}

}  // namespace

TEST_CASE("what changed is said with where the deal stood and stands") {
  CHECK(change_between(lead, lead_then("stage: offer")) == "New lead → Offer sent");
  CHECK(change_between(lead, lead_then("touch: phone")) == "New lead; touched: phone");
  CHECK(change_between(lead, lead_then("cold: no need")) == "New lead → cold");
  CHECK(change_between(lead, lead_then("lost: price")) == "New lead → lost (Too expensive)");
  CHECK(change_between(lead, lead_then("defer: 2026-12-01T09:00:00Z")) ==
        "New lead → deferred until 2026-12-01 10:00");
  CHECK(change_between(lead, lead_then("defer: 2026-11-20")) == "New lead");
  CHECK(change_between(lead_then("lost: spam"), lead) == "lost (Spam) → New lead");
}

TEST_CASE("a sale, and its end, is said") {
  CHECK(change_between(lead, lead_then("won: 4800.5")) == "New lead → won; sold: 4,800.50 EUR");
  CHECK(change_between(lead, lead_then("won: unknown")) == "New lead → won; sold, without a value");
  const auto valued = "    value: 1200 USD\n" + std::string(lead);
  CHECK(change_between(valued, "    value: 1200 USD\n" + lead_then("stage: contract")) ==
        "New lead → Contract; sold: 1,200 USD");
  CHECK(change_between(lead_then("stage: contract"), lead) ==
        "Contract → New lead; no longer sold");
}

TEST_CASE("what is next is said when it changed") {
  const std::string call = "    next: {at: 2026-12-01T10:00:00+01:00, do: Call them}\n";
  CHECK(change_between(lead, call + lead_then("stage: offer")) ==
        "New lead → Offer sent; next: 2026-12-01 10:00 Call them");
  CHECK(change_between(call + std::string(lead), call + lead_then("stage: offer")) ==
        "New lead → Offer sent");
  CHECK(change_between(call + std::string(lead), lead_then("stage: offer")) ==
        "New lead → Offer sent; next: nothing");
  CHECK(change_between(call + std::string(lead), lead_then("lost: spam")) ==
        "New lead → lost (Spam)");
}

TEST_CASE("the story of a deal has a line an event") {
  const auto pipeline = a_pipeline(
      "  a:\n"
      "    name: A\n"
      "    history:\n"
      "      - {at: 2026-11-01T10:00:00+01:00, stage: lead, note: from a fair}\n"
      "      - {at: 2026-11-01T11:00:00+01:00, touch: phone, by: ana, note: nobody there}\n"
      "      - {at: 2026-11-02T09:00:00+01:00, answers: {need: yes, money: no}}\n"
      "      - {at: 2026-11-02T09:30:00+01:00, defer: 2026-11-10T09:00:00+01:00}\n"
      "      - {at: 2026-11-10T09:00:00+01:00, stage: offer, met: [demo], forced: [value]}\n"
      "      - {at: 2026-11-11T09:00:00+01:00, was: {value: 4800, owner: ben}}\n"
      "      - {at: 2026-11-12T09:00:00+01:00, met: [demo]}\n"
      "      - {at: 2026-11-13T09:00:00+01:00, note: they think about it}\n"
      "      - {at: 2026-11-14T09:00:00+01:00, lost: price, recontact: 2027-05-01T09:00:00+02:00}\n"
      "      - {at: 2026-11-15T09:00:00+01:00, cold: no money}\n"
      "      - {at: 2026-11-16T09:00:00+01:00, stage: lead}\n"
      "      - {at: 2026-11-17T09:00:00+01:00, won: 900, forced: [demo]}\n"
      "      - {at: 2026-12-17T09:00:00+01:00, touch: email}\n");
  const auto& deal = pipeline.deals.front();
  const DealView view{pipeline, deal, *standing(deal, pipeline.settings, now), now};
  std::string story;
  for (const auto& line : story_of(view)) story += line.at + "  " + line.what + "\n";
  CHECK(story ==
        "2026-11-01 10:00  → New lead (23 hours): from a fair\n"
        "2026-11-01 11:00  phone, by ana: nobody there\n"
        "2026-11-02 09:00  need yes, money no\n"
        "2026-11-02 09:30  deferred until 2026-11-10 09:00\n"
        "2026-11-10 09:00  → Offer sent; met: demo; forced: value (4 days)\n"
        "2026-11-11 09:00  value was 4,800 EUR, owner was ben\n"
        "2026-11-12 09:00  met: demo\n"
        "2026-11-13 09:00  they think about it\n"
        "2026-11-14 09:00  lost (Too expensive); again: 2027-05-01 08:00\n"
        "2026-11-15 09:00  cold (no money)\n"
        "2026-11-16 09:00  → New lead (1 day)\n"
        "2026-11-17 09:00  won: 900 EUR; forced: demo\n"
        "2026-12-17 09:00  email (after now)\n");

  const auto table = history_table(view);
  CHECK(table::render(table, table::Format::csv, {}) ==
        "at,what,kind,stage,met,forced,channel,why,until,value,days,by,note\n"
        "2026-11-01T10:00:00+01:00,→ New lead,stage,lead,,,,,,,0,,from a fair\n"
        "2026-11-01T11:00:00+01:00,phone,touch,,,,phone,,,,,ana,nobody there\n"
        "2026-11-02T09:00:00+01:00,\"need yes, money no\",answers,,,,,,,,,,\n"
        "2026-11-02T09:30:00+01:00,deferred until 2026-11-10 "
        "09:00,defer,,,,,,2026-11-10T09:00:00+01:00,,,,\n"
        "2026-11-10T09:00:00+01:00,→ Offer sent; met: demo; forced: "
        "value,stage,offer,demo,value,,,,,4,,\n"
        "2026-11-11T09:00:00+01:00,\"value was 4,800 EUR, owner was ben\",was,,,,,,,,,,\n"
        "2026-11-12T09:00:00+01:00,met: demo,met,,demo,,,,,,,,\n"
        "2026-11-13T09:00:00+01:00,,note,,,,,,,,,,they think about it\n"
        "2026-11-14T09:00:00+01:00,lost (Too expensive); again: 2027-05-01 "
        "08:00,lost,,,,,price,2027-05-01T08:00:00+01:00,,,,\n"
        "2026-11-15T09:00:00+01:00,cold (no money),cold,,,,,no money,,,,,\n"
        "2026-11-16T09:00:00+01:00,→ New lead,stage,lead,,,,,,,1,,\n"
        "2026-11-17T09:00:00+01:00,won: 900 EUR; forced: demo,won,,,demo,,,,900.00 EUR,,,\n"
        "2026-12-17T09:00:00+01:00,email,touch,,,,email,,,,,,\n");
}

TEST_CASE("columns of deals are found, told and put in order") {
  const auto pipeline = a_pipeline(
      "  a:\n"
      "    name: A\n"
      "    value: 5\n"
      "    next: {at: 2026-12-01T10:00:00+01:00, do: Call them}\n"
      "    history:\n"
      "      - {at: 2026-11-01T10:00:00+01:00, stage: lead}\n"
      "      - {at: 2026-11-02T10:00:00+01:00, answers: {money: yes}}\n"
      "      - {at: 2026-11-04T10:00:00+01:00, lost: price}\n");
  const auto& deal = pipeline.deals.front();
  const DealView view{pipeline, deal, *standing(deal, pipeline.settings, now), now};
  std::string all;
  for (const auto& column : deal_columns(pipeline.settings)) {
    all += column.name + ":";
    for (const auto& cell : column.cells(view)) all += " [" + table::cell_text(cell) + "]";
    all += "\n";
  }
  CHECK(all ==
        "id: [a]\nname: [A]\ncompany: []\ncontact: []\nemail: []\nphone: []\nvalue: [5 EUR]\n"
        "source: []\nowner: []\ntags: []\nclose: []\nnext: [2026-12-01 10:00] [Call them] "
        "[2026-12-01 10:00 Call them]\n"
        "from: []\nref: []\nstage: [lead] [New lead]\nstate: [lost]\nreason: [price]\n"
        "until: []\nrecontact: []\nscore: [75]\ncreated: [2026-11-01 10:00]\nlast: [2026-11-04 "
        "10:00]\n"
        "touches: [0]\nsold: []\ncycle: []\nage: [20]\n"
        "in-stage: [3]\n");
  const auto columns = deal_columns(pipeline.settings);
  // A field of the author's own with the name of a column would stand for both.
  for (const auto& column : columns) CHECK(is_reserved_field(column.name));
  CHECK(column_called(columns, "value").key(view) == SortKey(std::int64_t{500}));
  CHECK(column_called(columns, "company").key(view) == SortKey());
  CHECK_THROWS_AS(column_called(columns, "nme"), Refusal);
}
