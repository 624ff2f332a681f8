#include "wording.hpp"

#include "cells.hpp"

#include <algorithm>
#include <memory>

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

std::optional<Instant> recontact_of(const Deal& deal, const Settings& settings, Instant now) {
  const auto stands = standing(deal, settings, now);
  return stands ? recontact(*stands) : std::nullopt;
}

/// "; again: 2027-05-20 10:00", as the history has it.
std::string told_recontact(const Deal& before, const Deal& after, const Settings& settings,
                           Instant now) {
  const auto again = recontact_of(after, settings, now);
  if (!again || again == recontact_of(before, settings, now)) return "";
  return "; again: " + read_out(*again, settings);
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

/// What happened that `after` has and `before` has not, as a change of one deal adds it.
template <class Kind>
const Kind* added(const Deal& before, const Deal& after) {
  if (after.history.size() != before.history.size() + 1) return nullptr;
  const auto event =
      std::mismatch(before.history.begin(), before.history.end(), after.history.begin()).second;
  return as<Kind>(*event);
}

/// "; sold for 11,900 EUR all the same": a new value does not change the sale there was.
std::string told_kept_sale(const Deal& before, const Deal& after, const Settings& settings,
                           Instant now) {
  const auto sold = sale(after, settings, now);
  const bool is_kept = before.value != after.value && sold && sold->value &&
                       sold->value != after.value && sale(before, settings, now);
  return is_kept ? fmt::format("; sold for {} all the same", read_out(*sold->value)) : "";
}

/// What became of the fields, a row each; `next` is told apart.
table::Cell field_changes(const Deal& before, const Deal& after, const Settings& settings) {
  table::Table table;
  table.columns = {exact_column("field", "Field"), words_column("old", "Old"),
                   words_column("new", "New")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto key : all_fields(settings)) {
    const auto old = get_field(before, settings, key);
    const auto now = get_field(after, settings, key);
    if (key == "next" || old == now) continue;
    rows.emplace_back().cells = {cell_of(key), cell_of_field(old), cell_of_field(now)};
  }
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

/// What the last move says beside its kind: the reason of a loss and when to try again, why a deal
/// is cold, until when it is deferred.
void add_outcome(table::Row& row, const Settings& settings, const std::optional<Standing>& stands) {
  const auto* const move = stands ? stands->decided : nullptr;
  const auto* const lost = move == nullptr ? nullptr : as<Lost>(*move);
  const auto* const cold = move == nullptr ? nullptr : as<WentCold>(*move);
  const auto* const deferral =
      stands && stands->state == State::deferred ? as<Deferred>(*move) : nullptr;
  row.cells.push_back(cell_of(lost == nullptr ? std::string_view() : lost->reason));
  row.cells.push_back(lost != nullptr && lost->recontact ? cell_of(*lost->recontact, settings)
                                                         : table::Blank{});
  row.cells.push_back(cell_of(cold == nullptr ? std::string_view() : cold->why));
  row.cells.push_back(deferral == nullptr ? table::Blank{} : cell_of(deferral->until, settings));
}

/// "kariz back acme --to inquiry, then ".
std::string way_to_reopen(const Deal& deal, const Settings& settings, const Standing& stands) {
  const auto& stage = settings.stages[stands.stage];
  return fmt::format("kariz back {} --to {}, then ", deal.id,
                     stage.is_retired() ? "STAGE" : stage.id);
}

/// A deal before an update; one that was added has none.
const Deal* deal_before(const file::Update& update, const Deal& after) {
  return update.before->find(after.id);
}

/// The row of a deal: how it was, unless it was added, and how it is, unless it is gone.
table::Row row_of(const Settings& settings, const Deal* was, const Deal* is, Instant now) {
  const auto before = was == nullptr ? std::nullopt : standing(*was, settings, now);
  const auto stands = is == nullptr ? std::nullopt : standing(*is, settings, now);
  const auto sold = is == nullptr ? std::nullopt : sale(*is, settings, now);
  const auto next = is == nullptr ? std::nullopt : is->next;
  const auto stage_id = [&](const std::optional<Standing>& where) {
    return cell_of(where ? settings.stages[where->stage].id : std::string_view());
  };
  const auto state = [](const std::optional<Standing>& where) {
    return cell_of(where ? to_text(where->state) : std::string_view());
  };

  table::Row row;
  row.cells = {cell_of(is == nullptr ? was->id : is->id),
               stage_id(before),
               cell_of(stage_name(settings, before)),
               state(before),
               stage_id(stands),
               cell_of(stage_name(settings, stands)),
               state(stands),
               sold ? cell_of(sold->at, settings) : table::Blank{},
               cell_of(sold ? sold->value : std::nullopt),
               next ? cell_of(next->at, settings) : table::Blank{},
               cell_of(next ? next->what : std::string_view())};
  const auto* const touch = was == nullptr || is == nullptr ? nullptr : added<Touched>(*was, *is);
  add_outcome(row, settings, stands);
  row.cells.push_back(cell_of(touch == nullptr ? std::string_view() : touch->channel));
  row.cells.push_back(
      field_changes(was == nullptr ? Deal() : *was, is == nullptr ? Deal() : *is, settings));
  return row;
}

}  // namespace

std::string read_out(Instant instant, const Settings& settings) {
  return table::cell_text(cell_of(instant, settings));
}

std::string read_out(Money money) {
  return table::cell_text(cell_of(std::optional(money)));
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
  const auto stands = standing(deal, settings, now);
  const bool is_cold = stands && stands->state == State::cold;
  const auto command =
      fmt::format("{}kariz advance {} --to {}",
                  is_cold ? way_to_reopen(deal, settings, *stands) : "", deal.id, to.id);
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
  const auto* const touch = added<Touched>(before, after);
  const bool is_noted = added<Noted>(before, after) != nullptr;
  return (from == to ? to : fmt::format("{} → {}", from, to)) +
         (touch == nullptr ? "" : fmt::format("; touched: {}", touch->channel)) +
         (is_noted ? "; noted" : "") + told_recontact(before, after, settings, now) +
         told_fields(before, after, settings) + told_kept_sale(before, after, settings, now) +
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
  constexpr auto left = table::Align::left;
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
                   words_column("next-do", ""),
                   exact_column("reason", "", left, Shown::data),
                   exact_column("recontact", "", left, Shown::data),
                   words_column("why", "", Shown::data),
                   exact_column("until", "", left, Shown::data),
                   exact_column("channel", "", left, Shown::data),
                   words_column("fields", "", Shown::json)};
  const auto& settings = update.after->settings;
  const auto now = session.now(settings.zone);
  auto& rows = table.groups.emplace_back().rows;
  for (const auto index : update.changed) {
    const auto& after = update.after->deals[index];
    rows.push_back(row_of(settings, deal_before(update, after), &after, now));
  }
  for (const auto index : update.gone) {
    rows.push_back(row_of(settings, &update.before->deals[index], nullptr, now));
  }
  return table;
}

}  // namespace kariz::cli
