#include "funnel_table.hpp"

#include <cstdint>

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("a funnel as csv") {
  CHECK(render(funnel_table(), Format::csv, {}) ==
        "stage,reached,visited,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,"
        "drop-off\n"
        "inquiry,8800,8800,6300,1200,800,2000,500,71.5909,75.9036,100.0000,22.7273\n"
        "proposal,6300,6000,2500,2900,200,3100,700,39.6825,44.6429,71.5909,49.2063\n"
        "contract,2500,2500,0,0,10,10,2490,0.0000,0.0000,28.4091,0.4000\n"
        "review,0,0,0,0,0,0,0,,,0.0000,\n"
        "won,0,,,,,,,,,0.0000,\n");
}

TEST_CASE("csv has every kind of cell, and quotes as RFC 4180 has it") {
  Table table{.name = "list"};
  table.columns = {{.key = "a"}, {.key = "b"}, {.key = "c,d"}};
  table.groups = {
      {.title = "first",
       .rows = {{{"plain", "with, comma", "with \"quotes\""}}, {{"two\nlines", "cr\r", " edge "}}}},
      {.title = "second",
       .rows = {{{Amount{"4800.00", "EUR"}, Amount{"4800.00", ""}, Amount{"5", "XXX"}}},
                {{Timestamp{"2026-11-05T10:00:00+01:00"}, List{"web", "repeat"}, Decimal{"-1.5"}}},
                {{Percent{1, 16}, Percent{1, 0}, NotAvailable{}}},
                {{std::int64_t{-12345}, Bar{1, 1, 2}, Nested{}}},
                {{"short row"}},
                {{"=1+1", "\u202E", "caf\xE9"}}}}};
  CHECK(render(table, Format::csv, {}) ==
        "a,b,\"c,d\"\n"
        "plain,\"with, comma\",\"with \"\"quotes\"\"\"\n"
        "\"two\nlines\",\"cr\r\", edge \n"
        "4800.00 EUR,4800.00,5\n"
        "2026-11-05T10:00:00+01:00,\"web,repeat\",-1.5\n"
        "6.2500,,\n"
        "-12345,,\n"
        "short row,,\n"
        "=1+1,\u202E,caf\xE9\n");
}

TEST_CASE("csv on a terminal is harmless") {
  Table table{.columns = {{.key = "name"}}, .groups = {{.rows = {{{"\x1B[31m\nred"}}}}}};
  CHECK(render(table, Format::csv, {.width = 80}) == "name\n\\x1B[31m\\nred\n");
}

TEST_CASE("a record of one empty field is not an empty line") {
  Table table{.columns = {{.key = "name"}}, .groups = {{.rows = {{{Blank{}}}, {{"x"}}}}}};
  CHECK(render(table, Format::csv, {}) == "name\n\"\"\nx\n");
}

TEST_CASE("csv without rows is its heading, without columns nothing") {
  CHECK(render(Table{.columns = {{.key = "id"}, {.key = "name"}}}, Format::csv, {}) == "id,name\n");
  CHECK(render(Table{.columns = {{.key = "id", .shown = Shown::text}}}, Format::csv, {}) == "");
  CHECK(render(Table{.columns = {{.key = "id"}, {.key = "log", .shown = Shown::json}}}, Format::csv,
               {}) == "id\n");
}
