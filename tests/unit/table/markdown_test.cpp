#include "funnel_table.hpp"

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("a funnel as markdown") {
  CHECK(
      render(funnel_table(), Format::markdown, {.width = 20}) ==
      R"(| Stage       | Reached | Visited | Moved on |  Lost | Cold | Dropped | Waiting |  Step | Of decided | Overall | Drop-off |
| ----------- | ------: | ------: | -------: | ----: | ---: | ------: | ------: | ----: | ---------: | ------: | -------: |
| New inquiry |   8,800 |   8,800 |    6,300 | 1,200 |  800 |   2,000 |     500 | 71.6% |      75.9% |  100.0% |    22.7% |
| Предложение |   6,300 |   6,000 |    2,500 | 2,900 |  200 |   3,100 |     700 | 39.7% |      44.6% |   71.6% |    49.2% |
| 签署合同    |   2,500 |   2,500 |        0 |     0 |   10 |      10 |   2,490 |  0.0% |       0.0% |   28.4% |     0.4% |
| نامه‌ها      |       0 |       0 |        0 |     0 |    0 |       0 |       0 |   n/a |        n/a |    0.0% |      n/a |
| Won         |       0 |         |          |       |      |         |         |       |            |    0.0% |          |

- most deals are dropped at Предложение: 3,100 of 6,300
)");
}

TEST_CASE("markdown escapes markup and controls") {
  Table table{.columns = {{.key = "name", .title = "A|B"}}, .notes = {"see `x` & <y>"}};
  table.groups = {
      {.title = "*All*", .rows = {{{"a|b\\c"}}, {{"[x](y) _z_ ~w~ $1"}}, {{"\x1B[0m\n\u202E"}}}}};
  CHECK(render(table, Format::markdown, {}) ==
        R"(**\*All\***

| A\|B                     |
| ------------------------ |
| a\|b\\c                  |
| \[x\](y) \_z\_ \~w\~ \$1 |
| \\x1B\[0m\\n\\u202E      |

- see \`x\` \& \<y\>
)");
}

TEST_CASE("markdown groups, each with the columns that say something there") {
  Table table{.columns = {{.key = "d", .title = "Deal"},
                          {.key = "w", .title = "When", .align = Align::right},
                          {.key = "b", .title = "Bar"}}};
  table.groups = {{.title = "Due", .rows = {{{"acme", Timestamp{"2026-11-05"}, Bar{1, 1, 2}}}}},
                  {.title = "Empty"},
                  {.title = "Stuck", .rows = {{{"beta", Blank{}, Bar{1, 1, 2}}}}}};
  CHECK(render(table, Format::markdown, {}) ==
        R"(**Due**

| Deal |       When |
| ---- | ---------: |
| acme | 2026-11-05 |

**Stuck**

| Deal |
| ---- |
| beta |
)");
}

TEST_CASE("markdown with nothing to show") {
  CHECK(render(Table{.columns = {{.title = "Deal"}}}, Format::markdown, {}) == "");
  CHECK(render(Table{.notes = {"no deals"}}, Format::markdown, {}) == "- no deals\n");
}
