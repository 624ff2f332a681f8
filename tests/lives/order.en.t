From the request to the review. A joiner's workshop takes orders, and the order goes to whoever answers first.

  $ now() { export KARIZ_NOW="$*"; }
  $ now 2026-03-02 10:00
  $ kariz init --template order
  wrote pipeline.yaml (template order, en)
  next: read it, make it yours, then kariz add-lead 'NAME'

Monday, ten o'clock. Jane writes on the website that she wants a table: a new request. It needs a number to call, or
nobody can answer it.

  $ kariz add-lead 'Oak table' --contact 'Jane Doe' --source web --value 900 --stage request
  kariz: error: oak-table cannot enter request: phone is not set
    help: add --set phone=…
  [1]
  $ kariz add-lead 'Oak table' --contact 'Jane Doe' --source web --value 900 --stage request --phone '+44 20 7946 0123'
  oak-table

The clock is running. The first answer is given within one minute or two, while she still has the workshop in mind.

  $ now 2026-03-02 10:01
  $ kariz next
  Who        Contact   Reach             When         Why                                Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table  Jane Doe  +44 20 7946 0123  today 10:02  waiting 1 min, 1 min left: Answer  kariz touch phone oak-table
  $ kariz touch phone oak-table --note 'for six, to be there at Easter'
  oak-table: New request; touched: phone; next: nothing

She has the money, her need is real, and she wants it now: all three, so she is qualified. On entering a stage its task is
set, so that nobody has to remember what comes next.

  $ kariz qualify oak-table --yes money,need,now
  oak-table: qualified (3 yes, score 100): New request → Qualified; next: 2026-03-02 14:01 Send the offer

An offer says what, for how much, and goes to an address: a stage has fields that it requires.

  $ now 2026-03-02 13:30
  $ kariz advance oak-table
  pipeline.yaml:76:3: error: oak-table cannot enter offer: product is not set; email is not set
     76 |   oak-table:
        |   ^~~~~~~~~
        help: kariz advance oak-table --set product=… --set email=…, or --force
  [1]
  $ kariz advance oak-table --set product=table --set email=jane@doe.example
  oak-table: Qualified → Offer sent; email: jane@doe.example; product: table; next: 2026-03-03 13:30 Call and ask what they think of the offer

The same day somebody wants to sell the workshop a better place in search engines, and the garden bench came in at lunch,
when nobody looked. Forty minutes are a long time.

  $ kariz add-lead 'Best SEO' --source web --at '2026-03-02 11:00'
  best-seo
  $ kariz add-lead 'Garden bench' --phone '+44 20 7946 0177' --source ad --value 700 --stage request --at '2026-03-02 12:50'
  garden-bench
  $ kariz next
  Who           Reach             When            Why                                              Answer with
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Garden bench  +44 20 7946 0177  today 12:52     waiting 40 min, 38 min late: Answer              kariz touch phone garden-bench
  Best SEO                        tomorrow 11:00  waiting 2 h, 21 h left: Find out what they need  kariz touch phone best-seo
  $ kariz touch phone garden-bench
  garden-bench: New request; touched: phone; next: nothing

The bench is wanted in spring. If any one of the three fails it is not a sale yet, and not a loss either: the request is
deferred, with the date and the time of the next contact. "In spring" is no date, and a day has no time.

  $ kariz qualify garden-bench --yes money,need --no now
  pipeline.yaml:83:3: error: garden-bench does not qualify (no now) and is deferred, which needs a day and a time
     83 |   garden-bench:
        |   ^~~~~~~~~~~~
        help: add --until '2026-03-03 10:00'
  [1]
  $ kariz qualify garden-bench --yes money,need --no now --until 2026-03-23
  kariz: error: --until 2026-03-23 has no time of day
    help: leads are deferred to a day and a time: --until '2026-03-23 10:00'
  [1]
  $ kariz qualify garden-bench --yes money,need --no now --until '2026-03-23 10:00' --note 'when the frost is over'
  garden-bench: not qualified (2 yes, 1 no, score 67): New request → deferred until 2026-03-23 10:00

It is the same without the money, and without a real need.

  $ now 2026-03-03 09:00
  $ kariz add-lead Wardrobe --phone '+44 20 7946 0155' --source ad --value 1800 --stage request
  wardrobe
  $ kariz add-lead Bookshelf --phone '+44 20 7946 0166' --source phone --value 400 --stage request
  bookshelf
  $ now 2026-03-03 09:01
  $ kariz touch phone wardrobe bookshelf
  bookshelf: New request; touched: phone; next: nothing
  wardrobe: New request; touched: phone; next: nothing
  $ kariz qualify wardrobe --yes need,now --no money --until '2026-04-01 09:00' --note 'after the bonus'
  wardrobe: not qualified (2 yes, 1 no, score 67): New request → deferred until 2026-04-01 09:00
  $ kariz qualify bookshelf --yes money,now --no need --until '2026-03-24 11:00' --note 'looks around'
  bookshelf: not qualified (2 yes, 1 no, score 67): New request → deferred until 2026-03-24 11:00

