Selling by BANT. A shop for office coffee machines sells to whoever has the budget, the authority, the need and a time
by which they want it. Whether it is worth the work is asked before the work is done.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-02-02 09:00
  $ kariz init --template bant
  wrote pipeline.yaml (template bant, en)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^qualification/,/^  to:/p' pipeline.yaml
  qualification:
    questions:
      budget: Can they spend the money, and will they?
      authority: Does this person decide?
      need: Do they have a problem that you solve?
      timeline: Do they want it soon, by a date they can name?
    # "No" means that the objection cannot be resolved. While you still work on it, it is "unknown".
    tolerate: 1                 # one "no" is forgiven; with two or more the lead fails
    otherwise: cold             # and goes to the cold list, to be nurtured
    to: contact                 # those who pass go on to here

Monday. Four firms might buy: two wrote on the website, one was met at the fair, one was recommended. Prospecting is no
more than that: nobody has asked them anything yet.

  $ kariz add-lead 'Harbor Clinic' --contact 'Ruth Adler' --phone '+353 1 555 0101' --value 3200 --source web
  harbor-clinic
  $ kariz add-lead 'Cheap Traffic' --email win@traffic.example --source web
  cheap-traffic
  $ kariz add-lead 'Old Mill Hotel' --contact 'Sam Byrne' --email sam@oldmill.example --value 5400 --source event
  old-mill-hotel
  $ kariz add-lead 'Bright Dental' --contact 'Dr. Lin' --phone '+353 1 555 0199' --value 2100 --source referral
  bright-dental

The day starts with the question who is to be called.

  $ now 2026-02-02 09:15
  $ kariz next
  Who             Contact     Reach                When         Why                            Answer with
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Bright Dental   Dr. Lin     +353 1 555 0199      today 09:00  waiting 15 min in Prospecting  kariz touch phone bright-dental
  Cheap Traffic               win@traffic.example  today 09:00  waiting 15 min in Prospecting  kariz touch email cheap-traffic
  Harbor Clinic   Ruth Adler  +353 1 555 0101      today 09:00  waiting 15 min in Prospecting  kariz touch phone harbor-clinic
  Old Mill Hotel  Sam Byrne   sam@oldmill.example  today 09:00  waiting 15 min in Prospecting  kariz touch email old-mill-hotel

One of them sells clicks. That never was a lead, and it shall not spoil the win rate.

  $ kariz lose cheap-traffic --reason spam
  cheap-traffic: Prospecting → lost (Spam)

The clinic is called. While the four questions are asked, a deal is in qualification. Ruth can spend the money and will,
she has the problem, and it has to be solved by Easter; whether she decides alone, she does not know.

  $ now 2026-02-02 09:30
  $ kariz advance harbor-clinic
  harbor-clinic: Prospecting → Qualification
  $ kariz touch phone harbor-clinic --note 'sixty people, two broken machines'
  harbor-clinic: Qualification; touched: phone
  $ kariz qualify harbor-clinic
  harbor-clinic: still open (4 unknown, score 0): still to ask: budget, authority, need, timeline
  $ kariz qualify harbor-clinic --yes budget,need,timeline --unknown authority
  harbor-clinic: qualified (3 yes, 1 unknown, score 75): Qualification → Contact

She has passed: of four answers one may be missing or "no".

Dr. Lin has the need; then a patient came. What was not asked is neither yes nor no, and nobody is treated as if it had
been: Dr. Lin has not failed, and has not passed either.

  $ now 2026-02-02 11:00
  $ kariz touch phone bright-dental --next '2026-02-04 10:00' --do 'Ask about money, time and who decides'
  bright-dental: Prospecting; touched: phone; next: 2026-02-04 10:00 Ask about money, time and who decides
  $ kariz qualify bright-dental --yes need
  bright-dental: still open (1 yes, 3 unknown, score 25): still to ask: budget, authority, timeline
  $ kariz advance bright-dental --to contact
  pipeline.yaml:54:3: error: bright-dental cannot enter contact: qualification is not passed (budget, authority and timeline are unknown)
     54 |   bright-dental:
        |   ^~~~~~~~~~~~~
        help: kariz qualify bright-dental --yes …, then kariz advance bright-dental --to contact, or --force
  [1]

Sam decides at the hotel, but there is no money this year. Is that a "no"? Leasing might help, so it is an objection that
is still being worked on, and that is not a "no" yet.

  $ now 2026-02-02 15:00
  $ kariz touch email old-mill-hotel --next '2026-02-04 09:00' --do 'Ask what the owner says about leasing'
  old-mill-hotel: Prospecting; touched: email; next: 2026-02-04 09:00 Ask what the owner says about leasing
  $ kariz qualify old-mill-hotel --yes authority --unknown budget --note 'no money this year; would leasing do?'
  old-mill-hotel: still open (1 yes, 3 unknown, score 25): still to ask: budget, need, timeline

