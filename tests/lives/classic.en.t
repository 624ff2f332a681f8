Selling the classic way. A maker of shelves for warehouses finds its clients, or is found by them; asks whether they can
buy; meets them, makes a proposal and negotiates. All that happens on this road is written down, for that shows where it
is bad.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-01-12 09:00
  $ kariz init --template classic
  wrote pipeline.yaml (template classic, en)
  next: read it, make it yours, then kariz add-lead 'NAME'
  $ sed -n '/^qualification/,/^  to:/p' pipeline.yaml
  qualification:
    questions:
      need: {ask: "Do they need what you sell?", weight: 4}
      budget: {ask: "Is there a budget for it?", weight: 3}
      authority: {ask: "Do you talk to the one who decides?", weight: 2}
      timeframe: {ask: "Do they want it within this half-year?", weight: 1}
    tolerate: 1                 # with two "no" the lead fails
    # A lead that failed stays, and you choose: disqualify it, `kariz lose ID --reason misfit`,
    # or return it to an earlier stage and nurture it, `kariz back ID --to prospecting`.
    otherwise: stay
    to: meeting                 # those who pass go on to here

Monday. A prospect came to us (inbound: the website, the newsletter, a referral) or we went to them (outbound: the fair,
a call out of the blue). Each lead is scored as it arrives: what is known already of need, budget, decision power and
time frame is written down with it.

  $ kariz add-lead 'Golden Bakery' --contact 'Eve Baker' --phone '+44 20 7946 0111' --source web --yes need --no timeframe
  golden-bakery
  golden-bakery: still open (1 yes, 1 no, 2 unknown, score 40): still to ask: budget, authority
  $ kariz add-lead 'Green Market' --contact 'Kate Green' --email kate@market.example --source newsletter --yes need,authority
  green-market
  green-market: still open (2 yes, 2 unknown, score 60): still to ask: budget, timeframe
  $ kariz add-lead 'Acme warehouse' --contact 'Anna Novak' --phone '+44 20 7946 0122' --source trade-fair --yes need,budget
  acme-warehouse
  acme-warehouse: still open (2 yes, 2 unknown, score 70): still to ask: authority, timeframe
  $ kariz add-lead 'North Parts' --phone '+44 20 7946 0133' --source cold-call
  north-parts
  $ kariz add-lead 'Harbor Print' --contact 'Ian Lodge' --email ian@print.example --source referral --yes need,budget,authority
  harbor-print
  harbor-print: qualified (3 yes, 1 unknown, score 90): Prospecting → Meeting; next: 2026-01-14 09:00 Agree on a day

The best score is worked on first. Harbor Print was sent by a friend who knew them well, so hardly anything is left to
ask: with three "yes" it stands before a meeting at once.

  $ kariz list --columns id,source,stage,score --sort -score
  Deal            Source      Stage        Score
  ──────────────────────────────────────────────
  harbor-print    referral    Meeting         90
  acme-warehouse  trade-fair  Prospecting     70
  green-market    newsletter  Prospecting     60
  golden-bakery   web         Prospecting     40
  north-parts     cold-call   Prospecting      0

The day starts with the question who is to be called. Whoever is new hears from us within a day, and with Harbor Print a
day is agreed on within two.

  $ now 2026-01-12 14:00
  $ kariz next --days 2
  Who             Contact     Reach                When              Why                                                          Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme warehouse  Anna Novak  +44 20 7946 0122     tomorrow 09:00    waiting 5 h, 19 h left: Get in touch and complete the score  kariz touch phone acme-warehouse
  Golden Bakery   Eve Baker   +44 20 7946 0111     tomorrow 09:00    waiting 5 h, 19 h left: Get in touch and complete the score  kariz touch phone golden-bakery
  Green Market    Kate Green  kate@market.example  tomorrow 09:00    waiting 5 h, 19 h left: Get in touch and complete the score  kariz touch email green-market
  North Parts                 +44 20 7946 0133     tomorrow 09:00    waiting 5 h, 19 h left: Get in touch and complete the score  kariz touch phone north-parts
  Harbor Print    Ian Lodge   ian@print.example    2026-01-14 09:00  waiting 5 h, 1 day left: Agree on a day                      kariz touch email harbor-print
  $ kariz touch phone acme-warehouse --note 'a hall with 400 pallets' --next '2026-01-15 10:00' --do 'Who signs?'
  acme-warehouse: Prospecting; touched: phone; next: 2026-01-15 10:00 Who signs?
  $ kariz touch email green-market --note 'sent the catalogue'
  green-market: Prospecting; touched: email; next: nothing
  $ kariz touch phone golden-bakery --note 'wants to see prices'
  golden-bakery: Prospecting; touched: phone; next: nothing
  $ kariz touch phone north-parts --note 'the boss is in tomorrow'
  north-parts: Prospecting; touched: phone; next: nothing
  $ kariz touch email harbor-print --next '2026-01-16 11:00' --do 'Meet at their hall'
  harbor-print: Meeting; touched: email; next: 2026-01-16 11:00 Meet at their hall

