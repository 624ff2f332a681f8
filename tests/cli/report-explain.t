What each figure of each report means.

  $ cp "$TESTS/cli/pipeline.yaml" .
  $ for report in velocity sources cohorts forecast health what-if; do echo "$report:"; kariz report $report --explain --format csv; done
  velocity:
  figure,rule
  sold,"deals that are sold now: they entered a sold stage or a later one, or are won"
  lost,"deals that are lost now, those that had been sold too"
  disqualified,"of the lost, those whose reason says that they were no leads"
  win-rate,"sold, of sold and lost"
  win-rate-of-leads,"sold, of sold and lost without the disqualified"
  value,"what the sales brought, at the rates of their days"
  without-value,"of the sales, the ones of which nobody said what they are worth"
  mean-value,the mean value of the sales that have one
  median-days,median days from the first event to the sale; of an even number the mean of the middle two
  mean-days,mean days from the first event to the sale
  open,"deals that are open now, qualified and not sold"
  velocity,open deals × win rate × mean value / mean days: what they bring in a day
  sources:
  figure,rule
  deals,deals that came from there
  share,of all deals of the report
  qualified,"of them, those that ever came as far as the qualification leads; without one in the file, all"
  qualified-share,"qualified, of the deals from there"
  sold,"deals that are sold now: they entered a sold stage or a later one, or are won"
  lost,"deals that are lost now, those that had been sold too"
  win-rate,"sold, of sold and lost"
  value,"what the sales brought, at the rates of their days"
  without-value,"of the sales, the ones of which nobody said what they are worth"
  from,"deals that another deal led to, by repeat or referral"
  from-share,"those, of the deals from there"
  cohorts:
  figure,rule
  deals,deals whose first event lies in the month
  qualified,"of them, those that ever came as far as the qualification leads; without one in the file, all"
  qualified-share,"qualified, of the deals of the month"
  half-reached,"the latest stage that half of the deals or more came to, or past it"
  sold,"deals that are sold now: they entered a sold stage or a later one, or are won"
  sold-share,"sold, of the deals of the month"
  lost,"deals that are lost now, those that had been sold too"
  cold,deals that are cold now and not sold
  waiting,deals that are open or deferred now and not sold
  age-days,mean days from the first event of the deals to now
  forecast:
  figure,rule
  deals,open deals that are not sold; by the day of their close
  value,"what they are worth, at the rates of today"
  without-value,"of them, the ones of which nobody said what they are worth"
  probability,"what the file states for the stage, else sold of sold, lost and cold among all deals of the report that reached it"
  target,"what the file wants to be sold in the period, at the rate of today"
  sales,deals that were sold in the period of the target
  sold,what they were sold for
  weighted,"value times probability, added up and rounded once"
  unweighted,"of the open deals, the ones whose stage has no probability"
  missing,what the target is above sold and weighted
  chance,"that sold and the open deals of the period, each sold or not independently of the others, reach the target"
  health:
  figure,rule
  open,"open deals that are not sold and stand there, or in an optional stage behind it"
  share,of all these deals
  value,"what they are worth, at the rates of today"
  without-value,"of them, the ones of which nobody said what they are worth"
  value-share,of the value of all these deals
  implied,"the share that the conversions of the stages before it imply, if leads come evenly and stay equally long in each stage"
  passed,"deals that came further than this, or are sold"
  dropped,"deals that came this far and no further, and are lost or cold now"
  conversion,"passed, of those that passed or dropped"
  what-if:
  figure,rule
  reached,"deals whose furthest stage is this one or a later one, or that are won"
  moved-on,deals that reached it and came further
  step,"moved on, of those that reached it"
  lift,"the lift as asked for; of a way, what all of them come to"
  step-after,"the step with its lift, which ends at 100 %"
  sales,"deals that are sold, times what the lifts before their sale come to"
  revenue,"what they were sold for, times the same"
  sales-by-a-point,"sales more if the step were one point better, at most 100 %"
  revenue-by-a-point,revenue more in that case

