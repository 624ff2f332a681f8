#include "lives.hpp"
#include "row_keys.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <random>
#include <string>

#include <kariz/domain/due.hpp>
#include <kariz/report/activity.hpp>
#include <kariz/report/agenda.hpp>
#include <kariz/report/cohorts.hpp>
#include <kariz/report/entries.hpp>
#include <kariz/report/funnel.hpp>
#include <kariz/report/losses.hpp>
#include <kariz/report/sources.hpp>
#include <kariz/report/summary.hpp>
#include <kariz/report/value.hpp>
#include <kariz/report/velocity.hpp>

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
  constexpr std::string_view ids[] = {"s0", "s1", "s2", "s3", "s4", "s5", "s6"};
  for (std::size_t i = 0; i < stages.size(); ++i) {
    Stage& stage = stages[i];
    stage.id = ids[i];
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

/// The funnel on each basis that follows deals, of deals and of money.
std::vector<Spec> every_funnel() {
  std::vector<Spec> specs;
  for (const Basis basis : {Basis::reached, Basis::visited}) {
    for (const Measure measure : {Measure::deals, Measure::value}) {
      Spec spec = test::everything();
      spec.basis = basis;
      spec.measure = measure;
      specs.push_back(spec);
    }
  }
  return specs;
}

bool has_entered(const Case& one, StageIndex stage) {
  const auto past = one.past();
  return std::any_of(past.begin(), past.end(), [&](const Event& event) {
    const auto* const entered = as<EnteredStage>(event);
    return entered != nullptr && entered->stage == stage;
  });
}

constexpr std::uint32_t pipelines = 500;

/// The same with times to answer and to stay, and with plans and expectations around day 100.
Pipeline random_work(std::uint32_t seed) {
  Dice dice(seed);
  Pipeline pipeline = random_pipeline(seed);
  for (Stage& stage : pipeline.settings.stages) {
    if (dice.roll(2) == 0)
      stage.task = Task{"Answer", static_cast<std::int64_t>(dice.roll(5)) * seconds_a_day};
    if (dice.roll(2) == 0) stage.max_days = static_cast<std::int32_t>(dice.roll(30));
  }
  const auto any_day = [&] { return test::day(90 + static_cast<int>(dice.roll(20))); };
  for (Deal& deal : pipeline.deals) {
    if (dice.roll(3) == 0) deal.next = NextStep{any_day(), "Call"};
    if (dice.roll(3) == 0) deal.close = pipeline.settings.zone.day_of(any_day());
    auto* const loss = std::get_if<Lost>(&deal.history.back().what);
    if (loss != nullptr && dice.roll(2) == 0) loss->recontact = any_day();
  }
  return pipeline;
}

/// The deals of an agenda that have a reason for which `is_one` holds.
template <class IsOne>
std::int64_t count_rows(const Agenda& agenda, IsOne is_one) {
  return std::count_if(agenda.rows.begin(), agenda.rows.end(), [&](const AgendaRow& row) {
    return std::any_of(row.dues.begin(), row.dues.end(), is_one);
  });
}

/// The counts of each row's figures, by the row's key; the first `skipped` columns are left out.
std::map<std::string, std::int64_t> counts(const Report& report, const table::Table& table,
                                           std::size_t skipped) {
  std::map<std::string, std::int64_t> result;
  for (const table::Group& group : table.groups) {
    for (const table::Row& row : group.rows) {
      for (std::size_t i = skipped; i < row.cells.size(); ++i) {
        const auto* const count = std::get_if<std::int64_t>(&row.cells[i]);
        if (count == nullptr || *count == 0) continue;
        result[key_of(report, table, row) + "." + table.columns[i].key] += *count;
      }
    }
  }
  return result;
}

}  // namespace

