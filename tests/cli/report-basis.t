The funnel on other bases: only what was seen, or every entry of a stage on its own; and in money.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report --basis visited
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            5        5         0      3     0     1        1     1   60.0%    75.0%  100.0%  20.0%
  Qualified              3        3         0      2     0     0        0     1   66.7%   100.0%   60.0%   0.0%
  Proposal sent          2        2         0      1     1     0        1     0   50.0%    50.0%   40.0%  50.0%
  Contract signed        1        1         0      1     0     0        0     0  100.0%   100.0%   20.0%   0.0%
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%    n/a
  Won                    1                                                                         20.0%
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ kariz report --basis entries
  Stage            Entries  Advanced  Again  Back  Lost  Cold  Won  There  Forward
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry            5         3      0     0     0     1    0      1    60.0%
  Qualified              3         2      0     0     0     0    0      1    66.7%
  Proposal sent          2         1      0     0     1     0    0      0    50.0%
  Contract signed        1         0      0     0     0     0    1      0   100.0%
  Review received        0         0      0     0     0     0    0      0      n/a
  $ kariz report --basis entries --format csv --dated event --period 2026-11
  stage,entries,advanced,repeated,back,lost,cold,won,there,forward
  inquiry,2,1,0,0,0,0,0,1,50.0000
  qualified,1,0,0,0,0,0,0,1,0.0000
  proposal,0,0,0,0,0,0,0,0,
  contract,0,0,0,0,0,0,0,0,
  review,0,0,0,0,0,0,0,0,
  $ kariz report --basis entries --json
  {"kariz": 1, "report": "funnel", "rows": [
    {"stage": "inquiry", "entries": 5, "advanced": 3, "repeated": 0, "back": 0, "lost": 0, "cold": 1, "won": 0, "there": 1, "forward": 60.0000},
    {"stage": "qualified", "entries": 3, "advanced": 2, "repeated": 0, "back": 0, "lost": 0, "cold": 0, "won": 0, "there": 1, "forward": 66.6667},
    {"stage": "proposal", "entries": 2, "advanced": 1, "repeated": 0, "back": 0, "lost": 1, "cold": 0, "won": 0, "there": 0, "forward": 50.0000},
    {"stage": "contract", "entries": 1, "advanced": 0, "repeated": 0, "back": 0, "lost": 0, "cold": 0, "won": 1, "there": 0, "forward": 100.0000},
    {"stage": "review", "entries": 0, "advanced": 0, "repeated": 0, "back": 0, "lost": 0, "cold": 0, "won": 0, "there": 0, "forward": null}
  ], "summary": {"basis": "entries"}}
  $ kariz report --basis entries --explain
  Figure    What it says
  ──────────────────────────────────────────────────────────────────────────────
  entries   times that a deal entered the stage, each on its own
  advanced  of those, the ones that went on to a later stage
  repeated  of those, the ones after which the deal entered the same stage again
  back      of those, the ones that went to an earlier stage
  lost      of those, the ones that ended with a loss
  cold      of those, the ones that ended on the cold list
  won       of those, the ones that ended with the win
  there     of those, the ones that nothing has ended: the deal stands there
  forward   advanced and won, of all entries
  $ kariz report --basis entries --explain inquiry.advanced --format csv
  id,name,counts,seen,stage,state
  acme,Acme website,1,,qualified,open
  dentist,Dentist's appointments,1,,proposal,lost
  eshop,E-shop,1,,contract,won
  $ kariz report --value
  Stage                  Reached        Visited  Inferred          Moved       Lost   Cold    Dropped       Wait    Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry      17,400.50 EUR  17,400.50 EUR     0 EUR  16,200.50 EUR      0 EUR  0 EUR      0 EUR  1,200 EUR   93.1%   100.0%  100.0%   0.0%
  Qualified        16,200.50 EUR  16,200.50 EUR     0 EUR  11,400.50 EUR      0 EUR  0 EUR      0 EUR  4,800 EUR   70.4%   100.0%   93.1%   0.0%
  Proposal sent    11,400.50 EUR  11,400.50 EUR     0 EUR   9,600.50 EUR  1,800 EUR  0 EUR  1,800 EUR      0 EUR   84.2%    84.2%   65.5%  15.8%
  Contract signed   9,600.50 EUR   9,600.50 EUR     0 EUR   9,600.50 EUR      0 EUR  0 EUR      0 EUR      0 EUR  100.0%   100.0%   55.2%   0.0%
  Review received          0 EUR          0 EUR     0 EUR          0 EUR      0 EUR  0 EUR      0 EUR      0 EUR     n/a      n/a    0.0%    n/a
  Won               9,600.50 EUR                                                                                                    55.2%
  
  the biggest leak is Proposal sent: 1,800 EUR of 11,400.50 EUR dropped
  1 deal has no value and counts nothing
  $ kariz report --value --basis entries --format csv
  stage,entries,advanced,repeated,back,lost,cold,won,there,forward
  inquiry,17400.50 EUR,16200.50 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,1200.00 EUR,93.1036
  qualified,16200.50 EUR,11400.50 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,4800.00 EUR,70.3713
  proposal,11400.50 EUR,9600.50 EUR,0.00 EUR,0.00 EUR,1800.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,84.2112
  contract,9600.50 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,9600.50 EUR,0.00 EUR,100.0000
  review,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,0.00 EUR,
  $ kariz report --value --explain inquiry.reached --format csv
  id,name,counts,seen,stage,state
  acme,Acme website,4800.00 EUR,,qualified,open
  bakery,Piekarnia Żytnia,1200.00 EUR,,inquiry,deferred
  dentist,Dentist's appointments,1800.00 EUR,,proposal,lost
  eshop,E-shop,9600.50 EUR,,contract,won
  $ kariz report --value --compare 2026-10-20
  Stage                  Reached           then      change    Step    then    change  Of all    then    change   Drop   then  change
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry      17,400.50 EUR  11,400.50 EUR  +6,000 EUR   93.1%  100.0%   -6.9 pt  100.0%  100.0%    0.0 pt   0.0%   0.0%  0.0 pt
  Qualified        16,200.50 EUR  11,400.50 EUR  +4,800 EUR   70.4%  100.0%  -29.6 pt   93.1%  100.0%   -6.9 pt   0.0%   0.0%  0.0 pt
  Proposal sent    11,400.50 EUR  11,400.50 EUR       0 EUR   84.2%   84.2%    0.0 pt   65.5%  100.0%  -34.5 pt  15.8%  15.8%  0.0 pt
  Contract signed   9,600.50 EUR   9,600.50 EUR       0 EUR  100.0%  100.0%    0.0 pt   55.2%   84.2%  -29.0 pt   0.0%   0.0%  0.0 pt
  Review received          0 EUR          0 EUR       0 EUR     n/a     n/a       n/a    0.0%    0.0%    0.0 pt    n/a    n/a     n/a
  Won               9,600.50 EUR   9,600.50 EUR       0 EUR                             55.2%   84.2%  -29.0 pt
  
  then: 2026-10-20 23:59
  $ kariz report --value --by owner --format csv | cut -d, -f1-3
  group,stage,reached
  ana,inquiry,4800.00 EUR
  ana,qualified,4800.00 EUR
  ana,proposal,0.00 EUR
  ana,contract,0.00 EUR
  ana,review,0.00 EUR
  ana,won,0.00 EUR
  bo,inquiry,3000.00 EUR
  bo,qualified,1800.00 EUR
  bo,proposal,1800.00 EUR
  bo,contract,0.00 EUR
  bo,review,0.00 EUR
  bo,won,0.00 EUR
  ,inquiry,9600.50 EUR
  ,qualified,9600.50 EUR
  ,proposal,9600.50 EUR
  ,contract,9600.50 EUR
  ,review,0.00 EUR
  ,won,9600.50 EUR

