#pragma once

#include <cstddef>
#include <string_view>

namespace kariz::exchange {

inline constexpr std::string_view no_break_space = "\xC2\xA0";

/// 0 to 9 in ASCII, whatever the locale.
constexpr bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

constexpr char to_lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Whether two texts differ at most in the case of ASCII letters.
constexpr bool same_but_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower(a[i]) != to_lower(b[i])) return false;
  }
  return true;
}

/// Without blanks, line ends and no-break spaces at both ends.
constexpr std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  while (!text.empty()) {
    const std::size_t blank = blanks.find(text.front()) != blanks.npos ? 1
                              : text.substr(0, no_break_space.size()) == no_break_space
                                  ? no_break_space.size()
                                  : 0;
    if (blank == 0) break;
    text.remove_prefix(blank);
  }
  while (!text.empty()) {
    const bool is_wide = text.size() >= no_break_space.size() &&
                         text.substr(text.size() - no_break_space.size()) == no_break_space;
    const std::size_t blank = blanks.find(text.back()) != blanks.npos ? 1
                              : is_wide                               ? no_break_space.size()
                                                                      : 0;
    if (blank == 0) break;
    text.remove_suffix(blank);
  }
  return text;
}

}  // namespace kariz::exchange
