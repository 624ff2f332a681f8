#include "text.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <kariz/domain/identifier.hpp>
#include <kariz/domain/utf8.hpp>

namespace kariz {
namespace {

constexpr std::array<std::string_view, 5> reserved_stage_ids = {"open", "deferred", "cold", "lost",
                                                                "won"};

Problem not_an_id(std::string_view text, std::string_view why) {
  std::string message = quoted(text);
  message.append(" is not an id: ").append(why);
  return {
      message,
      "an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' nor '.'"};
}

bool is_space(char32_t point) {
  return point == U' ' || (point >= U'\t' && point <= U'\r') || point == 0x85 || point == 0xA0 ||
         point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x2028 ||
         point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

/// Characters without a face: C0, C1, marks and overrides of direction, BOM. The joiners
/// U+200C and U+200D are none of them, Persian is spelt with them.
bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x061C || point == 0x200B ||
         point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
}

bool is_refused_punctuation(char32_t point) {
  constexpr std::u32string_view refused = U"!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~";
  return refused.find(point) != refused.npos;
}

}  // namespace

Parsed<std::string_view> parse_id(std::string_view text) {
  if (text.empty()) return not_an_id(text, "it is empty");
  if (text.front() == '-' || text.front() == '.') {
    return not_an_id(text, std::string("it begins with ") + quoted(text.substr(0, 1)));
  }
  for (std::string_view rest = text; !rest.empty();) {
    const auto point = first_code_point(rest);
    if (!point) return not_an_id(text, "it is not UTF-8");
    if (is_space(point->value)) return not_an_id(text, "it has a space");
    if (is_control(point->value)) return not_an_id(text, "it has a control character");
    if (is_refused_punctuation(point->value)) {
      return not_an_id(text, std::string("it has ") + quoted(rest.substr(0, 1)));
    }
    rest.remove_prefix(point->size);
  }
  const std::size_t length = count_code_points(text);
  if (length > longest_id) {
    return not_an_id(text, "it has " + std::to_string(length) + " characters");
  }
  return text;
}

bool is_reserved_stage_id(std::string_view id) {
  return std::find(reserved_stage_ids.begin(), reserved_stage_ids.end(), id) !=
         reserved_stage_ids.end();
}

}  // namespace kariz
