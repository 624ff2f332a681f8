A real log of events: applications for loans at a Dutch bank, from the BPI Challenge 2012, and what others have counted in
it. Why the stages stand in this order, bpi12-w.yaml says. The shorter file leaves out most of the repeated steps and was
saved by a spreadsheet, with hours of one digit.

  $ [ -d "$DATA/bpi12_w" ] || exit 80
  $ fixture="$TESTS/cli/bpi12-w"
  $ cp "$fixture.yaml" all.yaml && cp "$fixture.yaml" few.yaml
  $ kariz -f all.yaml import --recipe "$fixture.recipe.yaml" "$DATA/bpi12_w/bpi_12_w.csv"
  imported 9658 deals with 72413 events, 0 known
  $ kariz -f few.yaml import --recipe "$fixture.recipe.yaml" "$DATA/bpi12_w/bpi_12_w_no_repeat.csv"
  imported 9658 deals with 29410 events, 0 known
  $ kariz -f all.yaml check --strict
  $ sed -n '/^  "173688"/,/^$/p' all.yaml
    "173688":
      name: "173688"
      ref: bpi12-w:173688
      history:
        - {at: 2011-10-01T19:45:13Z, stage: application}
        - {at: 2011-10-01T20:17:08Z, stage: offers}
        - {at: 2011-10-09T00:32:00Z, stage: offers}
        - {at: 2011-10-10T19:33:05Z, stage: offers}
        - {at: 2011-10-13T18:37:37Z, stage: assessment}
  

A second import adds nothing, not even a byte.

  $ cp all.yaml before.yaml
  $ kariz -f all.yaml import --recipe "$fixture.recipe.yaml" "$DATA/bpi12_w/bpi_12_w.csv"
  imported 0 deals with 0 events, 9658 known
  $ cmp all.yaml before.yaml

The funnel, and what became of every entry. Half of the applications do not begin as a lead, which is inferred; behind that
nobody is taken to have been where they were not seen.

  $ kariz -f all.yaml report
  Stage        Reached  Visited  Inferred  Moved  Lost  Cold  Dropped   Wait   Step  Decided  Of all  Drop
  ────────────────────────────────────────────────────────────────────────────────────────────────────────
  Fraud            108      108         0     57     0     0        0     51  52.8%   100.0%    1.1%  0.0%
  Leads          9,607    4,755     4,852  7,367     0     0        0  2,240  76.7%   100.0%   99.5%  0.0%
  Application    7,367    7,367         0  5,011     0     0        0  2,356  68.0%   100.0%   76.3%  0.0%
  Offers         5,011    5,011         0  3,209     0     0        0  1,802  64.0%   100.0%   51.9%  0.0%
  Assessment     3,209    3,209         0  1,647     0     0        0  1,562  51.3%   100.0%   33.2%  0.0%
  Files          1,647    1,647         0      0     0     0        0  1,647   0.0%      n/a   17.1%  0.0%
  Won                0                                                                          0.0%
  $ kariz -f all.yaml report --basis entries
  Stage        Entries  Advanced   Again   Back  Lost  Cold  Won  There  Forward
  ──────────────────────────────────────────────────────────────────────────────
  Fraud            270        67     146      0     0     0    0     57    24.8%
  Leads          5,898     2,515   1,127     21     0     0    0  2,235    42.6%
  Application   23,967     5,015  16,594      3     0     0    0  2,355    20.9%
  Offers        22,976     3,209  17,960      4     0     0    0  1,803    14.0%
  Assessment     7,895     2,188   2,922     34     0     0    0  2,751    27.7%
  Files         11,407         0   9,219  1,731     0     0    0    457     0.0%
  $ kariz -f all.yaml report stages
  Stage         Stays   Ended  Going on  Median days  Mean of ended  Stuck
  ────────────────────────────────────────────────────────────────────────
  Fraud           270     213        57          0.1            0.4      0
  Leads         5,898   3,663     2,235          0.2            0.1      0
  Application  23,967  21,612     2,355          0.2            1.6      0
  Offers       22,976  21,173     1,803          2.2            3.1      0
  Assessment    7,895   5,144     2,751          0.1            0.3      0
  Files        11,407  10,950       457          0.1            0.7      0
  
  deals lie longest in Offers: half of the stays last 2.2 days or more

The figures that reference.txt has for each file: what is counted from its rows, and here from the reports.

  $ cat >expected.py <<'PYTHON'
  > import ast, re, sys
  > text = open(sys.argv[1]).read().split("== ")[int(sys.argv[2])]
  > def counts(title): return ast.literal_eval(re.search(re.escape(title) + r" (\{.*?\})", text)[1])
  > stages = {"2": "fraud", "1": "leads", "3": "application", "5": "offers", "6": "assessment", "4": "files"}
  > order = list(stages)
  > moves = counts("direct moves (incl. to itself)")
  > for step, stage in stages.items():
  >     leaves = [(order.index(key[2]) - order.index(step), n) for key, n in moves.items() if key[0] == step]
  >     print(stage, counts("cases ever in step")[step], counts("events per step")[step],
  >           sum(n for way, n in leaves if way > 0), sum(n for way, n in leaves if way == 0),
  >           sum(n for way, n in leaves if way < 0), counts("last step").get(step, 0))
  > print(*re.search(r"cases (\d+) .*\ncase length days mean (\S+) median (\S+) max (\S+) zero (\d+)", text, re.S).groups())
  > PYTHON
  $ cat >found.py <<'PYTHON'
  > import csv, datetime, json, statistics, subprocess, sys
  > def kariz(*words): return subprocess.run(["kariz", "-f", sys.argv[1], *words], capture_output=True, text=True).stdout
  > visited = {row["stage"]: row["visited"] for row in json.loads(kariz("report", "--json"))["rows"]}
  > for row in json.loads(kariz("report", "--basis", "entries", "--json"))["rows"]:
  >     print(row["stage"], visited[row["stage"]], row["entries"], row["advanced"], row["repeated"], row["back"], row["there"])
  > deals = list(csv.DictReader(kariz("list", "--columns", "created,last", "--format", "csv").splitlines()))
  > time = datetime.datetime.fromisoformat
  > days = [(time(deal["last"]) - time(deal["created"])).total_seconds() / 86400 for deal in deals]
  > print(len(days), f"{statistics.mean(days):.4f} {statistics.median(days):.4f} {max(days):.4f}", days.count(0))
  > PYTHON
  $ python3 expected.py "$DATA/bpi12_w/reference.txt" 1 >expected && cat expected
  fraud 108 270 67 146 0 57
  leads 4755 5898 2515 1127 21 2235
  application 7367 23967 5015 16594 3 2355
  offers 5011 22976 3209 17960 4 1803
  assessment 3209 7895 2188 2922 34 2751
  files 1647 11407 0 9219 1731 457
  9658 11.4002 8.4917 91.0408 2189
  $ python3 found.py all.yaml | diff expected -
  $ python3 expected.py "$DATA/bpi12_w/reference.txt" 2 >expected && cat expected
  fraud 108 181 67 57 0 57
  leads 4755 5127 2515 356 21 2235
  application 7367 9089 5015 1716 3 2355
  offers 5011 6641 3209 1625 4 1803
  assessment 3209 5890 2188 917 34 2751
  files 1647 2482 0 294 1731 457
  9658 11.4002 8.4917 91.0408 2189
  $ python3 found.py few.yaml | diff expected -
