#include "agenda_calendar.hpp"

#include <algorithm>

#include <kariz/exchange/icalendar.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

void add_line(std::string& text, std::string_view label, std::string_view value) {
  if (value.empty()) return;
  text += fmt::format("{}{}{}", text.empty() ? "" : "\n", label, value);
}

/// What to know when the calendar rings, besides the first reason, which is the title.
std::string description_of(const AgendaView& work, const report::AgendaRow& row) {
  const auto& deal = *row.deal;
  std::string text;
  for (auto due = row.dues.begin() + 1; due != row.dues.end(); ++due) {
    add_line(text, "also: ", told_title(work.view(row, *due)));
  }
  add_line(text, "contact: ", deal.contact);
  add_line(text, "phone: ", deal.phone);
  add_line(text, "e-mail: ", deal.email);
  if (wants_advice(row)) {
    const auto& stage = work.settings().stages[row.stands.stage];
    add_line(text, "why clients leave: ", stage.leaves);
    add_line(text, "how to win them back: ", stage.win_back);
  }
  add_line(text, "", commands_for(work.view(row, row.dues.front())).front());
  return text;
}

/// What is overdue is put at now: yesterday's page of a calendar is not looked at again.
exchange::CalendarEntry entry_of(const AgendaView& work, const report::AgendaRow& row) {
  const auto& deal = *row.deal;
  const auto& due = row.dues.front();
  const auto kind = word_for(due.kind);
  // The id alone is not the only one of its name in the world.
  const auto born = deal.history.front().at.seconds;
  const auto view = work.view(row, due);
  const auto at = std::max(due.at, work.agenda.now);
  std::optional<Date> day;
  if (is_day_alone(view)) day = work.settings().zone.day_of(at);
  return {fmt::format("{}-{}-{}@kariz", deal.id, born, kind),
          at,
          fmt::format("{}: {}", deal.name, told_title(view)),
          description_of(work, row),
          std::string(kind),
          day};
}

}  // namespace

std::string agenda_calendar(const AgendaView& work) {
  std::vector<exchange::CalendarEntry> entries;
  for (const auto& row : work.agenda.rows) entries.push_back(entry_of(work, row));
  return exchange::to_icalendar(work.settings().name, entries, work.agenda.now);
}

}  // namespace kariz::cli
