What better steps would bring. A lift says by how much: percent of the step, or points.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report what-if
  Stage            Reached  Moved    Step  Sales for a point  Revenue for a point
  ───────────────────────────────────────────────────────────────────────────────
  New inquiry            5      3   60.0%             0.0167           160.01 EUR
  Qualified              3      2   66.7%             0.0150           144.01 EUR
  Proposal sent          2      1   50.0%             0.0200           192.01 EUR
  Contract signed        1      1  100.0%                n/a                  n/a
  Review received        0      0     n/a                n/a                  n/a
  
  Lifts        Sales       Revenue
  ────────────────────────────────
  Without any   1.00  9,600.50 EUR
  
  a point more brings most sales at Proposal sent: 0.0200
  $ kariz report what-if --lift inquiry=+7% --lift qualified=+10pt --lift proposal=250% --lift contract=+5%
  Stage            Reached  Moved    Step      Lift   After  Sales for a point  Revenue for a point
  ─────────────────────────────────────────────────────────────────────────────────────────────────
  New inquiry            5      3   60.0%       +7%   64.2%             0.0167           160.01 EUR
  Qualified              3      2   66.7%    +10 pt   76.7%             0.0150           144.01 EUR
  Proposal sent          2      1   50.0%     +250%  100.0%             0.0200           192.01 EUR
  Contract signed        1      1  100.0%       +5%  100.0%                n/a                  n/a
  Review received        0      0     n/a                                  n/a                  n/a
  
  Lifts                               Lift  Sales        Revenue
  ──────────────────────────────────────────────────────────────
  Without any                                1.00   9,600.50 EUR
  Added up                           +122%   2.22  21,313.11 EUR
  Compounded                       +146.1%   2.46  23,626.83 EUR
  Compounded, all read as points  +156.83%   2.57  24,657.28 EUR
  
  Proposal sent: the step is capped at 100%
  Contract signed: a step behind the sale brings no sales
  a point more brings most sales at Proposal sent: 0.0200
  $ kariz report what-if --lift proposal=+0.5pt --json
  {"kariz": 1, "report": "what-if", "rows": [
    {"stage": "inquiry", "way": null, "reached": 5, "moved-on": 3, "step": 60.0000, "lift": null, "lift-unit": null, "step-after": null, "capped": null, "sales": null, "revenue": null, "sales-by-a-point": 0.0167, "revenue-by-a-point": {"amount": "160.01", "currency": "EUR"}},
    {"stage": "qualified", "way": null, "reached": 3, "moved-on": 2, "step": 66.6667, "lift": null, "lift-unit": null, "step-after": null, "capped": null, "sales": null, "revenue": null, "sales-by-a-point": 0.0150, "revenue-by-a-point": {"amount": "144.01", "currency": "EUR"}},
    {"stage": "proposal", "way": null, "reached": 2, "moved-on": 1, "step": 50.0000, "lift": 0.5000, "lift-unit": "points", "step-after": 50.5000, "capped": false, "sales": null, "revenue": null, "sales-by-a-point": 0.0200, "revenue-by-a-point": {"amount": "192.01", "currency": "EUR"}},
    {"stage": "contract", "way": null, "reached": 1, "moved-on": 1, "step": 100.0000, "lift": null, "lift-unit": null, "step-after": null, "capped": null, "sales": null, "revenue": null, "sales-by-a-point": null, "revenue-by-a-point": null},
    {"stage": "review", "way": null, "reached": 0, "moved-on": 0, "step": null, "lift": null, "lift-unit": null, "step-after": null, "capped": null, "sales": null, "revenue": null, "sales-by-a-point": null, "revenue-by-a-point": null},
    {"stage": null, "way": "now", "reached": null, "moved-on": null, "step": null, "lift": null, "lift-unit": null, "step-after": null, "capped": null, "sales": 1.00, "revenue": {"amount": "9600.50", "currency": "EUR"}, "sales-by-a-point": null, "revenue-by-a-point": null},
    {"stage": null, "way": "added", "reached": null, "moved-on": null, "step": null, "lift": 1.0000, "lift-unit": null, "step-after": null, "capped": null, "sales": 1.01, "revenue": {"amount": "9696.50", "currency": "EUR"}, "sales-by-a-point": null, "revenue-by-a-point": null},
    {"stage": null, "way": "compounded", "reached": null, "moved-on": null, "step": null, "lift": 1.0000, "lift-unit": null, "step-after": null, "capped": null, "sales": 1.01, "revenue": {"amount": "9696.51", "currency": "EUR"}, "sales-by-a-point": null, "revenue-by-a-point": null},
    {"stage": null, "way": "points", "reached": null, "moved-on": null, "step": null, "lift": 1.0000, "lift-unit": null, "step-after": null, "capped": null, "sales": 1.01, "revenue": {"amount": "9696.51", "currency": "EUR"}, "sales-by-a-point": null, "revenue-by-a-point": null}
  ], "notes": ["a point more brings most sales at Proposal sent: 0.0200"]}
  $ kariz report what-if --lift proposal=+7% --format csv --by source
  group,stage,way,reached,moved-on,step,lift,lift-unit,step-after,capped,sales,revenue,sales-by-a-point,revenue-by-a-point
  web,inquiry,,2,2,100.0000,,,,,,,0.0000,0.00 EUR
  web,qualified,,2,1,50.0000,,,,,,,0.0200,192.01 EUR
  web,proposal,,1,1,100.0000,7.0000,percent,100.0000,yes,,,0.0000,0.00 EUR
  web,contract,,1,1,100.0000,,,,,,,,
  web,review,,0,0,,,,,,,,,
  web,,now,,,,,,,,1.00,9600.50 EUR,,
  web,,added,,,,0.0000,,,,1.00,9600.50 EUR,,
  web,,compounded,,,,0.0000,,,,1.00,9600.50 EUR,,
  web,,points,,,,0.0000,,,,1.00,9600.50 EUR,,
  referral,inquiry,,1,0,0.0000,,,,,,,,
  referral,qualified,,0,0,,,,,,,,,
  referral,proposal,,0,0,,7.0000,percent,,no,,,,
  referral,contract,,0,0,,,,,,,,,
  referral,review,,0,0,,,,,,,,,
  referral,,now,,,,,,,,0.00,0.00 EUR,,
  referral,,added,,,,7.0000,,,,0.00,0.00 EUR,,
  referral,,compounded,,,,7.0000,,,,0.00,0.00 EUR,,
  referral,,points,,,,,,,,0.00,0.00 EUR,,
  event,inquiry,,1,0,0.0000,,,,,,,,
  event,qualified,,0,0,,,,,,,,,
  event,proposal,,0,0,,7.0000,percent,,no,,,,
  event,contract,,0,0,,,,,,,,,
  event,review,,0,0,,,,,,,,,
  event,,now,,,,,,,,0.00,0.00 EUR,,
  event,,added,,,,7.0000,,,,0.00,0.00 EUR,,
  event,,compounded,,,,7.0000,,,,0.00,0.00 EUR,,
  event,,points,,,,,,,,0.00,0.00 EUR,,
  ,inquiry,,1,1,100.0000,,,,,,,0.0000,0.00 EUR
  ,qualified,,1,1,100.0000,,,,,,,0.0000,0.00 EUR
  ,proposal,,1,0,0.0000,7.0000,percent,0.0000,no,,,,
  ,contract,,0,0,,,,,,,,,
  ,review,,0,0,,,,,,,,,
  ,,now,,,,,,,,0.00,0.00 EUR,,
  ,,added,,,,7.0000,,,,0.00,0.00 EUR,,
  ,,compounded,,,,7.0000,,,,0.00,0.00 EUR,,
  ,,points,,,,,,,,0.00,0.00 EUR,,

