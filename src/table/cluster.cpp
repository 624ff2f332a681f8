#include "cluster.hpp"

#include "unicode.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace kariz::table {
namespace {

constexpr char32_t emoji_presentation = 0xFE0F;

utf8proc_int32_t number(char32_t c) {
  return static_cast<utf8proc_int32_t>(c);
}

/// Cells of one code point, with what utf8proc counts otherwise than terminals do: vowels and final
/// consonants of decomposed Hangul stand in the cells of their syllable; spacing vowel signs and
/// the Arabic signs that precede numbers take a cell.
int code_point_width(char32_t c) {
  if (c >= ' ' && c <= '~') return 1;
  const auto* const property = utf8proc_get_property(number(c));
  switch (property->boundclass) {
    case UTF8PROC_BOUNDCLASS_V:
    case UTF8PROC_BOUNDCLASS_T:
      return 0;
    case UTF8PROC_BOUNDCLASS_PREPEND:
    case UTF8PROC_BOUNDCLASS_SPACINGMARK:
      return 1;
    default:
      return utf8proc_charwidth(number(c));
  }
}

bool is_picture(char32_t c) {
  return c > 0x7F &&
         utf8proc_get_property(number(c))->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool is_keycap_base(char32_t c) {
  return (c >= '0' && c <= '9') || c == '#' || c == '*';
}

}  // namespace

Cluster first_cluster(std::string_view text) {
  const auto first = decode(text);
  if (!first.valid) return {1, 1};
  Cluster cluster{first.size, code_point_width(first.value)};
  const bool picture = is_picture(first.value);
  const bool may_be_picture = picture || is_keycap_base(first.value);
  auto last = first.value;
  utf8proc_int32_t state = 0;
  while (cluster.size < text.size()) {
    const auto next = decode(text.substr(cluster.size));
    if (!next.valid) break;
    if (utf8proc_grapheme_break_stateful(number(last), number(next.value), &state)) break;
    cluster.size += next.size;
    cluster.width += code_point_width(next.value);
    if (next.value == emoji_presentation && may_be_picture) cluster.width = 2;
    last = next.value;
  }
  if (picture) cluster.width = std::min(cluster.width, 2);
  return cluster;
}

}  // namespace kariz::table
