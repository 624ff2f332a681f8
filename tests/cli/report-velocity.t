The win rate, the size and the length of sales, and what they bring in a day.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report velocity
  Sold  Lost  Win rate  Of leads         Value    Mean value  Median days  Mean days  Open       A day
  ────────────────────────────────────────────────────────────────────────────────────────────────────
     1     1     50.0%     50.0%  9,600.50 EUR  9,600.50 EUR         30.0       30.0     1  160.01 EUR
  
  1 open qualified deal × 50.0% × 9,600.50 EUR / 30.0 days: 160.01 EUR a day
  $ kariz report velocity --json
  {"kariz": 1, "report": "velocity", "rows": [
    {"deals": "all", "sold": 1, "lost": 1, "disqualified": 0, "win-rate": 50.0000, "win-rate-of-leads": 50.0000, "value": {"amount": "9600.50", "currency": "EUR"}, "without-value": 0, "mean-value": {"amount": "9600.50", "currency": "EUR"}, "median-days": 30.0, "mean-days": 30.0, "open": 1, "velocity": {"amount": "160.01", "currency": "EUR"}}
  ], "notes": ["1 open qualified deal × 50.0% × 9,600.50 EUR / 30.0 days: 160.01 EUR a day"]}
  $ kariz report velocity --by owner
  owner     Sold  Lost  Win rate  Of leads         Value    Mean value  Median days  Mean days  Open  A day
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  ana          0     0       n/a       n/a         0 EUR           n/a          n/a        n/a     1    n/a
  bo           0     1      0.0%      0.0%         0 EUR           n/a          n/a        n/a     0    n/a
  no owner     1     0    100.0%    100.0%  9,600.50 EUR  9,600.50 EUR         30.0       30.0     0  0 EUR
  
  ana: no deal was sold, so that there is no sales velocity
  bo: no deal was sold, so that there is no sales velocity
  no owner: 0 open qualified deals × 100.0% × 9,600.50 EUR / 30.0 days: 0 EUR a day
  $ kariz report velocity --by owner --format csv
  group,deals,sold,lost,disqualified,win-rate,win-rate-of-leads,value,without-value,mean-value,median-days,mean-days,open,velocity
  ana,all,0,0,0,,,0.00 EUR,0,,,,1,
  bo,all,0,1,0,0.0000,0.0000,0.00 EUR,0,,,,0,
  ,all,1,0,0,100.0000,100.0000,9600.50 EUR,0,9600.50 EUR,30.0,30.0,0,0.00 EUR

Sales and losses count when they happened, open deals as they are now; or all of the deals that were created then.

  $ kariz report velocity --period 2026-Q3
  Sold  Lost  Win rate  Of leads         Value    Mean value  Median days  Mean days  Open       A day
  ────────────────────────────────────────────────────────────────────────────────────────────────────
     1     1     50.0%     50.0%  9,600.50 EUR  9,600.50 EUR         30.0       30.0     1  160.01 EUR
  
  1 open qualified deal × 50.0% × 9,600.50 EUR / 30.0 days: 160.01 EUR a day
  $ kariz report velocity --period 2026-09
  Sold  Lost  Win rate  Of leads  Value  Mean value  Median days  Mean days  Open  A day
  ──────────────────────────────────────────────────────────────────────────────────────
     0     1      0.0%      0.0%  0 EUR         n/a          n/a        n/a     1    n/a
  
  no deal was sold, so that there is no sales velocity
  $ kariz report velocity --period 2026-11 --dated created
  Sold  Lost  Win rate  Of leads  Value  Mean value  Median days  Mean days  Open  A day
  ──────────────────────────────────────────────────────────────────────────────────────
     0     0       n/a       n/a  0 EUR         n/a          n/a        n/a     1    n/a
  
  no deal was sold, so that there is no sales velocity

