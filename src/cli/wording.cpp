#include "wording.hpp"

#include "cells.hpp"

#include <fmt/format.h>

namespace kariz::cli {
namespace {

std::string name_of_reason(const Settings& settings, std::string_view id) {
  const auto* const reason = find_reason(settings, id);
  return std::string(reason == nullptr || reason->name.empty() ? id : reason->name);
}

std::string stage_name(const Settings& settings, const std::optional<Standing>& standing) {
  return std::string(standing ? settings.stages[standing->stage].name : "");
}

std::string told_sale(const std::optional<Sale>& before, const std::optional<Sale>& after) {
  if (after && !before) {
    return after->value ? fmt::format("; sold: {}", read_out(*after->value))
                        : "; sold, without a value";
  }
  return before && !after ? "; no longer sold" : "";
}

std::string told_next(const Deal& before, const Deal& after, const Settings& settings,
                      State state) {
  if (before.next == after.next) return "";
  if (after.next) {
    return fmt::format("; next: {} {}", read_out(after.next->at, settings), after.next->what);
  }
  const bool is_closed = state == State::won || state == State::lost;
  return is_closed ? "" : "; next: nothing";
}

std::string field_text(const FieldValue& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
  if (const auto* money = std::get_if<Money>(&value)) return read_out(*money);
  if (const auto* date = std::get_if<Date>(&value)) return to_text(*date);
  if (const auto* tags = std::get_if<std::vector<std::string_view>>(&value)) {
    return fmt::format("{}", fmt::join(*tags, ", "));
  }
  return "";
}

/// "; value: 4,800 EUR → 5,200 EUR; owner cleared": what became of fields. `next` is told apart.
std::string told_fields(const Deal& before, const Deal& after, const Settings& settings) {
  std::string told;
  for (const auto key : all_fields(settings)) {
    const auto old = get_field(before, settings, key);
    const auto now = get_field(after, settings, key);
    if (key == "next" || old == now) continue;
    if (std::holds_alternative<std::monostate>(now)) {
      told += fmt::format("; {} cleared", key);
    } else if (std::holds_alternative<std::monostate>(old)) {
      told += fmt::format("; {}: {}", key, field_text(now));
    } else {
      told += fmt::format("; {}: {} → {}", key, field_text(old), field_text(now));
    }
  }
  return told;
}

/// A deal before an update; one that was added has none.
const Deal* deal_before(const file::Update& update, const Deal& after) {
  return update.before->find(after.id);
}

table::Row row_of(const file::Update& update, const Deal& after, Instant now) {
  const auto& settings = update.after->settings;
  const auto* const deal = deal_before(update, after);
  const auto before = deal == nullptr ? std::nullopt : standing(*deal, settings, now);
  const auto stands = standing(after, settings, now);
  const auto sold = sale(after, settings, now);
  const auto stage_id = [&](const std::optional<Standing>& where) {
    return cell_of(where ? settings.stages[where->stage].id : std::string_view());
  };
  const auto state = [](const std::optional<Standing>& where) {
    return cell_of(where ? to_text(where->state) : std::string_view());
  };

  table::Row row;
  row.cells = {cell_of(after.id),
               stage_id(before),
               cell_of(stage_name(settings, before)),
               state(before),
               stage_id(stands),
               cell_of(stage_name(settings, stands)),
               state(stands),
               sold ? cell_of(sold->at, settings) : table::Blank{},
               cell_of(sold ? sold->value : std::nullopt),
               after.next ? cell_of(after.next->at, settings) : table::Blank{},
               cell_of(after.next ? after.next->what : std::string_view())};
  return row;
}

}  // namespace

std::string read_out(Instant instant, const Settings& settings) {
  return table::cell_text(cell_of(instant, settings));
}

std::string read_out(Money money) {
  return table::cell_text(cell_of(std::optional(money)));
}

std::string_view word_for(Answer answer) {
  switch (answer) {
    case Answer::yes:
      return "yes";
    case Answer::no:
      return "no";
    case Answer::unknown:
      break;
  }
  return "unknown";
}

std::string_view word_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::passed:
      return "qualified";
    case Verdict::failed:
      return "not qualified";
    case Verdict::open:
      break;
  }
  return "still open";
}

