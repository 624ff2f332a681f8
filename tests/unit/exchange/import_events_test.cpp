#include "rendered.hpp"

#include <ostream>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

constexpr std::string_view studio = R"(kariz: 1
currency: EUR
timezone: "+01:00"
stages:
  - {id: old, name: Old, retired: true}
  - {id: lead, name: New lead}
  - {id: proposal, name: Proposal sent}
  - {id: contract, name: Contract}
loss-reasons: {price: Too expensive, silent: Silent}
sources: {web: inbound, event: outbound}
channels: [phone, email]
fields: [industry]
deals:
  acme:
    name: Acme
    ref: crm:1
    history:
      - {at: 2026-01-01, stage: lead}
)";

constexpr std::string_view plain = "key: k\ncolumns: {at: t}\nstage: s\n";

std::string logged(std::string_view csv, std::string_view recipe = plain,
                   std::string_view at = "") {
  return imported(csv, {.yaml = studio, .recipe = recipe, .at = at});
}

std::string refused(std::string_view csv, std::string_view recipe = plain,
                    RowKind rows = RowKind::event) {
  return refusal([&] { imported(csv, {.yaml = studio, .recipe = recipe, .rows = rows}); });
}

}  // namespace

TEST_CASE("rows of one key are the events of one deal, wherever they stand") {
  CHECK(logged("k,s,t\n"
               "a,lead,2026-02-01\n"
               "b,lead,2026-02-02 09:30\n"
               "a,proposal,2026-02-03\n"
               "b,contract,2026-02-05\n"
               "a,contract,2026-02-04\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-03T00:00:00+01:00 proposal | "
        "2026-02-04T00:00:00+01:00 contract\n"
        "b name=b ref=b | 2026-02-02T09:30:00+01:00 lead | 2026-02-05T00:00:00+01:00 contract\n"
        "added 2, events 5, known 0\n");
}

TEST_CASE("events are put in order of time, those of one moment as they stand in the file") {
  CHECK(logged("k,s,t\n"
               "a,contract,2026-02-04\n"
               "a,proposal,2026-02-03\n"
               "a,lead,2026-02-03\n"
               "a,proposal,2026-02-03T00:00:00+01:00\n"
               "a,lead,2026-02-01\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-03T00:00:00+01:00 proposal | "
        "2026-02-03T00:00:00+01:00 lead | 2026-02-03T00:00:00+01:00 proposal | "
        "2026-02-04T00:00:00+01:00 contract\n"
        "added 1, events 5, known 0\n");
}

TEST_CASE("a stage entered again and moves backwards are kept") {
  CHECK(logged("k,s,t\n"
               "a,lead,2026-02-01\n"
               "a,lead,2026-02-02\n"
               "a,contract,2026-02-03\n"
               "a,lead,2026-02-04\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 lead | "
        "2026-02-03T00:00:00+01:00 contract | 2026-02-04T00:00:00+01:00 lead\n"
        "added 1, events 4, known 0\n");
}

TEST_CASE("outcomes are events, and what follows them reopens the deal") {
  CHECK(logged("k,s,t,why,sum\n"
               "a,New lead,2026-02-01,,\n"
               "a,Gone,2026-02-02,price,\n"
               "a,Sent,2026-02-03,,500\n"
               "a,WON,2026-02-04,,\n"
               "b,New lead,2026-02-01,,700\n"
               "b,won,2026-02-02,,650\n"
               "b,cold,2026-02-03,asleep,\n"
               "c,lead,2026-02-01,,\n"
               "c,won,2026-02-02,,\n"
               "d,lead,2026-02-01,,\n"
               "d,Gone,2026-02-02,,\n",
               "key: k\n"
               "columns: {at: t, reason: why, value: sum}\n"
               "stage: {column: s, values: {Sent: proposal, Gone: lost}}\n"
               "defaults: {reason: silent}\n") ==
        "a name=a value=500 ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 "
        "lost price | 2026-02-03T00:00:00+01:00 proposal | 2026-02-04T00:00:00+01:00 won 500\n"
        "b name=b value=650 ref=b | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 "
        "won 650 | 2026-02-03T00:00:00+01:00 cold asleep\n"
        "c name=c ref=c | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 won unknown\n"
        "d name=d ref=d | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 lost silent\n"
        "added 4, events 11, known 0\n");
}

TEST_CASE("a deal that does not begin with a stage begins in the first one") {
  CHECK(logged("k,s,t,why\n"
               "a,lost,2026-02-02,price\n"
               "a,contract,2026-02-03,\n"
               "b,won,2026-02-01,\n",
               "key: k\ncolumns: {at: t, reason: why}\nstage: s\n") ==
        "a name=a ref=a | 2026-02-02T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 lost price | "
        "2026-02-03T00:00:00+01:00 contract\n"
        "b name=b ref=b | 2026-02-01T00:00:00+01:00 lead | 2026-02-01T00:00:00+01:00 won unknown\n"
        "added 2, events 3, known 0\n");
}

TEST_CASE("of a field the last row in time counts that says something") {
  CHECK(logged("k,s,t,name,who,sum,from,tags,sector,due\n"
               "a,lead,2026-02-03,Third,bo,30,,\"x,y\",,2026-12-03\n"
               "a,lead,2026-02-01,First,ana,10,web,x,retail,2026-12-01\n"
               "a,lead,2026-02-02,,cy,,event,,food,\n"
               "a,lead,2026-02-03,,,40,,,,\n"
               "b,lead,2026-02-01,First,,,,,,\n"
               "b,lead,2026-02-01,Second,,,,,,\n",
               "key: k\n"
               "columns: {at: t, name: name, owner: who, value: sum, source: from, tags: tags, "
               "industry: sector, close: due}\n"
               "stage: s\n") ==
        "third name=Third value=40 source=event owner=bo tags=x+y close=2026-12-03 ref=a "
        "industry=food | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 lead | "
        "2026-02-03T00:00:00+01:00 lead | 2026-02-03T00:00:00+01:00 lead\n"
        "second name=Second ref=b | 2026-02-01T00:00:00+01:00 lead | 2026-02-01T00:00:00+01:00 "
        "lead\n"
        "added 2, events 6, known 0\n");
}

TEST_CASE("a win without a value of its own is worth what the deal is") {
  CHECK(logged("k,s,t,sum\n"
               "a,won,2026-02-02,\n"
               "a,lead,2026-02-01,10\n"
               "a,lead,2026-02-03,20\n",
               "key: k\ncolumns: {at: t, value: sum}\nstage: s\n") ==
        "a name=a value=20 ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 won "
        "20 | 2026-02-03T00:00:00+01:00 lead\n"
        "added 1, events 3, known 0\n");
}

TEST_CASE("ids come from the name, the key or a column of the first row") {
  CHECK(logged("k,s,t,slug\n17,lead,2026-02-01,X / y\n17,lead,2026-02-02,z\n18,lead,2026-02-01,\n",
               "source: crm\nkey: k\nid: slug\ncolumns: {at: t}\nstage: s\n") ==
        "x-y name=17 ref=crm:17 | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 lead\n"
        "18 name=18 ref=crm:18 | 2026-02-01T00:00:00+01:00 lead\n"
        "added 2, events 3, known 0\n");
}

TEST_CASE("a ref of columns is a key, too") {
  CHECK(logged("a,b,s,t\n1,x,lead,2026-02-01\n1,y,lead,2026-02-01\n1,x,proposal,2026-02-02\n",
               "columns: {at: t, ref: \"{a}/{b}\"}\nstage: s\n") ==
        "1-x name=1/x ref=1/x | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 "
        "proposal\n"
        "1-y name=1/y ref=1/y | 2026-02-01T00:00:00+01:00 lead\n"
        "added 2, events 3, known 0\n");
  CHECK(refused("a,s,t\n,lead,2026-02-01\n", "columns: {at: t, ref: a}\nstage: s\n") ==
        "1\npeople.csv:2:1-1: error: a row without a key / help: the key tells a second import "
        "which rows are known\n");
}

TEST_CASE("known deals are passed over, whatever their rows say, and counted once") {
  CHECK(logged("k,s,t\n1,nonsense,\n1,lead,2026-02-01\n2,lead,2026-02-01\n1,lead,2026-02-03\n",
               "source: crm\nkey: k\ncolumns: {at: t}\nstage: s\n") ==
        "2 name=2 ref=crm:2 | 2026-02-01T00:00:00+01:00 lead\n"
        "added 1, events 1, known 1\n");
}

TEST_CASE("times as the recipe says, of one column or of several") {
  CHECK(logged("k,s,day,hour\na,lead,03/02/2026,9:05\na,proposal,04/02/2026,17:30\n",
               "key: k\ncolumns: {at: \"{day} {hour}\"}\nstage: s\n"
               "dates: {pattern: \"%d/%m/%Y %H:%M\"}\n") ==
        "a name=a ref=a | 2026-02-03T09:05:00+01:00 lead | 2026-02-04T17:30:00+01:00 proposal\n"
        "added 1, events 2, known 0\n");
}

TEST_CASE("rows without a time have that of the recipe, else the one that was given") {
  CHECK(logged("k,s,t\na,lead,\n", "key: k\ncolumns: {at: t}\nstage: s\n", "2026-01-05") ==
        "a name=a ref=a | 2026-01-05T00:00:00+01:00 lead\nadded 1, events 1, known 0\n");
  CHECK(logged("k,s,t\na,lead,\na,proposal,2026-01-03\n",
               "key: k\ncolumns: {at: t}\nstage: s\ndefaults: {at: 2026-01-01}\n", "2026-01-05") ==
        "a name=a ref=a | 2026-01-01T00:00:00+01:00 lead | 2026-01-03T00:00:00+01:00 proposal\n"
        "added 1, events 2, known 0\n");
}

TEST_CASE("an event over a channel is a touch, and a note belongs to its event") {
  CHECK(logged("k,s,t,over,said\n"
               "a,lead,2026-02-01,,first\n"
               "a,,2026-02-02,phone,called\n"
               "a,proposal,2026-02-03,email,sent\n"
               "a,,2026-02-04,,a remark\n"
               "a,,2026-02-05,email,\n"
               "b,,2026-02-06,phone,\n",
               "key: k\ncolumns: {at: t, channel: over, note: said}\nstage: s\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead (first) | 2026-02-02T00:00:00+01:00 touch "
        "phone (called) | 2026-02-03T00:00:00+01:00 proposal | 2026-02-03T00:00:00+01:00 touch "
        "email (sent) | 2026-02-04T00:00:00+01:00 note a remark | 2026-02-05T00:00:00+01:00 touch "
        "email\n"
        "b name=b ref=b | 2026-02-06T00:00:00+01:00 lead | 2026-02-06T00:00:00+01:00 touch phone\n"
        "added 2, events 6, known 0\n");
}

TEST_CASE("what says nothing else is a touch where the recipe has a channel for it") {
  CHECK(logged("k,t,said\na,2026-02-01,\na,2026-02-02,hm\n",
               "key: k\ncolumns: {at: t, note: said}\ndefaults: {channel: phone}\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-01T00:00:00+01:00 touch phone | "
        "2026-02-02T00:00:00+01:00 note hm\n"
        "added 1, events 2, known 0\n");
  CHECK(logged("k,s,t\na,lead,2026-02-01\na,,2026-02-02\na,mail,2026-02-03\n",
               "key: k\ncolumns: {at: t}\nstage: {column: s, empty: [mail]}\n"
               "defaults: {channel: phone}\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 touch phone\n"
        "added 1, events 2, known 0\n");
}

TEST_CASE("what is no stage on purpose is no event, but fills fields") {
  CHECK(logged("k,s,t,who\n"
               "a,lead,2026-02-01,ana\n"
               "a,mail opened,2026-02-02,bo\n"
               "a,,2026-02-03,\n"
               "b,mail opened,2026-02-02,bo\n",
               "key: k\ncolumns: {at: t, owner: who}\n"
               "stage: {column: s, empty: [mail opened, \"\"]}\n") ==
        "a name=a owner=bo ref=a | 2026-02-01T00:00:00+01:00 lead\n"
        "added 1, events 1, known 0\n"
        "warning: 1 key without an event is left out / help: the recipe says that what "
        "stands in their stage column is no stage\n");
}

TEST_CASE("what is no stage on purpose leaves a row of a table where its dates say") {
  CHECK(logged("k,s,t\na,unknown,2026-02-01\n",
               "key: k\ncolumns: {name: k}\nstage: {column: s, empty: [unknown]}\n"
               "events: {proposal: t}\n") ==
        "a name=a ref=a | 2026-02-01T00:00:00+01:00 proposal\n"
        "added 1, known 0\n");
}

TEST_CASE("without a recipe columns are known by what they are called, if events are asked for") {
  CHECK(imported("ID,Stage,At,Channel,Owner,Room\n1,lead,2026-02-01,,ana,3\n"
                 "1,,2026-02-02,phone,,\n",
                 {.yaml = studio, .recipe = "", .key = "ID", .rows = RowKind::event}) ==
        "1 name=1 owner=ana ref=1 | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 "
        "touch phone\n"
        "added 1, events 2, known 0\n"
        "people.csv:1:27-30: warning: column 'Room' is not imported / help: name a field for it: "
        "--map FIELD=Room, or list it in the recipe: ignore: [Room]\n");
}

TEST_CASE("--map says when it was, and thereby that rows are events") {
  CHECK(imported("Case,Step,Done\n1,lead,2026-02-01\n1,proposal,2026-02-02\n",
                 {.yaml = studio, .recipe = "", .map = "at=Done,stage=Step", .key = "Case"}) ==
        "1 name=1 ref=1 | 2026-02-01T00:00:00+01:00 lead | 2026-02-02T00:00:00+01:00 proposal\n"
        "added 1, events 2, known 0\n");
}

TEST_CASE("a field of the author's own called 'at' is one, unless events are asked for") {
  std::string own(studio);
  own.replace(own.find("[industry]"), 10, "[at, channel, note]");
  const Attempt deals{.yaml = own,
                      .recipe = "key: k\ncolumns: {name: k, at: t, channel: c, note: n}\n",
                      .at = "2026-01-05"};
  CHECK(imported("k,t,c,n\na,desk,x,y\n", deals) ==
        "a name=a ref=a at=desk channel=x note=y | 2026-01-05T00:00:00+01:00 lead\n"
        "added 1, known 0\n");
  const Attempt events{.yaml = own,
                       .recipe = "key: k\ncolumns: {at: t, channel: c, note: n}\nstage: s\n",
                       .rows = RowKind::event};
  CHECK(imported("k,s,t,c,n\na,lead,2026-02-01,x,y\n", events) ==
        "a name=a ref=a channel=x note=y | 2026-02-01T00:00:00+01:00 lead\n"
        "added 1, events 1, known 0\n");
}

TEST_CASE("events of several files are one import, counted where their deal is met first") {
  const Pipeline before = pipeline(studio);
  const Recipe recipe = read_recipe(source("r.yaml",
                                           "source: crm\nkey: k\ncolumns: {at: t}\n"
                                           "stage: s\n"));
  const ImportRequest request{recipe,
                              {source("a.csv", "k,s,t\n2,lead,2026-02-03\n1,lead,2026-02-01\n"),
                               source("b.csv",
                                      "t;s;k\n2026-02-01;proposal;2\n"
                                      "2026-02-01;lead;3\n2026-02-01;lead;1\n")},
                              *parse_instant("2026-11-21", before.settings.zone),
                              std::nullopt,
                              "ana"};
  const Import import = import_csv(before, request);
  CHECK(rendered(import, before) ==
        "2 name=2 ref=crm:2 | 2026-02-01T00:00:00+01:00 proposal by ana | "
        "2026-02-03T00:00:00+01:00 lead by ana\n"
        "3 name=3 ref=crm:3 | 2026-02-01T00:00:00+01:00 lead by ana\n"
        "added 2, events 3, known 1\n");
  REQUIRE(import.files.size() == 2);
  CHECK(import.files[0].added == 1);
  CHECK(import.files[0].events == 1);
  CHECK(import.files[0].known == 1);
  CHECK(import.files[1].added == 1);
  CHECK(import.files[1].events == 2);
  CHECK(import.files[1].known == 0);
}

TEST_CASE("what is lacking to read a file as events") {
  const std::string key =
      "people.csv:1:1-1: error: nothing says which events are of one deal / help: name the column "
      "that tells deals apart: --key COLUMN, or key: in the recipe\n";
  const std::string time =
      "people.csv:1:1-1: error: nothing says when the events happened / help: name a column for "
      "it: --map at=COLUMN, or in the recipe columns: {at: COLUMN}\n";
  const std::string what =
      "people.csv:1:1-1: error: nothing says what the events were / help: name the column of the "
      "stage: --map stage=COLUMN, or in the recipe stage: COLUMN; where every row is a deal, its "
      "dates stand there: events: ";
  CHECK(refused("k,s,t\n1,lead,2026-02-01\n", "columns: {name: k}\n") ==
        "1\n" + key + time + what + "{lead: COLUMN}\n");
  CHECK(refused("k,s,t\n1,lead,2026-02-01\n", "key: k\ncolumns: {at: t}\n", RowKind::deal) ==
        "1\n" + what + "{lead: t}\n");
}

TEST_CASE("a recipe for one deal a row is none for events") {
  const std::string problem =
      "error: 'events' dates the stages of a table with one deal a row / help: of one event a row "
      "the time is columns: {at: COLUMN}, without 'events'; of one deal a row leave out 'at' and "
      "--events\n";
  CHECK(refused("k,s,t\n1,lead,2026-02-01\n",
                "key: k\ncolumns: {name: k, at: t}\nstage: s\nevents: {lead: t}\n",
                RowKind::deal) == "1\nrecipe.yaml:4:10-13: " + problem);
  CHECK(refused("k,s,t\n1,lead,2026-02-01\n",
                "key: k\ncolumns: {name: k}\nstage: s\nevents: {lead: t}\n") ==
        "1\nrecipe.yaml:4:10-13: " + problem);
}

TEST_CASE("a time or a stage that is called otherwise") {
  CHECK(
      refused("k,s,t\n1,lead,2026-02-01\n",
              "key: k\ncolumns: {at: t, created: t, lead: t}\n"
              "stage: s\n") ==
      "1\n"
      "recipe.yaml:2:18-24: error: unknown field 'created' / help: the time of an event is called "
      "at: {at: t}\n"
      "recipe.yaml:2:30-33: error: unknown field 'lead' / help: what an event was stands in the "
      "recipe: stage: COLUMN\n");
}

TEST_CASE("columns of events that the file lacks") {
  CHECK(refused("Case,Step,Done\n1,lead,2026-02-01\n",
                "key: Cse\ncolumns: {at: Don, channel: Over}\nstage: Stp\n") ==
        "1\n"
        "recipe.yaml:1:6-8: error: people.csv has no column 'Cse' / help: did you mean 'Case'? "
        "columns: Case, Step, Done\n"
        "recipe.yaml:2:15-17: error: people.csv has no column 'Don' / help: did you mean 'Done'? "
        "columns: Case, Step, Done\n"
        "recipe.yaml:2:29-32: error: people.csv has no column 'Over' / help: columns: Case, Step, "
        "Done\n"
        "recipe.yaml:3:8-10: error: people.csv has no column 'Stp' / help: did you mean 'Step'? "
        "columns: Case, Step, Done\n");
}

TEST_CASE("every event that makes no sense is told; nothing is imported") {
  CHECK(refused("k,s,t,over,why,sum\n"
                ",lead,2026-02-01,,,\n"
                "a,,2026-02-01,,,\n"
                "a,lead,,,,\n"
                "a,lead,2026-12-01,,,\n"
                "a,lost,2026-02-01,,,\n"
                "a,lost,2026-02-01,,whim,\n"
                "a,lead,2026-02-01,fax,,\n"
                "a,old,2026-02-01,,,\n"
                "a,lead,2026-02-30,,,x\n"
                "a,lead\n"
                "a,lead,2026-02-01,fax,,\n",
                "key: k\ncolumns: {at: t, channel: over, reason: why, value: sum}\nstage: s\n") ==
        "1\n"
        "people.csv:2:1-1: error: a row without a key / help: the key tells a second import which "
        "rows are known\n"
        "people.csv:3:3-3: error: an event that says nothing / help: name its stage; rows without "
        "one are passed over where the recipe has stage: {empty: [\"\"]}\n"
        "people.csv:4:8-8: error: an event without a time / help: fill it in; what holds for such "
        "rows is said by --at TIME, or in the recipe by defaults: {at: TIME}\n"
        "people.csv:5:8-17: error: 2026-12-01T00:00:00+01:00 lies in the future / help: events are "
        "recorded once they have happened\n"
        "people.csv:6:3-6: error: a lost deal without a reason / help: say what holds for such "
        "rows in the recipe: defaults: {reason: REASON}\n"
        "people.csv:7:20-23: error: unknown reason 'whim' / help: reasons: price, silent\n"
        "people.csv:8:19-21: error: unknown channel 'fax' / help: channels: phone, email / "
        "people.csv:12:19-21: the same here\n"
        "people.csv:9:3-5: error: stage 'old' is retired and not to be entered / help: stages: "
        "lead, proposal, contract\n"
        "people.csv:10:8-17: error: 2026-02-30 does not exist: February 2026 has 28 days / help: a "
        "time looks like 2026-11-21 or 2026-11-21 14:30\n"
        "people.csv:10:21-21: error: 'x' is not an amount / help: amounts are read as 1054.00 "
        "here, with a currency or without\n"
        "people.csv:11:3-6: error: a row of 2 cells, where the header has 6 / help: cells that "
        "say nothing need their delimiters too\n");
}

TEST_CASE("steps that are no stages are told once each, with what to do") {
  CHECK(refused("k,s,t\na,W_Call,2026-02-01\na,Propsal,2026-02-02\nb,W_Call,2026-02-03\n"
                "c,W_Call,2026-02-03\n",
                "key: k\ncolumns: {at: t}\nstage: {column: s, values: {Proposal: proposal}}\n") ==
        "1\n"
        "people.csv:2:3-8: error: unknown stage 'W_Call' / help: stages and outcomes: lead, "
        "proposal, contract, won, lost, cold, Proposal; or in the recipe: stage: {values: {W_Call: "
        "STAGE}}, or {empty: [W_Call]} where it is none / people.csv:4:3-8: the same here, and "
        "once more\n"
        "people.csv:3:3-9: error: unknown stage 'Propsal' / help: did you mean 'proposal'? stages "
        "and outcomes: lead, proposal, contract, won, lost, cold, Proposal\n");
}

TEST_CASE("times that could mean several things are told once") {
  CHECK(refused("k,s,t\na,lead,03/02/2026\na,lead,04/02/2026\n") ==
        "1\n"
        "people.csv:2:8-17: error: column 't' has dates like '03/02/2026', which could mean "
        "several things / help: say in the recipe how they are written: dates: {pattern: "
        "\"%d/%m/%Y\"} / people.csv:3:8-17: the same here\n");
}
