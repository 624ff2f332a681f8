Who stands where: the pipeline as a kanban board.

  $ cat >pipeline.yaml <<'YAML'
  > kariz: 1
  > currency: EUR
  > rates: {USD: 0.9}
  > timezone: Europe/Warsaw
  > stages:
  >   - {id: inquiry, name: New inquiry, max-days: 5}
  >   - {id: talk, name: Разговор, max-days: 14}
  >   - {id: proposal, name: پیشنهاد, max-days: 21}
  >   - {id: contract, name: 签订合同, sold: true}
  >   - {id: fax, name: Fax sent, retired: true}
  >   - {id: review, name: Review received, optional: true}
  > deals:
  >   bakery:
  >     name: Piekarnia Żytnia
  >     history:
  >       - {at: 2026-11-01, stage: inquiry}
  >       - {at: 2026-11-06T12:00, defer: 2027-01-07T09:00}
  > 
  >   cafe:
  >     name: "Кафе «Весна»: меню и вывеска"
  >     value: 4800
  >     next: {at: 2026-11-20T10:00, do: Call}
  >     owner: ana
  >     history:
  >       - {at: 2026-11-10, stage: talk}
  > 
  >   gone:
  >     name: Gone
  >     value: 900
  >     history:
  >       - {at: 2026-11-02, stage: talk}
  >       - {at: 2026-11-03, lost: no answer}
  > 
  >   shop:
  >     name: 上海茶庄网站改版与品牌设计
  >     value: 12000 USD
  >     owner: ana
  >     history:
  >       - {at: 2026-11-01, stage: proposal}
  > 
  >   slow:
  >     name: Slow and steady
  >     value: 300
  >     history:
  >       - {at: 2026-10-01, stage: inquiry}
  > 
  >   آکمه:
  >     name: کافه می‌رویم
  >     value: 900
  >     history:
  >       - {at: 2026-11-18, stage: proposal}
  > YAML
  $ on_terminal() { TERM=xterm script -qec "stty cols $1 rows $2; ${*:3}" /dev/null </dev/null | tr -d '\r'; }

On a terminal there is a column for each stage, with the number of its deals and what they are worth; a card says the
name, the value, the days in the stage, and what wants attention. That stands above, and what is asleep below.

  $ on_terminal 80 24 kariz board --color never
  New inquiry             2  Разговор                1  پیشنهاد                 2
  300 EUR                    4,800 EUR                  11,700 EUR
  ─────────────────────────  ─────────────────────────  ─────────────────────────
  Slow and steady            Кафе «Весна»: меню и выв…  上海茶庄网站改版与品牌设…
    300 EUR · 51 d · stuck     4,800 EUR · 11 d           12,000 USD · 20 d
  Piekarnia Żytnia             overdue                  کافه می‌رویم
    5 d                                                   900 EUR · 3 d
    deferred until
    2027-01-07
  
  签订合同                0  Review received         0
  
  ─────────────────────────  ─────────────────────────
  
  not shown: 1 lost
  1 deal has no value
  $ on_terminal 200 24 kariz board --color never
  New inquiry                    2  Разговор                       1  پیشنهاد                        2  签订合同                       0  Review received                0
  300 EUR                           4,800 EUR                         11,700 EUR
  ────────────────────────────────  ────────────────────────────────  ────────────────────────────────  ────────────────────────────────  ────────────────────────────────
  Slow and steady                   Кафе «Весна»: меню и вывеска      上海茶庄网站改版与品牌设计
    300 EUR · 51 d · stuck            4,800 EUR · 11 d · overdue        12,000 USD · 20 d
  Piekarnia Żytnia                                                    کافه می‌رویم
    5 d                                                                 900 EUR · 3 d
    deferred until 2027-01-07
  
  not shown: 1 lost
  1 deal has no value

Colours say the same once more.

  $ tags() { sed -e 's/\x1b\[0m/<>/g' -e 's/\x1b\[1m/<b>/g' -e 's/\x1b\[2m/<dim>/g' -e 's/\x1b\[31m/<red>/g'; }
  $ on_terminal 80 24 kariz board --stage talk,inquiry | tags
  <b>New inquiry<>                    <b>2<>  <b>Разговор<>                       <b>1<>
  300 EUR                           4,800 EUR
  <dim>────────────────────────────────<>  <dim>────────────────────────────────<>
  Slow and steady                   Кафе «Весна»: меню и вывеска
    300 EUR<dim> · <>51 d<dim> · <><red>stuck<>            4,800 EUR<dim> · <>11 d<dim> · <><red>overdue<>
  <dim>Piekarnia Żytnia<>
    <dim>5 d<>
    <dim>deferred until 2027-01-07<>
  
  not shown: 1 lost
  1 deal has no value
  $ NO_COLOR=1 on_terminal 80 24 kariz board | grep -c $'\x1b'
  0
  [1]

