#include "diagnose.hpp"

#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

std::shared_ptr<const Source> a_source(std::string text, std::string name = "pipeline.yaml") {
  return std::make_shared<const Source>(Source{std::move(name), std::move(text)});
}

/// An error at the first place where `marked` stands.
Diagnostic an_error(const std::shared_ptr<const Source>& source, std::string_view marked,
                    std::string message, std::string help = "") {
  Diagnostic diagnostic;
  diagnostic.place = Place{source, source->text.find(marked), marked.size()};
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return diagnostic;
}

std::string shown(const Diagnostic& diagnostic, const table::Screen& screen = {}) {
  return to_text(std::span(&diagnostic, 1), screen);
}

Diagnostic at(const std::shared_ptr<const Source>& source, std::size_t offset, std::size_t length) {
  Diagnostic diagnostic;
  diagnostic.place = Place{source, offset, length};
  diagnostic.message = "here";
  return diagnostic;
}

}  // namespace

TEST_CASE("a diagnostic shows place, message, line, mark and help") {
  std::string text(41, '\n');
  text += "      - {at: 2026-11-05T10:00:00Z, stage: propsal}\n";
  const auto diagnostic =
      an_error(a_source(text), "propsal", "unknown stage 'propsal'",
               "did you mean 'proposal'? stages: inquiry, qualified, proposal, contract");
  CHECK(shown(diagnostic) ==
        "pipeline.yaml:42:43: error: unknown stage 'propsal'\n"
        "   42 |       - {at: 2026-11-05T10:00:00Z, stage: propsal}\n"
        "      |                                           ^~~~~~~\n"
        "      help: did you mean 'proposal'? stages: inquiry, qualified, proposal, contract\n");
}

TEST_CASE("a diagnostic without a place is the program's") {
  Diagnostic diagnostic;
  diagnostic.message = "unknown command 'advence'";
  diagnostic.help = "did you mean 'advance'?";
  CHECK(shown(diagnostic) ==
        "kariz: error: unknown command 'advence'\n"
        "  help: did you mean 'advance'?\n");
  diagnostic.severity = Severity::warning;
  diagnostic.help = "";
  CHECK(shown(diagnostic) == "kariz: warning: unknown command 'advence'\n");
}

TEST_CASE("help of several lines stands below itself") {
  Diagnostic diagnostic;
  diagnostic.message = "no";
  diagnostic.help = "one\ntwo";
  CHECK(shown(diagnostic) ==
        "kariz: error: no\n"
        "  help: one\n"
        "        two\n");
}

TEST_CASE("columns count code points, marks stand below what takes two cells") {
  const auto source = a_source("stages: [询价, 報價]\n");
  CHECK(shown(an_error(source, "報價", "unknown stage")) ==
        "pipeline.yaml:1:14: error: unknown stage\n"
        "    1 | stages: [询价, 報價]\n"
        "      |                ^~~~\n");
}

TEST_CASE("the line of marks has the tabs of the line") {
  const auto source = a_source("a:\tb\tcd\n");
  CHECK(shown(an_error(source, "cd", "no")) ==
        "pipeline.yaml:1:6: error: no\n"
        "    1 | a:\tb\tcd\n"
        "      |   \t \t^~\n");
}

TEST_CASE("control characters are made visible everywhere") {
  const auto source = a_source("a: \x1b[31mred\n", "o\x1bops.yaml");
  CHECK(shown(an_error(source, "red", "bad '\x1b'", "not \x07")) ==
        "o\\x1Bops.yaml:1:9: error: bad '\\x1B'\n"
        "    1 | a: \\x1B[31mred\n"
        "      |            ^~~\n"
        "      help: not \\x07\n");
}

TEST_CASE("a byte that is no character is marked as it is shown") {
  const auto source = a_source("ab\xFFz\n");
  CHECK(shown(at(source, 2, 1)) ==
        "pipeline.yaml:1:3: error: here\n"
        "    1 | ab\\xFFz\n"
        "      |   ^~~~\n");
  CHECK(shown(at(source, 3, 1)) ==
        "pipeline.yaml:1:4: error: here\n"
        "    1 | ab\\xFFz\n"
        "      |       ^\n");
}

