#include "chance.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <kariz/report/forecast.hpp>

namespace kariz::report {
namespace {

__extension__ typedef unsigned __int128 Wide;

using std::chrono::year_month;

Money nothing(const Settings& settings) {
  return {0, settings.currency};
}

/// Adds open deals up, exactly until it is asked for the result.
class OutlookSum {
public:
  explicit OutlookSum(const Settings& settings) : value_{nothing(settings), 0} {}

  void add(const std::optional<Money>& value, const Weight& weight) {
    ++deals_;
    add_value(value_, value);
    if (!weight.probability) ++unweighted_;
    if (weight.probability && value) {
      weighted_ += static_cast<Wide>(static_cast<std::uint64_t>(value->minor)) *
                   static_cast<Wide>(static_cast<std::uint32_t>(*weight.probability));
    }
  }

  Outlook result() const {
    const auto minor = static_cast<std::int64_t>((weighted_ + certain / 2) / certain);
    return {deals_, value_, {minor, value_.sum.currency}, unweighted_};
  }

private:
  std::int64_t deals_ = 0;
  ValueSum value_;
  Wide weighted_ = 0;  // in 10^-6 minor units
  std::int64_t unweighted_ = 0;
};

/// part / whole in 10^-4 percent, half up.
std::int32_t rounded_share(std::int64_t part, std::int64_t whole) {
  return static_cast<std::int32_t>((2 * part * certain + whole) / (2 * whole));
}

Weight weight_of(const Subject& subject, StageIndex stage) {
  Weight weight;
  weight.record = subject.record.empty() ? StageRecord{} : subject.record[stage];
  weight.probability = subject.pipeline.settings.stages[stage].probability;
  const bool is_stated = weight.probability && subject.spec.probability == Probability::stated;
  if (is_stated) return weight;
  weight.from = Weight::From::history;
  weight.probability.reset();
  if (weight.record.decided() > 0)
    weight.probability = rounded_share(weight.record.sold, weight.record.decided());
  return weight;
}

/// A target while deals are counted for it.
struct Aim {
  TargetOutlook outlook;
  OutlookSum open;
  std::vector<Bet> bets;
};

bool lies_in(Date day, const Period& period) {
  return period.first <= day && day <= period.last;
}

Money amount_of(const Target& target, const Pipeline& pipeline, Instant now) {
  const Settings& settings = pipeline.settings;
  const auto amount =
      convert(target.amount, settings.currency, settings.rates, settings.zone.day_of(now));
  if (amount) return *amount;
  throw Refusal(Fault::rule, "target " + std::string(target.name) + ": " + amount.problem().message,
                amount.problem().help);
}

/// The month of a day so many days later; the last there is where that is none.
year_month month_of_cash(Date close, std::int32_t days) {
  const auto last = std::chrono::sys_days(
      Date{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)});
  const Date day = std::min(std::chrono::sys_days(close) + std::chrono::days(days), last);
  return day.year() / day.month();
}

/// Counts deals one by one.
class Tally {
public:
  explicit Tally(const Subject& subject)
      : subject_(subject),
        settings_(subject.pipeline.settings),
        today_(settings_.zone.day_of(subject.spec.now)),
        stages_(settings_.stages.size(), OutlookSum(settings_)),
        slipped_(settings_),
        no_day_(settings_),
        all_(settings_) {
    for (StageIndex stage = 0; stage < settings_.stages.size(); ++stage)
      weights_.push_back(weight_of(subject, stage));
    for (const Target& target : settings_.targets) {
      Aim aim{{}, OutlookSum(settings_), {}};
      aim.outlook.target = &target;
      aim.outlook.amount = amount_of(target, subject.pipeline, subject.spec.now);
      aim.outlook.sold.sum = nothing(settings_);
      aims_.push_back(std::move(aim));
    }
  }

