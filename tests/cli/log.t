A diary: what happened, day by day, over all deals.

  $ cp "$TESTS/cli/pipeline.yaml" . && export KARIZ_USER=ana
  $ kariz touch phone acme --note 'wants a quote by Friday' --at 2026-11-20T16:00 --quiet
  $ kariz edit acme --set value=5200 --at 2026-11-20T16:05 --quiet
  $ kariz log
  Mon 2026-06-01
    10:00  eshop    → New inquiry
  
  Tue 2026-06-02
    10:00  eshop    budget yes, authority yes, need yes
    10:00  eshop    → Qualified
  
  Mon 2026-06-15
    10:00  eshop    → Proposal sent
  
  Wed 2026-07-01
    10:00  eshop    → Contract signed; met: demo
  
  Sat 2026-08-01
    10:00  eshop    won: 9,600.50 EUR
  
  Tue 2026-09-01
    10:00  dentist  → New inquiry
  
  Wed 2026-09-02
    10:00  dentist  budget yes, authority yes, need yes
    10:00  dentist  → Qualified
  
  Wed 2026-09-09
    10:00  dentist  → Proposal sent
  
  Wed 2026-09-30
    10:00  dentist  lost (Bought from a competitor): cheaper by 30%
  
  Thu 2026-10-01
    10:00  cafe     → New inquiry
  
  Fri 2026-10-02
    10:00  cafe     budget no, authority no
    10:00  cafe     cold (no budget, no authority)
  
  Mon 2026-11-02
    09:30  acme     → New inquiry
  
  Tue 2026-11-03
    10:00  acme     budget yes, authority no, need yes
    10:00  acme     → Qualified
  
  Thu 2026-11-05
    12:00  bakery   → New inquiry
  
  Fri 2026-11-06
    12:00  bakery   deferred until 2027-01-07 09:00: after Christmas
  
  Fri 2026-11-20
    16:00  acme     phone, by ana: wants a quote by Friday
    16:05  acme     value was 4,800 EUR, by ana

The filters say which deals; --since and --until say which days.

  $ kariz log --since 2026-11-01
  Mon 2026-11-02
    09:30  acme    → New inquiry
  
  Tue 2026-11-03
    10:00  acme    budget yes, authority no, need yes
    10:00  acme    → Qualified
  
  Thu 2026-11-05
    12:00  bakery  → New inquiry
  
  Fri 2026-11-06
    12:00  bakery  deferred until 2027-01-07 09:00: after Christmas
  
  Fri 2026-11-20
    16:00  acme    phone, by ana: wants a quote by Friday
    16:05  acme    value was 4,800 EUR, by ana
  $ kariz log --since 2026-11-01 --until 2026-11-05 --owner ana --reverse
  Tue 2026-11-03
    10:00  acme  → Qualified
    10:00  acme  budget yes, authority no, need yes
  
  Mon 2026-11-02
    09:30  acme  → New inquiry
  $ kariz log --state lost --since 2026-09-09
  Wed 2026-09-09
    10:00  dentist  → Proposal sent
  
  Wed 2026-09-30
    10:00  dentist  lost (Bought from a competitor): cheaper by 30%
  $ kariz log --stage qualified --until 2026-11-02
  Mon 2026-11-02
    09:30  acme  → New inquiry

What lies ahead is left out, and said to be.

  $ kariz log --now 2026-11-04 --since 2026-11-01
  Mon 2026-11-02
    09:30  acme  → New inquiry
  
  Tue 2026-11-03
    10:00  acme  budget yes, authority no, need yes
    10:00  acme  → Qualified
  
  1 deal begins after now and is left out
  2 events after now are left out
  $ kariz log --now 2026-11-06T12:00 --since 2026-11-06
  Fri 2026-11-06
    12:00  bakery  deferred until 2027-01-07 09:00: after Christmas
  
  2 events after now are left out

