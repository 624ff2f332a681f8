The main job: from an empty folder to a funnel that says where deals are lost. The pipeline is kept in git, and the
diff of every step is read as a diary.

  $ git init -q
  $ kariz init --template bant
  wrote pipeline.yaml (template bant, en)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ git add pipeline.yaml && git commit -q -m 'A pipeline'
  $ step() { git diff -U0 | sed -e '/^diff/d' -e '/^index/d' -e '/^---/d' -e '/^+++/d'; git commit -qa -m step; }

Leads come in, from anywhere and in any script. A lead's id is made of its name.

  $ kariz add-lead 'Acme website' --company 'Acme GmbH' --contact 'Jane Doe' --value 4800 --source web
  acme-website
  $ step
  @@ -53 +53,10 @@ channels: [phone, sms, chat, email, social]   # how you keep in touch
  -deals: {}
  +deals:
  +  acme-website:
  +    name: Acme website
  +    company: Acme GmbH
  +    contact: Jane Doe
  +    value: 4800
  +    source: web
  +    history:
  +      - {at: 2026-11-21T12:00:00Z, stage: prospecting}
  +
  $ kariz add-lead 'Лавка «Север»' --phone '+7 812 123-45-67' --source referral --tag shop,repeat
  лавка-север
  $ step
  @@ -62,0 +63,8 @@ deals:
  +  лавка-север:
  +    name: Лавка «Север»
  +    phone: "+7 812 123-45-67"
  +    source: referral
  +    tags: [shop, repeat]
  +    history:
  +      - {at: 2026-11-21T12:00:00Z, stage: prospecting}
  +
  $ kariz add-lead '上海茶庄' --value '9600.50' --source event
  上海茶庄
  $ step
  @@ -70,0 +71,7 @@ deals:
  +  上海茶庄:
  +    name: 上海茶庄
  +    value: 9600.5
  +    source: event
  +    history:
  +      - {at: 2026-11-21T12:00:00Z, stage: prospecting}
  +
  $ kariz add-lead 'کافه می‌رویم' --owner sara --note 'asks for a menu by Nowruz'
  کافه-میرویم
  $ step
  @@ -70,0 +71,6 @@ deals:
  +  کافه-میرویم:
  +    name: کافه می‌رویم
  +    owner: sara
  +    history:
  +      - {at: 2026-11-21T12:00:00Z, stage: prospecting, note: asks for a menu by Nowruz}
  +
  $ kariz add-lead 'Zoë & Søn' --value '1200 EUR' --close 2027-01-31
  zoë-søn
  $ step
  @@ -62,0 +63,7 @@ deals:
  +  zoë-søn:
  +    name: Zoë & Søn
  +    value: 1200
  +    close: 2027-01-31
  +    history:
  +      - {at: 2026-11-21T12:00:00Z, stage: prospecting}
  +

Ids go back in on the command line. Acme can pay and has the need; who decides is not known yet. That is enough, so
Acme goes on to the stage of those that qualify.

  $ kariz qualify acme-website --yes budget,need,timeline --unknown authority
  acme-website: qualified (3 yes, 1 unknown, score 75): Prospecting → Contact
  $ step
  @@ -61,0 +62,2 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, answers: {budget: yes, authority: unknown, need: yes, timeline: yes}}
  +      - {at: 2026-11-21T12:00:00Z, stage: contact}

Two "no" are one too many: the café is nurtured on the cold list.

  $ kariz qualify کافه-میرویم --no budget,timeline
  کافه-میرویم: not qualified (2 no, 2 unknown, score 0): Prospecting → cold
  $ step
  @@ -84,0 +85,2 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, answers: {budget: no, timeline: no}}
  +      - {at: 2026-11-21T12:00:00Z, cold: "no budget, no timeline"}

One unanswered question too many: the shop stays where it is, and kariz says what is still to ask.

  $ kariz qualify лавка-север --yes budget --unknown need
  лавка-север: still open (1 yes, 3 unknown, score 25): still to ask: authority, need, timeline
  $ step
  @@ -78,0 +79 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, answers: {budget: yes, need: unknown}}
  $ kariz qualify лавка-север --yes need,authority
  лавка-север: qualified (3 yes, 1 unknown, score 75): Prospecting → Contact
  $ step
  @@ -79,0 +80,2 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, answers: {authority: yes, need: yes}}
  +      - {at: 2026-11-21T12:00:00Z, stage: contact}

