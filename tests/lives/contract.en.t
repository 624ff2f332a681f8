Selling by contract. A firm that sells bookkeeping software moves a deal on only when what the stage asks for is true,
and does not let it lie. The two go together: the first keeps hopes out of the pipeline, the second keeps corpses out.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-10-05 09:00
  $ kariz init --template contract
  wrote pipeline.yaml (template contract, en)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^targets/,/^$/p' pipeline.yaml
  targets:
    2026-Q4: 60000
    2027-Q1: 60000
  

The target of the quarter is 60,000. Monday begins with five leads, and what is known of them. The score says with whom
to begin.

  $ kariz add-lead 'Sina pharmacy' --contact 'Sara Karimi' --phone '+44 20 7946 0221' --source event --yes need,budget
  sina-pharmacy
  sina-pharmacy: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz add-lead 'Pars shipping' --contact 'Reza Moradi' --phone '+44 20 7946 0222' --source referral --yes need --unknown authority
  pars-shipping
  pars-shipping: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz add-lead 'Mehr clinic' --contact 'Dr. Mina Rad' --email mina@mehr.example --source web --yes need
  mehr-clinic
  mehr-clinic: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz add-lead 'Nur printing' --contact 'Ali Nuri' --phone '+44 20 7946 0224' --source cold-call
  nur-printing
  $ kariz add-lead 'Alborz hotel' --contact 'Kian Azad' --email kian@alborz.example --source web --yes need,budget
  alborz-hotel
  alborz-hotel: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz list --columns id,contact,source,stage,score --sort -score
  Deal           Contact       Source     Stage        Score
  ──────────────────────────────────────────────────────────
  alborz-hotel   Kian Azad     web        Prospecting     70
  sina-pharmacy  Sara Karimi   event      Prospecting     70
  mehr-clinic    Dr. Mina Rad  web        Prospecting     40
  pars-shipping  Reza Moradi   referral   Prospecting     40
  nur-printing   Ali Nuri      cold-call  Prospecting      0
  $ kariz board
  Prospecting: 5 deals
  Deal           Name           Days in stage  Next
  ──────────────────────────────────────────────────────────────────────────
  alborz-hotel   Alborz hotel               0  2026-10-06 09:00 Get in touch
  mehr-clinic    Mehr clinic                0  2026-10-06 09:00 Get in touch
  nur-printing   Nur printing               0  2026-10-06 09:00 Get in touch
  pars-shipping  Pars shipping              0  2026-10-06 09:00 Get in touch
  sina-pharmacy  Sina pharmacy              0  2026-10-06 09:00 Get in touch
  
  5 deals have no value

A pipeline like this one is top-heavy: everything stands at its beginning. More leads would not help; those that are
there want nurturing. So the day goes to them.

  $ now 2026-10-05 14:00
  $ kariz next
  Who            Contact       Reach                When            Why                                   Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Alborz hotel   Kian Azad     kian@alborz.example  tomorrow 09:00  waiting 5 h, 19 h left: Get in touch  kariz touch email alborz-hotel
  Mehr clinic    Dr. Mina Rad  mina@mehr.example    tomorrow 09:00  waiting 5 h, 19 h left: Get in touch  kariz touch email mehr-clinic
  Nur printing   Ali Nuri      +44 20 7946 0224     tomorrow 09:00  waiting 5 h, 19 h left: Get in touch  kariz touch phone nur-printing
  Pars shipping  Reza Moradi   +44 20 7946 0222     tomorrow 09:00  waiting 5 h, 19 h left: Get in touch  kariz touch phone pars-shipping
  Sina pharmacy  Sara Karimi   +44 20 7946 0221     tomorrow 09:00  waiting 5 h, 19 h left: Get in touch  kariz touch phone sina-pharmacy

