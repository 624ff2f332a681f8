The funnel: how many deals reached each stage, how many of them went on, and how many were dropped there.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            5        5         0      3     0     1        1     1   60.0%    75.0%  100.0%  20.0%
  Qualified              3        3         0      2     0     0        0     1   66.7%   100.0%   60.0%   0.0%
  Proposal sent          2        2         0      1     1     0        1     0   50.0%    50.0%   40.0%  50.0%
  Contract signed        1        1         0      1     0     0        0     0  100.0%   100.0%   20.0%   0.0%
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%    n/a
  Won                    1                                                                         20.0%
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ kariz report funnel --format csv
  stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
  inquiry,5,5,0,3,0,1,1,1,60.0000,75.0000,100.0000,20.0000
  qualified,3,3,0,2,0,0,0,1,66.6667,100.0000,60.0000,0.0000
  proposal,2,2,0,1,1,0,1,0,50.0000,50.0000,40.0000,50.0000
  contract,1,1,0,1,0,0,0,0,100.0000,100.0000,20.0000,0.0000
  review,0,0,0,0,0,0,0,0,,,0.0000,
  won,1,,,,,,,,,,20.0000,
  $ kariz report --json
  {"kariz": 1, "report": "funnel", "rows": [
    {"stage": "inquiry", "reached": 5, "visited": 5, "inferred": 0, "moved-on": 3, "lost": 0, "cold": 1, "dropped": 1, "waiting": 1, "step": 60.0000, "step-of-decided": 75.0000, "overall": 100.0000, "drop-off": 20.0000},
    {"stage": "qualified", "reached": 3, "visited": 3, "inferred": 0, "moved-on": 2, "lost": 0, "cold": 0, "dropped": 0, "waiting": 1, "step": 66.6667, "step-of-decided": 100.0000, "overall": 60.0000, "drop-off": 0.0000},
    {"stage": "proposal", "reached": 2, "visited": 2, "inferred": 0, "moved-on": 1, "lost": 1, "cold": 0, "dropped": 1, "waiting": 0, "step": 50.0000, "step-of-decided": 50.0000, "overall": 40.0000, "drop-off": 50.0000},
    {"stage": "contract", "reached": 1, "visited": 1, "inferred": 0, "moved-on": 1, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": 100.0000, "step-of-decided": 100.0000, "overall": 20.0000, "drop-off": 0.0000},
    {"stage": "review", "reached": 0, "visited": 0, "inferred": 0, "moved-on": 0, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": null, "step-of-decided": null, "overall": 0.0000, "drop-off": null},
    {"stage": "won", "reached": 1, "visited": null, "inferred": null, "moved-on": null, "lost": null, "cold": null, "dropped": null, "waiting": null, "step": null, "step-of-decided": null, "overall": 20.0000, "drop-off": null}
  ], "summary": {"basis": "reached"}, "notes": ["the biggest leak is Proposal sent: 1 of 2 deals dropped"]}
  $ kariz report --format markdown
  | Stage           | Reached | Visited | Inferred | Moved | Lost | Cold | Dropped | Wait |   Step | Decided | Of all |  Drop |
  | --------------- | ------: | ------: | -------: | ----: | ---: | ---: | ------: | ---: | -----: | ------: | -----: | ----: |
  | New inquiry     |       5 |       5 |        0 |     3 |    0 |    1 |       1 |    1 |  60.0% |   75.0% | 100.0% | 20.0% |
  | Qualified       |       3 |       3 |        0 |     2 |    0 |    0 |       0 |    1 |  66.7% |  100.0% |  60.0% |  0.0% |
  | Proposal sent   |       2 |       2 |        0 |     1 |    1 |    0 |       1 |    0 |  50.0% |   50.0% |  40.0% | 50.0% |
  | Contract signed |       1 |       1 |        0 |     1 |    0 |    0 |       0 |    0 | 100.0% |  100.0% |  20.0% |  0.0% |
  | Review received |       0 |       0 |        0 |     0 |    0 |    0 |       0 |    0 |    n/a |     n/a |   0.0% |   n/a |
  | Won             |       1 |         |          |       |      |      |         |      |        |         |  20.0% |       |
  
  - the biggest leak is Proposal sent: 1 of 2 deals dropped

The losses: why, and where.

  $ kariz report losses
  By reason
  Reason                    Lost   Share      Value
  ─────────────────────────────────────────────────
  Bought from a competitor     1  100.0%  1,800 EUR
  
  By the stage they stood in when they were lost
  Stage          Lost   Share      Value  Why they leave                         How to win them back
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Proposal sent     1  100.0%  1,800 EUR  They compare with others and go quiet  Send two references and ask what is missing
  
  By reason and stage
  Reason                    Stage          Lost   Share      Value
  ────────────────────────────────────────────────────────────────
  Bought from a competitor  Proposal sent     1  100.0%  1,800 EUR
  
  1 deal was lost, worth 1,800 EUR
  no deal came back after being lost or cold
  $ kariz report losses --format csv
  by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  reason,competitor,no,,1,100.0000,1800.00 EUR,0,,
  stage,,,proposal,1,100.0000,1800.00 EUR,0,They compare with others and go quiet,Send two references and ask what is missing
  both,competitor,no,proposal,1,100.0000,1800.00 EUR,0,,
  $ kariz report losses --json
  {"kariz": 1, "report": "losses", "rows": [
    {"by": "reason", "reason": "competitor", "disqualifies": false, "stage": null, "lost": 1, "share": 100.0000, "value": {"amount": "1800.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null},
    {"by": "stage", "reason": null, "disqualifies": null, "stage": "proposal", "lost": 1, "share": 100.0000, "value": {"amount": "1800.00", "currency": "EUR"}, "without-value": 0, "leaves": "They compare with others and go quiet", "win-back": "Send two references and ask what is missing"},
    {"by": "both", "reason": "competitor", "disqualifies": false, "stage": "proposal", "lost": 1, "share": 100.0000, "value": {"amount": "1800.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null}
  ], "summary": {"lost": 1, "value": {"amount": "1800.00", "currency": "EUR"}, "without-value": 0, "reopened": 0, "reopened-sold": 0}, "notes": ["1 deal was lost, worth 1,800 EUR", "no deal came back after being lost or cold"]}
  $ kariz report losses --format markdown
  **By reason**
  
  | Reason                   | Lost |  Share |     Value |
  | ------------------------ | ---: | -----: | --------: |
  | Bought from a competitor |    1 | 100.0% | 1,800 EUR |
  
  **By the stage they stood in when they were lost**
  
  | Stage         | Lost |  Share |     Value | Why they leave                        | How to win them back                        |
  | ------------- | ---: | -----: | --------: | ------------------------------------- | ------------------------------------------- |
  | Proposal sent |    1 | 100.0% | 1,800 EUR | They compare with others and go quiet | Send two references and ask what is missing |
  
  **By reason and stage**
  
  | Reason                   | Stage         | Lost |  Share |     Value |
  | ------------------------ | ------------- | ---: | -----: | --------: |
  | Bought from a competitor | Proposal sent |    1 | 100.0% | 1,800 EUR |
  
  - 1 deal was lost, worth 1,800 EUR
  - no deal came back after being lost or cold

Of some deals only. Times mean when deals were created, in the funnel; when they were lost, in the losses.

  $ kariz report --owner ana --format csv | cut -d, -f1-5
  stage,reached,visited,inferred,moved-on
  inquiry,2,2,0,1
  qualified,1,1,0,0
  proposal,0,0,0,0
  contract,0,0,0,0
  review,0,0,0,0
  won,0,,,
  $ kariz report --source web --format csv | cut -d, -f1-5
  stage,reached,visited,inferred,moved-on
  inquiry,2,2,0,2
  qualified,2,2,0,1
  proposal,1,1,0,1
  contract,1,1,0,1
  review,0,0,0,0
  won,1,,,
  $ kariz report --since 2026-09-01 --until 2026-10-31 --format csv | cut -d, -f1-5
  stage,reached,visited,inferred,moved-on
  inquiry,2,2,0,1
  qualified,1,1,0,1
  proposal,1,1,0,0
  contract,0,0,0,0
  review,0,0,0,0
  won,0,,,
  $ kariz report losses --since 2026-09-30 --until 2026-09-30 | tail -2
  1 deal was lost, worth 1,800 EUR
  no deal came back after being lost or cold
  $ kariz report losses --since 2026-10-01
  no deal was lost
  no deal came back after being lost or cold
  $ kariz report --where industry=retail --format csv | cut -d, -f1-5
  stage,reached,visited,inferred,moved-on
  inquiry,1,1,0,1
  qualified,1,1,0,0
  proposal,0,0,0,0
  contract,0,0,0,0
  review,0,0,0,0
  won,0,,,
  $ kariz report --tag nowhere
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait  Step  Decided  Of all  Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Qualified              0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Proposal sent          0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Contract signed        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Review received        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Won                    0                                                                         n/a

As it was on another day: what had not happened is left out, and said.

  $ kariz report --now 2026-09-15
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all  Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            2        2         0      2     0     0        0     0  100.0%   100.0%  100.0%  0.0%
  Qualified              2        2         0      2     0     0        0     0  100.0%   100.0%  100.0%  0.0%
  Proposal sent          2        2         0      1     0     0        0     1   50.0%   100.0%  100.0%  0.0%
  Contract signed        1        1         0      1     0     0        0     0  100.0%   100.0%   50.0%  0.0%
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%   n/a
  Won                    1                                                                         50.0%
  
  3 deals begin after now and are left out
  1 event after now is left out

A year of a small studio:

  $ kariz -f "$EXAMPLES/studio.yaml" report
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Inquiry               43       43         0     35     4     2        6     2   81.4%    85.4%  100.0%  14.0%
  Qualified             35       35         0     27     2     1        3     5   77.1%    90.0%   81.4%   8.6%
  Proposal sent         27       26         1     16     8     0        8     3   59.3%    66.7%   62.8%  29.6%
  Contract signed       16       16         0     13     1     0        1     2   81.3%    92.9%   37.2%   6.3%
  Delivered             13       13         0     12     0     0        0     1   92.3%   100.0%   30.2%   0.0%
  Review received        4        4         0      4     0     0        0     0  100.0%   100.0%    9.3%   0.0%
  Won                   12                                                                         27.9%
  
  the biggest leak is Proposal sent: 8 of 27 deals dropped
  $ kariz -f "$EXAMPLES/studio.yaml" report losses
  By reason
  Reason                      Lost  Share       Value  No value
  ─────────────────────────────────────────────────────────────
  No answer any more             4  26.7%   3,000 EUR         2
  Too expensive                  3  20.0%  13,400 EUR
  Went to another studio         3  20.0%  10,316 EUR
  Spam (disqualifies)            2  13.3%       0 EUR         2
  Terms or timing unsuitable     2  13.3%   4,848 EUR
  Cancelled after signing        1   6.7%   2,200 EUR
  
  By the stage they stood in when they were lost
  Stage            Lost  Share       Value  No value  Why they leave                                    How to win them back
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Proposal sent       8  53.3%  28,764 EUR            They compare with others and go quiet             Send two references and ask what is missing
  Inquiry             4  26.7%       0 EUR         4  They asked five studios and the first answer won  Send one picture of similar work and a single question
  Qualified           2  13.3%   2,800 EUR            The project slips behind daily business           Offer a small first step with a fixed price
  Contract signed     1   6.7%   2,200 EUR
  
  By reason and stage
  Reason                      Stage            Lost  Share       Value  No value
  ──────────────────────────────────────────────────────────────────────────────
  Went to another studio      Proposal sent       3  20.0%  10,316 EUR
  Spam (disqualifies)         Inquiry             2  13.3%       0 EUR         2
  Too expensive               Proposal sent       2  13.3%  11,900 EUR
  Terms or timing unsuitable  Proposal sent       2  13.3%   4,848 EUR
  No answer any more          Inquiry             2  13.3%       0 EUR         2
  Too expensive               Qualified           1   6.7%   1,500 EUR
  No answer any more          Qualified           1   6.7%   1,300 EUR
  No answer any more          Proposal sent       1   6.7%   1,700 EUR
  Cancelled after signing     Contract signed     1   6.7%   2,200 EUR
  
  15 deals were lost, worth 33,764 EUR; 4 have no value
  2 deals came back after being lost or cold; sold of these: 2

For every stage, those who reached it have moved on, are lost, cold or waiting; and all deals are somewhere.

  $ kariz -f "$EXAMPLES/studio.yaml" report --format csv | awk -F, '
  >   FNR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
  >   FNR == 2 { all = $column["reached"] }
  >   $1 == "won" { sum += $column["reached"]; next }
  >   { here = $column["lost"] + $column["cold"] + $column["waiting"]; sum += here
  >     if ($column["moved-on"] + here != $column["reached"]) print "does not add up:", $0 }
  >   END { print all, sum }'
  43 43

Deals that came back after they were lost or cold:

  $ kariz back dentist --to proposal --at 2026-10-15
  dentist: lost (Bought from a competitor) → Proposal sent
  $ kariz back cafe --to inquiry --quiet
  $ kariz win dentist --force --quiet
  $ kariz report losses
  no deal was lost
  2 deals came back after being lost or cold; sold of these: 1

The stages: how long deals stay in each.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report stages
  Stage            Stays  Ended  Going on  Median days  Mean of ended  Stuck
  ──────────────────────────────────────────────────────────────────────────
  New inquiry          5      4         1          1.0            1.0      0
  Qualified            3      2         1         13.0           10.0      0
  Proposal sent        2      2         0         16.0           18.5      0
  Contract signed      1      1         0         31.0           31.0      0
  Review received      0      0         0          n/a            n/a      0
  
  deals lie longest in Proposal sent: half of the stays last 16.0 days or more
  $ kariz -f "$EXAMPLES/studio.yaml" report stages
  Stage            Stays  Ended  Going on  Median days  Mean of ended  At most  Stuck
  ───────────────────────────────────────────────────────────────────────────────────
  Inquiry             44     42         2          5.0            5.8        5      0
  Qualified           36     31         5          8.0           12.3       14      0
  Proposal sent       28     25         3         24.8           24.6       21      1
  Contract signed     16     14         2         59.8           59.2               0
  Delivered           13     12         1         14.2           14.1               0
  Review received      4      4         0          0.7            1.8               0
  
  deals lie longest in Proposal sent: half of the stays last 24.8 days or more
  $ kariz report stages --json
  {"kariz": 1, "report": "stages", "rows": [
    {"stage": "inquiry", "stays": 5, "ended": 4, "going-on": 1, "median-days": 1.0, "mean-days": 1.0, "max-days": null, "stuck": 0},
    {"stage": "qualified", "stays": 3, "ended": 2, "going-on": 1, "median-days": 13.0, "mean-days": 10.0, "max-days": null, "stuck": 0},
    {"stage": "proposal", "stays": 2, "ended": 2, "going-on": 0, "median-days": 16.0, "mean-days": 18.5, "max-days": null, "stuck": 0},
    {"stage": "contract", "stays": 1, "ended": 1, "going-on": 0, "median-days": 31.0, "mean-days": 31.0, "max-days": null, "stuck": 0},
    {"stage": "review", "stays": 0, "ended": 0, "going-on": 0, "median-days": null, "mean-days": null, "max-days": null, "stuck": 0}
  ], "notes": ["deals lie longest in Proposal sent: half of the stays last 16.0 days or more"]}
  $ kariz report stages --period 2026-10 --format csv
  stage,stays,ended,going-on,median-days,mean-days,max-days,stuck
  inquiry,1,1,0,1.0,1.0,,0
  qualified,0,0,0,,,,0
  proposal,0,0,0,,,,0
  contract,0,0,0,,,,0
  review,0,0,0,,,,0
  $ kariz report stages --dated created --period 2026-09 --format csv
  stage,stays,ended,going-on,median-days,mean-days,max-days,stuck
  inquiry,1,1,0,1.0,1.0,,0
  qualified,1,1,0,7.0,7.0,,0
  proposal,1,1,0,21.0,21.0,,0
  contract,0,0,0,,,,0
  review,0,0,0,,,,0
  $ kariz report stages --explain proposal.stuck --format csv
  id,name,counts,seen,stage,state

For each value of a field. The groups add up to the whole, but for tags, of which a deal may have several.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report --by owner
  ana
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all    Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            2        2         0      1     0     1        1     0   50.0%    50.0%  100.0%   50.0%
  Qualified              1        1         0      0     0     0        0     1    0.0%      n/a   50.0%    0.0%
  Proposal sent          0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Contract signed        0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Won                    0                                                                          0.0%
  
  bo
  New inquiry            2        2         0      1     0     0        0     1   50.0%   100.0%  100.0%    0.0%
  Qualified              1        1         0      1     0     0        0     0  100.0%   100.0%   50.0%    0.0%
  Proposal sent          1        1         0      0     1     0        1     0    0.0%     0.0%   50.0%  100.0%
  Contract signed        0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Won                    0                                                                          0.0%
  
  no owner
  New inquiry            1        1         0      1     0     0        0     0  100.0%   100.0%  100.0%    0.0%
  Qualified              1        1         0      1     0     0        0     0  100.0%   100.0%  100.0%    0.0%
  Proposal sent          1        1         0      1     0     0        0     0  100.0%   100.0%  100.0%    0.0%
  Contract signed        1        1         0      1     0     0        0     0  100.0%   100.0%  100.0%    0.0%
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%     n/a
  Won                    1                                                                        100.0%
  
  ana: the biggest leak is New inquiry: 1 of 2 deals dropped
  bo: the biggest leak is Proposal sent: 1 of 1 deal dropped
  $ kariz report losses --by month --format csv
  group,by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  2026-09,reason,competitor,no,,1,100.0000,1800.00 EUR,0,,
  2026-09,stage,,,proposal,1,100.0000,1800.00 EUR,0,They compare with others and go quiet,Send two references and ask what is missing
  2026-09,both,competitor,no,proposal,1,100.0000,1800.00 EUR,0,,
  $ kariz report --by tag --format csv
  group,stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
  web,inquiry,1,1,0,1,0,0,0,0,100.0000,100.0000,100.0000,0.0000
  web,qualified,1,1,0,0,0,0,0,1,0.0000,,100.0000,0.0000
  web,proposal,0,0,0,0,0,0,0,0,,,0.0000,
  web,contract,0,0,0,0,0,0,0,0,,,0.0000,
  web,review,0,0,0,0,0,0,0,0,,,0.0000,
  web,won,0,,,,,,,,,,0.0000,
  repeat,inquiry,1,1,0,1,0,0,0,0,100.0000,100.0000,100.0000,0.0000
  repeat,qualified,1,1,0,0,0,0,0,1,0.0000,,100.0000,0.0000
  repeat,proposal,0,0,0,0,0,0,0,0,,,0.0000,
  repeat,contract,0,0,0,0,0,0,0,0,,,0.0000,
  repeat,review,0,0,0,0,0,0,0,0,,,0.0000,
  repeat,won,0,,,,,,,,,,0.0000,
  ,inquiry,4,4,0,2,0,1,1,1,50.0000,66.6667,100.0000,25.0000
  ,qualified,2,2,0,2,0,0,0,0,100.0000,100.0000,50.0000,0.0000
  ,proposal,2,2,0,1,1,0,1,0,50.0000,50.0000,50.0000,50.0000
  ,contract,1,1,0,1,0,0,0,0,100.0000,100.0000,25.0000,0.0000
  ,review,0,0,0,0,0,0,0,0,,,0.0000,
  ,won,1,,,,,,,,,,25.0000,
  $ kariz report --by direction --json | head -3
  {"kariz": 1, "report": "funnel", "rows": [
    {"group": "inbound", "stage": "inquiry", "reached": 3, "visited": 3, "inferred": 0, "moved-on": 2, "lost": 0, "cold": 0, "dropped": 0, "waiting": 1, "step": 66.6667, "step-of-decided": 100.0000, "overall": 100.0000, "drop-off": 0.0000},
    {"group": "inbound", "stage": "qualified", "reached": 2, "visited": 2, "inferred": 0, "moved-on": 1, "lost": 0, "cold": 0, "dropped": 0, "waiting": 1, "step": 50.0000, "step-of-decided": 100.0000, "overall": 66.6667, "drop-off": 0.0000},

In a period: of creation for the funnel, of the loss for losses, unless asked otherwise.

  $ kariz report --period 2026-10 --format csv | head -2
  stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
  inquiry,1,1,0,0,0,1,1,0,0.0000,0.0000,100.0000,100.0000
  $ kariz report losses --period 2026-Q3 --format csv
  by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  reason,competitor,no,,1,100.0000,1800.00 EUR,0,,
  stage,,,proposal,1,100.0000,1800.00 EUR,0,They compare with others and go quiet,Send two references and ask what is missing
  both,competitor,no,proposal,1,100.0000,1800.00 EUR,0,,
  $ kariz report losses --period last-month --format csv
  by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  $ kariz report losses --period 2026-10 --dated created --format csv
  by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  $ kariz report losses --period this-year --dated event --format csv
  by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
  reason,competitor,no,,1,100.0000,1800.00 EUR,0,,
  stage,,,proposal,1,100.0000,1800.00 EUR,0,They compare with others and go quiet,Send two references and ask what is missing
  both,competitor,no,proposal,1,100.0000,1800.00 EUR,0,,

As it was on a day, and what changed since.

  $ kariz report --as-of 2026-10-15
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            3        3         0      2     0     1        1     0   66.7%    66.7%  100.0%  33.3%
  Qualified              2        2         0      2     0     0        0     0  100.0%   100.0%   66.7%   0.0%
  Proposal sent          2        2         0      1     1     0        1     0   50.0%    50.0%   66.7%  50.0%
  Contract signed        1        1         0      1     0     0        0     0  100.0%   100.0%   33.3%   0.0%
  Review received        0        0         0      0     0     0        0     0     n/a      n/a    0.0%    n/a
  Won                    1                                                                         33.3%
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ kariz report --as-of 2025-01-01
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait  Step  Decided  Of all  Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Qualified              0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Proposal sent          0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Contract signed        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Review received        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
  Won                    0                                                                         n/a
  
  nothing had begun by 2025-01-01 23:59
  $ kariz report --compare 2026-10-15
  Stage            Reached  then  change    Step    then    change  Of all    then    change   Drop   then    change
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            5     3      +2   60.0%   66.7%   -6.7 pt  100.0%  100.0%    0.0 pt  20.0%  33.3%  -13.3 pt
  Qualified              3     2      +1   66.7%  100.0%  -33.3 pt   60.0%   66.7%   -6.7 pt   0.0%   0.0%    0.0 pt
  Proposal sent          2     2       0   50.0%   50.0%    0.0 pt   40.0%   66.7%  -26.7 pt  50.0%  50.0%    0.0 pt
  Contract signed        1     1       0  100.0%  100.0%    0.0 pt   20.0%   33.3%  -13.3 pt   0.0%   0.0%    0.0 pt
  Review received        0     0       0     n/a     n/a       n/a    0.0%    0.0%    0.0 pt    n/a    n/a       n/a
  Won                    1     1       0                             20.0%   33.3%  -13.3 pt
  
  then: 2026-10-15 23:59
  $ kariz report losses --compare 2026-09-01 --format csv
  by,reason,stage,lost,lost-then,lost-change,share,share-then,share-change,value,value-then,value-change
  reason,competitor,,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  stage,,proposal,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  both,competitor,proposal,1,0,1,100.0000,,,1800.00 EUR,0.00 EUR,1800.00 EUR
  $ kariz report --compare 2026-10-15 --json | head -2
  {"kariz": 1, "report": "funnel", "rows": [
    {"stage": "inquiry", "reached": 5, "reached-then": 3, "reached-change": 2, "step": 60.0000, "step-then": 66.6667, "step-change": -6.6667, "overall": 100.0000, "overall-then": 100.0000, "overall-change": 0.0000, "drop-off": 20.0000, "drop-off-then": 33.3333, "drop-off-change": -13.3333},
  $ kariz report --as-of now --json >then.json && kariz report --json | cmp - then.json

How far chance may have moved the percentages.

  $ kariz report --ci
  Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step         95 %  Decided         95 %  Of all         95 %   Drop       95 %
  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            5        5         0      3     0     1        1     1   60.0%   23.1–88.2%    75.0%   30.1–95.4%  100.0%  56.6–100.0%  20.0%  3.6–62.4%
  Qualified              3        3         0      2     0     0        0     1   66.7%   20.8–93.9%   100.0%  34.2–100.0%   60.0%   23.1–88.2%   0.0%  0.0–56.1%
  Proposal sent          2        2         0      1     1     0        1     0   50.0%    9.5–90.5%    50.0%    9.5–90.5%   40.0%   11.8–76.9%  50.0%  9.5–90.5%
  Contract signed        1        1         0      1     0     0        0     0  100.0%  20.7–100.0%   100.0%  20.7–100.0%   20.0%    3.6–62.4%   0.0%  0.0–79.3%
  Review received        0        0         0      0     0     0        0     0     n/a                   n/a                 0.0%    0.0–43.4%    n/a
  Won                    1                                                                                                   20.0%    3.6–62.4%
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ kariz report --ci --format csv | head -2
  stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-low,step-high,step-of-decided,step-of-decided-low,step-of-decided-high,overall,overall-low,overall-high,drop-off,drop-off-low,drop-off-high
  inquiry,5,5,0,3,0,1,1,1,60.0000,23.0724,88.2379,75.0000,30.0642,95.4413,100.0000,56.5518,100.0000,20.0000,3.6224,62.4465

What is behind a figure, and what it means.

  $ kariz report --explain proposal.lost
  Deal     Name                    Counts  Passage  Stands in      State
  ──────────────────────────────────────────────────────────────────────
  dentist  Dentist's appointments  1       seen     Proposal sent  lost
  
  proposal.lost: 1; deals that came this far and no further, and are lost now
  $ kariz report --explain qualified
  Deal     Name                    Counts  Passage  Stands in        State
  ────────────────────────────────────────────────────────────────────────
  acme     Acme website            1       seen     Qualified        open
  dentist  Dentist's appointments  1       seen     Proposal sent    lost
  eshop    E-shop                  1       seen     Contract signed  won
  
  qualified.reached: 3; deals whose furthest stage is this one or a later one, or that are won
  $ kariz report losses --explain both/competitor/proposal.value --json
  {"kariz": 1, "report": "losses", "rows": [
    {"id": "dentist", "name": "Dentist's appointments", "counts": {"amount": "1800.00", "currency": "EUR"}, "seen": null, "stage": "proposal", "state": "lost"}
  ], "notes": ["both/competitor/proposal.value: 1,800 EUR; what they were worth, at the rates of the days of the losses"]}
  $ kariz report --explain inquiry.step --format csv
  id,name,counts,seen,stage,state
  acme,Acme website,counts,seen,qualified,open
  bakery,Piekarnia Żytnia,of these,seen,inquiry,deferred
  cafe,Café Noir,of these,seen,inquiry,cold
  dentist,Dentist's appointments,counts,seen,proposal,lost
  eshop,E-shop,counts,seen,contract,won
  $ kariz report --source web --explain=won
  Deal   Name    Counts  Stands in        State
  ─────────────────────────────────────────────
  eshop  E-shop  1       Contract signed  won
  
  won.reached: 1; deals whose furthest stage is this one or a later one, or that are won
  $ kariz report --explain
  Figure           What it says
  ───────────────────────────────────────────────────────────────────────────────────────
  reached          deals whose furthest stage is this one or a later one, or that are won
  visited          of those, the ones that were seen in this stage
  inferred         of those, the ones that skipped it on their way further
  moved-on         deals that reached it and came further
  lost             deals that came this far and no further, and are lost now
  cold             deals that came this far and no further, and are cold now
  dropped          lost and cold together
  waiting          deals that came this far and no further, and are open or deferred now
  step             moved on, of those that reached it
  step-of-decided  moved on, of those that moved on or dropped
  overall          reached, of all deals of the report
  drop-off         dropped, of those that reached it
  $ kariz report losses --explain
  Figure         What it says
  ─────────────────────────────────────────────────────────────────────────────────────────
  lost           deals that are lost now, by the last loss and the stage they stood in then
  share          of all lost deals of the report
  value          what they were worth, at the rates of the days of the losses
  without-value  of them, the ones of which nobody said what they are worth
  $ kariz report stages --explain --format markdown
  | Figure      | What it says                                                                                                 |
  | ----------- | ------------------------------------------------------------------------------------------------------------ |
  | stays       | times that deals stood in the stage, each entry one of them                                                  |
  | ended       | stays that a move ended: another entry, cold, a loss or a win                                                |
  | going-on    | stays that have not ended; they count in the median as what they are                                         |
  | median-days | days after which half of the stays had ended, by Kaplan and Meier, without the time that a deal was deferred |
  | mean-days   | mean days of the stays that ended                                                                            |
  | max-days    | what the file allows                                                                                         |
  | stuck       | open deals that stand there for longer than that, with nothing planned ahead                                 |

Refused:

  $ kariz report --explain propsal
  kariz: error: --explain: no row 'propsal' in this report
    help: did you mean 'proposal'? rows: inquiry, qualified, proposal, contract, review, won
  [1]
  $ kariz report --explain proposal.loss
  kariz: error: --explain: no figure 'loss' in this report
    help: did you mean 'lost'? figures: reached, visited, inferred, moved-on, lost, cold, dropped, waiting, step, step-of-decided, overall, drop-off
  [1]
  $ kariz report --explain won --by owner
  kariz: error: --explain is about the report as it is without --by, --compare and --ci
    help: filters say which deals it is about: --source web
  [2]
  $ kariz report --by sorce
  kariz: error: --by: no field 'sorce' to group by
    help: did you mean 'source'? fields: tag, month, direction, name, company, contact, email, phone, source, owner, from, ref, industry
  [1]
  $ kariz report --by value
  kariz: error: --by: no field 'value' to group by
    help: fields: tag, month, direction, name, company, contact, email, phone, source, owner, from, ref, industry
  [1]
  $ kariz report --dated event
  kariz: error: the report funnel takes --dated with --basis entries only
  [2]
  $ kariz report losses --dated lately
  kariz: error: --dated: 'lately' is neither created nor event
  [2]
  $ kariz report --period soon
  kariz: error: --period: 'soon' is not a period
    help: a period is a year, a quarter or a month (2026, 2026-Q3, 2026-11), or this-, last- or next- with week, month, quarter or year
  [2]
  $ kariz report --period 2026-11 --since 2026-11-01
  kariz: error: --period names a beginning and an end, so that --since and --until have no place
    help: give either the one or the others
  [2]
  $ kariz report --since 2026-11-01 --until 2026-10-01
  kariz: error: the period ends before it begins
    help: --since is the earlier of the two
  [1]
  $ kariz report --as-of never
  kariz: error: --as-of: 'never' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
  $ kariz report funel
  kariz: error: unknown report 'funel'
    help: did you mean 'funnel'? reports: funnel, losses, stages, velocity, sources, activity, cohorts, forecast, health, what-if, summary
  [2]
  $ kariz report wins
  kariz: error: unknown report 'wins'
    help: reports: funnel, losses, stages, velocity, sources, activity, cohorts, forecast, health, what-if, summary
  [2]
  $ kariz report funnel losses
  kariz: error: unexpected argument 'losses'
    help: usage: kariz report [OPTION…] [NAME]; words that belong together stand in quotes
  [2]
  $ kariz report --stage propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz report --format png
  kariz: error: unknown format 'png'
    help: formats: table, csv, json, markdown, html, svg
  [2]
  $ kariz report --quiet
  kariz: error: unknown option '--quiet'
    help: see 'kariz report --help'
  [2]

A value in a currency that has no rate yet on the day of the loss cannot be summed:

  $ sed 's/2000 USD/2000 GBP/; s/{USD: 0.9}/{USD: 0.9, GBP: {2026-10-01: 1.15}}/' "$TESTS/cli/pipeline.yaml" | kariz -f - report losses
  <stdin>:64:3: error: no rate for GBP on 2026-09-30
     64 |   dentist:
        |   ^~~~~~~
        help: add what one GBP is worth in EUR to the file: 'rates: {GBP: …}'
  [1]
