#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace kariz::report {

/// How long something lasted, or has lasted so far.
struct Span {
  std::int64_t seconds = 0;
  enum class End { seen, to_come } end = End::seen;
};

/// The time after which half of them had ended: the least t at which the product-limit estimate
/// S(t), the product of (1 - d/n) over the ends seen up to t, with d of them at that time and n
/// spans that had lasted until then, is one half or less. Spans that go on count until then, and
/// are no ends. Nothing where the curve stays above one half. (E. L. Kaplan and P. Meier,
/// Nonparametric Estimation from Incomplete Observations, JASA 53, 1958.)
std::optional<std::int64_t> median_survival(std::vector<Span> spans);

}  // namespace kariz::report