Prospecting is over when two things are true: they look like our good clients, and somebody there has answered. Without
that, nobody moves on.

  $ kariz touch phone sina-pharmacy --note 'three branches, all on paper'
  sina-pharmacy: Prospecting; touched: phone; next: nothing
  $ kariz advance sina-pharmacy
  pipeline.yaml:149:3: error: sina-pharmacy cannot enter qualification: criterion 'fits' is not met: They look like our good clients; criterion 'reached' is not met: Somebody there has answered
    149 |   sina-pharmacy:
        |   ^~~~~~~~~~~~~
        help: kariz advance sina-pharmacy --met fits,reached, or --force
  [1]
  $ kariz advance sina-pharmacy --met fits,reached
  sina-pharmacy: Prospecting → Qualification
  $ kariz touch phone pars-shipping nur-printing alborz-hotel --note 'answered'
  alborz-hotel: Prospecting; touched: phone; next: nothing
  nur-printing: Prospecting; touched: phone; next: nothing
  pars-shipping: Prospecting; touched: phone; next: nothing
  $ kariz touch email mehr-clinic --note 'wrote; no answer yet'
  mehr-clinic: Prospecting; touched: email; next: nothing
  $ kariz advance pars-shipping nur-printing alborz-hotel --met fits,reached
  alborz-hotel: Prospecting → Qualification
  nur-printing: Prospecting → Qualification
  pars-shipping: Prospecting → Qualification

The second is asked the four questions. Nur has no need and no money: two "no" filter it out, to the cold list, where it
is nurtured and not counted as lost.

  $ now 2026-10-07 10:00
  $ kariz touch phone nur-printing
  nur-printing: Qualification; touched: phone
  $ kariz qualify nur-printing --no need,budget --note 'works with an accountant outside'
  nur-printing: not qualified (2 no, 2 unknown, score 0): Qualification → cold
  $ kariz touch email nur-printing --next '2027-03-01 09:00' --do 'Ask whether the accountant is still there'
  nur-printing: cold; touched: email; next: 2027-03-01 09:00 Ask whether the accountant is still there

Sina passes, and still stays: they have not said in their own words what troubles them. A "yes" to four questions is no
reason to drive there.

  $ kariz qualify sina-pharmacy --yes authority,timing
  sina-pharmacy: qualified (4 yes, score 100): stays in Qualification: criterion 'pain-named' is not met: They have said in their own words what troubles them; criterion 'decider-known' is not met: We know who decides and who else has a say; kariz advance sina-pharmacy --to meeting --met pain-named,decider-known, or --force
  $ now 2026-10-08 11:00
  $ kariz touch phone sina-pharmacy --note 'closing a month takes them nine days'
  sina-pharmacy: Qualification; touched: phone
  $ kariz advance sina-pharmacy --met pain-named,decider-known
  sina-pharmacy: Qualification → Meeting or demo
  $ kariz qualify pars-shipping --yes budget,authority --quiet
  $ kariz advance pars-shipping --met pain-named,decider-known --set value=30000
  pars-shipping: Qualification → Meeting or demo; value: 30,000 EUR

A meeting or a demo is over when the one who decides has seen it work, and both know what comes next. A proposal wants
a value and a day as well.

  $ now 2026-10-14 14:00
  $ kariz touch meeting sina-pharmacy --note 'showed it to Sara and her partner'
  sina-pharmacy: Meeting or demo; touched: meeting
  $ kariz advance sina-pharmacy
  pipeline.yaml:161:3: error: sina-pharmacy cannot enter proposal: value is not set; close is not set; criterion 'demo-seen' is not met: The one who decides has seen it work; criterion 'next-step-agreed' is not met: Both sides know what happens next and when
    161 |   sina-pharmacy:
        |   ^~~~~~~~~~~~~
        help: kariz advance sina-pharmacy --set value=… --set close=… --met demo-seen,next-step-agreed, or --force
  [1]
  $ kariz advance sina-pharmacy --met demo-seen,next-step-agreed --set value=24000 --set close=2026-11-30
  sina-pharmacy: Meeting or demo → Proposal; value: 24,000 EUR; close: 2026-11-30
  $ now 2026-10-15 10:00
  $ kariz touch meeting pars-shipping --next '2026-10-28 10:00' --do 'Demo for the board'
  pars-shipping: Meeting or demo; touched: meeting; next: 2026-10-28 10:00 Demo for the board

The board of Pars wants figures before it comes to a demo. Who knows better may force a deal on; but it is written down
what was not met, so that nobody is surprised later.

  $ kariz advance pars-shipping --set close=2026-12-15 --force --note 'the board wants figures first'
  pars-shipping: Meeting or demo → Proposal; close: 2026-12-15
  $ grep forced pipeline.yaml
        - {at: 2026-10-15T10:00:00Z, stage: proposal, forced: [demo-seen, next-step-agreed], note: the board wants figures first}

