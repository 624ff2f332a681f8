A deal returns.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

A deal that is not as far as was thought returns to an earlier stage.

  $ kariz back acme --to inquiry --note 'the budget is gone again'
  acme: Qualified → New inquiry
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry, note: the budget is gone again}

Lost, cold and won deals are reopened, at any stage that they had reached, the last one included. Nothing is asked for.

  $ kariz back dentist --to proposal --note 'the competitor let them down'
  dentist: lost (Bought from a competitor) → Proposal sent
  $ kariz back cafe --to inquiry
  cafe: cold → New inquiry
  $ kariz back eshop --to contract --at 2026-11-20
  eshop: won → Contract signed
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal, note: the competitor let them down}
  +      - {at: 2026-11-20T00:00:00+01:00, stage: contract}
  $ kariz back eshop --to proposal
  eshop: Contract signed → Proposal sent; no longer sold

A deferred one, and several at once:

  $ kariz advance bakery --set email=b@bakery.example && cp pipeline.yaml before.yaml
  bakery: deferred until 2027-01-07 09:00 → Qualified; email: b@bakery.example
  $ kariz back bakery dentist --to inquiry
  bakery: Qualified → New inquiry
  dentist: Proposal sent → New inquiry
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz back dentist --to qualified --json
  {"kariz": 1, "command": "back", "rows": [
    {"id": "dentist", "old-stage": "proposal", "old-state": "lost", "stage": "qualified", "state": "open", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": []}
  ]}
  $ echo cafe | kariz back - --to inquiry --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  cafe,inquiry,cold,inquiry,open,,,,,,,,,
  $ kariz back eshop --to inquiry --quiet

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz back acme
  kariz: error: back needs --to STAGE
    help: usage: kariz back [OPTION…] DEAL… --to STAGE
  [2]
  $ kariz back --to inquiry
  kariz: error: back needs DEAL
    help: usage: kariz back [OPTION…] DEAL… --to STAGE
  [2]
  $ kariz back nobody --to inquiry
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz back acme --to inqiry
  kariz: error: unknown stage 'inqiry'
    help: did you mean 'inquiry'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz back acme --to qualified
  pipeline.yaml:30:3: error: acme stands in qualified already
     30 |   acme:
        |   ^~~~
        help: kariz back acme --to STAGE goes to an earlier one, kariz advance acme to the next
  [1]
  $ kariz back acme --to proposal
  pipeline.yaml:30:3: error: acme cannot go back to proposal, which lies ahead of qualified
     30 |   acme:
        |   ^~~~
        help: kariz advance acme --to proposal
  [1]
  $ kariz back dentist --to contract
  pipeline.yaml:64:3: error: dentist has never reached contract
     64 |   dentist:
        |   ^~~~~~~
        help: stages it has reached: inquiry, qualified, proposal
  [1]
  $ kariz back cafe --to qualified
  pipeline.yaml:55:3: error: cafe has never reached qualified
     55 |   cafe:
        |   ^~~~
        help: stages it has reached: inquiry
  [1]
  $ kariz back acme --to inquiry --at 2026-11-02T12:00
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-02T12:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz back acme --to inquiry --at 2026-11-22
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ cmp pipeline.yaml before.yaml

A deferred deal wakes in the stage where it sleeps, or goes to an earlier one.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz back bakery --to inquiry --note 'they called'
  bakery: deferred until 2027-01-07 09:00 → New inquiry
  $ diff -U0 before.yaml pipeline.yaml | grep '^[-+] '
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry, note: they called}
  $ kariz back bakery --to inquiry
  pipeline.yaml:46:3: error: bakery stands in inquiry already
     46 |   bakery:   # after Christmas
        |   ^~~~~~
        help: kariz back bakery --to STAGE goes to an earlier one, kariz advance bakery to the next
  [1]
  $ kariz defer bakery --until +2w -q
  $ kariz back bakery --to contract
  pipeline.yaml:46:3: error: bakery cannot go back to contract, which lies ahead of inquiry
     46 |   bakery:   # after Christmas
        |   ^~~~~~
        help: kariz advance bakery --to contract
  [1]

What comes next may be planned with it, in place of the task of the stage.

  $ sed -i 's/name: New inquiry/&, task: {do: Call back, within: 2h}/' pipeline.yaml
  $ kariz back acme --to inquiry --next +1d --do 'Ask what went wrong' && cp pipeline.yaml before.yaml
  acme: Qualified → New inquiry; next: 2026-11-22 13:00 Ask what went wrong
  $ kariz back dentist --to inquiry --next +1d
  dentist: lost (Bought from a competitor) → New inquiry; next: 2026-11-22 13:00 Call back
  $ diff -U0 before.yaml pipeline.yaml | grep '^[-+] '
  +    next: {at: 2026-11-22T13:00:00+01:00, do: Call back}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  $ kariz back eshop --to qualified --next +1d
  pipeline.yaml:82:3: error: nothing is planned for eshop that could be moved
     82 |   eshop:
        |   ^~~~~
        help: add --do TEXT: what there is to do next
  [1]
  $ kariz back eshop --to qualified --do 'Call'
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]

A stage is known by its name too, whatever the case, where no other is called so.

  $ kariz back dentist --to 'NEW INQUIRY'
  pipeline.yaml:68:3: error: dentist stands in inquiry already
     68 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE goes to an earlier one, kariz advance dentist to the next
  [1]
  $ kariz back eshop --to 'proposal SENT'
  eshop: won → Proposal sent; no longer sold
  $ sed -i 's/name: Contract signed/name: proposal sent/' pipeline.yaml
  $ kariz lose eshop --reason terms -q
  $ kariz back eshop --to 'Proposal sent'
  kariz: error: unknown stage 'Proposal sent'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz back eshop --to PROPOSAL
  eshop: lost (Terms or timing unsuitable) → Proposal sent
