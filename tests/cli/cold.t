A deal goes on the cold list.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

Those who may buy some day, but not now, are not lost. They are kept on the cold list, and written to now and then.

  $ kariz cold acme --why 'no budget before summer' --next +3mo --do 'Send the news' --note 'Jane likes our work'
  acme: Qualified → cold; next: 2027-02-21 13:00 Send the news
  $ changed
  +    next: {at: 2027-02-21T13:00:00+01:00, do: Send the news}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: no budget before summer, note: Jane likes our work}
  $ kariz list --state cold --columns id,next --format csv
  id,next-at,next-do
  acme,2027-02-21T13:00:00+01:00,Send the news
  cafe,,
  $ kariz show acme | grep cold
    State          cold
    2026-11-21 13:00  cold (no budget before summer): Jane likes our work

They are nurtured by contacts, and come back when they are warm.

  $ kariz touch email acme --now 2027-02-21T13:00+01:00 --note 'the news' --next +3mo
  acme: cold; touched: email; next: 2027-05-21 13:00 Send the news
  $ changed
  -    next: {at: 2027-02-21T13:00:00+01:00, do: Send the news}
  +    next: {at: 2027-05-21T13:00:00+02:00, do: Send the news}
  +      - {at: 2027-02-21T13:00:00+01:00, touch: email, note: the news}
  $ kariz back acme --to qualified --now 2027-03-01
  acme: cold → Qualified
  $ changed
  +      - {at: 2027-03-01T00:00:00+01:00, stage: qualified}

Nobody has to say why. Then it is the answers by which the lead fails, or it is not known.

  $ kariz qualify bakery --no budget,need && kariz back bakery --to inquiry && cp pipeline.yaml before.yaml
  bakery: not qualified (2 no, 1 unknown, score 0): deferred until 2027-01-07 09:00 → cold
  bakery: cold → New inquiry
  $ kariz cold bakery
  bakery: New inquiry → cold
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no need"}
  $ kariz add-lead Hotel --at 2026-11-18 && cp pipeline.yaml before.yaml
  hotel
  $ kariz cold hotel --at 2026-11-19
  hotel: New inquiry → cold
  $ changed
  +      - {at: 2026-11-19T00:00:00+01:00, cold: unknown}

What is due is cleared; what is planned is kept, or planned anew.

  $ kariz add-lead Inn && kariz touch phone inn --next +1h --do 'Call again' && cp pipeline.yaml before.yaml
  inn
  inn: New inquiry; touched: phone; next: 2026-11-21 14:00 Call again
  $ kariz cold inn --why 'no answer' --dry-run | grep '^[-+] '
  +      - {at: 2026-11-21T13:00:00+01:00, cold: no answer}
  $ kariz cold inn --why 'no answer' --now 2026-11-21T14:00+01:00
  inn: New inquiry → cold; next: nothing
  $ changed
  -    next: {at: 2026-11-21T14:00:00+01:00, do: Call again}
  +      - {at: 2026-11-21T14:00:00+01:00, cold: no answer}

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz cold acme --json
  {"kariz": 1, "command": "cold", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "cold", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": "unknown", "until": null, "channel": null, "fields": []}
  ]}
  $ echo bakery | kariz cold - --why later --next +6mo --do 'Send the news' --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  bakery,inquiry,deferred,inquiry,cold,,,2027-05-21T13:00:00+02:00,Send the news,,,later,,
  $ kariz back acme --to qualified -q && kariz cold acme --quiet

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz cold
  kariz: error: cold needs DEAL
    help: usage: kariz cold [OPTION…] DEAL…
  [2]
  $ kariz cold nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz cold cafe
  pipeline.yaml:55:3: error: cafe is cold already
     55 |   cafe:
        |   ^~~~
        help: kariz touch CHANNEL cafe --next TIME --do TEXT plans a contact, kariz back cafe --to STAGE opens it again
  [1]
  $ kariz cold dentist
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz cold eshop
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz cold acme --do 'Send the news'
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]
  $ kariz cold acme --next +6mo --do ' '
  kariz: error: --do is empty
    help: say what there is to do, or leave it out
  [2]
  $ kariz cold acme --next +6mo
  pipeline.yaml:30:3: error: nothing is planned for acme that could be moved
     30 |   acme:
        |   ^~~~
        help: add --do TEXT: what there is to do next
  [1]
  $ kariz cold acme --next yesterday --do 'Send the news'
  pipeline.yaml:30:3: error: acme cannot be contacted next at 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --next says when, such as +3d
  [1]
  $ kariz cold acme --why "$(printf 'a\tb')"
  kariz: error: the reason must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz cold acme --next +6mo --do "$(printf 'a\tb')"
  kariz: error: what there is to do must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz cold acme --at +1d
  kariz: error: 2026-11-22T13:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz cold acme --at 2026-11-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-11-01T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz cold acme --at 2026-11-02T12:00
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-02T12:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz advance acme --to cold
  kariz: error: 'cold' is an outcome, not a stage
    help: kariz cold acme; stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz cold acme cafe
  pipeline.yaml:55:3: error: cafe is cold already
     55 |   cafe:
        |   ^~~~
        help: kariz touch CHANNEL cafe --next TIME --do TEXT plans a contact, kariz back cafe --to STAGE opens it again
  [1]
  $ cmp pipeline.yaml before.yaml
