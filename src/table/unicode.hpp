#pragma once

#include <cstddef>
#include <string_view>

namespace kariz::table {

/// One code point at the beginning of a text.
struct CodePoint {
  char32_t value = 0;
  /// Bytes it takes; 1 for a byte that is not UTF-8.
  std::size_t size = 1;
  bool valid = true;
};

/// The first code point of `text`, which is not empty. Strict: no surrogates, no overlong forms.
CodePoint decode(std::string_view text);

/// Whether `text` is nothing but printable ASCII: one cell a byte, and harmless.
bool is_plain(std::string_view text);

/// Whether a terminal might obey `code_point`, or show text around it out of order.
bool is_hazard(char32_t code_point);

}  // namespace kariz::table