  void add(const Case& one) {
    const auto sold = sale(*one.deal, settings_, subject_.spec.now);
    if (sold) {
      add_sale(*one.deal, settings_.zone.day_of(sold->at));
    } else if (one.stands.state == State::open) {
      add_open(one);
    } else if (one.stands.state == State::deferred) {
      ++deferred_;
    }
  }

  Forecast result() && {
    Forecast result;
    for (StageIndex stage = 0; stage < stages_.size(); ++stage) {
      const Outlook open = stages_[stage].result();
      if (open.deals > 0) result.stages.push_back({stage, weights_[stage], open});
    }
    for (const auto& [month, sum] : months_) result.months.push_back({month, sum.result()});
    for (const auto& [month, sum] : cash_) result.cash.push_back({month, sum.result()});
    result.slipped = slipped_.result();
    result.no_day = no_day_.result();
    result.all = all_.result();
    result.deferred = deferred_;
    for (Aim& aim : aims_) result.targets.push_back(decided(aim));
    return result;
  }

private:
  std::optional<Money> value(const Deal& deal) const {
    return value_of(subject_.pipeline, deal, subject_.spec.now);
  }

  void add_sale(const Deal& deal, Date day) {
    for (Aim& aim : aims_) {
      if (!lies_in(day, aim.outlook.target->period)) continue;
      ++aim.outlook.sales;
      add_value(aim.outlook.sold, value(deal));
    }
  }

  void add_open(const Case& one) {
    const std::optional<Date>& close = one.deal->close;
    const bool is_ahead = close && *close >= today_;
    if (is_ahead &&
        !in_period(subject_.spec, edge_of_day(*close, settings_.zone, DayMeans::its_start)))
      return;
    const auto worth = value(*one.deal);
    const Weight& weight = weights_[one.stands.stage];
    all_.add(worth, weight);
    stages_[one.stands.stage].add(worth, weight);
    if (!is_ahead) {
      (close ? slipped_ : no_day_).add(worth, weight);
      return;
    }
    sum_of(months_, close->year() / close->month()).add(worth, weight);
    if (settings_.payment_days)
      sum_of(cash_, month_of_cash(*close, *settings_.payment_days)).add(worth, weight);
    for (Aim& aim : aims_) {
      if (lies_in(*close, aim.outlook.target->period)) add(aim, worth, weight);
    }
  }

  static void add(Aim& aim, const std::optional<Money>& worth, const Weight& weight) {
    aim.open.add(worth, weight);
    if (!worth || !weight.probability) return;
    aim.bets.push_back({worth->minor, *weight.probability / static_cast<double>(certain)});
  }

  OutlookSum& sum_of(std::map<year_month, OutlookSum>& months, year_month month) const {
    return months.try_emplace(month, settings_).first->second;
  }

  static TargetOutlook decided(Aim& aim) {
    TargetOutlook& result = aim.outlook;
    result.open = aim.open.result();
    const std::int64_t after_sales =
        std::max<std::int64_t>(0, result.amount.minor - result.sold.sum.minor);
    const auto missing = std::max<std::int64_t>(0, after_sales - result.open.weighted.minor);
    result.missing = {missing, result.amount.currency};
    const Chance chance = chance_of(std::move(aim.bets), after_sales);
    result.chance = chance.probability;
    result.by =
        chance.by == Chance::By::exact ? TargetOutlook::By::exact : TargetOutlook::By::normal;
    return result;
  }

  const Subject& subject_;
  const Settings& settings_;
  Date today_;
  std::vector<Weight> weights_;     // by stage
  std::vector<OutlookSum> stages_;  // by stage
  std::map<year_month, OutlookSum> months_;
  std::map<year_month, OutlookSum> cash_;
  OutlookSum slipped_;
  OutlookSum no_day_;
  OutlookSum all_;
  std::int64_t deferred_ = 0;
  std::vector<Aim> aims_;
};

}  // namespace

Forecast forecast(const Subject& subject) {
  Tally tally(subject);
  for (const Case& one : subject.cases) tally.add(one);
  return std::move(tally).result();
}

}  // namespace kariz::report
