A lead is somebody who might buy.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ changed() { diff -U0 before.yaml pipeline.yaml | grep '^[-+] '; cp pipeline.yaml before.yaml; }

A name is enough. The new id is all that is printed, so that scripts can use it.

  $ kariz add-lead 'Bread & Butter'
  bread-butter
  $ changed
  +  bread-butter:
  +    name: Bread & Butter
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}

Everything that is known can come with it.

  $ kariz add-lead 'Logo for Acme' --company 'Acme GmbH' --contact 'Jane Doe' --email jane@acme.example \
  >   --phone '+49 30 1234' --value '1200 USD' --source referral --owner ana --tag logo,repeat --tag print \
  >   --close 2026-12-24 --from acme --ref crm:18 --set industry=retail --note 'saw our work at the fair' --at 2026-11-20T17:30
  logo-for-acme
  $ changed
  +  logo-for-acme:
  +    name: Logo for Acme
  +    company: Acme GmbH
  +    contact: Jane Doe
  +    email: jane@acme.example
  +    phone: "+49 30 1234"
  +    value: 1200 USD
  +    source: referral
  +    owner: ana
  +    tags: [logo, repeat, print]
  +    close: 2026-12-24
  +    from: acme
  +    ref: crm:18
  +    industry: retail
  +    history:
  +      - {at: 2026-11-20T17:30:00+01:00, stage: inquiry, note: saw our work at the fair}

An id is the name in small letters, without what gets in the way in a shell. A taken one gets a number.

  $ kariz add-lead 'Acme'
  acme-2
  $ kariz add-lead '  ACME! '
  acme-3
  $ kariz add-lead '«Ёлка» № 1'
  ёлка-1
  $ kariz add-lead '***'
  deal
  $ kariz add-lead 'open'
  open
  $ kariz add-lead 'Something else' --id acme-2026
  acme-2026
  $ kariz list --ids
  acme
  acme-2
  acme-2026
  acme-3
  bakery
  bread-butter
  cafe
  deal
  dentist
  eshop
  logo-for-acme
  open
  ёлка-1
  $ cp pipeline.yaml before.yaml

A lead that comes from another system is known by its key there. The second time it is not added, whatever else is said.

  $ kariz add-lead 'From the form' --ref form:4711
  from-the-form
  $ kariz add-lead 'From the form, again' --ref form:4711
  from-the-form
  $ kariz add-lead 'Acme, once more' --ref crm:17 --value 9999
  acme
  $ changed
  +  from-the-form:
  +    name: From the form
  +    ref: form:4711
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}

Answers may come with it; then the rule of the qualification decides at once. What it decides is said on standard error,
for standard output is for the id.

  $ id=$(kariz add-lead 'Good lead' --email good@lead.example --yes budget,authority --unknown need)
  good-lead: qualified (2 yes, 1 unknown, score 75): New inquiry → Qualified
  $ echo "$id"
  good-lead
  $ kariz add-lead 'Bad lead' --no budget,authority
  bad-lead
  bad-lead: not qualified (2 no, 1 unknown, score 0): New inquiry → cold
  $ kariz add-lead 'Unclear lead' --yes budget
  unclear-lead
  unclear-lead: still open (1 yes, 2 unknown, score 25): still to ask: authority, need
  $ kariz add-lead 'No address' --yes budget,authority
  no-address
  no-address: qualified (2 yes, 1 unknown, score 75): stands in New inquiry: email is not set; kariz advance no-address --to qualified --set email=…, or --force
  $ changed
  +  bad-lead:
  +    name: Bad lead
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: no, authority: no}}
  +      - {at: 2026-11-21T13:00:00+01:00, cold: "no budget, no authority"}
  +  good-lead:
  +    name: Good lead
  +    email: good@lead.example
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes, need: unknown}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}
  +  no-address:
  +    name: No address
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes}}
  +  unclear-lead:
  +    name: Unclear lead
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes}}

It may begin later than at the first stage, if it has what that stage needs.

  $ kariz add-lead 'Old client' --stage qualified
  kariz: error: old-client cannot enter qualified: email is not set
    help: add --set email=…
  [1]
  $ kariz add-lead 'Old client' --stage qualified --email old@client.example
  old-client
  $ kariz add-lead 'Older client' --stage proposal --email old@client.example
  kariz: error: older-client cannot enter proposal: value is not set; qualification is not passed (budget, authority and need are unknown)
    help: add --set value=… --yes …
  [1]
  $ kariz add-lead 'Older client' --stage proposal --value 100 --yes budget,authority,need
  older-client
  older-client: qualified (3 yes, score 100): stands in Proposal sent
  $ changed
  +  old-client:
  +    name: Old client
  +    email: old@client.example
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}
  +  older-client:
  +    name: Older client
  +    value: 100
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: proposal}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes, need: yes}}

