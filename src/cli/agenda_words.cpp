#include "agenda_words.hpp"

#include "wording.hpp"

#include <algorithm>

#include <kariz/domain/moving.hpp>
#include <kariz/domain/touching.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::int64_t seconds_a_minute = 60;
constexpr std::int64_t seconds_an_hour = 3600;

std::string told_days(std::int64_t days) {
  return fmt::format("{} {}", days, days == 1 ? "day" : "days");
}

/// "45 s", "3 min", "5 h", "2 days": as much as matters, never too long.
std::string told_span(std::int64_t seconds) {
  if (seconds < seconds_a_minute) return fmt::format("{} s", seconds);
  if (seconds < seconds_an_hour) return fmt::format("{} min", seconds / seconds_a_minute);
  if (seconds < seconds_a_day) return fmt::format("{} h", seconds / seconds_an_hour);
  return told_days(seconds / seconds_a_day);
}

const Stage& stage_of(const DueView& view) {
  return view.settings.stages[view.stands.stage];
}

/// What somebody waits for, if the stage says so.
std::string_view task_of(const DueView& view) {
  const auto& task = stage_of(view).task;
  return task && task->within ? task->what : std::string_view();
}

/// How near the end of the time is: "3 h left", "due now", "2 days late".
std::string told_rest(std::int64_t seconds) {
  if (seconds == 0) return "due now";
  return seconds > 0 ? fmt::format("{} left", told_span(seconds))
                     : fmt::format("{} late", told_span(-seconds));
}

/// "waiting 3 min, 1 min late: Answer": what a narrow terminal keeps comes first.
std::string told_clock(const DueView& view) {
  const auto now = view.now.seconds;
  const auto waiting = fmt::format("waiting {}", told_span(now - view.due.since->seconds));
  const auto task = task_of(view);
  if (task.empty()) return fmt::format("{} in {}", waiting, stage_of(view).name);
  return fmt::format("{}, {}: {}", waiting, told_rest(view.due.at.seconds - now), task);
}

std::string told_waking(const DueView& view) {
  const auto& note = view.stands.decided->note;
  return fmt::format("{}{}{}", view.stands.state == State::deferred ? "wakes up" : "woke up",
                     note.empty() ? "" : ": ", note);
}

std::string told_loss(const DueView& view) {
  const auto given = as<Lost>(*view.stands.decided)->reason;
  const auto* const reason = find_reason(view.settings, given);
  return fmt::format("win back: lost in {} ({})", stage_of(view).name,
                     reason == nullptr || reason->name.empty() ? given : reason->name);
}

std::string told_close(const DueView& view) {
  const auto day = to_text(*view.deal.close);
  return view.due.day < 0 ? fmt::format("close {} gone by", day)
                          : fmt::format("to close by {}", day);
}

std::string told_stuck(const DueView& view) {
  const auto most = std::int64_t{*stage_of(view).max_days};
  const auto late = view.now.seconds - view.due.at.seconds;
  const auto& stage = stage_of(view).name;
  return late > 0 ? fmt::format("stuck for {} in {} ({} at most)",
                                told_days(most + late / seconds_a_day), stage, most)
                  : fmt::format("gets stuck in {} ({} at most)", stage, told_days(most));
}

bool has(const std::vector<std::string_view>& channels, std::string_view channel) {
  return std::find(channels.begin(), channels.end(), channel) != channels.end();
}

/// How to reach them: the way that the deal knows, as far as the file has a channel for it.
std::string_view channel_to(const Deal& deal, const std::vector<std::string_view>& channels) {
  if (!deal.phone.empty() && has(channels, "phone")) return "phone";
  if (!deal.email.empty() && has(channels, "email")) return "email";
  return channels.front();
}

/// Where a deal is to be opened again: the stage in which it stood, or the nearest one before it
/// that may still be entered.
std::string_view stage_to_return_to(const DueView& view) {
  for (auto stage = view.stands.stage + 1; stage-- > 0;) {
    if (!view.settings.stages[stage].is_retired()) return view.settings.stages[stage].id;
  }
  return "STAGE";
}

/// What commands are made of.
struct Names {
  std::string_view deal;
  std::string_view channel;
  std::string_view stage;
  std::string advance;
  std::string win;
};