End of October. Every stage has a set time: two weeks for a prospect, ten days to qualify, two weeks for a meeting.
Whatever stands longer, with nothing planned, is stuck, and it shows.

  $ now 2026-10-26 09:00
  $ kariz next
  Who           Contact       Reach                When         Why                                              Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Alborz hotel  Kian Azad     kian@alborz.example  11 days ago  stuck for 20 days in Qualification (10 at most)  kariz qualify alborz-hotel
  Mehr clinic   Dr. Mina Rad  mina@mehr.example    7 days ago   stuck for 21 days in Prospecting (14 at most)    kariz advance mehr-clinic --met fits,reached
  
  stuck: kariz advance DEAL, kariz cold DEAL or kariz lose DEAL --reason REASON
  $ kariz board
  Prospecting: 1 deal
  Deal           Name           Days in stage  Marks
  ──────────────────────────────────────────────────
  mehr-clinic    Mehr clinic               21  stuck
  
  Qualification: 1 deal
  alborz-hotel   Alborz hotel              20  stuck
  
  Proposal: 2 deals, 54,000 EUR
  Deal           Name                Value  Days in stage  Next
  ────────────────────────────────────────────────────────────────────────────────────────────
  sina-pharmacy  Sina pharmacy  24,000 EUR             11
  pars-shipping  Pars shipping  30,000 EUR             10  2026-10-28 10:00 Demo for the board
  
  not shown: 1 cold
  2 deals have no value

What is stuck is moved on or filtered out, and never left lying. The proposal has two days left: Sina goes through it
with us today, and moves on. The clinic has not answered in three weeks, so it goes to the cold list. The hotel has
put us off three times, so it is lost, for a reason.

  $ kariz touch meeting sina-pharmacy
  sina-pharmacy: Proposal; touched: meeting
  $ kariz advance sina-pharmacy --met proposal-discussed
  sina-pharmacy: Proposal → Negotiation
  $ kariz cold mehr-clinic --why 'never answered' --next '2027-02-01 09:00' --do 'Write once more'
  mehr-clinic: Prospecting → cold; next: 2027-02-01 09:00 Write once more
  $ kariz touch phone alborz-hotel --note 'not before the season is over'
  alborz-hotel: Qualification; touched: phone
  $ kariz lose alborz-hotel --reason stuck --recontact '2027-04-01 09:00'
  alborz-hotel: Qualification → lost (Stuck for too long); again: 2027-04-01 09:00
  $ now 2026-10-28 10:00
  $ kariz next
  Who            Contact      Reach             When         Why                 Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Pars shipping  Reza Moradi  +44 20 7946 0222  today 10:00  Demo for the board  kariz touch phone pars-shipping
  $ kariz touch meeting pars-shipping --note 'the board has seen it'
  pars-shipping: Proposal; touched: meeting; next: nothing
  $ kariz advance pars-shipping --met demo-seen,next-step-agreed,proposal-discussed
  pars-shipping: Proposal → Negotiation

Negotiation ends when price, scope and dates are agreed in writing. Signing is the sale: from here on it counts, though
there is work to do yet.

  $ now 2026-11-09 15:00
  $ kariz advance sina-pharmacy --met terms-agreed --set value=22800
  sina-pharmacy: Negotiation → Contract signed; value: 24,000 EUR → 22,800 EUR; sold: 22,800 EUR
  $ kariz list --columns id,stage,state,value,sold
  Deal           Stage            State       Value  Sold
  ───────────────────────────────────────────────────────────────────
  alborz-hotel   Qualification    lost
  mehr-clinic    Prospecting      cold
  nur-printing   Qualification    cold
  pars-shipping  Negotiation      open   30,000 EUR
  sina-pharmacy  Contract signed  open   22,800 EUR  2026-11-09 15:00

Those who deliver must know what was promised. Then comes the time after the sale, and the day on which to ask how it
works is set at once.

  $ now 2026-11-12 10:00
  $ kariz advance sina-pharmacy --met handed-over
  sina-pharmacy: Contract signed → After-sale; next: 2026-12-12 10:00 Ask how it works and what else they need
  $ now 2026-11-18 10:00
  $ kariz advance pars-shipping --met terms-agreed
  pars-shipping: Negotiation → Contract signed; sold: 30,000 EUR
  $ kariz touch phone pars-shipping --note 'training on the 24th'
  pars-shipping: Contract signed; touched: phone