What changed, how sure it is, and what it means.

  $ kariz report velocity --compare 2026-09-15
  Sold  then  change  Win rate    then    change    Mean value          then  change  Mean days  then  change  Open  then  change       A day        then       change
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     1     1       0     50.0%  100.0%  -50.0 pt  9,600.50 EUR  9,600.50 EUR   0 EUR       30.0  30.0     0.0     1     1       0  160.01 EUR  320.02 EUR  -160.01 EUR
  
  then: 2026-09-15 23:59
  $ kariz report velocity --ci --format csv
  deals,sold,lost,disqualified,win-rate,win-rate-low,win-rate-high,win-rate-of-leads,win-rate-of-leads-low,win-rate-of-leads-high,value,without-value,mean-value,median-days,mean-days,open,velocity
  all,1,1,0,50.0000,9.4531,90.5469,50.0000,9.4531,90.5469,9600.50 EUR,0,9600.50 EUR,30.0,30.0,1,160.01 EUR
  $ kariz report velocity --explain
  Figure             What it says
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  sold               deals that are sold now: they entered a sold stage or a later one, or are won
  lost               deals that are lost now, those that had been sold too
  disqualified       of the lost, those whose reason says that they were no leads
  win-rate           sold, of sold and lost
  win-rate-of-leads  sold, of sold and lost without the disqualified
  value              what the sales brought, at the rates of their days
  without-value      of the sales, the ones of which nobody said what they are worth
  mean-value         the mean value of the sales that have one
  median-days        median days from the first event to the sale; of an even number the mean of the middle two
  mean-days          mean days from the first event to the sale
  open               deals that are open now, qualified and not sold
  velocity           open deals × win rate × mean value / mean days: what they bring in a day
  $ kariz report velocity --explain all
  Deal   Name    Counts  Stands in        State
  ─────────────────────────────────────────────
  eshop  E-shop  1       Contract signed  won
  
  all.sold: 1; deals that are sold now: they entered a sold stage or a later one, or are won
  $ kariz report velocity --explain all.win-rate
  Deal     Name                    Counts    Stands in        State
  ─────────────────────────────────────────────────────────────────
  dentist  Dentist's appointments  of these  Proposal sent    lost
  eshop    E-shop                  counts    Contract signed  won
  
  all.win-rate: 50.0%; sold, of sold and lost
  $ kariz report velocity --explain all.open
  Deal  Name          Counts  Stands in  State
  ────────────────────────────────────────────
  acme  Acme website  1       Qualified  open
  
  all.open: 1; deals that are open now, qualified and not sold

No deal has a velocity of its own: it is made of the open, the sold and the lost.

  $ kariz report velocity --explain all.velocity
  Deal     Name                    Counts  Stands in        State
  ───────────────────────────────────────────────────────────────
  acme     Acme website            open    Qualified        open
  dentist  Dentist's appointments  lost    Proposal sent    lost
  eshop    E-shop                  sold    Contract signed  won
  
  all.velocity: 160.01 EUR; open deals × win rate × mean value / mean days: what they bring in a day

A velocity that nobody can count is refused:

  $ sed 's/won: 9600.50/won: 90000000000000000/; s/2026-07-01T10:00:00/2026-06-01T10:00:01/
  >   /06-02T10.*/d; /06-15T10/d' pipeline.yaml >rich.yaml
  $ kariz -f rich.yaml report velocity
  kariz: error: the sales velocity of these deals is more than can be counted
  [1]

