#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace kariz::report {

/// The product of `factors` divided by that of `divisors`, exactly, and rounded once, half up.
/// Factors are not negative, divisors positive, and the products may be of any size; nothing if 64
/// bits do not hold the result.
std::optional<std::int64_t> rounded_quotient(std::initializer_list<std::int64_t> factors,
                                             std::initializer_list<std::int64_t> divisors);

}  // namespace kariz::report