A history with skips and ways back: "reached" infers what "visited" leaves out, and each entry goes one way.

  $ cat >back.yaml <<'END'
  > kariz: 1
  > stages: [{id: inquiry}, {id: qualified}, {id: proposal}]
  > deals:
  >   skipped:
  >     history:
  >       - {at: 2026-01-01, stage: inquiry}
  >       - {at: 2026-01-05, stage: proposal}
  >       - {at: 2026-01-09, won: unknown}
  >   returned:
  >     value: 100
  >     history:
  >       - {at: 2026-01-02, stage: inquiry}
  >       - {at: 2026-01-03, stage: qualified}
  >       - {at: 2026-01-04, stage: inquiry}
  >       - {at: 2026-01-05, stage: inquiry}
  >       - {at: 2026-01-06, lost: price}
  >   reopened:
  >     value: 0.5
  >     history:
  >       - {at: 2026-01-02, stage: inquiry}
  >       - {at: 2026-01-03, cold: no answer}
  >       - {at: 2026-02-03, stage: qualified}
  > END
  $ kariz -f back.yaml report
  Stage      Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────
  inquiry          3        3         0      3     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  qualified        3        2         1      1     1     0        1     1   33.3%    50.0%  100.0%  33.3%
  proposal         1        1         0      1     0     0        0     0  100.0%   100.0%   33.3%   0.0%
  Won              1                                                                         33.3%
  
  the biggest leak is qualified: 1 of 3 deals dropped
  $ kariz -f back.yaml report --basis visited
  Stage      Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ───────────────────────────────────────────────────────────────────────────────────────────────────────
  inquiry          3        3         0      3     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  qualified        2        2         0      0     1     0        1     1    0.0%     0.0%   66.7%  50.0%
  proposal         1        1         0      1     0     0        0     0  100.0%   100.0%   33.3%   0.0%
  Won              1                                                                         33.3%
  
  the biggest leak is qualified: 1 of 2 deals dropped
  $ kariz -f back.yaml report --basis entries
  Stage      Entries  Advanced  Again  Back  Lost  Cold  Won  There  Forward
  ──────────────────────────────────────────────────────────────────────────
  inquiry          5         2      1     0     1     1    0      0    40.0%
  qualified        2         0      0     1     0     0    0      1     0.0%
  proposal         1         0      0     0     0     0    1      0   100.0%
  $ kariz -f back.yaml report --value
  Stage      Reached  Visited  Inferred   Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────
  inquiry     100.50   100.50         0  100.50     0     0        0     0  100.0%   100.0%  100.0%   0.0%
  qualified   100.50   100.50         0       0   100     0      100  0.50    0.0%     0.0%  100.0%  99.5%
  proposal         0        0         0       0     0     0        0     0     n/a      n/a    0.0%    n/a
  Won              0                                                                           0.0%
  
  the biggest leak is qualified: 100 of 100.50 dropped
  1 deal has no value and counts nothing
  $ kariz -f back.yaml report --basis entries --format html | grep -A2 '<h1>\|<h2'
  <h1><bdi>back.yaml</bdi></h1>
  <p>back.yaml, as of 2026-11-21 12:00</p>
  <p>--basis entries</p>
  --
  <h2 id="summary-heading">Summary</h2>
  <p class="about">The pipeline on one screen: what it is worth, where it leaks and what to do</p>
  <ul class="notes">
  --
  <h2 id="funnel-heading">Funnel</h2>
  <p class="about">How often each stage is entered, and how each entry goes on</p>
  <figure>
  --
  <h2 id="losses-heading">Losses</h2>
  <p class="about">Why and where deals are lost, and what came back</p>
  <figure>
  --
  <h2 id="stages-heading">Stages</h2>
  <p class="about">How long deals stay in each stage, and where they are stuck</p>
  <figure>
  --
  <h2 id="velocity-heading">Velocity</h2>
  <p class="about">The win rate, the size and the length of sales, and what they bring in a day</p>
  <figure>
  --
  <h2 id="sources-heading">Sources</h2>
  <p class="about">Where deals come from, and what becomes of them</p>
  <figure>
  --
  <h2 id="activity-heading">Activity</h2>
  <p class="about">Who was contacted and how, how soon, and how many contacts a sale takes</p>
  <figure>
  --
  <h2 id="cohorts-heading">Cohorts</h2>
  <p class="about">What became of the deals of each month</p>
  <figure>
  --
  <h2 id="forecast-heading">Forecast</h2>
  <p class="about">What open deals promise: by month, as cash, and against the targets</p>
  <figure>
  --
  <h2 id="health-heading">Health</h2>
  <p class="about">Whether open deals stand where the funnel says they should</p>
  <figure>
  --
  <h2 id="what-if-heading">What-if</h2>
  <p class="about">What better steps would bring, by --lift STAGE=+7%</p>
  <figure>
  $ sed -i 's/value: 100/source: web/' back.yaml
  $ kariz -f back.yaml report --value | tail -1
  2 deals have no value and count nothing

