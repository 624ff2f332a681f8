#pragma once

#include <cstdint>
#include <vector>

namespace kariz::report {

/// Something that brings `worth` with a probability of 0 to 1, or nothing.
struct Bet {
  std::int64_t worth = 0;
  double probability = 0;
};

struct Chance {
  double probability = 0;
  enum class By {
    exact,   ///< the distribution of the sum, by convolution over its amounts
    normal,  ///< the normal distribution with the same mean and variance (Lyapunov's limit)
  } by = By::exact;
};

/// The probability that independent bets come to `need` or more. Exact while the sums that can come
/// about are few, which keeps the time within bounds. Worths are not negative.
Chance chance_of(std::vector<Bet> bets, std::int64_t need);

}  // namespace kariz::report