Qualification: can we help them, and can they buy? North Parts is asked, and has neither a need nor the money. Nobody is
thrown out by a rule: the lead stays where it is, and the seller decides.

  $ now 2026-01-13 10:00
  $ kariz advance north-parts golden-bakery green-market
  golden-bakery: Prospecting → Qualification
  green-market: Prospecting → Qualification
  north-parts: Prospecting → Qualification
  $ kariz touch phone north-parts
  north-parts: Qualification; touched: phone
  $ kariz qualify north-parts --no need,budget --note 'they rent a hall, with shelves in it'
  north-parts: not qualified (2 no, 2 unknown, score 0): stays in Qualification

There are two ways on from a failure. North Parts will never need shelves, so it is disqualified: it never was a chance,
and is told apart from those that were.

  $ kariz lose north-parts --reason misfit
  north-parts: Qualification → lost (Not a fit)

Green Market fails as well: no budget, and not within this half-year. But Kate needs shelves, and she decides. So this
one is not thrown away: it returns to an earlier stage and is nurtured, with a day on which to ask again.

  $ kariz touch phone green-market
  green-market: Qualification; touched: phone
  $ kariz qualify green-market --no budget,timeframe --note 'the budget is made in April'
  green-market: not qualified (2 yes, 2 no, score 60): stays in Qualification
  $ kariz back green-market --to prospecting --note 'to be nurtured until the budget is made'
  green-market: Qualification → Prospecting; next: 2026-01-14 10:00 Get in touch and complete the score
  $ kariz touch email green-market --note 'sent the newsletter' --next '2026-04-20 09:00' --do 'Ask about the budget'
  green-market: Prospecting; touched: email; next: 2026-04-20 09:00 Ask about the budget

The bakery is still open: of four answers one may be missing or "no", and here there are three. Without them nobody
drives out to a meeting.

  $ kariz touch phone golden-bakery
  golden-bakery: Qualification; touched: phone
  $ kariz advance golden-bakery
  pipeline.yaml:74:3: error: golden-bakery cannot enter meeting: qualification is not passed (timeframe is no, budget and authority are unknown)
     74 |   golden-bakery:
        |   ^~~~~~~~~~~~~
        help: kariz qualify golden-bakery --yes …, then kariz advance golden-bakery, or --force
  [1]
  $ kariz qualify golden-bakery --yes budget,authority
  golden-bakery: qualified (3 yes, 1 no, score 90): Qualification → Meeting; next: 2026-01-15 10:00 Agree on a day
  $ now 2026-01-15 10:00
  $ kariz next
  Who             Contact     Reach             When         Why                                      Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Golden Bakery   Eve Baker   +44 20 7946 0111  today 10:00  waiting 2 days, due now: Agree on a day  kariz touch phone golden-bakery
  Acme warehouse  Anna Novak  +44 20 7946 0122  today 10:00  Who signs?                               kariz touch phone acme-warehouse
  $ kariz touch phone acme-warehouse --note 'Anna signs herself'
  acme-warehouse: Prospecting; touched: phone; next: nothing
  $ kariz qualify acme-warehouse --yes authority
  acme-warehouse: qualified (3 yes, 1 unknown, score 90): Prospecting → Meeting; next: 2026-01-17 10:00 Agree on a day