The tea house has not been asked anything, and may not be contacted as if it had been.

  $ kariz advance 上海茶庄 --to contact
  pipeline.yaml:91:3: error: 上海茶庄 cannot enter contact: qualification is not passed (budget, authority, need and timeline are unknown)
     91 |   上海茶庄:
        |   ^~~~~~~~
        help: kariz qualify 上海茶庄 --yes …, then kariz advance 上海茶庄 --to contact, or --force
  [1]
  $ git diff --stat
  $ kariz qualify 上海茶庄 --yes budget,authority,need,timeline --note 'met at the fair'
  上海茶庄: qualified (4 yes, score 100): Prospecting → Contact
  $ step
  @@ -96,0 +97,2 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, answers: {budget: yes, authority: yes, need: yes, timeline: yes}, note: met at the fair}
  +      - {at: 2026-11-21T12:00:00Z, stage: contact}
  $ kariz advance acme-website
  acme-website: Contact → Relationship
  $ step
  @@ -63,0 +64 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, stage: relationship}
  $ kariz advance acme-website --to demo --note 'saw the demo, both of them'
  acme-website: Relationship → Demo
  $ step
  @@ -64,0 +65 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, stage: demo, note: "saw the demo, both of them"}

A deal is lost only with a reason.

  $ kariz lose 上海茶庄
  kariz: error: lose needs --reason REASON
    help: reasons: price, competitor, terms, changed-mind, silent, spam
  [2]
  $ kariz lose 上海茶庄 --reason expensive
  kariz: error: unknown reason 'expensive'
    help: reasons: price, competitor, terms, changed-mind, silent, spam
  [1]
  $ git diff --stat
  $ kariz lose 上海茶庄 --reason price --recontact +6mo --note 'asked us to come back in spring'
  上海茶庄: Contact → lost (Too expensive); again: 2027-05-21 12:00
  $ step
  @@ -100,0 +101 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, lost: price, recontact: 2027-05-21T12:00:00Z, note: asked us to come back in spring}

And one is won, for more than was thought.

  $ kariz win acme-website --value 5200
  acme-website: Demo → won; sold: 5,200 EUR
  $ step
  @@ -65,0 +66 @@ deals:
  +      - {at: 2026-11-21T12:00:00Z, won: 5200}

So this is where they stand, and where they were dropped.

  $ kariz list --columns id,name,company,stage,state
  Deal          Name           Company    Stage        State
  ──────────────────────────────────────────────────────────
  acme-website  Acme website   Acme GmbH  Demo         won
  zoë-søn       Zoë & Søn                 Prospecting  open
  лавка-север   Лавка «Север»             Contact      open
  کافه-میرویم   کافه می‌رویم               Prospecting  cold
  上海茶庄      上海茶庄                  Contact      lost
  $ kariz report
  Stage          Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Prospecting          5        5         0      3     0     1        1     1   60.0%    75.0%  100.0%  20.0%
  Qualification        3        0         3      3     0     0        0     0  100.0%   100.0%   60.0%   0.0%
  Contact              3        3         0      1     1     0        1     1   33.3%    50.0%   60.0%  33.3%
  Relationship         1        1         0      1     0     0        0     0  100.0%   100.0%   20.0%   0.0%
  Meeting              0        0         0      0     0     0        0     0     n/a      n/a    0.0%    n/a
  Demo                 1        1         0      1     0     0        0     0  100.0%   100.0%   20.0%   0.0%
  Won                  1                                                                         20.0%
  
  the biggest leak is Contact: 1 of 3 deals dropped
  $ kariz report losses
  By reason
  Reason         Lost   Share         Value
  ─────────────────────────────────────────
  Too expensive     1  100.0%  9,600.50 EUR
  
  By the stage they stood in when they were lost
  Stage    Lost   Share         Value
  ───────────────────────────────────
  Contact     1  100.0%  9,600.50 EUR
  
  By reason and stage
  Reason         Stage    Lost   Share         Value
  ──────────────────────────────────────────────────
  Too expensive  Contact     1  100.0%  9,600.50 EUR
  
  1 deal was lost, worth 9,600.50 EUR
  no deal came back after being lost or cold
  $ kariz check --strict

Nothing of what the template said has been touched: all that was taken away since then are the two empty braces.

  $ git diff -U0 HEAD~14 | grep '^-[^-]'
  -deals: {}
  $ git log --oneline | wc -l
  15
