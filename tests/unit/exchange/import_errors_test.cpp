#include "rendered.hpp"

#include <ostream>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

using namespace std::literals;

constexpr std::string_view hardware = R"(kariz: 1
currency: USD
stages:
  - {id: old, name: Old, retired: true}
  - {id: lead, name: Lead}
  - {id: engaging, name: Engaging}
loss-reasons:
  price: Too expensive
  gone: {name: Gone, retired: true}
sources: [web, event]
fields: [industry]
deals:
  acme: {name: Acme, ref: "crm:1", history: [{at: 2026-01-01, stage: lead}]}
)";

std::string refused(std::string_view csv, std::string_view recipe, std::string_view at = "") {
  return refusal([&] { imported(csv, {.yaml = hardware, .recipe = recipe, .at = at}); });
}

/// The same with the recipe for the columns k,stage,engaged,closed,why.
std::string refused_life(const std::string& rows, const std::string& more = "") {
  const std::string recipe =
      "key: k\n"
      "columns: {name: k, reason: why}\n"
      "stage: {column: stage, values: {Working: engaging}}\n"
      "events: {engaging: engaged, won: closed, lost: closed}\n" +
      more;
  return refused("k,stage,engaged,closed,why\n" + rows, recipe);
}

}  // namespace

TEST_CASE("columns that the file lacks, each with what was meant") {
  CHECK(
      refused("ID,Deal name,Stage\n1,A,lead\n",
              "key: Id2\n"
              "id: slug\n"
              "columns: {name: Deal nam, company: '{Stage} {Firm}'}\n"
              "stage: {column: Stag, values: {}}\n"
              "events: {lead: begun}\n"
              "ignore: [Note]\n") ==
      "1\n"
      "recipe.yaml:1:6-8: error: people.csv has no column 'Id2' / help: did you mean 'ID'? "
      "columns: "
      "ID, Deal name, Stage\n"
      "recipe.yaml:2:5-8: error: people.csv has no column 'slug' / help: columns: ID, Deal name, "
      "Stage\n"
      "recipe.yaml:3:17-24: error: people.csv has no column 'Deal nam' / help: did you mean 'Deal "
      "name'? columns: ID, Deal name, Stage\n"
      "recipe.yaml:3:46-49: error: people.csv has no column 'Firm' / help: columns: ID, Deal name, "
      "Stage\n"
      "recipe.yaml:4:17-20: error: people.csv has no column 'Stag' / help: did you mean 'Stage'? "
      "columns: ID, Deal name, Stage\n"
      "recipe.yaml:5:16-20: error: people.csv has no column 'begun' / help: columns: ID, Deal "
      "name, "
      "Stage\n"
      "recipe.yaml:6:10-13: error: people.csv has no column 'Note' / help: columns: ID, Deal name, "
      "Stage\n");
}

TEST_CASE("columns of options are placed in the option") {
  CHECK(refusal([] {
          imported("Deal\nA\n",
                   {.yaml = hardware, .recipe = "", .map = "name=Deal,value=Amount", .key = "ID"});
        }) ==
        "1\n"
        "--key:1:1-2: error: people.csv has no column 'ID' / help: columns: Deal\n"
        "--map:1:17-22: error: people.csv has no column 'Amount' / help: columns: Deal\n");
}

TEST_CASE("fields that the pipeline does not have") {
  CHECK(
      refused("a\nA\n", "columns: {name: a, industri: a, next: a, history: a}\n") ==
      "1\n"
      "recipe.yaml:1:20-27: error: unknown field 'industri' / help: did you mean 'industry'? "
      "fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, "
      "industry, reason, note\n"
      "recipe.yaml:1:33-36: error: 'next' is not imported / help: it is a time and a text, which "
      "are no one column\n"
      "recipe.yaml:1:42-48: error: unknown field 'history' / help: fields: name, company, contact, "
      "email, phone, value, source, owner, tags, close, from, ref, industry, reason, note\n");
  CHECK(refused("a\nA\n", "key: a\ncolumns: {name: a, ref: a}\n") ==
        "1\nrecipe.yaml:2:20-22: error: 'ref' is made of the key / help: leave one of them out\n");
}

