#include "page/style.hpp"

namespace kariz::table {

const std::string_view palette = R"(:root {
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
)";

const std::string_view chart_style =
    R"(.chart { font: 13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
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
)";

const std::string_view page_style = R"(* { box-sizing: border-box; }
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
)";

}  // namespace kariz::table
