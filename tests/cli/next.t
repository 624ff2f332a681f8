The start of the working day: who is to be called, written to or let go, the most urgent first.

  $ cp "$TESTS/cli/agenda.yaml" pipeline.yaml
  $ kariz next
  Who                     Contact    Reach                  When         Why                                                         Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Florist                            +48 601 000 111        today 12:59  waiting 3 min, 1 min late: Answer                           kariz touch phone florist
  Acme website            Jane Doe   +49 30 1234            2 days ago   Call about the contract                                     kariz touch phone acme-website
  Piekarnia Żytnia                   +48 22 555 01          today 09:00  woke up: after the fair                                     kariz touch phone bakery
  Dentist's appointments  Dr. Molar  mouth@dentist.example  yesterday    win back: lost in Proposal sent (Bought from a competitor)  kariz back dentist --to proposal
  Café Noir                          noir@cafe.example      today 16:00  cold: Send the winter menu                                  kariz touch email cafe-noir
  Garage                                                    3 days ago   close 2026-11-18 gone by                                    kariz edit garage --set close=+2w
  E-shop                                                    21 days ago  stuck for 42 days in Proposal sent (21 at most)             kariz advance eshop
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing

Somebody waits for the first answer; a call was promised; a deal woke up; a lost one may be asked again; a cold one is
to be nurtured; a close has gone by; and one is stuck. On a terminal the table fits.

  $ on_terminal() { script -qec "stty cols $1 rows 50; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ on_terminal 80 kariz next
  Who         When         Why                 Answer with                       …
  ────────────────────────────────────────────────────────────────────────────────
  Florist     today 12:59  waiting 3 min, 1…   kariz touch phone florist
  Acme webs…  2 days ago   Call about the co…  kariz touch phone acme-website
  Piekarnia…  today 09:00  woke up: after th…  kariz touch phone bakery
  Dentist's…  yesterday    win back: lost in…  kariz back dentist --to proposal
  Café Noir   today 16:00  cold: Send the wi…  kariz touch email cafe-noir
  Garage      3 days ago   close 2026-11-18…   kariz edit garage --set close=+2w
  E-shop      21 days ago  stuck for 42 days…  kariz advance eshop
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until
  TIME
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL
  --reason REASON
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is
  missing
  $ on_terminal 200 kariz next | head -9
  Who                     Contact    Reach                  When         Why                                                         Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Florist                            +48 601 000 111        today 12:59  waiting 3 min, 1 min late: Answer                           kariz touch phone florist
  Acme website            Jane Doe   +49 30 1234            2 days ago   Call about the contract                                     kariz touch phone acme-website
  Piekarnia Żytnia                   +48 22 555 01          today 09:00  woke up: after the fair                                     kariz touch phone bakery
  Dentist's appointments  Dr. Molar  mouth@dentist.example  yesterday    win back: lost in Proposal sent (Bought from a competitor)  kariz back dentist --to proposal
  Café Noir                          noir@cafe.example      today 16:00  cold: Send the winter menu                                  kariz touch email cafe-noir
  Garage                                                    3 days ago   close 2026-11-18 gone by                                    kariz edit garage --set close=+2w
  E-shop                                                    21 days ago  stuck for 42 days in Proposal sent (21 at most)             kariz advance eshop
  $ on_terminal 60 kariz next | head -4
  Who                     When         Why                   …
  ────────────────────────────────────────────────────────────
  Florist                 today 12:59  waiting 3 min, 1 min…
  Acme website            2 days ago   Call about the contr…
  $ tags() { sed -e 's/\x1b\[0m/<>/g' -e 's/\x1b\[1m/<b>/g' -e 's/\x1b\[2m/<dim>/g' -e 's/\x1b\[31m/<red>/g'; }
  $ TERM=xterm on_terminal 120 kariz next --days 1 | tags | sed -n '3,4p;7p;10p' | cut -c1-40
  <red>Florist<>                     <red>
  <red>Acme website<>     <red>Jane Doe<> 
  Café Noir                   noir@cafe.e
  <dim>王府酒店<>         <dim>王芳<

No line is ever wider than the terminal.

  $ cat >width.py <<'PYTHON'
  > import sys, unicodedata
  > def cells(c):
  >     if unicodedata.category(c) in ("Mn", "Me", "Cf"): return 0
  >     return 2 if unicodedata.east_asian_width(c) in "WF" else 1
  > print(max(sum(map(cells, line.rstrip("\n"))) for line in sys.stdin))
  > PYTHON
  $ for columns in 20 40 60 79 80 81 120 160; do
  >   widest=$(on_terminal $columns kariz next --days 30 | python3 width.py)
  >   [ "$widest" -le $columns ] || echo "$widest in $columns"
  > done

Also what comes in the next days, behind all that is due today; and only somebody's own.

  $ kariz next --days 1 | grep tomorrow
  王府酒店                王芳       +86 10 5555            tomorrow 09:00  waiting 4 h, 20 h left: Agree on the day of delivery        kariz touch phone hotel
  $ kariz next --days 30 --owner ana,bo
  Who           Contact   Reach        When         Why                                              Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme website  Jane Doe  +49 30 1234  2 days ago   Call about the contract; to close by 2026-12-15  kariz touch phone acme-website
  E-shop                               21 days ago  stuck for 42 days in Proposal sent (21 at most)  kariz advance eshop
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  $ kariz next --stage inquiry
  Who        Reach              When         Why                                Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  Florist    +48 601 000 111    today 12:59  waiting 3 min, 1 min late: Answer  kariz touch phone florist
  Café Noir  noir@cafe.example  today 16:00  cold: Send the winter menu         kariz touch email cafe-noir
  
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE

In other shapes:

  $ kariz next --json
  {"kariz": 1, "command": "next", "rows": [
    {"id": "florist", "name": "Florist", "contact": null, "phone": "+48 601 000 111", "email": null, "owner": null, "stage": "inquiry", "state": "open", "reason": "answer", "at": "2026-11-21T12:59:00+01:00", "late": 1, "since": "2026-11-21T12:57:00+01:00", "why": "waiting 3 min, 1 min late: Answer", "command": "kariz touch phone florist", "commands": ["kariz touch phone florist"], "leaves": null, "win-back": null, "also": []},
    {"id": "acme-website", "name": "Acme website", "contact": "Jane Doe", "phone": "+49 30 1234", "email": "jane@acme.example", "owner": "ana", "stage": "proposal", "state": "open", "reason": "contact", "at": "2026-11-19T15:00:00+01:00", "late": 2760, "since": null, "why": "Call about the contract", "command": "kariz touch phone acme-website", "commands": ["kariz touch phone acme-website"], "leaves": null, "win-back": null, "also": []},
    {"id": "bakery", "name": "Piekarnia Żytnia", "contact": null, "phone": "+48 22 555 01", "email": null, "owner": null, "stage": "qualified", "state": "open", "reason": "woken", "at": "2026-11-21T09:00:00+01:00", "late": 240, "since": "2026-10-28T12:00:00+01:00", "why": "woke up: after the fair", "command": "kariz touch phone bakery", "commands": ["kariz touch phone bakery", "kariz advance bakery", "kariz defer bakery --until TIME"], "leaves": null, "win-back": null, "also": []},
    {"id": "dentist", "name": "Dentist's appointments", "contact": "Dr. Molar", "phone": null, "email": "mouth@dentist.example", "owner": null, "stage": "proposal", "state": "lost", "reason": "win-back", "at": "2026-11-20T10:00:00+01:00", "late": 1620, "since": "2026-05-20T10:00:00+02:00", "why": "win back: lost in Proposal sent (Bought from a competitor)", "command": "kariz back dentist --to proposal", "commands": ["kariz back dentist --to proposal", "kariz touch email dentist"], "leaves": "They compare with others and go quiet", "win-back": "Send two references and ask what is missing", "also": []},
    {"id": "cafe-noir", "name": "Café Noir", "contact": null, "phone": null, "email": "noir@cafe.example", "owner": null, "stage": "inquiry", "state": "cold", "reason": "nurture", "at": "2026-11-21T16:00:00+01:00", "late": null, "since": null, "why": "cold: Send the winter menu", "command": "kariz touch email cafe-noir", "commands": ["kariz touch email cafe-noir", "kariz back cafe-noir --to inquiry"], "leaves": null, "win-back": null, "also": []},
    {"id": "garage", "name": "Garage", "contact": null, "phone": null, "email": null, "owner": null, "stage": "qualified", "state": "open", "reason": "close", "at": "2026-11-18T23:59:59+01:00", "late": 3660, "since": null, "why": "close 2026-11-18 gone by", "command": "kariz edit garage --set close=+2w", "commands": ["kariz edit garage --set close=+2w", "kariz win garage", "kariz lose garage --reason REASON"], "leaves": null, "win-back": null, "also": []},
    {"id": "eshop", "name": "E-shop", "contact": null, "phone": null, "email": null, "owner": "bo", "stage": "proposal", "state": "open", "reason": "stuck", "at": "2026-10-31T09:00:00+01:00", "late": 30480, "since": "2026-10-10T10:00:00+02:00", "why": "stuck for 42 days in Proposal sent (21 at most)", "command": "kariz advance eshop", "commands": ["kariz advance eshop", "kariz cold eshop", "kariz lose eshop --reason REASON"], "leaves": "They compare with others and go quiet", "win-back": "Send two references and ask what is missing", "also": []}
  ], "summary": {"until": "2026-11-21T23:59:59+01:00", "then-at": "2026-11-22T09:00:00+01:00", "then-id": "hotel", "then-reason": "answer", "forgotten": []}}
  $ kariz next --format csv --stage proposal
  id,name,contact,phone,email,owner,stage,state,reason,at,late,since,why,command,leaves,win-back
  acme-website,Acme website,Jane Doe,+49 30 1234,jane@acme.example,ana,proposal,open,contact,2026-11-19T15:00:00+01:00,2760,,Call about the contract,kariz touch phone acme-website,,
  dentist,Dentist's appointments,Dr. Molar,,mouth@dentist.example,,proposal,lost,win-back,2026-11-20T10:00:00+01:00,1620,2026-05-20T10:00:00+02:00,win back: lost in Proposal sent (Bought from a competitor),kariz back dentist --to proposal,They compare with others and go quiet,Send two references and ask what is missing
  eshop,E-shop,,,,bo,proposal,open,stuck,2026-10-31T09:00:00+01:00,30480,2026-10-10T10:00:00+02:00,stuck for 42 days in Proposal sent (21 at most),kariz advance eshop,They compare with others and go quiet,Send two references and ask what is missing
  $ kariz next --format markdown --owner bo
  | Who    | When        | Why                                             | Answer with         |
  | ------ | ----------- | ----------------------------------------------- | ------------------- |
  | E-shop | 21 days ago | stuck for 42 days in Proposal sent (21 at most) | kariz advance eshop |
  
  - stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  - why clients leave at Proposal sent: They compare with others and go quiet
  - how to win them back at Proposal sent: Send two references and ask what is missing

Every command can be copied as it stands, and answers.

  $ kariz next --json | python3 -c 'import json, sys; [print(row["command"]) for row in json.load(sys.stdin)["rows"]]' >answers.sh
  $ bash -e answers.sh
  florist: New inquiry; touched: phone; next: nothing
  acme-website: Proposal sent; touched: phone; next: nothing
  bakery: Qualified; touched: phone
  dentist: lost (Bought from a competitor) → Proposal sent
  cafe-noir: cold; touched: email
  garage: Qualified; close: 2026-11-18 → 2026-12-05
  eshop: Proposal sent → Contract signed; sold, without a value; next: 2026-11-22 13:00 Agree on the day of delivery
  $ kariz next
  Who        Reach              When         Why                         Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────
  Café Noir  noir@cafe.example  today 16:00  cold: Send the winter menu  kariz touch email cafe-noir
  
  open, with nothing planned: florist
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE

What was planned for the afternoon stays until then, even if there was a contact at noon.

  $ kariz touch email cafe-noir --now '2026-11-21 16:05'
  cafe-noir: cold; touched: email; next: nothing

When nothing is due, it says when the next thing comes.

  $ kariz next --now '2026-11-21 16:05'
  nothing is due today; next: tomorrow 09:00 hotel: waiting 7 h, 16 h left: Agree on the day of delivery
  open, with nothing planned: florist
  $ kariz next --now '2026-11-22 20:00' --stage qualified --days 1
  nothing is due until the end of 2026-11-23; next: 2026-11-25 10:00 garage: Meet them
  $ kariz next --owner zoe
  nothing is due today, and nothing is planned
  $ kariz next --owner zoe --json
  {"kariz": 1, "command": "next", "rows": [], "summary": {"until": "2026-11-21T23:59:59+01:00", "then-at": null, "then-id": null, "then-reason": null, "forgotten": []}}
  $ kariz next --owner zoe --format csv
  id,name,contact,phone,email,owner,stage,state,reason,at,late,since,why,command,leaves,win-back

A new lead waits from its first second. Those nearest to the end of their time come first: they can still be caught.

  $ export KARIZ_FILE=leads.yaml
  $ kariz init --template order --quiet
  $ kariz add-lead 'Oak table' --phone '+44 20 7946 0123' --stage request
  oak-table
  $ kariz add-lead 'Six chairs' --phone '+44 20 7946 0456' --stage request --at '2026-11-21 09:00'
  six-chairs
  $ kariz add-lead 'A bench' --source referral
  a-bench
  $ kariz next --now '2026-11-21 12:01'
  Who         Reach             When            Why                                                Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table   +44 20 7946 0123  today 12:02     waiting 1 min, 1 min left: Answer                  kariz touch phone oak-table
  Six chairs  +44 20 7946 0456  today 09:02     waiting 3 h, 2 h late: Answer                      kariz touch phone six-chairs
  A bench                       tomorrow 12:00  waiting 1 min, 23 h left: Find out what they need  kariz touch phone a-bench
  $ kariz next --now '2026-11-21 12:02' | sed -n 3p
  Oak table   +44 20 7946 0123  today 12:02     waiting 2 min, due now: Answer                     kariz touch phone oak-table
  $ kariz next --now '2026-11-21 12:10' | head -4
  Who         Reach             When            Why                                                 Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table   +44 20 7946 0123  today 12:02     waiting 10 min, 8 min late: Answer                  kariz touch phone oak-table
  Six chairs  +44 20 7946 0456  today 09:02     waiting 3 h, 3 h late: Answer                       kariz touch phone six-chairs
  $ kariz touch phone oak-table six-chairs a-bench --now '2026-11-21 12:10'
  a-bench: Lead; touched: phone; next: nothing
  oak-table: New request; touched: phone; next: nothing
  six-chairs: New request; touched: phone; next: nothing
  $ kariz next --now '2026-11-21 12:10'
  nothing is due today, and nothing is planned
  open, with nothing planned: a-bench, oak-table, six-chairs

What a stage asks for later is due when its time is over.

  $ kariz qualify oak-table --yes money,need,now --now '2026-11-21 12:11'
  oak-table: qualified (3 yes, score 100): New request → Qualified; next: 2026-11-21 16:11 Send the offer
  $ kariz next --now '2026-11-21 12:12'
  Who        Reach             When         Why                                      Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table  +44 20 7946 0123  today 16:11  waiting 1 min, 3 h left: Send the offer  kariz touch phone oak-table
  
  open, with nothing planned: a-bench, six-chairs
  $ kariz next --now '2026-11-21 16:20'
  Who        Reach             When         Why                                      Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table  +44 20 7946 0123  today 16:11  waiting 4 h, 9 min late: Send the offer  kariz touch phone oak-table
  
  open, with nothing planned: a-bench, six-chairs
  $ kariz touch email oak-table --note 'the offer' --now '2026-11-21 16:20'
  oak-table: Qualified; touched: email; next: nothing
  $ kariz advance oak-table --set product=table --set value=900 --set email=jane@acme.example --now '2026-11-21 16:21'
  oak-table: Qualified → Offer sent; email: jane@acme.example; value: 900 EUR; product: table; next: 2026-11-22 16:21 Call and ask what they think of the offer
  $ kariz next --now '2026-11-21 16:30'
  nothing is due today; next: tomorrow 16:21 oak-table: waiting 9 min, 23 h left: Call and ask what they think of the offer
  open, with nothing planned: a-bench, six-chairs
  $ kariz next --days 1 --now '2026-11-21 16:30'
  Who        Reach             When            Why                                                                  Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table  +44 20 7946 0123  tomorrow 16:21  waiting 9 min, 23 h left: Call and ask what they think of the offer  kariz touch phone oak-table
  
  open, with nothing planned: a-bench, six-chairs

Without any such time in the file a lead waits in the first stage until somebody has been in touch or has planned it.

  $ export KARIZ_FILE=plain.yaml
  $ kariz init --template journey --quiet
  $ kariz add-lead Shop --at -3d
  shop
  $ kariz next
  Who   When        Why                        Answer with
  ───────────────────────────────────────────────────────────────────
  Shop  3 days ago  waiting 3 days in Inquiry  kariz touch phone shop
  $ kariz touch email shop --next +2d --do 'Send the brochure'
  shop: Inquiry; touched: email; next: 2026-11-23 12:00 Send the brochure
  $ kariz next
  nothing is due today; next: 2026-11-23 12:00 shop: Send the brochure

A deferral ends, and nobody has taken it up.

  $ kariz advance shop --to meeting
  shop: Inquiry → Meeting
  $ kariz defer shop --until '2026-12-01 09:00' --note 'the board meets on the 30th'
  shop: Meeting → deferred until 2026-12-01 09:00; next: nothing
  $ kariz next --days 30
  Who   When              Why                                    Answer with
  ─────────────────────────────────────────────────────────────────────────────────────
  Shop  2026-12-01 09:00  wakes up: the board meets on the 30th  kariz touch phone shop
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ kariz next --now '2026-12-01 10:00'
  Who   When         Why                                   Answer with
  ───────────────────────────────────────────────────────────────────────────────
  Shop  today 09:00  woke up: the board meets on the 30th  kariz touch phone shop
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ kariz touch phone shop --next +1w --do 'Call again' --now '2026-12-01 10:00'
  shop: Meeting; touched: phone; next: 2026-12-08 10:00 Call again
  $ kariz next --now '2026-12-01 10:01'
  nothing is due today; next: 2026-12-08 10:00 shop: Call again

A deal has one line, whatever the number of its reasons.

  $ kariz edit shop --set close=2026-12-05 --now '2026-12-01 10:02'
  shop: Meeting; close: 2026-12-05
  $ kariz next --now '2026-12-09 10:00'
  Who   When       Why                                   Answer with
  ─────────────────────────────────────────────────────────────────────────────
  Shop  yesterday  Call again; close 2026-12-05 gone by  kariz touch phone shop
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  $ kariz next --now '2026-12-09 10:00' --json
  {"kariz": 1, "command": "next", "rows": [
    {"id": "shop", "name": "Shop", "contact": null, "phone": null, "email": null, "owner": null, "stage": "meeting", "state": "open", "reason": "contact", "at": "2026-12-08T10:00:00Z", "late": 1440, "since": null, "why": "Call again", "command": "kariz touch phone shop", "commands": ["kariz touch phone shop", "kariz edit shop --set close=+2w", "kariz win shop", "kariz lose shop --reason REASON"], "leaves": null, "win-back": null, "also": [{"reason": "close", "at": "2026-12-05T23:59:59Z", "late": 4920, "since": null, "why": "close 2026-12-05 gone by"}]}
  ], "summary": {"until": "2026-12-09T23:59:59Z", "then-at": null, "then-id": null, "then-reason": null, "forgotten": []}}

What is lost comes round if that was asked for; a stage that is retired is not where it goes back to.

  $ kariz lose shop --reason price --recontact 2027-03-01 --now '2026-12-09 10:01'
  shop: Meeting → lost (Too expensive); again: 2027-03-01 00:00
    why clients leave at Meeting: They do not trust us yet
    how to win them back: Invite them to see finished work and to talk to a client
  $ kariz next --now '2026-12-09 10:02'
  nothing is due today; next: 2027-03-01 shop: win back: lost in Meeting (Too expensive)
  $ kariz next --now '2027-03-01 08:00'
  Who   When   Why                                        Answer with
  ────────────────────────────────────────────────────────────────────────────────────
  Shop  today  win back: lost in Meeting (Too expensive)  kariz back shop --to meeting
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  why clients leave at Meeting: They do not trust us yet
  how to win them back at Meeting: Invite them to see finished work and to talk to a client
  $ sed -i 's/- id: meeting/&\n    retired: true/' plain.yaml
  $ kariz next --now '2027-03-01 08:00' --json | grep -o '"command": "kariz.*"kariz.*\]'
  "command": "kariz back shop --to comparison", "commands": ["kariz back shop --to comparison", "kariz touch phone shop"], "leaves": "They do not trust us yet", "win-back": "Invite them to see finished work and to talk to a client", "also": []
  $ kariz touch phone shop --note 'not this year' --now '2027-03-01 08:30'
  shop: lost (Too expensive); touched: phone
  $ kariz next --now '2027-03-01 09:00'
  nothing is due today, and nothing is planned

Today ends at midnight where the pipeline is. What lies after now has not happened.

  $ unset KARIZ_FILE
  $ cp "$TESTS/cli/agenda.yaml" pipeline.yaml
  $ kariz next --stage contract --now '2026-11-21 23:59:59'
  nothing is due today; next: tomorrow 09:00 hotel: waiting 14 h, 9 h left: Agree on the day of delivery
  $ kariz next --stage contract --now '2026-11-21T23:00:00Z'
  Who       Contact  Reach        When         Why                                                   Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  王府酒店  王芳     +86 10 5555  today 09:00  waiting 15 h, 9 h left: Agree on the day of delivery  kariz touch phone hotel
  $ kariz next --now '2026-11-01 12:00'
  Who     When       Why                                              Answer with
  ───────────────────────────────────────────────────────────────────────────────────────
  E-shop  yesterday  stuck for 22 days in Proposal sent (21 at most)  kariz advance eshop
  
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  3 deals begin after now and are left out
  1 event after now is left out

A pipeline from standard input, and one without deals:

  $ kariz -f - next --owner bo <pipeline.yaml
  Who     When         Why                                              Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────
  E-shop  21 days ago  stuck for 42 days in Proposal sent (21 at most)  kariz advance eshop
  
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  $ kariz -f empty.yaml init --quiet
  $ kariz -f empty.yaml next
  nothing is due today, and nothing is planned

Refused:

  $ kariz next --days -1
  kariz: error: --days: '-1' is not a number of days
    help: 0 to 3660; 0 is today alone
  [2]
  $ kariz next --days two
  kariz: error: --days: 'two' is not a number of days
    help: 0 to 3660; 0 is today alone
  [2]
  $ kariz next --days 3661
  kariz: error: --days: '3661' is not a number of days
    help: 0 to 3660; 0 is today alone
  [2]
  $ kariz next --days ''
  kariz: error: --days: '' is not a number of days
    help: 0 to 3660; 0 is today alone
  [2]
  $ kariz next acme-website
  kariz: error: unexpected argument 'acme-website'
    help: usage: kariz next [OPTION…]; -f FILE names the file, and options such as --text TEXT say which deals
  [2]
  $ kariz next --state asleep
  kariz: error: unknown state 'asleep'
    help: states: open, deferred, cold, lost, won
  [2]
  $ kariz next --stage propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract
  [1]

What will be stuck if nothing happens is told as far ahead as one looks.

  $ mkdir later && cd later && kariz init -q --template contract
  $ kariz add-lead Garden -q --stage proposal --value 100 --close 2027-01-31
  $ kariz next --days 40 --format csv | cut -d, -f1,6,7-
  id,owner,stage,state,reason,at,late,since,why,command,leaves,win-back
  garden,,proposal,open,stuck,2026-12-05T12:00:00Z,,2026-11-21T12:00:00Z,gets stuck in Proposal (14 days at most),kariz advance garden --met proposal-discussed,,

A way forward comes with all that it takes, so that it is not refused.

  $ mkdir ../stuck && cd ../stuck && kariz init -q --template contract
  $ kariz add-lead Garden -q --at 2026-08-01
  $ kariz next --json | grep -o '"commands.*\]'
  "commands": ["kariz touch phone garden", "kariz advance garden --met fits,reached", "kariz cold garden", "kariz lose garden --reason REASON"], "leaves": null, "win-back": null, "also": [{"reason": "stuck", "at": "2026-08-15T00:00:00Z", "late": 141840, "since": "2026-08-01T00:00:00Z", "why": "stuck for 112 days in Prospecting (14 at most)"}]
  $ kariz show garden | sed -n '/next stage/,$p'
  next stage: Qualification
    criterion 'fits' is not met: They look like our good clients; criterion 'reached' is not met: Somebody there has answered
    kariz advance garden --met fits,reached, or --force
  $ cp "$TESTS/cli/pipeline.yaml" .
  $ sed -i 's/name: New inquiry/&, max-days: 5/; s/name: Qualified/&, max-days: 5/' pipeline.yaml
  $ kariz edit acme -q --unset value && kariz edit acme -q --set close=2026-11-20
  $ kariz qualify acme -q --unknown need
  $ kariz add-lead Mail -q --at 2026-11-10 && kariz touch phone mail -q --at 2026-11-10
  $ kariz next --format csv | cut -d, -f1,9,14
  id,reason,command
  acme,close,kariz edit acme --set close=+2w
  mail,stuck,kariz advance mail --set email=…
  $ kariz next --json --text acme | grep -o '"commands.*\], "leaves'
  "commands": ["kariz edit acme --set close=+2w", "kariz qualify acme", "kariz lose acme --reason REASON", "kariz cold acme"], "leaves
  $ kariz qualify acme -q --yes need
  $ kariz next --json --text acme | grep -o '"commands.*\], "leaves'
  "commands": ["kariz edit acme --set close=+2w", "kariz win acme --value … --met demo", "kariz lose acme --reason REASON", "kariz advance acme --set value=…", "kariz cold acme"], "leaves
  $ kariz edit mail -q --set close=2026-11-20 && kariz qualify mail -q --yes budget,authority,need
  $ kariz next --json --text mail | grep -o '"commands.*\], "leaves'
  "commands": ["kariz edit mail --set close=+2w", "kariz edit mail --set email=…", "kariz lose mail --reason REASON", "kariz advance mail --set email=…", "kariz cold mail"], "leaves
  $ kariz edit mail -q --unset close

A day alone is a day, not the hour at which it begins.

  $ kariz edit acme -q --next 2026-11-24 --do 'Send the offer' && kariz edit mail -q --next '2026-11-24 09:00' --do Call
  $ kariz next --days 5 --format csv --text mail,acme | cut -d, -f1,10
  id,at
  acme,2026-11-20T23:59:59+01:00
  mail,2026-11-24T09:00:00+01:00
  $ kariz next --days 5 --text mail,acme
  Who           Reach              When              Why                                       Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme website  jane@acme.example  yesterday         close 2026-11-20 gone by; Send the offer  kariz edit acme --set close=+2w
  Mail                             2026-11-24 09:00  Call                                      kariz touch phone mail
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  $ kariz next --text acme
  Who           Reach              When       Why                       Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme website  jane@acme.example  yesterday  close 2026-11-20 gone by  kariz edit acme --set close=+2w
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  $ kariz next --text acme --now 2026-11-24 | head -3
  Who           Reach              When   Why                                                                                   Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme website  jane@acme.example  today  Send the offer; close 2026-11-20 gone by; stuck for 20 days in Qualified (5 at most)  kariz touch email acme
  $ kariz next --ics --text acme,mail --days 5 | grep -aE 'DTSTART|DURATION|SUMMARY|TRIGGER' | tr -d '\r'
  DTSTART;VALUE=DATE:20261121
  SUMMARY:Acme website: close 2026-11-20 gone by
  DTSTART:20261124T080000Z
  DURATION:PT15M
  SUMMARY:Mail: Call
  TRIGGER:PT0S
  $ kariz next --ics --text acme --now '2026-11-26 12:00' | grep -aE 'DTSTART|TRIGGER' | tr -d '\r'
  DTSTART;VALUE=DATE:20261126

Where a command is long, a narrow terminal does without it.

  $ kariz add-lead 'A lead with a very long name that makes a long id' -q
  $ on_terminal 80 kariz next --text lead
  Who                                    When         Why                        …
  ────────────────────────────────────────────────────────────────────────────────
  A lead with a very long name that ma…  today 13:00  waiting 0 s in New inquiry
