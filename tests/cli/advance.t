A deal moves forward when it has what the stages ahead need.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

To the next stage:

  $ kariz advance acme
  acme: Qualified → Proposal sent
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal}

A stage may be left only when its exit criteria are met. Every unmet one is named, with the way to meet it.

  $ kariz advance acme
  pipeline.yaml:30:3: error: acme cannot enter contract: criterion 'demo' is not met: The decision maker has seen a demo
     30 |   acme:
        |   ^~~~
        help: kariz advance acme --met demo, or --force
  [1]
  $ kariz advance acme --met demo --note 'all of them were there'
  acme: Proposal sent → Contract signed; sold: 4,800 EUR
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: contract, met: [demo], note: all of them were there}

The sale is made, and the deal goes on to its end. The review is optional, so it is not the next stage: the win is.

  $ kariz advance acme --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -44,6 +44,7 @@
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
         - {at: 2026-11-21T13:00:00+01:00, stage: proposal}
         - {at: 2026-11-21T13:00:00+01:00, stage: contract, met: [demo], note: all of them were there}
  +      - {at: 2026-11-21T13:00:00+01:00, won: 4800}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz advance acme --to review
  acme: Contract signed → Review received
  $ kariz advance acme
  acme: Review received → won
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: review}
  +      - {at: 2026-11-21T13:00:00+01:00, won: 4800}

Those that come late tell when it was, and stages may be passed over, if nothing is missing.

  $ kariz add-lead Hotel --at 2026-11-10
  hotel
  $ cp pipeline.yaml before.yaml
  $ kariz advance hotel --to contract
  pipeline.yaml:93:3: error: hotel cannot enter contract: email is not set; value is not set; qualification is not passed (budget, authority and need are unknown); criterion 'demo' is not met: The decision maker has seen a demo
     93 |   hotel:
        |   ^~~~~
        help: kariz qualify hotel --yes …, then kariz advance hotel --to contract --set email=… --set value=… --met demo, or --force
  [1]
  $ kariz qualify hotel --yes budget,authority,need
  hotel: qualified (3 yes, score 100): stays in New inquiry: email is not set; kariz advance hotel --to qualified --set email=…, or --force
  $ kariz edit hotel --set email=h@hotel.example
  hotel: New inquiry; email: h@hotel.example
  $ changed
  +    email: h@hotel.example
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes, need: yes}}
  $ kariz advance hotel --to contract --set value=100 --met demo --at 2026-11-21T12:30
  hotel: New inquiry → Contract signed; value: 100 EUR; sold: 100 EUR
  $ changed
  +    value: 100
  +      - {at: 2026-11-21T12:30:00+01:00, was: {value: null}}
  +      - {at: 2026-11-21T12:30:00+01:00, stage: contract, met: [demo]}

Who knows better may force it. It is recorded.

  $ kariz advance bakery --to proposal --force
  bakery: deferred until 2027-01-07 09:00 → Proposal sent
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal, forced: [email, qualification]}
  $ kariz check --strict

Several at once, all or none.

  $ kariz add-lead One --email one@one.example && kariz add-lead Two && cp pipeline.yaml before.yaml
  one
  two
  $ kariz advance one two
  pipeline.yaml:110:3: error: two cannot enter qualified: email is not set
    110 |   two:
        |   ^~~
        help: kariz advance two --set email=…, or --force
  [1]
  $ cmp pipeline.yaml before.yaml
  $ kariz edit two --set email=two@two.example && cp pipeline.yaml before.yaml
  two: New inquiry; email: two@two.example
  $ kariz list --stage inquiry --state open --ids | kariz advance - --at 2026-11-21T13:00
  one: New inquiry → Qualified
  two: New inquiry → Qualified
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}