Wednesday. The owner leases nothing, and before the kitchen is rebuilt nothing will be bought. Now it is certain that
neither budget nor timeline can be resolved: that is two "no", and one too many. The lead goes to the cold list.

  $ now 2026-02-04 09:00
  $ kariz next
  Who             Contact    Reach                When         Why                                    Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Old Mill Hotel  Sam Byrne  sam@oldmill.example  today 09:00  Ask what the owner says about leasing  kariz touch email old-mill-hotel
  Bright Dental   Dr. Lin    +353 1 555 0199      today 10:00  Ask about money, time and who decides  kariz touch phone bright-dental
  
  open, with nothing planned: harbor-clinic
  $ kariz touch phone old-mill-hotel
  old-mill-hotel: Prospecting; touched: phone; next: nothing
  $ kariz qualify old-mill-hotel --no budget,timeline --note 'no leasing; kitchen is rebuilt in spring'
  old-mill-hotel: not qualified (1 yes, 2 no, 1 unknown, score 25): Prospecting → cold

Cold is not lost. Who will buy some day is nurtured: they hear from the shop, and the next time has a date.

  $ kariz touch email old-mill-hotel --note 'sent the catalogue' --next '2026-05-04 09:00' --do 'Send the summer offer'
  old-mill-hotel: cold; touched: email; next: 2026-05-04 09:00 Send the summer offer
  $ kariz list --state cold --columns id,contact,source,value,state,next
  Deal            Contact    Source      Value  State  Next
  ───────────────────────────────────────────────────────────────────────────────────────────
  old-mill-hotel  Sam Byrne  event   5,400 EUR  cold   2026-05-04 09:00 Send the summer offer

Dr. Lin answers the rest. There is no date by which it has to be, but one "no" is forgiven.

  $ now 2026-02-04 10:20
  $ kariz touch phone bright-dental
  bright-dental: Prospecting; touched: phone; next: nothing
  $ kariz qualify bright-dental --yes budget,authority --no timeline
  bright-dental: qualified (3 yes, 1 no, score 75): Prospecting → Contact

Those who passed are talked to in whatever way they like: by phone, SMS, chat, e-mail or social media, and by no other.

  $ now 2026-02-05 10:00
  $ kariz touch email harbor-clinic --note 'sent three models'
  harbor-clinic: Contact; touched: email
  $ now 2026-02-09 10:00
  $ kariz touch chat harbor-clinic --note 'what about decaf?'
  harbor-clinic: Contact; touched: chat
  $ now 2026-02-10 10:00
  $ kariz touch sms harbor-clinic --note 'decaf works'
  harbor-clinic: Contact; touched: sms
  $ kariz touch social bright-dental --note 'they liked our post'
  bright-dental: Contact; touched: social
  $ kariz touch fax bright-dental
  kariz: error: unknown channel 'fax'
    help: channels: phone, sms, chat, email, social
  [1]

The question that was open is answered: Ruth signs for the clinic. Answers may come late, and the score follows.

  $ kariz qualify harbor-clinic --yes authority
  harbor-clinic: qualified (4 yes, score 100): stays in Contact
  $ kariz list --state open --columns id,stage,score --sort -score
  Deal           Stage    Score
  ─────────────────────────────
  harbor-clinic  Contact    100
  bright-dental  Contact     75

They know the shop by now, and tell what troubles them. That is a relationship.

  $ now 2026-02-12 10:00
  $ kariz advance harbor-clinic bright-dental
  bright-dental: Contact → Relationship
  harbor-clinic: Contact → Relationship
  $ kariz board
  Relationship: 2 deals, 5,300 EUR
  Deal           Name               Value  Days in stage
  ──────────────────────────────────────────────────────
  bright-dental  Bright Dental  2,100 EUR              0
  harbor-clinic  Harbor Clinic  3,200 EUR              0
  
  not shown: 1 cold, 1 lost

Meeting and demo are optional. The clinic wants both, so it is led there by name; who does not want them is led past.

  $ now 2026-02-16 14:00
  $ kariz advance harbor-clinic --to meeting --note 'at the clinic, with the head nurse'
  harbor-clinic: Relationship → Meeting
  $ now 2026-02-20 11:00
  $ kariz advance harbor-clinic --to demo --note 'everybody had two cups'
  harbor-clinic: Meeting → Demo
  $ now 2026-02-25 16:00
  $ kariz win harbor-clinic --value 3400
  harbor-clinic: Demo → won; sold: 3,400 EUR

