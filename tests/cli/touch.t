Every contact is logged, and says what comes next.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

  $ kariz touch phone acme --note 'wants a quote by Friday' --next +2d --do 'Send the quote'
  acme: Qualified; touched: phone; next: 2026-11-23 13:00 Send the quote
  $ changed
  +    next: {at: 2026-11-23T13:00:00+01:00, do: Send the quote}
  +      - {at: 2026-11-21T13:00:00+01:00, touch: phone, note: wants a quote by Friday}

Once its time has come, the next contact takes it off the list. Before, it stays.

  $ kariz touch sms acme --note 'says thanks'
  acme: Qualified; touched: sms
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, touch: sms, note: says thanks}
  $ kariz touch email acme --note 'the quote' --now 2026-11-23T13:00+01:00
  acme: Qualified; touched: email; next: nothing
  $ changed
  -    next: {at: 2026-11-23T13:00:00+01:00, do: Send the quote}
  +      - {at: 2026-11-23T13:00:00+01:00, touch: email, note: the quote}

Nobody was there: the same, at another time.

  $ kariz touch meeting acme --next +1w --do 'Ask what they think' && cp pipeline.yaml before.yaml
  acme: Qualified; touched: meeting; next: 2026-11-28 13:00 Ask what they think
  $ kariz touch phone acme --note 'nobody there' --next tue
  acme: Qualified; touched: phone; next: 2026-11-24 00:00 Ask what they think
  $ changed
  -    next: {at: 2026-11-28T13:00:00+01:00, do: Ask what they think}
  +    next: {at: 2026-11-24T00:00:00+01:00, do: Ask what they think}
  +      - {at: 2026-11-21T13:00:00+01:00, touch: phone, note: nobody there}

A new request is answered within the time that its stage gives. The first contact is the answer.

  $ sed -i 's/{id: inquiry, name: New inquiry}/{id: inquiry, name: New inquiry, task: {do: Call back, within: 2min}}/' pipeline.yaml
  $ kariz add-lead Hotel
  hotel
  $ kariz list --text hotel --columns id,next --format csv
  id,next-at,next-do
  hotel,2026-11-21T13:02:00+01:00,Call back
  $ kariz touch phone hotel --now 2026-11-21T13:01+01:00
  hotel: New inquiry; touched: phone; next: nothing
  $ kariz add-lead Inn
  inn
  $ kariz touch phone inn --now 2026-11-21T13:05+01:00 --next tomorrow --do 'Call again'
  inn: New inquiry; touched: phone; next: 2026-11-22 00:00 Call again
  $ cp pipeline.yaml before.yaml

Deals in every state have contacts, some of which are remembered late; they go to their place in time.

  $ kariz touch social acme bakery cafe dentist eshop --at 2026-11-20T09:00
  acme: Qualified; touched: social
  bakery: deferred until 2027-01-07 09:00; touched: social
  cafe: cold; touched: social
  dentist: lost (Bought from a competitor); touched: social
  eshop: won; touched: social
  $ changed
  +      - {at: 2026-11-20T09:00:00+01:00, touch: social}
  +      - {at: 2026-11-20T09:00:00+01:00, touch: social}
  +      - {at: 2026-11-20T09:00:00+01:00, touch: social}
  +      - {at: 2026-11-20T09:00:00+01:00, touch: social}
  +      - {at: 2026-11-20T09:00:00+01:00, touch: social}
  $ kariz touch visit dentist --at 2026-09-15 --note 'they liked the demo'
  dentist: lost (Bought from a competitor); touched: visit
  $ changed
  +      - {at: 2026-09-15T00:00:00+02:00, touch: visit, note: they liked the demo}
  $ sed -n '/^  dentist:/,/^$/p' pipeline.yaml
    dentist:
      name: Dentist's appointments
      email: mouth@dentist.example
      value: 2000 USD
      owner: bo
      history:
        - {at: 2026-09-01T10:00:00+02:00, stage: inquiry}
        - {at: 2026-09-02T10:00:00+02:00, answers: {budget: yes, authority: yes, need: yes}}
        - {at: 2026-09-02T10:00:00+02:00, stage: qualified}
        - {at: 2026-09-09T10:00:00+02:00, stage: proposal}
        - {at: 2026-09-15T00:00:00+02:00, touch: visit, note: they liked the demo}
        - {at: 2026-09-30T10:00:00+02:00, lost: competitor, note: cheaper by 30%}
        - {at: 2026-11-20T09:00:00+01:00, touch: social}
  