On a terminal long lines are broken at words, and go on below where they began.

  $ on_terminal() { TERM=xterm script -qec "stty cols $1; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ kariz add-lead 上海茶庄 --at 2026-11-20T18:00 --note 'A tea house from Shanghai; they have heard of us from Piekarnia Żytnia' >added
  $ kariz touch meeting acme --at 2026-11-20T19:00 --quiet --note 'Договорились о смете: пришлём варианты до пятницы, решают втроём'
  $ on_terminal 60 kariz log --since 2026-11-20 --color never
  Fri 2026-11-20
    16:00  acme      phone, by ana: wants a quote by Friday
    16:05  acme      value was 4,800 EUR, by ana
    18:00  上海茶庄  → New inquiry, by ana: A tea house from
                     Shanghai; they have heard of us from
                     Piekarnia Żytnia
    19:00  acme      meeting, by ana: Договорились о смете:
                     пришлём варианты до пятницы, решают
                     втроём
  $ on_terminal 30 kariz log --since 2026-11-20T19:00 --color never
  Fri 2026-11-20
    19:00 acme
      meeting, by ana:
      Договорились о смете:
      пришлём варианты до
      пятницы, решают втроём
  $ on_terminal 60 kariz log --since 2026-09-30 --until 2026-10-01 | sed -e 's/\x1b\[0m/<>/g' -e 's/\x1b\[1m/<b>/g' -e 's/\x1b\[31m/<red>/g'
  <b>Wed 2026-09-30<>
    10:00  dentist  <red>lost (Bought from a competitor): cheaper<>
                    <red>by 30%<>
  
  <b>Thu 2026-10-01<>
    10:00  cafe     → New inquiry

For programs, and for a report by e-mail:

  $ kariz log --since 2026-11-03 --until 2026-11-06 --json
  {"kariz": 1, "command": "log", "rows": [
    {"at": "2026-11-03T10:00:00+01:00", "id": "acme", "what": "budget yes, authority no, need yes", "kind": "answers", "stage": null, "answers": [{"question": "budget", "answer": "yes"}, {"question": "authority", "answer": "no"}, {"question": "need", "answer": "yes"}], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "by": null, "note": null},
    {"at": "2026-11-03T10:00:00+01:00", "id": "acme", "what": "→ Qualified", "kind": "stage", "stage": "qualified", "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "by": null, "note": null},
    {"at": "2026-11-05T12:00:00+01:00", "id": "bakery", "what": "→ New inquiry", "kind": "stage", "stage": "inquiry", "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [], "by": null, "note": null},
    {"at": "2026-11-06T12:00:00+01:00", "id": "bakery", "what": "deferred until 2027-01-07 09:00", "kind": "defer", "stage": null, "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": "2027-01-07T09:00:00+01:00", "value": null, "was": [], "by": null, "note": "after Christmas"}
  ]}
  $ kariz log --since 2026-11-20T16:05 --until 2026-11-20T16:05 --json
  {"kariz": 1, "command": "log", "rows": [
    {"at": "2026-11-20T16:05:00+01:00", "id": "acme", "what": "value was 4,800 EUR", "kind": "was", "stage": null, "answers": [], "met": [], "forced": [], "channel": null, "why": null, "until": null, "value": null, "was": [{"field": "value", "value": {"amount": "4800.00", "currency": "EUR"}}], "by": "ana", "note": null}
  ]}
  $ kariz log --since 2026-11-20 --format csv
  at,id,what,kind,stage,met,forced,channel,why,until,value,by,note
  2026-11-20T16:00:00+01:00,acme,phone,touch,,,,phone,,,,ana,wants a quote by Friday
  2026-11-20T16:05:00+01:00,acme,"value was 4,800 EUR",was,,,,,,,,ana,
  2026-11-20T18:00:00+01:00,上海茶庄,→ New inquiry,stage,inquiry,,,,,,,ana,A tea house from Shanghai; they have heard of us from Piekarnia Żytnia
  2026-11-20T19:00:00+01:00,acme,meeting,touch,,,,meeting,,,,ana,"Договорились о смете: пришлём варианты до пятницы, решают втроём"
  $ kariz log --since 2026-11-20 --until 2026-11-20T17:00 --format markdown
  | At               | Deal | What                | By  | Note                    |
  | ---------------- | ---- | ------------------- | --- | ----------------------- |
  | 2026-11-20 16:00 | acme | phone               | ana | wants a quote by Friday |
  | 2026-11-20 16:05 | acme | value was 4,800 EUR | ana |                         |

Nothing happened:

  $ kariz log --since 2026-11-21
  $ on_terminal 60 kariz log --since 2026-11-21
  nothing happened
  $ kariz log --since 2026-11-21 --json
  {"kariz": 1, "command": "log", "rows": []}
  $ kariz -f empty.yaml init --quiet
  $ on_terminal 60 kariz -f empty.yaml log
  no deals yet; kariz add-lead 'NAME' adds one

Refused:

  $ kariz log acme
  kariz: error: unexpected argument 'acme'
    help: usage: kariz log [OPTION…]; -f FILE names the file, and options such as --text TEXT say which deals
  [2]
  $ kariz log --since never
  kariz: error: --since: 'never' is not a time
    help: accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00
  [2]
