#include "chance.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kariz::report {
namespace {

/// A sum below the need, and how likely it is.
struct Outcome {
  std::int64_t sum = 0;
  double probability = 0;
};

constexpr std::size_t most_work = 300'000;  // outcomes looked at, some milliseconds

/// The outcomes after one bet more. Those that reach the need are moved to `met`.
std::vector<Outcome> after(const std::vector<Outcome>& before, const Bet& bet, std::int64_t need,
                           double& met) {
  std::vector<Outcome> result;
  result.reserve(2 * before.size());
  const auto put = [&](std::int64_t sum, double probability) {
    if (!result.empty() && result.back().sum == sum) {
      result.back().probability += probability;
    } else {
      result.push_back({sum, probability});
    }
  };
  auto kept = before.begin();
  for (const Outcome& outcome : before) {
    const double won = outcome.probability * bet.probability;
    if (bet.worth >= need - outcome.sum) {
      met += won;
      continue;
    }
    const std::int64_t sum = outcome.sum + bet.worth;
    for (; kept != before.end() && kept->sum <= sum; ++kept)
      put(kept->sum, kept->probability * (1 - bet.probability));
    put(sum, won);
  }
  for (; kept != before.end(); ++kept) put(kept->sum, kept->probability * (1 - bet.probability));
  return result;
}

/// Nothing where that would be too much work.
std::optional<double> exactly(const std::vector<Bet>& bets, std::int64_t need) {
  std::vector<Outcome> missed{{0, 1}};
  double met = 0;
  std::size_t work = 0;
  for (const Bet& bet : bets) {
    work += missed.size();
    if (work > most_work) return std::nullopt;
    missed = after(missed, bet, need, met);
  }
  return std::min(met, 1.0);
}

double normally(const std::vector<Bet>& bets, std::int64_t need) {
  double mean = 0;
  double variance = 0;
  for (const Bet& bet : bets) {
    const auto worth = static_cast<double>(bet.worth);
    mean += worth * bet.probability;
    variance += worth * worth * bet.probability * (1 - bet.probability);
  }
  const double above = static_cast<double>(need) - mean;
  if (variance <= 0) return above <= 0 ? 1 : 0;
  return std::erfc(above / std::sqrt(2 * variance)) / 2;
}

}  // namespace

Chance chance_of(std::vector<Bet> bets, std::int64_t need) {
  if (need <= 0) return {1, Chance::By::exact};
  const auto is_idle = [](const Bet& bet) { return bet.worth == 0 || bet.probability == 0; };
  bets.erase(std::remove_if(bets.begin(), bets.end(), is_idle), bets.end());
  // Great amounts first reach the need soonest, and what has reached it takes no more work.
  std::sort(bets.begin(), bets.end(), [](const Bet& a, const Bet& b) { return a.worth > b.worth; });
  if (const auto exact = exactly(bets, need)) return {*exact, Chance::By::exact};
  return {normally(bets, need), Chance::By::normal};
}

}  // namespace kariz::report
