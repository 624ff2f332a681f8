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

TEST_CASE("help lists twenty-four at most") {
  std::vector<std::string> texts;
  for (int i = 0; i < 25; ++i) texts.push_back("w" + std::to_string(1000 + i));
  const std::vector<std::string_view> words(texts.begin(), texts.end());
  const std::string all =
      "words: w1000, w1001, w1002, w1003, w1004, w1005, w1006, w1007, w1008, w1009, w1010, w1011, "
      "w1012, w1013, w1014, w1015, w1016, w1017, w1018, w1019, w1020, w1021, w1022, w1023";
  CHECK(did_you_mean("none", std::span(words).first(24), "words") == all);
  CHECK(did_you_mean("none", words, "words") == all + ", …");
  CHECK(did_you_mean("w104", words, "words") == "did you mean 'w1004'? " + all + ", …");
}
