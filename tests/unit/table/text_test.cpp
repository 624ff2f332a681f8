#include "funnel_table.hpp"

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

namespace {

std::string text(const Table& table, Screen screen = {}) {
  return render(table, Format::table, screen);
}

/// The same after an empty line, so that raw strings line up.
std::string page(const Table& table, Screen screen = {}) {
  return '\n' + text(table, screen);
}

}  // namespace

TEST_CASE("a funnel in a pipe: nothing cut, no bar") {
  CHECK(page(funnel_table()) == R"(
Stage        Reached  Visited  Moved on   Lost  Cold  Dropped  Waiting   Step  Of decided  Overall  Drop-off
────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry    8,800    8,800     6,300  1,200   800    2,000      500  71.6%       75.9%   100.0%     22.7%
Предложение    6,300    6,000     2,500  2,900   200    3,100      700  39.7%       44.6%    71.6%     49.2%
签署合同       2,500    2,500         0      0    10       10    2,490   0.0%        0.0%    28.4%      0.4%
نامه‌ها             0        0         0      0     0        0        0    n/a         n/a     0.0%       n/a
Won                0                                                                          0.0%

most deals are dropped at Предложение: 3,100 of 6,300
)");
}

TEST_CASE("a funnel on a wide terminal") {
  CHECK(page(funnel_table(), {.width = 140}) == R"(
Stage        Reached  Visited  Moved on   Lost  Cold  Dropped  Waiting   Step  Of decided  Overall  Drop-off
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry    8,800    8,800     6,300  1,200   800    2,000      500  71.6%       75.9%   100.0%     22.7%  ██████████████████▌░░░░░
Предложение    6,300    6,000     2,500  2,900   200    3,100      700  39.7%       44.6%    71.6%     49.2%  ████████▊░░░░░░░░
签署合同       2,500    2,500         0      0    10       10    2,490   0.0%        0.0%    28.4%      0.4%  ██████▊
نامه‌ها             0        0         0      0     0        0        0    n/a         n/a     0.0%       n/a
Won                0                                                                          0.0%

most deals are dropped at Предложение: 3,100 of 6,300
)");
}

TEST_CASE("a funnel on 80 cells: the columns that matter, and a sign that there are more") {
  CHECK(page(funnel_table(), {.width = 80}) == R"(
Stage      Reached  Moved on   Lost  Waiting   Step  Overall  Drop-off         …
────────────────────────────────────────────────────────────────────────────────
New inqu…    8,800     6,300  1,200      500  71.6%   100.0%     22.7%  ████▋░
Предложе…    6,300     2,500  2,900      700  39.7%    71.6%     49.2%  ██▏░
签署合同     2,500         0      0    2,490   0.0%    28.4%      0.4%  █▊
نامه‌ها           0         0      0        0    n/a     0.0%       n/a
Won              0                                      0.0%

most deals are dropped at Предложение: 3,100 of 6,300
)");
}

TEST_CASE("a funnel on 40 cells") {
  CHECK(page(funnel_table(), {.width = 40}) == R"(
Stage        Reached   Step            …
────────────────────────────────────────
New inquiry    8,800  71.6%  ███████░░
Предложение    6,300  39.7%  ███▎░░
签署合同       2,500   0.0%  ██▌
نامه‌ها             0    n/a
Won                0

most deals are dropped at Предложение:
3,100 of 6,300
)");
}

TEST_CASE("a funnel on 20 cells") {
  CHECK(page(funnel_table(), {.width = 20}) == R"(
Stage      Reached …
────────────────────
New inqu…    8,800
Предложе…    6,300
签署合同     2,500
نامه‌ها           0
Won              0

most deals are
dropped at
Предложение: 3,100
of 6,300
)");
}