TEST_CASE("amounts in a currency without a rate") {
  CHECK(refused("a,sum\nA,5 GBP\n", "columns: {name: a, value: sum}\n", "2026-01-01") ==
        "1\npeople.csv:2:3-7: error: GBP has no rate in this file / help: add it: rates: {GBP: …}, "
        "the price of one GBP in USD\n");
}

TEST_CASE("a recipe must name the deals") {
  const std::string problem =
      "error: nothing says what the deals are called / help: name a column for it: --map "
      "name=COLUMN, "
      "or in the recipe columns: {name: COLUMN}\n";
  CHECK(refused("Firm,Deal\nA,B\n", "columns: {company: Firm}\n") ==
        "1\npeople.csv:1:1-4: " + problem);
  CHECK(refused("Firm,Deal\nA,B\n", "") == "1\npeople.csv:1:1-4: " + problem);
}

TEST_CASE("stages, reasons, channels and times of a recipe that the pipeline does not know") {
  CHECK(
      refused("name,s\nA,b\n",
              "stage: {column: s, values: {a: engagin, b: old, c: deferred}}\n"
              "events: {leed: s}\n"
              "defaults: {at: 2017-02-30, reason: prise, channel: fax}\n") ==
      "1\n"
      "recipe.yaml:1:32-38: error: unknown stage 'engagin' / help: did you mean 'engaging'? stages "
      "and outcomes: lead, engaging, won, lost, cold\n"
      "recipe.yaml:1:44-46: error: stage 'old' is retired and not to be entered / help: stages: "
      "lead, engaging\n"
      "recipe.yaml:1:52-59: error: unknown stage 'deferred' / help: stages and outcomes: lead, "
      "engaging, won, lost, cold\n"
      "recipe.yaml:2:10-13: error: unknown stage 'leed' / help: did you mean 'lead'? stages and "
      "outcomes: lead, engaging, won, lost, cold\n"
      "recipe.yaml:3:16-25: error: 2017-02-30 does not exist: February 2017 has 28 days / help: a "
      "time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00\n"
      "recipe.yaml:3:36-40: error: unknown reason 'prise' / help: did you mean 'price'? reasons: "
      "price\n"
      "recipe.yaml:3:52-54: error: unknown channel 'fax' / help: channels: phone, sms, chat, "
      "email, "
      "meeting, social, visit\n");
  CHECK(refused("name\nA\n", "defaults: {at: 2026-11-22}\n") ==
        "1\nrecipe.yaml:1:16-25: error: 2026-11-22T00:00:00Z lies in the future / help: events are "
        "recorded once they have happened\n");
  CHECK(refused("name\nA\n", "", "2026-11-22") ==
        "1\nerror: 2026-11-22T00:00:00Z lies in the future / help: events are recorded once they "
        "have "
        "happened\n");
}

TEST_CASE("every bad cell of every row is reported, and nothing is imported") {
  CHECK(
      refused("k,name,value,source,close,from,tags\n"
              "1,A,1.5.0,web,2026-01-01,acme,x\n"
              "2,,5,wep,2026-02-30,acne,x\n"
              "3,C,5,web,2026-01-01,acme,\",\"\n"
              "4,fine,5,web,2026-01-01,acme,x\n"
              ",E,5,web,2026-01-01,acme,x\n",
              "key: k\n", "2026-01-01") ==
      "1\n"
      "people.csv:2:5-9: error: '1.5.0' is not an amount / help: amounts are read as 1054.00 here, "
      "with a currency or without\n"
      "people.csv:3:3-3: error: a row without a name for the deal / help: every deal has a name; "
      "it "
      "can be made of several columns\n"
      "people.csv:3:6-8: error: unknown source 'wep' / help: did you mean 'web'? sources: web, "
      "event\n"
      "people.csv:3:10-19: error: 2026-02-30 does not exist: February 2026 has 28 days / help: a "
      "time looks like 2026-11-21 or 2026-11-21 14:30\n"
      "people.csv:3:21-24: error: unknown deal 'acne' in 'from' / help: kariz list --ids shows "
      "those "
      "there are\n"
      "people.csv:4:27-29: error: no value for 'tags' / help: to clear it, use --unset tags\n"
      "people.csv:6:1-1: error: a row without a key / help: the key tells a second import which "
      "rows "
      "are known\n");
}

