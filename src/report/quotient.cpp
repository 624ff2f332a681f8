#include "quotient.hpp"

#include <limits>
#include <vector>

namespace kariz::report {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr int bits_a_digit = 64;

/// A natural number of any size: its digits to the base 2^64, the lowest first.
using Digits = std::vector<std::uint64_t>;

void multiply(Digits& number, std::uint64_t factor) {
  Wide carry = 0;
  for (std::uint64_t& digit : number) {
    carry += static_cast<Wide>(digit) * factor;
    digit = static_cast<std::uint64_t>(carry);
    carry >>= bits_a_digit;
  }
  if (carry != 0) number.push_back(static_cast<std::uint64_t>(carry));
}

/// Drops the remainder.
void divide(Digits& number, std::uint64_t divisor) {
  Wide rest = 0;
  for (std::size_t i = number.size(); i-- > 0;) {
    rest = rest << bits_a_digit | number[i];
    number[i] = static_cast<std::uint64_t>(rest / divisor);
    rest %= divisor;
  }
  while (number.size() > 1 && number.back() == 0) number.pop_back();
}

}  // namespace

std::optional<std::int64_t> rounded_quotient(std::initializer_list<std::int64_t> factors,
                                             std::initializer_list<std::int64_t> divisors) {
  // Twice the quotient, so that the last bit says which half it is: to drop one remainder after the
  // other is the same as to drop that of the product.
  Digits twice{2};
  for (const std::int64_t factor : factors) multiply(twice, static_cast<std::uint64_t>(factor));
  for (const std::int64_t divisor : divisors) divide(twice, static_cast<std::uint64_t>(divisor));
  if (twice.size() > 1) return std::nullopt;
  const std::uint64_t rounded = twice.front() / 2 + twice.front() % 2;
  if (rounded > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    return std::nullopt;
  return static_cast<std::int64_t>(rounded);
}

}  // namespace kariz::report