Meetings. From a proposal on a deal has a size and a day, else nobody could say what will come in, and when.

  $ now 2026-01-16 11:00
  $ kariz touch meeting harbor-print --note '600 running metres'
  harbor-print: Meeting; touched: meeting; next: nothing
  $ kariz advance harbor-print
  pipeline.yaml:108:3: error: harbor-print cannot enter proposal: value is not set; close is not set
    108 |   harbor-print:
        |   ^~~~~~~~~~~~
        help: kariz advance harbor-print --set value=… --set close=…, or --force
  [1]
  $ kariz advance harbor-print --set value=18000 --set close=2026-03-31
  harbor-print: Meeting → Proposal; value: 18,000 EUR; close: 2026-03-31
  $ now 2026-01-20 15:00
  $ kariz touch visit acme-warehouse --note 'measured the hall'
  acme-warehouse: Meeting; touched: visit; next: nothing
  $ kariz touch meeting golden-bakery --next '2026-01-30 09:00' --do 'Send the proposal'
  golden-bakery: Meeting; touched: meeting; next: 2026-01-30 09:00 Send the proposal
  $ now 2026-01-26 16:00
  $ kariz advance acme-warehouse --set value=12000 --set close=2026-02-28
  acme-warehouse: Meeting → Proposal; value: 12,000 EUR; close: 2026-02-28
  $ kariz touch email acme-warehouse --note 'the proposal' --next '2026-02-02 10:00' --do 'Ask what they think of it'
  acme-warehouse: Proposal; touched: email; next: 2026-02-02 10:00 Ask what they think of it
  $ now 2026-01-30 09:30
  $ kariz advance golden-bakery --set value=7500 --set close=2026-03-15
  golden-bakery: Meeting → Proposal; value: 7,500 EUR; close: 2026-03-15; next: nothing
  $ kariz touch email golden-bakery --note 'the proposal'
  golden-bakery: Proposal; touched: email

Who stands where, and what is it worth?

  $ kariz board
  Prospecting: 1 deal
  Deal            Name            Days in stage  Next
  ─────────────────────────────────────────────────────────────────────────────────────────
  green-market    Green Market               16  2026-04-20 09:00 Ask about the budget
  
  Proposal: 3 deals, 37,500 EUR
  Deal            Name                 Value  Days in stage  Next
  ─────────────────────────────────────────────────────────────────────────────────────────────────────
  harbor-print    Harbor Print    18,000 EUR             13
  acme-warehouse  Acme warehouse  12,000 EUR              3  2026-02-02 10:00 Ask what they think of it
  golden-bakery   Golden Bakery    7,500 EUR              0
  
  not shown: 1 lost
  1 deal has no value

It takes about eight touches to win a client, and most sellers give up after two. So there is always a next one.

  $ now 2026-02-02 10:00
  $ kariz next
  Who             Contact     Reach             When         Why                        Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Acme warehouse  Anna Novak  +44 20 7946 0122  today 10:00  Ask what they think of it  kariz touch phone acme-warehouse
  $ kariz touch phone acme-warehouse --note 'too dear by a tenth'
  acme-warehouse: Proposal; touched: phone; next: nothing
  $ kariz advance acme-warehouse harbor-print golden-bakery --note 'it is about the price now'
  acme-warehouse: Proposal → Negotiation
  golden-bakery: Proposal → Negotiation
  harbor-print: Proposal → Negotiation
  $ now 2026-02-09 10:00
  $ kariz touch email acme-warehouse --note 'without assembly it is a tenth less'
  acme-warehouse: Negotiation; touched: email
  $ now 2026-02-16 10:00
  $ kariz touch phone acme-warehouse --note 'they assemble it themselves'
  acme-warehouse: Negotiation; touched: phone
  $ now 2026-02-20 14:00
  $ kariz touch meeting acme-warehouse --note 'signed'
  acme-warehouse: Negotiation; touched: meeting
  $ kariz win acme-warehouse --value 10800
  acme-warehouse: Negotiation → won; sold: 10,800 EUR

