#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/funnel.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;
using table::Tone;

namespace {

/// A line a row: `id: visited + inferred = moved on + lost + cold + waiting`.
std::string figures(const Funnel& funnel, const Settings& settings) {
  std::string out;
  for (const FunnelRow& row : funnel.rows) {
    out.append(settings.stages[row.stage].id).append(": ");
    out += std::to_string(row.visited) + " + " + std::to_string(row.inferred) + " = ";
    out += std::to_string(row.moved_on) + " + " + std::to_string(row.lost) + " + ";
    out += std::to_string(row.cold) + " + " + std::to_string(row.waiting) + "\n";
  }
  return out + "won: " + std::to_string(funnel.won) + " of " + std::to_string(funnel.deals) + "\n";
}

std::string figures(const Pipeline& pipeline, const Spec& spec = everything()) {
  return figures(test::funnel(pipeline, spec), pipeline.settings);
}

Pipeline year_of_twelve() {
  Pipeline pipeline = studio();
  live(pipeline, "straight", "inquiry qualified demo proposal contract won");
  live(pipeline, "skipped", "inquiry proposal contract won");
  live(pipeline, "at-once", "inquiry won");
  live(pipeline, "lost-at-demo", "inquiry qualified demo lost:price");
  live(pipeline, "lost-after-return", "inquiry qualified proposal qualified lost:terms");
  live(pipeline, "cold", "inquiry qualified touch cold");
  live(pipeline, "deferred", "inquiry proposal defer:200");
  live(pipeline, "new", "inquiry touch");
  live(pipeline, "reopened", "inquiry lost:spam inquiry qualified demo");
  live(pipeline, "cancelled", "inquiry cold proposal won lost:price");
  live(pipeline, "repeated", "inquiry qualified proposal proposal proposal");
  live(pipeline, "started-late", "proposal");
  return pipeline;
}

std::string rendered(const Funnel& funnel, const Pipeline& pipeline, table::Format format,
                     std::optional<int> width = std::nullopt) {
  return "\n" + table::render(to_table(funnel, pipeline.settings), format, {width});
}

std::vector<Tone> tones(const Pipeline& pipeline) {
  const table::Table shown = to_table(test::funnel(pipeline, everything()), pipeline.settings);
  std::vector<Tone> out;
  for (const table::Row& row : shown.groups.front().rows) out.push_back(row.tone);
  return out;
}

}  // namespace

