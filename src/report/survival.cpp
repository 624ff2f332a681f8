#include "survival.hpp"

#include <algorithm>

namespace kariz::report {

std::optional<std::int64_t> median_survival(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.seconds < b.seconds; });
  // Products of fractions come near to one half, not upon it.
  constexpr double half = 0.5 + 1e-12;
  double survival = 1;
  for (auto span = spans.begin(); span != spans.end();) {
    const auto at = span->seconds;
    const auto lasted = static_cast<double>(spans.end() - span);
    const auto next =
        std::find_if(span, spans.end(), [&](const Span& other) { return other.seconds > at; });
    const auto ended =
        std::count_if(span, next, [](const Span& other) { return other.end == Span::End::seen; });
    survival *= 1 - static_cast<double>(ended) / lasted;
    if (ended > 0 && survival <= half) return at;
    span = next;
  }
  return std::nullopt;
}

}  // namespace kariz::report
