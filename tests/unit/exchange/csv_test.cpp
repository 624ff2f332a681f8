#include "rendered.hpp"

#include <ostream>

#include <kariz/exchange/csv.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

using namespace std::literals;

/// The header and the rows, with their cells between bars, then the problems.
std::string cells_of(std::string_view text, std::optional<char> delimiter = std::nullopt) {
  const auto csv = source("f.csv", text);
  Arena arena;
  file::Problems problems(csv);
  CsvReader reader(csv->text, delimiter, arena, problems);
  std::string result;
  const auto append = [&](std::span<const Cell> row) {
    for (const Cell& cell : row) result.append("|").append(cell.text);
    result.append("|\n");
  };
  append(reader.header());
  for (auto row = reader.next(); !row.empty(); row = reader.next()) append(row);
  return result + rendered(problems.take());
}

}  // namespace

TEST_CASE("rows and cells, with any kind of line end") {
  const std::string expected = "|a|b|\n|1|2|\n|3|4|\n";
  CHECK(cells_of("a,b\n1,2\n3,4\n") == expected);
  CHECK(cells_of("a,b\r\n1,2\r\n3,4\r\n") == expected);
  CHECK(cells_of("a,b\r1,2\r3,4") == expected);
  CHECK(cells_of("\n\na,b\n1,2\n\r\n\n3,4") == expected);
}

TEST_CASE("cells may be empty, the last one at the end of the file too") {
  CHECK(cells_of("a,b,c\n,2,\n1,,") == "|a|b|c|\n||2||\n|1|||\n");
}

TEST_CASE("lines that say nothing are skipped") {
  CHECK(cells_of("a,b\n,\n  , \n\"\",\"\"\n1,2\n,,,,\n") == "|a|b|\n|1|2|\n");
  CHECK(cells_of("a\n1\n\n2\n") == "|a|\n|1|\n|2|\n");
}

TEST_CASE("a quoted cell has delimiters, quotes and lines in it") {
  CHECK(cells_of("a,b\n\"1,5\",\"she said \"\"no\"\"\"\n\"two\nlines\",\"\"\n") ==
        "|a|b|\n|1,5|she said \"no\"|\n|two\nlines||\n");
  CHECK(cells_of("a,b\r\n\"two\r\nlines\",\"x\ry\"\r\n") == "|a|b|\n|two\nlines|x\ny|\n");
  CHECK(cells_of("\"a\",\"b\"\n\"\"\"\",2") == "|a|b|\n|\"|2|\n");
}

TEST_CASE("blanks around cells and their quotes do not matter") {
  CHECK(cells_of("a, b\n 1\t, \" 2, 3 \" \n\xC2\xA0"
                 "4\xC2\xA0,\"\xC2\xA0"
                 "5\"") == "|a|b|\n|1|2, 3|\n|4|5|\n");
}

TEST_CASE("a quote inside of an unquoted cell is a letter") {
  CHECK(cells_of("a,b\n5\" disk,2\n") == "|a|b|\n|5\" disk|2|\n");
}

TEST_CASE("cells know where they stand") {
  const auto csv = source("f.csv", "a,b,c\nŻ, x ,\"y\"\"\"\n");
  Arena arena;
  file::Problems problems(csv);
  CsvReader reader(csv->text, ',', arena, problems);
  const auto row = reader.next();
  REQUIRE(row.size() == 3);
  const auto stands = [&](const Cell& cell) {
    return std::string_view(csv->text).substr(cell.offset, cell.length);
  };
  CHECK(stands(row[0]) == "Ż");
  CHECK(stands(row[1]) == "x");
  CHECK(stands(row[2]) == "\"y\"\"\"");
  CHECK(row[0].text.data() == csv->text.data() + row[0].offset);
}