A look at what would be written, and what scripts get.

  $ kariz add-lead 'Not yet' --dry-run
  --- pipeline.yaml
  +++ pipeline.yaml
  @@ -155,6 +155,11 @@
         - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
         - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes}}
   
  +  not-yet:
  +    name: Not yet
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +
     old-client:
       name: Old client
       email: old@client.example
  $ kariz add-lead 'In JSON' --json
  {"kariz": 1, "command": "add-lead", "rows": [
    {"id": "in-json"}
  ]}
  $ kariz add-lead 'In CSV' --format csv
  id
  in-csv
  $ kariz add-lead 'In silence' --quiet
  $ cp pipeline.yaml before.yaml

Names are told from options by --.

  $ kariz add-lead --value 100 -- '--verbose lead'
  verbose-lead

Refused: names that are none,

  $ cp pipeline.yaml before.yaml
  $ kariz add-lead
  kariz: error: add-lead needs NAME
    help: usage: kariz add-lead [OPTION…] NAME
  [2]
  $ kariz add-lead ''
  kariz: error: the name cannot be empty
    help: every deal has a name
  [2]
  $ kariz add-lead '   '
  kariz: error: the name cannot be empty
    help: every deal has a name
  [2]
  $ kariz add-lead "$(printf 'two\nlines')"
  kariz: error: the name must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz add-lead "$(printf 'a bell \a')"
  kariz: error: the name must not contain control characters
    help: texts stand on one line, without tabs
  [2]
  $ kariz add-lead "$(printf 'broken \xff')"
  kariz: error: the name is not UTF-8
    help: kariz reads and writes UTF-8 only
  [2]
  $ kariz add-lead Bread and butter
  kariz: error: unexpected argument 'and'
    help: usage: kariz add-lead [OPTION…] NAME; words that belong together stand in quotes
  [2]
  $ kariz add-lead 'Named' --set name='Named again'
  kariz: error: 'name' is set twice
    help: the name stands before the options
  [2]

ids that are taken or none,

  $ kariz add-lead 'Another Acme' --id acme
  pipeline.yaml:30:3: error: id 'acme' is taken by Acme website
     30 |   acme:
        |   ^~~~
        help: choose another, or leave --id out
  [1]
  $ kariz add-lead 'Another Acme' --id 'Acme 2'
  kariz: error: --id: 'Acme 2' is not an id: it has a space
    help: an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' nor '.'
  [2]
  $ kariz add-lead 'Another Acme' --id ''
  kariz: error: --id: '' is not an id: it is empty
    help: an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' nor '.'
  [2]

amounts,

  $ kariz add-lead Amount --value 12.345
  kariz: error: '12.345' has more decimals than EUR has (2)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz add-lead Amount --value 1,200
  kariz: error: '1,200' has a comma
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz add-lead Amount --value -5
  kariz: error: '-5' has a sign
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz add-lead Amount --value 'a lot'
  kariz: error: 'a lot' is not an amount
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz add-lead Amount --value '100 XXQ'
  kariz: error: unknown currency 'XXQ'
    help: a currency is a code of ISO 4217, such as EUR or USD
  [2]
  $ kariz add-lead Amount --value '100.5 JPY'
  kariz: error: '100.5 JPY' has more decimals than JPY has (0)
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]
  $ kariz add-lead Amount --value 99999999999999999999
  kariz: error: '99999999999999999999' is too large: amounts go to 92233720368547758.07 EUR
    help: an amount looks like 4800, 4800.50 or 1200 USD
  [2]

dates and times,

  $ kariz add-lead Date --close 2026-02-30
  kariz: error: close: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz add-lead Date --close soon
  kariz: error: close: 'soon' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz add-lead Date --at 2026-02-30
  kariz: error: --at: 2026-02-30 does not exist: February 2026 has 28 days
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz add-lead Date --at 2026-11-21T25:00
  kariz: error: --at: 2026-11-21T25:00 does not exist: there is no hour 25
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz add-lead Date --at tomorrow
  kariz: error: 2026-11-22T00:00:00+01:00 lies in the future
    help: events are recorded once they have happened
  [1]
  $ kariz add-lead Date --at 2026-11-21T13:00:01+01:00
  kariz: error: 2026-11-21T13:00:01+01:00 lies in the future
    help: events are recorded once they have happened
  [1]

