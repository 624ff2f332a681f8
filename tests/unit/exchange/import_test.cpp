#include "rendered.hpp"

#include <ostream>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

constexpr std::string_view studio = R"(kariz: 1
currency: EUR
rates: {USD: 0.92, PLN: 0.23}
timezone: "+01:00"
stages:
  - {id: lead, name: New lead, task: {do: Call, within: 1d}}
  - {id: proposal, name: Proposal sent, needs: [value]}
sources: {web: inbound, event: outbound}
fields: [industry]
deals:
  acme:
    name: Acme
    ref: crm:1
    history:
      - {at: 2026-01-01, stage: lead}
)";

std::string imported_at_new_year(std::string_view csv, std::string_view recipe) {
  return imported(csv, {.yaml = studio, .recipe = recipe, .at = "2026-01-01"});
}

}  // namespace

TEST_CASE("rows become deals") {
  CHECK(imported_at_new_year("ID,Deal,Who,Amount,From,Sector,Close\n"
                             "7,Łódź site,Jan Łoś,1200,web,retail,2026-12-01\n"
                             "8,陈 shop,,,,,\n",
                             "source: crm\n"
                             "key: ID\n"
                             "columns: {name: Deal, contact: Who, value: Amount, source: From, "
                             "industry: Sector, close: Close}\n") ==
        "łódź-site name=Łódź site contact=Jan Łoś value=1200 source=web close=2026-12-01 ref=crm:7 "
        "industry=retail | 2026-01-01T00:00:00+01:00 lead\n"
        "陈-shop name=陈 shop ref=crm:8 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 2, known 0\n");
}

TEST_CASE("known keys are skipped, whatever else the row says") {
  CHECK(imported_at_new_year("ID,name\n1,\n2,B\n", "source: crm\nkey: ID\n") ==
        "b name=B ref=crm:2 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 1, known 1\n");
  CHECK(imported_at_new_year("ref,name\ncrm:1,A\ncrm:2,B\n", "source: crm\n") ==
        "b name=B ref=crm:2 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 1, known 1\n");
}

TEST_CASE("a key without a source is the ref as it is") {
  CHECK(imported("ID,name\ncrm:1,A\n9,B\n",
                 {.yaml = studio, .recipe = "", .key = "ID", .at = "2026-01-01"}) ==
        "b name=B ref=9 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 1, known 1\n");
}

TEST_CASE("without a key every row is added, with a warning") {
  CHECK(
      imported_at_new_year("name\nAcme\nAcme\n", "") ==
      "acme-2 name=Acme | 2026-01-01T00:00:00+01:00 lead\n"
      "acme-3 name=Acme | 2026-01-01T00:00:00+01:00 lead\n"
      "added 2, known 0\n"
      "warning: without a key a second import adds these deals again / help: name the column that "
      "tells rows apart: --key COLUMN, or key: in the recipe\n");
  CHECK(imported_at_new_year("name\n", "") == "added 0, known 0\n");
}

TEST_CASE("without a recipe columns are known by the names of fields") {
  CHECK(
      imported("Name,VALUE,Stage,Industry,next,Reason,Phone no.,tags,\nA,5,lead,x,y,,7,\"a, b\",\n",
               {.yaml = studio, .recipe = "", .key = "Name", .at = "2026-01-01"}) ==
      "a name=A value=5 tags=a+b ref=A industry=x | 2026-01-01T00:00:00+01:00 lead\n"
      "added 1, known 0\n"
      "people.csv:1:27-30: warning: column 'next' is not imported / help: name a field for it: "
      "--map FIELD=next, or list it in the recipe: ignore: [next]\n"
      "people.csv:1:39-47: warning: column 'Phone no.' is not imported / help: name a field for "
      "it: "
      "--map FIELD=Phone no., or list it in the recipe: ignore: [Phone no.]\n"
      "people.csv:1:54-54: warning: column 9 has no name and is not imported / help: name it in "
      "the "
      "first line\n");
}

