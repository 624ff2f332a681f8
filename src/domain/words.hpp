#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kariz {

/// The parts one behind the other.
template <class... Part>
std::string words(const Part&... parts) {
  std::string result;
  (result.append(std::string_view(parts)), ...);
  return result;
}

/// "a, b, c" with `separator` ", ".
template <class Text>
std::string joined(const std::vector<Text>& texts, std::string_view separator) {
  std::string result;
  for (const Text& text : texts) {
    if (!result.empty()) result.append(separator);
    result.append(text);
  }
  return result;
}

/// "a", "a and b", "a, b and c".
inline std::string joined_by_and(std::vector<std::string_view> texts) {
  if (texts.size() < 2) return joined(texts, "");
  const std::string_view last = texts.back();
  texts.pop_back();
  return words(joined(texts, ", "), " and ", last);
}

}  // namespace kariz
