#include "story.hpp"

#include "cells.hpp"
#include "wording.hpp"

#include <utility>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

table::List answers_of(const Answered& answered, const Settings& settings,
                       std::string_view between) {
  table::List answers;
  for (const auto& reply : answered.replies) {
    const auto& question = settings.qualification->questions[reply.question];
    answers.push_back(fmt::format("{}{}{}", question.id, between, word_for(reply.answer)));
  }
  return answers;
}

/// An old value as data has it.
std::string text_of(const Replaced::Old& old) {
  if (const auto* const text = std::get_if<std::string_view>(&old.value)) return std::string(*text);
  if (const auto* const money = std::get_if<Money>(&old.value)) return to_text(*money, Currency());
  if (const auto* const date = std::get_if<Date>(&old.value)) return to_text(*date);
  return "not set";
}

std::string told_old(const Replaced::Old& old) {
  const auto* const money = std::get_if<Money>(&old.value);
  return money == nullptr ? text_of(old) : read_out(*money);
}

std::string listed(std::string_view label, const std::vector<std::string_view>& ids) {
  return ids.empty() ? "" : fmt::format("{}{}", label, fmt::join(ids, ", "));
}

/// What each kind of event says.
struct Teller {
  const Settings& settings;

  std::string operator()(const EnteredStage& entry) const {
    return fmt::format("→ {}{}{}", settings.stages[entry.stage].name, listed("; met: ", entry.met),
                       listed("; forced: ", entry.forced));
  }
  std::string operator()(const Answered& answered) const {
    return fmt::format("{}", fmt::join(answers_of(answered, settings, " "), ", "));
  }
  std::string operator()(const MetCriteria& met) const { return listed("met: ", met.criteria); }
  std::string operator()(const Touched& touch) const { return std::string(touch.channel); }
  std::string operator()(const Noted& note) const { return std::string(note.text); }
  std::string operator()(const Deferred& deferred) const {
    return "deferred until " + read_out(deferred.until, settings);
  }
  std::string operator()(const WentCold& cold) const {
    return cold.why.empty() ? "cold" : fmt::format("cold ({})", cold.why);
  }
  std::string operator()(const Lost& lost) const {
    const auto* const reason = find_reason(settings, lost.reason);
    const auto name = reason == nullptr ? lost.reason : reason->name;
    const auto again = lost.recontact ? "; again: " + read_out(*lost.recontact, settings) : "";
    return fmt::format("lost ({}){}", name, again);
  }
  std::string operator()(const Won& won) const {
    return fmt::format("won{}{}{}", won.value ? ": " + read_out(*won.value) : "",
                       listed("; met: ", won.met), listed("; forced: ", won.forced));
  }
  std::string operator()(const Replaced& replaced) const {
    std::string text;
    for (const auto& old : replaced.old) {
      text += fmt::format("{}{} was {}", text.empty() ? "" : ", ", old.field, told_old(old));
    }
    return text;
  }
};

/// When the stage that an event entered was left: by the next move but a deferral, else not yet.
std::optional<Instant> left_at(const Deal& deal, std::size_t entry, Instant now) {
  const auto happened = happened_by(deal, now);
  for (auto i = entry + 1; i < happened; ++i) {
    if (is_move(deal.history[i]) && as<Deferred>(deal.history[i]) == nullptr)
      return deal.history[i].at;
  }
  return std::nullopt;
}

std::optional<std::int64_t> days_in_stage(const DealView& view, std::size_t index) {
  const auto& event = view.deal.history[index];
  if (as<EnteredStage>(event) == nullptr || event.at > view.now) return std::nullopt;
  const auto left = left_at(view.deal, index, view.now).value_or(view.now);
  return (left.seconds - event.at.seconds) / seconds_a_day;
}

std::string told_days(const DealView& view, std::size_t index) {
  const auto days = days_in_stage(view, index);
  if (!days) return "";
  const auto so_far = left_at(view.deal, index, view.now) ? "" : " so far";
  return fmt::format(" ({} {}{})", *days, *days == 1 ? "day" : "days", so_far);
}

/// The cells of an event that only its kind has: stage, answers, met, forced, channel, why, until,
/// value, was.
struct Columns {
  table::Cell stage, answers, met, forced, channel, why, until, value, was;
};

struct Filler {
  const Settings& settings;
  Columns& to;

  void operator()(const EnteredStage& entry) const {
    to.stage = cell_of(settings.stages[entry.stage].id);
    to.met = cell_of(entry.met);
    to.forced = cell_of(entry.forced);
  }
  void operator()(const Answered& answered) const {
    to.answers = answers_of(answered, settings, "=");
  }
  void operator()(const MetCriteria& met) const { to.met = cell_of(met.criteria); }
  void operator()(const Touched& touch) const { to.channel = cell_of(touch.channel); }
  void operator()(const Noted&) const {}
  void operator()(const Deferred& deferred) const { to.until = cell_of(deferred.until, settings); }
  void operator()(const WentCold& cold) const { to.why = cell_of(cold.why); }
  void operator()(const Lost& lost) const {
    to.why = cell_of(lost.reason);
    if (lost.recontact) to.until = cell_of(*lost.recontact, settings);
  }
  void operator()(const Won& won) const {
    to.value = cell_of(won.value);
    to.met = cell_of(won.met);
    to.forced = cell_of(won.forced);
  }
  void operator()(const Replaced& replaced) const {
    table::List was;
    for (const auto& old : replaced.old)
      was.push_back(fmt::format("{}={}", old.field, text_of(old)));
    to.was = was;
  }
};

std::string_view note_of(const Event& event) {
  const auto* const note = as<Noted>(event);
  return note == nullptr ? event.note : note->text;
}

}  // namespace

std::vector<std::string> story_of(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < view.deal.history.size(); ++i) {
    const auto& event = view.deal.history[i];
    lines.push_back(fmt::format("{}  {}{}{}{}{}", read_out(event.at, settings),
                                std::visit(Teller{settings}, event.what), told_days(view, i),
                                event.by.empty() ? "" : fmt::format(", by {}", event.by),
                                event.note.empty() ? "" : fmt::format(": {}", event.note),
                                event.at > view.now ? " (after now)" : ""));
  }
  return lines;
}

table::Table history_table(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  table::Table table;
  table.name = "history";
  table.columns = {exact_column("at", "At"),           exact_column("kind", "Event"),
                   exact_column("stage", "Stage"),     words_column("answers", "Answers"),
                   words_column("met", "Met"),         words_column("forced", "Forced"),
                   exact_column("channel", "Channel"), words_column("why", "Why"),
                   exact_column("until", "Until"),     exact_column("value", "Value"),
                   words_column("was", "Was"),         exact_column("days", "Days"),
                   exact_column("by", "By"),           words_column("note", "Note")};
  auto& rows = table.groups.emplace_back().rows;
  for (std::size_t i = 0; i < view.deal.history.size(); ++i) {
    const auto& event = view.deal.history[i];
    Columns columns;
    std::visit(Filler{settings, columns}, event.what);
    const auto days = days_in_stage(view, i);
    rows.emplace_back().cells = {cell_of(event.at, settings),
                                 cell_of(kind_key(event)),
                                 columns.stage,
                                 columns.answers,
                                 columns.met,
                                 columns.forced,
                                 columns.channel,
                                 columns.why,
                                 columns.until,
                                 columns.value,
                                 columns.was,
                                 days ? table::Cell(*days) : table::Blank{},
                                 cell_of(event.by),
                                 cell_of(note_of(event))};
  }
  return table;
}

}  // namespace kariz::cli