TEST_CASE("what a recipe says goes before the names of columns") {
  CHECK(imported_at_new_year("k,name,stage,phase,ref,email\n1,A,x,proposal,x,a@b\n",
                             "key: k\nstage: phase\nignore: [email]\n") ==
        "a name=A ref=1 | 2026-01-01T00:00:00+01:00 proposal\n"
        "added 1, known 0\n"
        "people.csv:1:8-12: warning: column 'stage' is not imported / help: name a field for it: "
        "--map FIELD=stage, or list it in the recipe: ignore: [stage]\n"
        "people.csv:1:20-22: warning: column 'ref' is not imported / help: name a field for it: "
        "--map "
        "FIELD=ref, or list it in the recipe: ignore: [ref]\n");
}

TEST_CASE("--map names columns without a recipe") {
  CHECK(imported("Deal,Status,Amount\nA,Proposal sent,5\n",
                 {.yaml = studio,
                  .recipe = "",
                  .map = "name=Deal,stage=Status,value=Amount",
                  .key = "Deal",
                  .at = "2026-01-01"}) ==
        "a name=A value=5 ref=A | 2026-01-01T00:00:00+01:00 proposal\n"
        "added 1, known 0\n");
}

TEST_CASE("columns that are used or ignored are not warned about") {
  CHECK(imported_at_new_year("a,b,c,d,e,f\n1,N,2026-01-02,x,lead,\n",
                             "key: a\nid: d\ncolumns: {name: b}\nevents: {lead: c}\nstage: e\n"
                             "ignore: [f]\n") ==
        "x name=N ref=1 | 2026-01-02T00:00:00+01:00 lead\n"
        "added 1, known 0\n");
}

TEST_CASE("ids come from the name, or from a column where it says something") {
  CHECK(imported_at_new_year("k,name,slug\n1,Acme GmbH,X / y\n2,Acme GmbH,\n3,!!!,\n",
                             "key: k\nid: slug\ncolumns: {name: name}\n") ==
        "x-y name=Acme GmbH ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "acme-gmbh name=Acme GmbH ref=2 | 2026-01-01T00:00:00+01:00 lead\n"
        "deal name=!!! ref=3 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 3, known 0\n");
}

TEST_CASE("a template leaves no blanks where a column is empty") {
  CHECK(imported_at_new_year(
            "k,a,b,c\n1,A,B,C\n2,,B,C\n3,A,,C\n4,A,B,\n5,A,,\n6,,,C\n7,\" A  x \",-,none\n",
            "key: k\ncolumns:\n"
            "  name: {template: \"{a} {b} {c}\", empty: [\"-\"], replace: {none: \"?\"}}\n"
            "  company: \"{b}: {c}\"\n") ==
        "a-b-c name=A B C company=B: C ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "b-c name=B C company=B: C ref=2 | 2026-01-01T00:00:00+01:00 lead\n"
        "a-c name=A C company=: C ref=3 | 2026-01-01T00:00:00+01:00 lead\n"
        "a-b name=A B company=B: ref=4 | 2026-01-01T00:00:00+01:00 lead\n"
        "a name=A ref=5 | 2026-01-01T00:00:00+01:00 lead\n"
        "c name=C company=: C ref=6 | 2026-01-01T00:00:00+01:00 lead\n"
        "a-x name=A  x ? company=-: none ref=7 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 7, known 0\n");
}

TEST_CASE("cells that say nothing, and cells that say something else") {
  CHECK(imported_at_new_year(
            "k,name,src\n1,A,Select\n2,B,-\n3,C,WWW\n4,D,event\n",
            "key: k\ncolumns:\n  name: name\n"
            "  source: {column: src, empty: [Select, \"-\"], replace: {WWW: web}}\n") ==
        "a name=A ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "b name=B ref=2 | 2026-01-01T00:00:00+01:00 lead\n"
        "c name=C source=web ref=3 | 2026-01-01T00:00:00+01:00 lead\n"
        "d name=D source=event ref=4 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 4, known 0\n");
}

TEST_CASE("texts of several lines become one line") {
  CHECK(imported_at_new_year("k,name,company\r\n1,\"Acme\r\n  shop\",\"a\tb\n\"\r\n", "key: k\n") ==
        "acme-shop name=Acme shop company=a b ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 1, known 0\n");
}

