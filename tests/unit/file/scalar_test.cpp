#include "changing/scalar.hpp"

#include <doctest/doctest.h>

using kariz::file::Context;
using kariz::file::write_scalar;

TEST_CASE("texts that every YAML reader takes for themselves are plain") {
  for (const char* text :
       {"Acme website redesign", "jane@acme.example", "cheaper by 30%", "Студия «Север»", "استودیو",
        "北方工作室", "it's", "a:b", "C++", "3D studio", "hubspot:12345"}) {
    CHECK(write_scalar(text, Context::block) == text);
    CHECK(write_scalar(text, Context::flow) == text);
  }
  CHECK(write_scalar("PDF v2, 14 pages", Context::block) == "PDF v2, 14 pages");
}

TEST_CASE("what some reader would take for something else is quoted") {
  for (const char* text :
       {"yes",  "No",   "ON",   "off",   "y",    "N",           "true",       "null",     "~",
        "12",   "010",  "0x1F", "1_000", "1e3",  "+49 30 1234", "2026-01-01", "12:30:45", ".5",
        ".inf", ".NaN", "-1",   "- a",   "? b",  ": c",         "#d",         "&e",       "*f",
        "!g",   "|",    ">",    "%h",    "@i",   "`j",          "=",          "<<",       "[k",
        "{l",   "'m",   "n:",   "o: p",  "q #r", " s",          "t ",         ""}) {
    CHECK(write_scalar(text, Context::block) == "\"" + std::string(text) + "\"");
    CHECK(write_scalar(text, Context::flow) == "\"" + std::string(text) + "\"");
  }
  CHECK(write_scalar("PDF v2, 14 pages", Context::flow) == "\"PDF v2, 14 pages\"");
  CHECK(write_scalar("Do they decide?", Context::flow) == "\"Do they decide?\"");
  CHECK(write_scalar("a]b", Context::flow) == "\"a]b\"");
}

TEST_CASE("quotes, backslashes, controls and direction marks are escaped") {
  CHECK(write_scalar("\"a\"", Context::block) == R"("\"a\"")");
  CHECK(write_scalar("1\\2", Context::block) == R"(1\2)");
  CHECK(write_scalar("two\nlines\t\\", Context::block) == R"("two\nlines\t\\")");
  CHECK(write_scalar("a\x1b[31m", Context::block) == R"("a\u001B[31m")");
  CHECK(write_scalar("a\u202Eb", Context::block) == R"("a\u202Eb")");
  CHECK(write_scalar("a\U0001FFFEb", Context::block) == R"("a\U0001FFFEb")");
}
