#include "agenda_table.hpp"

#include "cells.hpp"
#include "wording.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

using table::Shown;

constexpr std::int64_t seconds_a_minute = 60;

/// All reasons of a row, the most urgent first.
std::string all_reasons(const AgendaView& work, const report::AgendaRow& row) {
  std::string told;
  for (const auto& due : row.dues) {
    told += fmt::format("{}{}", told.empty() ? "" : "; ", told_why(work.view(row, due)));
  }
  return told;
}

/// What answers any of them, in the same order.
table::List all_commands(const AgendaView& work, const report::AgendaRow& row) {
  table::List all;
  for (const auto& due : row.dues) {
    for (auto& command : commands_for(work.view(row, due))) {
      const bool is_known = std::find(all.begin(), all.end(), command) != all.end();
      if (!is_known) all.push_back(std::move(command));
    }
  }
  return all;
}

table::Cell late_cell(const Due& due, Instant now) {
  if (now < due.at) return table::Blank{};
  return (now.seconds - due.at.seconds) / seconds_a_minute;
}

table::Cell since_cell(const Due& due, const Settings& settings) {
  return due.since ? cell_of(*due.since, settings) : table::Blank{};
}

/// The reasons behind the first.
table::Cell other_reasons(const AgendaView& work, const report::AgendaRow& row) {
  table::Table table;
  table.columns = {exact_column("reason", ""), exact_column("at", ""), exact_column("late", ""),
                   exact_column("since", ""), words_column("why", "")};
  auto& rows = table.groups.emplace_back().rows;
  for (auto due = row.dues.begin() + 1; due != row.dues.end(); ++due) {
    rows.emplace_back().cells = {cell_of(word_for(due->kind)), cell_of(due->at, work.settings()),
                                 late_cell(*due, work.agenda.now),
                                 since_cell(*due, work.settings()),
                                 cell_of(told_why(work.view(row, *due)))};
  }
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

table::Column kept(table::Column column, int keep) {
  column.keep = keep;
  return column;
}

table::Column sentence_column(std::string key, std::string title, Shown shown) {
  constexpr int shortest_sentence = 18;
  auto column = words_column(std::move(key), std::move(title), shown);
  column.minimum = shortest_sentence;
  return column;
}

/// What people read, then what programs read. A narrow terminal keeps who, when and why; the
/// command is copied, so that it is there whole or not at all.
std::vector<table::Column> columns() {
  using table::Align;
  return {words_column("name", "Who", Shown::text),
          kept(words_column("contact", "Contact", Shown::text), 5),
          kept(exact_column("reach", "Reach", Align::left, Shown::text), 6),
          kept(exact_column("when", "When", Align::left, Shown::text), 9),
          kept(sentence_column("why", "Why", Shown::text), 8),
          kept(exact_column("command", "Answer with", Align::left, Shown::text), 7),
          words_column("id", "", Shown::data),
          words_column("name", "", Shown::data),
          words_column("contact", "", Shown::data),
          words_column("phone", "", Shown::data),
          words_column("email", "", Shown::data),
          words_column("owner", "", Shown::data),
          words_column("stage", "", Shown::data),
          words_column("state", "", Shown::data),
          words_column("reason", "", Shown::data),
          words_column("at", "", Shown::data),
          words_column("late", "", Shown::data),
          words_column("since", "", Shown::data),
          words_column("why", "", Shown::data),
          words_column("command", "", Shown::data),
          words_column("commands", "", Shown::json),
          words_column("leaves", "", Shown::data),
          words_column("win-back", "", Shown::data),
          words_column("also", "", Shown::json)};
}

/// A promise that was broken, and what can wait, look their part.
table::Tone tone_of(const Due& due, Instant now) {
  if (due.day > 0) return table::Tone::faint;
  const bool is_promise = due.kind != DueKind::close && due.kind != DueKind::stuck;
  const bool is_late = due.kind == DueKind::answer ? due.at < now : due.day < 0;
  return is_promise && is_late ? table::Tone::bad : table::Tone::plain;
}

table::Row row_of(const AgendaView& work, const report::AgendaRow& row) {
  const auto& settings = work.settings();
  const auto& deal = *row.deal;
  const auto& stage = settings.stages[row.stands.stage];
  const auto& due = row.dues.front();
  const auto view = work.view(row, due);
  const auto commands = all_commands(work, row);
  const auto advice = [&](std::string_view text) {
    return wants_advice(row) ? cell_of(text) : table::Blank{};
  };

  table::Row out;
  out.tone = tone_of(due, work.agenda.now);
  out.cells = {cell_of(deal.name),
               cell_of(deal.contact),
               cell_of(deal.phone.empty() ? deal.email : deal.phone),
               cell_of(told_when(view)),
               cell_of(all_reasons(work, row)),
               cell_of(commands.front()),
               cell_of(deal.id),
               cell_of(deal.name),
               cell_of(deal.contact),
               cell_of(deal.phone),
               cell_of(deal.email),
               cell_of(deal.owner),
               cell_of(stage.id),
               cell_of(to_text(row.stands.state)),
               cell_of(word_for(due.kind)),
               cell_of(due.at, settings),
               late_cell(due, work.agenda.now),
               since_cell(due, settings),
               cell_of(told_why(view)),
               cell_of(commands.front()),
               commands,
               advice(stage.leaves),
               advice(stage.win_back),
               other_reasons(work, row)};
  return out;
}

/// "nothing is due today; next: tomorrow 10:00 Acme website: Call about the contract".
std::string note_on_nothing(const AgendaView& work, int days) {
  const auto until = to_text(work.settings().zone.day_of(work.agenda.until));
  const auto nothing =
      days == 0 ? "nothing is due today" : fmt::format("nothing is due until the end of {}", until);
  const auto& then = work.agenda.then;
  if (!then) return nothing + ", and nothing is planned";
  const DueView view{work.settings(), *then->deal, then->stands, then->due, work.agenda.now};
  return fmt::format("{}; next: {} {}: {}", nothing, told_when(view), then->deal->id,
                     told_why(view));
}

/// What may be done, where that is more than the command in the row.
void add_choices(std::vector<std::string>& notes, const AgendaView& work) {
  std::set<DueKind> kinds;
  for (const auto& row : work.agenda.rows) {
    for (const auto& due : row.dues) kinds.insert(due.kind);
  }
  for (const auto kind : kinds) {
    if (auto choice = told_choice(kind); !choice.empty()) notes.push_back(std::move(choice));
  }
}

/// What the file says about clients who leave at the stages of deals that are stuck or lost.
void add_advice(std::vector<std::string>& notes, const AgendaView& work) {
  std::set<StageIndex> stages;
  for (const auto& row : work.agenda.rows) {
    if (wants_advice(row)) stages.insert(row.stands.stage);
  }
  for (const auto index : stages) {
    const auto& stage = work.settings().stages[index];
    if (!stage.leaves.empty()) {
      notes.push_back(fmt::format("why clients leave at {}: {}", stage.name, stage.leaves));
    }
    if (!stage.win_back.empty()) {
      notes.push_back(fmt::format("how to win them back at {}: {}", stage.name, stage.win_back));
    }
  }
}

table::List forgotten_ids(const report::Agenda& agenda) {
  table::List ids;
  for (const auto* const deal : agenda.forgotten) ids.emplace_back(deal->id);
  return ids;
}

/// "open, with nothing planned: acme, bakery and 3 more".
std::string note_on_forgotten(const report::Agenda& agenda) {
  constexpr std::size_t most_named = 5;
  auto ids = forgotten_ids(agenda);
  const auto named = std::min(ids.size(), most_named);
  const auto more = ids.size() - named;
  ids.resize(named);
  return fmt::format("open, with nothing planned: {}{}", fmt::join(ids, ", "),
                     more == 0 ? "" : fmt::format(" and {} more", more));
}

}  // namespace

table::Table agenda_table(const Session& session, const AgendaView& work, int days) {
  const auto& agenda = work.agenda;
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = columns();
  auto& rows = table.groups.emplace_back().rows;
  rows.reserve(agenda.rows.size());
  for (const auto& row : agenda.rows) rows.push_back(row_of(work, row));

  const auto& then = agenda.then;
  table.summary = {{"until", cell_of(agenda.until, work.settings())},
                   {"then-at", then ? cell_of(then->due.at, work.settings()) : table::Blank{}},
                   {"then-id", cell_of(then ? then->deal->id : std::string_view())},
                   {"then-reason", cell_of(then ? word_for(then->due.kind) : std::string_view())},
                   {"forgotten", forgotten_ids(agenda)}};
  if (session.format() != table::Format::json) {
    if (rows.empty()) table.notes.push_back(note_on_nothing(work, days));
    if (!agenda.forgotten.empty()) table.notes.push_back(note_on_forgotten(agenda));
    add_choices(table.notes, work);
    add_advice(table.notes, work);
  }
  for (auto& note : report::notes_on(agenda.ahead)) table.notes.push_back(std::move(note));
  return table;
}

}  // namespace kariz::cli
