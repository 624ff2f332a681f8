All about a deal.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz show acme
  acme
    Name           Acme website
    Company        Acme GmbH
    Email          jane@acme.example
    Value          4,800 EUR
    Source         web
    Owner          ana
    Tags           web, repeat
    Close          2026-12-15
    Ref            crm:17
    Industry       retail
    Stage          Qualified
    State          open
    Score          50
    Created        2026-11-02 09:30
    Last event     2026-11-03 10:00
    Touches        0
    Days old       19
    Days in stage  18
  
  qualified (2 yes, 1 no, score 50)
    budget     yes      Can they spend it, and will they? (2026-11-03 10:00)
    authority  no       Do they decide? (2026-11-03 10:00)
    need       yes      Is the problem real? (2026-11-03 10:00)
  
  history
    2026-11-02 09:30  → New inquiry (1 day)
    2026-11-03 10:00  budget yes, authority no, need yes
    2026-11-03 10:00  → Qualified (18 days so far)
  
  next stage: Proposal sent
    kariz advance acme
  $ kariz show bakery cafe
  bakery
    Name           Piekarnia Żytnia
    Value          1,200 EUR
    Source         referral
    Owner          bo
    Stage          New inquiry
    State          deferred
    Asleep until   2027-01-07 09:00
    Score          0
    Created        2026-11-05 12:00
    Last event     2026-11-06 12:00
    Touches        0
    Days old       16
    Days in stage  1
  
  still open (3 unknown, score 0); still to ask: budget, authority, need
    budget     unknown  Can they spend it, and will they?
    authority  unknown  Do they decide?
    need       unknown  Is the problem real?
  
  history
    2026-11-05 12:00  → New inquiry (1 day so far)
    2026-11-06 12:00  deferred until 2027-01-07 09:00: after Christmas
  
  next stage: Qualified
    email is not set
    kariz advance bakery --set email=…, or --force
  
  cafe
    Name           Café Noir
    Source         event
    Owner          ana
    Stage          New inquiry
    State          cold
    Score          0
    Created        2026-10-01 10:00
    Last event     2026-10-02 10:00
    Touches        0
    Days old       51
    Days in stage  1
  
  not qualified (2 no, 1 unknown, score 0)
    budget     no       Can they spend it, and will they? (2026-10-02 10:00)
    authority  no       Do they decide? (2026-10-02 10:00)
    need       unknown  Is the problem real?
  
  history
    2026-10-01 10:00  → New inquiry (1 day)
    2026-10-02 10:00  budget no, authority no
    2026-10-02 10:00  cold (no budget, no authority)
  
  to take it up again
    kariz back cafe --to inquiry
  $ kariz show dentist
  dentist
    Name           Dentist's appointments
    Email          mouth@dentist.example
    Value          2,000 USD
    Owner          bo
    Stage          Proposal sent
    State          lost
    Reason         competitor
    Score          100
    Created        2026-09-01 10:00
    Last event     2026-09-30 10:00
    Touches        0
    Days old       81
    Days in stage  21
  
  qualified (3 yes, score 100)
    budget     yes      Can they spend it, and will they? (2026-09-02 10:00)
    authority  yes      Do they decide? (2026-09-02 10:00)
    need       yes      Is the problem real? (2026-09-02 10:00)
  
  history
    2026-09-01 10:00  → New inquiry (1 day)
    2026-09-02 10:00  budget yes, authority yes, need yes
    2026-09-02 10:00  → Qualified (7 days)
    2026-09-09 10:00  → Proposal sent (21 days)
    2026-09-30 10:00  lost (Bought from a competitor): cheaper by 30%
  
  where clients leave: Proposal sent
    why they leave        They compare with others and go quiet
    how to win them back  Send two references and ask what is missing
  
  to take it up again
    kariz back dentist --to proposal
  $ kariz show eshop
  eshop
    Name           E-shop
    Email          hello@eshop.example
    Value          9,600.50 EUR
    Source         web
    Stage          Contract signed
    State          won
    Score          100
    Created        2026-06-01 10:00
    Last event     2026-08-01 10:00
    Touches        0
    Sold           2026-07-01 10:00
    Days to sale   30
    Days old       173
    Days in stage  31
  
  qualified (3 yes, score 100)
    budget     yes      Can they spend it, and will they? (2026-06-02 10:00)
    authority  yes      Do they decide? (2026-06-02 10:00)
    need       yes      Is the problem real? (2026-06-02 10:00)
  
  history
    2026-06-01 10:00  → New inquiry (1 day)
    2026-06-02 10:00  budget yes, authority yes, need yes
    2026-06-02 10:00  → Qualified (13 days)
    2026-06-15 10:00  → Proposal sent (16 days)
    2026-07-01 10:00  → Contract signed; met: demo (31 days)
    2026-08-01 10:00  won: 9,600.50 EUR
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from eshop
  $ kariz list --state won --ids | kariz show - | head -1
  eshop

