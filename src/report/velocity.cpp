#include "cells.hpp"
#include "columns.hpp"
#include "days.hpp"
#include "quotient.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/report/velocity.hpp>

namespace kariz::report {
namespace {

using table::Column;
using table::Shown;

/// Every id, former ones too, of a reason that says that a deal was no lead.
std::unordered_set<std::string_view> disqualifying_reasons(const Settings& settings) {
  std::unordered_set<std::string_view> ids;
  for (const LossReason& reason : settings.loss_reasons) {
    if (reason.weight != LossReason::Weight::disqualifies) continue;
    ids.insert(reason.id);
    ids.insert(reason.was.begin(), reason.was.end());
  }
  return ids;
}

MeanTime mean_of(const std::vector<std::int64_t>& cycles) {
  MeanTime mean;
  for (const std::int64_t cycle : cycles) mean.seconds += cycle;
  mean.of = static_cast<std::int64_t>(cycles.size());
  return mean;
}

MeanTime median_of(std::vector<std::int64_t> cycles) {
  if (cycles.empty()) return {};
  std::sort(cycles.begin(), cycles.end());
  const std::size_t middle = cycles.size() / 2;
  if (cycles.size() % 2 == 1) return {cycles[middle], 1};
  return {cycles[middle - 1] + cycles[middle], 2};
}

/// Puts deals together one by one.
class Tally {
public:
  explicit Tally(const Subject& subject)
      : subject_(subject), disqualifying_(disqualifying_reasons(subject.pipeline.settings)) {
    result_.value.sum.currency = subject.pipeline.settings.currency;
  }

  void add(const Case& one) {
    const Settings& settings = subject_.pipeline.settings;
    if (const auto sold = sale(*one.deal, settings, subject_.spec.now)) {
      if (counts_at(subject_.spec, sold->at)) add_sale(*one.deal, sold->at);
    } else if (one.stands.state == State::lost) {
      if (counts_at(subject_.spec, one.stands.decided->at)) add_loss(*one.stands.decided);
    } else if (one.stands.state == State::open && is_qualified(one, settings)) {
      ++result_.open;
    }
  }

  Velocity result() && {
    result_.mean = mean_of(cycles_);
    result_.median = median_of(std::move(cycles_));
    return result_;
  }

private:
  void add_sale(const Deal& deal, Instant at) {
    ++result_.decided.sold;
    add_value(result_.value, value_of(subject_.pipeline, deal, subject_.spec.now));
    cycles_.push_back(at.seconds - deal.history.front().at.seconds);
  }

  void add_loss(const Event& loss) {
    ++result_.decided.lost;
    if (disqualifying_.contains(as<Lost>(loss)->reason)) ++result_.decided.disqualified;
  }