std::vector<std::string> commands_of(DueKind kind, const Names& names) {
  const auto touch = fmt::format("kariz touch {} {}", names.channel, names.deal);
  const auto back = fmt::format("kariz back {} --to {}", names.deal, names.stage);
  const auto lose = fmt::format("kariz lose {} --reason REASON", names.deal);
  switch (kind) {
    case DueKind::answer:
    case DueKind::contact:
      break;
    case DueKind::woken:
      return {touch, names.advance, fmt::format("kariz defer {} --until TIME", names.deal)};
    case DueKind::win_back:
      return {back, touch};
    case DueKind::nurture:
      return {touch, back};
    case DueKind::close:
      return {fmt::format("kariz edit {} --set close=+2w", names.deal), names.win, lose};
    case DueKind::stuck:
      return {names.advance, fmt::format("kariz cold {}", names.deal), lose};
  }
  return {touch};
}

/// What it takes to leave the stage; what is unmet would only be refused.
std::string way_to(StageIndex target, const DueView& view) {
  const auto open = unmet(view.deal, view.settings, view.stands.stage, target, {}, view.now);
  return target < view.settings.stages.size()
             ? first_step(open, view.deal, fmt::format("kariz advance {}", view.deal.id))
             : first_step_to_win(open, view.deal);
}

}  // namespace

bool wants_advice(const report::AgendaRow& row) {
  return std::any_of(row.dues.begin(), row.dues.end(), [](const Due& due) {
    return due.kind == DueKind::stuck || due.kind == DueKind::win_back;
  });
}

std::string_view word_for(DueKind kind) {
  switch (kind) {
    case DueKind::answer:
      return "answer";
    case DueKind::contact:
      return "contact";
    case DueKind::woken:
      return "woken";
    case DueKind::win_back:
      return "win-back";
    case DueKind::nurture:
      return "nurture";
    case DueKind::close:
      return "close";
    case DueKind::stuck:
      break;
  }
  return "stuck";
}

bool is_day_alone(const DueView& view) {
  if (view.due.kind == DueKind::close || view.due.kind == DueKind::stuck) return true;
  const auto& zone = view.settings.zone;
  const auto start = edge_of_day(zone.day_of(view.due.at), zone, DayMeans::its_start);
  return view.due.at.seconds == start.seconds;
}

std::string told_when(const DueView& view) {
  const auto day = view.due.day;
  if (day < -1) return fmt::format("{} ago", told_days(-day));
  if (day == -1) return "yesterday";
  const auto told = read_out(view.due.at, view.settings);
  const auto date_size = std::string_view("2026-11-21").size();
  const auto date = day == 0 ? "today" : day == 1 ? "tomorrow" : told.substr(0, date_size);
  return is_day_alone(view) ? date : date + told.substr(date_size);
}

std::string told_why(const DueView& view) {
  switch (view.due.kind) {
    case DueKind::answer:
      return told_clock(view);
    case DueKind::contact:
      return std::string(view.deal.next->what);
    case DueKind::woken:
      return told_waking(view);
    case DueKind::win_back:
      return told_loss(view);
    case DueKind::nurture:
      return fmt::format("cold: {}", view.deal.next->what);
    case DueKind::close:
      return told_close(view);
    case DueKind::stuck:
      break;
  }
  return told_stuck(view);
}

std::string told_title(const DueView& view) {
  if (view.due.kind != DueKind::answer) return told_why(view);
  const auto task = task_of(view);
  return std::string(task.empty() ? "waits for an answer" : task);
}

std::vector<std::string> commands_for(const DueView& view) {
  const auto channels = channels_of(view.settings);
  const auto next = next_stage(view.settings, view.stands.stage);
  return commands_of(view.due.kind,
                     {view.deal.id, channel_to(view.deal, channels), stage_to_return_to(view),
                      way_to(next, view), way_to(view.settings.stages.size(), view)});
}

std::string told_choice(DueKind kind) {
  const auto commands =
      commands_of(kind, {"DEAL", "CHANNEL", "STAGE", "kariz advance DEAL", "kariz win DEAL"});
  if (commands.size() < 2) return {};
  const auto last = commands.end() - 1;
  return fmt::format("{}: {} or {}", word_for(kind), fmt::join(commands.begin(), last, ", "),
                     *last);
}

}  // namespace kariz::cli
