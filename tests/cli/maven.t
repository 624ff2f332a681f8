The export of a real CRM: 8,800 deals of a company that sells computer hardware, published by Maven Analytics, and
what others have counted in it.

  $ [ -d "$DATA/maven" ] || exit 80
  $ cp "$EXAMPLES/maven.yaml" m.yaml
  $ kariz -f m.yaml import --recipe "$EXAMPLES/maven.recipe.yaml" "$DATA/maven/sales_pipeline.csv"
  imported 8800 deals, 0 known
  $ kariz -f m.yaml check --strict
  $ kariz -f m.yaml list --ids | wc -l
  8800

The funnel.

  $ kariz -f m.yaml report
  Stage        Reached  Visited  Inferred  Moved   Lost  Cold  Dropped   Wait   Step  Decided  Of all   Drop
  ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  Prospecting    8,800      500     8,300  8,300      0     0        0    500  94.3%   100.0%  100.0%   0.0%
  Engaging       8,300    8,300         0  4,238  2,473     0    2,473  1,589  51.1%    63.2%   94.3%  29.8%
  Won            4,238                                                                          48.2%
  
  the biggest leak is Engaging: 2,473 of 8,300 deals dropped
  $ kariz -f m.yaml report --format json
  {"kariz": 1, "report": "funnel", "rows": [
    {"stage": "prospecting", "reached": 8800, "visited": 500, "inferred": 8300, "moved-on": 8300, "lost": 0, "cold": 0, "dropped": 0, "waiting": 500, "step": 94.3182, "step-of-decided": 100.0000, "overall": 100.0000, "drop-off": 0.0000},
    {"stage": "engaging", "reached": 8300, "visited": 8300, "inferred": 0, "moved-on": 4238, "lost": 2473, "cold": 0, "dropped": 2473, "waiting": 1589, "step": 51.0602, "step-of-decided": 63.1501, "overall": 94.3182, "drop-off": 29.7952},
    {"stage": "won", "reached": 4238, "visited": null, "inferred": null, "moved-on": null, "lost": null, "cold": null, "dropped": null, "waiting": null, "step": null, "step-of-decided": null, "overall": 48.1591, "drop-off": null}
  ], "summary": {"basis": "reached"}, "notes": ["the biggest leak is Engaging: 2,473 of 8,300 deals dropped"]}

The losses.

  $ kariz -f m.yaml report losses
  By reason
  Reason         Lost   Share  Value  No value
  ────────────────────────────────────────────
  Not recorded  2,473  100.0%  0 USD     2,473
  
  By the stage they stood in when they were lost
  Stage      Lost   Share  Value  No value
  ────────────────────────────────────────
  Engaging  2,473  100.0%  0 USD     2,473
  
  By reason and stage
  Reason        Stage      Lost   Share  Value  No value
  ──────────────────────────────────────────────────────
  Not recorded  Engaging  2,473  100.0%  0 USD     2,473
  
  2,473 deals were lost, worth 0 USD; 2,473 have no value
  no deal came back after being lost or cold

A second import of the same file adds nothing, not even a byte.

  $ cp m.yaml before.yaml
  $ kariz -f m.yaml import --recipe "$EXAMPLES/maven.recipe.yaml" "$DATA/maven/sales_pipeline.csv"
  imported 0 deals, 8800 known
  $ cmp m.yaml before.yaml

The same export, saved by a European spreadsheet with other dates, decimals and separators, makes the same file.

  $ cp "$EXAMPLES/maven.yaml" eu.yaml
  $ kariz -f eu.yaml import --quiet --recipe "$EXAMPLES/maven-eu.recipe.yaml" "$DATA/maven_eu/sales_pipeline.csv"
  $ cmp m.yaml eu.yaml

Who knows the one knows the other.

  $ kariz -f m.yaml import --recipe "$EXAMPLES/maven-eu.recipe.yaml" "$DATA/maven_eu/sales_pipeline.csv"
  imported 0 deals, 8800 known
  $ cmp m.yaml before.yaml

What each of the thirty agents won, lost and has open, and for how much, as reference.txt has it.

  $ reference="$DATA/maven/reference.txt"
  $ sed -n '/^by sales_agent/,/^by product/p' "$reference" | grep '^  ' | tr -s ' ' >agents
  $ wc -l <agents
  30
  $ kariz -f m.yaml list --state won --columns owner,value --format csv >sold.csv
  $ sed 's/^ \(.*\) all .*/\1/' agents | while read -r agent; do
  >   kariz -f m.yaml report --owner "$agent" --format csv >funnel.csv
  >   awk -F, -v agent="$agent" '
  >     FNR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
  >     FILENAME == "sold.csv" { if ($1 == agent) value += $2; next }
  >     $1 == "won" { won = $column["reached"]; next }
  >     { lost += $column["lost"]; open += $column["waiting"] }
  >     END { printf " %s all %d won %d lost %d open %d winrate %.2f%% value %d\n", agent, won + lost + open,
  >           won, lost, open, 100 * won / (won + lost), value }' sold.csv funnel.csv
  > done >counted
  $ diff agents counted

All that was sold.

  $ grep -o '^won value total [0-9.]*' "$reference"
  won value total 10005534.00
  $ awk -F, 'NR > 1 { sum += $2; n++ } END { printf "%.2f in %d sales\n", sum, n }' sold.csv
  10005534.00 in 4238 sales