A lead has not asked for anything yet. The workshop calls the café, whose chairs are old: they have the money and the
need, want it now, agree to the price and sign. One call, and three stages are passed: request, qualified, offer.

  $ kariz add-lead 'Harbour Café' --phone '+44 20 7946 0188' --source cold-call
  harbour-café
  $ now 2026-03-03 09:20
  $ kariz touch phone harbour-café --at '2026-03-03 09:05'
  harbour-café: Lead; touched: phone; next: nothing
  $ kariz qualify harbour-café --yes money,need,now
  harbour-café: qualified (3 yes, score 100): Lead → Qualified; next: 2026-03-03 13:20 Send the offer
  $ kariz advance harbour-café --to contract --set product=chairs --set value=2400 --set email=hi@harbour.example \
  >   --set address='Pier 3' --note 'ten chairs, signed while we spoke'
  harbour-café: Qualified → Contract signed; email: hi@harbour.example; value: 2,400 EUR; product: chairs; address: Pier 3; sold: 2,400 EUR; next: 2026-03-04 09:20 Agree on the day of delivery

Jane is to be called about the offer. She signs, and that is the sale: it counts from here on, while delivery, payment and
review are still to come.

  $ now 2026-03-03 14:00
  $ kariz next
  Who        Contact   Reach             When         Why                                                                    Answer with
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Oak table  Jane Doe  +44 20 7946 0123  today 13:30  waiting 1 day, 30 min late: Call and ask what they think of the offer  kariz touch phone oak-table
  Best SEO                               today 11:00  waiting 1 day, 3 h late: Find out what they need                       kariz touch phone best-seo
  $ kariz advance oak-table --set address='1 Mill Lane'
  oak-table: Offer sent → Contract signed; address: 1 Mill Lane; sold: 900 EUR; next: 2026-03-04 14:00 Agree on the day of delivery
  $ kariz touch phone oak-table --note 'with round corners' --next '2026-04-02 08:00' --do 'Deliver the table'
  oak-table: Contract signed; touched: phone; next: 2026-04-02 08:00 Deliver the table
  $ kariz list --columns id,stage,state,value,sold,next
  Deal          Stage            State         Value  Sold              Next
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  best-seo      Lead             open                                   2026-03-03 11:00 Find out what they need
  bookshelf     New request      deferred    400 EUR
  garden-bench  New request      deferred    700 EUR
  harbour-café  Contract signed  open      2,400 EUR  2026-03-03 09:20  2026-03-04 09:20 Agree on the day of delivery
  oak-table     Contract signed  open        900 EUR  2026-03-03 14:00  2026-04-02 08:00 Deliver the table
  wardrobe      New request      deferred  1,800 EUR

Nothing is lost without a reason, and there are five. The search engines were spam.

  $ kariz lose best-seo
  kariz: error: lose needs --reason REASON
    help: reasons: spam, competitor, changed-mind, terms, comparing
  [2]
  $ kariz lose best-seo --reason annoying
  kariz: error: unknown reason 'annoying'
    help: reasons: spam, competitor, changed-mind, terms, comparing
  [1]
  $ kariz lose best-seo --reason spam
  best-seo: Lead → lost (Spam)

The café has changed its mind, for the lease ends. What is lost after the contract was no sale after all.

  $ now 2026-03-10 09:00
  $ kariz lose harbour-café --reason changed-mind --note 'the lease was not renewed'
  harbour-café: Contract signed → lost (Changed their mind); no longer sold