What is no basis, and what does not go together.

  $ kariz report --basis seen
  kariz: error: --basis: 'seen' is none of reached, visited and entries
  [2]
  $ kariz report losses --basis visited
  kariz: error: the report losses takes no --basis
    help: those that do: funnel
  [2]
  $ kariz report losses --value
  kariz: error: the report losses takes no --value
    help: those that do: funnel
  [2]
  $ kariz report --dated event
  kariz: error: the report funnel takes --dated with --basis entries only
  [2]
  $ kariz report stages --basis entries
  kariz: error: the report stages takes no --basis
    help: those that do: funnel
  [2]
  $ kariz report --ci --value
  kariz: error: --ci and --value do not go together: an interval is of deals, not of money
  [2]
  $ kariz report --ci --compare 2026-11-05
  kariz: error: --ci and --compare do not go together: an interval is of one time
    help: ask for --ci alone, and again with --as-of
  [2]

Two times beside each other say for which group a row is, and by how much money and days changed, too.

  $ kariz report --by owner --compare 2026-10-20 --format csv
  group,stage,reached,reached-then,reached-change,step,step-then,step-change,overall,overall-then,overall-change,drop-off,drop-off-then,drop-off-change
  ana,inquiry,2,1,1,50.0000,0.0000,50.0000,100.0000,100.0000,0.0000,50.0000,100.0000,-50.0000
  ana,qualified,1,0,1,0.0000,,,50.0000,0.0000,50.0000,0.0000,,
  ana,proposal,0,0,0,,,,0.0000,0.0000,0.0000,,,
  ana,contract,0,0,0,,,,0.0000,0.0000,0.0000,,,
  ana,review,0,0,0,,,,0.0000,0.0000,0.0000,,,
  ana,won,0,0,0,,,,0.0000,0.0000,0.0000,,,
  bo,inquiry,2,1,1,50.0000,100.0000,-50.0000,100.0000,100.0000,0.0000,0.0000,0.0000,0.0000
  bo,qualified,1,1,0,100.0000,100.0000,0.0000,50.0000,100.0000,-50.0000,0.0000,0.0000,0.0000
  bo,proposal,1,1,0,0.0000,0.0000,0.0000,50.0000,100.0000,-50.0000,100.0000,100.0000,0.0000
  bo,contract,0,0,0,,,,0.0000,0.0000,0.0000,,,
  bo,review,0,0,0,,,,0.0000,0.0000,0.0000,,,
  bo,won,0,0,0,,,,0.0000,0.0000,0.0000,,,
  ,inquiry,1,1,0,100.0000,100.0000,0.0000,100.0000,100.0000,0.0000,0.0000,0.0000,0.0000
  ,qualified,1,1,0,100.0000,100.0000,0.0000,100.0000,100.0000,0.0000,0.0000,0.0000,0.0000
  ,proposal,1,1,0,100.0000,100.0000,0.0000,100.0000,100.0000,0.0000,0.0000,0.0000,0.0000
  ,contract,1,1,0,100.0000,100.0000,0.0000,100.0000,100.0000,0.0000,0.0000,0.0000,0.0000
  ,review,0,0,0,,,,0.0000,0.0000,0.0000,,,
  ,won,1,1,0,,,,100.0000,100.0000,0.0000,,,
  $ kariz report stages --compare 2026-10-20
  Stage            Stays  then  change  Median days  then  change  Stuck  then  change
  ────────────────────────────────────────────────────────────────────────────────────
  New inquiry          5     3      +2          1.0   1.0     0.0      0     0       0
  Qualified            3     2      +1         13.0   7.0    +6.0      0     0       0
  Proposal sent        2     2       0         16.0  16.0     0.0      0     0       0
  Contract signed      1     1       0         31.0  31.0     0.0      0     0       0
  Review received      0     0       0          n/a   n/a     n/a      0     0       0
  
  then: 2026-10-20 23:59
  $ kariz report losses --compare 2026-09-15 --format csv
  by,reason,stage,lost,lost-then,lost-change,share,share-then,share-change,value,value-then,value-change
  reason,competitor,,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  stage,,proposal,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  both,competitor,proposal,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  $ kariz report sources --compare 2026-10-01 --format csv
  by,name,deals,deals-then,deals-change,qualified-share,qualified-share-then,qualified-share-change,sold,sold-then,sold-change,win-rate,win-rate-then,win-rate-change,value,value-then,value-change
  source,web,2,1,1,100.0000,100.0000,0.0000,1,1,0,100.0000,100.0000,0.0000,9600.50 EUR,9600.50 EUR,0.00 EUR
  source,referral,1,0,1,0.0000,,,0,0,0,,,,0.00 EUR,0.00 EUR,0.00 EUR
  source,event,1,1,0,0.0000,0.0000,0.0000,0,0,0,,,,0.00 EUR,0.00 EUR,0.00 EUR
  source,,1,1,0,100.0000,100.0000,0.0000,0,0,0,0.0000,0.0000,0.0000,0.00 EUR,0.00 EUR,0.00 EUR
  direction,inbound,3,1,2,66.6667,100.0000,-33.3333,1,1,0,100.0000,100.0000,0.0000,9600.50 EUR,9600.50 EUR,0.00 EUR
  direction,outbound,1,1,0,0.0000,0.0000,0.0000,0,0,0,,,,0.00 EUR,0.00 EUR,0.00 EUR
  direction,,1,1,0,100.0000,100.0000,0.0000,0,0,0,0.0000,0.0000,0.0000,0.00 EUR,0.00 EUR,0.00 EUR
  $ kariz report forecast --compare 2026-10-20 --format csv
  by,what,deals,deals-then,deals-change,sales,sales-then,sales-change,weighted,weighted-then,weighted-change,chance,chance-then,chance-change
  close,2026-12,1,0,1,,,,2400.00 EUR,0.00 EUR,2400.00 EUR,,,
  close,all,1,0,1,,,,2400.00 EUR,0.00 EUR,2400.00 EUR,,,
  stage,qualified,1,0,1,,,,2400.00 EUR,0.00 EUR,2400.00 EUR,,,
  $ kariz report velocity --compare 2026-10-20
  Sold  then  change  Win rate   then  change    Mean value          then  change  Mean days  then  change  Open  then  change       A day   then       change
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     1     1       0     50.0%  50.0%  0.0 pt  9,600.50 EUR  9,600.50 EUR   0 EUR       30.0  30.0     0.0     1     0      +1  160.01 EUR  0 EUR  +160.01 EUR
  
  then: 2026-10-20 23:59
