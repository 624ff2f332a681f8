Who was contacted and how, how soon, and how many contacts a sale takes. Eight deals, so that every figure
can be checked by hand.

  $ cat >pipeline.yaml <<'YAML'
  > kariz: 1
  > currency: EUR
  > timezone: Europe/Warsaw
  > channels: [phone, email, visit]
  > stages:
  >   - {id: inquiry, name: New inquiry, task: {do: Call back, within: 2min}}
  >   - {id: offer, name: پیشنهاد قیمت}
  >   - {id: contract, name: 签订合同, sold: true, task: {do: Thank them, within: 1d}}
  > deals:
  >   anna:
  >     owner: ana
  >     history:
  >       - {at: 2026-11-02T10:00:00+01:00, stage: inquiry}
  >       - {at: 2026-11-02T10:01:40+01:00, touch: phone}
  >       - {at: 2026-11-03T10:00:00+01:00, stage: offer}
  >       - {at: 2026-11-04T10:00:00+01:00, touch: email}
  >       - {at: 2026-11-05T10:00:00+01:00, touch: visit}
  >       - {at: 2026-11-05T10:00:00+01:00, stage: contract}
  >       - {at: 2026-11-05T11:30:00+01:00, touch: phone}
  >   bert:
  >     owner: bo
  >     history:
  >       - {at: 2026-11-03T10:00:00+01:00, stage: inquiry}
  >       - {at: 2026-11-03T10:02:00+01:00, touch: phone}
  >       - {at: 2026-11-06T10:00:00+01:00, lost: too dear}
  >   cora:
  >     owner: bo
  >     history:
  >       - {at: 2026-11-04T10:00:00+01:00, stage: inquiry}
  >       - {at: 2026-11-04T10:02:01+01:00, stage: offer}
  >       - {at: 2026-11-10T10:00:00+01:00, stage: contract}
  >   dora:
  >     history:
  >       - {at: 2026-11-05T10:00:00+01:00, stage: inquiry}
  >       - {at: 2026-11-05T10:00:30+01:00, defer: 2026-11-16T10:00:00+01:00}
  >   emil:
  >     history:
  >       - {at: 2026-11-21T12:59:00+01:00, stage: inquiry}
  >   fred:
  >     owner: ana
  >     history:
  >       - {at: 2026-11-20T12:00:00+01:00, stage: inquiry}
  >   gina:
  >     history:
  >       - {at: 2026-10-01T10:00:00+02:00, stage: offer}
  >       - {at: 2026-10-02T10:00:00+02:00, touch: email}
  >       - {at: 2026-10-05T10:00:00+02:00, touch: email}
  >       - {at: 2026-10-08T10:00:00+02:00, cold: no answer}
  >   hugo:
  >     history:
  >       - {at: 2026-10-05T10:00:00+02:00, stage: offer}
  >       - {at: 2026-10-06T10:00:00+02:00, won: unknown}
  > YAML
  $ kariz report activity
  By channel
  Of           Touches   Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────────────
  phone              3   42.9%      2     1                2
  email              3   42.9%      2     1                1
  visit              1   14.3%      1     1                1
  All                7  100.0%      3     1                4
  
  Time to the first answer
  Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry   2 min       6         4        2        3     2      60.0%   2 min
  签订合同      1 day       2         1        1        1     1      50.0%   1.5 h
  
  All touches of deals that ended
  Of           Touches  Deals  A deal  Before  Before, a deal
  ───────────────────────────────────────────────────────────
  Sold               4      3     1.3       3             1.0
  Lost               1      1     1.0       1             1.0
  
  touches per win: 1.3 (4 with 3 deals), 1.0 until the sale
  3 deals wait for an answer, late of these: 2