Several at once:

  $ kariz list --state open --ids | kariz touch email - --note 'new prices' --quiet
  $ changed
  +      - {at: 2026-11-21T13:00:00+01:00, touch: email, note: new prices}
  +      - {at: 2026-11-21T13:00:00+01:00, touch: email, note: new prices}
  +      - {at: 2026-11-21T13:00:00+01:00, touch: email, note: new prices}

The channels are those of the file.

  $ sed '/^currency/a channels: [pigeon, fax]' "$TESTS/cli/pipeline.yaml" >pipeline.yaml
  $ kariz touch pigeon acme
  acme: Qualified; touched: pigeon
  $ kariz touch phone acme
  kariz: error: unknown channel 'phone'
    help: channels: pigeon, fax
  [1]

For scripts:

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz touch phone acme --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -42,6 +42,7 @@
         - {at: 2026-11-02T09:30:00+01:00, stage: inquiry}
         - {at: 2026-11-03T10:00:00+01:00, answers: {budget: yes, authority: no, need: yes}}
         - {at: 2026-11-03T10:00:00+01:00, stage: qualified}
  +      - {at: 2026-11-21T13:00:00+01:00, touch: phone}
   
     bakery:   # after Christmas
       name: Piekarnia Żytnia
  $ kariz touch phone acme --next +2d --do 'Send the quote' --json
  {"kariz": 1, "command": "touch", "rows": [
    {"id": "acme", "old-stage": "qualified", "old-state": "open", "stage": "qualified", "state": "open", "sold-at": null, "sold": null, "next-at": "2026-11-23T13:00:00+01:00", "next-do": "Send the quote", "reason": null, "recontact": null, "why": null, "until": null, "channel": "phone", "fields": []}
  ]}
  $ echo cafe | kariz touch email - --format csv
  id,old-stage,old-state,stage,state,sold-at,sold,next-at,next-do,reason,recontact,why,until,channel
  cafe,inquiry,cold,inquiry,cold,,,,,,,"no budget, no authority",,email
  $ KARIZ_USER=ana kariz touch phone bakery --quiet && grep 'by: ana' pipeline.yaml
        - {at: 2026-11-21T13:00:00+01:00, touch: phone, by: ana}

Refused:

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz touch
  kariz: error: touch needs CHANNEL
    help: usage: kariz touch [OPTION…] CHANNEL DEAL…
  [2]
  $ kariz touch phone
  kariz: error: touch needs CHANNEL and DEAL, and there is only 'phone'
    help: usage: kariz touch [OPTION…] CHANNEL DEAL…
  [2]
  $ kariz touch acme
  kariz: error: touch needs CHANNEL and DEAL, and there is only 'acme'
    help: usage: kariz touch [OPTION…] CHANNEL DEAL…
  [2]
  $ kariz touch phoen acme
  kariz: error: unknown channel 'phoen'
    help: did you mean 'phone'? channels: phone, sms, chat, email, meeting, social, visit
  [1]
  $ kariz touch acme phone
  kariz: error: unknown deal 'phone'
    help: 'phone' is a channel, which stands before the deals: kariz touch CHANNEL DEAL
  [1]
  $ kariz touch phone nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are
  [1]
  $ kariz touch phone acme nobody
  kariz: error: unknown deal 'nobody'
    help: 'kariz list --ids' shows the ids there are; a text of several words stands in quotes
  [1]
  $ kariz touch phone acme --next +2d
  pipeline.yaml:30:3: error: nothing is planned for acme that could be moved
     30 |   acme:
        |   ^~~~
        help: add --do TEXT: what there is to do next
  [1]
  $ kariz touch phone acme --do 'Send the quote'
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]
  $ kariz touch phone acme --next +2d --do ''
  kariz: error: --do is empty
    help: say what there is to do, or leave it out
  [2]
  $ kariz touch phone acme --next soon --do 'Send the quote'
  kariz: error: --next: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz touch phone acme --next yesterday --do 'Send the quote'
  pipeline.yaml:30:3: error: acme cannot be contacted next at 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
     30 |   acme:
        |   ^~~~
        help: --next says when, such as +3d
  [1]
  $ kariz touch phone acme --at tomorrow
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz touch phone acme cafe --at 2026-10-15
  pipeline.yaml:30:3: error: acme begins at 2026-11-02T09:30:00+01:00, after 2026-10-15T00:00:00+02:00
     30 |   acme:
        |   ^~~~
        help: nothing can be recorded before a deal's first event
  [1]
  $ kariz touch phone - </dev/null
  $ cmp pipeline.yaml before.yaml
