The pipeline on one screen: what it is worth and how it sells, where it leaks, and what to do.

  $ cp "$TESTS/cli/agenda.yaml" pipeline.yaml
  $ kariz report summary
  Figure            Now  Behind it                                    See
  ─────────────────────────────────────────────────────────────────────────────────────────
  Pipeline    4,800 EUR  5 open deals, 4 without value                kariz report forecast
  Weighted    2,400 EUR  by stage probability                         kariz report forecast
  Win rate        50.0%  1 sold, 1 lost                               kariz report velocity
  Deal size         n/a  1 sale in 20.0 days, 1 without value         kariz report velocity
  Velocity          n/a  no sale has a value                          kariz report velocity
  
  Where deals are lost
  Worst leak      25.0%  1 of 4 at Proposal sent                      kariz report
  Came back           0  lost or cold before                          kariz report losses
  
  What to do
  Unanswered          1  waiting for an answer, 1 late                kariz next
  Overdue             3  planned for a time gone by                   kariz next
  Slipped             1  close gone by, worth 0 EUR, 1 without value  kariz next
  Stuck               1  longer in a stage than allowed               kariz next
  Unplanned           0  open, and never coming up                    kariz next
  
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  $ kariz report summary --json
  {"kariz": 1, "report": "summary", "rows": [
    {"figure": "open", "stage": null, "deals": 5, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": 4, "unweighted": null, "share": null, "amount": {"amount": "4800.00", "currency": "EUR"}, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report forecast"},
    {"figure": "weighted", "stage": null, "deals": 5, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": 4, "unweighted": 0, "share": null, "amount": {"amount": "2400.00", "currency": "EUR"}, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report forecast"},
    {"figure": "win-rate", "stage": null, "deals": 2, "sold": 1, "lost": 1, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": 50.0000, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report velocity"},
    {"figure": "deal-size", "stage": null, "deals": 0, "sold": 1, "lost": null, "dropped": null, "late": null, "without-value": 1, "unweighted": null, "share": null, "amount": null, "days": 20.0, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report velocity"},
    {"figure": "velocity", "stage": null, "deals": 5, "sold": 1, "lost": 1, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": 20.0, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report velocity"},
    {"figure": "leak", "stage": "proposal", "deals": 4, "sold": null, "lost": null, "dropped": 1, "late": null, "without-value": null, "unweighted": null, "share": 25.0000, "amount": null, "days": null, "velocity": null, "leaves": "They compare with others and go quiet", "win-back": "Send two references and ask what is missing", "command": "kariz report"},
    {"figure": "win-back", "stage": null, "deals": 0, "sold": 0, "lost": null, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz report losses"},
    {"figure": "unanswered", "stage": null, "deals": 1, "sold": null, "lost": null, "dropped": null, "late": 1, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz next"},
    {"figure": "overdue", "stage": null, "deals": 3, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz next"},
    {"figure": "slipped", "stage": null, "deals": 1, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": 1, "unweighted": null, "share": null, "amount": {"amount": "0.00", "currency": "EUR"}, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz next"},
    {"figure": "stuck", "stage": null, "deals": 1, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz next"},
    {"figure": "forgotten", "stage": null, "deals": 0, "sold": null, "lost": null, "dropped": null, "late": null, "without-value": null, "unweighted": null, "share": null, "amount": null, "days": null, "velocity": null, "leaves": null, "win-back": null, "command": "kariz next"}
  ], "notes": ["why clients leave at Proposal sent: They compare with others and go quiet", "how to win them back at Proposal sent: Send two references and ask what is missing"]}

It fits a screen of 24 lines, whatever the script.

  $ on_terminal() { script -qec "stty cols $1 rows 24; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ on_terminal 80 kariz -f "$EXAMPLES/studio.yaml" report summary
  Figure               Now  Behind it                       See
  ───────────────────────────────────────────────────────────────────────────────
  Pipeline      20,200 EUR  8 open deals, 2 without value   kariz report forecast
  Weighted       7,545 EUR  by stage probability            kariz report forecast
  Win rate           50.0%  15 sold, 15 lost                kariz report velocity
  Deal size   2,483.87 EUR  15 sales in 65.3 days each      kariz report velocity
  Velocity      114.18 EUR  a day, by 6 qualified deals     kariz report velocity
  
  Where deals are lost
  Worst leak         29.6%  8 of 27 at Proposal sent        kariz report
  Came back              2  lost or cold before, 2 sold     kariz report losses
  
  What to do
  Unanswered             1  waiting for an answer, 1 late   kariz next
  Overdue                0  planned for a time gone by      kariz next
  Slipped                1  close gone by, worth 2,300 EUR  kariz next
  Stuck                  1  longer in a stage than allowed  kariz next
  Unplanned              0  open, and never coming up       kariz next
  
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is
  missing
  $ on_terminal 80 kariz -f "$EXAMPLES/studio.yaml" report summary | wc -l
  22
  $ kariz init --template contract --lang fa --file qanat.yaml --quiet
  $ kariz -f qanat.yaml add-lead 'شرکت نمونه' --value 4800 --quiet
  $ kariz -f qanat.yaml lose شرکت-نمونه --reason price --quiet
  $ on_terminal 80 kariz -f qanat.yaml report summary
  Figure         Now  Behind it                       See
  ─────────────────────────────────────────────────────────────────────────
  Pipeline     0 IRR  0 open deals                    kariz report forecast
  Weighted     0 IRR  by stage probability            kariz report forecast
  Win rate      0.0%  0 sold, 1 lost                  kariz report velocity
  Deal size      n/a  no deal was sold                kariz report velocity
  Velocity       n/a  no deal was sold                kariz report velocity
  
  Where deals are lost
  Worst leak  100.0%  1 of 1 at یافتن مشتری           kariz report
  Came back        0  lost or cold before             kariz report losses
  
  What to do
  Unanswered       0  waiting for an answer           kariz next
  Overdue          0  planned for a time gone by      kariz next
  Slipped          0  close gone by                   kariz next
  Stuck            0  longer in a stage than allowed  kariz next
  Unplanned        0  open, and never coming up       kariz next
  $ kariz init --template journey --lang zh --file journey.yaml --quiet
  $ kariz -f journey.yaml add-lead 王府酒店 --value 4800 --quiet
  $ kariz -f journey.yaml lose 王府酒店 --reason price --quiet
  $ on_terminal 80 kariz -f journey.yaml report summary
  Figure         Now  Behind it                       See
  ─────────────────────────────────────────────────────────────────────────
  Pipeline     0 CNY  0 open deals                    kariz report forecast
  Weighted     0 CNY  by stage probability            kariz report forecast
  Win rate      0.0%  0 sold, 1 lost                  kariz report velocity
  Deal size      n/a  no deal was sold                kariz report velocity
  Velocity       n/a  no deal was sold                kariz report velocity
  
  Where deals are lost
  Worst leak  100.0%  1 of 1 at 初次询问              kariz report
  Came back        0  lost or cold before             kariz report losses
  
  What to do
  Unanswered       0  waiting for an answer           kariz next
  Overdue          0  planned for a time gone by      kariz next
  Slipped          0  close gone by                   kariz next
  Stuck            0  longer in a stage than allowed  kariz next
  Unplanned        0  open, and never coming up       kariz next
  
  why clients leave at 初次询问: 回复太慢，客户已经去问别家
  how to win them back at 初次询问: 当天补上简短的答复，并问一个关键问题

Every command that it names works.

  $ kariz report summary --format csv | sed '1d; s/.*,//' | sort -u
  kariz next
  kariz report
  kariz report forecast
  kariz report losses
  kariz report velocity
  $ kariz report summary --format csv | sed '1d; s/.*,//' | sort -u >commands
  $ while read -r command; do $command >out || echo "$command"; [ -s out ] || echo "$command: nothing"; done <commands

Its figures are those of the reports that it names, in a period as well.

  $ kariz -f "$EXAMPLES/studio.yaml" report summary --period 2026-Q2
  Figure            Now  Behind it                       See
  ────────────────────────────────────────────────────────────────────────────
  Pipeline    2,300 EUR  3 open deals, 2 without value   kariz report forecast
  Weighted    1,035 EUR  by stage probability            kariz report forecast
  Win rate        44.4%  4 sold, 5 lost                  kariz report velocity
  Deal size   2,970 EUR  4 sales in 87.6 days each       kariz report velocity
  Velocity    90.42 EUR  a day, by 6 qualified deals     kariz report velocity
  
  Where deals are lost
  Worst leak      40.0%  2 of 5 at Proposal sent         kariz report
  Came back           1  lost or cold before, 1 sold     kariz report losses
  
  What to do
  Unanswered          1  waiting for an answer, 1 late   kariz next
  Overdue             0  planned for a time gone by      kariz next
  Slipped             1  close gone by, worth 2,300 EUR  kariz next
  Stuck               1  longer in a stage than allowed  kariz next
  Unplanned           0  open, and never coming up       kariz next
  
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  the commands are about all deals, unless they get the same filters
  $ kariz -f "$EXAMPLES/studio.yaml" report velocity --period 2026-Q2
  Sold  Lost  No leads  Win rate  Of leads       Value  Mean value  Median days  Mean days  Open      A day
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────
     4     5         1     44.4%     50.0%  11,880 EUR   2,970 EUR         75.6       87.6     6  90.42 EUR
  
  6 open qualified deals × 44.4% × 2,970 EUR / 87.6 days: 90.42 EUR a day
  $ kariz -f "$EXAMPLES/studio.yaml" report forecast --period 2026-Q2 | tail -2
  3 open deals, worth 2,300 EUR, weighted 1,035 EUR
  2 deferred deals are left out until they wake
  $ kariz -f "$EXAMPLES/studio.yaml" report --period 2026-Q2 | tail -1
  the biggest leak is Proposal sent: 2 of 5 deals dropped
  $ kariz -f "$EXAMPLES/studio.yaml" report losses --period 2026-Q2 | tail -1
  1 deal came back after being lost or cold; sold of these: 1

Group by group, as of a day, compared, with intervals, and for a letter.

  $ kariz report summary --by owner --format csv
  group,figure,stage,deals,sold,lost,dropped,late,without-value,unweighted,share,amount,days,velocity,leaves,win-back,command
  ana,open,,1,,,,,0,,,4800.00 EUR,,,,,kariz report forecast
  ana,weighted,,1,,,,,0,0,,2400.00 EUR,,,,,kariz report forecast
  ana,win-rate,,0,0,0,,,,,,,,,,,kariz report velocity
  ana,deal-size,,0,0,,,,0,,,,,,,,kariz report velocity
  ana,velocity,,1,0,0,,,,,,,,,,,kariz report velocity
  ana,leak,,,,,,,,,,,,,,,kariz report
  ana,win-back,,0,0,,,,,,,,,,,,kariz report losses
  ana,unanswered,,0,,,,0,,,,,,,,,kariz next
  ana,overdue,,1,,,,,,,,,,,,,kariz next
  ana,slipped,,0,,,,,0,,,0.00 EUR,,,,,kariz next
  ana,stuck,,0,,,,,,,,,,,,,kariz next
  ana,forgotten,,0,,,,,,,,,,,,,kariz next
  bo,open,,1,,,,,1,,,0.00 EUR,,,,,kariz report forecast
  bo,weighted,,1,,,,,1,0,,0.00 EUR,,,,,kariz report forecast
  bo,win-rate,,0,0,0,,,,,,,,,,,kariz report velocity
  bo,deal-size,,0,0,,,,0,,,,,,,,kariz report velocity
  bo,velocity,,1,0,0,,,,,,,,,,,kariz report velocity
  bo,leak,,,,,,,,,,,,,,,kariz report
  bo,win-back,,0,0,,,,,,,,,,,,kariz report losses
  bo,unanswered,,0,,,,0,,,,,,,,,kariz next
  bo,overdue,,0,,,,,,,,,,,,,kariz next
  bo,slipped,,0,,,,,0,,,0.00 EUR,,,,,kariz next
  bo,stuck,,1,,,,,,,,,,,,,kariz next
  bo,forgotten,,0,,,,,,,,,,,,,kariz next
  ,open,,3,,,,,3,,,0.00 EUR,,,,,kariz report forecast
  ,weighted,,3,,,,,3,0,,0.00 EUR,,,,,kariz report forecast
  ,win-rate,,2,1,1,,,,,50.0000,,,,,,kariz report velocity
  ,deal-size,,0,1,,,,1,,,,20.0,,,,kariz report velocity
  ,velocity,,3,1,1,,,,,,,20.0,,,,kariz report velocity
  ,leak,proposal,2,,,1,,,,50.0000,,,,They compare with others and go quiet,Send two references and ask what is missing,kariz report
  ,win-back,,0,0,,,,,,,,,,,,kariz report losses
  ,unanswered,,1,,,,1,,,,,,,,,kariz next
  ,overdue,,2,,,,,,,,,,,,,kariz next
  ,slipped,,1,,,,,1,,,0.00 EUR,,,,,kariz next
  ,stuck,,0,,,,,,,,,,,,,kariz next
  ,forgotten,,0,,,,,,,,,,,,,kariz next
  $ kariz report summary --source web
  none of the deals is chosen
  $ kariz report summary --owner ana
  Figure            Now  Behind it                        See
  ─────────────────────────────────────────────────────────────────────────────
  Pipeline    4,800 EUR  1 open deal                      kariz report forecast
  Weighted        0 EUR  by stage probability, 1 without  kariz report forecast
  Win rate          n/a  0 sold, 0 lost                   kariz report velocity
  Deal size         n/a  no deal was sold                 kariz report velocity
  Velocity          n/a  no deal was sold                 kariz report velocity
  
  Where deals are lost
  Worst leak        n/a  no deal was dropped              kariz report
  Came back           0  lost or cold before              kariz report losses
  
  What to do
  Unanswered          0  waiting for an answer            kariz next
  Overdue             1  planned for a time gone by       kariz next
  Slipped             0  close gone by                    kariz next
  Stuck               0  longer in a stage than allowed   kariz next
  Unplanned           0  open, and never coming up        kariz next
  
  the commands are about all deals, unless they get the same filters
  $ kariz report summary --as-of 2026-10-15
  Figure        Now  Behind it                       See
  ────────────────────────────────────────────────────────────────────────
  Pipeline    0 EUR  1 open deal, 1 without value    kariz report forecast
  Weighted    0 EUR  by stage probability            kariz report forecast
  Win rate     0.0%  0 sold, 1 lost                  kariz report velocity
  Deal size     n/a  no deal was sold                kariz report velocity
  Velocity      n/a  no deal was sold                kariz report velocity
  
  Where deals are lost
  Worst leak  50.0%  1 of 2 at Proposal sent         kariz report
  Came back       0  lost or cold before             kariz report losses
  
  What to do
  Unanswered      0  waiting for an answer           kariz next
  Overdue         0  planned for a time gone by      kariz next
  Slipped         0  close gone by                   kariz next
  Stuck           0  longer in a stage than allowed  kariz next
  Unplanned       0  open, and never coming up       kariz next
  
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  $ kariz -f "$EXAMPLES/studio.yaml" report summary --compare 2026-06-30
  Figure      Deals  then  change  Share   then   change        Amount          then         change       A day       then      change
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Pipeline        8     1      +7                           20,200 EUR     3,654 EUR    +16,546 EUR
  Weighted        8     1      +7                            7,545 EUR  1,644.30 EUR  +5,900.70 EUR
  Win rate       30    21      +9  50.0%  52.4%  -2.4 pt
  Deal size      15    11      +4                         2,483.87 EUR  2,291.82 EUR    +192.05 EUR
  Velocity        6     1      +5                                                                    114.18 EUR  25.52 EUR  +88.66 EUR
  
  Where deals are lost
  Figure      Deals  then  change  Share   then   change
  ──────────────────────────────────────────────────────
  Worst leak     27    18      +9  29.6%  33.3%  -3.7 pt
  Came back       2     1      +1
  
  What to do
  Figure      Deals  then  change        Amount          then         change
  ──────────────────────────────────────────────────────────────────────────
  Unanswered      1     0      +1
  Overdue         0     0       0
  Slipped         1     0      +1     2,300 EUR         0 EUR     +2,300 EUR
  Stuck           1     0      +1
  Unplanned       0     3      -3
  
  then: 2026-06-30 23:59
  $ kariz -f "$EXAMPLES/studio.yaml" report summary --ci
  Figure               Now  Behind it                             95 %  See
  ───────────────────────────────────────────────────────────────────────────────────────────
  Pipeline      20,200 EUR  8 open deals, 2 without value               kariz report forecast
  Weighted       7,545 EUR  by stage probability                        kariz report forecast
  Win rate           50.0%  15 sold, 15 lost                33.2–66.8%  kariz report velocity
  Deal size   2,483.87 EUR  15 sales in 65.3 days each                  kariz report velocity
  Velocity      114.18 EUR  a day, by 6 qualified deals                 kariz report velocity
  
  Where deals are lost
  Worst leak         29.6%  8 of 27 at Proposal sent        15.9–48.5%  kariz report
  Came back              2  lost or cold before, 2 sold                 kariz report losses
  
  What to do
  Figure               Now  Behind it                       See
  ───────────────────────────────────────────────────────────────────────────────
  Unanswered             1  waiting for an answer, 1 late   kariz next
  Overdue                0  planned for a time gone by      kariz next
  Slipped                1  close gone by, worth 2,300 EUR  kariz next
  Stuck                  1  longer in a stage than allowed  kariz next
  Unplanned              0  open, and never coming up       kariz next
  
  why clients leave at Proposal sent: They compare with others and go quiet
  how to win them back at Proposal sent: Send two references and ask what is missing
  $ kariz report summary --format markdown
  | Figure    |       Now | Behind it                            | See                   |
  | --------- | --------: | ------------------------------------ | --------------------- |
  | Pipeline  | 4,800 EUR | 5 open deals, 4 without value        | kariz report forecast |
  | Weighted  | 2,400 EUR | by stage probability                 | kariz report forecast |
  | Win rate  |     50.0% | 1 sold, 1 lost                       | kariz report velocity |
  | Deal size |       n/a | 1 sale in 20.0 days, 1 without value | kariz report velocity |
  | Velocity  |       n/a | no sale has a value                  | kariz report velocity |
  
  **Where deals are lost**
  
  | Figure     |   Now | Behind it               | See                 |
  | ---------- | ----: | ----------------------- | ------------------- |
  | Worst leak | 25.0% | 1 of 4 at Proposal sent | kariz report        |
  | Came back  |     0 | lost or cold before     | kariz report losses |
  
  **What to do**
  
  | Figure     | Now | Behind it                                   | See        |
  | ---------- | --: | ------------------------------------------- | ---------- |
  | Unanswered |   1 | waiting for an answer, 1 late               | kariz next |
  | Overdue    |   3 | planned for a time gone by                  | kariz next |
  | Slipped    |   1 | close gone by, worth 0 EUR, 1 without value | kariz next |
  | Stuck      |   1 | longer in a stage than allowed              | kariz next |
  | Unplanned  |   0 | open, and never coming up                   | kariz next |
  
  - why clients leave at Proposal sent: They compare with others and go quiet
  - how to win them back at Proposal sent: Send two references and ask what is missing

What each figure means, and the deals behind it.

  $ kariz report summary --explain
  Figure            What it says
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  deals             the deals that the line is about
  open.deals        open deals that are not sold
  weighted.deals    open deals that are not sold
  win-rate.deals    deals that are sold or lost now
  deal-size.deals   deals that are sold now and have a value
  velocity.deals    deals that are open now, qualified and not sold
  leak.deals        deals whose furthest stage is this one or a later one, or that are won
  win-back.deals    deals that came back after they were lost or cold
  unanswered.deals  deals in which somebody waits for an answer
  overdue.deals     deals of which the next step, the end of a deferral, or the day to win back or to nurture is past; a step that is but the answer itself counts as unanswered
  slipped.deals     open deals that should have been sold by a day that is past
  stuck.deals       open deals that stand in their stage for longer than it allows, with nothing planned ahead
  forgotten.deals   open deals that nothing will ever bring up again
  sold              deals that are sold now: they entered a sold stage or a later one, or are won
  lost              deals that are lost now, those that had been sold too
  dropped           of those that reached the stage, the ones that got no further and are lost or cold now
  late              of those that wait for an answer, the ones that wait longer than allowed
  without-value     of the deals, the ones of which nobody said what they are worth
  unweighted        of the open deals, the ones whose stage has no probability
  share             so many of the deals in percent
  win-rate.share    sold, of sold and lost
  leak.share        dropped, of those that reached the stage
  amount            what the deals are worth, at the rates of today
  weighted.amount   value times the probability of the stage, added up and rounded once
  deal-size.amount  the mean value of the sales that have one
  days              mean days from the first event to the sale
  velocity          open deals × win rate × mean value / mean days: what they bring in a day
  $ kariz report summary --explain overdue
  Deal          Name                    Counts  Stands in      State
  ──────────────────────────────────────────────────────────────────
  acme-website  Acme website            1       Proposal sent  open
  bakery        Piekarnia Żytnia        1       Qualified      open
  dentist       Dentist's appointments  1       Proposal sent  lost
  
  overdue.deals: 3; deals of which the next step, the end of a deferral, or the day to win back or to nurture is past; a step that is but the answer itself counts as unanswered
  $ kariz report summary --explain leak/proposal.share
  Deal          Name                    Counts    Stands in        State
  ──────────────────────────────────────────────────────────────────────
  acme-website  Acme website            of these  Proposal sent    open
  dentist       Dentist's appointments  counts    Proposal sent    lost
  eshop         E-shop                  of these  Proposal sent    open
  hotel         王府酒店                of these  Contract signed  open
  
  leak/proposal.share: 25.0%; dropped, of those that reached the stage
  $ kariz report summary --explain weighted.amount
  Deal          Name          Counts     Stands in      State
  ───────────────────────────────────────────────────────────
  acme-website  Acme website  2,400 EUR  Proposal sent  open
  
  weighted.amount: 2,400 EUR; value times the probability of the stage, added up and rounded once
  $ kariz report summary --explain velocity.velocity
  Deal          Name                    Counts  Stands in        State
  ────────────────────────────────────────────────────────────────────
  acme-website  Acme website            deals   Proposal sent    open
  bakery        Piekarnia Żytnia        deals   Qualified        open
  dentist       Dentist's appointments  lost    Proposal sent    lost
  eshop         E-shop                  deals   Proposal sent    open
  florist       Florist                 deals   New inquiry      open
  garage        Garage                  deals   Qualified        open
  hotel         王府酒店                sold    Contract signed  open
  
  velocity.velocity: n/a; open deals × win rate × mean value / mean days: what they bring in a day
  $ kariz report summary --explain leak
  kariz: error: --explain: no row 'leak' in this report
    help: did you mean 'leak/proposal'? rows: open, weighted, win-rate, deal-size, velocity, leak/proposal, win-back, unanswered, overdue, slipped, stuck, forgotten
  [1]

Without deals it is short.

  $ kariz -f empty.yaml init --quiet
  $ kariz -f empty.yaml report summary
  there is no deal yet: kariz add-lead NAME makes the first
  $ kariz -f empty.yaml report summary --json
  {"kariz": 1, "report": "summary", "rows": [], "notes": ["there is no deal yet: kariz add-lead NAME makes the first"]}
  $ kariz report summary --owner nobody
  none of the deals is chosen
  $ kariz report summary --as-of 2020-01-01
  there is no deal yet: kariz add-lead NAME makes the first
  nothing had begun by 2020-01-01 23:59
