A log with one event a row becomes deals with their histories. Key, stage and time are enough.

  $ kariz init -q --template bant && cp pipeline.yaml empty.yaml
  $ cat >log.csv <<'CSV'
  > Case,Step,Done
  > 17,Prospecting,2026-10-01 09:00
  > 18,Prospecting,2026-10-02
  > 17,Contact,2026-10-05 16:30
  > 18,Contact,2026-10-09
  > 18,Contact,2026-10-12
  > 17,Meeting,2026-10-20
  > 18,Prospecting,2026-10-21
  > CSV
  $ kariz import --events log.csv --key Case --map stage=Step,at=Done
  imported 2 deals with 7 events, 0 known
  $ sed -n '/^deals:/,$p' pipeline.yaml
  deals:
    "17":
      name: "17"
      ref: "17"
      history:
        - {at: 2026-10-01T09:00:00Z, stage: prospecting}
        - {at: 2026-10-05T16:30:00Z, stage: contact}
        - {at: 2026-10-20T00:00:00Z, stage: meeting}
  
    "18":
      name: "18"
      ref: "18"
      history:
        - {at: 2026-10-02T00:00:00Z, stage: prospecting}
        - {at: 2026-10-09T00:00:00Z, stage: contact}
        - {at: 2026-10-12T00:00:00Z, stage: contact}
        - {at: 2026-10-21T00:00:00Z, stage: prospecting}
  
  $ kariz report --basis entries --format csv | cut -d, -f1-9
  stage,entries,advanced,repeated,back,lost,cold,won,there
  prospecting,3,2,0,0,0,0,0,1
  qualification,0,0,0,0,0,0,0,0
  contact,3,1,1,1,0,0,0,0
  relationship,0,0,0,0,0,0,0,0
  meeting,1,0,0,0,0,0,0,1
  demo,0,0,0,0,0,0,0,0

Known deals are passed over. Nothing changes, not even a byte.

  $ cp pipeline.yaml before.yaml
  $ kariz import --events log.csv --key Case --map stage=Step,at=Done
  imported 0 deals with 0 events, 2 known
  $ cmp pipeline.yaml before.yaml

Columns that are called like what they say need no word:

  $ cp empty.yaml pipeline.yaml
  $ sed '1s/.*/ref,stage,at/' log.csv >plain.csv
  $ kariz import --events plain.csv
  imported 2 deals with 7 events, 0 known
  $ diff pipeline.yaml before.yaml

A recipe with a time under columns says itself that rows are events. They stand in any order and are put in that of time;
of a field the last one counts that says something; what ends a deal is an event as well, and one over a channel is a
touch. What is no stage is said on purpose.

  $ cat >crm.recipe.yaml <<'YAML'
  > source: crm
  > key: Deal
  > columns:
  >   at: "{Day} {Hour}"
  >   name: Client
  >   owner: Who
  >   value: Worth
  >   reason: Why
  >   channel: {column: Activity, empty: [Step, Click], replace: {Call: phone, Mail: email}}
  >   note: Remark
  > stage: {column: To, values: {New: prospecting, Talking: contact, Sold: won, Gone: lost}, empty: ["-"]}
  > dates: {pattern: "%d.%m.%Y %H:%M"}
  > defaults: {reason: silent}
  > YAML
  $ cat >crm.csv <<'CSV'
  > Deal,Client,Activity,To,Day,Hour,Who,Worth,Why,Remark
  > 1,Acme,Step,Sold,05.11.2026,12:00,bo,1250,,
  > 2,Globex,Step,New,02.10.2026,9:00,ana,,,
  > 1,Acme,Step,New,01.10.2026,9:00,ana,1000,,from the fair
  > 1,Acme Ltd,Step,Talking,03.10.2026,9:00,ana,,,
  > 2,Globex,Call,,04.10.2026,9:00,ana,,,nobody there
  > 2,Globex,Mail,Talking,06.10.2026,9:00,ana,300,,
  > 2,Globex,Click,-,07.10.2026,9:00,,,,
  > 2,Globex,Step,Gone,20.10.2026,9:00,bo,,price,
  > 3,Initech,Step,Gone,21.10.2026,9:00,,,,
  > CSV
  $ cp empty.yaml pipeline.yaml
  $ kariz import --recipe crm.recipe.yaml crm.csv --dry-run 2>&1 >/dev/null
  would import 3 deals with 8 events, 0 known
  $ kariz import --recipe crm.recipe.yaml crm.csv
  imported 3 deals with 8 events, 0 known
  $ sed -n '/^deals:/,$p' pipeline.yaml
  deals:
    acme:
      name: Acme
      value: 1250
      owner: bo
      ref: crm:1
      history:
        - {at: 2026-10-01T09:00:00Z, stage: prospecting, note: from the fair}
        - {at: 2026-10-03T09:00:00Z, stage: contact}
        - {at: 2026-11-05T12:00:00Z, won: 1250}
  
    globex:
      name: Globex
      value: 300
      owner: bo
      ref: crm:2
      history:
        - {at: 2026-10-02T09:00:00Z, stage: prospecting}
        - {at: 2026-10-04T09:00:00Z, touch: phone, note: nobody there}
        - {at: 2026-10-06T09:00:00Z, stage: contact}
        - {at: 2026-10-06T09:00:00Z, touch: email}
        - {at: 2026-10-20T09:00:00Z, lost: price}
  
    initech:
      name: Initech
      ref: crm:3
      history:
        - {at: 2026-10-21T09:00:00Z, stage: prospecting}
        - {at: 2026-10-21T09:00:00Z, lost: silent}
  
  $ kariz check --strict