Filters and orders are those of list. Stages that are not asked for are not shown.

  $ on_terminal 80 24 kariz board --owner ana --color never
  New inquiry             0  Разговор                1  پیشنهاد                 1
                             4,800 EUR                  10,800 EUR
  ─────────────────────────  ─────────────────────────  ─────────────────────────
                             Кафе «Весна»: меню и выв…  上海茶庄网站改版与品牌设…
                               4,800 EUR · 11 d           12,000 USD · 20 d
                               overdue
  
  签订合同                0  Review received         0
  
  ─────────────────────────  ─────────────────────────
  $ on_terminal 40 24 kariz board --stage proposal,contract --sort value --color never
  پیشنهاد           2  签订合同          0
  11,700 EUR
  ───────────────────  ───────────────────
  کافه می‌رویم
    900 EUR · 3 d
  上海茶庄网站改版与…
    12,000 USD · 20 d

A retired stage has a column as long as somebody stands there.

  $ sed 's/stage: proposal}/stage: fax}/' pipeline.yaml >fax.yaml
  $ on_terminal 200 24 kariz -f fax.yaml board --color never | head -1
  New inquiry                   2  Разговор                      1  پیشنهاد                       0  签订合同                      0  Fax sent                      2  Review received               0

A column that is too tall for the screen is cut.

  $ cp pipeline.yaml tall.yaml
  $ for i in 1 2 3 4 5 6 7 8 9; do kariz -f tall.yaml add-lead "Lead $i" --quiet; done
  $ on_terminal 80 20 kariz -f tall.yaml board --stage inquiry,talk --color never
  New inquiry                   11  Разговор                       1
  300 EUR                           4,800 EUR
  ────────────────────────────────  ────────────────────────────────
  Slow and steady                   Кафе «Весна»: меню и вывеска
    300 EUR · 51 d · stuck            4,800 EUR · 11 d · overdue
  Lead 1
    0 d
  Lead 2
    0 d
  Lead 3
    0 d
  Lead 4
    0 d
  Lead 5
    0 d
  +5 more
  
  not shown: 1 lost
  10 deals have no value
  $ on_terminal 80 40 kariz -f tall.yaml board --stage inquiry,talk --color never | grep -c 'more$'
  0
  [1]

In a pipe the stages stand below each other, whole, with the ids for the next command.

  $ kariz board
  New inquiry: 2 deals, 300 EUR
  Deal    Name                               Value  Days in stage  Marks
  ──────────────────────────────────────────────────────────────────────────────────────────
  slow    Slow and steady                  300 EUR             51  stuck
  bakery  Piekarnia Żytnia                                      5  deferred until 2027-01-07
  
  Разговор: 1 deal, 4,800 EUR
  Deal    Name                               Value  Days in stage  Next                   Marks
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  cafe    Кафе «Весна»: меню и вывеска   4,800 EUR             11  2026-11-20 10:00 Call  overdue
  
  پیشنهاد: 2 deals, 11,700 EUR
  Deal    Name                               Value  Days in stage
  ───────────────────────────────────────────────────────────────
  shop    上海茶庄网站改版与品牌设计    12,000 USD             20
  آکمه    کافه می‌رویم                      900 EUR              3
  
  not shown: 1 lost
  1 deal has no value
  $ kariz -f tall.yaml board --stage inquiry | grep -c Lead
  9