A table of small gains works before there is a single deal. Added up they come to 20.5 percent, compounded to 22.18.

  $ kariz init --template journey --file journey.yaml
  wrote journey.yaml (template journey, en)
  next: read it, make it yours, then kariz -f journey.yaml add-lead 'NAME'
  $ kariz -f journey.yaml report what-if --lift inquiry=+7% --lift consultation=+2% --lift offer=+1% --lift comparison=+4% --lift meeting=+5% --lift weighing=+0.5% --lift contract=+1%
  Stage         Reached  Moved  Step     Lift  After  Sales for a point  Revenue for a point
  ──────────────────────────────────────────────────────────────────────────────────────────
  Inquiry             0      0   n/a      +7%    n/a                n/a                  n/a
  Consultation        0      0   n/a      +2%    n/a                n/a                  n/a
  Offer               0      0   n/a      +1%    n/a                n/a                  n/a
  Comparison          0      0   n/a      +4%    n/a                n/a                  n/a
  Meeting             0      0   n/a      +5%    n/a                n/a                  n/a
  Weighing            0      0   n/a    +0.5%    n/a                n/a                  n/a
  Contract            0      0   n/a      +1%    n/a                n/a                  n/a
  Payment             0      0   n/a                                n/a                  n/a
  
  Lifts                              Lift  Sales  Revenue
  ───────────────────────────────────────────────────────
  Without any                               0.00    0 EUR
  Added up                         +20.5%   0.00    0 EUR
  Compounded                      +22.18%   0.00    0 EUR
  Compounded, all read as points      n/a   0.00    0 EUR
  $ kariz -f journey.yaml report what-if --lift inquiry=+7pt --format csv
  stage,way,reached,moved-on,step,lift,lift-unit,step-after,capped,sales,revenue,sales-by-a-point,revenue-by-a-point
  inquiry,,0,0,,7.0000,points,,no,,,,
  consultation,,0,0,,,,,,,,,
  offer,,0,0,,,,,,,,,
  comparison,,0,0,,,,,,,,,
  meeting,,0,0,,,,,,,,,
  weighing,,0,0,,,,,,,,,
  contract,,0,0,,,,,,,,,
  payment,,0,0,,,,,,,,,
  ,now,,,,,,,,0.00,0.00 EUR,,
  ,added,,,,,,,,0.00,0.00 EUR,,
  ,compounded,,,,,,,,0.00,0.00 EUR,,
  ,points,,,,,,,,0.00,0.00 EUR,,