For scripts, and of several files, which make one import: deals are counted where they are met first.

  $ cp empty.yaml pipeline.yaml
  $ { head -1 crm.csv; tail -3 crm.csv; } >second.csv && head -7 crm.csv >first.csv
  $ kariz import --events --recipe crm.recipe.yaml first.csv second.csv
  first.csv: 2 deals with 6 events, 0 known
  second.csv: 1 deal with 2 events, 0 known
  imported 3 deals with 8 events, 0 known
  $ cp empty.yaml pipeline.yaml
  $ kariz import --recipe crm.recipe.yaml first.csv second.csv --json
  {"kariz": 1, "command": "import", "rows": [
    {"file": "first.csv", "encoding": "utf-8", "delimiter": ",", "imported": 2, "known": 0, "events": 6},
    {"file": "second.csv", "encoding": "utf-8", "delimiter": ",", "imported": 1, "known": 0, "events": 2}
  ], "summary": {"imported": 3, "known": 0, "events": 8}}
  $ kariz import --recipe crm.recipe.yaml crm.csv --format csv
  file,encoding,delimiter,imported,known,events
  crm.csv,utf-8,",",0,3,0

Every row that makes no sense is listed with its place, and what a recipe lacks once. Then nothing at all is imported.

  $ cp empty.yaml pipeline.yaml
  $ cat >bad.csv <<'CSV'
  > Case,Step,Done,Via
  > ,Prospecting,2026-10-01,
  > 2,Prospecting,,
  > 3,Prospecting,2026-12-01,
  > 4,W_Call,2026-10-01,
  > 5,Contct,2026-10-01,
  > 6,,2026-10-01,
  > 7,Lost,2026-10-01,
  > 8,W_Call,2026-10-01,
  > 9,Prospecting,2026-02-30,
  > 10,,2026-10-01,fax
  > 11,W_Call,2026-10-01,
  > CSV
  $ kariz import --events bad.csv --key Case --map stage=Step,at=Done,channel=Via
  bad.csv:2:1: error: a row without a key
      2 | ,Prospecting,2026-10-01,
        | ^
        help: the key tells a second import which rows are known
  bad.csv:3:15: error: an event without a time
      3 | 2,Prospecting,,
        |               ^
        help: fill it in; what holds for such rows is said by --at TIME, or in the recipe by defaults: {at: TIME}
  bad.csv:4:15: error: 2026-12-01T00:00:00Z lies in the future
      4 | 3,Prospecting,2026-12-01,
        |               ^~~~~~~~~~
        help: events are recorded once they have happened
  bad.csv:5:3: error: unknown stage 'W_Call'
      5 | 4,W_Call,2026-10-01,
        |   ^~~~~~
        help: stages and outcomes: prospecting, qualification, contact, relationship, meeting, demo, won, lost, cold; or in the recipe: stage: {values: {W_Call: STAGE}}, or {empty: [W_Call]} where it is none
  bad.csv:9:3: note: the same here, and once more
      9 | 8,W_Call,2026-10-01,
        |   ^~~~~~
  bad.csv:6:3: error: unknown stage 'Contct'
      6 | 5,Contct,2026-10-01,
        |   ^~~~~~
        help: did you mean 'contact'? stages and outcomes: prospecting, qualification, contact, relationship, meeting, demo, won, lost, cold
  bad.csv:7:3: error: an event that says nothing
      7 | 6,,2026-10-01,
        |   ^
        help: name its stage; rows without one are passed over where the recipe has stage: {empty: [""]}
  bad.csv:8:3: error: a lost deal without a reason
      8 | 7,Lost,2026-10-01,
        |   ^~~~
        help: say what holds for such rows in the recipe: defaults: {reason: REASON}
  bad.csv:10:15: error: 2026-02-30 does not exist: February 2026 has 28 days
     10 | 9,Prospecting,2026-02-30,
        |               ^~~~~~~~~~
        help: a time looks like 2026-11-21 or 2026-11-21 14:30
  bad.csv:11:16: error: unknown channel 'fax'
     11 | 10,,2026-10-01,fax
        |                ^~~
        help: channels: phone, sms, chat, email, social
  kariz: error: 11 rows make no sense; nothing was imported
  [1]
  $ cmp pipeline.yaml empty.yaml

