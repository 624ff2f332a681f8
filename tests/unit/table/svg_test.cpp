#include "page/svg.hpp"

#include "isolates.hpp"
#include "page/style.hpp"

#include <cstdint>
#include <string>
#include <utility>

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;
using Look = Series::Look;

namespace {

/// A table of a name and of columns of figures called "a", "b" …, which have no text of their own.
Table table_of(Chart chart, std::size_t figures) {
  Table table{.name = "funnel", .chart = std::move(chart)};
  table.columns = {{.key = "name", .shown = Shown::data}, {.key = "name", .shown = Shown::text}};
  for (std::size_t i = 0; i < figures; ++i)
    table.columns.push_back({.key = std::string(1, static_cast<char>('a' + i))});
  return table;
}

Row row(std::string name, std::vector<Cell> figures, Tone tone = Tone::plain) {
  std::vector<Cell> cells{"id", std::move(name)};
  cells.insert(cells.end(), figures.begin(), figures.end());
  return {std::move(cells), tone};
}

Cell count(std::int64_t number) {
  return number;
}

std::string picture(const Table& table) {
  return with_isolates_shown(svg_within_page(table));
}

Chart bars() {
  return {.label = {"name"}, .series = {{"a", "deals"}}};
}

Table stacked() {
  auto table = table_of({.kind = Chart::Kind::stacked,
                         .label = {"name"},
                         .series = {{"b", "moved on"}, {"c", "dropped", Look::faded}},
                         .total = {"a", "reached"},
                         .beside = {"d", "step"}},
                        4);
  table.about = "who <moves> & who \"drops\"";
  table.groups = {
      {.rows = {row("<b>&\"'\x1B[0m\u202E", {count(8), count(6), count(2), Percent{6, 8}}),
                row("签署合同", {count(4), count(1), count(2), Percent{1, 4}}, Tone::bad),
                row("برنده", {count(1), Blank{}, Blank{}, Blank{}}, Tone::good)}}};
  return table;
}

}  // namespace

TEST_CASE("stacked bars within a page, with hostile and foreign names") {
  CHECK(
      picture(stacked()) ==
      R"(<svg width="100%" height="172" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel: who &lt;moves&gt; &amp; who &quot;drops&quot;</title>
<desc id="funnel-desc">&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E: reached 8, moved on 6, dropped 2, step 75.0%; ⟨签署合同⟩: reached 4, moved on 1, dropped 2, step 25.0%; ⟨برنده⟩: reached 1.</desc>
<text class="key" x="0" y="14"><tspan class="solid">■</tspan> moved on<tspan class="faded" dx="12">□</tspan> dropped<tspan class="solid" dx="12">■</tspan> rest of reached</text>
<text class="head" x="100%" y="34">reached · step</text>
<g><title>&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E: reached 8, moved on 6, dropped 2, step 75.0%</title>
<text class="label" x="0" y="54">&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E</text>
<text class="value" x="100%" y="54">8 · 75.0%</text>
<rect class="track" x="0" y="60" width="100%" height="12"/>
<rect class="solid" x="0%" y="60" width="75%" height="12"/>
<rect class="faded" x="75%" y="60" width="25%" height="12"/>
</g>
<g class="bad"><title>⟨签署合同⟩: reached 4, moved on 1, dropped 2, step 25.0%</title>
<text class="label" x="0" y="98">签署合同</text>
<text class="value" x="100%" y="98">4 · 25.0%</text>
<rect class="track" x="0" y="104" width="100%" height="12"/>
<rect class="solid" x="0%" y="104" width="12.5%" height="12"/>
<rect class="faded" x="12.5%" y="104" width="25%" height="12"/>
<rect class="solid" x="37.5%" y="104" width="12.5%" height="12"/>
</g>
<g class="good"><title>⟨برنده⟩: reached 1</title>
<text class="label" x="0" y="142">برنده</text>
<text class="value" x="100%" y="142">1</text>
<rect class="track" x="0" y="148" width="100%" height="12"/>
<rect class="solid" x="0%" y="148" width="12.5%" height="12"/>
</g>
</svg>
)");
}