Anna was answered in time, after 100 seconds; Bert too, in the last second of the two minutes; Cora moved on one second
later; whoever deferred Dora had taken her up. Emil waits, and still may be answered in time; Fred waits and is late. Half
of the six had been answered after two minutes: of six one after 30 seconds, one of the remaining five has waited for only
60, then one of four and one of three. Of those that signed Anna was thanked after an hour and a half, Cora never.

  $ kariz report activity --json
  {"kariz": 1, "report": "activity", "rows": [
    {"by": "channel", "what": "phone", "touches": 3, "share": 42.8571, "deals": 2, "sold": 1, "sold-touches": 2, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "channel", "what": "email", "touches": 3, "share": 42.8571, "deals": 2, "sold": 1, "sold-touches": 1, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "channel", "what": "visit", "touches": 1, "share": 14.2857, "deals": 1, "sold": 1, "sold-touches": 1, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "all", "what": null, "touches": 7, "share": 100.0000, "deals": 3, "sold": 1, "sold-touches": 4, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "response", "what": "inquiry", "touches": null, "share": null, "deals": null, "sold": null, "sold-touches": null, "within-seconds": 120, "clocks": 6, "answered": 4, "running": 2, "in-time": 3, "late": 2, "in-time-share": 60.0000, "median-seconds": 120, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "response", "what": "contract", "touches": null, "share": null, "deals": null, "sold": null, "sold-touches": null, "within-seconds": 86400, "clocks": 2, "answered": 1, "running": 1, "in-time": 1, "late": 1, "in-time-share": 50.0000, "median-seconds": 5400, "touches-a-deal": null, "before": null, "before-a-deal": null},
    {"by": "ended", "what": "sold", "touches": 4, "share": null, "deals": 3, "sold": null, "sold-touches": null, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": 1.3, "before": 3, "before-a-deal": 1.0},
    {"by": "ended", "what": "lost", "touches": 1, "share": null, "deals": 1, "sold": null, "sold-touches": null, "within-seconds": null, "clocks": null, "answered": null, "running": null, "in-time": null, "late": null, "in-time-share": null, "median-seconds": null, "touches-a-deal": 1.0, "before": 1, "before-a-deal": 1.0}
  ], "notes": ["touches per win: 1.3 (4 with 3 deals), 1.0 until the sale", "3 deals wait for an answer, late of these: 2"]}

Touches, answers and ends count when they happened, and clocks that run if now lies in the period; or all of the deals
that began then. Deals that ended then have all their touches.

  $ kariz report activity --since 2026-11-05 --until 2026-11-05
  By channel
  Of           Touches   Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────────────
  phone              1   50.0%      1     1                1
  visit              1   50.0%      1     1                1
  All                2  100.0%      1     1                2
  
  Time to the first answer
  Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry   2 min       1         1        0        1     0     100.0%    30 s
  签订合同      1 day       1         1        0        1     0     100.0%   1.5 h
  
  All touches of deals that ended
  Of           Touches  Deals  A deal  Before  Before, a deal
  ───────────────────────────────────────────────────────────
  Sold               4      1     4.0       3             3.0
  Lost               0      0     n/a       0             n/a
  
  touches per win: 4.0 (4 with 1 deal), 3.0 until the sale
  nobody waits for an answer
  $ kariz report activity --period 2026-10 --dated created
  By channel
  Of           Touches   Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────────────
  email              2  100.0%      1     0                0
  All                2  100.0%      1     0                0
  
  Time to the first answer
  Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry   2 min       0         0        0        0     0        n/a     n/a
  签订合同      1 day       0         0        0        0     0        n/a     n/a
  
  All touches of deals that ended
  Of           Touches  Deals  A deal  Before  Before, a deal
  ───────────────────────────────────────────────────────────
  Sold               0      1     0.0       0             0.0
  Lost               0      0     n/a       0             n/a
  
  touches per win: 0.0 (0 with 1 deal), 0.0 until the sale
  nobody waits for an answer
  $ kariz report activity --period 2026-10 --dated event --format csv
  by,what,touches,share,deals,sold,sold-touches,within-seconds,clocks,answered,running,in-time,late,in-time-share,median-seconds,touches-a-deal,before,before-a-deal
  channel,email,2,100.0000,1,0,0,,,,,,,,,,,
  all,,2,100.0000,1,0,0,,,,,,,,,,,
  response,inquiry,,,,,,120,0,0,0,0,0,,,,,
  response,contract,,,,,,86400,0,0,0,0,0,,,,,
  ended,sold,0,,1,,,,,,,,,,,0.0,0,0.0
  ended,lost,0,,0,,,,,,,,,,,,0,

Group by group, as of a day, compared, with intervals, and for a letter.

  $ kariz report activity --by owner --format csv
  group,by,what,touches,share,deals,sold,sold-touches,within-seconds,clocks,answered,running,in-time,late,in-time-share,median-seconds,touches-a-deal,before,before-a-deal
  ana,channel,phone,2,50.0000,1,1,2,,,,,,,,,,,
  ana,channel,email,1,25.0000,1,1,1,,,,,,,,,,,
  ana,channel,visit,1,25.0000,1,1,1,,,,,,,,,,,
  ana,all,,4,100.0000,1,1,4,,,,,,,,,,,
  ana,response,inquiry,,,,,,120,2,1,1,1,1,50.0000,100,,,
  ana,response,contract,,,,,,86400,1,1,0,1,0,100.0000,5400,,,
  ana,ended,sold,4,,1,,,,,,,,,,,4.0,3,3.0
  ana,ended,lost,0,,0,,,,,,,,,,,,0,
  bo,channel,phone,1,100.0000,1,0,0,,,,,,,,,,,
  bo,all,,1,100.0000,1,0,0,,,,,,,,,,,
  bo,response,inquiry,,,,,,120,2,2,0,1,1,50.0000,120,,,
  bo,response,contract,,,,,,86400,1,0,1,0,1,0.0000,,,,
  bo,ended,sold,0,,1,,,,,,,,,,,0.0,0,0.0
  bo,ended,lost,1,,1,,,,,,,,,,,1.0,1,1.0
  ,channel,email,2,100.0000,1,0,0,,,,,,,,,,,
  ,all,,2,100.0000,1,0,0,,,,,,,,,,,
  ,response,inquiry,,,,,,120,2,1,1,1,0,100.0000,30,,,
  ,response,contract,,,,,,86400,0,0,0,0,0,,,,,
  ,ended,sold,0,,1,,,,,,,,,,,0.0,0,0.0
  ,ended,lost,0,,0,,,,,,,,,,,,0,
  $ kariz report activity --as-of 2026-11-05T10:01:00+01:00
  By channel
  Of           Touches   Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────────────
  email              3   50.0%      2     1                1
  phone              2   33.3%      2     1                1
  visit              1   16.7%      1     1                1
  All                6  100.0%      3     1                3
  
  Time to the first answer
  Of           Within  Clocks  Answered  Running  In time  Late  In time %   Median
  ─────────────────────────────────────────────────────────────────────────────────
  New inquiry   2 min       4         4        0        3     1      75.0%  1.7 min
  签订合同      1 day       1         0        1        0     0        n/a      n/a
  
  All touches of deals that ended
  Of           Touches  Deals  A deal  Before  Before, a deal
  ───────────────────────────────────────────────────────────
  Sold               3      2     1.5       3             1.5
  Lost               0      0     n/a       0             n/a
  
  touches per win: 1.5 (3 with 2 deals), 1.5 until the sale
  1 deal waits for an answer
  $ kariz report activity --compare 2026-11-05
  By channel
  Of           Touches  then  change  Deals  then  change
  ───────────────────────────────────────────────────────
  phone              3     3       0      2     2       0
  email              3     3       0      2     2       0
  visit              1     1       0      1     1       0
  All                7     7       0      3     3       0
  
  Time to the first answer
  Of           Answered  then  change  Running  then  change  In time %    then    change
  ───────────────────────────────────────────────────────────────────────────────────────
  New inquiry         4     4       0        2     0      +2      60.0%   75.0%  -15.0 pt
  签订合同            1     1       0        1     0      +1      50.0%  100.0%  -50.0 pt
  
  All touches of deals that ended
  Of           Touches  then  change  Deals  then  change  A deal  then  change
  ─────────────────────────────────────────────────────────────────────────────
  Sold               4     4       0      3     2      +1     1.3   2.0    -0.7
  Lost               1     0      +1      1     0      +1     1.0   n/a     n/a
  
  then: 2026-11-05 23:59
  $ kariz report activity --ci --format csv
  by,what,touches,share,deals,sold,sold-touches,within-seconds,clocks,answered,running,in-time,late,in-time-share,in-time-share-low,in-time-share-high,median-seconds,touches-a-deal,before,before-a-deal
  channel,phone,3,42.8571,2,1,2,,,,,,,,,,,,,
  channel,email,3,42.8571,2,1,1,,,,,,,,,,,,,
  channel,visit,1,14.2857,1,1,1,,,,,,,,,,,,,
  all,,7,100.0000,3,1,4,,,,,,,,,,,,,
  response,inquiry,,,,,,120,6,4,2,3,2,60.0000,23.0724,88.2379,120,,,
  response,contract,,,,,,86400,2,1,1,1,1,50.0000,9.4531,90.5469,5400,,,
  ended,sold,4,,3,,,,,,,,,,,,,1.3,3,1.0
  ended,lost,1,,1,,,,,,,,,,,,,1.0,1,1.0
  $ kariz report activity --format markdown
  **By channel**
  
  | Of    | Touches |  Share | Deals | Sold | Touches of sold |
  | ----- | ------: | -----: | ----: | ---: | --------------: |
  | phone |       3 |  42.9% |     2 |    1 |               2 |
  | email |       3 |  42.9% |     2 |    1 |               1 |
  | visit |       1 |  14.3% |     1 |    1 |               1 |
  | All   |       7 | 100.0% |     3 |    1 |               4 |
  
  **Time to the first answer**
  
  | Of          | Within | Clocks | Answered | Running | In time | Late | In time % | Median |
  | ----------- | -----: | -----: | -------: | ------: | ------: | ---: | --------: | -----: |
  | New inquiry |  2 min |      6 |        4 |       2 |       3 |    2 |     60.0% |  2 min |
  | 签订合同    |  1 day |      2 |        1 |       1 |       1 |    1 |     50.0% |  1.5 h |
  
  **All touches of deals that ended**
  
  | Of   | Touches | Deals | A deal | Before | Before, a deal |
  | ---- | ------: | ----: | -----: | -----: | -------------: |
  | Sold |       4 |     3 |    1.3 |      3 |            1.0 |
  | Lost |       1 |     1 |    1.0 |      1 |            1.0 |
  
  - touches per win: 1.3 (4 with 3 deals), 1.0 until the sale
  - 3 deals wait for an answer, late of these: 2
  $ on_terminal() { script -qec "stty cols $1 rows 50; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ on_terminal 80 kariz report activity
  By channel
  Of           Touches   Share  Deals  Sold  Touches of sold
  ────────────────────────────────────────────────────────────────────────────────
  phone              3   42.9%      2     1                2  ████████▋
  email              3   42.9%      2     1                1  ████████▋
  visit              1   14.3%      1     1                1  ██▉
  All                7  100.0%      3     1                4
  
  Time to the first answer
  Of           Within  Clocks  Answered  Running  In time  Late  In time %  Median
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry   2 min       6         4        2        3     2      60.0%   2 min
  签订合同      1 day       2         1        1        1     1      50.0%   1.5 h
  
  All touches of deals that ended
  Of           Touches  Deals  A deal  Before  Before, a deal
  ───────────────────────────────────────────────────────────
  Sold               4      3     1.3       3             1.0
  Lost               1      1     1.0       1             1.0
  
  touches per win: 1.3 (4 with 3 deals), 1.0 until the sale
  3 deals wait for an answer, late of these: 2

What each figure means, and the deals behind it.

  $ kariz report activity --explain
  Figure          What it says
  ──────────────────────────────────────────────────────────────────────────────────────────
  touches         contacts in the period
  ended.touches   all contacts so far with the deals that ended in the period
  share           of all contacts in the period
  deals           deals that were contacted so
  ended.deals     deals that are sold or lost now, and were in the period
  sold            of the deals that were contacted so, the ones that are sold now
  sold-touches    of the contacts, those with deals that are sold now
  within-seconds  the time that the file allows
  clocks          times that a deal entered the stage and somebody waited for an answer
  answered        clocks that the first contact stopped, or a move before it, a deferral too
  running         clocks that nothing has stopped so far; in the median as what they are
  in-time         clocks that were stopped within the time that the file allows
  late            clocks that ran longer than that, or do
  in-time-share   in time, of those that are in time or late
  median-seconds  the time after which half of the clocks had stopped, by Kaplan and Meier
  touches-a-deal  all contacts, of each deal that ended
  before          of the contacts, those until the sale or the loss
  before-a-deal   the same, of each deal that ended
  $ kariz report activity --explain all
  Deal  Name  Counts  Stands in     State
  ───────────────────────────────────────
  anna  anna  4       签订合同      open
  bert  bert  1       New inquiry   lost
  gina  gina  2       پیشنهاد قیمت  cold
  
  all.touches: 7; contacts in the period
  $ kariz report activity --explain channel/phone.sold-touches
  Deal  Name  Counts  Stands in  State
  ────────────────────────────────────
  anna  anna  2       签订合同   open
  
  channel/phone.sold-touches: 2; of the contacts, those with deals that are sold now
  $ kariz report activity --explain response/inquiry.in-time-share
  Deal  Name  Counts    Stands in    State
  ────────────────────────────────────────
  anna  anna  counts    签订合同     open
  bert  bert  counts    New inquiry  lost
  cora  cora  of these  签订合同     open
  dora  dora  counts    New inquiry  open
  fred  fred  of these  New inquiry  open
  
  response/inquiry.in-time-share: 60.0%; in time, of those that are in time or late
  $ kariz report activity --explain response/inquiry.running
  Deal  Name  Counts  Stands in    State
  ──────────────────────────────────────
  emil  emil  1       New inquiry  open
  fred  fred  1       New inquiry  open
  
  response/inquiry.running: 2; clocks that nothing has stopped so far; in the median as what they are
  $ kariz report activity --explain response/inquiry.median-seconds
  Deal  Name  Counts  Stands in    State
  ──────────────────────────────────────
  anna  anna  100     签订合同     open
  bert  bert  120     New inquiry  lost
  cora  cora  121     签订合同     open
  dora  dora  30      New inquiry  open
  emil  emil  clocks  New inquiry  open
  fred  fred  clocks  New inquiry  open
  
  response/inquiry.median-seconds: 120; the time after which half of the clocks had stopped, by Kaplan and Meier
  $ kariz report activity --explain ended/sold.touches-a-deal
  Deal  Name  Counts  Stands in     State
  ───────────────────────────────────────
  anna  anna  4.0     签订合同      open
  cora  cora  0.0     签订合同      open
  hugo  hugo  0.0     پیشنهاد قیمت  won
  
  ended/sold.touches-a-deal: 1.3; all contacts, of each deal that ended
  $ kariz report activity --explain channel/chat
  kariz: error: --explain: no row 'channel/chat' in this report
    help: did you mean 'channel/phone'? rows: channel/phone, channel/email, channel/visit, all, response/inquiry, response/contract, ended/sold, ended/lost
  [1]

Where no stage has a time, the first one has a clock without a limit. Nobody contacted, nobody waiting.

  $ printf 'kariz: 1\nstages: [{id: lead}, {id: offer}]\ndeals:\n  a: {history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-03, stage: offer}]}\n' >plain.yaml
  $ kariz -f plain.yaml report activity
  By channel
  Of    Touches  Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────
  All         0    n/a      0     0                0
  
  Time to the first answer
  Of    Clocks  Answered  Running  Median
  ───────────────────────────────────────
  lead       1         1        0  2 days
  
  All touches of deals that ended
  Of    Touches  Deals  A deal  Before  Before, a deal
  ────────────────────────────────────────────────────
  Sold        0      0     n/a       0             n/a
  Lost        0      0     n/a       0             n/a
  
  no deal was sold, so that there are no touches per win
  nobody waits for an answer
  $ kariz -f plain.yaml report activity --format svg | grep -o '>nobody[^<]*'
  >nobody was contacted
  >nobody was contacted
  $ printf 'kariz: 1\nstages: [{id: lead, task: {do: Call, within: 1h}}]\ndeals: {}\n' | kariz -f - report activity
  By channel
  Of    Touches  Share  Deals  Sold  Touches of sold
  ──────────────────────────────────────────────────
  All         0    n/a      0     0                0
  
  Time to the first answer
  Of    Within  Clocks  Answered  Running  In time  Late  In time %  Median
  ─────────────────────────────────────────────────────────────────────────
  lead     1 h       0         0        0        0     0        n/a     n/a
  
  All touches of deals that ended
  Of    Touches  Deals  A deal  Before  Before, a deal
  ────────────────────────────────────────────────────
  Sold        0      0     n/a       0             n/a
  Lost        0      0     n/a       0             n/a
  
  no deal was sold, so that there are no touches per win
  nobody waits for an answer
