#include "survival.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include <kariz/domain/due.hpp>
#include <kariz/report/activity.hpp>

namespace kariz::report {
namespace {

/// Counts contacts by channel, deal by deal.
class ChannelTally {
public:
  explicit ChannelTally(const Settings& settings) {
    for (const std::string_view channel : settings.channels) static_cast<void>(row_of(channel));
  }

  /// A touch of `deal`, whose touches come one after the other.
  void add(std::string_view channel, const Deal& deal, bool is_sold) {
    count(rows_[row_of(channel)], deal, is_sold);
    count(all_, deal, is_sold);
  }

  void move_to(Activity& activity) && {
    for (const Row& row : rows_) {
      if (row.touches.touches > 0) activity.channels.push_back(row.touches);
    }
    std::stable_sort(
        activity.channels.begin(), activity.channels.end(),
        [](const ChannelTouches& a, const ChannelTouches& b) { return a.touches > b.touches; });
    activity.all = all_.touches;
  }

private:
  struct Row {
    ChannelTouches touches;
    const Deal* last = nullptr;  // the deal that was counted last
  };

  std::size_t row_of(std::string_view channel) {
    const auto [known, is_new] = places_.try_emplace(channel, rows_.size());
    if (is_new) rows_.emplace_back().touches.channel = channel;
    return known->second;
  }

  static void count(Row& row, const Deal& deal, bool is_sold) {
    const bool is_first = row.last != &deal;
    row.last = &deal;
    ++row.touches.touches;
    if (is_first) ++row.touches.deals;
    if (!is_sold) return;
    ++row.touches.sold_touches;
    if (is_first) ++row.touches.sold;
  }

  std::vector<Row> rows_;
  std::unordered_map<std::string_view, std::size_t> places_;
  Row all_;
};

/// Runs the clocks of deals, one by one.
class ClockTally {
public:
  explicit ClockTally(const Subject& subject)
      : spec_(subject.spec), place_of_(subject.pipeline.settings.stages.size(), none) {
    const std::vector<Stage>& stages = subject.pipeline.settings.stages;
    for (StageIndex stage = 0; stage < stages.size(); ++stage) {
      if (!starts_clock(subject.pipeline.settings, stage)) continue;
      place_of_[stage] = rows_.size();
      ResponseTime& row = rows_.emplace_back();
      row.stage = stage;
      if (stages[stage].task) row.within = stages[stage].task->within;
    }
    spans_.resize(rows_.size());
  }

  void add(const Case& one) {
    const Event* started = nullptr;
    for (const Event& event : one.past()) {
      const bool is_answer = is_move(event) || as<Touched>(event) != nullptr;
      if (!is_answer) continue;
      if (started != nullptr) stop(*started, event.at, Span::End::seen);
      const auto* const entered = as<EnteredStage>(event);
      started = entered != nullptr && place_of_[entered->stage] != none ? &event : nullptr;
    }
    if (started != nullptr) stop(*started, spec_.now, Span::End::to_come);
  }

  std::vector<ResponseTime> result() && {
    for (std::size_t i = 0; i < rows_.size(); ++i)
      rows_[i].median = median_survival(std::move(spans_[i]));
    return std::move(rows_);
  }

private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  void stop(const Event& started, Instant at, Span::End end) {
    if (!counts_at(spec_, at)) return;
    const std::size_t place = place_of_[as<EnteredStage>(started)->stage];
    const std::int64_t seconds = at.seconds - started.at.seconds;
    spans_[place].push_back({seconds, end});
    ResponseTime& row = rows_[place];
    const bool is_answered = end == Span::End::seen;
    ++(is_answered ? row.answered : row.running);
    if (!row.within) return;
    const bool is_late = seconds > *row.within;
    if (is_late) ++row.late;
    if (is_late && !is_answered) ++row.running_late;
    if (!is_late && is_answered) ++row.in_time;
  }

  const Spec& spec_;
  std::vector<std::size_t> place_of_;  // by stage
  std::vector<ResponseTime> rows_;
  std::vector<std::vector<Span>> spans_;  // as rows_
};

void add_ended(TouchesOfEnded& ended, const Case& one, Instant end) {
  ++ended.deals;
  for (const Event& event : one.past()) {
    if (as<Touched>(event) == nullptr) continue;
    ++ended.touches;
    if (event.at <= end) ++ended.before;
  }
}

}  // namespace

Activity activity(const Subject& subject) {
  const Spec& spec = subject.spec;
  Activity result;
  ChannelTally channels(subject.pipeline.settings);
  ClockTally clocks(subject);
  for (const Case& one : subject.cases) {
    const auto sold = sale(*one.deal, subject.pipeline.settings, spec.now);
    for (const Event& event : one.past()) {
      const auto* const touch = as<Touched>(event);
      if (touch != nullptr && counts_at(spec, event.at))
        channels.add(touch->channel, *one.deal, sold.has_value());
    }
    clocks.add(one);
    if (sold && counts_at(spec, sold->at)) add_ended(result.sold, one, sold->at);
    const bool is_lost = one.stands.state == State::lost;
    if (is_lost && counts_at(spec, one.stands.decided->at))
      add_ended(result.lost, one, one.stands.decided->at);
  }
  std::move(channels).move_to(result);
  result.responses = std::move(clocks).result();
  return result;
}

}  // namespace kariz::report