For scripts, and for a wiki:

  $ kariz show acme --json
  {"kariz": 1, "command": "show", "rows": [
    {"id": "acme", "name": "Acme website", "company": "Acme GmbH", "contact": null, "email": "jane@acme.example", "phone": null, "value": {"amount": "4800.00", "currency": "EUR"}, "source": "web", "owner": "ana", "tags": ["web", "repeat"], "close": "2026-12-15", "next-at": null, "next-do": null, "from": null, "ref": "crm:17", "industry": "retail", "stage": "qualified", "state": "open", "reason": null, "until": null, "recontact": null, "score": 50, "created": "2026-11-02T09:30:00+01:00", "last": "2026-11-03T10:00:00+01:00", "touches": 0, "sold": null, "cycle": null, "age": 19, "in-stage": 18, "overdue": false, "stuck": false, "led-to": [], "answers": [{"question": "budget", "answer": "yes", "ask": "Can they spend it, and will they?", "at": "2026-11-03T10:00:00+01:00", "by": null}, {"question": "authority", "answer": "no", "ask": "Do they decide?", "at": "2026-11-03T10:00:00+01:00", "by": null}, {"question": "need", "answer": "yes", "ask": "Is the problem real?", "at": "2026-11-03T10:00:00+01:00", "by": null}], "to-ask": [], "next-stage": "proposal", "unmet": [], "leaves": null, "win-back": null, "history": [{"at": "2026-11-02T09:30:00+01:00", "what": "→ New inquiry", "kind": "stage", "stage": "inquiry", "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "days": 1, "by": null, "note": null}, {"at": "2026-11-03T10:00:00+01:00", "what": "budget yes, authority no, need yes", "kind": "answers", "stage": null, "answers": [{"question": "budget", "answer": "yes"}, {"question": "authority", "answer": "no"}, {"question": "need", "answer": "yes"}], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "days": null, "by": null, "note": null}, {"at": "2026-11-03T10:00:00+01:00", "what": "→ Qualified", "kind": "stage", "stage": "qualified", "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "days": 18, "by": null, "note": null}]}
  ]}
  $ kariz show acme --format csv
  id,name,company,contact,email,phone,value,source,owner,tags,close,next-at,next-do,from,ref,industry,stage,state,reason,until,recontact,score,created,last,touches,sold,cycle,age,in-stage,overdue,stuck
  acme,Acme website,Acme GmbH,,jane@acme.example,,4800.00 EUR,web,ana,"web,repeat",2026-12-15,,,,crm:17,retail,qualified,open,,,,50,2026-11-02T09:30:00+01:00,2026-11-03T10:00:00+01:00,0,,,19,18,no,no
  $ kariz show dentist --format markdown
  | Field         | Value                  |
  | ------------- | ---------------------- |
  | Deal          | dentist                |
  | Name          | Dentist's appointments |
  | Email         | mouth@dentist.example  |
  | Value         | 2,000 USD              |
  | Owner         | bo                     |
  | Stage         | Proposal sent          |
  | State         | lost                   |
  | Reason        | competitor             |
  | Score         | 100                    |
  | Created       | 2026-09-01 10:00       |
  | Last event    | 2026-09-30 10:00       |
  | Touches       | 0                      |
  | Days old      | 81                     |
  | Days in stage | 21                     |
  
  | Question  | Answer | Asks                              | Answered         |
  | --------- | ------ | --------------------------------- | ---------------- |
  | budget    | yes    | Can they spend it, and will they? | 2026-09-02 10:00 |
  | authority | yes    | Do they decide?                   | 2026-09-02 10:00 |
  | need      | yes    | Is the problem real?              | 2026-09-02 10:00 |
  
  | At               | What                                | Days | Note           |
  | ---------------- | ----------------------------------- | ---: | -------------- |
  | 2026-09-01 10:00 | → New inquiry                       |    1 |                |
  | 2026-09-02 10:00 | budget yes, authority yes, need yes |      |                |
  | 2026-09-02 10:00 | → Qualified                         |    7 |                |
  | 2026-09-09 10:00 | → Proposal sent                     |   21 |                |
  | 2026-09-30 10:00 | lost (Bought from a competitor)     |      | cheaper by 30% |