What is missing in a file is said beside the figures.

  $ cat >bare.yaml <<'YAML'
  > kariz: 1
  > currency: EUR
  > stages: [{id: lead}, {id: offer, probability: 40%}, {id: end, probability: 90%}]
  > loss-reasons: {spam: {name: Spam, disqualifies: true}, price: Too expensive}
  > deals:
  >   a: {value: 100, close: 2026-12-10, history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-03, stage: offer}]}
  >   b: {history: [{at: 2026-11-01, stage: lead}]}
  >   c: {history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-02, lost: spam}]}
  >   d: {history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-02, lost: price}]}
  >   e: {history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-04, stage: offer}, {at: 2026-11-05, stage: end}, {at: 2026-11-06, won: unknown}]}
  >   f: {history: [{at: 2026-11-01, stage: lead}, {at: 2026-11-04, stage: offer}, {at: 2026-11-05, won: unknown}]}
  >   g: {value: 50, close: 2026-11-10, history: [{at: 2026-11-09, stage: offer}, {at: 2026-11-12, stage: end}]}
  >   h: {value: 50, history: [{at: 2026-11-09, stage: offer}, {at: 2026-11-12, stage: end}]}
  > YAML
  $ kariz -f bare.yaml report velocity
  Sold  Lost  No leads  Win rate  Of leads  Value  No value  Mean value  Median days  Mean days  Open  A day
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
     2     2         1     50.0%     66.7%  0 EUR         2         n/a          4.5        4.5     4    n/a
  
  no sale has a value, so that there is no sales velocity
  $ kariz -f bare.yaml report forecast
  By month of the expected sale
  Of                           Deals    Value  No value  Weighted
  ───────────────────────────────────────────────────────────────
  Slipped (their day is past)      1   50 EUR              45 EUR
  2026-12                          1  100 EUR              40 EUR
  Without a day                    2   50 EUR         1    45 EUR
  All                              4  200 EUR         1   130 EUR
  
  By stage
  Of                           Deals    Value  No value  Probability  From     Weighted
  ─────────────────────────────────────────────────────────────────────────────────────
  lead                             1    0 EUR         1        50.0%  history     0 EUR
  offer                            1  100 EUR                  40.0%  file       40 EUR
  end                              2  100 EUR                  90.0%  file       90 EUR
  
  4 open deals, worth 200 EUR, weighted 130 EUR
  probability from history, sold of decided: lead (2 of 4)
  $ kariz -f bare.yaml report health
  Stage  Open  Share    Value  No value  Of value  Implied  Passed  Dropped  Conversion
  ─────────────────────────────────────────────────────────────────────────────────────
  lead      1  25.0%    0 EUR         1      0.0%    41.2%       5        2       71.4%
  offer     1  25.0%  100 EUR               50.0%    29.4%       4        0      100.0%
  end       2  50.0%  100 EUR               50.0%    29.4%       2        0      100.0%
  
  the first 2 of 3 stages hold 50.0% of the open deals, where conversions imply 70.6%
  by deals the pipeline is bottom-heavy: prospect, too little comes after them
  by value the pipeline is bottom-heavy: prospect, too little comes after them
  $ kariz -f bare.yaml report what-if
  Stage  Reached  Moved   Step  Sales for a point  Revenue for a point
  ────────────────────────────────────────────────────────────────────
  lead         8      5  62.5%             0.0320                0 EUR
  offer        5      4  80.0%             0.0250                0 EUR
  end          4      2  50.0%             0.0400                0 EUR
  
  Lifts        Sales  Revenue
  ───────────────────────────
  Without any   2.00    0 EUR
  
  a point more brings most sales at end: 0.0400
  2 sales have no value
  $ sed '/^  [fgh]:/d; /^  e:/d; /^  a:/s/, {at: 2026-11-03, stage: offer}//' bare.yaml >leads.yaml && kariz -f leads.yaml report health
  Stage  Open   Share    Value  No value  Of value  Implied  Passed  Dropped  Conversion
  ──────────────────────────────────────────────────────────────────────────────────────
  lead      2  100.0%  100 EUR         1    100.0%      n/a       0        2        0.0%
  offer     0    0.0%    0 EUR                0.0%      n/a       0        0         n/a
  end       0    0.0%    0 EUR                0.0%      n/a       0        0         n/a
  
  nothing is implied: no deal has moved on from offer or dropped there
  $ printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n  a: {value: 5, history: [{at: 2026-11-01, stage: lead}]}\n' | kariz -f - report forecast
  By month of the expected sale
  Of             Deals  Value  Weighted  No probability
  ─────────────────────────────────────────────────────
  Without a day      1      5         0               1
  All                1      5         0               1
  
  By stage
  Of             Deals  Value  Probability  Weighted  No probability
  ──────────────────────────────────────────────────────────────────
  lead               1      5          n/a         0               1
  
  1 open deal, worth 5, weighted 0
  no probability, neither stated nor from history: lead