std::string counted(const Assessment& assessment, const Qualification& rule) {
  const auto asked = question_ids(rule).size();
  const auto yes = asked - assessment.no - assessment.unknown;
  std::string text;
  if (yes > 0) text += fmt::format("{} yes, ", yes);
  if (assessment.no > 0) text += fmt::format("{} no, ", assessment.no);
  if (assessment.unknown > 0) text += fmt::format("{} unknown, ", assessment.unknown);
  return text + fmt::format("score {}", assessment.score);
}

std::string told_verdict(const Deal& deal, const Assessment& assessment, const Qualification& rule,
                         std::string_view consequence) {
  return fmt::format("{}: {} ({}): {}", deal.id, word_for(assessment.verdict),
                     counted(assessment, rule), consequence);
}

std::string what_holds(const Deal& deal, const Settings& settings, Instant now, const Unmet& held) {
  const auto& to = settings.stages[rule_of(settings).to];
  const auto command = fmt::format("kariz advance {} --to {}", deal.id, to.id);
  return fmt::format("{}: {}; {}", where_it_stands(deal, settings, now),
                     describe(held, deal, settings, now), how_to_meet(held, deal, command));
}

std::string where_it_stands(const Deal& deal, const Settings& settings, Instant now) {
  const auto stands = standing(deal, settings, now);
  if (!stands) return "not begun";
  const auto* const move = stands->decided;
  switch (stands->state) {
    case State::open:
      return std::string(settings.stages[stands->stage].name);
    case State::deferred:
      return fmt::format("deferred until {}", read_out(as<Deferred>(*move)->until, settings));
    case State::lost:
      return fmt::format("lost ({})", name_of_reason(settings, as<Lost>(*move)->reason));
    case State::cold:
    case State::won:
      break;
  }
  return std::string(to_text(stands->state));
}

std::string what_changed(const Deal& before, const Deal& after, const Settings& settings,
                         Instant now) {
  const auto from = where_it_stands(before, settings, now);
  const auto to = where_it_stands(after, settings, now);
  const auto stands = standing(after, settings, now);
  return (from == to ? to : fmt::format("{} → {}", from, to)) +
         told_fields(before, after, settings) +
         told_sale(sale(before, settings, now), sale(after, settings, now)) +
         told_next(before, after, settings, stands ? stands->state : State::open);
}

void tell(Session& session, const file::Update& update) {
  if (session.format() != table::Format::table) return session.print(table_of(session, update));
  if (!session.tells_changes()) return;
  const auto& settings = update.after->settings;
  const auto now = session.now(settings.zone);
  for (const auto index : update.changed) {
    const auto& after = update.after->deals[index];
    const auto* const before = deal_before(update, after);
    const auto told = before == nullptr ? where_it_stands(after, settings, now)
                                        : what_changed(*before, after, settings, now);
    session.print_line(fmt::format("{}: {}", after.id, told));
  }
}

table::Table table_of(const Session& session, const file::Update& update) {
  using table::Shown;
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {exact_column("id", "Deal"),
                   words_column("old-stage", "", Shown::data),
                   words_column("", "From", Shown::text),
                   words_column("old-state", "", Shown::data),
                   words_column("stage", "", Shown::data),
                   words_column("", "To", Shown::text),
                   words_column("state", "State"),
                   exact_column("sold-at", "Sold"),
                   exact_column("sold", "Value", table::Align::right),
                   exact_column("next-at", "Next"),
                   words_column("next-do", "")};
  const auto now = session.now(update.after->settings.zone);
  auto& rows = table.groups.emplace_back().rows;
  for (const auto index : update.changed) {
    rows.push_back(row_of(update, update.after->deals[index], now));
  }
  return table;
}

}  // namespace kariz::cli
