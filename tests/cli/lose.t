A deal is lost.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

A deal is lost for a reason. Where the file knows why clients leave at that stage, and how they are won back, it is said.

  $ kariz lose acme --reason terms --recontact +6mo --note 'no money before summer'
  acme: Qualified → lost (Terms or timing unsuitable); again: 2027-05-21 13:00
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, lost: terms, recontact: 2027-05-21T13:00:00+02:00, note: no money before summer}
  $ kariz back dentist --to proposal && cp pipeline.yaml before.yaml
  dentist: lost (Bought from a competitor) → Proposal sent
  $ kariz lose dentist --reason competitor
  dentist: Proposal sent → lost (Bought from a competitor)
    why clients leave at Proposal sent: They compare with others and go quiet
    how to win them back: Send two references and ask what is missing
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, lost: competitor}

Cold and deferred ones are lost as well, and several at once.

  $ kariz lose cafe bakery --reason spam --at 2026-11-20T18:00
  bakery: deferred until 2027-01-07 09:00 → lost (Spam)
  cafe: cold → lost (Spam)
  $ changed
  +      - {at: 2026-11-20T18:00:00+01:00, lost: spam}
  +      - {at: 2026-11-20T18:00:00+01:00, lost: spam}

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz lose acme --reason terms --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,6 +42,7 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, lost: terms}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz lose acme --reason terms --recontact +6mo --json
  {"kariz": 1, "command": "lose", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "lost", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": "terms", "recontact": "2027-05-21T13:00:00+02:00", "why": null, "until": null, "channel": null, "fields": []}
  ]}
  $ echo cafe | kariz lose - --reason terms --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  cafe,inquiry,cold,inquiry,lost,,,,,terms,,,,
  $ kariz lose bakery --reason terms --quiet

Without a list of reasons in the file, any text is one.

  $ sed '/^loss-reasons:/,/fax:/d' "$TESTS/cli/pipeline.yaml" | sed 's/lost: competitor/lost: "bought elsewhere"/' >pipeline.yaml
  $ kariz lose acme
  kariz: error: lose needs --reason REASON
    help: --reason says why, in a word or a sentence
  [2]
  $ kariz lose acme --reason 'moved to the seaside'
  acme: Qualified → lost (moved to the seaside)
  $ kariz report losses
  By reason
  Reason                Lost  Share      Value
  ────────────────────────────────────────────
  moved to the seaside     1  50.0%  4,800 EUR
  bought elsewhere         1  50.0%  1,800 EUR
  
  By the stage they stood in when they were lost
  Stage          Lost  Share      Value  Why they leave                         How to win them back
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Qualified         1  50.0%  4,800 EUR
  Proposal sent     1  50.0%  1,800 EUR  They compare with others and go quiet  Send two references and ask what is missing
  
  By reason and stage
  Reason                Stage          Lost  Share      Value
  ───────────────────────────────────────────────────────────
  moved to the seaside  Qualified         1  50.0%  4,800 EUR
  bought elsewhere      Proposal sent     1  50.0%  1,800 EUR
  
  2 deals were lost, worth 6,600 EUR
  no deal came back after being lost or cold

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz lose
  kariz: error: lose needs DEAL
    help: usage: kariz lose [OPTION…] DEAL…
  [2]
  $ kariz lose acme
  kariz: error: lose needs --reason REASON
    help: reasons: spam, competitor, terms
  [2]
  $ kariz lose acme --reason competetor
  kariz: error: unknown reason 'competetor'
    help: did you mean 'competitor'? reasons: spam, competitor, terms
  [1]
  $ kariz lose acme --reason expensive
  kariz: error: unknown reason 'expensive'
    help: reasons: spam, competitor, terms
  [1]
  $ kariz lose acme --reason fax
  kariz: error: reason 'fax' is retired
    help: reasons: spam, competitor, terms
  [1]
  $ kariz lose nobody --reason terms
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz lose acme --reason terms --recontact yesterday
  pipeline.yaml:30:3: error: acme cannot be contacted again at 2026-11-20T00:00:00+01:00, which is not after its loss at 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --recontact says when to try again, such as +6mo
  [1]
  $ kariz lose acme --reason terms --recontact 2026-02-30
  kariz: error: --recontact: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz lose acme --reason terms --at +1d
  kariz: error: 2026-11-22T13:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz lose acme --reason terms --at 2026-11-02T12:00
  pipeline.yaml:30:3: error: acme entered qualified at 2026-11-03T10:00:00+01:00, after 2026-11-02T12:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: a move cannot be put before a later one
  [1]
  $ kariz lose dentist --reason terms
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz lose eshop --reason terms
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz lose acme dentist --reason terms
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ cmp pipeline.yaml before.yaml
