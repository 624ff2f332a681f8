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
    Days old       19
    Days in stage  18
  
  qualified (2 yes, 1 no, score 50)
    budget     yes      Can they spend it, and will they?
    authority  no       Do they decide?
    need       yes      Is the problem real?
  
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
    State          deferred until 2027-01-07 09:00
    Score          0
    Created        2026-11-05 12:00
    Last event     2026-11-06 12:00
    Days old       16
    Days in stage  16
  
  still open (3 unknown, score 0)
    budget     unknown  Can they spend it, and will they?
    authority  unknown  Do they decide?
    need       unknown  Is the problem real?
  
  history
    2026-11-05 12:00  → New inquiry (16 days so far)
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
    Days old       51
    Days in stage  1
  
  not qualified (2 no, 1 unknown, score 0)
    budget     no       Can they spend it, and will they?
    authority  no       Do they decide?
    need       unknown  Is the problem real?
  
  history
    2026-10-01 10:00  → New inquiry (1 day)
    2026-10-02 10:00  budget no, authority no
    2026-10-02 10:00  cold (no budget, no authority)
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
    Days old       81
    Days in stage  21
  
  qualified (3 yes, score 100)
    budget     yes      Can they spend it, and will they?
    authority  yes      Do they decide?
    need       yes      Is the problem real?
  
  history
    2026-09-01 10:00  → New inquiry (1 day)
    2026-09-02 10:00  budget yes, authority yes, need yes
    2026-09-02 10:00  → Qualified (7 days)
    2026-09-09 10:00  → Proposal sent (21 days)
    2026-09-30 10:00  lost (Bought from a competitor): cheaper by 30%
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
    Sold           2026-07-01 10:00
    Days old       173
    Days in stage  31
  
  qualified (3 yes, score 100)
    budget     yes      Can they spend it, and will they?
    authority  yes      Do they decide?
    need       yes      Is the problem real?
  
  history
    2026-06-01 10:00  → New inquiry (1 day)
    2026-06-02 10:00  budget yes, authority yes, need yes
    2026-06-02 10:00  → Qualified (13 days)
    2026-06-15 10:00  → Proposal sent (16 days)
    2026-07-01 10:00  → Contract signed; met: demo (31 days)
    2026-08-01 10:00  won: 9,600.50 EUR
  $ kariz list --state won --ids | kariz show - | head -1
  eshop

For scripts, and for a wiki:

  $ kariz show acme --json
  {"kariz": 1, "command": "show", "rows": [
    {"id": "acme", "name": "Acme website", "company": "Acme GmbH", "contact": null, "email": "jane@acme.example", "phone": null, "value": {"amount": "4800.00", "currency": "EUR"}, "source": "web", "owner": "ana", "tags": ["web", "repeat"], "close": "2026-12-15", "next-at": null, "next-do": null, "from": null, "ref": "crm:17", "industry": "retail", "stage": "qualified", "state": "open", "reason": null, "score": 50, "created": "2026-11-02T09:30:00+01:00", "last": "2026-11-03T10:00:00+01:00", "sold": null, "age": 19, "in-stage": 18, "answers": [{"question": "budget", "answer": "yes", "ask": "Can they spend it, and will they?"}, {"question": "authority", "answer": "no", "ask": "Do they decide?"}, {"question": "need", "answer": "yes", "ask": "Is the problem real?"}], "next-stage": "proposal", "unmet": [], "history": [{"at": "2026-11-02T09:30:00+01:00", "kind": "stage", "stage": "inquiry", "answers": null, "met": null, "forced": null, "channel": null, "why": null, "until": null, "value": null, "was": null, "days": 1, "by": null, "note": null}, {"at": "2026-11-03T10:00:00+01:00", "kind": "answers", "stage": null, "answers": ["budget=yes", "authority=no", "need=yes"], "met": null, "forced": null, "channel": null, "why": null, "until": null, "value": null, "was": null, "days": null, "by": null, "note": null}, {"at": "2026-11-03T10:00:00+01:00", "kind": "stage", "stage": "qualified", "answers": null, "met": null, "forced": null, "channel": null, "why": null, "until": null, "value": null, "was": null, "days": 18, "by": null, "note": null}]}
  ]}
  $ kariz show acme --format csv
  id,name,company,contact,email,phone,value,source,owner,tags,close,next-at,next-do,from,ref,industry,stage,state,reason,score,created,last,sold,age,in-stage
  acme,Acme website,Acme GmbH,,jane@acme.example,,4800.00 EUR,web,ana,"web,repeat",2026-12-15,,,,crm:17,retail,qualified,open,,50,2026-11-02T09:30:00+01:00,2026-11-03T10:00:00+01:00,,19,18
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
  | Days old      | 81                     |
  | Days in stage | 21                     |
  
  | At               | Event   | Stage     | Answers                             | Why        | Days | Note           |
  | ---------------- | ------- | --------- | ----------------------------------- | ---------- | ---- | -------------- |
  | 2026-09-01 10:00 | stage   | inquiry   |                                     |            | 1    |                |
  | 2026-09-02 10:00 | answers |           | budget=yes, authority=yes, need=yes |            |      |                |
  | 2026-09-02 10:00 | stage   | qualified |                                     |            | 7    |                |
  | 2026-09-09 10:00 | stage   | proposal  |                                     |            | 21   |                |
  | 2026-09-30 10:00 | lost    |           |                                     | competitor |      | cheaper by 30% |

As of another day:

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
    Days old       0
    Days in stage  0
  
  still open (3 unknown, score 0)
    budget     unknown  Can they spend it, and will they?
    authority  unknown  Do they decide?
    need       unknown  Is the problem real?
  
  history
    2026-11-02 09:30  → New inquiry (0 days so far)
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
    help: 'kariz list --ids' shows the ids there are
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