Where does the quarter stand? What is sold, and what may still come, against 60,000:

  $ now 2026-11-20 09:00
  $ grep 2026-Q4 pipeline.yaml
    2026-Q4: 60000
  $ kariz list --sort -sold --columns id,stage,state,value,close,sold
  Deal           Stage            State       Value  Close       Sold
  ───────────────────────────────────────────────────────────────────────────────
  pars-shipping  Contract signed  open   30,000 EUR  2026-12-15  2026-11-18 10:00
  sina-pharmacy  After-sale       open   22,800 EUR  2026-11-30  2026-11-09 15:00
  alborz-hotel   Qualification    lost
  mehr-clinic    Prospecting      cold
  nur-printing   Qualification    cold
  $ kariz board
  Contract signed: 1 deal, 30,000 EUR
  Deal           Name                Value  Days in stage
  ───────────────────────────────────────────────────────
  pars-shipping  Pars shipping  30,000 EUR              1
  
  After-sale: 1 deal, 22,800 EUR
  Deal           Name                Value  Days in stage  Next
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  sina-pharmacy  Sina pharmacy  22,800 EUR              7  2026-12-12 10:00 Ask how it works and what else they need
  
  not shown: 2 cold, 1 lost

Against the target of the quarter:

  $ kariz report forecast
  By month of the expected sale
  Of       Deals  Value  Weighted
  ───────────────────────────────
  All          0  0 EUR     0 EUR
  
  Targets
  Of       Deals  Value      Target  Sales        Sold  Weighted     Missing  Chance
  ──────────────────────────────────────────────────────────────────────────────────
  2026-Q4      0  0 EUR  60,000 EUR      2  52,800 EUR     0 EUR   7,200 EUR    0.0%
  2027-Q1      0  0 EUR  60,000 EUR      0       0 EUR     0 EUR  60,000 EUR     n/a
  
  no open deal is expected to be sold
  $ kariz report health
  Stage            Open  Share  Value  Of value  Implied  Passed  Dropped  Conversion
  ───────────────────────────────────────────────────────────────────────────────────
  Prospecting         0    n/a  0 EUR       n/a    33.3%       4        1       80.0%
  Qualification       0    n/a  0 EUR       n/a    26.7%       2        2       50.0%
  Meeting or demo     0    n/a  0 EUR       n/a    13.3%       2        0      100.0%
  Proposal            0    n/a  0 EUR       n/a    13.3%       2        0      100.0%
  Negotiation         0    n/a  0 EUR       n/a    13.3%       2        0      100.0%
  
  no open deal is left to sell

52,800 is signed, and nothing stands behind it. This is bottom-heavy: all there was has been sold. Such a pipeline wants
prospecting, while there is still something to live on.

  $ kariz add-lead 'Toos foods' --contact 'Nima Toosi' --phone '+44 20 7946 0226' --source cold-call
  toos-foods
  $ kariz add-lead 'Caspian travel' --contact 'Laleh Omid' --phone '+44 20 7946 0227' --source event --yes need
  caspian-travel
  caspian-travel: still open (1 yes, 3 unknown, score 40): still to ask: budget, authority, timing
  $ kariz touch phone toos-foods caspian-travel --next '2026-12-14 09:30' --do 'Call again before the holidays'
  caspian-travel: Prospecting; touched: phone; next: 2026-12-14 09:30 Call again before the holidays
  toos-foods: Prospecting; touched: phone; next: 2026-12-14 09:30 Call again before the holidays

Pars cancels, for it has a new owner. A sale that is cancelled is a sale no more, and of 52,800 there are 22,800 left.

  $ now 2026-11-27 16:00
  $ kariz lose pars-shipping --reason cancelled --note 'the new owner brings his own software'
  pars-shipping: Contract signed → lost (Cancelled after signing); no longer sold
  $ kariz list --sort -sold --columns id,stage,state,value,sold
  Deal            Stage            State       Value  Sold
  ────────────────────────────────────────────────────────────────────
  sina-pharmacy   After-sale       open   22,800 EUR  2026-11-09 15:00
  alborz-hotel    Qualification    lost
  caspian-travel  Prospecting      open
  mehr-clinic     Prospecting      cold
  nur-printing    Qualification    cold
  pars-shipping   Contract signed  lost   30,000 EUR
  toos-foods      Prospecting      open

