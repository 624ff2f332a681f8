#include "survival.hpp"

#include <ostream>
#include <vector>

#include <doctest/doctest.h>

using namespace kariz::report;

namespace {

/// Ends at these times; negative ones had not ended by then.
std::optional<std::int64_t> median(const std::vector<int>& times) {
  std::vector<Span> spans;
  for (const int time : times)
    spans.push_back({time < 0 ? -time : time, time < 0 ? Span::End::to_come : Span::End::seen});
  return median_survival(spans);
}

}  // namespace

// E. J. Freireich et al., The Effect of 6-Mercaptopurine on the Duration of Steroid-induced
// Remissions in Acute Leukemia, Blood 21 (1963), weeks in remission; the medians as in
// D. G. Kleinbaum and M. Klein, Survival Analysis, chapter 2: 23 and 8.
TEST_CASE("the median of Kaplan and Meier is as published") {
  CHECK(median({6,   6,   6,   7,   10,  13,  16,  22,  23,  -6, -9,
                -10, -11, -17, -19, -20, -25, -32, -32, -34, -35}) == 23);
  CHECK(median({1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}) == 8);
}

TEST_CASE("without anything going on it is the lower median") {
  CHECK(median({4}) == 4);
  CHECK(median({1, 2}) == 1);
  CHECK(median({1, 2, 3}) == 2);
  CHECK(median({4, 2, 3, 1}) == 2);
  CHECK(median({0, 0, 0}) == 0);
}

TEST_CASE("it does not exist while more than half may still be going on") {
  CHECK(median({}) == std::nullopt);
  CHECK(median({-5}) == std::nullopt);
  CHECK(median({1, -2, -3}) == std::nullopt);
  CHECK(median({1, -1}) == 1);
  CHECK(median({-1, 2}) == 2);
  CHECK(median({1, 2, 3, -4, -4, -4, -4}) == std::nullopt);
}