Two weeks later the bakery fails in the last stage: the new hall is put off. But who fails late is no stranger. The deal
goes back to an earlier stage, where they are asked again whether they can buy; we keep in touch until autumn, and
expect nothing before.

  $ now 2026-03-06 10:00
  $ kariz touch phone golden-bakery --note 'the new hall is put off'
  golden-bakery: Negotiation; touched: phone
  $ kariz qualify golden-bakery --unknown budget
  golden-bakery: still open (2 yes, 1 no, 1 unknown, score 60): still to ask: budget
  $ kariz back golden-bakery --to qualification
  golden-bakery: Negotiation → Qualification
  $ kariz edit golden-bakery --unset close
  golden-bakery: Qualification; close cleared
  $ kariz touch email golden-bakery --note 'two photos of finished halls' --next '2026-09-01 09:00' --do 'Ask about the new hall'
  golden-bakery: Qualification; touched: email; next: 2026-09-01 09:00 Ask about the new hall

Harbor Print was to close by the end of March, and that has gone by. Ian is called, and has bought elsewhere. So this
one ends lost, for a reason; in three years he buys again, and we ask again.

  $ now 2026-04-01 09:00
  $ kariz next
  Who           Contact    Reach              When       Why                       Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Harbor Print  Ian Lodge  ian@print.example  yesterday  close 2026-03-31 gone by  kariz edit harbor-print --set close=+2w
  
  close: kariz edit DEAL --set close=+2w, kariz win DEAL or kariz lose DEAL --reason REASON
  $ kariz touch phone harbor-print --note 'bought what was in stock'
  harbor-print: Negotiation; touched: phone
  $ kariz lose harbor-print --reason competitor --recontact +3y
  harbor-print: Negotiation → lost (Bought from a competitor); again: 2029-04-01 09:00

April. Green Market comes round by itself, and it was worth it: now there is a budget, and it is for this spring. A "no"
may become a "yes", and the score follows.

  $ now 2026-04-20 09:00
  $ kariz next
  Who           Contact     Reach                When         Why                   Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Green Market  Kate Green  kate@market.example  today 09:00  Ask about the budget  kariz touch email green-market
  $ kariz touch phone green-market --note 'the budget is through'
  green-market: Prospecting; touched: phone; next: nothing
  $ kariz qualify green-market --yes budget,timeframe
  green-market: qualified (4 yes, score 100): Prospecting → Meeting; next: 2026-04-22 09:00 Agree on a day
  $ now 2026-04-24 11:00
  $ kariz touch visit green-market
  green-market: Meeting; touched: visit; next: nothing
  $ kariz advance green-market --set value=9200 --set close=2026-05-29
  green-market: Meeting → Proposal; value: 9,200 EUR; close: 2026-05-29
  $ kariz touch email green-market --note 'the proposal'
  green-market: Proposal; touched: email
  $ kariz add-lead 'Blue Wines' --contact 'Tom Blue' --phone '+44 20 7946 0144' --source referral --from acme-warehouse --yes need,budget,timeframe
  blue-wines
  blue-wines: qualified (3 yes, 1 unknown, score 80): Prospecting → Meeting; next: 2026-04-26 11:00 Agree on a day
  $ now 2026-05-04 10:00
  $ kariz touch phone blue-wines --next '2026-05-08 09:00' --do 'Visit the cellar'
  blue-wines: Meeting; touched: phone; next: 2026-05-08 09:00 Visit the cellar
  $ now 2026-05-08 09:00
  $ kariz touch visit blue-wines
  blue-wines: Meeting; touched: visit; next: nothing
  $ kariz advance blue-wines --set value=6000 --set close=2026-06-30
  blue-wines: Meeting → Proposal; value: 6,000 EUR; close: 2026-06-30

What may come in, and when? Every open deal says what it will bring, and when it is expected to close; the cash comes a
month later.

  $ grep payment-days pipeline.yaml
  payment-days: 30              # clients pay this long after the sale
  $ kariz list --state open --columns id,stage,value,close --sort close
  Deal           Stage              Value  Close
  ───────────────────────────────────────────────────
  green-market   Proposal       9,200 EUR  2026-05-29
  blue-wines     Proposal       6,000 EUR  2026-06-30
  golden-bakery  Qualification  7,500 EUR

Kate wants it before the summer, and signs.

  $ now 2026-05-11 10:00
  $ kariz advance green-market
  green-market: Proposal → Negotiation
  $ kariz touch meeting green-market
  green-market: Negotiation; touched: meeting
  $ now 2026-05-18 15:00
  $ kariz touch phone green-market --note 'signed, delivery in June'
  green-market: Negotiation; touched: phone
  $ kariz win green-market
  green-market: Negotiation → won; sold: 9,200 EUR

