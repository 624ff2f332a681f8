#include "deal_view.hpp"

#include <algorithm>
#include <span>

#include <kariz/domain/due.hpp>
#include <kariz/domain/qualifying.hpp>
#include <kariz/domain/staying.hpp>

namespace kariz::cli {
namespace {}  // namespace

std::int64_t days_in_stage(const DealView& view) {
  return stays(view.deal, view.now).back().seconds / seconds_a_day;
}

bool is_overdue(const DealView& view) {
  return view.deal.next && view.deal.next->at <= view.now;
}

bool is_stuck(const DealView& view) {
  return kariz::is_stuck(view.deal, view.pipeline.settings, view.stands, view.now);
}

std::optional<Instant> asleep_until(const DealView& view) {
  if (view.stands.state != State::deferred) return std::nullopt;
  return as<Deferred>(*view.stands.decided)->until;
}

std::optional<std::int64_t> score_of(const DealView& view) {
  const auto& rule = view.pipeline.settings.qualification;
  if (!rule || question_ids(*rule).empty()) return std::nullopt;
  return assess(view.deal, *rule, view.now).score;
}

std::int64_t touches_of(const DealView& view) {
  const std::span<const Event> past(view.deal.history.data(), happened_by(view.deal, view.now));
  return std::count_if(past.begin(), past.end(),
                       [](const Event& event) { return as<Touched>(event) != nullptr; });
}

std::optional<std::int64_t> days_to_sale(const DealView& view) {
  const auto sold = sale(view.deal, view.pipeline.settings, view.now);
  if (!sold) return std::nullopt;
  return (sold->at.seconds - view.deal.history.front().at.seconds) / seconds_a_day;
}

}  // namespace kariz::cli
