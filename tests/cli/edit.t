What is known of a deal changes.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

Fields are set and cleared. A new one goes to its place among the others.

  $ kariz edit acme --set phone='+49 30 1234' --set contact='Jane Doe'
  acme: Qualified; contact: Jane Doe; phone: +49 30 1234
  $ changed
  +    contact: Jane Doe
  +    phone: "+49 30 1234"
  $ kariz edit acme --unset phone,contact --set tags=web
  acme: Qualified; contact cleared; phone cleared; tags: web, repeat → web
  $ changed
  -    contact: Jane Doe
  -    phone: "+49 30 1234"
  -    tags: [web, repeat]
  +    tags: [web]

Of value, close, owner and source the old value is kept, so that the past can still be told.

  $ kariz edit acme --set value=5200.50 --set close=2027-01-31 --set owner=bo --note 'two more pages'
  acme: Qualified; value: 4,800 EUR → 5,200.50 EUR; owner: ana → bo; close: 2026-12-15 → 2027-01-31
  $ changed
  -    value: 4800
  +    value: 5200.5
  -    owner: ana
  +    owner: bo
  -    close: 2026-12-15
  +    close: 2027-01-31
  +      - {at: 2026-11-21T13:00:00+01:00, was: {value: 4800, close: 2026-12-15, owner: ana}, note: two more pages}
  $ kariz edit acme --unset close --set source=referral
  acme: Qualified; source: web → referral; close cleared
  $ changed
  -    source: web
  +    source: referral
  -    close: 2027-01-31
  +      - {at: 2026-11-21T13:00:00+01:00, was: {close: 2027-01-31, source: web}}

The file's own fields, the name, where it came from:

  $ kariz edit bakery --set industry=food --set name='Piekarnia Żytnia i Syn' --set from=acme
  bakery: deferred until 2027-01-07 09:00; name: Piekarnia Żytnia → Piekarnia Żytnia i Syn; from: acme; industry: food
  $ changed
  -    name: Piekarnia Żytnia
  +    name: Piekarnia Żytnia i Syn
  +    from: acme
  +    industry: food

Closed deals, too; several at once.

  $ kariz edit eshop dentist cafe --set owner=cem
  cafe: cold; owner: ana → cem
  dentist: lost (Bought from a competitor); owner: bo → cem
  eshop: won; owner: cem
  $ changed
  -    owner: ana
  +    owner: cem
  +      - {at: 2026-11-21T13:00:00+01:00, was: {owner: ana}}
  -    owner: bo
  +    owner: cem
  +      - {at: 2026-11-21T13:00:00+01:00, was: {owner: bo}}
  +    owner: cem
  +      - {at: 2026-11-21T13:00:00+01:00, was: {owner: null}}

What is so already changes nothing.

  $ kariz edit eshop --set owner=cem
  eshop: nothing to change
  $ changed

For scripts:

  $ kariz edit acme --set value=1 --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -31,7 +31,7 @@
       name: Acme website
       company: Acme GmbH
       email: jane@acme.example
  -    value: 5200.5
  +    value: 1
       source: referral
       owner: bo
       tags: [web]
  @@ -43,6 +43,7 @@
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
         - {at: 2026-11-21T13:00:00+01:00, was: {value: 4800, close: 2026-12-15, owner: ana}, note: two more pages}
         - {at: 2026-11-21T13:00:00+01:00, was: {close: 2027-01-31, source: web}}
  +      - {at: 2026-11-21T13:00:00+01:00, was: {value: 5200.5}}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia i Syn
  $ kariz edit acme --set value=1 --json
  {"kariz": 1, "command": "edit", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "open", "sold-at": null, "sold": null, "next-at": null, "next-do": null, "reason": null, "recontact": null, "why": null, "until": null, "channel": null, "fields": [{"field": "value", "old": {"amount": "5200.50", "currency": "EUR"}, "new": {"amount": "1.00", "currency": "EUR"}}]}
  ]}
  $ kariz list --owner cem --ids | kariz edit - --set owner=ana --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  cafe,inquiry,cold,inquiry,cold,,,,,,,"no budget, no authority",,
  dentist,proposal,lost,proposal,lost,,,,,competitor,,,,
  eshop,contract,won,contract,won,2026-07-01T10:00:00+02:00,9600.50 EUR,,,,,,,
  $ kariz edit acme --set value=2 --quiet

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz edit
  kariz: error: edit needs DEAL
    help: usage: kariz edit [OPTION…] DEAL…
  [2]
  $ kariz edit acme
  kariz: error: edit needs something to change, such as --set KEY=VALUE
    help: see 'kariz edit --help'
  [2]
  $ kariz edit nobody --set value=1
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz edit acme --set value
  kariz: error: --set value: no '='
    help: write --set value=VALUE
  [2]
  $ kariz edit acme --set value=
  kariz: error: no value for 'value'
    help: to clear it, use --unset value
  [2]
  $ kariz edit acme --set value=1.999
  kariz: error: '1.999' has more decimals than EUR has (2)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz edit acme --set close=2026-02-30
  kariz: error: close: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz edit acme --set source=tv
  kariz: error: unknown source 'tv'
    help: sources: referral, web, event
  [1]
  $ kariz edit acme --set colour=red
  kariz: error: unknown field 'colour'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, industry
  [1]
  $ kariz edit acme --set valeu=1
  kariz: error: unknown field 'valeu'
    help: did you mean 'value'? fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, industry
  [1]
  $ kariz edit acme --set id=acne
  kariz: error: unknown field 'id'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, industry
  [1]
  $ kariz edit acme --set value='5 GBP'
  kariz: error: GBP has no rate in this file
    help: add it: rates: {GBP: …}, the price of one GBP in EUR
  [1]
  $ kariz edit acme --set from=acme
  pipeline.yaml:30:3: error: a deal cannot come from itself
     30 |   acme:
        |   ^~~~
        help: --unset from clears it
  [1]
  $ kariz edit acme --set from=nobody
  kariz: error: unknown deal 'nobody' in 'from'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz edit acme --set email="$(printf 'a\033[31mb')"
  kariz: error: the email must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz edit acme --unset name
  pipeline.yaml:30:3: error: a deal cannot be without a name
     30 |   acme:
        |   ^~~~
        help: give it another one: --set name=…
  [1]
  $ kariz edit acme --unset colour
  kariz: error: unknown field 'colour'
    help: fields: name, company, contact, email, phone, value, source, owner, tags, close, next, from, ref, industry
  [1]
  $ kariz edit acme --set value=1 --unset value
  kariz: error: 'value' is set twice
  [2]
  $ cp pipeline.yaml kept.yaml && kariz edit acme --set value=1 --at 2026-11-20 -q
  $ kariz edit acme --set value=2 --at 2026-11-19
  pipeline.yaml:30:3: error: the value of acme was edited at 2026-11-20T00:00:00+01:00, after 2026-11-19T00:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: an edit cannot be put before a later one of the same field
  [1]
  $ mv kept.yaml pipeline.yaml
  $ kariz edit acme --set value=1 --at 2026-11-22
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz edit acme --set value=1 --at 2026-10-01
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-10-01T00:00:00+02:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ cmp pipeline.yaml before.yaml