End of May: what has come of it? First the bottlenecks: where deals have been lying longest, and where they are dropped.
Half of them were never seen in qualification, for they passed it in one call; they are counted as having been there.

  $ now 2026-05-29 17:00
  $ kariz list --state open --sort -in-stage --columns id,stage,in-stage,value,next
  Deal           Stage          Days in stage      Value  Next
  ───────────────────────────────────────────────────────────────────────────────────────────────
  golden-bakery  Qualification             84  7,500 EUR  2026-09-01 09:00 Ask about the new hall
  blue-wines     Proposal                  21  6,000 EUR
  $ kariz report
  Stage          Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Prospecting          6        6         0      6     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  Qualification        6        3         3      5     1     0        1     0   83.3%    83.3%  100.0%  16.7%
  Meeting              5        5         0      5     0     0        0     0  100.0%   100.0%   83.3%   0.0%
  Proposal             5        5         0      4     0     0        0     1   80.0%   100.0%   83.3%   0.0%
  Negotiation          4        4         0      2     1     0        1     1   50.0%    66.7%   66.7%  25.0%
  Won                  2                                                                         33.3%
  
  the biggest leak is Negotiation: 1 of 4 deals dropped

How long a deal takes at each step, where half of them are through:

  $ kariz report stages
  Stage          Stays  Ended  Going on  Median days  Mean of ended  Stuck
  ────────────────────────────────────────────────────────────────────────
  Prospecting        7      7         0          1.0           14.7      0
  Qualification      4      3         1          0.0            0.0      0
  Meeting            5      5         0         11.3           10.1      0
  Proposal           5      4         1         17.0           10.9      0
  Negotiation        4      4         0         18.2           28.8      0
  
  deals lie longest in Negotiation: half of the stays last 18.2 days or more

Then conversion: of all leads a third was won. Those who came to us, and those we went to:

  $ kariz report --source web,newsletter,referral | sed -n '1,2p; /^Won/p'
  Stage          Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Won                  1                                                                         25.0%
  $ kariz report --source trade-fair,cold-call,cold-mail | sed -n '1,2p; /^Won/p'
  Stage          Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  Won                  1                                                                         50.0%

And the deals that were won: their size, the time it took to close them, and the touches it took. Size and conversion by
time is the velocity, at which the deals that are open turn into money.

  $ kariz list --state won --columns id,source,value,created,sold,cycle,touches
  Deal            Source           Value  Created           Sold              Days to sale  Touches
  ─────────────────────────────────────────────────────────────────────────────────────────────────
  acme-warehouse  trade-fair  10,800 EUR  2026-01-12 09:00  2026-02-20 14:00            39        8
  green-market    newsletter   9,200 EUR  2026-01-12 09:00  2026-05-18 15:00           126        8
  $ kariz report velocity
  Sold  Lost  No leads  Win rate  Of leads       Value  Mean value  Median days  Mean days  Open       A day
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
     2     2         1     50.0%     66.7%  20,000 EUR  10,000 EUR         82.7       82.7     2  120.88 EUR
  
  2 open qualified deals × 50.0% × 10,000 EUR / 82.7 days: 120.88 EUR a day

And what is still to come, each deal by its chance: the revenue of the month in which it should close, and the cash when it
is paid.

  $ kariz report forecast
  By month of the expected sale
  Of             Deals       Value   Weighted
  ───────────────────────────────────────────
  2026-06            1   6,000 EUR  3,000 EUR
  Without a day      1   7,500 EUR  1,125 EUR
  All                2  13,500 EUR  4,125 EUR
  
  By stage
  Of             Deals       Value  Probability  From   Weighted
  ──────────────────────────────────────────────────────────────
  Qualification      1   7,500 EUR        15.0%  file  1,125 EUR
  Proposal           1   6,000 EUR        50.0%  file  3,000 EUR
  
  Cash by month, 30 days later
  Of             Deals       Value   Weighted
  ───────────────────────────────────────────
  2026-07            1   6,000 EUR  3,000 EUR
  
  2 open deals, worth 13,500 EUR, weighted 4,125 EUR

