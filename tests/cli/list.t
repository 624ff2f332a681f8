Deals in a table.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz list
  Deal     Name                    Company    Stage            State            Value  Score
  ──────────────────────────────────────────────────────────────────────────────────────────
  acme     Acme website            Acme GmbH  Qualified        open         4,800 EUR     50
  bakery   Piekarnia Żytnia                   New inquiry      deferred     1,200 EUR      0
  cafe     Café Noir                          New inquiry      cold                        0
  dentist  Dentist's appointments             Proposal sent    lost         2,000 USD    100
  eshop    E-shop                             Contract signed  won       9,600.50 EUR    100

Which deals: several values of one option are alternatives, several options narrow.

  $ kariz list --state open,deferred
  Deal    Name              Company    Stage        State         Value  Score
  ────────────────────────────────────────────────────────────────────────────
  acme    Acme website      Acme GmbH  Qualified    open      4,800 EUR     50
  bakery  Piekarnia Żytnia             New inquiry  deferred  1,200 EUR      0
  $ kariz list --owner bo --state lost
  Deal     Name                    Stage          State      Value  Score
  ───────────────────────────────────────────────────────────────────────
  dentist  Dentist's appointments  Proposal sent  lost   2,000 USD    100
  $ kariz list --stage inquiry --ids
  bakery
  cafe
  $ kariz list --source web,referral --ids
  acme
  bakery
  eshop
  $ kariz list --tag repeat --ids
  acme
  $ kariz list --text żytnia,NOIR --ids
  bakery
  cafe
  $ kariz list --text 'cheaper by' --ids
  dentist
  $ kariz list --since 2026-10-01 --until 2026-11-02 --ids
  acme
  cafe
  $ kariz list --min-value 2000 --max-value '6000 USD' --ids
  acme
  $ kariz list --where industry=retail --ids
  acme
  $ kariz list --where industry!=retail --ids
  bakery
  cafe
  dentist
  eshop
  $ kariz list --where 'value>2000' --ids
  acme
  eshop
  $ kariz list --where 'close<2027-01-01' --ids
  acme
  $ kariz list --where 'name~website' --where owner=ana --ids
  acme
  $ kariz list --state won --owner bo

In which order:

  $ kariz list --sort owner,-created --columns owner,created,id
  Owner  Created           Deal
  ────────────────────────────────
  ana    2026-11-02 09:30  acme
  ana    2026-10-01 10:00  cafe
  bo     2026-11-05 12:00  bakery
  bo     2026-09-01 10:00  dentist
         2026-06-01 10:00  eshop
  $ kariz list --sort -name --columns name
  Name
  ──────────────────────
  Piekarnia Żytnia
  E-shop
  Dentist's appointments
  Café Noir
  Acme website

Any column will do, either way; what has nothing to say comes last, and equals keep the order of the file.

  $ for column in $(kariz list --sort nothing 2>&1 | sed -n 's/.*columns: //p' | tr -d ,); do
  >   echo $column: $(kariz list --sort $column --ids), $(kariz list --sort -$column --ids)
  > done
  id: acme bakery cafe dentist eshop, eshop dentist cafe bakery acme
  name: acme cafe dentist eshop bakery, bakery eshop dentist cafe acme
  company: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  contact: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  email: eshop acme dentist bakery cafe, dentist acme eshop bakery cafe
  phone: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  value: bakery dentist acme eshop cafe, eshop acme dentist bakery cafe
  source: cafe bakery acme eshop dentist, acme eshop bakery cafe dentist
  owner: acme cafe bakery dentist eshop, bakery dentist acme cafe eshop
  tags: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  close: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  next: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  from: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  ref: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  industry: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  stage: bakery cafe acme dentist eshop, eshop dentist acme bakery cafe
  state: acme bakery cafe dentist eshop, eshop dentist cafe bakery acme
  reason: dentist acme bakery cafe eshop, dentist acme bakery cafe eshop
  until: bakery acme cafe dentist eshop, bakery acme cafe dentist eshop
  recontact: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  score: bakery cafe acme dentist eshop, dentist eshop acme bakery cafe
  created: eshop dentist cafe acme bakery, bakery acme cafe dentist eshop
  last: eshop dentist cafe acme bakery, bakery acme cafe dentist eshop
  touches: acme bakery cafe dentist eshop, acme bakery cafe dentist eshop
  sold: eshop acme bakery cafe dentist, eshop acme bakery cafe dentist
  cycle: eshop acme bakery cafe dentist, eshop acme bakery cafe dentist
  age: bakery acme cafe dentist eshop, eshop dentist cafe acme bakery
  in-stage: bakery cafe acme dentist eshop, eshop dentist acme bakery cafe
  $ kariz list --sort state,-score --columns state,score,id
  State     Score  Deal
  ────────────────────────
  open         50  acme
  deferred      0  bakery
  cold          0  cafe
  lost        100  dentist
  won         100  eshop