December. A month after the handover the day has come to ask how it works, and what else is needed. The best next client
is this one. What goes well with it is a cross-sell; more of the same is an up-sell. Each is a deal of its own, which
says where it came from; and of a client we know, the first two criteria are met at once.

  $ now 2026-12-14 09:00
  $ kariz next
  Who             Contact      Reach             When         Why                                                                    Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Sina pharmacy   Sara Karimi  +44 20 7946 0221  2 days ago   waiting 31 days, 1 day late: Ask how it works and what else they need  kariz touch phone sina-pharmacy
  Caspian travel  Laleh Omid   +44 20 7946 0227  today 09:30  Call again before the holidays                                         kariz touch phone caspian-travel
  Toos foods      Nima Toosi   +44 20 7946 0226  today 09:30  Call again before the holidays                                         kariz touch phone toos-foods
  $ kariz touch visit sina-pharmacy --note 'closing a month takes them one day'
  sina-pharmacy: After-sale; touched: visit; next: nothing
  $ kariz add-lead 'Sina payroll' --from sina-pharmacy --source cross-sell --contact 'Sara Karimi' --value 6000 --yes need,budget
  sina-payroll
  sina-payroll: still open (2 yes, 2 unknown, score 70): still to ask: authority, timing
  $ kariz add-lead 'Sina five branches' --from sina-pharmacy --source up-sell --contact 'Sara Karimi' --value 9000 --yes need,authority
  sina-five-branches
  sina-five-branches: still open (2 yes, 2 unknown, score 60): still to ask: budget, timing
  $ kariz advance sina-payroll sina-five-branches --met fits,reached
  sina-five-branches: Prospecting → Qualification
  sina-payroll: Prospecting → Qualification

So the last two criteria are met, and the deal is done. After the sale, too, nothing is over before it is.

  $ kariz advance sina-pharmacy --met satisfied
  pipeline.yaml:209:3: error: sina-pharmacy cannot be won: criterion 'more-offered' is not met: The next useful thing has been offered
    209 |   sina-pharmacy:
        |   ^~~~~~~~~~~~~
        help: kariz advance sina-pharmacy --met satisfied --met more-offered, or --force
  [1]
  $ kariz advance sina-pharmacy --met satisfied,more-offered
  sina-pharmacy: After-sale → won
  $ kariz list --source cross-sell,up-sell --columns id,source,from,stage,value,score
  Deal                Source      From           Stage              Value  Score
  ──────────────────────────────────────────────────────────────────────────────
  sina-five-branches  up-sell     sina-pharmacy  Qualification  9,000 EUR     60
  sina-payroll        cross-sell  sina-pharmacy  Qualification  6,000 EUR     70