All about one of them: eight touches, and 39 days from the fair to the signature.

  $ kariz show acme-warehouse
  acme-warehouse
    Name           Acme warehouse
    Contact        Anna Novak
    Phone          +44 20 7946 0122
    Value          12,000 EUR
    Sold for       10,800 EUR
    Source         trade-fair
    Close          2026-02-28
    Led to         blue-wines (Blue Wines)
    Stage          Negotiation
    State          won
    Score          90
    Created        2026-01-12 09:00
    Last event     2026-02-20 14:00
    Touches        8
    Sold           2026-02-20 14:00
    Days to sale   39
    Days old       137
    Days in stage  18
  
  qualified (3 yes, 1 unknown, score 90)
    need       yes      Do they need what you sell? (2026-01-12 09:00)
    budget     yes      Is there a budget for it? (2026-01-12 09:00)
    authority  yes      Do you talk to the one who decides? (2026-01-15 10:00)
    timeframe  unknown  Do they want it within this half-year?
  
  history
    2026-01-12 09:00  → Prospecting (3 days)
    2026-01-12 09:00  need yes, budget yes
    2026-01-12 14:00  phone: a hall with 400 pallets
    2026-01-15 10:00  phone: Anna signs herself
    2026-01-15 10:00  authority yes
    2026-01-15 10:00  → Meeting (11 days)
    2026-01-20 15:00  visit: measured the hall
    2026-01-26 16:00  value was not set, close was not set
    2026-01-26 16:00  → Proposal (6 days)
    2026-01-26 16:00  email: the proposal
    2026-02-02 10:00  phone: too dear by a tenth
    2026-02-02 10:00  → Negotiation (18 days): it is about the price now
    2026-02-09 10:00  email: without assembly it is a tenth less
    2026-02-16 10:00  phone: they assemble it themselves
    2026-02-20 14:00  meeting: signed
    2026-02-20 14:00  won: 10,800 EUR
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from acme-warehouse
  $ kariz log --text 'green market' --since 2026-05-01
  Mon 2026-05-11
    10:00  green-market  → Negotiation
    10:00  green-market  meeting
  
  Mon 2026-05-18
    15:00  green-market  phone: signed, delivery in June
    15:00  green-market  won: 9,200 EUR

In the file a deal is a few fields and its history, an event a line:

  $ sed -n '/^  green-market/,/^$/p' pipeline.yaml
    green-market:
      name: Green Market
      contact: Kate Green
      email: kate@market.example
      value: 9200
      source: newsletter
      close: 2026-05-29
      history:
        - {at: 2026-01-12T09:00:00Z, stage: prospecting}
        - {at: 2026-01-12T09:00:00Z, answers: {need: yes, authority: yes}}
        - {at: 2026-01-12T14:00:00Z, touch: email, note: sent the catalogue}
        - {at: 2026-01-13T10:00:00Z, stage: qualification}
        - {at: 2026-01-13T10:00:00Z, touch: phone}
        - {at: 2026-01-13T10:00:00Z, answers: {budget: no, timeframe: no}, note: the budget is made in April}
        - {at: 2026-01-13T10:00:00Z, stage: prospecting, note: to be nurtured until the budget is made}
        - {at: 2026-01-13T10:00:00Z, touch: email, note: sent the newsletter}
        - {at: 2026-04-20T09:00:00Z, touch: phone, note: the budget is through}
        - {at: 2026-04-20T09:00:00Z, answers: {budget: yes, timeframe: yes}}
        - {at: 2026-04-20T09:00:00Z, stage: meeting}
        - {at: 2026-04-24T11:00:00Z, touch: visit}
        - {at: 2026-04-24T11:00:00Z, was: {value: null, close: null}}
        - {at: 2026-04-24T11:00:00Z, stage: proposal}
        - {at: 2026-04-24T11:00:00Z, touch: email, note: the proposal}
        - {at: 2026-05-11T10:00:00Z, stage: negotiation}
        - {at: 2026-05-11T10:00:00Z, touch: meeting}
        - {at: 2026-05-18T15:00:00Z, touch: phone, note: "signed, delivery in June"}
        - {at: 2026-05-18T15:00:00Z, won: 9200}
  
  $ kariz check --strict
