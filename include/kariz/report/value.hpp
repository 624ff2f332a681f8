#pragma once

#include <cstdint>
#include <optional>

#include <kariz/domain/pipeline.hpp>

namespace kariz::report {

/// What several deals are worth together, exactly, in the currency of the pipeline.
struct ValueSum {
  Money sum;
  std::int64_t without = 0;  ///< how many of the deals have no value; they count 0

  bool operator==(const ValueSum&) const = default;
};

/// What `deal` is worth at `at`, in the currency of the pipeline: what it was sold for, at the rate
/// of the day of the sale, while it is sold; else its value, at the rate of the day of `at`, or of
/// its loss while it is lost;
/// nothing where it has none. Refused with the place of the deal: a missing rate, more than 64 bits
/// hold.
std::optional<Money> value_of(const Pipeline& pipeline, const Deal& deal, Instant at);

/// One more deal. Refused: a sum of more than 64 bits.
void add_value(ValueSum& sum, std::optional<Money> value);

}  // namespace kariz::report
