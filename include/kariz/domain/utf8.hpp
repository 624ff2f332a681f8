#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kariz {

/// One code point read from UTF-8: its number, and the bytes that it takes (1 to 4).
struct CodePoint {
  char32_t value;
  std::size_t size;
};

/// The code point at the beginning of `text`; nothing where `text` is empty or does not begin with
/// well-formed UTF-8 (overlong forms, surrogates and numbers above U+10FFFF are not).
std::optional<CodePoint> first_code_point(std::string_view text);

/// How many code points `text` has; a byte that belongs to none counts as one.
std::size_t count_code_points(std::string_view text);

}  // namespace kariz