TEST_CASE("a picture that stands alone has its style, its paper and its heading") {
  CHECK(
      with_isolates_shown(render(stacked(), Format::svg, {})) ==
      R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="720" height="260" viewBox="0 0 720 260" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel: who &lt;moves&gt; &amp; who &quot;drops&quot;</title>
<desc id="funnel-desc">&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E: reached 8, moved on 6, dropped 2, step 75.0%; ⟨签署合同⟩: reached 4, moved on 1, dropped 2, step 25.0%; ⟨برنده⟩: reached 1.</desc>
<style>
)" + std::string(palette) +
          std::string(chart_style) +
          R"(</style>
<rect class="paper" width="100%" height="100%"/>
<text class="title" x="24" y="30">Funnel</text>
<text class="about" x="24" y="50">who &lt;moves&gt; &amp; who &quot;drops&quot;</text>
<svg x="24" y="64" width="672" height="172">
<text class="key" x="0" y="14"><tspan class="solid">■</tspan> moved on<tspan class="faded" dx="12">□</tspan> dropped<tspan class="solid" dx="12">■</tspan> rest of reached</text>
<text class="head" x="100%" y="34">reached · step</text>
<g><title>&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E: reached 8, moved on 6, dropped 2, step 75.0%</title>
<text class="label" x="0" y="54">&lt;b&gt;&amp;&quot;&#39;\x1B[0m\u202E</text>
<text class="value" x="100%" y="54">8 · 75.0%</text>
<rect class="track" x="0" y="60" width="100%" height="12"/>
<rect class="solid" x="0%" y="60" width="75%" height="12"/>
<rect class="faded" x="75%" y="60" width="25%" height="12"/>
</g>
<g class="bad"><title>⟨签署合同⟩: reached 4, moved on 1, dropped 2, step 25.0%</title>
<text class="label" x="0" y="98">签署合同</text>
<text class="value" x="100%" y="98">4 · 25.0%</text>
<rect class="track" x="0" y="104" width="100%" height="12"/>
<rect class="solid" x="0%" y="104" width="12.5%" height="12"/>
<rect class="faded" x="12.5%" y="104" width="25%" height="12"/>
<rect class="solid" x="37.5%" y="104" width="12.5%" height="12"/>
</g>
<g class="good"><title>⟨برنده⟩: reached 1</title>
<text class="label" x="0" y="142">برنده</text>
<text class="value" x="100%" y="142">1</text>
<rect class="track" x="0" y="148" width="100%" height="12"/>
<rect class="solid" x="0%" y="148" width="12.5%" height="12"/>
</g>
</svg>
</svg>
)");
}