TEST_SUITE("funnel") {
  TEST_CASE("counts deals by the furthest stage of their lives") {
    CHECK(figures(year_of_twelve()) ==
          "inquiry: 11 + 1 = 11 + 0 + 0 + 1\n"
          "qualified: 6 + 5 = 10 + 0 + 1 + 0\n"
          "demo: 3 + 0 = 1 + 1 + 0 + 1\n"
          "proposal: 7 + 1 = 3 + 2 + 0 + 3\n"
          "contract: 2 + 1 = 3 + 0 + 0 + 0\n"
          "won: 3 of 12\n");
  }

  TEST_CASE("a deal dropped at its furthest stage, wherever it stood when it was dropped") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry proposal inquiry lost:price");
    live(pipeline, "b", "inquiry contract qualified cold");
    CHECK(figures(pipeline) ==
          "inquiry: 2 + 0 = 2 + 0 + 0 + 0\n"
          "qualified: 1 + 1 = 2 + 0 + 0 + 0\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 1 + 1 = 1 + 1 + 0 + 0\n"
          "contract: 1 + 0 = 0 + 0 + 1 + 0\n"
          "won: 0 of 2\n");
  }

  TEST_CASE("what a deal is now counts: a reopened one is lost, cold or won no more") {
    Pipeline pipeline = studio();
    live(pipeline, "lost", "inquiry qualified lost:price inquiry");
    live(pipeline, "cold", "inquiry qualified cold qualified");
    live(pipeline, "won", "inquiry qualified won qualified");
    live(pipeline, "awake", "inquiry defer:50");
    CHECK(figures(pipeline) ==
          "inquiry: 4 + 0 = 3 + 0 + 0 + 1\n"
          "qualified: 3 + 0 = 0 + 0 + 0 + 3\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 0 + 0 = 0 + 0 + 0 + 0\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 4\n");
  }

  TEST_CASE("an optional stage is never inferred, and its neighbours' steps do not know of it") {
    Pipeline pipeline = studio();
    live(pipeline, "past-it", "inquiry qualified proposal");
    live(pipeline, "through-it", "inquiry qualified demo proposal");
    live(pipeline, "back-to-it", "inquiry qualified proposal demo");
    live(pipeline, "no-further", "inquiry qualified demo lost:price");
    const Funnel result = test::funnel(pipeline, everything());
    CHECK(figures(result, pipeline.settings) ==
          "inquiry: 4 + 0 = 4 + 0 + 0 + 0\n"
          "qualified: 4 + 0 = 4 + 0 + 0 + 0\n"
          "demo: 3 + 0 = 2 + 1 + 0 + 0\n"
          "proposal: 3 + 0 = 0 + 0 + 0 + 3\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 4\n");
    CHECK(table::cell_text(result.rows[1].step()) == "100.0%");
    CHECK(table::cell_text(result.rows[2].step()) == "66.7%");
  }

  TEST_CASE("a retired stage is shown only where it was visited, and never inferred") {
    Pipeline pipeline = studio();
    pipeline.settings.stages[1].use = Stage::Use::retired;
    live(pipeline, "today", "inquiry proposal");
    CHECK(figures(pipeline) ==
          "inquiry: 1 + 0 = 1 + 0 + 0 + 0\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 1 + 0 = 0 + 0 + 0 + 1\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 1\n");

    live(pipeline, "before", "inquiry qualified cold");
    CHECK(figures(pipeline) ==
          "inquiry: 2 + 0 = 2 + 0 + 0 + 0\n"
          "qualified: 1 + 0 = 0 + 0 + 1 + 0\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 1 + 0 = 0 + 0 + 0 + 1\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 2\n");
  }

  TEST_CASE("what lies after now is left out, with a note") {
    Pipeline pipeline = studio();
    live(pipeline, "half", "inquiry qualified won", 99);
    live(pipeline, "tomorrow", "inquiry won", 101);
    const Funnel result = test::funnel(pipeline, everything());
    CHECK(figures(result, pipeline.settings) ==
          "inquiry: 1 + 0 = 1 + 0 + 0 + 0\n"
          "qualified: 1 + 0 = 0 + 0 + 0 + 1\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 0 + 0 = 0 + 0 + 0 + 0\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 1\n");
    const Chosen chosen = choose(pipeline, everything());
    CHECK(chosen.ahead == Ahead{1, 1});
    CHECK(notes_on(chosen.ahead) ==
          std::vector<std::string>{"1 deal begins after now and is left out",
                                   "1 event after now is left out"});
  }

  TEST_CASE("a note counts what there is of each kind") {
    CHECK(notes_on({}).empty());
    CHECK(notes_on({3, 0}) == std::vector<std::string>{"3 deals begin after now and are left out"});
    CHECK(notes_on({0, 12}) == std::vector<std::string>{"12 events after now are left out"});
  }

  TEST_CASE("the period is that of creation, both ends included") {
    Pipeline pipeline = studio();
    live(pipeline, "early", "inquiry won", 9);
    live(pipeline, "first", "inquiry qualified", 10);
    live(pipeline, "last", "inquiry cold", 20);
    live(pipeline, "late", "inquiry", 21);
    live(pipeline, "ahead", "inquiry", 150);
    Filter filter;
    filter.since = day(10);
    filter.until = day(20);
    const Spec spec = make_spec(filter, day(100));
    CHECK(figures(pipeline, spec) ==
          "inquiry: 2 + 0 = 1 + 0 + 1 + 0\n"
          "qualified: 1 + 0 = 0 + 0 + 0 + 1\n"
          "demo: 0 + 0 = 0 + 0 + 0 + 0\n"
          "proposal: 0 + 0 = 0 + 0 + 0 + 0\n"
          "contract: 0 + 0 = 0 + 0 + 0 + 0\n"
          "won: 0 of 2\n");
    CHECK(choose(pipeline, spec).ahead == Ahead{});

    live(pipeline, "to-be-won", "inquiry", 20).history.push_back({day(150), Won{}, {}, {}});
    CHECK(choose(pipeline, spec).ahead == Ahead{0, 1});
  }

  TEST_CASE("the filter says which deals, and of which it is worth saying that they lie ahead") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry qualified").owner = "ana";
    live(pipeline, "b", "inquiry").owner = "ben";
    live(pipeline, "c", "inquiry", 150).owner = "ana";
    live(pipeline, "d", "inquiry", 150).owner = "ben";
    live(pipeline, "e", "inquiry lost:price", 100).owner = "ben";
    Filter filter;
    filter.owners = {"ana"};
    const Funnel result = test::funnel(pipeline, make_spec(filter, day(100)));
    CHECK(result.deals == 1);
    CHECK(choose(pipeline, make_spec(filter, day(100))).ahead == Ahead{1, 0});
  }

  TEST_CASE("a deal that lies ahead is held against the filter as it will begin") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry qualified", 150);
    live(pipeline, "b", "qualified", 150);
    Filter filter;
    filter.stages = {0};
    CHECK(choose(pipeline, make_spec(filter, day(100))).ahead == Ahead{1, 0});
  }

  TEST_CASE("without deals every percentage is not available") {
    const Pipeline pipeline = studio();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::table) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait  Step  Decided  Of all  Drop