Numbers in fields of one's own are put in order as numbers.

  $ sed -e 's/fields: \[industry\]/fields: [industry, seats]/' -e '/industry: retail/a\    seats: 10' -e '/source: referral/a\    seats: 9' -e '/source: event/a\    seats: many' pipeline.yaml >seats.yaml
  $ kariz -f seats.yaml list --sort seats --columns seats,id
  Seats  Deal
  ──────────────
  9      bakery
  10     acme
  many   cafe
         dentist
         eshop
  $ kariz -f seats.yaml list --sort -seats --columns seats,id
  Seats  Deal
  ──────────────
  many   cafe
  10     acme
  9      bakery
         dentist
         eshop

With which columns:

  $ kariz list --columns id,stage,state,reason,score,age,in-stage,sold
  Deal     Stage            State     Reason      Score  Days old  Days in stage  Sold
  ────────────────────────────────────────────────────────────────────────────────────────────────
  acme     Qualified        open                     50        19             18
  bakery   New inquiry      deferred                  0        16              1
  cafe     New inquiry      cold                      0        51              1
  dentist  Proposal sent    lost      competitor    100        81             21
  eshop    Contract signed  won                     100       173             31  2026-07-01 10:00
  $ kariz list --columns all --text acme --format csv
  id,name,company,contact,email,phone,value,source,owner,tags,close,next-at,next-do,from,ref,industry,stage,state,reason,until,recontact,score,created,last,touches,sold,cycle,age,in-stage
  acme,Acme website,Acme GmbH,,jane@acme.example,,4800.00 EUR,web,ana,"web,repeat",2026-12-15,,,,crm:17,retail,qualified,open,,,,50,2026-11-02T09:30:00+01:00,2026-11-03T10:00:00+01:00,0,,,19,18

What comes next, and when:

  $ cp pipeline.yaml next.yaml
  $ kariz -f next.yaml touch phone acme --next 2026-12-01T10:00 --do 'Call about the contract' --quiet
  $ kariz -f next.yaml lose bakery --reason terms --recontact 2027-05-20T10:00 --quiet
  $ kariz -f next.yaml list --state open
  Deal  Name          Company    Stage      State      Value  Score  Next
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  acme  Acme website  Acme GmbH  Qualified  open   4,800 EUR     50  2026-12-01 10:00 Call about the contract
  $ kariz -f next.yaml list --columns id,state,next,recontact
  Deal     State  Next                                      Try again
  ──────────────────────────────────────────────────────────────────────────
  acme     open   2026-12-01 10:00 Call about the contract
  bakery   lost                                             2027-05-20 10:00
  cafe     cold
  dentist  lost
  eshop    won
  $ kariz -f next.yaml list --columns id,state,touches,created,sold,cycle --sort -touches,cycle
  Deal     State  Touches  Created           Sold              Days to sale
  ─────────────────────────────────────────────────────────────────────────
  acme     open         1  2026-11-02 09:30
  eshop    won          0  2026-06-01 10:00  2026-07-01 10:00            30
  bakery   lost         0  2026-11-05 12:00
  cafe     cold         0  2026-10-01 10:00
  dentist  lost         0  2026-09-01 10:00
  $ kariz -f next.yaml list --columns next --format csv | head -2
  next-at,next-do
  2026-12-01T10:00:00+01:00,Call about the contract