TEST_SUITE("identities over random pipelines") {
  TEST_CASE("funnel: every row and the whole add up, and no share is above 100 percent") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      for (const Spec& spec : every_funnel()) {
        const Funnel result = test::funnel(pipeline, spec);
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
      }
      const std::int64_t deals = test::funnel(pipeline, test::everything()).deals;
      const auto ahead = choose(pipeline, test::everything()).ahead.deals;
      CHECK(deals + ahead == static_cast<std::int64_t>(pipeline.deals.size()));
    }
  }

  TEST_CASE("funnel: money adds up as deals do, each with what it is worth") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      Spec spec = test::everything();
      spec.measure = Measure::value;
      const Chosen chosen = choose(pipeline, spec);
      std::int64_t minor = 0;
      std::int64_t without = 0;
      for (const Case& one : chosen.cases) {
        const auto value = value_of(pipeline, *one.deal, spec.now);
        minor += value ? value->minor : 0;
        without += value ? 0 : 1;
      }
      CHECK(funnel({pipeline, spec, chosen.cases}).deals == minor);
      CHECK(chosen.without_value == without);
    }
  }

  TEST_CASE("funnel by visits: those that were seen, and moved on from there") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      Spec spec = test::everything();
      spec.basis = Basis::visited;
      const Chosen chosen = choose(pipeline, spec);
      for (const FunnelRow& row : funnel({pipeline, spec, chosen.cases}).rows) {
        std::int64_t visited = 0;
        std::int64_t moved_on = 0;
        for (const Case& one : chosen.cases) {
          if (!has_entered(one, row.stage)) continue;
          ++visited;
          if (one.stands.furthest > row.stage) ++moved_on;
        }
        CHECK(row.reached() == visited);
        CHECK(row.inferred == 0);
        CHECK(row.moved_on == moved_on);
      }
    }
  }

  TEST_CASE("funnel by entries: every entry goes one way, and those are there that nothing ended") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      for (const EntriesRow& row : entries({pipeline, spec, chosen.cases}).rows) {
        std::int64_t entered = 0;
        std::int64_t there = 0;
        for (const Case& one : chosen.cases) {
          bool stands_here = false;
          for (const Event& event : one.past()) {
            const auto* const entry = as<EnteredStage>(event);
            if (entry == nullptr) {
              // What ends a stay for good; a deal that was cold does not stand there for sleeping.
              if (is_move(event) && as<Deferred>(event) == nullptr) stands_here = false;
              continue;
            }
            stands_here = entry->stage == row.stage;
            if (stands_here) ++entered;
          }
          if (stands_here) ++there;
        }
        CHECK(row.entries() == entered);
        CHECK(row.there == there);
        CHECK(row.advanced + row.repeated + row.back + row.lost + row.cold + row.won + row.there ==
              entered);
        CHECK(is_share({row.forward(), row.entries()}));
      }
    }
  }

  TEST_CASE("funnel: each count is what its definition says, deal by deal") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const std::vector<Standing> all = standings(pipeline);
      for (const FunnelRow& row : test::funnel(pipeline, test::everything()).rows) {
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
      const Losses result = test::losses(pipeline, test::everything());
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
      for (const FunnelRow& row : test::funnel(pipeline, test::everything()).rows) lost += row.lost;
      CHECK(lost == test::losses(pipeline, test::everything()).lost);
    }
  }

  TEST_CASE("velocity: sales, losses, money and time, deal by deal") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      const Velocity result = velocity({pipeline, spec, chosen.cases});
      std::int64_t seconds = 0;
      std::int64_t minor = 0;
      std::int64_t sales = 0;
      for (const Case& one : chosen.cases) {
        const auto sold = sale(*one.deal, pipeline.settings, spec.now);
        if (!sold) continue;
        ++sales;
        seconds += sold->at.seconds - one.deal->history.front().at.seconds;
        if (one.deal->value) minor += one.deal->value->minor;
      }
      CHECK(result.decided.sold == sales);
      CHECK(result.decided.lost == test::losses(pipeline, spec).lost);
      CHECK(result.decided.disqualified <= result.decided.lost);
      CHECK(result.value.sum.minor == minor);
      CHECK(result.mean == MeanTime{seconds, sales});
      CHECK(is_share(result.decided.win_rate()));
      CHECK(is_share(result.decided.win_rate_of_leads()));
    }
  }

  TEST_CASE("sources: each list adds up to the whole") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      Pipeline pipeline = random_pipeline(seed);
      pipeline.settings.sources = {{"web", LeadSource::Direction::inbound},
                                   {"fair", LeadSource::Direction::outbound},
                                   {"list", LeadSource::Direction::outbound}};
      constexpr std::string_view names[] = {"web", "fair", "list", "friend", ""};
      for (std::size_t i = 0; i < pipeline.deals.size(); ++i) {
        pipeline.deals[i].source = names[(seed + i * i) % 5];
        if (i % 3 == 1) pipeline.deals[i].from = "s0";
      }
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      const Sources result = sources({pipeline, spec, chosen.cases});
      CHECK(result.all.deals == static_cast<std::int64_t>(chosen.cases.size()));
      CHECK(result.all.decided.sold == velocity({pipeline, spec, chosen.cases}).decided.sold);
      for (const auto* rows : {&result.by_source, &result.by_direction}) {
        SourceRow sum;
        sum.value.sum.currency = pipeline.settings.currency;
        for (const SourceRow& row : *rows) {
          CHECK(row.decided.sold + row.decided.lost <= row.deals);
          CHECK(is_share(row.decided.win_rate()));
          sum.deals += row.deals;
          sum.qualified += row.qualified;
          sum.decided.sold += row.decided.sold;
          sum.decided.lost += row.decided.lost;
          sum.value.sum.minor += row.value.sum.minor;
          sum.value.without += row.value.without;
          sum.from += row.from;
        }
        CHECK(sum == result.all);
      }
    }
  }

  TEST_CASE("cohorts: every deal is in one, and there sold, lost, cold or waiting") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      const Velocity whole = velocity({pipeline, spec, chosen.cases});
      Cohort sum;
      for (const Cohort& row : cohorts({pipeline, spec, chosen.cases}).rows) {
        CHECK(row.month > sum.month);
        CHECK(row.deals == row.sold + row.lost + row.cold + row.waiting);
        const auto came_to = [&](StageIndex stage) {
          return std::count_if(chosen.cases.begin(), chosen.cases.end(), [&](const Case& one) {
            const Date day = pipeline.settings.zone.day_of(one.deal->history.front().at);
            return to_text(day).substr(0, row.month.size()) == row.month &&
                   one.stands.furthest >= stage;
          });
        };
        CHECK(came_to(0) == row.deals);
        CHECK(2 * came_to(row.half_reached) >= row.deals);
        CHECK(2 * came_to(row.half_reached + 1) < row.deals);
        sum.month = row.month;
        sum.deals += row.deals;
        sum.sold += row.sold;
        sum.lost += row.lost;
      }
      CHECK(sum.deals == static_cast<std::int64_t>(chosen.cases.size()));
      CHECK(sum.sold == whole.decided.sold);
      CHECK(sum.lost == whole.decided.lost);
    }
  }

  TEST_CASE("activity: touches, clocks and ends, deal by deal") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      Pipeline pipeline = random_work(seed);
      for (Deal& deal : pipeline.deals) deal.next.reset();
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      const Subject subject{pipeline, spec, chosen.cases};
      const Activity result = activity(subject);
      std::int64_t touches = 0;
      std::int64_t running = 0;
      std::int64_t late = 0;
      for (const Case& one : chosen.cases) {
        const auto past = one.past();
        touches += std::count_if(past.begin(), past.end(),
                                 [](const Event& event) { return as<Touched>(event) != nullptr; });
        for (const Due& due : dues(*one.deal, pipeline.settings, one.stands, spec.now)) {
          if (due.kind != DueKind::answer) continue;
          ++running;
          const auto& task = pipeline.settings.stages[one.stands.stage].task;
          if (task && task->within && due.at < spec.now) ++late;
        }
      }
      CHECK(result.all.touches == touches);
      CHECK(result.all.sold_touches == result.sold.touches);
      std::int64_t by_channel = 0;
      for (const ChannelTouches& row : result.channels) by_channel += row.touches;
      CHECK(by_channel == touches);
      for (const ResponseTime& row : result.responses) {
        running -= row.running;
        late -= row.running_late;
        if (row.within) CHECK(row.in_time + row.late == row.answered + row.running_late);
        CHECK(is_share(row.share_in_time()));
      }
      CHECK(running == 0);
      CHECK(late == 0);
      const Velocity sales = velocity(subject);
      CHECK(result.sold.deals == sales.decided.sold);
      CHECK(result.lost.deals == sales.decided.lost);
      CHECK(result.sold.before <= result.sold.touches);
      CHECK(result.sold.touches + result.lost.touches <= touches);
    }
  }

  TEST_CASE("summary: what there is to do is what the agenda of today has") {
    for (std::uint32_t seed = 0; seed < pipelines; ++seed) {
      CAPTURE(seed);
      const Pipeline pipeline = random_work(seed);
      const Spec spec = test::everything();
      const Chosen chosen = choose(pipeline, spec);
      const Summary result = summary({pipeline, spec, chosen.cases, chosen.record});
      const TimeZone& zone = pipeline.settings.zone;
      const Instant tonight = edge_of_day(zone.day_of(spec.now), zone, DayMeans::its_end);
      const Agenda today = agenda(pipeline, spec, tonight);
      CHECK(result.to_do.forgotten == static_cast<std::int64_t>(today.forgotten.size()));
      const auto with = [&](std::initializer_list<DueKind> kinds, auto is_it) {
        return count_rows(today, [&](const Due& due) {
          return std::find(kinds.begin(), kinds.end(), due.kind) != kinds.end() && is_it(due);
        });
      };
      const auto any = [](const Due&) { return true; };
      const auto past = [&](const Due& due) { return due.at < spec.now; };
      CHECK(result.to_do.unanswered == with({DueKind::answer}, any));
      const auto late = [&](const Due& due) { return due.since < due.at && past(due); };
      CHECK(result.to_do.late == with({DueKind::answer}, late));
      CHECK(result.to_do.overdue ==
            with({DueKind::contact, DueKind::woken, DueKind::win_back, DueKind::nurture}, past));
      CHECK(result.to_do.stuck ==
            with({DueKind::stuck}, [&](const Due& due) { return due.at <= spec.now; }));
      CHECK(result.slipped.deals == with({DueKind::close}, any));
    }
  }

  TEST_CASE("by a field, every count of the groups adds up to that of the whole") {
    for (std::uint32_t seed = 0; seed < pipelines; seed += 10) {
      CAPTURE(seed);
      Pipeline pipeline = random_pipeline(seed);
      constexpr std::string_view owners[] = {"ana", "bo", ""};
      for (std::size_t i = 0; i < pipeline.deals.size(); ++i)
        pipeline.deals[i].owner = owners[(seed + i * i) % 3];
      for (const Report* const report : reports()) {
        for (const char* by : {"owner", "month", "direction"}) {
          Asked asked;
          asked.spec = test::everything();
          asked.spec.dated = report->dated;
          const auto whole = counts(*report, answer(*report, pipeline, asked), 0);
          asked.by = by;
          CHECK(counts(*report, answer(*report, pipeline, asked), 1) == whole);
        }
      }
    }
  }

  TEST_CASE("as of now is now, and compared with now nothing changed") {
    for (std::uint32_t seed = 0; seed < pipelines; seed += 10) {
      CAPTURE(seed);
      const Pipeline pipeline = random_pipeline(seed);
      for (const Report* const report : reports()) {
        Asked asked;
        asked.spec = test::everything();
        asked.spec.dated = report->dated;
        const auto now = counts(*report, answer(*report, pipeline, asked), 0);
        asked.as_of = asked.spec.now;
        CHECK(counts(*report, answer(*report, pipeline, asked), 0) == now);
        asked.as_of.reset();
        asked.compare = asked.spec.now;
        for (const table::Group& group : answer(*report, pipeline, asked).groups) {
          for (const table::Row& row : group.rows) {
            for (const table::Cell& cell : row.cells) {
              const auto* const change = std::get_if<table::Change>(&cell);
              if (change != nullptr)
                CHECK(table::cell_text(*change).find_first_of("123456789") == std::string::npos);
            }
          }
        }
      }
    }
  }
}
