#include "lives.hpp"

#include <algorithm>
#include <ostream>
#include <random>
#include <string>

#include <kariz/report/funnel.hpp>
#include <kariz/report/losses.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;

namespace {

/// The same numbers everywhere: distributions of the standard library differ between libraries.
class Dice {
public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 to sides - 1.
  std::size_t roll(std::size_t sides) { return engine_() % sides; }

private:
  std::mt19937 engine_;
};

std::vector<Stage> random_stages(Dice& dice) {
  std::vector<Stage> stages(1 + dice.roll(7));
  for (Stage& stage : stages) {
    if (dice.roll(4) == 0) stage.passing = Stage::Passing::optional;
    if (dice.roll(6) == 0) stage.use = Stage::Use::retired;
    if (dice.roll(6) == 0) stage.sale = Stage::Sale::yes;
  }
  return stages;
}

Event random_event(Dice& dice, const Settings& settings) {
  Event event;
  switch (dice.roll(8)) {
    case 0:
      event.what = Lost{settings.loss_reasons[dice.roll(settings.loss_reasons.size())].id, {}};
      break;
    case 1:
      event.what = WentCold{};
      break;
    case 2:
      event.what = Won{};
      break;
    case 3:
      event.what = Deferred{test::day(static_cast<int>(dice.roll(200)))};
      break;
    case 4:
      event.what = Touched{"phone"};
      break;
    default:
      event.what = EnteredStage{dice.roll(settings.stages.size()), {}, {}};
  }
  return event;
}

/// Any life that may be read: a stage first, then whatever comes, some of it after day 100.
Deal random_deal(Dice& dice, const Settings& settings) {
  Deal deal;
  int today = static_cast<int>(dice.roll(105));
  for (std::size_t events = 1 + dice.roll(9); events > 0; --events) {
    Event event = random_event(dice, settings);
    if (deal.history.empty()) event.what = EnteredStage{dice.roll(settings.stages.size()), {}, {}};
    event.at = test::day(today);
    today += static_cast<int>(dice.roll(3));
    deal.history.push_back(std::move(event));
  }
  if (dice.roll(3) > 0) deal.value = test::eur(static_cast<std::int64_t>(dice.roll(10000)));
  return deal;
}

Pipeline random_pipeline(std::uint32_t seed) {
  Dice dice(seed);
  Pipeline pipeline = test::studio();
  pipeline.settings.stages = random_stages(dice);
  for (std::size_t deals = dice.roll(60); deals > 0; --deals)
    pipeline.deals.push_back(random_deal(dice, pipeline.settings));
  return pipeline;
}

std::vector<Standing> standings(const Pipeline& pipeline) {
  std::vector<Standing> all;
  for (const Deal& deal : pipeline.deals) {
    if (const auto stands = standing(deal, pipeline.settings, test::day(100)))
      all.push_back(*stands);
  }
  return all;
}

bool is_share(table::Percent percent) {
  return 0 <= percent.part && percent.part <= percent.whole;
}

constexpr std::uint32_t pipelines = 500;

}  // namespace

TEST_SUITE("identities over random pipelines") {
  TEST_CASE("funnel: every row and the whole add up, and no share is above 100 percent") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const Funnel result = funnel(pipeline, test::everything());
      std::int64_t not_won = 0;
      for (const FunnelRow& row : result.rows) {
        CHECK(row.reached() == row.moved_on + row.lost + row.cold + row.waiting);
        CHECK(row.visited >= row.lost + row.cold + row.waiting);
        CHECK(row.inferred >= 0);
        CHECK(row.reached() <= result.deals);
        for (const auto percent : {row.step(), row.step_of_decided(), row.drop_off()})
          CHECK(is_share(percent));
        not_won += row.lost + row.cold + row.waiting;
      }
      CHECK(not_won + result.won == result.deals);
      CHECK(result.deals + result.ahead.deals == static_cast<std::int64_t>(pipeline.deals.size()));
    }
  }

  TEST_CASE("funnel: each count is what its definition says, deal by deal") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const std::vector<Standing> all = standings(pipeline);
      for (const FunnelRow& row : funnel(pipeline, test::everything()).rows) {
        const auto count = [&](auto is_one) {
          return std::count_if(all.begin(), all.end(), is_one);
        };
        const auto ended = [&](State state) {
          return count([&](const Standing& deal) {
            return deal.furthest == row.stage && deal.state == state;
          });
        };
        CHECK(row.lost == ended(State::lost));
        CHECK(row.cold == ended(State::cold));
        CHECK(row.waiting == ended(State::open) + ended(State::deferred));
        const Stage& stage = pipeline.settings.stages[row.stage];
        if (stage.is_optional() || stage.is_retired()) {
          CHECK(row.inferred == 0);
        } else {
          CHECK(row.moved_on ==
                count([&](const Standing& deal) { return deal.furthest > row.stage; }));
        }
      }
    }
  }

  TEST_CASE("losses: every list has every lost deal, and all its money") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const Losses result = losses(pipeline, test::everything());
      const auto all = standings(pipeline);
      CHECK(result.lost == std::count_if(all.begin(), all.end(), [](const Standing& deal) {
              return deal.state == State::lost;
            }));
      CHECK(result.reopened_sold <= result.reopened);
      for (const auto* rows : {&result.by_reason, &result.by_stage, &result.by_both}) {
        std::int64_t lost = 0;
        std::int64_t minor = 0;
        std::int64_t without = 0;
        for (const LossRow& row : *rows) {
          CHECK(row.lost > 0);
          lost += row.lost;
          minor += row.value.sum.minor;
          without += row.value.without;
        }
        CHECK(lost == result.lost);
        CHECK(minor == result.value.sum.minor);
        CHECK(without == result.value.without);
      }
    }
  }

  TEST_CASE("the funnel and the losses count the same lost deals") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      std::int64_t lost = 0;
      for (const FunnelRow& row : funnel(pipeline, test::everything()).rows) lost += row.lost;
      CHECK(lost == losses(pipeline, test::everything()).lost);
    }
  }
}