All about the deal, at its end:

  $ kariz show sina-pharmacy
  sina-pharmacy
    Name           Sina pharmacy
    Contact        Sara Karimi
    Phone          +44 20 7946 0221
    Value          22,800 EUR
    Source         event
    Close          2026-11-30
    Led to         sina-five-branches (Sina five branches), sina-payroll (Sina payroll)
    Stage          After-sale
    State          won
    Score          100
    Created        2026-10-05 09:00
    Last event     2026-12-14 09:00
    Touches        5
    Sold           2026-11-09 15:00
    Days to sale   35
    Days old       70
    Days in stage  31
  
  qualified (4 yes, score 100)
    need       yes      Do they have a problem that we solve? (2026-10-05 09:00)
    budget     yes      Can they pay for it? (2026-10-05 09:00)
    authority  yes      Can we reach the one who signs? (2026-10-07 10:00)
    timing     yes      Will they decide within three months? (2026-10-07 10:00)
  
  history
    2026-10-05 09:00  → Prospecting (5 hours)
    2026-10-05 09:00  need yes, budget yes
    2026-10-05 14:00  phone: three branches, all on paper
    2026-10-05 14:00  → Qualification; met: fits, reached (2 days)
    2026-10-07 10:00  authority yes, timing yes
    2026-10-08 11:00  phone: closing a month takes them nine days
    2026-10-08 11:00  → Meeting or demo; met: pain-named, decider-known (6 days)
    2026-10-14 14:00  meeting: showed it to Sara and her partner
    2026-10-14 14:00  value was not set, close was not set
    2026-10-14 14:00  → Proposal; met: demo-seen, next-step-agreed (11 days)
    2026-10-26 09:00  meeting
    2026-10-26 09:00  → Negotiation; met: proposal-discussed (14 days)
    2026-11-09 15:00  value was 24,000 EUR
    2026-11-09 15:00  → Contract signed; met: terms-agreed (2 days)
    2026-11-12 10:00  → After-sale; met: handed-over (31 days)
    2026-12-14 09:00  visit: closing a month takes them one day
    2026-12-14 09:00  won: 22,800 EUR; met: satisfied, more-offered
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from sina-pharmacy
  $ kariz log --since 2026-12-01
  Mon 2026-12-14
    09:00  sina-five-branches  → Prospecting
    09:00  sina-five-branches  need yes, authority yes
    09:00  sina-five-branches  → Qualification; met: fits, reached
    09:00  sina-payroll        → Prospecting
    09:00  sina-payroll        need yes, budget yes
    09:00  sina-payroll        → Qualification; met: fits, reached
    09:00  sina-pharmacy       visit: closing a month takes them one day
    09:00  sina-pharmacy       won: 22,800 EUR; met: satisfied, more-offered
  $ kariz report
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Prospecting            9        9         0      6     0     1        1     2   66.7%    85.7%  100.0%  11.1%
  Qualification          6        6         0      2     1     1        2     2   33.3%    50.0%   66.7%  33.3%
  Meeting or demo        2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  Proposal               2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  Negotiation            2        2         0      2     0     0        0     0  100.0%   100.0%   22.2%   0.0%
  Contract signed        2        2         0      1     1     0        1     0   50.0%    50.0%   22.2%  50.0%
  After-sale             1        1         0      1     0     0        0     0  100.0%   100.0%   11.1%   0.0%
  Won                    1                                                                         11.1%
  
  the biggest leak is Contract signed: 1 of 2 deals dropped

In the file it is a few fields and its history, with what was met and when:

  $ sed -n '/^  sina-pharmacy/,/^$/p' pipeline.yaml
    sina-pharmacy:
      name: Sina pharmacy
      contact: Sara Karimi
      phone: "+44 20 7946 0221"
      value: 22800
      source: event
      close: 2026-11-30
      history:
        - {at: 2026-10-05T09:00:00Z, stage: prospecting}
        - {at: 2026-10-05T09:00:00Z, answers: {need: yes, budget: yes}}
        - {at: 2026-10-05T14:00:00Z, touch: phone, note: "three branches, all on paper"}
        - {at: 2026-10-05T14:00:00Z, stage: qualification, met: [fits, reached]}
        - {at: 2026-10-07T10:00:00Z, answers: {authority: yes, timing: yes}}
        - {at: 2026-10-08T11:00:00Z, touch: phone, note: closing a month takes them nine days}
        - {at: 2026-10-08T11:00:00Z, stage: meeting, met: [pain-named, decider-known]}
        - {at: 2026-10-14T14:00:00Z, touch: meeting, note: showed it to Sara and her partner}
        - {at: 2026-10-14T14:00:00Z, was: {value: null, close: null}}
        - {at: 2026-10-14T14:00:00Z, stage: proposal, met: [demo-seen, next-step-agreed]}
        - {at: 2026-10-26T09:00:00Z, touch: meeting}
        - {at: 2026-10-26T09:00:00Z, stage: negotiation, met: [proposal-discussed]}
        - {at: 2026-11-09T15:00:00Z, was: {value: 24000}}
        - {at: 2026-11-09T15:00:00Z, stage: signing, met: [terms-agreed]}
        - {at: 2026-11-12T10:00:00Z, stage: after-sale, met: [handed-over]}
        - {at: 2026-12-14T09:00:00Z, touch: visit, note: closing a month takes them one day}
        - {at: 2026-12-14T09:00:00Z, won: 22800, met: [satisfied, more-offered]}
  
  $ kariz check --strict