  const Subject& subject_;
  std::unordered_set<std::string_view> disqualifying_;
  Velocity result_;
  std::vector<std::int64_t> cycles_;
};

std::vector<Column> columns() {
  return {words("deals", "Deals", Shown::data, 0),
          numbers("sold", "Sold", Shown::always, 9),
          numbers("lost", "Lost", Shown::always, 6),
          numbers("disqualified", "No leads", Shown::data, 0),
          numbers("disqualified", "No leads", Shown::text, 2),
          numbers("win-rate", "Win rate", Shown::always, 9),
          numbers("win-rate-of-leads", "Of leads", Shown::always, 4),
          numbers("value", "Value", Shown::always, 3),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("without-value", "No value", Shown::text, 1),
          numbers("mean-value", "Mean value", Shown::always, 7),
          numbers("median-days", "Median days", Shown::always, 5),
          numbers("mean-days", "Mean days", Shown::always, 7),
          numbers("open", "Open", Shown::always, 8),
          numbers("velocity", "A day", Shown::always, 9)};
}

table::Chart velocity_chart() {
  table::Chart chart;
  chart.kind = table::Chart::Kind::stacked;
  chart.label = {"deals"};
  chart.series = {{"sold", "sold"}, {"lost", "lost", table::Series::Look::faded}};
  chart.beside = {"win-rate", "win rate"};
  chart.nothing = "no deal was sold or lost";
  return chart;
}

/// How the velocity came about, or why there is none.
std::string note_on(const Velocity& velocity) {
  if (velocity.decided.sold == 0) return "no deal was sold, so that there is no sales velocity";
  if (velocity.decided.sold == velocity.value.without)
    return "no sale has a value, so that there is no sales velocity";
  if (velocity.mean.seconds == 0) return "sales took no time, so that there is no sales velocity";
  return counted(velocity.open, "open qualified deal", "open qualified deals") + " × " +
         table::cell_text(velocity.decided.win_rate()) + " × " +
         table::cell_text(amount_cell(velocity.mean_value())) + " / " +
         table::cell_text(mean_days_cell(velocity.mean.seconds, velocity.mean.of)) +
         " days: " + table::cell_text(amount_cell(velocity.per_day())) + " a day";
}

}  // namespace

std::optional<Money> Velocity::mean_value() const {
  const std::int64_t valued = decided.sold - value.without;
  if (valued == 0) return std::nullopt;
  // A mean is never greater than the sum, which 64 bits hold.
  return Money{*rounded_quotient({value.sum.minor}, {valued}), value.sum.currency};
}

std::optional<Money> Velocity::per_day() const {
  const std::int64_t valued = decided.sold - value.without;
  if (valued == 0 || mean.seconds == 0) return std::nullopt;
  const table::Percent rate = decided.win_rate();
  const auto minor = rounded_quotient({open, rate.part, value.sum.minor, mean.of, seconds_a_day},
                                      {rate.whole, valued, mean.seconds});
  if (minor) return Money{*minor, value.sum.currency};
  throw Refusal(Fault::rule, "the sales velocity of these deals is more than can be counted");
}

Velocity velocity(const Subject& subject) {
  Tally tally(subject);
  for (const Case& one : subject.cases) tally.add(one);
  return std::move(tally).result();
}

table::Table to_table(const Velocity& velocity) {
  const Decisions& decided = velocity.decided;
  table::Table out;
  out.name = "velocity";
  out.columns = columns();
  out.chart = velocity_chart();
  out.groups.emplace_back().rows.push_back(
      {{std::string("all"), decided.sold, decided.lost, decided.disqualified,
        count_or_blank(decided.disqualified), decided.win_rate(), decided.win_rate_of_leads(),
        amount_cell(velocity.value.sum), velocity.value.without,
        count_or_blank(velocity.value.without), amount_cell(velocity.mean_value()),
        mean_days_cell(velocity.median.seconds, velocity.median.of),
        mean_days_cell(velocity.mean.seconds, velocity.mean.of), velocity.open,
        amount_cell(velocity.per_day())}});
  out.notes.push_back(note_on(velocity));
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 1> velocity_keys = {"deals"};
constexpr std::array<std::string_view, 1> velocity_options = {"dated"};

constexpr std::array<std::string_view, 1> of_sales = {"sold"};
constexpr std::array<std::string_view, 3> of_velocity = {"sold", "lost", "open"};

constexpr std::array velocity_figures = {
    Figure{"sold", "deals that are sold now: they entered a sold stage or a later one, or are won",
           Kind::plain, Comparison::shown},
    Figure{"lost", "deals that are lost now, those that had been sold too"},
    Figure{"disqualified", "of the lost, those whose reason says that they were no leads"},
    Figure{"win-rate", "sold, of sold and lost", Kind::proportion, Comparison::shown},
    Figure{"win-rate-of-leads", "sold, of sold and lost without the disqualified",
           Kind::proportion},
    Figure{"value", "what the sales brought, at the rates of their days"},
    Figure{"without-value", "of the sales, the ones of which nobody said what they are worth"},
    Figure{"mean-value", "the mean value of the sales that have one", Kind::plain,
           Comparison::shown},
    Figure{"median-days",
           "median days from the first event to the sale; of an even number the mean of the middle "
           "two",
           Kind::plain, Comparison::left_out, of_sales},
    Figure{"mean-days", "mean days from the first event to the sale", Kind::plain,
           Comparison::shown, of_sales},
    Figure{"open", "deals that are open now, qualified and not sold", Kind::plain,
           Comparison::shown},
    Figure{"velocity", "open deals × win rate × mean value / mean days: what they bring in a day",
           Kind::plain, Comparison::shown, of_velocity},
};

table::Table make_velocity(const Subject& subject) {
  return to_table(velocity(subject));
}

}  // namespace

extern const Report velocity_report;
const Report velocity_report{
    "velocity",    "the win rate, the size and the length of sales, and what they bring in a day",
    Dated::event,  velocity_options,
    velocity_keys, velocity_figures,
    make_velocity};

}  // namespace kariz::report