TEST_CASE("amounts and dates as the recipe says") {
  CHECK(imported_at_new_year(
            "k;name;sum;close\n1;A;1.054,00;03/04/2027\n2;B;10 USD;2027-04-03\n3;C;0;\n",
            "key: k\ncolumns: {name: name, value: sum, close: close}\n"
            "dates: {pattern: \"%d/%m/%Y\"}\n"
            "money: {decimal: \",\", thousands: \".\", currency: PLN}\n") ==
        "a name=A value=1054 PLN close=2027-04-03 ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "b name=B value=10 USD close=2027-04-03 ref=2 | 2026-01-01T00:00:00+01:00 lead\n"
        "c name=C value=0 PLN ref=3 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 3, known 0\n");
}

TEST_CASE("a deal may come from another one") {
  CHECK(imported_at_new_year("k,name,from\n1,A,acme\n", "key: k\n") ==
        "a name=A from=acme ref=1 | 2026-01-01T00:00:00+01:00 lead\n"
        "added 1, known 0\n");
}

TEST_CASE("needs are not asked for, tasks are not set, and who did it is kept") {
  CHECK(imported("k,name,stage\n1,A,proposal\n",
                 {.yaml = studio, .recipe = "key: k\n", .at = "2026-01-01", .by = "ana"}) ==
        "a name=A ref=1 | 2026-01-01T00:00:00+01:00 proposal by ana\n"
        "added 1, known 0\n");
}

TEST_CASE("several files are one import") {
  const Pipeline before = pipeline(studio);
  const Recipe recipe = read_recipe(source("r.yaml", "source: crm\nkey: ID\n"));
  const Instant now = *parse_instant("2026-11-21", before.settings.zone);
  const Instant at = *parse_instant("2026-01-01T00:00:00Z", before.settings.zone);
  std::string utf16 = "\xFF\xFE";
  for (const char letter : std::string_view("name;ID\nB;3")) utf16.append({letter, '\0'});
  const ImportRequest request{
      recipe, {source("a.csv", "ID,name\n1,A\n2,B\n"), source("b.csv", utf16)}, now, at, ""};
  const Import import = import_csv(before, request);
  CHECK(rendered(import, before) ==
        "b name=B ref=crm:2 | 2026-01-01T01:00:00+01:00 lead\n"
        "b-2 name=B ref=crm:3 | 2026-01-01T01:00:00+01:00 lead\n"
        "added 2, known 1\n");
  REQUIRE(import.files.size() == 2);
  CHECK(import.files[0].name == "a.csv");
  CHECK(import.files[0].encoding == Encoding::utf8);
  CHECK(import.files[0].delimiter == ',');
  CHECK(import.files[0].added == 1);
  CHECK(import.files[0].known == 1);
  CHECK(import.files[1].encoding == Encoding::utf16);
  CHECK(import.files[1].delimiter == ';');
  CHECK(import.files[1].added == 1);
  CHECK(import.files[1].known == 0);
}

TEST_CASE("deals outlive the files and the recipe") {
  const Pipeline before = pipeline(studio);
  Changes changes;
  {
    const Recipe recipe = read_recipe(
        source("r.yaml", "key: k\ncolumns: {name: '{a} & {b}', company: a, owner: b}\n"));
    const std::string by = "somebody with a long name";
    const ImportRequest request{recipe,
                                {source("a.csv", "k,a,b\n1,\"one \"\"1\"\"\",two\n")},
                                *parse_instant("2026-11-21", before.settings.zone),
                                *parse_instant("2026-01-01", before.settings.zone),
                                by};
    changes = import_csv(before, request).changes;
  }
  const Deal& deal = std::get<AddDeal>(changes.front()).deal;
  CHECK(deal.id == "one-1-two");
  CHECK(deal.name == "one \"1\" & two");
  CHECK(deal.company == "one \"1\"");
  CHECK(deal.owner == "two");
  CHECK(deal.ref == "1");
  CHECK(deal.history.front().by == "somebody with a long name");
}