TEST_CASE("bars with a mark, and figures that are not there") {
  auto table =
      table_of({.label = {"name"}, .series = {{"a", "days"}, {"b", "at most", Look::mark}}}, 2);
  table.groups = {
      {.rows = {row("Inquiry", {Decimal{"5.0"}, count(10)}),
                row("Proposal", {NotAvailable{}, count(7)}),
                row("Contract", {Decimal{"2.5"}, Blank{}}), row("not told", {Blank{}, Blank{}})}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="172" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">Inquiry: days 5.0, at most 10; Proposal: days n/a, at most 7; Contract: days 2.5.</desc>
<text class="key" x="0" y="14"><tspan class="solid">■</tspan> days<tspan class="mark" dx="12">┃</tspan> at most</text>
<text class="head" x="100%" y="34">days · at most</text>
<g><title>Inquiry: days 5.0, at most 10</title>
<text class="label" x="0" y="54">Inquiry</text>
<text class="value" x="100%" y="54">5.0 · 10</text>
<rect class="track" x="0" y="60" width="100%" height="12"/>
<rect class="solid" x="0%" y="60" width="50%" height="12"/>
<line class="halo" x1="100%" y1="57" x2="100%" y2="75"/>
<line class="mark" x1="100%" y1="57" x2="100%" y2="75"/>
</g>
<g><title>Proposal: days n/a, at most 7</title>
<text class="label" x="0" y="98">Proposal</text>
<text class="value" x="100%" y="98">n/a · 7</text>
<rect class="track" x="0" y="104" width="100%" height="12"/>
<line class="halo" x1="70%" y1="101" x2="70%" y2="119"/>
<line class="mark" x1="70%" y1="101" x2="70%" y2="119"/>
</g>
<g><title>Contract: days 2.5</title>
<text class="label" x="0" y="142">Contract</text>
<text class="value" x="100%" y="142">2.5</text>
<rect class="track" x="0" y="148" width="100%" height="12"/>
<rect class="solid" x="0%" y="148" width="25%" height="12"/>
</g>
</svg>
)");
}

TEST_CASE("each group is a panel, all have one scale, and what is not charted is left out") {
  auto table =
      table_of({.label = {"name"}, .series = {{"a", "now"}, {"b", "then", Look::middle}}}, 2);
  table.groups = {
      {.title = "علی: By reason", .rows = {row("Price", {count(2), count(1)})}},
      {.title = "Nobody has a reason that is as long as this, and it goes on",
       .rows = {row("Price", {count(4), count(0)}), row("Time", {count(1), count(1)})}},
      {.title = "All", .rows = {{{"id", "All", count(99), count(99)}, Tone::plain, Charted::no}}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="297" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">⟨علی⟩: By reason. Price: now 2, then 1. Nobody has a reason that is as long as this, and it goes on. Price: now 4, then 0; Time: now 1, then 1.</desc>
<text class="key" x="0" y="14"><tspan class="solid">■</tspan> now<tspan class="middle" dx="12">■</tspan> then</text>
<text class="head" x="100%" y="34">now · then</text>
<text class="panel" x="0" y="62">⟨علی⟩: By reason</text>
<g><title>Price: now 2, then 1</title>
<text class="label" x="0" y="84">Price</text>
<text class="value" x="100%" y="84">2 · 1</text>
<rect class="track" x="0" y="90" width="100%" height="12"/>
<rect class="solid" x="0%" y="90" width="50%" height="12"/>
<rect class="track" x="0" y="105" width="100%" height="12"/>
<rect class="middle" x="0%" y="105" width="25%" height="12"/>
</g>
<text class="panel" x="0" y="151">Nobody has a reason that is as long</text>
<text class="panel" x="0" y="171">as this, and it goes on</text>
<g><title>Price: now 4, then 0</title>
<text class="label" x="0" y="193">Price</text>
<text class="value" x="100%" y="193">4 · 0</text>
<rect class="track" x="0" y="199" width="100%" height="12"/>
<rect class="solid" x="0%" y="199" width="100%" height="12"/>
<rect class="track" x="0" y="214" width="100%" height="12"/>
</g>
<g><title>Time: now 1, then 1</title>
<text class="label" x="0" y="252">Time</text>
<text class="value" x="100%" y="252">1 · 1</text>
<rect class="track" x="0" y="258" width="100%" height="12"/>
<rect class="solid" x="0%" y="258" width="25%" height="12"/>
<rect class="track" x="0" y="273" width="100%" height="12"/>
<rect class="middle" x="0%" y="273" width="25%" height="12"/>
</g>
</svg>
)");
}

TEST_CASE("groups of one row each are one panel, named by the groups") {
  auto table = table_of(bars(), 1);
  table.groups = {{.title = "ana", .rows = {row("all", {count(2)})}},
                  {.title = "Борис", .rows = {row("all", {count(1)})}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="108" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">ana: deals 2; ⟨Борис⟩: deals 1.</desc>
<text class="head" x="100%" y="14">deals</text>
<g><title>ana: deals 2</title>
<text class="label" x="0" y="34">ana</text>
<text class="value" x="100%" y="34">2</text>
<rect class="track" x="0" y="40" width="100%" height="12"/>
<rect class="solid" x="0%" y="40" width="100%" height="12"/>
</g>
<g><title>⟨Борис⟩: deals 1</title>
<text class="label" x="0" y="78">Борис</text>
<text class="value" x="100%" y="78">1</text>
<rect class="track" x="0" y="84" width="100%" height="12"/>
<rect class="solid" x="0%" y="84" width="50%" height="12"/>
</g>
</svg>
)");
}

TEST_CASE("groups of one row each that is called otherwise stay panels") {
  auto table = table_of(bars(), 1);
  table.groups = {{.title = "By source", .rows = {row("web", {count(2)})}},
                  {.title = "By direction", .rows = {row("inbound", {count(2)})}}};
  const auto drawn = picture(table);
  CHECK(drawn.find(">By source</text>") != std::string::npos);
  CHECK(drawn.find(">web</text>") != std::string::npos);
}

TEST_CASE("columns along months: those between get their place, money its currency") {
  auto table = table_of({.kind = Chart::Kind::columns,
                         .label = {"name"},
                         .series = {{"a", "weighted"}},
                         .total = {"b", "value", Look::middle}},
                        2);
  const auto eur = [](std::string digits) { return Amount{std::move(digits), "EUR"}; };
  table.groups = {{.rows = {row("2026-12", {eur("400.00"), eur("1600.00")}),
                            row("2027-02", {eur("0.00"), eur("800.50")})}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="234" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">2026-12: value 1,600 EUR, weighted 400 EUR; 2027-02: value 800.50 EUR, weighted 0 EUR.</desc>
<text class="key" x="0" y="14"><tspan class="solid">■</tspan> weighted<tspan class="middle" dx="12">■</tspan> rest of value</text>
<text class="head" x="100%" y="34">EUR</text>
<line class="grid" x1="13.667%" y1="208" x2="100%" y2="208"/>
<text class="tick" x="0" y="208" dy="4">0</text>
<line class="grid" x1="13.667%" y1="170.5" x2="100%" y2="170.5"/>
<text class="tick" x="0" y="170.5" dy="4">500</text>
<line class="grid" x1="13.667%" y1="133" x2="100%" y2="133"/>
<text class="tick" x="0" y="133" dy="4">1,000</text>
<line class="grid" x1="13.667%" y1="95.5" x2="100%" y2="95.5"/>
<text class="tick" x="0" y="95.5" dy="4">1,500</text>
<line class="grid" x1="13.667%" y1="58" x2="100%" y2="58"/>
<text class="tick" x="0" y="58" dy="4">2,000</text>
<g><title>2026-12: value 1,600 EUR, weighted 400 EUR</title>
<rect class="solid" x="21.056%" y="178" width="14%" height="30"/>
<rect class="middle" x="21.056%" y="88" width="14%" height="90"/>
<text class="axis" x="28.056%" y="88" dy="-5">1,600 EUR</text>
</g>
<g><title>2027-02: value 800.50 EUR, weighted 0 EUR</title>
<rect class="middle" x="78.611%" y="147.96" width="14%" height="60.038"/>
<text class="axis" x="85.611%" y="147.96" dy="-5">800.50 EUR</text>
</g>
<text class="axis" x="28.056%" y="226">2026-12</text>
<text class="axis" x="56.833%" y="226">2027-01</text>
<text class="axis" x="85.611%" y="226">2027-02</text>
</svg>
)");
}

TEST_CASE("lines along what is no month, with a gap where a figure is missing") {
  auto table = table_of({.kind = Chart::Kind::line,
                         .label = {"name"},
                         .series = {{"a", "qualified", Look::middle}, {"b", "sold"}}},
                        2);
  table.groups = {{.rows = {row("first", {Percent{1, 2}, Percent{1, 4}}),
                            row("second", {Percent{3, 4}, NotAvailable{}}),
                            row("third", {Percent{1, 1}, Percent{0, 4}})}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="214" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">first: qualified 50.0%, sold 25.0%; second: qualified 75.0%, sold n/a; third: qualified 100.0%, sold 0.0%.</desc>
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
<line class="middle" x1="26.222%" y1="113" x2="55.733%" y2="75.5"/>
<line class="middle" x1="55.733%" y1="75.5" x2="85.244%" y2="38"/>
<g><title>first: qualified 50.0%, sold 25.0%</title>
<circle class="middle" cx="26.222%" cy="113" r="4"/>
<circle class="solid" cx="26.222%" cy="150.5" r="4"/>
</g>
<g><title>second: qualified 75.0%, sold n/a</title>
<circle class="middle" cx="55.733%" cy="75.5" r="4"/>
</g>
<g><title>third: qualified 100.0%, sold 0.0%</title>
<circle class="middle" cx="85.244%" cy="38" r="4"/>
<circle class="solid" cx="85.244%" cy="188" r="4"/>
</g>
<text class="axis" x="26.222%" y="206">first</text>
<text class="axis" x="55.733%" y="206">second</text>
<text class="axis" x="85.244%" y="206">third</text>
</svg>
)");
}

TEST_CASE("shares that are all 0 are drawn, counts that are all 0 are not") {
  auto line = table_of({.kind = Chart::Kind::line,
                        .label = {"name"},
                        .series = {{"a", "sold"}},
                        .nothing = "no deals"},
                       1);
  line.groups = {{.rows = {row("2026-12", {Percent{0, 4}})}}};
  CHECK(
      picture(line) ==
      R"(<svg width="100%" height="214" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">2026-12: sold 0.0%.</desc>
<text class="head" x="100%" y="14">sold</text>
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
<g><title>2026-12: sold 0.0%</title>
<circle class="solid" cx="55.733%" cy="188" r="4"/>
</g>
<text class="axis" x="55.733%" y="206">2026-12</text>
</svg>
)");

  const std::string nothing =
      R"(<svg width="100%" height="20" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">no deals</desc>
<text class="nothing" x="0" y="14">no deals</text>
</svg>
)";
  auto none = table_of(bars(), 2);
  none.chart->nothing = "no deals";
  none.groups = {{.rows = {row("Inquiry", {count(0)})}}};
  CHECK(picture(none) == nothing);
  none.chart->series.push_back({"b", "at most", Look::mark});
  none.groups = {{.rows = {row("Inquiry", {NotAvailable{}, count(14)})}}};
  CHECK(picture(none) == nothing);
  none.groups.clear();
  CHECK(picture(none) == nothing);
}

TEST_CASE("one of ten thousand is seen, and what is long is cut") {
  auto table = table_of(bars(), 1);
  table.groups = {{.rows = {row("the greatest of all the names in the file", {count(10'000)}),
                            row("名称名称名称名称名称名称名称名称名称名称", {count(1)})}}};
  CHECK(
      picture(table) ==
      R"(<svg width="100%" height="108" class="chart" role="img" aria-labelledby="funnel-title funnel-desc">
<title id="funnel-title">Funnel</title>
<desc id="funnel-desc">the greatest of all the names in the file: deals 10,000; ⟨名称名称名称名称名称名称名称名称名称名称⟩: deals 1.</desc>
<text class="head" x="100%" y="14">deals</text>
<g><title>the greatest of all the names in the file: deals 10,000</title>
<text class="label" x="0" y="34">the greatest of all the name…</text>
<text class="value" x="100%" y="34">10,000</text>
<rect class="track" x="0" y="40" width="100%" height="12"/>
<rect class="solid" x="0%" y="40" width="100%" height="12"/>
</g>
<g><title>⟨名称名称名称名称名称名称名称名称名称名称⟩: deals 1</title>
<text class="label" x="0" y="78">名称名称名称名称名称名称名称名称名…</text>
<text class="value" x="100%" y="78">1</text>
<rect class="track" x="0" y="84" width="100%" height="12"/>
<rect class="solid" x="0%" y="84" width="0.4%" height="12"/>
</g>
</svg>
)");
}

TEST_CASE("of very many rows and groups the first are drawn") {
  auto table = table_of(bars(), 1);
  table.groups.resize(1);
  for (int i = 0; i < 45; ++i) table.groups.front().rows.push_back(row("x", {count(1)}));
  const auto rows = svg_within_page(table);
  CHECK(rows.find(">5 more not drawn</text>") != std::string::npos);
  CHECK(rows.find("height=\"1800\"") != std::string::npos);

  table.groups.resize(30, {.title = "y", .rows = {row("x", {count(1)}), row("x", {count(1)})}});
  const auto groups = svg_within_page(table);
  CHECK(groups.find(">17 more not drawn</text>") != std::string::npos);
}

TEST_CASE("a table without a chart has no picture") {
  CHECK(render(Table{.name = "list"}, Format::svg, {}) == "");
}