Dr. Lin finds it too expensive after all. That has a reason, and a date at which to ask again.

  $ now 2026-02-27 09:00
  $ kariz lose bright-dental --reason price --recontact '2026-08-31 09:00' --note 'the old one still works'
  bright-dental: Relationship → lost (Too expensive); again: 2026-08-31 09:00

In March the shop thinks again. Demos cost a day each; two weeks with a machine on trial sell better. Stages may be few
or many, as the business needs, and the file is edited by hand: the demo is retired, the trial is new, and what was
"contact" is "talks" now. The history of old deals knows of no talks yet, and the check tells how to say it.

  $ sed -i -e 's/{id: demo, /&retired: true, /' -e 's/{id: contact, name: Contact,/{id: talks, name: Talks,/' \
  >   -e 's/to: contact /to: talks /' pipeline.yaml
  $ sed -i '/id: meeting/i\  - {id: trial, name: Trial, probability: 70%, optional: true}' pipeline.yaml
  $ kariz check | head -5
  pipeline.yaml:67:43: error: unknown stage 'contact'
     67 |       - {at: 2026-02-04T10:20:00Z, stage: contact}
        |                                           ^~~~~~~
        help: stages: prospecting, qualification, talks, relationship, trial, meeting; if it was renamed, add 'was: [contact]' to the stage it became; if it was given up, keep it with 'retired: true'
  pipeline.yaml:91:43: note: the same here
  $ sed -i 's/{id: talks, /&was: [contact], /' pipeline.yaml
  $ kariz check
  $ grep '{id: ' pipeline.yaml
    - {id: prospecting, name: Prospecting, probability: 5%}
    - {id: qualification, name: Qualification, probability: 10%}
    - {id: talks, was: [contact], name: Talks, probability: 25%, needs: [qualification]}
    - {id: relationship, name: Relationship, probability: 40%}
    - {id: trial, name: Trial, probability: 70%, optional: true}
    - {id: meeting, name: Meeting, probability: 60%, optional: true}
    - {id: demo, retired: true, name: Demo, probability: 75%, optional: true}

Spring. The hotel's day has come round by itself, and it is worth it: the kitchen is built, and the money is there.

  $ now 2026-05-04 09:30
  $ kariz next
  Who             Contact    Reach                When         Why                          Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Old Mill Hotel  Sam Byrne  sam@oldmill.example  today 09:00  cold: Send the summer offer  kariz touch email old-mill-hotel
  
  nurture: kariz touch CHANNEL DEAL or kariz back DEAL --to STAGE
  $ kariz touch phone old-mill-hotel --note 'kitchen opens in June'
  old-mill-hotel: cold; touched: phone; next: nothing
  $ kariz qualify old-mill-hotel --yes budget,timeline
  old-mill-hotel: qualified (3 yes, 1 unknown, score 75): cold → Talks
  $ kariz qualify old-mill-hotel --yes need --note 'forty rooms, breakfast for all'
  old-mill-hotel: qualified (4 yes, score 100): stays in Talks

It goes the new way: talks, a relationship, a trial. No demo, since that is retired, and no meeting.

  $ now 2026-05-11 10:00
  $ kariz advance old-mill-hotel
  old-mill-hotel: Talks → Relationship
  $ kariz advance old-mill-hotel --to demo
  kariz: error: stage 'demo' is retired and not to be entered
    help: stages: prospecting, qualification, talks, relationship, trial, meeting
  [1]
  $ now 2026-05-18 10:00
  $ kariz advance old-mill-hotel --to trial
  old-mill-hotel: Relationship → Trial
  $ now 2026-06-01 10:00
  $ kariz advance old-mill-hotel
  old-mill-hotel: Trial → won; sold: 5,400 EUR

At the end of August Dr. Lin comes round, too. The old machine is dead. No meeting, no trial: this one takes few stages.

  $ now 2026-08-31 09:15
  $ kariz next
  Who            Contact  Reach            When         Why                                             Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Bright Dental  Dr. Lin  +353 1 555 0199  today 09:00  win back: lost in Relationship (Too expensive)  kariz back bright-dental --to relationship
  
  win-back: kariz back DEAL --to STAGE or kariz touch CHANNEL DEAL
  $ kariz back bright-dental --to relationship --note 'the old one does not work any more'
  bright-dental: lost (Too expensive) → Relationship
  $ now 2026-09-01 09:00
  $ kariz win bright-dental --value 1900
  bright-dental: Relationship → won; sold: 1,900 EUR