──────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Qualified              0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Demo given             0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Proposal sent          0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Contract signed        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Won                    0                                                                         n/a
)");
  }

  TEST_CASE("in a pipe every column is there, and no bar") {
    const Pipeline pipeline = year_of_twelve();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::table) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
─────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry           12       11         1     11     0     0        0     1   91.7%   100.0%  100.0%   0.0%
Qualified             11        6         5     10     0     1        1     0   90.9%    90.9%   91.7%   9.1%
Demo given             3        3         0      1     1     0        1     1   33.3%    50.0%   25.0%  33.3%
Proposal sent          8        7         1      3     2     0        2     3   37.5%    60.0%   66.7%  25.0%
Contract signed        3        2         1      3     0     0        0     0  100.0%   100.0%   25.0%   0.0%
Won                    3                                                                         25.0%

the biggest leak is Demo given: 1 of 3 deals dropped
)");
  }

  TEST_CASE("a terminal of 80 columns has room for what matters") {
    const Pipeline pipeline = year_of_twelve();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::table, 80) == R"(
Stage          Reached  Moved  Lost  Cold  Wait    Step  Of all   Drop         …
────────────────────────────────────────────────────────────────────────────────
New inquiry         12     11     0     0     1   91.7%  100.0%   0.0%  ██████
Qualified           11     10     0     1     0   90.9%   91.7%   9.1%  █████░
Demo given           3      1     1     0     1   33.3%   25.0%  33.3%  █░
Proposal sent        8      3     2     0     3   37.5%   66.7%  25.0%  ███░
Contract sig…        3      3     0     0     0  100.0%   25.0%   0.0%  █▌
Won                  3                                    25.0%         █▌