TEST_CASE("a problem of a template is placed at the cell that says something") {
  CHECK(
      refused("a,b\n,wep\n", "columns: {name: b, source: '{a} {b}'}\n", "2026-01-01") ==
      "1\npeople.csv:2:2-4: error: unknown source 'wep' / help: did you mean 'web'? sources: web, "
      "event\n");
  CHECK(refused("a,b\n\"\",-\n", "columns: {name: {template: '{a} {b}', empty: '-'}}\n",
                "2026-01-01") ==
        "1\npeople.csv:2:1-2: error: a row without a name for the deal / help: every deal has a "
        "name; "
        "it can be made of several columns\n");
}

TEST_CASE("two rows of one key") {
  CHECK(
      refused("k,name\n7,A\n8,B\n7,C\n1,D\n1,E\n", "source: crm\nkey: k\n", "2026-01-01") ==
      "1\npeople.csv:4:1-1: error: two rows have the key '7' / help: keep one of them, or choose a "
      "column whose cells all differ / people.csv:2:1-1: the first one\n");
}

TEST_CASE("a key is one line") {
  CHECK(
      refused("k,name\n\"1\n2\",A\n", "key: k\n", "2026-01-01") ==
      "1\npeople.csv:2:1-5: error: the key must not contain control characters / help: texts stand "
      "on one line, without tabs\n");
}

TEST_CASE("stages that are not known") {
  CHECK(
      refused_life("a,Workin,2017-01-02,,\nb,old,2017-01-02,,\nc,deferred,2017-01-02,,\n") ==
      "1\n"
      "people.csv:2:3-8: error: unknown stage 'Workin' / help: did you mean 'Working'? stages and "
      "outcomes: lead, engaging, won, lost, cold, Working\n"
      "people.csv:3:3-5: error: stage 'old' is retired and not to be entered / help: stages: lead, "
      "engaging\n"
      "people.csv:4:3-10: error: unknown stage 'deferred' / help: stages and outcomes: lead, "
      "engaging, won, lost, cold, Working; or in the recipe: stage: {values: {deferred: STAGE}}, "
      "or {empty: [deferred]} where it is none\n");
  CHECK(refused_life("a,Workin,2017-01-02,,\nb,Workin,2017-01-02,,\nc,Workin,2017-01-02,,\n") ==
        "1\n"
        "people.csv:2:3-8: error: unknown stage 'Workin' / help: did you mean 'Working'? stages "
        "and outcomes: lead, engaging, won, lost, cold, Working / people.csv:3:3-8: the same here, "
        "and once more\n");
}

TEST_CASE("reasons that are lacking or not known") {
  CHECK(refused_life("a,lost,2017-01-02,,\nb,lost,2017-01-02,,prise\nc,lost,2017-01-02,,gone\n"
                     "d,cold,2017-01-02,,\n") ==
        "1\n"
        "people.csv:2:3-6: error: a lost deal without a reason / help: say what holds for such "
        "rows in "
        "the recipe: defaults: {reason: REASON}\n"
        "people.csv:3:20-24: error: unknown reason 'prise' / help: did you mean 'price'? reasons: "
        "price\n"
        "people.csv:4:20-23: error: unknown reason 'gone' / help: reasons: price\n"
        "people.csv:5:3-6: error: a cold deal without a reason / help: say what holds for such "
        "rows in "
        "the recipe: defaults: {reason: REASON}\n");
}

