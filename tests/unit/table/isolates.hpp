#pragma once

#include <string>
#include <string_view>

/// `text` with ⟨ and ⟩ in place of U+2068 and U+2069, which nobody could see.
inline std::string with_isolates_shown(std::string text) {
  const auto replace = [&](std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  };
  replace("\u2068", "⟨");
  replace("\u2069", "⟩");
  return text;
}