Who answered what and when, what is still open, and who changed their mind:

  $ KARIZ_USER=ana kariz qualify bakery --yes budget --no need --at 2026-11-12T09:00 --quiet
  $ KARIZ_USER=bo kariz qualify bakery --unknown need --at 2026-11-20T09:00 --quiet
  $ kariz show bakery | sed -n '/still open/,/^$/p'
  still open (1 yes, 2 unknown, score 25); still to ask: authority, need
    budget     yes      Can they spend it, and will they? (2026-11-12 09:00, by ana)
    authority  unknown  Do they decide?
    need       unknown  Is the problem real? (2026-11-20 09:00, by bo)
  
  $ kariz show bakery | sed -n '/^history/,/^$/p'
  history
    2026-11-05 12:00  → New inquiry (1 day so far)
    2026-11-06 12:00  deferred until 2027-01-07 09:00: after Christmas
    2026-11-12 09:00  budget yes, need no, by ana
    2026-11-20 09:00  need unknown, by bo
  
  $ kariz show bakery --json | python3 -c 'import json, sys; row = json.load(sys.stdin)["rows"][0]; print(*row["answers"], row["to-ask"], *row["history"], sep="\n")'
  {'question': 'budget', 'answer': 'yes', 'ask': 'Can they spend it, and will they?', 'at': '2026-11-12T09:00:00+01:00', 'by': 'ana'}
  {'question': 'authority', 'answer': 'unknown', 'ask': 'Do they decide?', 'at': None, 'by': None}
  {'question': 'need', 'answer': 'unknown', 'ask': 'Is the problem real?', 'at': '2026-11-20T09:00:00+01:00', 'by': 'bo'}
  ['authority', 'need']
  {'at': '2026-11-05T12:00:00+01:00', 'what': '→ New inquiry', 'kind': 'stage', 'stage': 'inquiry', 'answers': [], 'met': [], 'forced': [], 'channel': None, 'why': None, 'until': None, 'value': None, 'was': [], 'days': 1, 'by': None, 'note': None}
  {'at': '2026-11-06T12:00:00+01:00', 'what': 'deferred until 2027-01-07 09:00', 'kind': 'defer', 'stage': None, 'answers': [], 'met': [], 'forced': [], 'channel': None, 'why': None, 'until': '2027-01-07T09:00:00+01:00', 'value': None, 'was': [], 'days': None, 'by': None, 'note': 'after Christmas'}
  {'at': '2026-11-12T09:00:00+01:00', 'what': 'budget yes, need no', 'kind': 'answers', 'stage': None, 'answers': [{'question': 'budget', 'answer': 'yes'}, {'question': 'need', 'answer': 'no'}], 'met': [], 'forced': [], 'channel': None, 'why': None, 'until': None, 'value': None, 'was': [], 'days': None, 'by': 'ana', 'note': None}
  {'at': '2026-11-20T09:00:00+01:00', 'what': 'need unknown', 'kind': 'answers', 'stage': None, 'answers': [{'question': 'need', 'answer': 'unknown'}], 'met': [], 'forced': [], 'channel': None, 'why': None, 'until': None, 'value': None, 'was': [], 'days': None, 'by': 'bo', 'note': None}