Who was deferred wakes up, at the hour that was agreed on. The bench was bought from a competitor meanwhile, and the
bookshelf was only compared.

  $ kariz next --days 30
  Who           Contact   Reach             When              Why                               Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Garden bench            +44 20 7946 0177  2026-03-23 10:00  wakes up: when the frost is over  kariz touch phone garden-bench
  Bookshelf               +44 20 7946 0166  2026-03-24 11:00  wakes up: looks around            kariz touch phone bookshelf
  Wardrobe                +44 20 7946 0155  2026-04-01 09:00  wakes up: after the bonus         kariz touch phone wardrobe
  Oak table     Jane Doe  +44 20 7946 0123  2026-04-02 08:00  Deliver the table                 kariz touch phone oak-table
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ now 2026-03-23 10:05
  $ kariz next
  Who           Reach             When         Why                              Answer with
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Garden bench  +44 20 7946 0177  today 10:00  woke up: when the frost is over  kariz touch phone garden-bench
  
  woken: kariz touch CHANNEL DEAL, kariz advance DEAL or kariz defer DEAL --until TIME
  $ kariz touch phone garden-bench
  garden-bench: New request; touched: phone
  $ kariz lose garden-bench --reason competitor --note 'they had answered at once'
  garden-bench: New request → lost (Bought from a competitor)
  $ now 2026-03-24 11:00
  $ kariz touch phone bookshelf
  bookshelf: New request; touched: phone
  $ kariz lose bookshelf --reason comparing
  bookshelf: New request → lost (Was only comparing prices)

The wardrobe has its money now, but wants to be finished in a week. Terms and timing are a reason, too.

  $ now 2026-04-01 09:00
  $ kariz touch phone wardrobe
  wardrobe: New request; touched: phone
  $ kariz qualify wardrobe --yes money
  wardrobe: qualified (3 yes, score 100): New request → Qualified; next: 2026-04-01 13:00 Send the offer
  $ kariz lose wardrobe --reason terms --note 'wants it in a week, we need four'
  wardrobe: Qualified → lost (Terms or timing unsuitable)

The table is delivered before Easter, and paid, which wants the number of the invoice; then she is asked for a review and
for a referral. Each step sets the next one.

  $ now 2026-04-02 15:00
  $ kariz advance oak-table
  oak-table: Contract signed → Delivered; next: 2026-04-03 15:00 Ask whether all is well and send the invoice
  $ now 2026-04-07 09:00
  $ kariz advance oak-table
  pipeline.yaml:126:3: error: oak-table cannot enter paid: invoice is not set
    126 |   oak-table:
        |   ^~~~~~~~~
        help: kariz advance oak-table --set invoice=…, or --force
  [1]
  $ kariz advance oak-table --set invoice=2026-017
  oak-table: Delivered → Paid; invoice: 2026-017; next: 2026-04-10 09:00 Ask for a review and for a referral
  $ now 2026-04-09 10:00
  $ kariz touch phone oak-table --note 'five stars, and her sister wants a bench'
  oak-table: Paid; touched: phone
  $ kariz advance oak-table
  oak-table: Paid → Review or referral; next: 2026-05-09 10:00 Offer the next order
  $ kariz board
  Review or referral: 1 deal, 900 EUR
  Deal       Name         Value  Days in stage  Next
  ───────────────────────────────────────────────────────────────────────────────────
  oak-table  Oak table  900 EUR              0  2026-05-09 10:00 Offer the next order
  
  not shown: 5 lost

After the review the deal is won, and the next one begins: Jane orders again, and her sister is a new lead by referral.
Either end knows of the other.

  $ now 2026-05-04 10:00
  $ kariz advance oak-table
  oak-table: Review or referral → won
  $ kariz add-lead 'Six chairs' --contact 'Jane Doe' --phone '+44 20 7946 0123' --from oak-table --source repeat --stage request
  six-chairs
  $ kariz add-lead 'Oak bench' --contact 'Mia Doe' --phone '+44 20 7946 0124' --from oak-table --source referral
  oak-bench
  $ kariz show oak-bench | grep From
    From           oak-table (Oak table)
  $ kariz show oak-table
  oak-table
    Name           Oak table
    Contact        Jane Doe
    Email          jane@doe.example
    Phone          +44 20 7946 0123
    Value          900 EUR
    Source         web
    Led to         oak-bench (Oak bench), six-chairs (Six chairs)
    Product        table
    Address        1 Mill Lane
    Invoice        2026-017
    Stage          Review or referral
    State          won
    Score          100
    Created        2026-03-02 10:00
    Last event     2026-05-04 10:00
    Touches        3
    Sold           2026-03-03 14:00
    Days to sale   1
    Days old       63
    Days in stage  25
  
  qualified (3 yes, score 100)
    money  yes      Do they have the money? (2026-03-02 10:01)
    need   yes      Is the need real? (2026-03-02 10:01)
    now    yes      Do they want it now? (2026-03-02 10:01)
  
  history
    2026-03-02 10:00  → New request (1 minute)
    2026-03-02 10:01  phone: for six, to be there at Easter
    2026-03-02 10:01  money yes, need yes, now yes
    2026-03-02 10:01  → Qualified (3 hours)
    2026-03-02 13:30  → Offer sent (1 day)
    2026-03-03 14:00  → Contract signed (30 days)
    2026-03-03 14:00  phone: with round corners
    2026-04-02 15:00  → Delivered (4 days)
    2026-04-07 09:00  → Paid (2 days)
    2026-04-09 10:00  phone: five stars, and her sister wants a bench
    2026-04-09 10:00  → Review or referral (25 days)
    2026-05-04 10:00  won: 900 EUR
  
  next: a repeat sale or a referral
    kariz add-lead NAME --from oak-table

