Whether a lead is worth the work: the questions of the file, the answers so far, and what the rule makes of them.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }
  $ kariz add-lead 'New lead' --email new@lead.example && cp pipeline.yaml before.yaml
  new-lead

What is known so far, and what is still to ask:

  $ kariz qualify acme
  acme: qualified (2 yes, 1 no, score 50): stands in Qualified
  $ kariz qualify new-lead
  new-lead: still open (3 unknown, score 0): still to ask: budget, authority, need
  $ kariz qualify acme new-lead
  acme: qualified (2 yes, 1 no, score 50): stands in Qualified
  new-lead: still open (3 unknown, score 0): still to ask: budget, authority, need

Answers come one by one or all at once. The last answer to a question counts. Of three questions, one may be open or "no".

  $ kariz qualify new-lead --yes need
  new-lead: still open (1 yes, 2 unknown, score 25): still to ask: budget, authority
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {need: yes}}
  $ kariz qualify new-lead --unknown budget --note 'asks her boss on Monday'
  new-lead: still open (1 yes, 2 unknown, score 25): still to ask: budget, authority
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: unknown}, note: asks her boss on Monday}
  $ kariz qualify new-lead --yes budget --at 2026-11-21T13:00
  new-lead: qualified (2 yes, 1 unknown, score 50): New inquiry → Qualified
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}

A deal that has come further stays where it is, and says so.

  $ kariz qualify new-lead --yes authority
  new-lead: qualified (3 yes, score 100): stays in Qualified
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {authority: yes}}

Two "no": the lead goes cold.

  $ kariz qualify acme --no budget --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,6 +42,8 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no authority"}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz qualify acme --no budget
  acme: not qualified (1 yes, 2 no, score 25): Qualified → cold
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no authority"}

A cold one that changes its mind comes back.

  $ kariz qualify cafe --yes budget,authority
  cafe: qualified (2 yes, 1 unknown, score 75): stays in cold: email is not set; kariz back cafe --to inquiry, then kariz advance cafe --to qualified --set email=…, or --force
  $ kariz edit cafe --set email=noir@cafe.example
  cafe: cold; email: noir@cafe.example
  $ cp pipeline.yaml before.yaml
  $ kariz qualify cafe --yes need
  cafe: qualified (3 yes, score 100): cold → Qualified
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {need: yes}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}

A deferred one, too.

  $ kariz edit bakery --set email=zytnia@bakery.example && cp pipeline.yaml before.yaml
  bakery: deferred until 2027-01-07 09:00; email: zytnia@bakery.example
  $ kariz qualify bakery --yes budget,need
  bakery: qualified (2 yes, 1 unknown, score 50): deferred until 2027-01-07 09:00 → Qualified
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, need: yes}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}

Several deals in one go, all or none; and ids from another command.

  $ kariz add-lead One && kariz add-lead Two && cp pipeline.yaml before.yaml
  one
  two
  $ kariz qualify one two three --no budget,need
  kariz: error: unknown deal 'three'
    help: 'kariz list --ids' shows the ids there are; a text of several words stands in quotes
  [1]
  $ changed
  $ kariz list --text one,two --ids | kariz qualify - --no budget,need
  one: not qualified (2 no, 1 unknown, score 0): New inquiry → cold
  two: not qualified (2 no, 1 unknown, score 0): New inquiry → cold
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no, need: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no need"}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no, need: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no need"}

For scripts:

  $ kariz add-lead Three && kariz add-lead Four
  three
  four
  $ kariz qualify three --yes budget --json
  {"kariz": 1, "command": "qualify", "rows": [
    {"id": "three", "verdict": "still open", "yes": 1, "no": 0, "unknown": 2, "score": 25, "to-ask": ["authority", "need"], "held-by": [], "stage": "inquiry", "state": "open"}
  ]}
  $ kariz qualify three four --json
  {"kariz": 1, "command": "qualify", "rows": [
    {"id": "four", "verdict": "still open", "yes": 0, "no": 0, "unknown": 3, "score": 0, "to-ask": ["budget", "authority", "need"], "held-by": [], "stage": "inquiry", "state": "open"},
    {"id": "three", "verdict": "still open", "yes": 1, "no": 0, "unknown": 2, "score": 25, "to-ask": ["authority", "need"], "held-by": [], "stage": "inquiry", "state": "open"}
  ]}
  $ kariz qualify three --no need,authority --format csv
  id,verdict,yes,no,unknown,score,to-ask,held-by,stage,state
  three,not qualified,1,2,0,25,,,inquiry,cold
  $ kariz qualify four --yes budget --quiet

