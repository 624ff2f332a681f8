Reports as pages and as pictures.

  $ cat >pipeline.yaml <<'YAML'
  > kariz: 1
  > name: Студия <Север> & Co
  > currency: EUR
  > stages:
  >   - {id: inquiry, name: "Inquiry <b>"}
  >   - {id: offer, name: 报价 & 比较, max-days: 14}
  >   - {id: contract, name: قرارداد, sold: true}
  > loss-reasons: {price: Too "expensive"}
  > deals:
  >   a:
  >     name: <script>alert(1)</script>
  >     value: 1200
  >     history:
  >       - {at: 2026-09-01T10:00:00Z, stage: inquiry}
  >       - {at: 2026-09-05T10:00:00Z, stage: offer}
  >       - {at: 2026-10-01T10:00:00Z, stage: contract}
  >   b:
  >     name: Борис
  >     owner: علی
  >     value: 800
  >     close: 2026-12-24
  >     history:
  >       - {at: 2026-09-20T10:00:00Z, stage: inquiry}
  >       - {at: 2026-11-15T10:00:00Z, stage: offer}
  >   c:
  >     name: "C & sons"
  >     owner: ana
  >     history:
  >       - {at: 2026-10-20T10:00:00Z, stage: inquiry}
  >       - {at: 2026-10-21T10:00:00Z, lost: price}
  > YAML

