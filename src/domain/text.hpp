#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kariz {

/// A text as messages quote it.
inline std::string quoted(std::string_view text) {
  std::string result;
  result.reserve(text.size() + 2);
  result.append("'").append(text).append("'");
  return result;
}

/// Whether there is nothing in it that anybody would read.
inline bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// 0 to 9 in ASCII, whatever the locale.
constexpr bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

constexpr char to_lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr char to_upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// Reads a text from its beginning; what was read is gone from `rest`.
struct Scanner {
  std::string_view rest;

  bool done() const { return rest.empty(); }

  /// Whether the next character was this one.
  bool take(char letter) {
    if (rest.empty() || rest.front() != letter) return false;
    rest.remove_prefix(1);
    return true;
  }

  /// As many digits as there are.
  std::string_view take_digits() {
    std::size_t count = 0;
    while (count < rest.size() && is_digit(rest[count])) ++count;
    const std::string_view digits = rest.substr(0, count);
    rest.remove_prefix(count);
    return digits;
  }

  /// A number of exactly `width` digits (1 to 9), more may follow; nothing is read if it is not
  /// one.
  std::optional<int> take_number(std::size_t width) {
    if (rest.size() < width) return std::nullopt;
    int value = 0;
    for (const char letter : rest.substr(0, width)) {
      if (!is_digit(letter)) return std::nullopt;
      value = value * 10 + (letter - '0');
    }
    rest.remove_prefix(width);
    return value;
  }
};

}  // namespace kariz
