#include "numbers.hpp"

#include <fmt/format.h>

namespace kariz::table {
namespace {

__extension__ using Wide = unsigned __int128;

Wide magnitude(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  return number < 0 ? ~bits + 1 : bits;
}

}  // namespace

void append_integer(std::string& out, std::int64_t number) {
  const fmt::format_int digits(number);
  out.append(digits.data(), digits.size());
}

void append_percent(std::string& out, const Percent& percent, int decimals) {
  Wide scale = 100;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  const auto whole = magnitude(percent.whole);
  const Wide rounded = (2 * scale * magnitude(percent.part) + whole) / (2 * whole);
  auto digits = fmt::format("{:0{}}", rounded, decimals + 1);
  if (decimals > 0) digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, '.');
  const bool negative = (percent.part < 0) != (percent.whole < 0);
  if (negative && rounded != 0) out += '-';
  out += digits;
}

void append_grouped(std::string& out, std::string_view digits) {
  if (!digits.empty() && digits.front() == '-') {
    out += '-';
    digits.remove_prefix(1);
  }
  const auto point = digits.find('.');
  const auto integer = digits.substr(0, point);
  for (std::size_t i = 0; i < integer.size(); ++i) {
    if (i != 0 && (integer.size() - i) % 3 == 0) out += ',';
    out += integer[i];
  }
  if (point != std::string_view::npos) out += digits.substr(point);
}

std::string_view without_zero_fraction(std::string_view digits) {
  const auto point = digits.find('.');
  if (point == std::string_view::npos) return digits;
  return digits.find_first_not_of('0', point + 1) == std::string_view::npos
             ? digits.substr(0, point)
             : digits;
}

bool has_currency(const Amount& amount) {
  return !amount.currency.empty() && amount.currency != "XXX";
}

}  // namespace kariz::table
