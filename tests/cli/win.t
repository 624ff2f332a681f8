A deal is won.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

A win is a way forward over all stages ahead: what they need is asked for.

  $ kariz win acme
  pipeline.yaml:30:3: error: acme cannot be won: criterion 'demo' is not met: The decision maker has seen a demo
     30 |   acme:
        |   ^~~~
        help: kariz win acme --met demo, or --force
  [1]
  $ kariz win acme --met demo --note 'signed on the spot'
  acme: Qualified → won; sold: 4,800 EUR
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, won: 4800, met: [demo], note: signed on the spot}

For another price than was thought, in another currency:

  $ kariz back acme --to qualified && cp pipeline.yaml before.yaml
  acme: won → Qualified; no longer sold
  $ kariz win acme --value '6000 USD' --force
  acme: Qualified → won; sold: 6,000 USD
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, won: 6000 USD, forced: [demo]}
  $ kariz list --state won --columns id,value --sort value
  Deal          Value
  ───────────────────
  acme      6,000 USD
  eshop  9,600.50 EUR
  $ kariz list --where 'value>5000' --ids
  acme
  eshop
  $ kariz win acme --value '6000 GBP'
  kariz: error: --value: GBP has no rate in this file
    help: add it: rates: {GBP: …}, the price of one GBP in EUR
  [1]
  $ kariz list --state won --columns id,stage,state,sold
  Deal   Stage            State  Sold
  ───────────────────────────────────────────────
  acme   Qualified        won    2026-11-21 13:00
  eshop  Contract signed  won    2026-07-01 10:00

Without all that is needed:

  $ kariz win bakery
  pipeline.yaml:49:3: error: bakery cannot be won: email is not set; qualification is not passed (budget, authority and need are unknown); criterion 'demo' is not met: The decision maker has seen a demo
     49 |   bakery:   # after Christmas
        |   ^~~~~~
        help: kariz edit bakery --set email=…, then kariz qualify bakery --yes …, then kariz win bakery --met demo, or --force
  [1]
  $ kariz win bakery --force --value 1000
  bakery: deferred until 2027-01-07 09:00 → won; sold: 1,000 EUR
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, won: 1000, forced: [email, qualification, demo]}

Nobody knows for how much:

  $ kariz add-lead 'Old friend' && cp pipeline.yaml before.yaml
  old-friend
  $ kariz win old-friend --force
  old-friend: New inquiry → won; sold, without a value
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, won: unknown, forced: [email, value, qualification, demo]}

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz win acme --met demo --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,6 +42,7 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, won: 4800, met: [demo]}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz win acme --met demo --json
  {"kariz": 1, "command": "win", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "won", "sold-at": "2026-11-21T13:00:00+01:00", "sold": {"amount": "4800.00", "currency": "EUR"}, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": []}
  ]}
  $ echo bakery | kariz win - --force --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  bakery,inquiry,deferred,inquiry,won,2026-11-21T13:00:00+01:00,1200.00 EUR,,,,,,,

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz win
  kariz: error: win needs DEAL
    help: usage: kariz win [OPTION…] DEAL…
  [2]
  $ kariz win nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz win acme --value 12.345 --met demo
  kariz: error: --value: '12.345' has more decimals than EUR has (2)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz win acme --value nothing --met demo
  kariz: error: --value: 'nothing' is not an amount
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz win acme --value '12 ABC' --met demo
  kariz: error: --value: unknown currency 'ABC'
    help: a currency is a code of ISO 4217, such as EUR or USD
  [2]
  $ kariz win acme --met demo,tour
  kariz: error: unknown criterion 'tour'
    help: criteria: demo
  [1]
  $ kariz win acme --met demo --at 2026-11-22
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz win acme --met demo --at 2026-11-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-11-01T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz win cafe
  pipeline.yaml:55:3: error: cafe is cold; it has to be reopened first
     55 |   cafe:
        |   ^~~~
        help: kariz back cafe --to STAGE
  [1]
  $ kariz win dentist
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz win eshop
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ cmp pipeline.yaml before.yaml
