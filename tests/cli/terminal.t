On a terminal there are colours and bars, and columns that fit its width. A pipe gets none of that.

  $ cp "$TESTS/cli/pipeline.yaml" . && export TERM=xterm
  $ on_terminal() { script -qec "stty cols $1 rows 50; ${*:2}" /dev/null </dev/null | tr -d '\r'; }
  $ tags() { sed -e 's/\x1b\[0m/<>/g' -e 's/\x1b\[1m/<b>/g' -e 's/\x1b\[2m/<dim>/g' -e 's/\x1b\[31m/<red>/g' -e 's/\x1b\[32m/<green>/g' -e 's/\x1b\[36m/<cyan>/g'; }
  $ on_terminal 80 kariz report | tags
  <b>Stage<>          <b>Reached<>  <b>Moved<>  <b>Lost<>  <b>Cold<>  <b>Wait<>    <b>Step<>  <b>Of all<>   <b>Drop<>         <dim>…<>
  <dim>────────────────────────────────────────────────────────────────────────────────<>
  New inquiry          5      3     0     1     1   60.0%  100.0%  20.0%  <cyan>████▊<><dim>░<>
  Qualified            3      2     0     0     1   66.7%   60.0%   0.0%  <cyan>███▋<>
  <red>Proposal sent<>        <red>2<>      <red>1<>     <red>1<>     <red>0<>     <red>0<>   <red>50.0%<>   <red>40.0%<>  <red>50.0%<>  <red>█▎<>
  Contract sig…        1      1     0     0     0  100.0%   20.0%   0.0%  <cyan>█▎<>
  Review recei…        0      0     0     0     0     n/a    0.0%    n/a
  <green>Won<>                  <green>1<>                                    <green>20.0%<>         <green>█▎<>
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ on_terminal 80 kariz list | tags
  <b>Deal<>     <b>Name<>            <b>Company<>    <b>Stage<>          <b>State<>            <b>Value<>  <b>Score<>
  <dim>────────────────────────────────────────────────────────────────────────────────<>
  acme     Acme website    Acme GmbH  Qualified      open         4,800 EUR     50
  <dim>bakery<>   <dim>Piekarnia Żyt…<>             <dim>New inquiry<>    <dim>deferred<>     <dim>1,200 EUR<>      <dim>0<>
  <dim>cafe<>     <dim>Café Noir<>                  <dim>New inquiry<>    <dim>cold<>                        <dim>0<>
  <red>dentist<>  <red>Dentist's app…<>             <red>Proposal sent<>  <red>lost<>         <red>2,000 USD<>    <red>100<>
  <green>eshop<>    <green>E-shop<>                     <green>Contract sig…<>  <green>won<>       <green>9,600.50 EUR<>    <green>100<>
  $ on_terminal 80 kariz report --color never
  Stage          Reached  Moved  Lost  Cold  Wait    Step  Of all   Drop         …
  ────────────────────────────────────────────────────────────────────────────────
  New inquiry          5      3     0     1     1   60.0%  100.0%  20.0%  ████▊░
  Qualified            3      2     0     0     1   66.7%   60.0%   0.0%  ███▋
  Proposal sent        2      1     1     0     0   50.0%   40.0%  50.0%  █▎
  Contract sig…        1      1     0     0     0  100.0%   20.0%   0.0%  █▎
  Review recei…        0      0     0     0     0     n/a    0.0%    n/a
  Won                  1                                    20.0%         █▎
  
  the biggest leak is Proposal sent: 1 of 2 deals dropped
  $ on_terminal 80 kariz report losses --color never
  By reason
  Reason                    Lost   Share      Value
  ───────────────────────────────────────────────────────────────────────────
  Bought from a competitor     1  100.0%  1,800 EUR  ████████████████████████
  
  By the stage they stood in when they were lost
  Stage        Lost   Share      Value  Why they leave        How to win them back
  ────────────────────────────────────────────────────────────────────────────────
  Proposal s…     1  100.0%  1,800 EUR  They compare with o…  Send two references…
  
  By reason and stage
  Reason                    Stage          Lost   Share      Value
  ────────────────────────────────────────────────────────────────────────────────
  Bought from a competitor  Proposal sent     1  100.0%  1,800 EUR  ██████████████
  
  1 deal was lost, worth 1,800 EUR
  no deal came back after being lost or cold

