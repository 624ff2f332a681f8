#pragma once

#include <cmath>

#include <kariz/table/cell.hpp>

namespace kariz::report {

/// A share that is worked out rather than counted, as a percentage with four decimals; 1 is 100 %.
inline table::Percent worked_out(double share) {
  constexpr std::int64_t steps = 1'000'000;
  return {std::llround(share * static_cast<double>(steps)), steps};
}

}  // namespace kariz::report