TEST_CASE("names of every script line up, and none gets a control character through") {
  Table table{.columns = {{.title = "Deal"}, {.title = "Value", .align = Align::right}}};
  table.groups = {{.rows = {
                       {{"Żółć", Amount{"1.00", "EUR"}}},
                       {{"Переговоры", Amount{"12.50", "EUR"}}},
                       {{"合同签署", Amount{"123456.00", "EUR"}}},
                       {{"می\u200Cخواهم", NotAvailable{}}},
                       {{"re\u0301sume\u0301", Blank{}}},
                       {{"👩\u200D💻 ❤\uFE0F 🇵🇱", std::int64_t{1}}},
                       {{"a\x1B[2Jb\nc\u202Ed", std::int64_t{2}}},
                   }}};
  CHECK(page(table) == R"(
Deal                       Value
────────────────────────────────
Żółć                       1 EUR
Переговоры             12.50 EUR
合同签署             123,456 EUR
می‌خواهم                      n/a
résumé
👩‍💻 ❤️ 🇵🇱                       1
a\x1B[2Jb\nc\u202Ed            2
)");
}

TEST_CASE("groups line up, share a heading, and lose what none of their rows says") {
  Table table{.columns = {{.title = "Deal"},
                          {.title = "When"},
                          {.title = "Days", .align = Align::right},
                          {.title = "Note"}}};
  table.groups = {
      {.title = "Overdue",
       .rows = {{{"acme", Timestamp{"2026-11-01"}, Blank{}, "call"}},
                {{"beta-long-name", Timestamp{"2026-11-02"}, Blank{}, Blank{}}}}},
      {.title = "Today", .rows = {{{"gamma", Timestamp{"2026-11-05"}, Blank{}, "mail"}}}},
      {.title = "Nothing here"},
      {.title = "Stuck", .rows = {{{"delta", Blank{}, std::int64_t{30}, "cold?"}}}},
  };
  table.notes = {"one", "two"};
  CHECK(page(table) == R"(
Overdue
Deal            When        Note
─────────────────────────────────
acme            2026-11-01  call
beta-long-name  2026-11-02

Today
gamma           2026-11-05  mail

Stuck
Deal            Days  Note
───────────────────────────
delta             30  cold?

one
two
)");
}

TEST_CASE("bars are drawn to an eighth of a cell") {
  Table table{.columns = {{.title = "n"}, {.shown = Shown::terminal, .maximum = 8}}};
  Group group;
  const auto add = [&](std::string name, Bar bar) {
    group.rows.push_back({{std::move(name), bar}});
  };
  add("all", {64, 0, 64});
  add("1/8", {1, 0, 64});
  add("2/8", {2, 0, 64});
  add("3/8", {3, 0, 64});
  add("4/8", {4, 0, 64});
  add("5/8", {5, 0, 64});
  add("6/8", {6, 0, 64});
  add("7/8", {7, 0, 64});
  add("8/8", {8, 0, 64});
  add("tiny", {1, 0, 1000000});
  add("both", {20, 20, 64});
  add("faded", {0, 32, 64});
  add("full", {60, 4, 64});
  add("more", {100, 100, 64});
  add("less", {-5, -5, 64});
  add("none", {0, 0, 0});
  add("huge", {INT64_MAX, INT64_MAX, INT64_MAX});
  table.groups = {group};
  CHECK(page(table, {.width = 40}) == R"(
n
───────────────
all    ████████
1/8    ▏
2/8    ▎
3/8    ▍
4/8    ▌
5/8    ▋
6/8    ▊
7/8    ▉
8/8    █
tiny   ▏
both   ██▌░░
faded  ░░░░
full   ███████▌
more   ████████
less
none
huge   ████████
)");
  CHECK(text(table).find("█") == std::string::npos);
}

TEST_CASE("colour dresses heading, rule, titles, rows and bars, and moves nothing") {
  Table table{.columns = {{.title = "Stage"},
                          {.title = "n", .align = Align::right},
                          {.shown = Shown::terminal, .maximum = 6}}};
  table.groups = {{.title = "Web",
                   .rows = {{{"plain", std::int64_t{1}, Bar{1, 1, 2}}},
                            {{"bad", std::int64_t{2}, Bar{1, 0, 2}}, Tone::bad},
                            {{"good", Blank{}, Bar{0, 0, 2}}, Tone::good},
                            {{"faint", std::int64_t{4}, Blank{}}, Tone::faint},
                            {{"strong", std::int64_t{5}, Bar{2, 0, 2}}, Tone::strong}}}};
  CHECK(text(table, {.width = 30, .colour = Colour::on}) ==
        "\x1b[1mWeb\x1b[0m\n"
        "\x1b[1mStage\x1b[0m   \x1b[1mn\x1b[0m\n"
        "\x1b[2m─────────────────\x1b[0m\n"
        "plain   1  \x1b[36m███\x1b[0m\x1b[2m░░░\x1b[0m\n"
        "\x1b[31mbad\x1b[0m     \x1b[31m2\x1b[0m  \x1b[31m███\x1b[0m\n"
        "\x1b[32mgood\x1b[0m\n"
        "\x1b[2mfaint\x1b[0m   \x1b[2m4\x1b[0m\n"
        "\x1b[1mstrong\x1b[0m  \x1b[1m5\x1b[0m  \x1b[36m██████\x1b[0m\n");
  CHECK(text(table, {.colour = Colour::on}) ==
        "\x1b[1mWeb\x1b[0m\n"
        "\x1b[1mStage\x1b[0m   \x1b[1mn\x1b[0m\n"
        "\x1b[2m─────────\x1b[0m\n"
        "plain   1\n"
        "\x1b[31mbad\x1b[0m     \x1b[31m2\x1b[0m\n"
        "\x1b[32mgood\x1b[0m\n"
        "\x1b[2mfaint\x1b[0m   \x1b[2m4\x1b[0m\n"
        "\x1b[1mstrong\x1b[0m  \x1b[1m5\x1b[0m\n");
}

TEST_CASE("bars shrink before words, the widest words first, then columns go by keep") {
  Table table{.columns = {{.title = "Deal", .minimum = 6},
                          {.title = "Note", .keep = 2, .minimum = 8},
                          {.title = "Value", .align = Align::right, .keep = 3},
                          {.title = "Bar", .shown = Shown::terminal, .keep = 1}}};
  table.groups = {
      {.rows = {{{"acme-website", "wants a quote by Friday", std::int64_t{4800}, Bar{1, 0, 1}}}}}};
  CHECK(page(table, {.width = 70}) == R"(
Deal          Note                     Value  Bar
──────────────────────────────────────────────────────────────────────
acme-website  wants a quote by Friday  4,800  ████████████████████████
)");
  CHECK(page(table, {.width = 56}) == R"(
Deal          Note                     Value  Bar
────────────────────────────────────────────────────────
acme-website  wants a quote by Friday  4,800  ██████████
)");
  CHECK(page(table, {.width = 50}) == R"(
Deal          Note                   Value  Bar
──────────────────────────────────────────────────
acme-website  wants a quote by Fri…  4,800  ██████
)");
  CHECK(page(table, {.width = 40}) == R"(
Deal          Note         Value  Bar
────────────────────────────────────────
acme-website  wants a qu…  4,800  ██████
)");
  CHECK(page(table, {.width = 31}) == R"(
Deal    Note      Value  Bar
───────────────────────────────
acme-…  wants a…  4,800  ██████
)");
  CHECK(page(table, {.width = 30}) == R"(
Deal         Note        Value
──────────────────────────────
acme-websi…  wants a q…  4,800
)");
  CHECK(page(table, {.width = 22}) == R"(
Deal          Value …
─────────────────────
acme-website  4,800
)");
  CHECK(page(table, {.width = 16}) == R"(
Deal     Value …
────────────────
acme-w…  4,800
)");
  CHECK(page(table, {.width = 4}) == R"(
D… …
────
a…
)");
  CHECK(page(table, {.width = 1}) == R"(
…
─
…
)");
}

TEST_CASE("of columns with the same keep the rightmost goes first, the leftmost column stays") {
  Table table{.columns = {{.title = "aaaa", .keep = -1}, {.title = "bbbb"}, {.title = "cccc"}}};
  table.groups = {{.rows = {{{"1", "2", "3"}}}}};
  CHECK(text(table, {.width = 15}) == "aaaa  bbbb …\n────────────\n1     2\n");
  CHECK(text(table, {.width = 11}) == "aaaa …\n──────\n1\n");
}

TEST_CASE("a maximum cuts on a terminal only") {
  Table table{.columns = {{.title = "Note", .maximum = 8}}};
  table.groups = {{.rows = {{{"wants a quote"}}}}};
  CHECK(text(table, {.width = 80}) == "Note\n────────\nwants a…\n");
  CHECK(text(table) == "Note\n─────────────\nwants a quote\n");
}

TEST_CASE("lines never end in a blank") {
  Table table{.columns = {{.title = "Deal "}, {.title = "Note "}}};
  table.groups = {{.rows = {{{"acme  ", "call  "}}, {{"beta", "   "}}, {{"   ", Blank{}}}}}};
  table.notes = {"a note "};
  CHECK(text(table) == "Deal    Note\n──────────────\nacme    call\nbeta\n\n\na note\n");
}

TEST_CASE("notes are broken into lines of the terminal") {
  Table table{
      .notes = {"most deals are dropped at Proposal sent", "大多数交易在报价之后丢失", "a\nb"}};
  CHECK(page(table) == R"(
most deals are dropped at Proposal sent
大多数交易在报价之后丢失
a\nb
)");
  CHECK(page(table, {.width = 15}) == R"(
most deals are
dropped at
Proposal sent
大多数交易在报
价之后丢失
a\nb
)");
}

TEST_CASE("a table with nothing to show is empty") {
  CHECK(text(Table{}) == "");
  CHECK(text(Table{.columns = {{.title = "Deal"}}, .groups = {{.title = "x"}}}) == "");
  CHECK(text(Table{.columns = {{.title = "Deal"}}, .groups = {{.rows = {{{Blank{}}}}}}}) == "");
}