Narrower ones lose columns, and long names end in an ellipsis. What is copied into the next command is whole.

  $ on_terminal 40 kariz list --color never
  Deal     Stage                   Value …
  ────────────────────────────────────────
  acme     Qualified           4,800 EUR
  bakery   New inquiry         1,200 EUR
  cafe     New inquiry
  dentist  Proposal sent       2,000 USD
  eshop    Contract signed  9,600.50 EUR
  $ on_terminal 40 kariz report --color never
  Stage           Reached    Step   Drop …
  ────────────────────────────────────────
  New inquiry           5   60.0%  20.0%
  Qualified             3   66.7%   0.0%
  Proposal sent         2   50.0%  50.0%
  Contract sign…        1  100.0%   0.0%
  Review receiv…        0     n/a    n/a
  Won                   1
  
  the biggest leak is Proposal sent: 1 of
  2 deals dropped
  $ on_terminal 20 kariz list --color never
  Deal     Stage     …
  ────────────────────
  acme     Qualified
  bakery   New inqu…
  cafe     New inqu…
  dentist  Proposal…
  eshop    Contract…

No line is ever wider than the terminal, whatever the terminal.

  $ cp "$EXAMPLES/studio.yaml" studio.yaml
  $ kariz -f studio.yaml add-lead '上海茶庄上海茶庄上海茶庄上海茶庄上海茶庄' --company 'کافه می‌رویم کافه می‌رویم' --quiet
  $ cat >width.py <<'PYTHON'
  > import sys, unicodedata
  > def cells(c):
  >     if unicodedata.category(c) in ("Mn", "Me", "Cf"): return 0
  >     return 2 if unicodedata.east_asian_width(c) in "WF" else 1
  > print(max(sum(map(cells, line.rstrip("\n"))) for line in sys.stdin))
  > PYTHON
  $ for columns in 30 40 79 80 81 120; do
  >   for command in list 'list --columns all' board log 'show 上海茶庄上海茶庄上海茶庄上海茶庄上海茶庄 sklep-rowerowy-kółko' report 'report losses'; do
  >     widest=$(on_terminal $columns kariz -f studio.yaml "$command" --color never | python3 width.py)
  >     [ "$widest" -le $columns ] || echo "$command: $widest in $columns"
  >   done
  > done

Colours can be turned off and on.

  $ NO_COLOR=1 on_terminal 80 kariz list | grep -c $'\x1b'
  0
  [1]
  $ TERM=dumb on_terminal 80 kariz list | grep -c $'\x1b'
  0
  [1]
  $ on_terminal 80 kariz list --color never | grep -c $'\x1b'
  0
  [1]
  $ NO_COLOR=1 on_terminal 80 kariz list --color always | grep -c $'\x1b' | sed 's/[1-9].*/some/'
  some
  $ kariz list --color always | grep -c $'\x1b' | sed 's/[1-9].*/some/'
  some
  $ kariz list --color auto | grep -c $'\x1b'
  0
  [1]
  $ kariz list --color always --format csv | grep -c $'\x1b'
  0
  [1]
  $ on_terminal 80 kariz list --json | grep -c $'\x1b'
  0
  [1]

Errors are coloured as well.

  $ on_terminal 80 kariz list --stage propsal | tags
  <b>kariz: <><red>error: <><b>unknown stage 'propsal'<>
    help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract, review
  $ on_terminal 80 kariz advance bakery | tags
  <b>pipeline.yaml:46:3: <><red>error: <><b>bakery cannot enter qualified: email is not set<>
     46 |   bakery:   # after Christmas
        |   <green>^~~~~~<>
        help: kariz advance bakery --set email=…, or --force

An empty list says so to whoever looks.

  $ on_terminal 80 kariz list --owner nobody
  no deal matches
  $ on_terminal 80 kariz list --owner nobody --ids

