#include "calendar.hpp"

#include <algorithm>
#include <span>

#include <kariz/domain/due.hpp>
#include <kariz/domain/staying.hpp>

namespace kariz {

namespace {

/// A deal as it stands now.
struct View {
  const Deal& deal;
  const Settings& settings;
  const Standing& stands;
  Instant now;

  const Stage& stage() const { return settings.stages[stands.stage]; }
  bool is_open() const { return stands.state == State::open; }
  bool has_plan_ahead() const { return deal.next && deal.next->at > now; }
};

/// What has happened since the last move.
std::span<const Event> since_move(const View& view) {
  const std::span<const Event> past(view.deal.history.data(), happened_by(view.deal, view.now));
  return past.subspan(static_cast<std::size_t>(view.stands.decided - past.data()) + 1);
}

bool is_touch(const Event& event) {
  return as<Touched>(event) != nullptr;
}

/// Whether somebody has taken it up since it came due. An edit of a field is no sign of that.
bool is_taken_up(const View& view, Instant due) {
  const std::span<const Event> events = since_move(view);
  return std::any_of(events.begin(), events.end(), [&](const Event& event) {
    return event.at >= due && as<Replaced>(event) == nullptr;
  });
}

Instant later_by(Instant instant, std::int64_t seconds) {
  return {std::min(instant.seconds + seconds, last_second), instant.offset};
}

bool has_time_to_answer(const Stage& stage) {
  return stage.task && stage.task->within;
}

/// The time in which the stage is to be answered; nothing where no clock starts.
std::optional<std::int64_t> time_to_answer(const View& view) {
  if (has_time_to_answer(view.stage())) return view.stage().task->within;
  if (!starts_clock(view.settings, view.stands.stage) || view.has_plan_ahead()) return std::nullopt;
  return 0;
}

std::optional<Due> answer(const View& view) {
  if (!view.is_open() || as<EnteredStage>(*view.stands.decided) == nullptr) return std::nullopt;
  const std::span<const Event> events = since_move(view);
  if (std::any_of(events.begin(), events.end(), is_touch)) return std::nullopt;
  const std::optional<std::int64_t> within = time_to_answer(view);
  if (!within) return std::nullopt;
  const Instant start = view.stands.entered;
  const Instant end = later_by(start, *within);
  const bool is_new = view.stands.decided == &view.deal.history.front();
  return Due{DueKind::answer, end, is_new ? start : end, start};
}

/// Whether `next` is but what the running clock asks for.
bool is_asked_by(const NextStep& next, const std::optional<Due>& clock, const View& view) {
  const std::optional<Task>& task = view.stage().task;
  return clock && task && next == NextStep{clock->at, task->what};
}

std::optional<Due> planned(const View& view, const std::optional<Due>& clock) {
  const std::optional<NextStep>& next = view.deal.next;
  if (!next || is_asked_by(*next, clock, view)) return std::nullopt;
  const DueKind kind = view.stands.state == State::cold ? DueKind::nurture : DueKind::contact;
  return Due{kind, next->at, next->at, std::nullopt};
}

/// What comes round at a time that a move has set.
std::optional<Due> comes_round(const View& view, DueKind kind, Instant at) {
  if (is_taken_up(view, at)) return std::nullopt;
  return Due{kind, at, at, view.stands.decided->at};
}

std::optional<Due> woken(const View& view) {
  const auto* deferral = as<Deferred>(*view.stands.decided);
  return deferral ? comes_round(view, DueKind::woken, deferral->until) : std::nullopt;
}

std::optional<Due> win_back(const View& view) {
  const std::optional<Instant> at = recontact(view.stands);
  return at ? comes_round(view, DueKind::win_back, *at) : std::nullopt;
}

std::optional<Due> gone_by(const View& view) {
  const std::optional<Date>& day = view.deal.close;
  if (!day || !view.is_open() || sale(view.deal, view.settings, view.now)) return std::nullopt;
  const TimeZone& zone = view.settings.zone;
  const Date after = numbered_day(number_of(*day) + 1);
  return Due{DueKind::close, edge_of_day(*day, zone, DayMeans::its_end),
             edge_of_day(after, zone, DayMeans::its_start), std::nullopt};
}

/// Seconds that an open deal has slept since it entered its stage.
std::int64_t slept(const View& view) {
  const std::int64_t since = view.now.seconds - view.stands.entered.seconds;
  return since - stays(view.deal, view.now).back().seconds;
}

std::optional<Due> stuck(const View& view) {
  const std::optional<std::int32_t>& days = view.stage().max_days;
  if (!days || !view.is_open() || view.has_plan_ahead()) return std::nullopt;
  const Instant at = later_by(view.stands.entered, *days * seconds_a_day + slept(view));
  return Due{DueKind::stuck, at, at, view.stands.entered};
}

}  // namespace

bool starts_clock(const Settings& settings, StageIndex stage) {
  const std::vector<Stage>& stages = settings.stages;
  if (has_time_to_answer(stages[stage])) return true;
  return stage == 0 && std::none_of(stages.begin(), stages.end(), has_time_to_answer);
}

bool is_stuck(const Deal& deal, const Settings& settings, const Standing& stands, Instant now) {
  const std::optional<Due> due = stuck({deal, settings, stands, now});
  return due && due->at <= now;
}

std::vector<Due> dues(const Deal& deal, const Settings& settings, const Standing& stands,
                      Instant now) {
  const View view{deal, settings, stands, now};
  const std::optional<Due> clock = answer(view);
  const std::optional<Due> plan = planned(view, clock);
  const bool is_nurture = plan && plan->kind == DueKind::nurture;
  const std::optional<Due> none;

  std::vector<Due> result;
  const std::int64_t today = number_of(settings.zone.day_of(now));
  for (const std::optional<Due>& due :
       {clock, is_nurture ? none : plan, woken(view), win_back(view), is_nurture ? plan : none,
        gone_by(view), stuck(view)}) {
    if (!due) continue;
    result.push_back(*due);
    result.back().day = number_of(settings.zone.day_of(due->at)) - today;
  }
  return result;
}

}  // namespace kariz