Once a month the statistics of the reasons are looked at. Five reasons, a deal each, but not the same money: the most went
with a change of mind, which nobody could help; the bench went because of forty minutes, and those can be helped.

  $ kariz report losses --until 2026-04-30
  By reason
  Reason                      Lost  Share      Value  No value
  ────────────────────────────────────────────────────────────
  Spam (disqualifies)            1  20.0%      0 EUR         1
  Bought from a competitor       1  20.0%    700 EUR
  Changed their mind             1  20.0%  2,400 EUR
  Terms or timing unsuitable     1  20.0%  1,800 EUR
  Was only comparing prices      1  20.0%    400 EUR
  
  By the stage they stood in when they were lost
  Stage            Lost  Share      Value  No value
  ─────────────────────────────────────────────────
  New request         2  40.0%  1,100 EUR
  Lead                1  20.0%      0 EUR         1
  Qualified           1  20.0%  1,800 EUR
  Contract signed     1  20.0%  2,400 EUR
  
  By reason and stage
  Reason                      Stage            Lost  Share      Value  No value
  ─────────────────────────────────────────────────────────────────────────────
  Spam (disqualifies)         Lead                1  20.0%      0 EUR         1
  Bought from a competitor    New request         1  20.0%    700 EUR
  Changed their mind          Contract signed     1  20.0%  2,400 EUR
  Terms or timing unsuitable  Qualified           1  20.0%  1,800 EUR
  Was only comparing prices   New request         1  20.0%    400 EUR
  
  5 deals were lost, worth 5,300 EUR; 1 has no value
  no deal came back after being lost or cold
  $ kariz report
  Stage               Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Lead                      8        3         5      6     1     0        1     1   75.0%    85.7%  100.0%  12.5%
  New request               6        5         1      3     2     0        2     1   50.0%    60.0%   75.0%  33.3%
  Qualified                 3        3         0      2     1     0        1     0   66.7%    66.7%   37.5%  33.3%
  Offer sent                2        1         1      2     0     0        0     0  100.0%   100.0%   25.0%   0.0%
  Contract signed           2        2         0      1     1     0        1     0   50.0%    50.0%   25.0%  50.0%
  Delivered                 1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Paid                      1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Review or referral        1        1         0      1     0     0        0     0  100.0%   100.0%   12.5%   0.0%
  Won                       1                                                                         12.5%
  
  the biggest leak is Contract signed: 1 of 2 deals dropped
  $ kariz log --since 2026-04-02
  Thu 2026-04-02
    15:00  oak-table   → Delivered
  
  Tue 2026-04-07
    09:00  oak-table   → Paid
  
  Thu 2026-04-09
    10:00  oak-table   phone: five stars, and her sister wants a bench
    10:00  oak-table   → Review or referral
  
  Mon 2026-05-04
    10:00  oak-bench   → Lead
    10:00  oak-table   won: 900 EUR
    10:00  six-chairs  → New request

The file keeps all of it, one event a line.

  $ sed -n '/^  oak-table/,/^$/p' pipeline.yaml
    oak-table:
      name: Oak table
      contact: Jane Doe
      email: jane@doe.example
      phone: "+44 20 7946 0123"
      value: 900
      source: web
      product: table
      address: 1 Mill Lane
      invoice: "2026-017"
      history:
        - {at: 2026-03-02T10:00:00Z, stage: request}
        - {at: 2026-03-02T10:01:00Z, touch: phone, note: "for six, to be there at Easter"}
        - {at: 2026-03-02T10:01:00Z, answers: {money: yes, need: yes, now: yes}}
        - {at: 2026-03-02T10:01:00Z, stage: qualified}
        - {at: 2026-03-02T13:30:00Z, stage: offer}
        - {at: 2026-03-03T14:00:00Z, stage: contract}
        - {at: 2026-03-03T14:00:00Z, touch: phone, note: with round corners}
        - {at: 2026-04-02T15:00:00Z, stage: delivered}
        - {at: 2026-04-07T09:00:00Z, stage: paid}
        - {at: 2026-04-09T10:00:00Z, touch: phone, note: "five stars, and her sister wants a bench"}
        - {at: 2026-04-09T10:00:00Z, stage: review}
        - {at: 2026-05-04T10:00:00Z, won: 900}
  
  $ kariz check --strict