TEST_CASE("the delimiter is the one that the header has most of") {
  CHECK(find_delimiter("a,b\n1;2;3;4") == ',');
  CHECK(find_delimiter("a;b,c;d") == ';');
  CHECK(find_delimiter("a\tb\tc") == '\t');
  CHECK(find_delimiter("a|b") == '|');
  CHECK(find_delimiter("\"a,b,c\";d") == ';');
  CHECK(find_delimiter("\"a\n,b\"\t\"c\"") == '\t');
  CHECK(find_delimiter("alone") == ',');
  CHECK(find_delimiter("a,b;c") == ',');
  CHECK(find_delimiter("") == ',');
  CHECK(cells_of("a;b\n1,5;2") == "|a|b|\n|1,5|2|\n");
  CHECK(
      cells_of("a;b\n1,5;2", ',') ==
      "|a;b|\n"
      "f.csv:2:3-5: error: a row of 2 cells, where the header has 1 / help: a cell with ',' in it "
      "has to stand in quotes\n");
}

TEST_CASE("rows of another size are reported and left out") {
  CHECK(
      cells_of("a,b\n1,2,3\n4\n5,6\n7,8,\n") ==
      "|a|b|\n|5|6|\n"
      "f.csv:2:5-5: error: a row of 3 cells, where the header has 2 / help: a cell with ',' in it "
      "has to stand in quotes\n"
      "f.csv:3:1-1: error: a row of 1 cell, where the header has 2 / help: cells that say nothing "
      "need their delimiters too\n"
      "f.csv:5:5-5: error: a row of 3 cells, where the header has 2 / help: a cell with ',' in it "
      "has to stand in quotes\n");
  CHECK(cells_of("a\tb\n1\t2\t3") ==
        "|a|b|\n"
        "f.csv:2:5-5: error: a row of 3 cells, where the header has 2 / help: a cell with a tab in "
        "it has to stand in quotes\n");
}

TEST_CASE("a quote that is never closed is reported where it opens") {
  CHECK(cells_of("a,b\n1,\"two\n3,4\n") ==
        "|a|b|\n"
        "f.csv:2:3-3: error: this quote is never closed / help: close it; a quote within a quoted "
        "cell is written twice\n");
  CHECK(cells_of("a,\"b\n1,2\n") ==
        "|a||\n"
        "f.csv:1:3-3: error: this quote is never closed / help: close it; a quote within a quoted "
        "cell is written twice\n");
}

TEST_CASE("text behind a closing quote is reported") {
  CHECK(cells_of("a,b\n\"5\" disk\" x,2\n3,4\n") ==
        "|a|b|\n|3|4|\n"
        "f.csv:2:5-5: error: text behind the closing quote / help: a quote within a quoted cell is "
        "written twice\n");
}

TEST_CASE("control characters are reported, tabs and lines in quotes are none") {
  CHECK(cells_of("a,b\nx\0y,\"\x1B[m\"\n\x7F,\xC2\x9B\n3,4\n"sv) ==
        "|a|b|\n|3|4|\n"
        "f.csv:2:2-2: error: control character U+0000 / help: remove it\n"
        "f.csv:2:6-6: error: control character U+001B / help: remove it\n"
        "f.csv:3:1-1: error: control character U+007F / help: remove it\n"
        "f.csv:3:3-3: error: control character U+009B / help: remove it\n");
  CHECK(cells_of("a,b\nx\ty,\"1\t\n2\"\n") == "|a|b|\n|x\ty|1\t\n2|\n");
}

TEST_CASE("columns have names of their own") {
  CHECK(
      cells_of("a,Ż,a,,,Ż\n") ==
      "|a|Ż|a|||Ż|\n"
      "f.csv:1:5-5: error: two columns are called 'a' / help: rename one of them in the first line "
      "/ f.csv:1:1-1: the first one\n"
      "f.csv:1:9-9: error: two columns are called 'Ż' / help: rename one of them in the first line "
      "/ f.csv:1:3-3: the first one\n");
}

TEST_CASE("an empty file has no header") {
  const std::string expected =
      "|\n"
      "f.csv:1:1-1: error: the file is empty / help: its first line has to name the columns\n";
  CHECK(cells_of("") == expected);
  CHECK(cells_of("\n\r\n") == expected);
}
