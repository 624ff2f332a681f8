#include "story.hpp"

#include "cells.hpp"
#include "wording.hpp"

#include <map>
#include <memory>
#include <utility>

#include <kariz/domain/staying.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

std::string told_old(const Replaced::Old& old) {
  if (const auto* const text = std::get_if<std::string_view>(&old.value)) return std::string(*text);
  if (const auto* const money = std::get_if<Money>(&old.value)) return read_out(*money);
  if (const auto* const date = std::get_if<Date>(&old.value)) return to_text(*date);
  return "not set";
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
    std::string text;
    for (const auto& reply : answered.replies) {
      const auto& question = settings.qualification->questions[reply.question];
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", question.id, to_text(reply.answer));
    }
    return text;
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

/// A span of time in its greatest unit: "21 days", "1 hour", "0 minutes".
std::string told_span(std::int64_t seconds) {
  constexpr std::int64_t hour = 3'600;
  const auto counted = [](std::int64_t count, std::string_view unit) {
    return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
  };
  if (seconds >= seconds_a_day) return counted(seconds / seconds_a_day, "day");
  if (seconds >= hour) return counted(seconds / hour, "hour");
  return counted(seconds / 60, "minute");
}

/// The stay in the stage that each event entered, by index of the event.
std::map<std::size_t, Stay> stays_by_entry(const DealView& view) {
  std::map<std::size_t, Stay> by_entry;
  for (const auto& stay : stays(view.deal, view.now)) by_entry.emplace(stay.entry, stay);
  return by_entry;
}

std::string told_stay(const Stay& stay) {
  return fmt::format(" ({}{})", told_span(stay.seconds), stay.exit ? "" : " so far");
}

std::string by_and_note(const Event& event) {
  return (event.by.empty() ? "" : fmt::format(", by {}", event.by)) +
         (event.note.empty() ? "" : fmt::format(": {}", event.note));
}

/// A list of a cell's own, as json has it.
table::Cell nested(table::Table table) {
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

/// A list without anything in it; one for all, as most events have several.
table::Cell nothing_nested() {
  static const auto none = std::make_shared<const table::Table>();
  return table::Nested{none};
}

table::Cell data_of(const Answered& answered, const Settings& settings) {
  table::Table table;
  table.columns = {exact_column("question", ""), exact_column("answer", "")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& reply : answered.replies) {
    rows.emplace_back().cells = {cell_of(settings.qualification->questions[reply.question].id),
                                 cell_of(to_text(reply.answer))};
  }
  return nested(std::move(table));
}

struct CellOfOld {
  table::Cell operator()(std::monostate) const { return table::Blank{}; }
  table::Cell operator()(std::string_view text) const { return cell_of(text); }
  table::Cell operator()(Money money) const { return cell_of(std::optional(money)); }
  table::Cell operator()(Date date) const { return cell_of(std::optional(date)); }
};

table::Cell data_of(const Replaced& replaced) {
  table::Table table;
  table.columns = {exact_column("field", ""), exact_column("value", "")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& old : replaced.old) {
    rows.emplace_back().cells = {cell_of(old.field), std::visit(CellOfOld(), old.value)};
  }
  return nested(std::move(table));
}

/// The cells of an event that only its kind has.
struct Columns {
  table::Cell stage, channel, why, until, value;
  table::Cell met = table::List(), forced = table::List();
  table::Cell answers = nothing_nested(), was = nothing_nested();
};

struct Filler {
  const Settings& settings;
  Columns& to;

  void operator()(const EnteredStage& entry) const {
    to.stage = cell_of(settings.stages[entry.stage].id);
    to.met = cell_of(entry.met);
    to.forced = cell_of(entry.forced);
  }
  void operator()(const Answered& answered) const { to.answers = data_of(answered, settings); }
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
  void operator()(const Replaced& replaced) const { to.was = data_of(replaced); }
};

}  // namespace

std::string_view note_of(const Event& event) {
  const auto* const note = as<Noted>(event);
  return note == nullptr ? event.note : note->text;
}

std::string told(const Event& event, const Settings& settings) {
  return std::visit(Teller{settings}, event.what);
}

std::string told_whole(const Event& event, const Settings& settings) {
  return told(event, settings) + by_and_note(event);
}

std::vector<StoryLine> story_of(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  const auto stays = stays_by_entry(view);
  std::vector<StoryLine> lines;
  for (std::size_t i = 0; i < view.deal.history.size(); ++i) {
    const auto& event = view.deal.history[i];
    const auto stay = stays.find(i);
    lines.push_back({read_out(event.at, settings),
                     told(event, settings) + (stay == stays.end() ? "" : told_stay(stay->second)) +
                         by_and_note(event) + (event.at > view.now ? " (after now)" : "")});
  }
  return lines;
}

std::vector<table::Column> event_columns() {
  using table::Shown;
  constexpr auto left = table::Align::left;
  return {
      exact_column("kind", "", left, Shown::data),  exact_column("stage", "", left, Shown::data),
      words_column("answers", "", Shown::json),     words_column("met", "", Shown::data),
      words_column("forced", "", Shown::data),      exact_column("channel", "", left, Shown::data),
      words_column("why", "", Shown::data),         exact_column("until", "", left, Shown::data),
      exact_column("value", "", left, Shown::data), words_column("was", "", Shown::json)};
}

void append_event_cells(std::vector<table::Cell>& cells, const Event& event,
                        const Settings& settings) {
  Columns columns;
  std::visit(Filler{settings, columns}, event.what);
  cells.push_back(cell_of(kind_key(event)));
  for (auto* const cell :
       {&columns.stage, &columns.answers, &columns.met, &columns.forced, &columns.channel,
        &columns.why, &columns.until, &columns.value, &columns.was}) {
    cells.push_back(std::move(*cell));
  }
}

table::Table history_table(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  const auto stays = stays_by_entry(view);
  table::Table table;
  table.name = "history";
  table.columns = {exact_column("at", "At"), words_column("what", "What")};
  const auto columns = event_columns();
  table.columns.insert(table.columns.end(), columns.begin(), columns.end());
  table.columns.push_back(exact_column("days", "Days", table::Align::right));
  table.columns.push_back(words_column("by", "By"));
  table.columns.push_back(words_column("note", "Note"));
  auto& rows = table.groups.emplace_back().rows;
  for (std::size_t i = 0; i < view.deal.history.size(); ++i) {
    const auto& event = view.deal.history[i];
    const auto stay = stays.find(i);
    auto& cells = rows.emplace_back().cells;
    cells.push_back(cell_of(event.at, settings));
    cells.push_back(as<Noted>(event) ? table::Blank{} : cell_of(told(event, settings)));
    append_event_cells(cells, event, settings);
    cells.push_back(stay == stays.end() ? table::Blank{}
                                        : table::Cell(stay->second.seconds / seconds_a_day));
    cells.push_back(cell_of(event.by));
    cells.push_back(cell_of(note_of(event)));
  }
  return table;
}

}  // namespace kariz::cli