Of a deal that is closed there is nothing left to ask.

  $ kariz lose bakery --reason terms --quiet
  $ kariz show bakery | grep score
  still open (1 yes, 2 unknown, score 25)
  $ kariz undo --quiet

Where it came from and what it led to, seen from both ends:

  $ kariz add-lead 'E-shop in Polish' --from eshop --at 2026-11-20T10:00
  e-shop-in-polish
  $ kariz add-lead 'Café website' --from eshop --id café --at 2026-11-20T11:00
  café
  $ kariz add-lead '第二家店' --from café --at 2026-11-20T12:00
  第二家店
  $ kariz show café | head -8
  café
    Name           Café website
    From           eshop (E-shop)
    Led to         第二家店
    Stage          New inquiry
    State          open
    Score          0
    Created        2026-11-20 11:00
  $ kariz show eshop | grep 'Led to'
    Led to         café (Café website), e-shop-in-polish (E-shop in Polish)
  $ kariz show café --json | grep -o '"from": [^,]*\|"led-to": [^]]*.'
  "from": "eshop"
  "led-to": ["第二家店"]

What is planned, what is overdue, and when to try again:

  $ kariz touch phone café --at 2026-11-20T13:00 --next 2026-11-21T09:00 --do 'Send the sketches' --quiet
  $ kariz show café | grep Next
    Next           2026-11-21 09:00 Send the sketches (overdue)
  $ kariz show café --now 2026-11-20T18:00 | grep Next
    Next           2026-11-21 09:00 Send the sketches
  $ kariz lose café --reason terms --recontact 2027-05-20T10:00 --quiet
  $ kariz show café | grep -A1 Reason
    Reason         terms
    Try again      2027-05-20 10:00

A deal that is too long in its stage, with nothing planned, is stuck. The time in which it was deferred does not count.

  $ cat >stuck.yaml <<'YAML'
  > kariz: 1
  > stages:
  >   - {id: lead, name: Lead, max-days: 7, leaves: Nobody called them back, win-back: Say sorry and ask one question}
  >   - {id: sale, name: Sale}
  > deals:
  >   calm:
  >     name: Calm
  >     history:
  >       - {at: 2026-11-01, stage: lead}
  >       - {at: 2026-11-03, defer: 2026-11-17}
  > 
  >   slow:
  >     name: Slow
  >     history:
  >       - {at: 2026-11-01, stage: lead}
  >       - {at: 2026-11-01T00:02, touch: phone}
  > 
  >   swift:
  >     name: Swift
  >     history:
  >       - {at: 2026-11-01T09:00, stage: lead}
  >       - {at: 2026-11-01T09:02, stage: sale}
  >       - {at: 2026-11-01T12:30, won: unknown}
  > YAML
  $ kariz -f stuck.yaml show slow
  slow
    Name           Slow
    Stage          Lead
    State          open
    Created        2026-11-01 00:00
    Last event     2026-11-01 00:02
    Touches        1
    Days old       20
    Days in stage  20 (stuck: 7 at most)
  
  history
    2026-11-01 00:00  → Lead (20 days so far)
    2026-11-01 00:02  phone
  
  next stage: Sale
    kariz advance slow
  
  where clients leave: Lead
    why they leave        Nobody called them back
    how to win them back  Say sorry and ask one question
  $ kariz -f stuck.yaml show calm | grep 'in stage\|history\|→\|leave'
    Days in stage  6
  history
    2026-11-01 00:00  → Lead (6 days so far)
  $ kariz -f stuck.yaml show swift | sed -n '/^history/,$p'
  history
    2026-11-01 09:00  → Lead (2 minutes)
    2026-11-01 09:02  → Sale (3 hours)
    2026-11-01 12:30  won
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from swift
  $ kariz -f stuck.yaml show slow calm --json | grep -o '"overdue.*"led-to\|"leaves.*"history'
  "overdue": false, "stuck": true, "led-to
  "leaves": "Nobody called them back", "win-back": "Say sorry and ask one question", "history
  "overdue": false, "stuck": false, "led-to
  "leaves": null, "win-back": null, "history

