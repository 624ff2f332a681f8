#include "quotient.hpp"

#include <limits>
#include <ostream>

#include <doctest/doctest.h>

using kariz::report::rounded_quotient;

TEST_SUITE("quotients") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

  TEST_CASE("rounded half up") {
    CHECK(rounded_quotient({7, 3}, {2}) == 11);
    CHECK(rounded_quotient({1}, {2}) == 1);
    CHECK(rounded_quotient({1}, {3}) == 0);
    CHECK(rounded_quotient({149}, {100}) == 1);
    CHECK(rounded_quotient({0, most}, {3}) == 0);
    CHECK(rounded_quotient({}, {}) == 1);
  }

  TEST_CASE("once, whatever the number of divisors") {
    // 4.4999… is 4, though 44.9999… to the whole is 45, and a tenth of that 4.5.
    CHECK(rounded_quotient({449999}, {10000, 10}) == 4);
    CHECK(rounded_quotient({27}, {2, 3}) == 5);
    CHECK(rounded_quotient({26}, {2, 3}) == 4);
  }

  TEST_CASE("products of any size, results of 64 bits") {
    CHECK(rounded_quotient({most, most, most}, {most, most}) == most);
    CHECK(rounded_quotient({most, most, most, 3}, {most, 6, most}) == most / 2 + 1);
    CHECK(rounded_quotient({most}, {1}) == most);
    CHECK(!rounded_quotient({most, 2}, {1}));
    CHECK(!rounded_quotient({most, 3}, {2}));
    CHECK(!rounded_quotient({most, most, most}, {most}));
  }

  TEST_CASE("half a unit above the greatest is one too many") {
    CHECK(!rounded_quotient({most, 2, most}, {2, most - 1}));
    CHECK(rounded_quotient({most, most - 1}, {most}) == most - 1);
  }
}