What is no lift.

  $ kariz report what-if --lift inquirey=+7%
  kariz: error: --lift: unknown stage 'inquirey'
    help: did you mean 'inquiry'? stages: inquiry, qualified, proposal, contract, review
  [1]
  $ kariz report what-if --lift inquiry=+7% --lift inquiry=+1pt
  kariz: error: --lift: 'inquiry' is lifted twice
    help: say once what it is lifted by
  [1]
  $ kariz report what-if --lift inquiry
  kariz: error: --lift: 'inquiry' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift inquiry=+7
  kariz: error: --lift: 'inquiry=+7' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift inquiry=-7%
  kariz: error: --lift: 'inquiry=-7%' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift inquiry=+1000.1%
  kariz: error: --lift: 'inquiry=+1000.1%' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift inquiry=+0.00001pt
  kariz: error: --lift: 'inquiry=+0.00001pt' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift =+7%
  kariz: error: --lift: '=+7%' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report what-if --lift inquiry=%
  kariz: error: --lift: 'inquiry=%' is no lift
    help: a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt (points), up to 1000 with at most 4 decimals
  [2]
  $ kariz report --lift inquiry=+7%
  kariz: error: the report funnel takes no --lift
    help: those that do: what-if
  [2]
  $ sed -i 's/{id: inquiry, /&retired: true, /' pipeline.yaml
  $ kariz report what-if --lift inquiry=+7%
  kariz: error: --lift: the stage 'inquiry' is retired, nobody passes it any more
    help: stages: qualified, proposal, contract, review
  [1]
  $ cp "$TESTS/cli/pipeline.yaml" .