On a terminal without answers, qualify asks, question by question.

  $ answer() { (until [ -e ready ]; do sleep 0.05; done; printf "$1") |
  >   script -qec 'stty cols 80 -echo; : >ready; kariz qualify bakery' /dev/null | tr -d '\r' | sed 's/q\] /&\n/g'; rm ready; }
  $ answer 'y\nn\n\n'
  Can they spend it, and will they? [y/n/?/q] 
  Do they decide? [y/n/?/q] 
  Is the problem real? [y/n/?/q] 
  bakery: still open (1 yes, 1 no, 1 unknown, score 25): still to ask: need
  $ tail -n +46 pipeline.yaml | grep answers
        - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: no}}
        - {at: 2026-10-02T10:00:00+02:00, answers: {budget: no, authority: no}}
        - {at: 2026-09-02T10:00:00+02:00, answers: {budget: yes, authority: yes, need: yes}}
        - {at: 2026-06-02T10:00:00+02:00, answers: {budget: yes, authority: yes, need: yes}}
  $ answer '?\nmaybe\ny\nq\n'
  Can they spend it, and will they? (so far: yes) [y/n/?/q] 
  Do they decide? (so far: no) [y/n/?/q] 
  y: yes, n: no, for good, ?: not known yet, Enter: leave it, q: no more questions
  Do they decide? (so far: no) [y/n/?/q] 
  Is the problem real? [y/n/?/q] 
  bakery: still open (1 yes, 2 unknown, score 50): still to ask: budget, need
  $ tail -n +46 pipeline.yaml | grep answers
        - {at: 2026-11-21T13:00:00+01:00, answers: {budget: yes, authority: no}}
        - {at: 2026-11-21T13:00:00+01:00, answers: {budget: unknown, authority: yes}}
        - {at: 2026-10-02T10:00:00+02:00, answers: {budget: no, authority: no}}
        - {at: 2026-09-02T10:00:00+02:00, answers: {budget: yes, authority: yes, need: yes}}
        - {at: 2026-06-02T10:00:00+02:00, answers: {budget: yes, authority: yes, need: yes}}

Whatever stands in the file, no control character reaches a terminal.

  $ printf 'kariz: 1\nstages: [{id: lead}]\ndeals:\n  one:\n    name: "a\\e[31mb\\a"\n    company: "\\u202Eevil"\n    history:\n      - {at: 2026-11-01, stage: lead}\n' >evil.yaml
  $ for format in table csv json markdown; do on_terminal 80 kariz -f evil.yaml list --color never --format $format; done
  Deal  Name            Company     Stage  State
  ──────────────────────────────────────────────
  one   a\x1B[31mb\x07  \u202Eevil  lead   open
  id,name,company,stage,state,value,next-at,next-do
  one,a\x1B[31mb\x07,\u202Eevil,lead,open,,,
  {"kariz": 1, "command": "list", "rows": [
    {"id": "one", "name": "a\u001b[31mb\u0007", "company": "\u202eevil", "stage": "lead", "state": "open", "value": null, "next-at": null, "next-do": null}
  ]}
  | Deal | Name              | Company     | Stage | State |
  | ---- | ----------------- | ----------- | ----- | ----- |
  | one  | a\\x1B\[31mb\\x07 | \\u202Eevil | lead  | open  |

Nor does what a dry run shows of the file reach the terminal raw; in a pipe it is the file's very bytes.

  $ printf 'kariz: 1\nstages: [{id: lead, name: Lead}]\ndeals:\n  a:  # \xe2\x80\xae\t!\n    name: A\n    history:\n      - {at: 2026-11-01, stage: lead}\n' >raw.yaml
  $ on_terminal 80 'kariz -f raw.yaml edit a --set owner=bo --dry-run' | grep '#'
     a:  # \\u202E\t! (esc)
  $ kariz -f raw.yaml edit a --set owner=bo --dry-run | grep '#' | od -An -tx1
   20 20 20 61 3a 20 20 23 20 e2 80 ae 09 21 0a