Where the rule defers those that fail, a date is asked for.

  $ sed -i 's/otherwise: cold/otherwise: defer/' pipeline.yaml && cp pipeline.yaml before.yaml
  $ kariz add-lead Five
  five
  $ kariz qualify five --no need,budget
  pipeline.yaml:98:3: error: five does not qualify (no budget, no need) and is deferred, which needs a day and a time
     98 |   five:
        |   ^~~~
        help: add --until '2026-11-22 10:00'
  [1]
  $ kariz qualify five --no need,budget --until yesterday
  pipeline.yaml:98:3: error: five cannot be deferred until 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     98 |   five:
        |   ^~~~
        help: --until says when to look at it again, such as +2w
  [1]
  $ kariz qualify five --no need,budget --until +2w
  five: not qualified (2 no, 1 unknown, score 0): New inquiry → deferred until 2026-12-05 13:00
  $ kariz show five
  five
    Name           Five
    Stage          New inquiry
    State          deferred
    Asleep until   2026-12-05 13:00
    Score          0
    Created        2026-11-21 13:00
    Last event     2026-11-21 13:00
    Touches        0
    Days old       0
    Days in stage  0
  
  not qualified (2 no, 1 unknown, score 0)
    budget     no       Can they spend it, and will they? (2026-11-21 13:00)
    authority  unknown  Do they decide?
    need       no       Is the problem real? (2026-11-21 13:00)
  
  history
    2026-11-21 13:00  → New inquiry (0 minutes so far)
    2026-11-21 13:00  budget no, need no
    2026-11-21 13:00  deferred until 2026-12-05 13:00
  
  next stage: Qualified
    email is not set
    kariz advance five --set email=…, or --force

Where it lets them stay, they stay.

  $ sed -i 's/otherwise: defer/otherwise: stay/' pipeline.yaml
  $ kariz add-lead Six
  six
  $ kariz qualify six --no need,budget
  six: not qualified (2 no, 1 unknown, score 0): stays in New inquiry
  $ kariz list --text six
  Deal  Name  Stage        State  Score
  ─────────────────────────────────────
  six   Six   New inquiry  open       0

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz qualify
  kariz: error: qualify needs DEAL
    help: usage: kariz qualify [OPTION…] DEAL…
  [2]
  $ kariz qualify nobody --yes budget
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz qualify acm --yes budget
  kariz: error: unknown deal 'acm'
    help: did you mean 'acme'?
  [1]
  $ kariz qualify acme --yes money
  kariz: error: unknown question 'money'
    help: questions: budget, authority, need
  [1]
  $ kariz qualify acme --yes bugdet,need
  kariz: error: unknown question 'bugdet'
    help: did you mean 'budget'? questions: budget, authority, need
  [1]
  $ kariz qualify acme --yes
  kariz: error: option '--yes' needs a value
    help: see 'kariz qualify --help'
  [2]
  $ kariz qualify acme --yes ,
  kariz: error: option '--yes' needs a value
  [2]
  $ kariz qualify acme --yes budget --no budget
  kariz: error: two answers to 'budget'
    help: give one of --yes, --no, --unknown
  [2]
  $ kariz qualify acme --yes budget --at tomorrow
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz qualify acme --yes budget --at 2026-11-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-11-01T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz qualify acme --yes budget --until whenever
  kariz: error: --until: 'whenever' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz qualify dentist --yes budget
  pipeline.yaml:64:3: error: dentist is lost; it has to be reopened first
     64 |   dentist:
        |   ^~~~~~~
        help: kariz back dentist --to STAGE
  [1]
  $ kariz qualify eshop --yes budget
  pipeline.yaml:76:3: error: eshop is won; it has to be reopened first
     76 |   eshop:
        |   ^~~~~
        help: kariz back eshop --to STAGE
  [1]
  $ kariz qualify eshop
  eshop: qualified (3 yes, score 100): stands in won
  $ kariz qualify - --yes budget </dev/null
  $ echo nobody | kariz qualify - --yes budget
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ cmp pipeline.yaml before.yaml

Without questions in the file:

  $ sed '/^qualification:/,/to: qualified/d; s/, qualification\]/]/; /answers:/d' before.yaml >pipeline.yaml
  $ kariz qualify bakery
  kariz: error: the pipeline asks no questions by which leads qualify
    help: add them to the file: qualification: {questions: {budget: Can they pay}, to: STAGE}
  [1]