and words that the file does not know.

  $ kariz add-lead Words --source webb
  kariz: error: unknown source 'webb'
    help: did you mean 'web'? sources: referral, web, event
  [1]
  $ kariz add-lead Words --stage qualifed
  kariz: error: unknown stage 'qualifed'
    help: did you mean 'qualified'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz add-lead Words --yes bugdet
  kariz: error: unknown question 'bugdet'
    help: did you mean 'budget'? questions: budget, authority, need
  [1]
  $ kariz add-lead Words --yes budget --no budget
  kariz: error: two answers to 'budget'
    help: give one of --yes, --no, --unknown
  [2]
  $ kariz add-lead Words --from acmee
  kariz: error: unknown deal 'acmee' in 'from'
    help: did you mean 'acme'?
  [1]
  $ kariz add-lead Words --set from=acmee
  kariz: error: unknown deal 'acmee' in 'from'
    help: did you mean 'acme'?
  [1]
  $ kariz add-lead Words --from ''
  kariz: error: no value for 'from'
    help: to clear it, use --unset from
  [2]
  $ kariz add-lead Words --value '5 GBP'
  kariz: error: GBP has no rate in this file
    help: add it: rates: {GBP: …}, the price of one GBP in EUR
  [1]
  $ kariz add-lead Words --set industri=retail
  kariz: error: unknown field 'industri'
    help: did you mean 'industry'? fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, industry
  [1]
  $ kariz add-lead Words --set industry
  kariz: error: --set industry: no '='
    help: write --set industry=VALUE
  [2]
  $ kariz add-lead Words --set industry=
  kariz: error: no value for 'industry'
    help: to clear it, use --unset industry
  [2]
  $ kariz add-lead Words --set industry=a --set industry=b
  kariz: error: 'industry' is set twice
  [2]
  $ kariz add-lead Words --value 100 --set value=200
  kariz: error: 'value' is set twice, by --value and --set
  [2]
  $ kariz add-lead Words --value 100 --value 200
  kariz: error: option '--value' is given twice
  [2]
  $ kariz add-lead Words --valeu 100
  kariz: error: unknown option '--valeu'
    help: did you mean '--value'? see 'kariz add-lead --help'
  [2]
  $ kariz add-lead Words --value
  kariz: error: option '--value' needs a value
    help: see 'kariz add-lead --help'
  [2]
  $ kariz add-lead Words --note "$(printf 'tab\there')"
  kariz: error: the note must not contain control characters
    help: texts stand on one line, without tabs
  [2]

Nothing of this has touched the file.

  $ cmp pipeline.yaml before.yaml

A lead that passes may lack what the next stage needs: it stays, and is told so. One that is known is named in a dry run too.

  $ cp "$TESTS/cli/pipeline.yaml" held.yaml
  $ kariz -f held.yaml add-lead Held --yes budget,authority,need --ref crm:held
  held
  held: qualified (3 yes, score 100): stands in New inquiry: email is not set; kariz advance held --to qualified --set email=…, or --force
  $ kariz -f held.yaml add-lead Held --ref crm:held --dry-run
  held
  $ kariz -f held.yaml add-lead Odd --set =5
  kariz: error: --set =5: no key before '='
    help: write --set KEY=VALUE
  [2]
  $ cat >plain.yaml <<'YAML'
  > kariz: 1
  > stages: [{id: lead, name: Lead}]
  > deals:
  >   bakery: {name: Bakery, history: [{at: 2026-11-01, stage: lead}]}
  > YAML
  $ kariz -f plain.yaml add-lead Z --yes budget
  kariz: error: the pipeline asks no questions by which leads qualify
    help: add them to the file: qualification: {questions: {budget: Can they pay}, to: STAGE}
  [1]
  $ kariz -f plain.yaml qualify bakery --yes budget
  kariz: error: the pipeline asks no questions by which leads qualify
    help: add them to the file: qualification: {questions: {budget: Can they pay}, to: STAGE}
  [1]
  $ kariz -f plain.yaml qualify bakery
  kariz: error: the pipeline asks no questions by which leads qualify
    help: add them to the file: qualification: {questions: {budget: Can they pay}, to: STAGE}
  [1]

What comes next may be planned at once. That is what is done then, whatever the stage has for a task.

  $ cp "$TESTS/cli/pipeline.yaml" . && cp pipeline.yaml before.yaml
  $ kariz add-lead Planned --next +2d --do 'Call back'
  planned
  $ kariz add-lead Answered --email a@b.example --yes budget,authority,need --next +2d --do 'Send the offer'
  answered
  answered: qualified (3 yes, score 100): New inquiry → Qualified; next: 2026-11-23 13:00 Send the offer
  $ diff -U0 before.yaml pipeline.yaml | grep '^[-+] '
  +  answered:
  +    name: Answered
  +    email: a@b.example
  +    next: {at: 2026-11-23T13:00:00+01:00, do: Send the offer}
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  +      - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: yes, need: yes}}
  +      - {at: 2026-11-21T13:00:00+01:00, stage: qualified}
  +  planned:
  +    name: Planned
  +    next: {at: 2026-11-23T13:00:00+01:00, do: Call back}
  +    history:
  +      - {at: 2026-11-21T13:00:00+01:00, stage: inquiry}
  $ kariz add-lead Nothing --next +2d
  kariz: error: nothing is planned for nothing that could be moved
    help: add --do TEXT: what there is to do next
  [1]
  $ sed -i 's/name: New inquiry/&, task: {do: Call back, within: 2h}/' pipeline.yaml
  $ kariz add-lead Task --next +2d -q && kariz list --text Task --columns id,next
  Deal  Next
  ────────────────────────────────
  task  2026-11-23 13:00 Call back
  $ kariz add-lead Late --next yesterday --do 'Call'
  kariz: error: late cannot be contacted next at 2026-11-20T00:00:00+01:00, which is not after 2026-11-21T13:00:00+01:00
    help: --next says when, such as +3d
  [1]
  $ kariz add-lead Said --do 'Call'
  kariz: error: --do needs --next TIME
    help: --next says when, such as +3d
  [2]