TEST_CASE("dates in the future, before their time, or none at all") {
  CHECK(
      refused_life("a,Working,2026-11-22,,\n"
                   "b,won,2017-03-01,2017-02-01,\n"
                   "c,Working,,,\n"
                   "d,won,2017-03-01,2017-02-30,\n"
                   "e,won,soon,2017-02-01,\n") ==
      "1\n"
      "people.csv:2:11-20: error: 2026-11-22T00:00:00Z lies in the future / help: events are "
      "recorded once they have happened\n"
      "people.csv:3:18-27: error: closed at 2017-02-01T00:00:00Z, before it entered engaging / "
      "help: "
      "swap the dates, or leave the wrong one blank / people.csv:3:7-16: entered engaging at "
      "2017-03-01T00:00:00Z\n"
      "people.csv:4:3-9: error: a row without a date / help: say when such deals began: --at TIME, "
      "or in the recipe defaults: {at: TIME}\n"
      "people.csv:5:18-27: error: 2017-02-30 does not exist: February 2017 has 28 days / help: a "
      "time looks like 2026-11-21 or 2026-11-21 14:30\n"
      "people.csv:6:7-10: error: 'soon' is not a date / help: a date looks like 2026-11-21\n");
  CHECK(refused("name\nA\n", "") ==
        "1\npeople.csv:2:1-1: error: a row without a date / help: say when such deals began: --at "
        "TIME, or in the recipe defaults: {at: TIME}\n");
}

TEST_CASE("how dates are written is asked once a column, by the pattern of its first one") {
  CHECK(refused_life(
            "a,won,03/04/2017,05.06.2017,\nb,won,20/10/2016,20170304,\nc,Working,2017-01-01,,\n"
            "d,won,03/04/2017,,\n") ==
        "1\n"
        "people.csv:2:7-16: error: column 'engaged' has dates like '03/04/2017', which could mean "
        "several things / help: say in the recipe how they are written: dates: {pattern: "
        "\"%d/%m/%Y\"} / people.csv:3:7-16: the same here, and once more\n"
        "people.csv:2:18-27: error: column 'closed' has dates like '05.06.2017', which could mean "
        "several things / help: say in the recipe how they are written: dates: {pattern: "
        "\"%d.%m.%Y\"} / people.csv:3:18-25: the same here\n");
  CHECK(
      refused_life("a,won,13/14/2017,,\nb,won,x,,\n", "dates: {pattern: \"%d/%m/%Y\"}\n") ==
      "1\n"
      "people.csv:2:7-16: error: 2017-14-13 does not exist: there is no month 14 / help: dates are "
      "read as %d/%m/%Y here\n"
      "people.csv:3:7-7: error: 'x' is not a date like %d/%m/%Y / help: write it so, or like "
      "2026-11-21; or change the pattern of the recipe\n");
}

TEST_CASE("how amounts are written is asked once a column") {
  CHECK(refused("name,value\nA,\"5.800,50\"\nB,12.345\nC,a lot\nD,\"1,5\"\nE,4.5\n", "",
                "2026-01-01") ==
        "1\n"
        "people.csv:2:3-12: error: '5.800,50' is not an amount / help: if amounts are written so, "
        "say it in the recipe: money: {decimal: \",\", thousands: \".\"} / people.csv:3:3-8: the "
        "same here, and once more\n"
        "people.csv:4:3-7: error: 'a lot' is not an amount / help: amounts are read as 1054.00 "
        "here, with a currency or without\n");
  CHECK(refused("name,value\nA,12.345\n", "money: {decimal: \",\"}\n", "2026-01-01") ==
        "1\npeople.csv:2:3-8: error: '12.345' is not an amount / help: amounts are read as "
        "1054,00 here, with a currency or without\n");
}