On a narrow terminal columns yield: the company first, then the score, the name, the state, what is next, the value,
and the stage at last. Those that were asked for yield from the right.

  $ on_terminal() { TERM=xterm script -qec "stty cols $1; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ for columns in 100 80 70 60 50 40 30 20; do on_terminal $columns kariz -f next.yaml list --color never | head -3; done
  Deal     Name              Company    Stage            State         Value  Score  Next
  ────────────────────────────────────────────────────────────────────────────────────────────────────
  acme     Acme website      Acme GmbH  Qualified        open      4,800 EUR     50  2026-12-01 10:00…
  Deal     Name        Stage       State         Value  Score  Next              …
  ────────────────────────────────────────────────────────────────────────────────
  acme     Acme webs…  Qualified   open      4,800 EUR     50  2026-12-01 10:00…
  Deal     Name       Stage     State         Value  Next              …
  ──────────────────────────────────────────────────────────────────────
  acme     Acme web…  Qualifi…  open      4,800 EUR  2026-12-01 10:00…
  Deal     Stage      State         Value  Next              …
  ────────────────────────────────────────────────────────────
  acme     Qualified  open      4,800 EUR  2026-12-01 10:00…
  Deal     Stage                   Value …
  ────────────────────────────────────────
  acme     Qualified           4,800 EUR
  Deal     Stage                   Value …
  ────────────────────────────────────────
  acme     Qualified           4,800 EUR
  Deal     Stage           …
  ──────────────────────────
  acme     Qualified
  Deal     Stage     …
  ────────────────────
  acme     Qualified
  $ on_terminal 30 kariz -f next.yaml list --columns id,name,company,value,stage --color never | head -3
  Deal     Name       Company  …
  ──────────────────────────────
  acme     Acme web…  Acme Gm…

In other shapes:

  $ kariz list --format csv
  id,name,company,stage,state,value,score,next-at,next-do
  acme,Acme website,Acme GmbH,qualified,open,4800.00 EUR,50,,
  bakery,Piekarnia Żytnia,,inquiry,deferred,1200.00 EUR,0,,
  cafe,Café Noir,,inquiry,cold,,0,,
  dentist,Dentist's appointments,,proposal,lost,2000.00 USD,100,,
  eshop,E-shop,,contract,won,9600.50 EUR,100,,
  $ kariz list --json
  {"kariz": 1, "command": "list", "rows": [
    {"id": "acme", "name": "Acme website", "company": "Acme GmbH", "stage": "qualified", "state": "open", "value": {"amount": "4800.00", "currency": "EUR"}, "score": 50, "next-at": null, "next-do": null},
    {"id": "bakery", "name": "Piekarnia Żytnia", "company": null, "stage": "inquiry", "state": "deferred", "value": {"amount": "1200.00", "currency": "EUR"}, "score": 0, "next-at": null, "next-do": null},
    {"id": "cafe", "name": "Café Noir", "company": null, "stage": "inquiry", "state": "cold", "value": null, "score": 0, "next-at": null, "next-do": null},
    {"id": "dentist", "name": "Dentist's appointments", "company": null, "stage": "proposal", "state": "lost", "value": {"amount": "2000.00", "currency": "USD"}, "score": 100, "next-at": null, "next-do": null},
    {"id": "eshop", "name": "E-shop", "company": null, "stage": "contract", "state": "won", "value": {"amount": "9600.50", "currency": "EUR"}, "score": 100, "next-at": null, "next-do": null}
  ]}
  $ kariz list --format markdown
  | Deal    | Name                   | Company   | Stage           | State    |        Value | Score |
  | ------- | ---------------------- | --------- | --------------- | -------- | -----------: | ----: |
  | acme    | Acme website           | Acme GmbH | Qualified       | open     |    4,800 EUR |    50 |
  | bakery  | Piekarnia Żytnia       |           | New inquiry     | deferred |    1,200 EUR |     0 |
  | cafe    | Café Noir              |           | New inquiry     | cold     |              |     0 |
  | dentist | Dentist's appointments |           | Proposal sent   | lost     |    2,000 USD |   100 |
  | eshop   | E-shop                 |           | Contract signed | won      | 9,600.50 EUR |   100 |
  $ kariz list --state open --ids --json
  {"kariz": 1, "command": "list", "rows": [
    {"id": "acme"}
  ]}
  $ kariz list --state won --owner bo --format csv
  id,name,company,stage,state,value,score,next-at,next-do
  $ kariz list --state won --owner bo --json
  {"kariz": 1, "command": "list", "rows": []}

As if it were another day, before some of it had happened:

  $ kariz list --now 2026-09-15 --columns id,stage,state,age
  Deal     Stage            State  Days old
  ─────────────────────────────────────────
  dentist  Proposal sent    open         13
  eshop    Contract signed  won         105
  
  3 deals begin after now and are left out
  1 event after now is left out

A file without deals:

  $ kariz -f empty.yaml init --quiet
  $ kariz -f empty.yaml list
  $ kariz -f empty.yaml list --format csv
  id,name,company,stage,state,value,score,next-at,next-do
  $ kariz -f empty.yaml list --json
  {"kariz": 1, "command": "list", "rows": []}

Refused:

  $ kariz list --stage propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz list --state opne
  kariz: error: unknown state 'opne'
    help: did you mean 'open'? states: open, deferred, cold, lost, won
  [2]
  $ kariz list --source webb
  kariz: error: unknown source 'webb'
    help: did you mean 'web'? sources: referral, web, event
  [1]
  $ kariz list --where source=web,webb
  kariz: error: unknown source 'webb'
    help: did you mean 'web'? sources: referral, web, event
  [1]
  $ kariz list --where source~webb --ids
  $ kariz list --since 2026-02-30
  kariz: error: --since: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz list --min-value 12.345
  kariz: error: --min-value: '12.345' has more decimals than EUR has (2)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz list --min-value '5 GBP'
  kariz: error: --min-value: GBP has no rate in this file
    help: add it: rates: {GBP: …}, the price of one GBP in EUR
  [1]
  $ kariz list --where colour=red
  kariz: error: --where: unknown field 'colour'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, next, from, ref, industry
  [1]
  $ kariz list --columns id,valeu
  kariz: error: unknown column 'valeu'
    help: did you mean 'value'? columns: id, name, company, contact, email, phone, value, source, owner, tags, close, next, from, ref, industry, stage, state, reason, until, recontact, score, created, last, touches, sold, cycle, age, in-stage
  [1]
  $ kariz list --sort size
  kariz: error: unknown column 'size'
    help: columns: id, name, company, contact, email, phone, value, source, owner, tags, close, next, from, ref, industry, stage, state, reason, until, recontact, score, created, last, touches, sold, cycle, age, in-stage
  [1]
  $ kariz list --ids --columns name
  kariz: error: --ids and --columns contradict each other
  [2]
  $ kariz list acme
  kariz: error: unexpected argument 'acme'
    help: usage: kariz list [OPTION…]; -f FILE names the file, and options such as --text TEXT say which deals
  [2]
  $ kariz list --format xml
  kariz: error: unknown format 'xml'
    help: formats: table, csv, json, markdown
  [2]
  $ kariz list --owner
  kariz: error: option '--owner' needs a value
    help: see 'kariz list --help'
  [2]

What is no condition is wrong whatever the file says; what has an option of its own is pointed to it.

  $ kariz -f "$TESTS/cli/pipeline.yaml" list --where industry
  kariz: error: --where: 'industry' is not a condition
    help: KEY=VALUE, KEY!=VALUE, KEY<VALUE, KEY>VALUE or KEY~VALUE (contains)
  [2]
  $ kariz -f "$TESTS/cli/pipeline.yaml" list --where 'value>much'
  kariz: error: --where: 'much' is not an amount
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz -f "$TESTS/cli/pipeline.yaml" list --where 'nonsense>=3'
  kariz: error: --where: 'nonsense>=3' is not a condition
    help: KEY=VALUE, KEY!=VALUE, KEY<VALUE, KEY>VALUE or KEY~VALUE (contains)
  [2]
  $ kariz -f "$TESTS/cli/pipeline.yaml" list --where stage=proposal
  kariz: error: --where: unknown field 'stage'
    help: that is an option of its own: --stage STAGE,…
  [1]