For scripts:

  $ kariz advance one --json --force
  {"kariz": 1, "command": "advance", "rows": [
    {"id": "one", "old-stage": "qualified", "old-state": "open", "stage": "proposal", "state": "open", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": []}
  ]}
  $ kariz advance two --format csv --force
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  two,qualified,open,proposal,open,,,,,,,,,
  $ kariz advance one -q --force

What is set on the way is replaced in the open: its old value stays in the history.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz advance acme --set value=5200
  acme: Qualified → Proposal sent; value: 4,800 EUR → 5,200 EUR
  $ changed
  -    value: 4800
  +    value: 5200
  +      - {at: 2026-11-21T13:00:00+01:00, was: {value: 4800}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal}

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz advance
  kariz: error: advance needs DEAL
    help: usage: kariz advance [OPTION…] DEAL…
  [2]
  $ kariz advance nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz advance ame
  kariz: error: unknown deal 'ame'
    help: did you mean 'acme'?
  [1]
  $ kariz advance acme --to propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz advance acme --to qualified
  pipeline.yaml:30:3: error: acme stands in qualified already
     30 |   acme:
        |   ^~~~
        help: kariz advance acme goes on, kariz back acme --to STAGE to an earlier one
  [1]
  $ kariz advance acme --to inquiry
  pipeline.yaml:30:3: error: acme cannot advance to inquiry, which lies behind qualified
     30 |   acme:
        |   ^~~~
        help: kariz back acme --to inquiry
  [1]
  $ kariz advance acme --to won
  kariz: error: 'won' is an outcome, not a stage
    help: kariz win acme; stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz advance acme --to lost
  kariz: error: 'lost' is an outcome, not a stage
    help: kariz lose acme; stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz advance acme --met demos
  kariz: error: unknown criterion 'demos'
    help: did you mean 'demo'? criteria: demo
  [1]
  $ kariz advance acme --set value=1.234
  kariz: error: '1.234' has more decimals than EUR has (2)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz advance acme --set colour=red
  kariz: error: unknown field 'colour'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, industry
  [1]
  $ kariz advance acme --at 2026-11-03
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-03T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz advance acme --at 2026-11-02T12:00
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-02T12:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz advance acme --at 2026-11-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-11-01T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz advance acme --at +1min
  kariz: error: 2026-11-21T13:01:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz advance cafe
  pipeline.yaml:55:3: error: cafe is cold; it has to be reopened first
     55 |   cafe:
        |   ^~~~
        help: kariz back cafe --to STAGE
  [1]
  $ kariz advance dentist
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz advance eshop
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz advance --too proposal acme
  kariz: error: unknown option '--too'
    help: did you mean '--to'? see 'kariz advance --help'
  [2]
  $ cmp pipeline.yaml before.yaml

What was given is to be given again.

  $ cp "$TESTS/cli/pipeline.yaml" again.yaml
  $ kariz -f again.yaml add-lead Inn
  inn
  $ kariz -f again.yaml advance inn --to contract --set email=h@h.example --set value=5 --met demo
  again.yaml:89:3: error: inn cannot enter contract: qualification is not passed (budget, authority and need are unknown)
     89 |   inn:
        |   ^~~
        help: kariz qualify inn --yes …, then kariz advance inn --to contract --set email=h@h.example --set value=5 --met demo, or --force
  [1]

What comes next may be planned with a move. That is what is done then, whatever the stage has for a task.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ sed -i 's/name: Proposal sent/&\n    task: {do: Ask what they think, within: 3d}/' pipeline.yaml
  $ cp pipeline.yaml with-a-task.yaml
  $ kariz advance acme --next +5d --do "Send Jane's quote"
  acme: Qualified → Proposal sent; next: 2026-11-26 13:00 Send Jane's quote
  $ diff -U0 with-a-task.yaml pipeline.yaml | grep '^[-+] '
  +    next: {at: 2026-11-26T13:00:00+01:00, do: Send Jane's quote}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal}
  $ cp with-a-task.yaml pipeline.yaml && kariz advance acme --next +5d
  acme: Qualified → Proposal sent; next: 2026-11-26 13:00 Ask what they think
  $ kariz advance acme --next +1w
  pipeline.yaml:31:3: error: acme cannot enter contract: criterion 'demo' is not met: The decision maker has seen a demo
     31 |   acme:
        |   ^~~~
        help: kariz advance acme --next 2026-11-28T13:00:00+01:00 --met demo, or --force
  [1]
  $ eval "$(kariz advance acme --next +1w --do "Send Jane's quote" 2>&1 | sed -n 's/.*help: \(.*\), or --force/\1/p')"
  acme: Proposal sent → Contract signed; sold: 4,800 EUR; next: 2026-11-28 13:00 Send Jane's quote
  $ kariz advance acme --to review --next +1d --do 'Ask for a reference'
  acme: Contract signed → Review received; next: 2026-11-22 13:00 Ask for a reference
  $ kariz advance acme --next +6mo --do 'Ask for the next job'
  acme: Review received → won; next: 2027-05-21 13:00 Ask for the next job
  $ kariz back acme --to inquiry -q
  $ kariz advance acme --next yesterday --do Call
  pipeline.yaml:31:3: error: acme cannot be contacted next at 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     31 |   acme:
        |   ^~~~
        help: --next says when, such as +3d
  [1]
  $ kariz advance acme --next +1d
  acme: New inquiry → Qualified; next: 2026-11-22 13:00 Ask for the next job
  $ kariz advance acme --do Call
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]

A stage is known by its name, too.

  $ kariz advance acme --to 'Proposal Sent'
  acme: Qualified → Proposal sent