TEST_CASE("rows without a date, where the recipe dates none") {
  CHECK(refused("name,phone,since\nA,1,03.02.2026\nB,2,04.02.2026\nC,3,05.02.2026\n",
                "columns: {name: name, phone: phone}\n") ==
        "1\n"
        "people.csv:2:1-1: error: a row without a date / help: say in the recipe what column dates "
        "them: events: {lead: since}; or: --at TIME / people.csv:3:1-1: the same here, and once "
        "more\n");
  CHECK(refused("name,since\nA,2026-11-22\nB,2026-11-01\n", "columns: {name: name}\n") ==
        "1\n"
        "people.csv:2:1-1: error: a row without a date / help: say when such deals began: --at "
        "TIME, or in the recipe defaults: {at: TIME} / people.csv:3:1-1: the same here\n");
}

TEST_CASE("a date is no field") {
  const auto mapped = [](std::string_view map) {
    return refusal([&] {
      imported("Deal,Since\nA,2026-01-01\n", {.yaml = hardware, .recipe = "", .map = map});
    });
  };
  CHECK(
      mapped("name=Deal,created=Since") ==
      "1\n--map:1:11-17: error: unknown field 'created' / help: the date of a stage or an outcome "
      "stands in the recipe: events: {lead: Since}\n");
  CHECK(mapped("name=Deal,won=Since") ==
        "1\n--map:1:11-13: error: unknown field 'won' / help: the date of a stage or an outcome "
        "stands in the recipe: events: {won: Since}\n");
}

TEST_CASE("a note has no control characters") {
  CHECK(refused("name,note\nA,b\n", "columns: {name: name, note: \"{note}\\a\"}\n", "2026-01-01") ==
        "1\npeople.csv:2:3-3: error: the note must not contain control characters / help: texts "
        "stand on one line, without tabs\n");
}

TEST_CASE("what is wrong with the file itself") {
  CHECK(
      refused("name,name\nA,B\n", "", "2026-01-01") ==
      "1\npeople.csv:1:6-9: error: two columns are called 'name' / help: rename one of them in the "
      "first line / people.csv:1:1-4: the first one\n");
  CHECK(refused("", "", "2026-01-01") ==
        "1\npeople.csv:1:1-1: error: the file is empty / help: its first line has to name the "
        "columns\n");
  CHECK(
      refused("name,owner\nA\nB,\x01\n", "", "2026-01-01") ==
      "1\npeople.csv:2:1-1: error: a row of 1 cell, where the header has 2 / help: cells that say "
      "nothing need their delimiters too\n"
      "people.csv:3:3-3: error: control character U+0001 / help: remove it\n");
  CHECK(refused("name\nŁódź \xFC\nŻ\xFF\n", "", "2026-01-01") ==
        "1\npeople.csv:2:6-6: error: this is not utf-8 (the first of 2 places) / help: save the "
        "file as utf-8, or name its encoding in the recipe\n");
  CHECK(refused("name\n\xFC\n", "encoding: utf-8\n", "2026-01-01") ==
        "1\npeople.csv:2:1-1: error: this is not utf-8 / help: save the file as utf-8, or name its "
        "encoding in the recipe\n");
}

TEST_CASE("problems of all files are reported together") {
  const Pipeline before = pipeline(hardware);
  const Recipe recipe = read_recipe(source("r.yaml", "source: crm\nkey: k\n"));
  const Instant now = *parse_instant("2026-11-21", before.settings.zone);
  const ImportRequest request{
      recipe,
      {source("a.csv", "k,name\n7,A\n8,\n"), source("b.csv", "name,k\nB,7\n")},
      now,
      now,
      ""};
  CHECK(
      refusal([&] { import_csv(before, request); }) ==
      "1\na.csv:3:3-3: error: a row without a name for the deal / help: every deal has a name; it "
      "can be made of several columns\n"
      "b.csv:2:3-3: error: two rows have the key '7' / help: keep one of them, or choose a column "
      "whose cells all differ / a.csv:2:1-1: the first one\n");
}
