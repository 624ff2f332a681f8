#include "fingerprint.hpp"

#include <bit>
#include <charconv>
#include <cstring>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::uint64_t prime = (std::uint64_t{1} << 61U) - 1;
// Two points far from each other: digits of pi, and of e.
constexpr std::uint64_t first_point = 0x0243'F6A8'885A'308DULL;
constexpr std::uint64_t second_point = 0x0B7E'1516'28AE'D2A6ULL;

constexpr std::size_t bytes_at_once = 7;
constexpr std::size_t digits = 16;  // of a number, hexadecimal

std::uint64_t multiplied(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = Wide{a} * b;
  const std::uint64_t sum =
      (static_cast<std::uint64_t>(product) & prime) + static_cast<std::uint64_t>(product >> 61U);
  return sum >= prime ? sum - prime : sum;
}

std::uint64_t with_next(std::uint64_t value, std::uint64_t point, std::uint64_t next) {
  const std::uint64_t sum = multiplied(value, point) + next;
  return sum >= prime ? sum - prime : sum;
}

std::uint64_t little_endian(const char* bytes, std::size_t count) {
  std::uint64_t number = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&number, bytes, count);
  } else {
    for (std::size_t i = 0; i < count; ++i)
      number |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return number;
}

template <class Number>
bool parse(std::string_view text, Number& number, int base) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

Fingerprint fingerprint(std::string_view text) {
  Fingerprint print{text.size(), 1, 1};
  while (!text.empty()) {
    const std::size_t count = std::min(text.size(), bytes_at_once);
    const std::uint64_t next = little_endian(text.data(), count);
    print.first = with_next(print.first, first_point, next);
    print.second = with_next(print.second, second_point, next);
    text.remove_prefix(count);
  }
  return print;
}

std::string to_text(const Fingerprint& print) {
  return fmt::format("{}-{:016x}{:016x}", print.size, print.first, print.second);
}

std::optional<Fingerprint> parse_fingerprint(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || text.size() != dash + 1 + 2 * digits) return std::nullopt;
  Fingerprint print;
  const bool is_one = parse(text.substr(0, dash), print.size, 10) &&
                      parse(text.substr(dash + 1, digits), print.first, 16) &&
                      parse(text.substr(dash + 1 + digits), print.second, 16);
  if (!is_one) return std::nullopt;
  return print;
}

}  // namespace kariz::file
