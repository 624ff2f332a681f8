#include "chance.hpp"

#include <cmath>
#include <ostream>
#include <vector>

#include <doctest/doctest.h>

using namespace kariz::report;

namespace {

long long in_millionths(double share) {
  return std::llround(share * 1e6);
}

}  // namespace

TEST_SUITE("chance") {
  TEST_CASE("two bets by hand: 100 at one half, 200 at a quarter") {
    const std::vector<Bet> bets = {{100, 0.5}, {200, 0.25}};
    CHECK(in_millionths(chance_of(bets, 100).probability) == 625000);  // 1 - 1/2 × 3/4
    CHECK(in_millionths(chance_of(bets, 101).probability) == 250000);
    CHECK(in_millionths(chance_of(bets, 300).probability) == 125000);
    CHECK(in_millionths(chance_of(bets, 301).probability) == 0);
    CHECK(in_millionths(chance_of(bets, 0).probability) == 1000000);
    CHECK(chance_of({}, 1).probability == 0);
  }

  TEST_CASE("equal bets are the binomial distribution of the tables") {
    // n = 10, p = 0.5: P(X >= 7) = 176/1024, 0.1719 in every table of it (Feller, An Introduction
    // to Probability Theory and Its Applications, vol. 1, ch. VI).
    CHECK(in_millionths(chance_of(std::vector<Bet>(10, {50, 0.5}), 350).probability) == 171875);
    // n = 5, p = 0.2: P(X >= 2) = 1 - 0.32768 - 0.4096.
    CHECK(in_millionths(chance_of(std::vector<Bet>(5, {1, 0.2}), 2).probability) == 262720);
    // Many of them are no more work than few: P(X >= 60) of n = 100, p = 0.5 is 0.0284440.
    const Chance many = chance_of(std::vector<Bet>(100, {700, 0.5}), 42000);
    CHECK(in_millionths(many.probability) == 28444);
    CHECK(many.by == Chance::By::exact);
  }

  TEST_CASE("certain, impossible and worthless bets") {
    CHECK(in_millionths(chance_of({{10, 1}, {10, 0}, {0, 0.5}}, 10).probability) == 1000000);
    CHECK(in_millionths(chance_of({{10, 1}, {10, 0}, {0, 0.5}}, 11).probability) == 0);
  }

  TEST_CASE("where the sums are too many, the normal distribution, which says so") {
    std::vector<Bet> bets;
    for (int i = 0; i < 40; ++i)
      bets.push_back({(std::int64_t{1} << 40) + (std::int64_t{1} << i % 30) * 7 + i, 0.5});
    const Chance chance = chance_of(bets, std::int64_t{20} << 40);
    CHECK(chance.by == Chance::By::normal);
    CHECK(std::abs(chance.probability - 0.5) < 0.01);  // the need is about the mean
  }
}
