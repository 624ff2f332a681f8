#include "changing/line_edits.hpp"

#include <random>

#include <doctest/doctest.h>

using namespace kariz::file;

namespace {

std::string diff_of(std::string_view before, std::string_view after) {
  return unified_diff(before, line_edits(before, after), "f");
}

}  // namespace

TEST_CASE("lines that stay are left out of a diff") {
  CHECK(line_edits("a\nb\n", "a\nb\n").empty());
  CHECK(line_edits("", "").empty());
  CHECK(diff_of("a\nb\nc\n", "a\nB\nc\n") == "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
  CHECK(diff_of("", "a\n") == "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
  CHECK(diff_of("a\n", "") == "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("a line that moved is taken out and put in again") {
  CHECK(diff_of("a\nb\nc\nd\n", "b\nc\na\nd\n") ==
        "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n b\n c\n+a\n d\n");
}

TEST_CASE("lines that stand often are matched next to those that stand once") {
  CHECK(diff_of("x\n\na\n\ny\n\n", "x\n\na\n\nb\n\ny\n\n") ==
        "--- f\n+++ f\n@@ -2,5 +2,7 @@\n \n a\n \n+b\n+\n y\n \n");
}

TEST_CASE("a last line without an end is another line") {
  CHECK(diff_of("a\nb", "a\nb\n") ==
        "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
}

TEST_CASE("edits of lines lead from any text to any other") {
  std::mt19937 random(4711);
  const auto text_of = [&](int lines) {
    std::string text;
    for (int i = 0; i < lines; ++i) {
      text += std::string(1, static_cast<char>('a' + random() % 8));
      if (i + 1 < lines || random() % 2 == 0) text += '\n';
    }
    return text;
  };
  for (int i = 0; i < 5000; ++i) {
    const std::string before = text_of(static_cast<int>(random() % 12));
    const std::string after = text_of(static_cast<int>(random() % 12));
    const std::vector<Edit> edits = line_edits(before, after);
    REQUIRE(spliced(before, edits) == after);
    for (std::size_t k = 0; k + 1 < edits.size(); ++k)
      REQUIRE(edits[k].offset + edits[k].length < edits[k + 1].offset);
  }
}