What rows cannot be read as events without:

  $ kariz import --events log.csv --map name=Case
  log.csv:1:1: error: nothing says which events are of one deal
      1 | Case,Step,Done
        | ^~~~
        help: name the column that tells deals apart: --key COLUMN, or key: in the recipe
  log.csv:1:1: error: nothing says when the events happened
      1 | Case,Step,Done
        | ^~~~
        help: name a column for it: --map at=COLUMN, or in the recipe columns: {at: COLUMN}
  log.csv:1:1: error: nothing says what the events were
      1 | Case,Step,Done
        | ^~~~
        help: name the column of the stage: --map stage=COLUMN, or in the recipe stage: COLUMN; where every row is a deal, its dates stand there: events: {prospecting: COLUMN}
  [1]
  $ kariz import log.csv --key Case --map name=Case,at=Done
  log.csv:1:1: error: nothing says what the events were
      1 | Case,Step,Done
        | ^~~~
        help: name the column of the stage: --map stage=COLUMN, or in the recipe stage: COLUMN; where every row is a deal, its dates stand there: events: {prospecting: Done}
  [1]
  $ kariz import --events log.csv --key Case --map stage=Stp,at=Done
  --map:1:7: error: log.csv has no column 'Stp'
      1 | stage=Stp,at=Done
        |       ^~~
        help: did you mean 'Step'? columns: Case, Step, Done
  [1]
  $ kariz import --events log.csv --key Case --map stage=Step,date=Done
  --map:1:12: error: unknown field 'date'
      1 | stage=Step,date=Done
        |            ^~~~
        help: the time of an event is called at: {at: Done}
  log.csv:1:1: error: nothing says when the events happened
      1 | Case,Step,Done
        | ^~~~
        help: name a column for it: --map at=COLUMN, or in the recipe columns: {at: COLUMN}
  [1]
  $ kariz import --events log.csv --key Case --map at=Done,contact=Step,meeting=Step
  --map:1:22: error: unknown field 'meeting'
      1 | at=Done,contact=Step,meeting=Step
        |                      ^~~~~~~
        help: what an event was stands in the recipe: stage: COLUMN
  log.csv:1:1: error: nothing says what the events were
      1 | Case,Step,Done
        | ^~~~
        help: name the column of the stage: --map stage=COLUMN, or in the recipe stage: COLUMN; where every row is a deal, its dates stand there: events: {prospecting: Done}
  [1]
  $ printf 'key: Case\ncolumns: {name: Case}\nstage: Step\nevents: {prospecting: Done}\n' >deals.recipe.yaml
  $ kariz import --events log.csv --recipe deals.recipe.yaml
  deals.recipe.yaml:4:10: error: 'events' dates the stages of a table with one deal a row
      4 | events: {prospecting: Done}
        |          ^~~~~~~~~~~
        help: of one event a row the time is columns: {at: COLUMN}, without 'events'; of one deal a row leave out 'at' and --events
  [1]

The same file is no table of deals:

  $ kariz import log.csv --key Case --map name=Case,stage=Step --at 2026-10-01 2>&1 | tail -7
      8 | 18,Prospecting,2026-10-21
        | ^~
        help: keep one of them, or choose a column whose cells all differ
  log.csv:3:1: note: the first one
      3 | 18,Prospecting,2026-10-02
        | ^~
  kariz: error: 5 rows make no sense; nothing was imported

A key of which no row is an event is left out, and said; rows of another size count among those that make no sense:

  $ printf 'key: Case\ncolumns: {at: Done}\nstage: {column: Step, empty: [mail, call]}\n' >steps.recipe.yaml
  $ printf 'Case,Step,Done\n1,mail,2026-10-02\n2,Prospecting,2026-10-02\n2,call,2026-10-03\n' >steps.csv
  $ kariz import steps.csv --recipe steps.recipe.yaml --dry-run >/dev/null
  kariz: warning: 1 key without an event is left out
    help: the recipe says that what stands in their stage column is no stage
  would import 1 deal with 1 event, 0 known
  $ printf '3,mail,2026-10-02\n' >>steps.csv
  $ kariz import steps.csv --recipe steps.recipe.yaml 2>&1 >/dev/null | head -2
  kariz: warning: 2 keys without an event are left out
    help: the recipe says that what stands in their stage column is no stage
  $ printf 'Case,Step,Done\n1\n2\n3,Prospekting,2026-10-02\n' >short.csv
  $ kariz import short.csv --recipe steps.recipe.yaml 2>&1 | grep error
  short.csv:2:1: error: a row of 1 cell, where the header has 3
  short.csv:3:1: error: a row of 1 cell, where the header has 3
  short.csv:4:3: error: unknown stage 'Prospekting'
  kariz: error: 3 rows make no sense; nothing was imported