Where deals come from.

  $ kariz edit dentist --set from=eshop --quiet
  $ kariz report sources
  By source
  Source        Deals  Share  Qualified  Qualify  Sold  Lost  Win rate         Value  From deals  Of deals
  ────────────────────────────────────────────────────────────────────────────────────────────────────────
  web               2  40.0%          2   100.0%     1     0    100.0%  9,600.50 EUR           0      0.0%
  referral          1  20.0%          0     0.0%     0     0       n/a         0 EUR           0      0.0%
  event             1  20.0%          0     0.0%     0     0       n/a         0 EUR           0      0.0%
  no source         1  20.0%          1   100.0%     0     1      0.0%         0 EUR           1    100.0%
  
  By inbound and outbound
  inbound           3  60.0%          2    66.7%     1     0    100.0%  9,600.50 EUR           0      0.0%
  outbound          1  20.0%          0     0.0%     0     0       n/a         0 EUR           0      0.0%
  no direction      1  20.0%          1   100.0%     0     1      0.0%         0 EUR           1    100.0%
  
  1 of 5 deals came from another deal (repeat or referral): 20.0%
  $ kariz report sources --json
  {"kariz": 1, "report": "sources", "rows": [
    {"by": "source", "name": "web", "deals": 2, "share": 40.0000, "qualified": 2, "qualified-share": 100.0000, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "9600.50", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
    {"by": "source", "name": "referral", "deals": 1, "share": 20.0000, "qualified": 0, "qualified-share": 0.0000, "sold": 0, "lost": 0, "win-rate": null, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
    {"by": "source", "name": "event", "deals": 1, "share": 20.0000, "qualified": 0, "qualified-share": 0.0000, "sold": 0, "lost": 0, "win-rate": null, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
    {"by": "source", "name": null, "deals": 1, "share": 20.0000, "qualified": 1, "qualified-share": 100.0000, "sold": 0, "lost": 1, "win-rate": 0.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 1, "from-share": 100.0000},
    {"by": "direction", "name": "inbound", "deals": 3, "share": 60.0000, "qualified": 2, "qualified-share": 66.6667, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "9600.50", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
    {"by": "direction", "name": "outbound", "deals": 1, "share": 20.0000, "qualified": 0, "qualified-share": 0.0000, "sold": 0, "lost": 0, "win-rate": null, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
    {"by": "direction", "name": null, "deals": 1, "share": 20.0000, "qualified": 1, "qualified-share": 100.0000, "sold": 0, "lost": 1, "win-rate": 0.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 1, "from-share": 100.0000}
  ], "summary": {"deals": 5, "qualified": 3, "sold": 1, "lost": 1, "win-rate": 50.0000, "value": {"amount": "9600.50", "currency": "EUR"}, "without-value": 0, "from": 1, "from-share": 20.0000}, "notes": ["1 of 5 deals came from another deal (repeat or referral): 20.0%"]}
  $ kariz report sources --by owner --format csv
  group,by,name,deals,share,qualified,qualified-share,sold,lost,win-rate,value,without-value,from,from-share
  ana,source,web,1,50.0000,1,100.0000,0,0,,0.00 EUR,0,0,0.0000
  ana,source,event,1,50.0000,0,0.0000,0,0,,0.00 EUR,0,0,0.0000
  ana,direction,inbound,1,50.0000,1,100.0000,0,0,,0.00 EUR,0,0,0.0000
  ana,direction,outbound,1,50.0000,0,0.0000,0,0,,0.00 EUR,0,0,0.0000
  bo,source,referral,1,50.0000,0,0.0000,0,0,,0.00 EUR,0,0,0.0000
  bo,source,,1,50.0000,1,100.0000,0,1,0.0000,0.00 EUR,0,1,100.0000
  bo,direction,inbound,1,50.0000,0,0.0000,0,0,,0.00 EUR,0,0,0.0000
  bo,direction,,1,50.0000,1,100.0000,0,1,0.0000,0.00 EUR,0,1,100.0000
  ,source,web,1,100.0000,1,100.0000,1,0,100.0000,9600.50 EUR,0,0,0.0000
  ,direction,inbound,1,100.0000,1,100.0000,1,0,100.0000,9600.50 EUR,0,0,0.0000
  $ kariz report sources --period 2026-11
  By source
  Source    Deals   Share  Qualified  Qualify  Sold  Lost  Win rate  Value  From deals  Of deals
  ──────────────────────────────────────────────────────────────────────────────────────────────
  web           1   50.0%          1   100.0%     0     0       n/a  0 EUR           0      0.0%
  referral      1   50.0%          0     0.0%     0     0       n/a  0 EUR           0      0.0%
  
  By inbound and outbound
  inbound       2  100.0%          1    50.0%     0     0       n/a  0 EUR           0      0.0%
  
  0 of 2 deals came from another deal (repeat or referral): 0.0%
  $ kariz report sources --compare 2026-10-31
  By source
  Source        Deals  then  change  Qualify    then    change  Sold  then  change  Win rate    then  change         Value          then  change
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  web               2     1      +1   100.0%  100.0%    0.0 pt     1     1       0    100.0%  100.0%  0.0 pt  9,600.50 EUR  9,600.50 EUR   0 EUR
  referral          1     0      +1     0.0%     n/a       n/a     0     0       0       n/a     n/a     n/a         0 EUR         0 EUR   0 EUR
  event             1     1       0     0.0%    0.0%    0.0 pt     0     0       0       n/a     n/a     n/a         0 EUR         0 EUR   0 EUR
  no source         1     1       0   100.0%  100.0%    0.0 pt     0     0       0      0.0%    0.0%  0.0 pt         0 EUR         0 EUR   0 EUR
  
  By inbound and outbound
  inbound           3     1      +2    66.7%  100.0%  -33.3 pt     1     1       0    100.0%  100.0%  0.0 pt  9,600.50 EUR  9,600.50 EUR   0 EUR
  outbound          1     1       0     0.0%    0.0%    0.0 pt     0     0       0       n/a     n/a     n/a         0 EUR         0 EUR   0 EUR
  no direction      1     1       0   100.0%  100.0%    0.0 pt     0     0       0      0.0%    0.0%  0.0 pt         0 EUR         0 EUR   0 EUR
  
  then: 2026-10-31 23:59
  $ kariz report sources --explain
  Figure           What it says
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  deals            deals that came from there
  share            of all deals of the report
  qualified        of them, those that ever came as far as the qualification leads; without one in the file, all
  qualified-share  qualified, of the deals from there
  sold             deals that are sold now: they entered a sold stage or a later one, or are won
  lost             deals that are lost now, those that had been sold too
  win-rate         sold, of sold and lost
  value            what the sales brought, at the rates of their days
  without-value    of the sales, the ones of which nobody said what they are worth
  from             deals that another deal led to, by repeat or referral
  from-share       those, of the deals from there
  $ kariz report sources --explain source/web
  Deal   Name          Counts  Stands in        State
  ───────────────────────────────────────────────────
  acme   Acme website  1       Qualified        open
  eshop  E-shop        1       Contract signed  won
  
  source/web.deals: 2; deals that came from there
  $ kariz report sources --explain direction/inbound.win-rate
  Deal   Name    Counts  Stands in        State
  ─────────────────────────────────────────────
  eshop  E-shop  counts  Contract signed  won
  
  direction/inbound.win-rate: 100.0%; sold, of sold and lost
  $ kariz report sources --explain source.from
  Deal     Name                    Counts  Stands in      State
  ─────────────────────────────────────────────────────────────
  dentist  Dentist's appointments  1       Proposal sent  lost
  
  source.from: 1; deals that another deal led to, by repeat or referral
  $ kariz report sources --tag nowhere
  no deal was created

What became of the deals of each month.

  $ kariz report cohorts
  Month    Deals  Qualified  Qualify  Half reached   Sold  Of deals  Lost  Cold  Wait  Days old
  ─────────────────────────────────────────────────────────────────────────────────────────────
  2026-06      1          1   100.0%  Won               1    100.0%     0     0     0     173.2
  2026-09      1          1   100.0%  Proposal sent     0      0.0%     1     0     0      81.2
  2026-10      1          0     0.0%  New inquiry       0      0.0%     0     1     0      51.2
  2026-11      2          1    50.0%  Qualified         0      0.0%     0     0     2      17.6
  
  2 of 5 deals may still be sold, so that young months look worse than they will be
  $ kariz report cohorts --json
  {"kariz": 1, "report": "cohorts", "rows": [
    {"month": "2026-06", "deals": 1, "qualified": 1, "qualified-share": 100.0000, "half-reached": "won", "sold": 1, "sold-share": 100.0000, "lost": 0, "cold": 0, "waiting": 0, "age-days": 173.2},
    {"month": "2026-09", "deals": 1, "qualified": 1, "qualified-share": 100.0000, "half-reached": "proposal", "sold": 0, "sold-share": 0.0000, "lost": 1, "cold": 0, "waiting": 0, "age-days": 81.2},
    {"month": "2026-10", "deals": 1, "qualified": 0, "qualified-share": 0.0000, "half-reached": "inquiry", "sold": 0, "sold-share": 0.0000, "lost": 0, "cold": 1, "waiting": 0, "age-days": 51.2},
    {"month": "2026-11", "deals": 2, "qualified": 1, "qualified-share": 50.0000, "half-reached": "qualified", "sold": 0, "sold-share": 0.0000, "lost": 0, "cold": 0, "waiting": 2, "age-days": 17.6}
  ], "notes": ["2 of 5 deals may still be sold, so that young months look worse than they will be"]}
  $ kariz report cohorts --by direction --format csv
  group,month,deals,qualified,qualified-share,half-reached,sold,sold-share,lost,cold,waiting,age-days
  inbound,2026-06,1,1,100.0000,won,1,100.0000,0,0,0,173.2
  inbound,2026-11,2,1,50.0000,qualified,0,0.0000,0,0,2,17.6
  outbound,2026-10,1,0,0.0000,inquiry,0,0.0000,0,1,0,51.2
  ,2026-09,1,1,100.0000,proposal,0,0.0000,1,0,0,81.2
  $ kariz report cohorts --period 2026-Q3
  Month    Deals  Qualified  Qualify  Half reached   Sold  Of deals  Lost  Cold  Wait  Days old
  ─────────────────────────────────────────────────────────────────────────────────────────────
  2026-09      1          1   100.0%  Proposal sent     0      0.0%     1     0     0      81.2
  $ kariz report cohorts --compare 2026-10-31
  Month    Deals  then  change  Qualify    then  change  Sold  then  change  Of deals    then  change  Wait  then  change
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  2026-06      1     1       0   100.0%  100.0%  0.0 pt     1     1       0    100.0%  100.0%  0.0 pt     0     0       0
  2026-09      1     1       0   100.0%  100.0%  0.0 pt     0     0       0      0.0%    0.0%  0.0 pt     0     0       0
  2026-10      1     1       0     0.0%    0.0%  0.0 pt     0     0       0      0.0%    0.0%  0.0 pt     0     0       0
  2026-11      2     0      +2    50.0%     n/a     n/a     0     0       0      0.0%     n/a     n/a     2     0      +2
  
  then: 2026-10-31 23:59
  $ kariz report cohorts --explain
  Figure           What it says
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  deals            deals whose first event lies in the month
  qualified        of them, those that ever came as far as the qualification leads; without one in the file, all
  qualified-share  qualified, of the deals of the month
  half-reached     the latest stage that half of the deals or more came to, or past it
  sold             deals that are sold now: they entered a sold stage or a later one, or are won
  sold-share       sold, of the deals of the month
  lost             deals that are lost now, those that had been sold too
  cold             deals that are cold now and not sold
  waiting          deals that are open or deferred now and not sold
  age-days         mean days from the first event of the deals to now
  $ kariz report cohorts --explain 2026-11
  Deal    Name              Counts  Stands in    State
  ───────────────────────────────────────────────────────
  acme    Acme website      1       Qualified    open
  bakery  Piekarnia Żytnia  1       New inquiry  deferred
  
  2026-11.deals: 2; deals whose first event lies in the month
  $ kariz report cohorts --explain 2026-06.sold-share
  Deal   Name    Counts  Stands in        State
  ─────────────────────────────────────────────
  eshop  E-shop  counts  Contract signed  won
  
  2026-06.sold-share: 100.0%; sold, of the deals of the month
  $ kariz report cohorts --period 2025
  no deal was created
