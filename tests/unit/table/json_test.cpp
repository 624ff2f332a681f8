#include "funnel_table.hpp"

#include <cstdint>
#include <memory>
#include <string>

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace kariz::table;
using nlohmann::json;

TEST_CASE("a funnel as json") {
  CHECK(render(funnel_table(), Format::json, {}) ==
        R"({"kariz": 1, "report": "funnel", "rows": [
  {"stage": "inquiry", "reached": 8800, "visited": 8800, "moved-on": 6300, "lost": 1200, "cold": 800, "dropped": 2000, "waiting": 500, "step": 71.5909, "step-of-decided": 75.9036, "overall": 100.0000, "drop-off": 22.7273},
  {"stage": "proposal", "reached": 6300, "visited": 6000, "moved-on": 2500, "lost": 2900, "cold": 200, "dropped": 3100, "waiting": 700, "step": 39.6825, "step-of-decided": 44.6429, "overall": 71.5909, "drop-off": 49.2063},
  {"stage": "contract", "reached": 2500, "visited": 2500, "moved-on": 0, "lost": 0, "cold": 10, "dropped": 10, "waiting": 2490, "step": 0.0000, "step-of-decided": 0.0000, "overall": 28.4091, "drop-off": 0.4000},
  {"stage": "review", "reached": 0, "visited": 0, "moved-on": 0, "lost": 0, "cold": 0, "dropped": 0, "waiting": 0, "step": null, "step-of-decided": null, "overall": 0.0000, "drop-off": null},
  {"stage": "won", "reached": 0, "visited": null, "moved-on": null, "lost": null, "cold": null, "dropped": null, "waiting": null, "step": null, "step-of-decided": null, "overall": 0.0000, "drop-off": null}
], "notes": ["most deals are dropped at Предложение: 3,100 of 6,300"]}
)");
}

TEST_CASE("json has every kind of cell") {
  const auto history = std::make_shared<Table>(
      Table{.columns = {{.key = "at"}, {.key = "text", .shown = Shown::text}, {.key = "tags"}},
            .groups = {{.rows = {{{Timestamp{"2026-11-05"}, "unseen", List{}}},
                                 {{Timestamp{"2026-11-06"}, "unseen", List{"web", "x\"y"}}}}}}});
  Table table{.kind = Kind::command, .name = "show"};
  table.columns = {{.key = "a"}, {.key = "b"}, {.key = "c", .shown = Shown::json}};
  table.groups = {{.title = "first",
                   .rows = {{{Amount{"4800.00", "EUR"}, Amount{"5", "XXX"}, Nested{history}}}}},
                  {.title = "second",
                   .rows = {{{Decimal{"-1.5"}, std::int64_t{12345}, Nested{}}},
                            {{Percent{1, 16}, Percent{0, 0}, Nested{std::make_shared<Table>()}}},
                            {{Blank{}, NotAvailable{}, Bar{1, 1, 2}}},
                            {{Truth::yes, Truth::no}},
                            {{"short row"}}}}};
  table.summary = {{"deals", std::int64_t{4}}, {"value", Amount{"1.00", "EUR"}}};
  CHECK(render(table, Format::json, {.width = 20}) ==
        R"({"kariz": 1, "command": "show", "rows": [
  {"a": {"amount": "4800.00", "currency": "EUR"}, "b": {"amount": "5", "currency": null}, "c": [{"at": "2026-11-05", "tags": []}, {"at": "2026-11-06", "tags": ["web", "x\"y"]}]},
  {"a": -1.5, "b": 12345, "c": null},
  {"a": 6.2500, "b": null, "c": []},
  {"a": null, "b": null, "c": null},
  {"a": true, "b": false, "c": null},
  {"a": "short row", "b": null, "c": null}
], "summary": {"deals": 4, "value": {"amount": "1.00", "currency": "EUR"}}}
)");
}

TEST_CASE("json without rows") {
  CHECK(render(Table{.name = "list"}, Format::json, {}) ==
        "{\"kariz\": 1, \"report\": \"list\", \"rows\": []}\n");
  CHECK(render(Table{.name = "list", .groups = {{.title = "none"}}}, Format::json, {}) ==
        "{\"kariz\": 1, \"report\": \"list\", \"rows\": []}\n");
}

TEST_CASE("json escapes what a terminal would obey, and only that") {
  Table table{.name = "list", .columns = {{.key = "na\"me"}}};
  table.groups = {{.rows = {{{"a\\b\"c\n\r\t\x1B\x7F"}},
                            {{"\u0085\u202E\u2028\u200F\uFEFF"}},
                            {{"می\u200Cخواهم 合同 👩\u200D💻"}}}}};
  CHECK(render(table, Format::json, {}) ==
        "{\"kariz\": 1, \"report\": \"list\", \"rows\": [\n"
        "  {\"na\\\"me\": \"a\\\\b\\\"c\\n\\r\\t\\u001b\\u007f\"},\n"
        "  {\"na\\\"me\": \"\\u0085\\u202e\\u2028\\u200f\\ufeff\"},\n"
        "  {\"na\\\"me\": \"می\u200Cخواهم 合同 👩\u200D💻\"}\n"
        "]}\n");
}

TEST_CASE("json gives back every text as it was") {
  Table table{.name = "list", .columns = {{.key = "name"}}, .groups = {{}}};
  std::vector<std::string> texts = {"\u200E\u061C\u2066", "\U0001F469\u200D\U0001F4BB", "e\u0301"};
  for (char c = 0; c < 0x7F; ++c) texts.push_back(std::string("a") + c + "z");
  for (const auto& text : texts) table.groups[0].rows.push_back({{text}});
  const auto parsed = json::parse(render(table, Format::json, {}));
  REQUIRE(parsed["rows"].size() == texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CHECK(parsed["rows"][i]["name"].get<std::string>() == texts[i]);
  }
}

TEST_CASE("json stays valid where a text is not UTF-8") {
  Table table{.name = "list", .columns = {{.key = "name"}}, .groups = {{.rows = {{{"caf\xE9!"}}}}}};
  const auto parsed = json::parse(render(table, Format::json, {}));
  CHECK(parsed["rows"][0]["name"].get<std::string>() == "caf\uFFFD!");
}