A picture.

  $ kariz report --format svg
  <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="720" height="304" viewBox="0 0 720 304" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
  <title id="funnel-title">Funnel: how many deals get how far, and where they are dropped</title>
  <desc id="funnel-desc">Inquiry &lt;b&gt;: reached 3, moved on 2, waiting 0, dropped 1, step 66.7%; ⁨报价 &amp; 比较⁩: reached 2, moved on 1, waiting 1, dropped 0, step 50.0%; ⁨قرارداد⁩: reached 1, moved on 0, waiting 1, dropped 0, step 0.0%; Won: reached 0.</desc>
  <style>
  :root {
    color-scheme: light dark;
    --paper: #ffffff; --ink: #1b2430; --soft: #545f6e; --line: #d4dae2; --track: #eff2f6;
    --solid: #1d4f8c; --middle: #6495c8; --edge: #75818f; --good: #176f43; --bad: #b3261e;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #14181f; --ink: #e7eaef; --soft: #a6b0bd; --line: #363f4b; --track: #1f262f;
      --solid: #86bdf0; --middle: #4a7fb3; --edge: #8b97a6; --good: #62cf92; --bad: #ff8f80;
    }
  }
  .chart { font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
  .chart text { fill: var(--ink); unicode-bidi: plaintext; }
  .chart .paper { fill: var(--paper); }
  .chart .title { font-size: 19px; font-weight: 600; }
  .chart .about, .chart .key, .chart .head, .chart .tick, .chart .axis, .chart .last, .chart .nothing { fill: var(--soft); }
  .chart .key, .chart .head, .chart .tick, .chart .axis, .chart .last { font-size: 11px; }
  .chart .panel { font-weight: 600; unicode-bidi: isolate; }
  .chart .value, .chart .tick, .chart .axis, .chart .last { font-variant-numeric: tabular-nums; }
  .chart .value, .chart .head, .chart .last { text-anchor: end; }
  .chart .axis { text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
  .chart .good .value { fill: var(--good); }
  .chart .bad .value { fill: var(--bad); }
  .chart .track { fill: var(--track); }
  .chart .grid { stroke: var(--line); }
  .chart .solid, .chart .key .solid { fill: var(--solid); stroke: none; }
  .chart .middle, .chart .key .middle { fill: var(--middle); stroke: none; }
  .chart .faded { fill: var(--paper); stroke: var(--edge); }
  .chart .key .faded { fill: var(--edge); stroke: none; }
  .chart .halo { stroke: var(--paper); stroke-width: 5; }
  .chart .mark { stroke: var(--ink); stroke-width: 3; }
  .chart .key .mark { fill: var(--ink); stroke: none; }
  .chart .good .solid { fill: var(--good); }
  .chart .bad .faded { stroke: var(--bad); }
  .chart line.solid { stroke: var(--solid); stroke-width: 2; }
  .chart line.middle { stroke: var(--middle); stroke-width: 2; stroke-dasharray: 5 4; }
  .chart circle.middle { fill: var(--paper); stroke: var(--middle); stroke-width: 2; }
  </style>
  <rect class="paper" width="100%" height="100%"/>
  <text class="title" x="24" y="30">Funnel</text>
  <text class="about" x="24" y="50">how many deals get how far, and where they are dropped</text>
  <svg x="24" y="64" width="672" height="216">
  <text class="key" x="0" y="14"><tspan class="solid">■</tspan> moved on<tspan class="middle" dx="12">■</tspan> waiting<tspan class="faded" dx="12">□</tspan> dropped</text>
  <text class="head" x="100%" y="34">reached · step</text>
  <g class="bad"><title>Inquiry &lt;b&gt;: reached 3, moved on 2, waiting 0, dropped 1, step 66.7%</title>
  <text class="label" x="0" y="54">Inquiry &lt;b&gt;</text>
  <text class="value" x="100%" y="54">3 · 66.7%</text>
  <rect class="track" x="0" y="60" width="100%" height="12"/>
  <rect class="solid" x="0%" y="60" width="66.667%" height="12"/>
  <rect class="faded" x="66.667%" y="60" width="33.333%" height="12"/>
  </g>
  <g><title>⁨报价 &amp; 比较⁩: reached 2, moved on 1, waiting 1, dropped 0, step 50.0%</title>
  <text class="label" x="0" y="98">报价 &amp; 比较</text>
  <text class="value" x="100%" y="98">2 · 50.0%</text>
  <rect class="track" x="0" y="104" width="100%" height="12"/>
  <rect class="solid" x="0%" y="104" width="33.333%" height="12"/>
  <rect class="middle" x="33.333%" y="104" width="33.333%" height="12"/>
  </g>
  <g><title>⁨قرارداد⁩: reached 1, moved on 0, waiting 1, dropped 0, step 0.0%</title>
  <text class="label" x="0" y="142">قرارداد</text>
  <text class="value" x="100%" y="142">1 · 0.0%</text>
  <rect class="track" x="0" y="148" width="100%" height="12"/>
  <rect class="middle" x="0%" y="148" width="33.333%" height="12"/>
  </g>
  <g><title>Won: reached 0</title>
  <text class="label" x="0" y="186">Won</text>
  <text class="value" x="100%" y="186">0</text>
  <rect class="track" x="0" y="192" width="100%" height="12"/>
  </g>
  </svg>
  </svg>

A page of one report.

  $ kariz report stages --format html --since 2026-09-01 --dated event
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <title>Студия &lt;Север&gt; &amp; Co</title>
  <style>
  :root {
    color-scheme: light dark;
    --paper: #ffffff; --ink: #1b2430; --soft: #545f6e; --line: #d4dae2; --track: #eff2f6;
    --solid: #1d4f8c; --middle: #6495c8; --edge: #75818f; --good: #176f43; --bad: #b3261e;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #14181f; --ink: #e7eaef; --soft: #a6b0bd; --line: #363f4b; --track: #1f262f;
      --solid: #86bdf0; --middle: #4a7fb3; --edge: #8b97a6; --good: #62cf92; --bad: #ff8f80;
    }
  }
  .chart { font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
  .chart text { fill: var(--ink); unicode-bidi: plaintext; }
  .chart .paper { fill: var(--paper); }
  .chart .title { font-size: 19px; font-weight: 600; }
  .chart .about, .chart .key, .chart .head, .chart .tick, .chart .axis, .chart .last, .chart .nothing { fill: var(--soft); }
  .chart .key, .chart .head, .chart .tick, .chart .axis, .chart .last { font-size: 11px; }
  .chart .panel { font-weight: 600; unicode-bidi: isolate; }
  .chart .value, .chart .tick, .chart .axis, .chart .last { font-variant-numeric: tabular-nums; }
  .chart .value, .chart .head, .chart .last { text-anchor: end; }
  .chart .axis { text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
  .chart .good .value { fill: var(--good); }
  .chart .bad .value { fill: var(--bad); }
  .chart .track { fill: var(--track); }
  .chart .grid { stroke: var(--line); }
  .chart .solid, .chart .key .solid { fill: var(--solid); stroke: none; }
  .chart .middle, .chart .key .middle { fill: var(--middle); stroke: none; }
  .chart .faded { fill: var(--paper); stroke: var(--edge); }
  .chart .key .faded { fill: var(--edge); stroke: none; }
  .chart .halo { stroke: var(--paper); stroke-width: 5; }
  .chart .mark { stroke: var(--ink); stroke-width: 3; }
  .chart .key .mark { fill: var(--ink); stroke: none; }
  .chart .good .solid { fill: var(--good); }
  .chart .bad .faded { stroke: var(--bad); }
  .chart line.solid { stroke: var(--solid); stroke-width: 2; }
  .chart line.middle { stroke: var(--middle); stroke-width: 2; stroke-dasharray: 5 4; }
  .chart circle.middle { fill: var(--paper); stroke: var(--middle); stroke-width: 2; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
    font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
    overflow-wrap: anywhere; }
  h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; font-weight: 650; }
  h2 { margin: 0; font-size: 1.3rem; line-height: 1.3; font-weight: 650; }
  p { margin: .25rem 0; }
  header p, .about, .notes, caption, dd { color: var(--soft); }
  a { color: var(--solid); }
  nav ul { margin: 1.25rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
  section { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
  figure { margin: 1.25rem 0; max-width: 44rem; }
  svg { display: block; overflow: visible; }
  .scroll { margin: 1rem 0; overflow-x: auto; }
  .scroll:focus-visible { outline: 2px solid var(--solid); }
  table { border-collapse: collapse; font-size: .875rem; overflow-wrap: normal; }
  .unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  caption { padding: .5rem 0; text-align: start; font-weight: 600; }
  th, td { padding: .375rem .6rem; text-align: start; vertical-align: baseline; }
  th:first-child, td:first-child { padding-left: 0; }
  thead th { border-bottom: 1px solid var(--edge); color: var(--soft); font-weight: 600; vertical-align: bottom; }
  tbody td, tbody th { border-bottom: 1px solid var(--line); font-weight: 400; }
  tbody .group { padding-top: 1rem; font-weight: 600; }
  .number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .words { min-width: 8rem; max-width: 22rem; }
  tr.good th, tr.good td { color: var(--good); }
  tr.bad th, tr.bad td { color: var(--bad); }
  tr.faint th, tr.faint td { color: var(--soft); }
  tr.strong th, tr.strong td { font-weight: 600; }
  .notes { margin: 1rem 0; padding: 0; list-style: none; }
  details { margin: 1rem 0; font-size: .875rem; }
  summary { color: var(--solid); cursor: pointer; }
  dl { margin: .75rem 0; display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  code { font: .9em ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; }
  @media (max-width: 30rem) {
    dl { display: block; }
    dd { margin: 0 0 .5rem; }
  }
  @media print {
    @page { margin: 15mm; }
    body { padding: 0; max-width: none; font-size: 10pt; }
    nav, summary { display: none; }
    section, figure, tr, dl > dt { break-inside: avoid; }
    section { break-inside: auto; }
    h2, .about, caption, thead, dt { break-after: avoid; }
    .scroll { overflow: visible; }
    table { font-size: 7.5pt; width: 100%; }
    details { font-size: 8pt; }
    th, td { padding: .2rem .35rem; }
    .number { white-space: normal; }
    .words { min-width: 0; }
    details::details-content { content-visibility: visible; block-size: auto; }
  }
  </style>
  </head>
  <body>
  <header>
  <h1><bdi>Студия &lt;Север&gt; &amp; Co</bdi></h1>
  <p>pipeline.yaml, as of 2026-11-21 12:00</p>
  <p>--since 2026-09-01 --dated event</p>
  </header>
  <main>
  <section id="stages" aria-labelledby="stages-heading">
  <h2 id="stages-heading">Stages</h2>
  <p class="about">How long deals stay in each stage, and where they are stuck</p>
  <figure>
  <svg width="100%" height="172" class="chart" role="img" aria-labelledby="stages-title stages-desc">
  <title id="stages-title">Stages: how long deals stay in each stage, and where they are stuck</title>
  <desc id="stages-desc">Inquiry &lt;b&gt;: median days 4.0; ⁨报价 &amp; 比较⁩: median days 26.0, at most 14; ⁨قرارداد⁩: median days n/a.</desc>
  <text class="key" x="0" y="14"><tspan class="solid">■</tspan> median days<tspan class="mark" dx="12">┃</tspan> at most</text>
  <text class="head" x="100%" y="34">median days · at most</text>
  <g><title>Inquiry &lt;b&gt;: median days 4.0</title>
  <text class="label" x="0" y="54">Inquiry &lt;b&gt;</text>
  <text class="value" x="100%" y="54">4.0</text>
  <rect class="track" x="0" y="60" width="100%" height="12"/>
  <rect class="solid" x="0%" y="60" width="15.385%" height="12"/>
  </g>
  <g><title>⁨报价 &amp; 比较⁩: median days 26.0, at most 14</title>
  <text class="label" x="0" y="98">报价 &amp; 比较</text>
  <text class="value" x="100%" y="98">26.0 · 14</text>
  <rect class="track" x="0" y="104" width="100%" height="12"/>
  <rect class="solid" x="0%" y="104" width="100%" height="12"/>
  <line class="halo" x1="53.846%" y1="101" x2="53.846%" y2="119"/>
  <line class="mark" x1="53.846%" y1="101" x2="53.846%" y2="119"/>
  </g>
  <g><title>⁨قرارداد⁩: median days n/a</title>
  <text class="label" x="0" y="142">قرارداد</text>
  <text class="value" x="100%" y="142">n/a</text>
  <rect class="track" x="0" y="148" width="100%" height="12"/>
  </g>
  </svg>
  </figure>
  <ul class="notes">
  <li>deals lie longest in ⁨报价⁩ &amp; ⁨比较⁩: half of the stays last 26.0 days or more</li>
  </ul>
  <div class="scroll" tabindex="0" role="group" aria-label="Stages">
  <table>
  <caption class="unseen">Stages</caption>
  <thead>
  <tr><th scope="col" class="words">Stage</th><th scope="col" class="number">Stays</th><th scope="col" class="number">Ended</th><th scope="col" class="number">Going on</th><th scope="col" class="number">Median days</th><th scope="col" class="number">Mean of ended</th><th scope="col" class="number">At most</th><th scope="col" class="number">Stuck</th></tr>
  </thead>
  <tbody>
  <tr><th scope="row" class="words"><bdi>Inquiry &lt;b&gt;</bdi></th><td class="number">3</td><td class="number">3</td><td class="number">0</td><td class="number">4.0</td><td class="number">20.3</td><td class="number"></td><td class="number">0</td></tr>
  <tr><th scope="row" class="words"><bdi>报价 &amp; 比较</bdi></th><td class="number">2</td><td class="number">1</td><td class="number">1</td><td class="number">26.0</td><td class="number">26.0</td><td class="number">14</td><td class="number">0</td></tr>
  <tr><th scope="row" class="words"><bdi>قرارداد</bdi></th><td class="number">1</td><td class="number">0</td><td class="number">1</td><td class="number">n/a</td><td class="number">n/a</td><td class="number"></td><td class="number">0</td></tr>
  </tbody>
  </table>
  </div>
  <details>
  <summary>What the figures mean</summary>
  <dl>
  <dt>Stays</dt><dd>times that deals stood in the stage, each entry one of them <code>stays</code></dd>
  <dt>Ended</dt><dd>stays that a move ended: another entry, cold, a loss or a win <code>ended</code></dd>
  <dt>Going on</dt><dd>stays that have not ended; they count in the median as what they are <code>going-on</code></dd>
  <dt>Median days</dt><dd>days after which half of the stays had ended, by Kaplan and Meier, without the time that a deal was deferred <code>median-days</code></dd>
  <dt>Mean of ended</dt><dd>mean days of the stays that ended <code>mean-days</code></dd>
  <dt>At most</dt><dd>what the file allows <code>max-days</code></dd>
  <dt>Stuck</dt><dd>open deals that stand there for longer than that, with nothing planned ahead <code>stuck</code></dd>
  </dl>
  <p>What is behind a figure: <code><bdi>kariz report stages --explain inquiry.stays</bdi></code></p>
  </details>
  </section>
  </main>
  </body>
  </html>

A page of all of them: what sums them up comes first, and all is well-formed, without a script, and asks for nothing.

  $ cat >outline.py <<'PY'
  > import html.parser, sys
  > class Outline(html.parser.HTMLParser):
  >     void = {"meta", "link", "br", "img", "input"}
  >     def __init__(self):
  >         super().__init__()
  >         self.open, self.ids, self.text = [], set(), ""
  >     def handle_starttag(self, tag, attributes):
  >         values = dict(attributes)
  >         assert tag not in ("script", "link", "img", "iframe", "b"), tag
  >         assert not any(name.startswith("on") or name == "src" for name in values), values
  >         assert values.get("href", "#").startswith("#"), values
  >         if "id" in values:
  >             assert values["id"] not in self.ids, values
  >             self.ids.add(values["id"])
  >         if tag not in self.void:
  >             self.open.append(tag)
  >         self.text = ""
  >     def handle_startendtag(self, tag, attributes):
  >         assert tag in ("rect", "line", "circle"), tag
  >     def handle_data(self, data):
  >         self.text += data
  >     def handle_endtag(self, tag):
  >         assert self.open.pop() == tag, tag
  >         if tag in ("h1", "h2", "bdi", "p") and self.open[-1] in ("header", "section", "h1"):
  >             print(self.open[-1], self.text.strip())
  > page = Outline()
  > page.feed(sys.stdin.read())
  > assert page.open == [], page.open
  > PY
  $ kariz report --format html --as-of 2026-11-20 --by owner --value | python3 outline.py
  h1 Студия <Север> & Co
  header Студия <Север> & Co
  header pipeline.yaml, as of 2026-11-20 23:59
  header --value --by owner --as-of 2026-11-20
  section Summary
  section The pipeline on one screen: what it is worth, where it leaks and what to do
  section Funnel
  section How many deals get how far, and where they are dropped
  section Losses
  section Why and where deals are lost, and what came back
  section Stages
  section How long deals stay in each stage, and where they are stuck
  section Velocity
  section The win rate, the size and the length of sales, and what they bring in a day
  section Sources
  section Where deals come from, and what becomes of them
  section Activity
  section Who was contacted and how, how soon, and how many contacts a sale takes
  section Cohorts
  section What became of the deals of each month
  section Forecast
  section What open deals promise: by month, as cash, and against the targets
  section Health
  section Whether open deals stand where the funnel says they should
  section What-if
  section What better steps would bring, by --lift STAGE=+7%
  $ kariz report --format html | sed -n '/<nav/,/<.nav/p'
  <nav aria-label="Contents">
  <ul>
  <li><a href="#summary">Summary</a></li>
  <li><a href="#funnel">Funnel</a></li>
  <li><a href="#losses">Losses</a></li>
  <li><a href="#stages">Stages</a></li>
  <li><a href="#velocity">Velocity</a></li>
  <li><a href="#sources">Sources</a></li>
  <li><a href="#activity">Activity</a></li>
  <li><a href="#cohorts">Cohorts</a></li>
  <li><a href="#forecast">Forecast</a></li>
  <li><a href="#health">Health</a></li>
  <li><a href="#what-if">What-if</a></li>
  </ul>
  </nav>
  $ kariz report sources --format html | grep group
  tbody .group { padding-top: 1rem; font-weight: 600; }
  <div class="scroll" tabindex="0" role="group" aria-label="Sources">
  <tr><th class="group" scope="rowgroup" colspan="11">By source</th></tr>
  <tr><th class="group" scope="rowgroup" colspan="11">By inbound and outbound</th></tr>
  $ kariz report --format html --value --ci
  kariz: error: --ci and --value do not go together: an interval is of deals, not of money
  [2]
  $ kariz report --format html --lift offer=+5% --compare 2026-10-15 | grep -E '<p>|takes no|After'
  <p>pipeline.yaml, as of 2026-11-21 12:00</p>
  <p>--compare 2026-10-15 --lift offer=+5%</p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report summary --explain open.deals</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report funnel --explain inquiry.reached</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report losses --explain reason/price.lost</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report stages --explain inquiry.stays</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report velocity --explain all.sold</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report sources --explain source.deals</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report activity --explain all.touches</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report cohorts --explain 2026-09.deals</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report forecast --explain close/2026-12.deals</bdi></code></p>
  <li>this report takes no --lift</li>
  <p>What is behind a figure: <code><bdi>kariz report health --explain inquiry.open</bdi></code></p>
  <p>What is behind a figure: <code><bdi>kariz report what-if --explain inquiry.reached</bdi></code></p>

Every picture is an XML document that says in words what it shows. Foreign names are kept apart, here between < and >.

  $ cat >picture.py <<'PY'
  > import sys, xml.etree.ElementTree as tree
  > for name in sys.argv[1:]:
  >     picture = tree.parse(name).getroot()
  >     print(name, *(part.text for part in picture[:2]), sep="\n  ")
  > PY
  $ for report in $(kariz report nothing 2>&1 | sed -n 's/.*reports: //p' | tr -d ,); do
  >   [ $report = summary ] || kariz report $report --format svg >$report.svg
  > done
  $ python3 picture.py *.svg | sed 's/\xe2\x81\xa8/</g; s/\xe2\x81\xa9/>/g'
  activity.svg
    Activity: who was contacted and how, how soon, and how many contacts a sale takes
    nobody was contacted
  cohorts.svg
    Cohorts: what became of the deals of each month
    2026-09: qualified 100.0%, sold 50.0%; 2026-10: qualified 100.0%, sold 0.0%.
  forecast.svg
    Forecast: what open deals promise: by month, as cash, and against the targets
    By month of the expected sale. 2026-12: value 800 EUR, weighted 800 EUR.
  funnel.svg
    Funnel: how many deals get how far, and where they are dropped
    Inquiry <b>: reached 3, moved on 2, waiting 0, dropped 1, step 66.7%; <报价 & 比较>: reached 2, moved on 1, waiting 1, dropped 0, step 50.0%; <قرارداد>: reached 1, moved on 0, waiting 1, dropped 0, step 0.0%; Won: reached 0.
  health.svg
    Health: whether open deals stand where the funnel says they should
    Inquiry <b>: share of open deals 0.0%, implied 60.0%; <报价 & 比较>: share of open deals 100.0%, implied 40.0%.
  losses.svg
    Losses: why and where deals are lost, and what came back
    By reason. Too "expensive": lost 1, share 100.0%. By the stage they stood in when they were lost. Inquiry <b>: lost 1, share 100.0%.
  sources.svg
    Sources: where deals come from, and what becomes of them
    By source. no source: deals 3, sold 1, lost 1, win rate 50.0%. By inbound and outbound. no direction: deals 3, sold 1, lost 1, win rate 50.0%.
  stages.svg
    Stages: how long deals stay in each stage, and where they are stuck
    Inquiry <b>: median days 4.0; <报价 & 比较>: median days 26.0, at most 14; <قرارداد>: median days n/a.
  velocity.svg
    Velocity: the win rate, the size and the length of sales, and what they bring in a day
    all: sold 1, lost 1, win rate 50.0%.
  what-if.svg
    What-if: what better steps would bring, by --lift STAGE=+7%
    Inquiry <b>: sales more for a point 0.0150, revenue 18 EUR; <报价 & 比较>: sales more for a point 0.0200, revenue 24 EUR; <قرارداد>: sales more for a point n/a, revenue n/a.
  $ sed -n '/<svg x=/,$p' cohorts.svg
  <svg x="24" y="64" width="672" height="214">
  <text class="key" x="0" y="14"><tspan class="middle">○</tspan> qualified<tspan class="solid" dx="12">●</tspan> sold</text>
  <line class="grid" x1="11.467%" y1="188" x2="100%" y2="188"/>
  <text class="tick" x="0" y="188" dy="4">0%</text>
  <line class="grid" x1="11.467%" y1="158" x2="100%" y2="158"/>
  <text class="tick" x="0" y="158" dy="4">20%</text>
  <line class="grid" x1="11.467%" y1="128" x2="100%" y2="128"/>
  <text class="tick" x="0" y="128" dy="4">40%</text>
  <line class="grid" x1="11.467%" y1="98" x2="100%" y2="98"/>
  <text class="tick" x="0" y="98" dy="4">60%</text>
  <line class="grid" x1="11.467%" y1="68" x2="100%" y2="68"/>
  <text class="tick" x="0" y="68" dy="4">80%</text>
  <line class="grid" x1="11.467%" y1="38" x2="100%" y2="38"/>
  <text class="tick" x="0" y="38" dy="4">100%</text>
  <line class="middle" x1="33.6%" y1="38" x2="77.867%" y2="38"/>
  <line class="solid" x1="33.6%" y1="113" x2="77.867%" y2="188"/>
  <g><title>2026-09: qualified 100.0%, sold 50.0%</title>
  <circle class="middle" cx="33.6%" cy="38" r="4"/>
  <circle class="solid" cx="33.6%" cy="113" r="4"/>
  </g>
  <g><title>2026-10: qualified 100.0%, sold 0.0%</title>
  <circle class="middle" cx="77.867%" cy="38" r="4"/>
  <circle class="solid" cx="77.867%" cy="188" r="4"/>
  </g>
  <text class="axis" x="33.6%" y="206">2026-09</text>
  <text class="axis" x="77.867%" y="206">2026-10</text>
  </svg>
  </svg>
  $ sed -n '/<svg x=/,$p' forecast.svg
  <svg x="24" y="64" width="672" height="244">
  <text class="head" x="100%" y="14">value · EUR</text>
  <text class="panel" x="0" y="42">By month of the expected sale</text>
  <line class="grid" x1="9.2667%" y1="218" x2="100%" y2="218"/>
  <text class="tick" x="0" y="218" dy="4">0</text>
  <line class="grid" x1="9.2667%" y1="180.5" x2="100%" y2="180.5"/>
  <text class="tick" x="0" y="180.5" dy="4">200</text>
  <line class="grid" x1="9.2667%" y1="143" x2="100%" y2="143"/>
  <text class="tick" x="0" y="143" dy="4">400</text>
  <line class="grid" x1="9.2667%" y1="105.5" x2="100%" y2="105.5"/>
  <text class="tick" x="0" y="105.5" dy="4">600</text>
  <line class="grid" x1="9.2667%" y1="68" x2="100%" y2="68"/>
  <text class="tick" x="0" y="68" dy="4">800</text>
  <g><title>2026-12: value 800 EUR, weighted 800 EUR</title>
  <rect class="solid" x="47.633%" y="68" width="14%" height="150"/>
  <text class="axis" x="54.633%" y="68" dy="-5">800 EUR</text>
  </g>
  <text class="axis" x="54.633%" y="236">2026-12</text>
  </svg>
  </svg>
  $ grep 'class="key"' sources.svg
  <text class="key" x="0" y="14"><tspan class="solid">■</tspan> sold<tspan class="faded" dx="12">□</tspan> lost<tspan class="middle" dx="12">■</tspan> rest of deals</text>
  $ kariz report --basis entries --format svg >entries.svg && python3 picture.py entries.svg | grep -c Inquiry
  1
  $ kariz report velocity --by owner --format svg >by.svg && python3 picture.py by.svg | sed 's/\xe2\x81\xa8/</g; s/\xe2\x81\xa9/>/g'
  by.svg
    Velocity: the win rate, the size and the length of sales, and what they bring in a day
    <علی>: sold 0, lost 0, win rate n/a; ana: sold 0, lost 1, win rate 0.0%; no owner: sold 1, lost 0, win rate 100.0%.
  $ kariz report --compare 2026-10-15 --format svg >two.svg && python3 picture.py two.svg | sed 's/\xe2\x81\xa8/</g; s/\xe2\x81\xa9/>/g'
  two.svg
    Funnel: how many deals get how far, and where they are dropped
    Inquiry <b>: reached 3, then 2; <报价 & 比较>: reached 2, then 1; <قرارداد>: reached 1, then 1; Won: reached 0, then 0.

Where there is nothing to draw, the picture says so.

  $ sed '/^deals:/,$d' pipeline.yaml >empty.yaml
  $ echo 'deals: {}' >>empty.yaml
  $ for picture in *.svg; do
  >   report=${picture%.svg}
  >   case $report in by | two | entries) continue ;; esac
  >   kariz -f empty.yaml report $report --format svg | sed -n "s/<desc.*>\(.*\)<.desc>/$report: \1/p"
  > done
  activity: nobody was contacted
  cohorts: no deals
  forecast: no open deal with a value has a month
  funnel: no deals
  health: no open deal is left to sell
  losses: no deal was lost
  sources: no deals
  stages: half of the stays have not ended in any stage
  velocity: no deal was sold or lost
  what-if: a point more brings no sales

An explanation is a page, and no picture.

  $ kariz report --explain offer.waiting --format html | grep -E '<td|<th|<p|<li'
  <p>pipeline.yaml, as of 2026-11-21 12:00</p>
  <p>--explain offer.waiting</p>
  <li>offer.waiting: 1; deals that came this far and no further, and are open or deferred now</li>
  <thead>
  <tr><th scope="col" class="words">Deal</th><th scope="col" class="words">Name</th><th scope="col" class="words">Counts</th><th scope="col" class="words">Passage</th><th scope="col" class="words">Stands in</th><th scope="col" class="words">State</th></tr>
  <tr><th scope="row" class="words"><bdi>b</bdi></th><td class="words"><bdi>Борис</bdi></td><td class="words"><bdi>1</bdi></td><td class="words"><bdi>seen</bdi></td><td class="words"><bdi>报价 &amp; 比较</bdi></td><td class="words"><bdi>open</bdi></td></tr>
  $ kariz report --explain --format svg
  kariz: error: --format svg draws figures, and --explain tells of them in words
    help: --format html takes both
  [2]
  $ kariz report summary --format svg
  kariz: error: the report summary has no picture
    help: --format html shows it as a page
  [2]

Pages and pictures are for reports. The file is not read to say so.

  $ kariz -f nowhere.yaml list --format svg
  kariz: error: --format svg is for reports
    help: formats: table, csv, json, markdown
  [2]
  $ kariz -f nowhere.yaml advance a --format html
  kariz: error: --format html is for reports
    help: formats: table, csv, json, markdown
  [2]
  $ kariz report --format svgs
  kariz: error: unknown format 'svgs'
    help: did you mean 'svg'? formats: table, csv, json, markdown, html, svg
  [2]
  $ kariz report --format svg --json
  kariz: error: --json and --format svg contradict each other
  [2]