the biggest leak is Demo given: 1 of 3 deals dropped
)");
  }

  TEST_CASE("a wide terminal shows all there is") {
    const Pipeline pipeline = year_of_twelve();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::table, 140) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all   Drop
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry           12       11         1     11     0     0        0     1   91.7%   100.0%  100.0%   0.0%  ████████████████████████
Qualified             11        6         5     10     0     1        1     0   90.9%    90.9%   91.7%   9.1%  ████████████████████░░
Demo given             3        3         0      1     1     0        1     1   33.3%    50.0%   25.0%  33.3%  ████░░
Proposal sent          8        7         1      3     2     0        2     3   37.5%    60.0%   66.7%  25.0%  ████████████░░░░
Contract signed        3        2         1      3     0     0        0     0  100.0%   100.0%   25.0%   0.0%  ██████
Won                    3                                                                         25.0%         ██████

the biggest leak is Demo given: 1 of 3 deals dropped
)");
  }

  TEST_CASE("json has the keys that scripts rely on") {
    const Pipeline pipeline = year_of_twelve();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::json) == R"(
{"kariz": 1, "report": "funnel", "rows": [
  {"stage": "inquiry", "reached": 12, "visited": 11, "inferred": 1, "moved-on": 11, "lost": 0, "cold": 0, "dropped": 0, "waiting": 1, "step": 91.6667, "step-of-decided": 100.0000, "overall": 100.0000, "drop-off": 0.0000},
  {"stage": "qualified", "reached": 11, "visited": 6, "inferred": 5, "moved-on": 10, "lost": 0, "cold": 1, "dropped": 1, "waiting": 0, "step": 90.9091, "step-of-decided": 90.9091, "overall": 91.6667, "drop-off": 9.0909},
  {"stage": "demo", "reached": 3, "visited": 3, "inferred": 0, "moved-on": 1, "lost": 1, "cold": 0, "dropped": 1, "waiting": 1, "step": 33.3333, "step-of-decided": 50.0000, "overall": 25.0000, "drop-off": 33.3333},
  {"stage": "proposal", "reached": 8, "visited": 7, "inferred": 1, "moved-on": 3, "lost": 2, "cold": 0, "dropped": 2, "waiting": 3, "step": 37.5000, "step-of-decided": 60.0000, "overall": 66.6667, "drop-off": 25.0000},
  {"stage": "contract", "reached": 3, "visited": 2, "inferred": 1, "moved-on": 3, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": 100.0000, "step-of-decided": 100.0000, "overall": 25.0000, "drop-off": 0.0000},
  {"stage": "won", "reached": 3, "visited": null, "inferred": null, "moved-on": null, "lost": null, "cold": null, "dropped": null, "waiting": null, "step": null, "step-of-decided": null, "overall": 25.0000, "drop-off": null}
], "summary": {"basis": "reached"}, "notes": ["the biggest leak is Demo given: 1 of 3 deals dropped"]}
)");
  }

  TEST_CASE("csv has the same") {
    const Pipeline pipeline = year_of_twelve();
    CHECK(rendered(test::funnel(pipeline, everything()), pipeline, table::Format::csv) == R"(
stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
inquiry,12,11,1,11,0,0,0,1,91.6667,100.0000,100.0000,0.0000
qualified,11,6,5,10,0,1,1,0,90.9091,90.9091,91.6667,9.0909
demo,3,3,0,1,1,0,1,1,33.3333,50.0000,25.0000,33.3333
proposal,8,7,1,3,2,0,2,3,37.5000,60.0000,66.6667,25.0000
contract,3,2,1,3,0,0,0,0,100.0000,100.0000,25.0000,0.0000
won,3,,,,,,,,,,25.0000,
)");
  }

  TEST_CASE("the stage with the greatest drop-off stands out, and so do wins") {
    CHECK(tones(year_of_twelve()) == std::vector<Tone>{Tone::plain, Tone::plain, Tone::bad,
                                                       Tone::plain, Tone::plain, Tone::good});
  }

  TEST_CASE("nothing stands out where nothing was dropped or won") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry");
    CHECK(tones(pipeline) == std::vector<Tone>(6, Tone::plain));
  }
}
