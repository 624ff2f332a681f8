#include "isolates.hpp"
#include "page/style.hpp"
#include "page/svg.hpp"

#include <cstdint>
#include <string>

#include <kariz/table/document.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

namespace {

std::string styled(std::string_view before, std::string_view after) {
  std::string out(before);
  out.append(palette).append(chart_style).append(page_style).append(after);
  return out;
}

Table losses() {
  Table table{.name = "losses"};
  table.about = "why <deals> are lost";
  table.behind = "kariz report losses --explain 'a & b.lost'";
  table.columns = {{.key = "reason", .shown = Shown::data, .meaning = "never seen"},
                   {.key = "reason", .title = "Reason", .shown = Shown::text},
                   {.key = "lost",
                    .title = "Lost",
                    .align = Align::right,
                    .meaning = "deals that are lost & gone"},
                   {.key = "bar", .shown = Shown::terminal},
                   {.key = "advice", .title = "Why <they> leave"}};
  table.groups = {
      {.title = "By reason",
       .rows = {{{"price", "<script>alert(\"1\")</script>", std::int64_t{1200}, Bar{}, Blank{}}},
                {{"time", "وقت\x07", std::int64_t{1}, Bar{}, Blank{}}, Tone::bad}}},
      {.title = "علی: By stage",
       .rows = {{{"x", "'x' & \u202Ey", std::int64_t{2}, Bar{}, Blank{}}, Tone::good}}},
      {.title = "Empty"},
      {.title = "Advice", .rows = {{{"x", "y", Blank{}, Bar{}, "go"}, Tone::faint}}}};
  table.notes = {"the worst is فروش سرد: 3 of 4", "<none>"};
  return table;
}

}  // namespace

TEST_CASE("a page of one table, with hostile and foreign names") {
  CHECK(with_isolates_shown(render(losses(), Format::html, {})) == styled(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Losses</title>
<style>
)",
                                                                          R"(</style>
</head>
<body>
<header>
<h1><bdi>Losses</bdi></h1>
</header>
<main>
<section id="losses" aria-labelledby="losses-heading">
<h2 id="losses-heading">Losses</h2>
<p class="about">Why &lt;deals&gt; are lost</p>
<ul class="notes">
<li>the worst is ⟨فروش سرد⟩: 3 of 4</li>
<li>&lt;none&gt;</li>
</ul>
<div class="scroll" tabindex="0" role="group" aria-label="Losses">
<table>
<caption class="unseen">Losses</caption>
<thead>
<tr><th scope="col" class="words">Reason</th><th scope="col" class="number">Lost</th></tr>
</thead>
<tbody>
<tr><th class="group" scope="rowgroup" colspan="2">By reason</th></tr>
<tr><th scope="row" class="words"><bdi>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</bdi></th><td class="number">1,200</td></tr>
<tr class="bad"><th scope="row" class="words"><bdi>وقت\x07</bdi></th><td class="number">1</td></tr>
</tbody>
<tbody>
<tr><th class="group" scope="rowgroup" colspan="2">⟨علی⟩: By stage</th></tr>
<tr class="good"><th scope="row" class="words"><bdi>&#39;x&#39; &amp; \u202Ey</bdi></th><td class="number">2</td></tr>
</tbody>
</table>
</div>
<div class="scroll" tabindex="0" role="group" aria-label="Advice">
<table>
<caption>Advice</caption>
<thead>
<tr><th scope="col" class="words">Reason</th><th scope="col" class="words">Why &lt;they&gt; leave</th></tr>
</thead>
<tbody>
<tr class="faint"><th scope="row" class="words"><bdi>y</bdi></th><td class="words"><bdi>go</bdi></td></tr>
</tbody>
</table>
</div>
<details>
<summary>What the figures mean</summary>
<dl>
<dt>Lost</dt><dd>deals that are lost &amp; gone <code>lost</code></dd>
</dl>
<p>What is behind a figure: <code><bdi>kariz report losses --explain &#39;a &amp; b.lost&#39;</bdi></code></p>
</details>
</section>
</main>
</body>
</html>
)"));
}

TEST_CASE("a page of several tables has contents, what it is about, and charts") {
  Table funnel{.name = "funnel",
               .chart = Chart{.label = {"stage"}, .series = {{"deals", "deals"}}}};
  funnel.columns = {{.key = "stage", .title = "Stage"},
                    {.key = "deals", .title = "Deals", .align = Align::right}};
  funnel.groups = {{.rows = {{{"Inquiry", std::int64_t{3}}, Tone::strong}}}};
  const Document page{
      "<Студия>", {"a&b.yaml, as of 2026-11-21"}, {funnel, Table{.name = "what-if"}}};
  CHECK(with_isolates_shown(render_html(page)) == styled(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>&lt;Студия&gt;</title>
<style>
)",
                                                         R"(</style>
</head>
<body>
<header>
<h1><bdi>&lt;Студия&gt;</bdi></h1>
<p>a&amp;b.yaml, as of 2026-11-21</p>
<nav aria-label="Contents">
<ul>
<li><a href="#funnel">Funnel</a></li>
<li><a href="#what-if">What-if</a></li>
</ul>
</nav>
</header>
<main>
<section id="funnel" aria-labelledby="funnel-heading">
<h2 id="funnel-heading">Funnel</h2>
<figure>
)" + svg_within_page(funnel) + R"(</figure>
<div class="scroll" tabindex="0" role="group" aria-label="Funnel">
<table>
<caption class="unseen">Funnel</caption>
<thead>
<tr><th scope="col" class="words">Stage</th><th scope="col" class="number">Deals</th></tr>
</thead>
<tbody>
<tr class="strong"><th scope="row" class="words"><bdi>Inquiry</bdi></th><td class="number">3</td></tr>
</tbody>
</table>
</div>
</section>
<section id="what-if" aria-labelledby="what-if-heading">
<h2 id="what-if-heading">What-if</h2>
</section>
</main>
</body>
</html>
)"));
}