TEST_CASE("a long line is cut around the place") {
  const auto source = a_source(std::string(500, 'a') + "WRONG" + std::string(500, 'b') + "\n");
  CHECK(shown(an_error(source, "WRONG", "no"), {50, table::Colour::off}) ==
        "pipeline.yaml:1:501: error: no\n"
        "    1 | …aaaaaaaaaaaaaWRONGbbbbbbbbbbbbbbbbbbbbbb…\n"
        "      |               ^~~~~\n");
  CHECK(shown(at(source, 0, 2000), {50, table::Colour::off}) ==
        "pipeline.yaml:1:1: error: here\n"
        "    1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\n"
        "      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n");
  CHECK(shown(at(source, 1004, 1), {50, table::Colour::off}) ==
        "pipeline.yaml:1:1005: error: here\n"
        "    1 | …bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
        "      |                                         ^\n");
}

TEST_CASE("a line as wide as there is room is not cut") {
  const std::string line(42, 'x');
  CHECK(shown(at(a_source(line + "\n"), 0, 1), {50, table::Colour::off}) ==
        "pipeline.yaml:1:1: error: here\n"
        "    1 | " +
            line +
            "\n"
            "      | ^\n");
}

TEST_CASE("places at the ends of the text") {
  CHECK(shown(at(a_source(""), 0, 1)) ==
        "pipeline.yaml:1:1: error: here\n"
        "    1 |\n"
        "      | ^\n");
  CHECK(shown(at(a_source("ab"), 2, 1)) ==
        "pipeline.yaml:1:3: error: here\n"
        "    1 | ab\n"
        "      |   ^\n");
  CHECK(shown(at(a_source("ab\n"), 99, 1)) ==
        "pipeline.yaml:2:1: error: here\n"
        "    2 |\n"
        "      | ^\n");
}

TEST_CASE("line ends of any kind and a byte order mark are not shown") {
  const auto source = a_source("\xEF\xBB\xBFkariz: 2\r\nname: x\r\n");
  CHECK(shown(an_error(source, "2", "unknown version")) ==
        "pipeline.yaml:1:8: error: unknown version\n"
        "    1 | kariz: 2\n"
        "      |        ^\n");
  CHECK(shown(an_error(source, "x\r\nmore", "no")).substr(0, 10) == "pipeline.y");
  CHECK(shown(at(source, source->text.find("x\r"), 30)) ==
        "pipeline.yaml:2:7: error: here\n"
        "    2 | name: x\n"
        "      |       ^\n");
}

TEST_CASE("remarks follow with their own place") {
  const auto source = a_source("name: a\nname: b\n");
  auto diagnostic = at(source, 8, 4);
  diagnostic.message = "key 'name' stands twice";
  diagnostic.help = "keep one of them";
  diagnostic.remarks.push_back({Place{source, 0, 4}, "first here"});
  CHECK(shown(diagnostic) ==
        "pipeline.yaml:2:1: error: key 'name' stands twice\n"
        "    2 | name: b\n"
        "      | ^~~~\n"
        "      help: keep one of them\n"
        "pipeline.yaml:1:1: note: first here\n"
        "    1 | name: a\n"
        "      | ^~~~\n");
}

TEST_CASE("colour, where it is wanted") {
  const auto source = a_source("ab\n");
  CHECK(shown(at(source, 0, 2), {80, table::Colour::on}) ==
        "\x1b[1mpipeline.yaml:1:1: \x1b[0m\x1b[31merror: \x1b[0m\x1b[1mhere\x1b[0m\n"
        "    1 | ab\n"
        "      | \x1b[32m^~\x1b[0m\n");
}

TEST_CASE("many diagnostics on one long line take as many steps, not their square") {
  std::string text;
  std::vector<Diagnostic> diagnostics;
  for (int i = 0; i < 100'000; ++i) text += "é: бад, 坏 ";
  const auto source = a_source(text);
  for (std::size_t i = 0; i < 5'000; ++i) diagnostics.push_back(at(source, i * 320, 2));
  const auto all = to_text(diagnostics, {});
  const auto last = all.rfind("pipeline.yaml:");
  CHECK(all.substr(last, all.find('\n', last) - last) == "pipeline.yaml:1:999801: error: here");
}

TEST_CASE("an index finds lines and columns far into a text") {
  std::string text;
  for (int i = 0; i < 3'000; ++i) text += "ключ: 值\n";
  const SourceIndex index(a_source(text));
  const std::string_view line = "ключ: 值\n";
  CHECK(index.position(0) == Position{1, 1});
  CHECK(index.position(2'999 * line.size()) == Position{3'000, 1});
  CHECK(index.position(2'999 * line.size() + 10) == Position{3'000, 7});
  CHECK(index.position(2'500 * line.size() + 8) == Position{2'501, 5});
  CHECK(index.line(1'700) == "ключ: 值");
  CHECK(index.position(text.size()) == Position{3'001, 1});
}