What has become of them:

  $ kariz list --columns id,source,stage,state,value,score,touches,cycle
  Deal            Source    Stage         State      Value  Score  Touches  Days to sale
  ──────────────────────────────────────────────────────────────────────────────────────
  bright-dental   referral  Relationship  won    1,900 EUR     75        3           211
  cheap-traffic   web       Prospecting   lost                  0        0
  harbor-clinic   web       Demo          won    3,400 EUR    100        4            23
  old-mill-hotel  event     Trial         won    5,400 EUR    100        4           119
  $ kariz show old-mill-hotel
  old-mill-hotel
    Name           Old Mill Hotel
    Contact        Sam Byrne
    Email          sam@oldmill.example
    Value          5,400 EUR
    Source         event
    Stage          Trial
    State          won
    Score          100
    Created        2026-02-02 09:00
    Last event     2026-06-01 10:00
    Touches        4
    Sold           2026-06-01 10:00
    Days to sale   119
    Days old       211
    Days in stage  14
  
  qualified (4 yes, score 100)
    budget     yes      Can they spend the money, and will they? (2026-05-04 09:30)
    authority  yes      Does this person decide? (2026-02-02 15:00)
    need       yes      Do they have a problem that you solve? (2026-05-04 09:30)
    timeline   yes      Do they want it soon, by a date they can name? (2026-05-04 09:30)
  
  history
    2026-02-02 09:00  → Prospecting (2 days)
    2026-02-02 15:00  email
    2026-02-02 15:00  budget unknown, authority yes: no money this year; would leasing do?
    2026-02-04 09:00  phone
    2026-02-04 09:00  budget no, timeline no: no leasing; kitchen is rebuilt in spring
    2026-02-04 09:00  cold (no budget, no timeline)
    2026-02-04 09:00  email: sent the catalogue
    2026-05-04 09:30  phone: kitchen opens in June
    2026-05-04 09:30  budget yes, timeline yes
    2026-05-04 09:30  → Talks (7 days)
    2026-05-04 09:30  need yes: forty rooms, breakfast for all
    2026-05-11 10:00  → Relationship (7 days)
    2026-05-18 10:00  → Trial (14 days)
    2026-06-01 10:00  won: 5,400 EUR
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from old-mill-hotel
  $ kariz log --since 2026-06-01
  Mon 2026-06-01
    10:00  old-mill-hotel  won: 5,400 EUR
  
  Mon 2026-08-31
    09:15  bright-dental   → Relationship: the old one does not work any more
  
  Tue 2026-09-01
    09:00  bright-dental   won: 1,900 EUR
  $ kariz report
  Stage          Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Prospecting          4        4         0      3     1     0        1     0   75.0%    75.0%  100.0%  25.0%
  Qualification        3        1         2      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Talks                3        3         0      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Relationship         3        3         0      3     0     0        0     0  100.0%   100.0%   75.0%   0.0%
  Trial                1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Meeting              1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Demo                 1        1         0      1     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Won                  3                                                                         75.0%
  
  the biggest leak is Prospecting: 1 of 4 deals dropped

Two of three sales had been given up, the one cold, the other lost, and came back because there was a date for it.

  $ kariz report losses | tail -2
  1 deal was lost, worth 0 EUR; 1 has no value
  2 deals came back after being lost or cold; sold of these: 2

And this is how the file keeps it: one event a line.

  $ sed -n '/^  old-mill-hotel/,/^$/p' pipeline.yaml
    old-mill-hotel:
      name: Old Mill Hotel
      contact: Sam Byrne
      email: sam@oldmill.example
      value: 5400
      source: event
      history:
        - {at: 2026-02-02T09:00:00Z, stage: prospecting}
        - {at: 2026-02-02T15:00:00Z, touch: email}
        - {at: 2026-02-02T15:00:00Z, answers: {budget: unknown, authority: yes}, note: "no money this year; would leasing do?"}
        - {at: 2026-02-04T09:00:00Z, touch: phone}
        - {at: 2026-02-04T09:00:00Z, answers: {budget: no, timeline: no}, note: no leasing; kitchen is rebuilt in spring}
        - {at: 2026-02-04T09:00:00Z, cold: "no budget, no timeline"}
        - {at: 2026-02-04T09:00:00Z, touch: email, note: sent the catalogue}
        - {at: 2026-05-04T09:30:00Z, touch: phone, note: kitchen opens in June}
        - {at: 2026-05-04T09:30:00Z, answers: {budget: yes, timeline: yes}}
        - {at: 2026-05-04T09:30:00Z, stage: talks}
        - {at: 2026-05-04T09:30:00Z, answers: {need: yes}, note: "forty rooms, breakfast for all"}
        - {at: 2026-05-11T10:00:00Z, stage: relationship}
        - {at: 2026-05-18T10:00:00Z, stage: trial}
        - {at: 2026-06-01T10:00:00Z, won: 5400}
  
  $ kariz check --strict
