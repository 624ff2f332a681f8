#include <ostream>
#include <string>
#include <string_view>

#include <kariz/domain/utf8.hpp>

#include <doctest/doctest.h>

using kariz::count_code_points;
using kariz::first_code_point;

namespace {

/// UTF-8 by the table of RFC 3629, section 3.
std::string encode(char32_t value) {
  const auto byte = [](char32_t bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
  };
  const auto more = [&](char32_t bits) { return byte(0x80 | (bits & 0x3F)); };
  if (value < 0x80) return {byte(value)};
  if (value < 0x800) return {byte(0xC0 | value >> 6), more(value)};
  if (value < 0x10000) return {byte(0xE0 | value >> 12), more(value >> 6), more(value)};
  return {byte(0xF0 | value >> 18), more(value >> 12), more(value >> 6), more(value)};
}

bool is_refused(std::string_view text) {
  return !first_code_point(text).has_value();
}

}  // namespace

TEST_CASE("every code point is read as it is encoded") {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value >= 0xD800 && value <= 0xDFFF) continue;
    const std::string text = encode(value) + "x";
    const auto point = first_code_point(text);
    const bool is_right = point && point->value == value && point->size == text.size() - 1;
    REQUIRE_MESSAGE(is_right, "code point ", static_cast<unsigned>(value));
  }
}

TEST_CASE("nothing begins a text that is empty or not UTF-8") {
  CHECK(is_refused(""));
  CHECK(is_refused("\x80"));   // a continuation alone
  CHECK(is_refused("\xC3"));   // cut short
  CHECK(is_refused("\xC3("));  // no continuation
  CHECK(is_refused("\xE2\x82"));
  CHECK(is_refused("\xF0\x9F\x92"));
  CHECK(is_refused("\xC0\xAF"));  // overlong
  CHECK(is_refused("\xC1\xBF"));
  CHECK(is_refused("\xE0\x9F\xBF"));
  CHECK(is_refused("\xF0\x8F\xBF\xBF"));
  CHECK(is_refused("\xED\xA0\x80"));  // surrogates
  CHECK(is_refused("\xED\xBF\xBF"));
  CHECK(is_refused("\xF4\x90\x80\x80"));  // above U+10FFFF
  CHECK(is_refused("\xF5\x80\x80\x80"));
  CHECK(is_refused("\xFF"));
}

TEST_CASE("a zero is a code point") {
  const auto point = first_code_point(std::string_view("\0a", 2));
  REQUIRE(point);
  CHECK(point->value == U'\0');
  CHECK(point->size == 1);
}

TEST_CASE("code points are counted, not bytes and not what is drawn") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("lead") == 4);
  CHECK(count_code_points("zażółć") == 6);
  CHECK(count_code_points("客户") == 2);
  CHECK(count_code_points("e\u0301") == 2);
  CHECK(count_code_points("👋🏽") == 2);
}

TEST_CASE("a byte that belongs to no code point counts as one") {
  CHECK(count_code_points("a\xFFz") == 3);
  CHECK(count_code_points("\xE2\x82") == 2);
  CHECK(count_code_points("\xED\xA0\x80") == 3);
  CHECK(count_code_points("\xC3\xC3\xB3") == 2);
}