For programs a row is a deal, and the totals of the stages stand in the summary.

  $ kariz board --json
  {"kariz": 1, "command": "board", "rows": [
    {"stage": "inquiry", "state": "open", "id": "slow", "name": "Slow and steady", "value": {"amount": "300.00", "currency": "EUR"}, "in-stage": 51, "next-at": null, "next-do": null, "overdue": false, "stuck": true},
    {"stage": "inquiry", "state": "deferred", "id": "bakery", "name": "Piekarnia Żytnia", "value": null, "in-stage": 5, "next-at": null, "next-do": null, "overdue": false, "stuck": false},
    {"stage": "talk", "state": "open", "id": "cafe", "name": "Кафе «Весна»: меню и вывеска", "value": {"amount": "4800.00", "currency": "EUR"}, "in-stage": 11, "next-at": "2026-11-20T10:00:00+01:00", "next-do": "Call", "overdue": true, "stuck": false},
    {"stage": "proposal", "state": "open", "id": "shop", "name": "上海茶庄网站改版与品牌设计", "value": {"amount": "12000.00", "currency": "USD"}, "in-stage": 20, "next-at": null, "next-do": null, "overdue": false, "stuck": false},
    {"stage": "proposal", "state": "open", "id": "آکمه", "name": "کافه می‌رویم", "value": {"amount": "900.00", "currency": "EUR"}, "in-stage": 3, "next-at": null, "next-do": null, "overdue": false, "stuck": false}
  ], "summary": {"stages": [{"stage": "inquiry", "deals": 2, "value": {"amount": "300.00", "currency": "EUR"}, "without-value": 1}, {"stage": "talk", "deals": 1, "value": {"amount": "4800.00", "currency": "EUR"}, "without-value": 0}, {"stage": "proposal", "deals": 2, "value": {"amount": "11700.00", "currency": "EUR"}, "without-value": 0}, {"stage": "contract", "deals": 0, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0}, {"stage": "review", "deals": 0, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0}], "cold": 0, "lost": 1, "won": 0}, "notes": ["not shown: 1 lost", "1 deal has no value"]}
  $ kariz board --format csv
  stage,state,id,name,value,in-stage,next-at,next-do,overdue,stuck
  inquiry,open,slow,Slow and steady,300.00 EUR,51,,,no,yes
  inquiry,deferred,bakery,Piekarnia Żytnia,,5,,,no,no
  talk,open,cafe,Кафе «Весна»: меню и вывеска,4800.00 EUR,11,2026-11-20T10:00:00+01:00,Call,yes,no
  proposal,open,shop,上海茶庄网站改版与品牌设计,12000.00 USD,20,,,no,no
  proposal,open,آکمه,کافه می‌رویم,900.00 EUR,3,,,no,no
  $ kariz board --format markdown --owner ana
  **Разговор: 1 deal, 4,800 EUR**
  
  | Deal | Name                         |     Value | Days in stage | Next                  | Marks   |
  | ---- | ---------------------------- | --------: | ------------: | --------------------- | ------- |
  | cafe | Кафе «Весна»: меню и вывеска | 4,800 EUR |            11 | 2026-11-20 10:00 Call | overdue |
  
  **پیشنهاد: 1 deal, 10,800 EUR**
  
  | Deal | Name                       |      Value | Days in stage |
  | ---- | -------------------------- | ---------: | ------------: |
  | shop | 上海茶庄网站改版与品牌设计 | 12,000 USD |            20 |

As it was on another day: what lies ahead is left out, and said to be.

  $ kariz board --now 2026-11-05 --format csv
  stage,state,id,name,value,in-stage,next-at,next-do,overdue,stuck
  inquiry,open,slow,Slow and steady,300.00 EUR,35,,,no,yes
  inquiry,open,bakery,Piekarnia Żytnia,,4,,,no,no
  proposal,open,shop,上海茶庄网站改版与品牌设计,12000.00 USD,4,,,no,no
  $ kariz board --now 2026-11-05 | tail -3
  1 deal has no value
  2 deals begin after now and are left out
  1 event after now is left out

No deals, and none that match:

  $ kariz -f empty.yaml init --quiet
  $ kariz -f empty.yaml board
  $ on_terminal 80 24 kariz -f empty.yaml board --color never
  Prospecting             0  Qualification           0  Meeting                 0
  ─────────────────────────  ─────────────────────────  ─────────────────────────
  
  Proposal                0  Negotiation             0
  ─────────────────────────  ─────────────────────────
  no deals yet; kariz add-lead 'NAME' adds one
  $ on_terminal 80 24 kariz board --owner nobody --stage talk --color never
  Разговор                       0
  ────────────────────────────────
  no deal matches
  $ kariz board --owner nobody --format csv
  stage,state,id,name,value,in-stage,next-at,next-do,overdue,stuck

Refused:

  $ kariz board --sort size 2>&1 | head -1
  kariz: error: unknown column 'size'
  $ kariz board acme
  kariz: error: unexpected argument 'acme'
    help: usage: kariz board [OPTION…]; -f FILE names the file, and options such as --text TEXT say which deals
  [2]
  $ kariz board --stage propsal
  kariz: error: unknown stage 'propsal'
    help: did you mean 'proposal'? stages: inquiry, talk, proposal, contract, review
  [1]
  $ kariz board --ids
  kariz: error: unknown option '--ids'
    help: see 'kariz board --help'
  [2]
