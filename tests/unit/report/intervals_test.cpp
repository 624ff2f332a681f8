#include "intervals.hpp"

#include <ostream>

#include <doctest/doctest.h>

using namespace kariz::report;

namespace {

bool is_near(double a, double b) {
  return a - b < 0.00005 && b - a < 0.00005;
}

}  // namespace

// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
// 17 (1998), table I, method 3 (the score method without continuity correction).
TEST_CASE("Wilson's interval is as published") {
  struct Example {
    int part, whole;
    double low, high;
  };
  for (const Example& it : {Example{81, 263, 0.2553, 0.3662},
                            {15, 148, 0.0624, 0.1605},
                            {0, 20, 0.0, 0.1611},
                            {1, 29, 0.0061, 0.1718}}) {
    const Interval interval = wilson(it.part, it.whole);
    CAPTURE(it.part);
    CHECK(is_near(interval.low, it.low));
    CHECK(is_near(interval.high, it.high));
  }
}

TEST_CASE("it stays between nothing and all") {
  for (int whole = 1; whole < 60; ++whole) {
    for (int part = 0; part <= whole; ++part) {
      const Interval interval = wilson(part, whole);
      const double p = static_cast<double>(part) / whole;
      CHECK(interval.low >= 0);
      CHECK(interval.low <= p + 1e-12);
      CHECK(interval.high >= p - 1e-12);
      CHECK(interval.high <= 1);
    }
  }
}
