A deal sleeps until its time comes.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

Deferring is neither losing nor waiting: it has a date, and once that has come the deal is open again by itself.

  $ kariz defer acme --until '2026-12-07 10:00' --note 'they are at the fair'
  acme: Qualified → deferred until 2026-12-07 10:00
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-07T10:00:00+01:00, note: they are at the fair}
  $ kariz list --text acme --columns id,stage,state --now 2026-12-07T09:59:59+01:00
  Deal  Stage      State
  ─────────────────────────
  acme  Qualified  deferred
  $ kariz list --text acme --columns id,stage,state --now 2026-12-07T10:00:00+01:00
  Deal  Stage      State
  ──────────────────────
  acme  Qualified  open

The time may be put off once more, and told later. A day alone is its start.

  $ kariz defer bakery --until 2027-02-01 --at yesterday
  bakery: deferred until 2027-01-07 09:00 → deferred until 2027-02-01 00:00
  $ changed
  +      - {at: 2026-11-20T00:00:00+01:00, defer: 2027-02-01T00:00:00+01:00}

Several at once:

  $ kariz list --state deferred --ids | kariz defer - --until +2w
  acme: deferred until 2026-12-07 10:00 → deferred until 2026-12-05 13:00
  bakery: deferred until 2027-02-01 00:00 → deferred until 2026-12-05 13:00
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-05T13:00:00+01:00}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-05T13:00:00+01:00}

What was planned for before then is dropped: the deal is asleep. What is planned for later is kept.

  $ kariz touch phone acme --next +1w --do 'Send the offer' && cp pipeline.yaml before.yaml
  acme: deferred until 2026-12-05 13:00; touched: phone; next: 2026-11-28 13:00 Send the offer
  $ kariz defer acme --until +1mo
  acme: deferred until 2026-12-05 13:00 → deferred until 2026-12-21 13:00; next: nothing
  $ changed
  -    next: {at: 2026-11-28T13:00:00+01:00, do: Send the offer}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-21T13:00:00+01:00}
  $ kariz touch phone acme --next +3mo --do 'Send the offer' && cp pipeline.yaml before.yaml
  acme: deferred until 2026-12-21 13:00; touched: phone; next: 2027-02-21 13:00 Send the offer
  $ kariz defer acme --until +2mo
  acme: deferred until 2026-12-21 13:00 → deferred until 2027-01-21 13:00
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2027-01-21T13:00:00+01:00}

Any move ends the sleep.

  $ kariz advance acme --set value=5000
  acme: deferred until 2027-01-21 13:00 → Proposal sent; value: 4,800 EUR → 5,000 EUR
  $ kariz defer acme --until +1w && kariz back acme --to inquiry
  acme: Proposal sent → deferred until 2026-11-28 13:00
  acme: deferred until 2026-11-28 13:00 → New inquiry

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz defer acme --until +1w --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,6 +42,7 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-11-28T13:00:00+01:00}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz defer acme --until +1w --json
  {"kariz": 1, "command": "defer", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "deferred", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": "2026-11-28T13:00:00+01:00", "channel": null, "fields": []}
  ]}
  $ echo acme | kariz defer - --until +2w --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  acme,qualified,deferred,qualified,deferred,,,,,,,,2026-12-05T13:00:00+01:00,
  $ kariz defer acme --until +3w --quiet

A pipeline that defers those who do not qualify wants the hour of the next contact, too.

  $ sed 's/otherwise: cold/otherwise: defer/' "$TESTS/cli/pipeline.yaml" >pipeline.yaml && cp pipeline.yaml before.yaml
  $ kariz defer acme --until 2026-12-07
  kariz: error: --until 2026-12-07 has no time of day
    help: leads are deferred to a day and a time: --until '2026-12-07 10:00'
  [1]
  $ kariz defer acme --until monday
  kariz: error: --until: 'monday' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz defer acme --until mon
  kariz: error: --until mon has no time of day
    help: leads are deferred to a day and a time: --until '2026-11-23 10:00'
  [1]
  $ kariz qualify acme --no need --until tomorrow
  kariz: error: --until tomorrow has no time of day
    help: leads are deferred to a day and a time: --until '2026-11-22 10:00'
  [1]
  $ kariz add-lead Hotel --no need,budget --until 2026-12-07
  kariz: error: --until 2026-12-07 has no time of day
    help: leads are deferred to a day and a time: --until '2026-12-07 10:00'
  [1]
  $ cmp pipeline.yaml before.yaml
  $ kariz qualify acme --no need --until '2026-12-07 9.00'
  kariz: error: --until: '2026-12-07 9.00' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz qualify acme --no need --until '2026-12-07 09:00'
  acme: not qualified (1 yes, 2 no, score 25): Qualified → deferred until 2026-12-07 09:00
  $ kariz defer acme --until +2w
  acme: deferred until 2026-12-07 09:00 → deferred until 2026-12-05 13:00
  $ kariz add-lead Hotel --no need,budget --until +2h
  hotel
  hotel: not qualified (2 no, 1 unknown, score 0): New inquiry → deferred until 2026-11-21 15:00
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {need: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-07T09:00:00+01:00}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-12-05T13:00:00+01:00}
  +  hotel:
  +    name: Hotel
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no, need: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, defer: 2026-11-21T15:00:00+01:00}

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz defer
  kariz: error: defer needs DEAL
    help: usage: kariz defer [OPTION…] DEAL…
  [2]
  $ kariz defer acme
  kariz: error: defer needs --until TIME
    help: --until says when, such as +2w
  [2]
  $ kariz defer acme --until whenever
  kariz: error: --until: 'whenever' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz defer acme --until 2027-02-29
  kariz: error: --until: 2027-02-29 does not exist: February 2027 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz defer acme --until yesterday
  pipeline.yaml:30:3: error: acme cannot be deferred until 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --until says when to look at it again, such as +2w
  [1]
  $ kariz defer acme --until now
  pipeline.yaml:30:3: error: acme cannot be deferred until 2026-11-21T13:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --until says when to look at it again, such as +2w
  [1]
  $ kariz defer nobody --until +2w
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz defer acme --until +2w --at +1d
  kariz: error: 2026-11-22T13:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz defer acme --until +2w --at 2026-11-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-11-01T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz defer acme --until +2w --at 2026-11-02T12:00
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-02T12:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz defer cafe --until +2w
  pipeline.yaml:55:3: error: cafe is cold; it has to be reopened first
     55 |   cafe:
        |   ^~~~
        help: kariz back cafe --to STAGE
  [1]
  $ kariz defer dentist --until +2w
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz defer eshop --until +2w
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz defer acme --until +2w --note "$(printf 'a\tb')"
  kariz: error: the note must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz advance acme --to deferred
  kariz: error: 'deferred' is an outcome, not a stage
    help: kariz defer acme; stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz defer acme dentist nobody --until +2w
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are; a text of several words stands in quotes
  [1]
  $ kariz defer acme dentist eshop --until +2w
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ cmp pipeline.yaml before.yaml