On a terminal long texts are broken at words, and go on below where they began.

  $ on_terminal() { TERM=xterm script -qec "stty cols $1; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ kariz edit acme --set 'name=Переделка сайта и фирменного стиля для сети кофеен «Утро» в трёх городах' --quiet
  $ kariz touch meeting acme --note 'Договорились о смете: пришлём варианты до пятницы, решают втроём' --quiet
  $ on_terminal 50 kariz show acme --color never
  acme
    Name           Переделка сайта и фирменного
                   стиля для сети кофеен «Утро» в
                   трёх городах
    Company        Acme GmbH
    Email          jane@acme.example
    Value          4,800 EUR
    Source         web
    Owner          ana
    Tags           web, repeat
    Close          2026-12-15
    Ref            crm:17
    Industry       retail
    Stage          Qualified
    State          open
    Score          50
    Created        2026-11-02 09:30
    Last event     2026-11-21 13:00
    Touches        1
    Days old       19
    Days in stage  18
  
  qualified (2 yes, 1 no, score 50)
    budget     yes      Can they spend it, and will
                        they? (2026-11-03 10:00)
    authority  no       Do they decide? (2026-11-03
                        10:00)
    need       yes      Is the problem real?
                        (2026-11-03 10:00)
  
  history
    2026-11-02 09:30  → New inquiry (1 day)
    2026-11-03 10:00  budget yes, authority no, need
                      yes
    2026-11-03 10:00  → Qualified (18 days so far)
    2026-11-21 13:00  meeting: Договорились о смете:
                      пришлём варианты до пятницы,
                      решают втроём
  
  next stage: Proposal sent
    kariz advance acme
  $ on_terminal 20 kariz show bakery --color never | head -8
  bakery
    Name
      Piekarnia Żytnia
    Value
      1,200 EUR
    Source
      referral
    Owner
  $ on_terminal 80 kariz show bakery | grep still | sed -e 's/\x1b\[0m/<>/g' -e 's/\x1b\[1m/<b>/g'
  <b>still open (1 yes, 2 unknown, score 25); still to ask: authority, need<>

As of another day:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz show acme --now 2026-11-02T12:00
  acme
    Name           Acme website
    Company        Acme GmbH
    Email          jane@acme.example
    Value          4,800 EUR
    Source         web
    Owner          ana
    Tags           web, repeat
    Close          2026-12-15
    Ref            crm:17
    Industry       retail
    Stage          New inquiry
    State          open
    Score          0
    Created        2026-11-02 09:30
    Last event     2026-11-02 09:30
    Touches        0
    Days old       0
    Days in stage  0
  
  still open (3 unknown, score 0); still to ask: budget, authority, need
    budget     unknown  Can they spend it, and will they?
    authority  unknown  Do they decide?
    need       unknown  Is the problem real?
  
  history
    2026-11-02 09:30  → New inquiry (2 hours so far)
    2026-11-03 10:00  budget yes, authority no, need yes (after now)
    2026-11-03 10:00  → Qualified (after now)
  
  next stage: Qualified
    kariz advance acme

Refused:

  $ kariz show
  kariz: error: show needs DEAL
    help: usage: kariz show [OPTION…] DEAL…
  [2]
  $ kariz show nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz show acme nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are; a text of several words stands in quotes
  [1]
  $ kariz show acme --at now
  kariz: error: unknown option '--at'
    help: see 'kariz show --help'
  [2]
  $ kariz show acme --now 2026-11-01
  kariz: error: acme begins at 2026-11-02T09:30:00+01:00, after now
  [1]
  $ kariz show acme --dry-run
  kariz: error: unknown option '--dry-run'
    help: see 'kariz show --help'
  [2]

In a pipe the whole id is wanted; what begins so is named.

  $ kariz show a
  kariz: error: unknown deal 'a'
    help: did you mean 'acme'?
  [1]
  $ kariz add-lead Acme -q --id acme-two
  $ kariz show ac
  kariz: error: unknown deal 'ac'
    help: ids that begin so: acme, acme-two
  [1]
