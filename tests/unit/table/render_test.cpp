#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("formats go by their names") {
  CHECK(format_names(Kind::command) ==
        std::vector<std::string_view>{"table", "csv", "json", "markdown"});
  CHECK(format_names(Kind::report) ==
        std::vector<std::string_view>{"table", "csv", "json", "markdown", "html", "svg"});
  CHECK(parse_format("table") == Format::table);
  CHECK(parse_format("csv") == Format::csv);
  CHECK(parse_format("json") == Format::json);
  CHECK(parse_format("markdown") == Format::markdown);
  CHECK(parse_format("html") == Format::html);
  CHECK(parse_format("svg") == Format::svg);
  CHECK(parse_format("JSON") == std::nullopt);
  CHECK(parse_format("") == std::nullopt);
}

TEST_CASE("paint colours only where it may") {
  CHECK(paint("x", Tone::good, Colour::on) == "\x1b[32mx\x1b[0m");
  CHECK(paint("x", Tone::bad, Colour::on) == "\x1b[31mx\x1b[0m");
  CHECK(paint("x", Tone::faint, Colour::on) == "\x1b[2mx\x1b[0m");
  CHECK(paint("x", Tone::strong, Colour::on) == "\x1b[1mx\x1b[0m");
  CHECK(paint("x", Tone::plain, Colour::on) == "x");
  CHECK(paint("", Tone::bad, Colour::on) == "");
  CHECK(paint("x", Tone::bad, Colour::off) == "x");
}