What open deals promise. The file states no probability, so that history gives it.

  $ kariz report forecast
  By month of the expected sale
  Of         Deals      Value   Weighted
  ──────────────────────────────────────
  2026-12        1  4,800 EUR  2,400 EUR
  All            1  4,800 EUR  2,400 EUR
  
  By stage
  Of         Deals      Value  Probability  From      Weighted
  ────────────────────────────────────────────────────────────
  Qualified      1  4,800 EUR        50.0%  history  2,400 EUR
  
  1 open deal, worth 4,800 EUR, weighted 2,400 EUR
  1 deferred deal is left out until it wakes
  probability from history, sold of decided: Qualified (1 of 2)
  $ kariz report forecast --explain stage/qualified.weighted
  Deal  Name          Counts     Stands in  State
  ───────────────────────────────────────────────
  acme  Acme website  2,400 EUR  Qualified  open
  
  stage/qualified.weighted: 2,400 EUR; value times probability, added up and rounded once
  $ kariz report forecast --period 2027
  By month of the expected sale
  Of   Deals  Value  Weighted
  ───────────────────────────
  All      0  0 EUR     0 EUR
  
  no open deal is expected to be sold
  1 deferred deal is left out until it wakes
  $ kariz report forecast --by owner --format csv
  group,by,what,deals,value,without-value,probability,probability-from,history-sold,history-decided,target,sales,sold,weighted,unweighted,missing,chance,chance-by
  ana,close,2026-12,1,4800.00 EUR,0,,,,,,,,2400.00 EUR,0,,,
  ana,close,all,1,4800.00 EUR,0,,,,,,,,2400.00 EUR,0,,,
  ana,stage,qualified,1,4800.00 EUR,0,50.0000,history,1,2,,,,2400.00 EUR,0,,,
  bo,close,all,0,0.00 EUR,0,,,,,,,,0.00 EUR,0,,,
  ,close,all,0,0.00 EUR,0,,,,,,,,0.00 EUR,0,,,
  $ sed -i 's/^timezone:.*/&\npayment-days: 30\ntargets: {2026-Q4: 4000, 2026-Q3: 9000, 2027: 1000}/; s/{id: qualified, /&probability: 20%, /' pipeline.yaml
  $ kariz report forecast
  By month of the expected sale
  Of         Deals      Value  Weighted
  ─────────────────────────────────────
  2026-12        1  4,800 EUR   960 EUR
  All            1  4,800 EUR   960 EUR
  
  By stage
  Of         Deals      Value  Probability  From  Weighted
  ────────────────────────────────────────────────────────
  Qualified      1  4,800 EUR        20.0%  file   960 EUR
  
  Cash by month, 30 days later
  Of         Deals      Value  Weighted
  ─────────────────────────────────────
  2027-01        1  4,800 EUR   960 EUR
  
  Targets
  Of         Deals      Value     Target  Sales          Sold  Weighted    Missing  Chance
  ────────────────────────────────────────────────────────────────────────────────────────
  2026-Q4        1  4,800 EUR  4,000 EUR      0         0 EUR   960 EUR  3,040 EUR   20.0%
  2026-Q3        0      0 EUR  9,000 EUR      1  9,600.50 EUR     0 EUR      0 EUR  100.0%
  2027           0      0 EUR  1,000 EUR      0         0 EUR     0 EUR  1,000 EUR     n/a
  
  1 open deal, worth 4,800 EUR, weighted 960 EUR
  1 deferred deal is left out until it wakes
  $ kariz report forecast --explain target/2026-Q4.missing
  Deal  Name          Counts  Stands in  State
  ────────────────────────────────────────────
  acme  Acme website  deals   Qualified  open
  
  target/2026-Q4.missing: 3,040 EUR; what the target is above sold and weighted
  $ kariz report forecast --explain target/2026-Q3.chance
  Deal   Name    Counts  Stands in        State
  ─────────────────────────────────────────────
  eshop  E-shop  sales   Contract signed  won
  
  target/2026-Q3.chance: 100.0%; that sold and the open deals of the period, each sold or not independently of the others, reach the target
  $ kariz report forecast --probability history --format csv
  by,what,deals,value,without-value,probability,probability-from,history-sold,history-decided,target,sales,sold,weighted,unweighted,missing,chance,chance-by
  close,2026-12,1,4800.00 EUR,0,,,,,,,,2400.00 EUR,0,,,
  close,all,1,4800.00 EUR,0,,,,,,,,2400.00 EUR,0,,,
  stage,qualified,1,4800.00 EUR,0,50.0000,history,1,2,,,,2400.00 EUR,0,,,
  cash,2027-01,1,4800.00 EUR,0,,,,,,,,2400.00 EUR,0,,,
  target,2026-Q4,1,4800.00 EUR,0,,,,,4000.00 EUR,0,0.00 EUR,2400.00 EUR,0,1600.00 EUR,50.0000,exact
  target,2026-Q3,0,0.00 EUR,0,,,,,9000.00 EUR,1,9600.50 EUR,0.00 EUR,0,0.00 EUR,100.0000,exact
  target,2027,0,0.00 EUR,0,,,,,1000.00 EUR,0,0.00 EUR,0.00 EUR,0,1000.00 EUR,,
  $ kariz report forecast --json
  {"kariz": 1, "report": "forecast", "rows": [
    {"by": "close", "what": "2026-12", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": null, "sales": null, "sold": null, "weighted": {"amount": "960.00", "currency": "EUR"}, "unweighted": 0, "missing": null, "chance": null, "chance-by": null},
    {"by": "close", "what": "all", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": null, "sales": null, "sold": null, "weighted": {"amount": "960.00", "currency": "EUR"}, "unweighted": 0, "missing": null, "chance": null, "chance-by": null},
    {"by": "stage", "what": "qualified", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "probability": 20.0000, "probability-from": "file", "history-sold": 1, "history-decided": 2, "target": null, "sales": null, "sold": null, "weighted": {"amount": "960.00", "currency": "EUR"}, "unweighted": 0, "missing": null, "chance": null, "chance-by": null},
    {"by": "cash", "what": "2027-01", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": null, "sales": null, "sold": null, "weighted": {"amount": "960.00", "currency": "EUR"}, "unweighted": 0, "missing": null, "chance": null, "chance-by": null},
    {"by": "target", "what": "2026-Q4", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": {"amount": "4000.00", "currency": "EUR"}, "sales": 0, "sold": {"amount": "0.00", "currency": "EUR"}, "weighted": {"amount": "960.00", "currency": "EUR"}, "unweighted": 0, "missing": {"amount": "3040.00", "currency": "EUR"}, "chance": 20.0000, "chance-by": "exact"},
    {"by": "target", "what": "2026-Q3", "deals": 0, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": {"amount": "9000.00", "currency": "EUR"}, "sales": 1, "sold": {"amount": "9600.50", "currency": "EUR"}, "weighted": {"amount": "0.00", "currency": "EUR"}, "unweighted": 0, "missing": {"amount": "0.00", "currency": "EUR"}, "chance": 100.0000, "chance-by": "exact"},
    {"by": "target", "what": "2027", "deals": 0, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "probability": null, "probability-from": null, "history-sold": null, "history-decided": null, "target": {"amount": "1000.00", "currency": "EUR"}, "sales": 0, "sold": {"amount": "0.00", "currency": "EUR"}, "weighted": {"amount": "0.00", "currency": "EUR"}, "unweighted": 0, "missing": {"amount": "1000.00", "currency": "EUR"}, "chance": null, "chance-by": null}
  ], "notes": ["1 open deal, worth 4,800 EUR, weighted 960 EUR", "1 deferred deal is left out until it wakes"]}
  $ kariz report forecast --as-of 2026-12-20
  By month of the expected sale
  Of                           Deals      Value  Weighted
  ───────────────────────────────────────────────────────
  Slipped (their day is past)      1  4,800 EUR   960 EUR
  All                              1  4,800 EUR   960 EUR
  
  By stage
  Of                           Deals      Value  Probability  From  Weighted
  ──────────────────────────────────────────────────────────────────────────
  Qualified                        1  4,800 EUR        20.0%  file   960 EUR
  
  Targets
  Of                           Deals      Value     Target  Sales          Sold  Weighted    Missing  Chance
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  2026-Q4                          0      0 EUR  4,000 EUR      0         0 EUR     0 EUR  4,000 EUR     n/a
  2026-Q3                          0      0 EUR  9,000 EUR      1  9,600.50 EUR     0 EUR      0 EUR  100.0%
  2027                             0      0 EUR  1,000 EUR      0         0 EUR     0 EUR  1,000 EUR     n/a
  
  1 open deal, worth 4,800 EUR, weighted 960 EUR
  1 deferred deal is left out until it wakes

  $ kariz report forecast --probability guess
  kariz: error: --probability: 'guess' is neither stated nor history
  [2]
  $ kariz report health --probability history
  kariz: error: the report health takes no --probability
    help: those that do: forecast
  [2]
  $ sed -i 's/2027: 1000/2027: 1000 JPY/' pipeline.yaml
  $ kariz report forecast
  kariz: error: target 2027: no rate for JPY on 2026-11-21
    help: add what one JPY is worth in EUR to the file: 'rates: {JPY: …}'
  [1]
  $ kariz -f journey.yaml report forecast
  By month of the expected sale
  Of   Deals  Value  Weighted
  ───────────────────────────
  All      0  0 EUR     0 EUR
  
  no open deal is expected to be sold

Whether deals stand where the funnel says they should.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ kariz report health
  Stage          Open   Share      Value  Of value  Implied  Passed  Dropped  Conversion
  ──────────────────────────────────────────────────────────────────────────────────────
  New inquiry       0    0.0%      0 EUR      0.0%    40.0%       3        1       75.0%
  Qualified         1  100.0%  4,800 EUR    100.0%    30.0%       2        0      100.0%
  Proposal sent     0    0.0%      0 EUR      0.0%    30.0%       1        1       50.0%
  
  the first 2 of 3 stages hold 100.0% of the open deals, where conversions imply 70.0%
  by deals the pipeline is top-heavy: nurture the deals of its first stages
  by value the pipeline is top-heavy: nurture the deals of its first stages
  $ kariz report health --json
  {"kariz": 1, "report": "health", "rows": [
    {"stage": "inquiry", "open": 0, "share": 0.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "value-share": 0.0000, "implied": 40.0000, "passed": 3, "dropped": 1, "conversion": 75.0000},
    {"stage": "qualified", "open": 1, "share": 100.0000, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0, "value-share": 100.0000, "implied": 30.0000, "passed": 2, "dropped": 0, "conversion": 100.0000},
    {"stage": "proposal", "open": 0, "share": 0.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "value-share": 0.0000, "implied": 30.0000, "passed": 1, "dropped": 1, "conversion": 50.0000}
  ], "summary": {"by-deals": "top-heavy", "by-value": "top-heavy"}, "notes": ["the first 2 of 3 stages hold 100.0% of the open deals, where conversions imply 70.0%", "by deals the pipeline is top-heavy: nurture the deals of its first stages", "by value the pipeline is top-heavy: nurture the deals of its first stages"]}
  $ kariz report health --explain qualified
  Deal  Name          Counts  Stands in  State
  ────────────────────────────────────────────
  acme  Acme website  1       Qualified  open
  
  qualified.open: 1; open deals that are not sold and stand there, or in an optional stage behind it
  $ kariz -f journey.yaml report health
  Stage         Open  Share  Value  Of value  Implied  Passed  Dropped  Conversion
  ────────────────────────────────────────────────────────────────────────────────
  Inquiry          0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Consultation     0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Offer            0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Comparison       0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Meeting          0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Weighing         0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Contract         0    n/a  0 EUR       n/a      n/a       0        0         n/a
  Payment          0    n/a  0 EUR       n/a      n/a       0        0         n/a
  
  no open deal is left to sell
