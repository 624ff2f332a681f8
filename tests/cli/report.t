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
  stage,reached,visited,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
  inquiry,5,5,3,0,1,1,1,60.0000,75.0000,100.0000,20.0000
  qualified,3,3,2,0,0,0,1,66.6667,100.0000,60.0000,0.0000
  proposal,2,2,1,1,0,1,0,50.0000,50.0000,40.0000,50.0000
  contract,1,1,1,0,0,0,0,100.0000,100.0000,20.0000,0.0000
  review,0,0,0,0,0,0,0,,,0.0000,
  won,1,,,,,,,,,20.0000,
  $ kariz report --json
  {"kariz": 1, "report": "funnel", "rows": [
    {"stage": "inquiry", "reached": 5, "visited": 5, "moved-on": 3, "lost": 0, "cold": 1, "dropped": 1, "waiting": 1, "step": 60.0000, "step-of-decided": 75.0000, "overall": 100.0000, "drop-off": 20.0000},
    {"stage": "qualified", "reached": 3, "visited": 3, "moved-on": 2, "lost": 0, "cold": 0, "dropped": 0, "waiting": 1, "step": 66.6667, "step-of-decided": 100.0000, "overall": 60.0000, "drop-off": 0.0000},
    {"stage": "proposal", "reached": 2, "visited": 2, "moved-on": 1, "lost": 1, "cold": 0, "dropped": 1, "waiting": 0, "step": 50.0000, "step-of-decided": 50.0000, "overall": 40.0000, "drop-off": 50.0000},
    {"stage": "contract", "reached": 1, "visited": 1, "moved-on": 1, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": 100.0000, "step-of-decided": 100.0000, "overall": 20.0000, "drop-off": 0.0000},
    {"stage": "review", "reached": 0, "visited": 0, "moved-on": 0, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": null, "step-of-decided": null, "overall": 0.0000, "drop-off": null},
    {"stage": "won", "reached": 1, "visited": null, "moved-on": null, "lost": null, "cold": null, "dropped": null, "waiting": null, "step": null, "step-of-decided": null, "overall": 20.0000, "drop-off": null}
  ], "notes": ["the biggest leak is Proposal sent: 1 of 2 deals dropped"]}
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
  stage,reached,visited,moved-on,lost
  inquiry,2,2,1,0
  qualified,1,1,0,0
  proposal,0,0,0,0
  contract,0,0,0,0
  review,0,0,0,0
  won,0,,,
  $ kariz report --source web --format csv | cut -d, -f1-5
  stage,reached,visited,moved-on,lost
  inquiry,2,2,2,0
  qualified,2,2,1,0
  proposal,1,1,1,0
  contract,1,1,1,0
  review,0,0,0,0
  won,1,,,
  $ kariz report --since 2026-09-01 --until 2026-10-31 --format csv | cut -d, -f1-5
  stage,reached,visited,moved-on,lost
  inquiry,2,2,1,0
  qualified,1,1,1,0
  proposal,1,1,0,1
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
  stage,reached,visited,moved-on,lost
  inquiry,1,1,1,0
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

Refused:

  $ kariz report funel
  kariz: error: unknown report 'funel'
    help: did you mean 'funnel'? reports: funnel, losses
  [2]
  $ kariz report wins
  kariz: error: unknown report 'wins'
    help: reports: funnel, losses
  [2]
  $ kariz report funnel losses
  kariz: error: unexpected argument 'losses'
    help: usage: kariz report [OPTION…] [NAME]; words that belong together stand in quotes
  [2]
  $ kariz report --stage propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz report --by owner
  kariz: error: unknown option '--by'
    help: see 'kariz report --help'
  [2]
  $ kariz report --format svg
  kariz: error: unknown format 'svg'
    help: formats: table, csv, json, markdown
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
