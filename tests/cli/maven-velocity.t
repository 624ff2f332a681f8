The win rate, the size and the length of the sales in 8,800 deals of a company that sells computer hardware, as others
have counted them.

  $ [ -d "$DATA/maven" ] || exit 80
  $ reference="$DATA/maven/reference.txt"
  $ cp "$EXAMPLES/maven.yaml" m.yaml
  $ kariz -f m.yaml import --quiet --recipe "$EXAMPLES/maven.recipe.yaml" "$DATA/maven/sales_pipeline.csv"
  $ kariz -f m.yaml report velocity
   Sold   Lost  Win rate  Of leads           Value    Mean value  Median days  Mean days   Open          A day
  ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  4,238  2,473     63.2%     63.2%  10,005,534 USD  2,360.91 USD         57.0       51.8  2,089  60,146.85 USD
  
  2,089 open qualified deals × 63.2% × 2,360.91 USD / 51.8 days: 60,146.85 USD a day
  $ kariz -f m.yaml report velocity --format csv
  deals,sold,lost,disqualified,win-rate,win-rate-of-leads,value,without-value,mean-value,median-days,mean-days,open,velocity
  all,4238,2473,0,63.1501,63.1501,10005534.00 USD,0,2360.91 USD,57.0,51.8,2089,60146.85 USD
  $ grep -e '^win rate' -e '^won value' -e '^cycle days won' "$reference"
  win rate Won/(Won+Lost) 63.1501%  Won/all 48.1591%
  won value total 10005534.00  average 2360.9094  median 1117.0  min 38.0 max 30288.0
  cycle days won n 4238 mean 51.7820 median 57.0 min 1 max 138

Of each of the thirty agents: won, lost, open, the win rate, the value of the sales and the mean of it.

  $ cat >by-agent.awk <<'AWK'
  > FNR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
  > { split($column["value"], value, " "); split($column["mean-value"], mean, " ")
  >   printf "%s won %d lost %d open %d winrate %s value %d mean %s\n", $1, $column["sold"],
  >          $column["lost"], $column["open"], $column["win-rate"], value[1], mean[1] }
  > AWK
  $ kariz -f m.yaml report velocity --by owner --format csv | awk -F, -f by-agent.awk | sort >counted
  $ sed -n '/^by sales_agent/,/^by product/p' "$reference" | grep '^  ' | awk '{
  >   won = $6; lost = $8; open = $10; value = $NF
  >   printf "%s %s won %d lost %d open %d winrate %.4f value %d mean %.2f\n", $1, $2, won, lost, open,
  >          100 * won / (won + lost), value, value / won }' | sort >expected
  $ wc -l <expected
  30
  $ diff expected counted

Of each quarter, by the day of the sale.

  $ grep '^won by close quarter' "$reference"
  won by close quarter {'2017-Q1': (531, 1134672.0), '2017-Q2': (1254, 3086111.0), '2017-Q3': (1257, 2982255.0), '2017-Q4': (1196, 2802496.0)}
  $ for quarter in 2017-Q1 2017-Q2 2017-Q3 2017-Q4; do
  >   kariz -f m.yaml report velocity --period $quarter --format csv | tail -1 | cut -d, -f2,7
  > done
  531,1134672.00 USD
  1254,3086111.00 USD
  1257,2982255.00 USD
  1196,2802496.00 USD

The days from the first event to the sale of each agent, median and mean, from the dates themselves.

  $ cat >cycles.py <<'PY'
  > import collections, csv, datetime, sys
  > cycles = collections.defaultdict(list)
  > for deal in csv.DictReader(sys.stdin):
  >     if deal["deal_stage"] == "Won":
  >         first, sale = (datetime.date.fromisoformat(deal[key]) for key in ("engage_date", "close_date"))
  >         cycles[deal["sales_agent"]].append((sale - first).days)
  > for agent, days in sorted(cycles.items()):
  >     tenths = (20 * sum(days) + len(days)) // (2 * len(days))
  >     middle = sorted(days)[(len(days) - 1) // 2] + sorted(days)[len(days) // 2]
  >     print(agent, f"{middle // 2}.{middle % 2 * 5}", f"{tenths // 10}.{tenths % 10}")
  > PY
  $ python3 cycles.py <"$DATA/maven/sales_pipeline.csv" >expected
  $ kariz -f m.yaml report velocity --by owner --format csv | tail -n +2 | awk -F, '{ print $1, $11, $12 }' | sort >counted
  $ diff expected counted

The cohorts and the sources have them all, once.

  $ kariz -f m.yaml report cohorts
  Month    Deals  Qualified  Qualify  Half reached  Sold  Of deals  Lost  Cold  Wait  Days old
  ────────────────────────────────────────────────────────────────────────────────────────────
  2016-10    507        507   100.0%  Prospecting      7      1.4%     0     0   500   3,703.2
  2016-11    115        115   100.0%  Won             83     72.2%    19     0    13   3,655.1
  2016-12    236        236   100.0%  Won            160     67.8%    36     0    40   3,627.9
  2017-01    312        312   100.0%  Won            181     58.0%    66     0    65   3,596.1
  2017-02    515        515   100.0%  Won            277     53.8%   143     0    95   3,565.2
  2017-03    792        792   100.0%  Won            440     55.6%   215     0   137   3,537.4
  2017-04    874        874   100.0%  Engaging       427     48.9%   326     0   121   3,508.1
  2017-05    722        722   100.0%  Won            366     50.7%   222     0   134   3,476.3
  2017-06    792        792   100.0%  Won            453     57.2%   228     0   111   3,445.3
  2017-07  1,198      1,198   100.0%  Engaging       441     36.8%   355     0   402   3,413.9
  2017-08    793        793   100.0%  Engaging       341     43.0%   198     0   254   3,384.9
  2017-09    779        779   100.0%  Won            425     54.6%   252     0   102   3,353.6
  2017-10    761        761   100.0%  Won            400     52.6%   303     0    58   3,325.3
  2017-11    283        283   100.0%  Won            157     55.5%    87     0    39   3,294.2
  2017-12    121        121   100.0%  Won             80     66.1%    23     0    18   3,266.6
  
  2,089 of 8,800 deals may still be sold, so that young months look worse than they will be
  $ kariz -f m.yaml report sources
  By source
  Source        Deals   Share  Qualified  Qualify   Sold   Lost  Win rate           Value  From deals  Of deals
  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  no source     8,800  100.0%      8,800   100.0%  4,238  2,473     63.2%  10,005,534 USD           0      0.0%
  
  By inbound and outbound
  no direction  8,800  100.0%      8,800   100.0%  4,238  2,473     63.2%  10,005,534 USD           0      0.0%
  
  0 of 8,800 deals came from another deal (repeat or referral): 0.0%