What is so already is not changed.

  $ cp "$TESTS/cli/pipeline.yaml" same.yaml
  $ kariz -f same.yaml edit acme bakery --set owner=bo --dry-run >/dev/null
  bakery: nothing to change
  $ kariz -f same.yaml edit acme bakery --set owner=bo
  acme: Qualified; owner: ana → bo
  bakery: nothing to change
  $ kariz -f same.yaml edit bakery --set owner=bo --quiet

Tags are added and taken away one by one.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz edit acme --tag vip,web --untag repeat
  acme: Qualified; tags: web, repeat → web, vip
  $ kariz edit acme bakery --tag urgent
  acme: Qualified; tags: web, vip → web, vip, urgent
  bakery: deferred until 2027-01-07 09:00; tags: urgent
  $ changed
  -    tags: [web, repeat]
  +    tags: [web, vip, urgent]
  +    tags: [urgent]
  $ kariz edit acme --untag web,vip,urgent,unheard-of
  acme: Qualified; tags cleared
  $ kariz edit acme --untag web
  acme: nothing to change
  $ kariz edit acme --tag web --set tags=vip
  kariz: error: 'tags' is set twice
  [2]

So is what comes next, without a contact, and a note is kept by itself.

  $ kariz edit acme --next 2026-12-01 --do 'Send the offer'
  acme: Qualified; next: 2026-12-01 00:00 Send the offer
  $ kariz edit acme --next +2d
  acme: Qualified; next: 2026-11-23 13:00 Send the offer
  $ kariz edit bakery --note 'the boss is away'
  bakery: deferred until 2027-01-07 09:00; noted
  $ kariz edit eshop dentist --next +6mo --do 'Ask again' --note 'by Ana'
  dentist: lost (Bought from a competitor); noted; next: 2027-05-21 13:00 Ask again
  eshop: won; noted; next: 2027-05-21 13:00 Ask again
  $ changed
  -    tags: [web, vip, urgent]
  +    next: {at: 2026-11-23T13:00:00+01:00, do: Send the offer}
  +      - {at: 2026-11-21T13:00:00+01:00, note: the boss is away}
  +    next: {at: 2027-05-21T13:00:00+02:00, do: Ask again}
  +      - {at: 2026-11-21T13:00:00+01:00, note: by Ana}
  +    next: {at: 2027-05-21T13:00:00+02:00, do: Ask again}
  +      - {at: 2026-11-21T13:00:00+01:00, note: by Ana}
  $ kariz edit acme --next +2d
  acme: nothing to change
  $ kariz edit cafe --next +2d
  pipeline.yaml:57:3: error: nothing is planned for cafe that could be moved
     57 |   cafe:
        |   ^~~~
        help: add --do TEXT: what there is to do next
  [1]
  $ kariz edit acme --next yesterday
  pipeline.yaml:30:3: error: acme cannot be contacted next at 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --next says when, such as +3d
  [1]
  $ kariz edit acme --do Call
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]
  $ kariz edit acme --next fri --unset next
  kariz: error: 'next' is set twice, by --next and --unset
  [2]
  $ kariz edit acme --set next=fri
  kariz: error: 'next' is not set as a field
    help: --next TIME --do TEXT plans it, --unset next drops it
  [2]
  $ kariz edit acme --unset next
  acme: Qualified; next: nothing

A new value does not change what a deal was sold for.

  $ kariz edit eshop --set value=12000
  eshop: won; value: 9,600.50 EUR → 12,000 EUR; sold for 9,600.50 EUR all the same
  $ kariz show eshop | grep -E 'Value|Sold'
    Value          12,000 EUR
    Sold for       9,600.50 EUR
    Sold           2026-07-01 10:00
  $ kariz show eshop --json | grep -o '"value": {[^}]*}' | head -1
  "value": {"amount": "9600.50", "currency": "EUR"}

What is no field has a command or an option of its own.

  $ for field in stage state note; do kariz edit acme --set $field=x; done
  kariz: error: unknown field 'stage'
    help: kariz advance DEAL --to STAGE goes forward, kariz back DEAL --to STAGE back
  kariz: error: unknown field 'state'
    help: kariz win, lose, defer, cold and back change it
  kariz: error: unknown field 'note'
    help: --note TEXT adds one
  [1]
