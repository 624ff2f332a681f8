#include "difference.hpp"

#include "decimal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

namespace kariz::report {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

std::size_t decimals_of(std::string_view digits) {
  const std::size_t point = digits.find('.');
  return point == std::string_view::npos ? 0 : digits.size() - point - 1;
}

/// The number in units of its `decimals`th decimal, of which it has no more.
std::optional<std::int64_t> in_units(std::string_view digits, std::size_t decimals) {
  std::string plain;
  for (const char c : digits) {
    if (c != '.') plain += c;
  }
  plain.append(decimals - decimals_of(digits), '0');
  std::int64_t units = 0;
  const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), units);
  if (problem != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
  return units;
}

bool fits(Wide number) {
  return number <= greatest && number >= -greatest;
}

}  // namespace

std::optional<std::string> difference_of_decimals(std::string_view from, std::string_view to) {
  const std::size_t decimals = std::max(decimals_of(from), decimals_of(to));
  const auto less = in_units(from, decimals);
  const auto more = in_units(to, decimals);
  if (!less || !more) return std::nullopt;
  const Wide units = Wide{*more} - *less;
  if (!fits(units)) return std::nullopt;
  return decimal_text(static_cast<std::int64_t>(units), decimals);
}

table::Percent difference_of_parts(const table::Percent& from, const table::Percent& to) {
  Wide part = Wide{to.part} * from.whole - Wide{from.part} * to.whole;
  Wide whole = Wide{to.whole} * from.whole;
  while (!fits(part) || !fits(whole)) {
    part /= 2;
    whole /= 2;
  }
  return {static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole)};
}

}  // namespace kariz::report
