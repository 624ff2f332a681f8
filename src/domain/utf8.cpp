#include <kariz/domain/utf8.hpp>

namespace kariz {
namespace {

/// What a first byte says: how many bytes the code point has, the bits of it that this byte holds,
/// and the smallest number that needs so many bytes.
struct Lead {
  std::size_t size;
  char32_t bits;
  char32_t least;
};

std::optional<Lead> read_lead(unsigned char byte) {
  if (byte < 0x80) return Lead{1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return Lead{2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return Lead{3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return Lead{4, byte & 0x07U, 0x10000};
  return std::nullopt;
}

}  // namespace

std::optional<CodePoint> first_code_point(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto lead = read_lead(static_cast<unsigned char>(text.front()));
  if (!lead || lead->size > text.size()) return std::nullopt;

  char32_t value = lead->bits;
  for (std::size_t i = 1; i < lead->size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) return std::nullopt;
    value = value << 6U | (byte & 0x3FU);
  }
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead->least || value > 0x10FFFF || is_surrogate) return std::nullopt;
  return CodePoint{value, lead->size};
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const auto point = first_code_point(text);
    text.remove_prefix(point ? point->size : 1);
    ++count;
  }
  return count;
}

}  // namespace kariz
