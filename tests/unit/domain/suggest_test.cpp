#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/suggest.hpp>

#include <doctest/doctest.h>

using kariz::did_you_mean;
using kariz::suggest;

namespace {

constexpr std::array<std::string_view, 4> stages = {"inquiry", "qualified", "proposal", "contract"};

std::string among(std::string_view word, std::vector<std::string_view> candidates) {
  return std::string(suggest(word, candidates));
}

}  // namespace

TEST_CASE("one slip is recognized, of every kind") {
  CHECK(suggest("propsal", stages) == "proposal");    // a letter left out
  CHECK(suggest("prooposal", stages) == "proposal");  // one too many
  CHECK(suggest("proposel", stages) == "proposal");   // a wrong one
  CHECK(suggest("porposal", stages) == "proposal");   // two swapped
}

TEST_CASE("a swap of neighbours is one slip, not two") {
  CHECK(among("ab", {"ba"}) == "ba");
  CHECK(among("abc", {"cba"}) == "");
  CHECK(among("won", {"wno"}) == "wno");
}

TEST_CASE("at most a third of the word, rounded up, may differ") {
  CHECK(among("abc", {"abX"}) == "abX");
  CHECK(among("abc", {"aXY"}) == "");
  CHECK(among("abcd", {"abXY"}) == "abXY");
  CHECK(among("abcd", {"aXYZ"}) == "");
  CHECK(among("abcdef", {"abcdXY"}) == "abcdXY");
  CHECK(among("abcdef", {"abcXYZ"}) == "");
  CHECK(among("abcdefg", {"abcdXYZ"}) == "abcdXYZ");
  CHECK(among("abcdefg", {"abcWXYZ"}) == "");
}

TEST_CASE("a word of which nothing is left was not meant") {
  CHECK(among("a", {"b"}) == "");
  CHECK(among("a", {"ab"}) == "");
  CHECK(among("", {"a", ""}) == "");
}

TEST_CASE("case of ASCII letters does not count") {
  CHECK(suggest("PROPOSAL", stages) == "proposal");
  CHECK(among("usd", {"UAH", "USD"}) == "USD");
  CHECK(among("P", {"p"}) == "p");
}

TEST_CASE("letters are code points") {
  CHECK(among("żółw", {"żółć"}) == "żółć");
  CHECK(among("квалификация", {"квалифкация"}) == "квалифкация");
  CHECK(among("客户", {"客人"}) == "客人");
  CHECK(among("客户", {"商人"}) == "");
}

TEST_CASE("texts that are not UTF-8 are compared byte by byte") {
  CHECK(among("ab\xFF", {"ab\xFE"}) == "ab\xFE");
  CHECK(among("\xFF\xFE\xFD", {"\xF8\xF9\xFD"}) == "");
}

TEST_CASE("the nearest wins, of equally near ones the first") {
  CHECK(among("quality", {"qualify", "quality!", "quality"}) == "quality");
  CHECK(among("demo", {"demi", "dema"}) == "demi");
  CHECK(among("anything", {}) == "");
}

TEST_CASE("help asks for what was meant and lists what there is") {
  CHECK(did_you_mean("propsal", stages, "stages") ==
        "did you mean 'proposal'? stages: inquiry, qualified, proposal, contract");
  CHECK(did_you_mean("delivery", stages, "stages") ==
        "stages: inquiry, qualified, proposal, contract");
  CHECK(did_you_mean("x", {}, "reasons") == "reasons: none");
}

TEST_CASE("help lists twelve at most") {
  const std::vector<std::string_view> words = {"one",    "two",    "three",   "four", "five",
                                               "six",    "seven",  "eight",   "nine", "ten",
                                               "eleven", "twelve", "thirteen"};
  const auto twelve = std::span(words).first(12);
  CHECK(did_you_mean("none", twelve, "words") ==
        "did you mean 'one'? words: one, two, three, four, five, six, seven, eight, nine, ten, "
        "eleven, twelve");
  CHECK(did_you_mean("thirten", words, "words") ==
        "did you mean 'thirteen'? words: one, two, three, four, five, six, seven, eight, nine, "
        "ten, eleven, twelve, …");
}
