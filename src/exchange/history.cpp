#include "history.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

/// A stage or an outcome with its date, and the cell that says it.
struct Dated {
  Target target;
  Instant at;
  const Cell* cell;
};

/// The dates of a row: those of stages in order of time, and that of the outcome it came to.
struct Dates {
  std::vector<Dated> stages;
  std::optional<Dated> outcome;
};

bool is_outcome(const Target& target) {
  return std::holds_alternative<Outcome>(target);
}

/// Nothing where a cell could not be read.
std::optional<Dates> read_dates(const RowFacts& facts, const Plan& plan, CellReader& cells) {
  Dates dates;
  bool is_whole = true;
  for (const Plan::Event& event : plan.events) {
    const Cell& cell = facts.row[event.column];
    // A closing date is that of the outcome the row came to; of an open deal it is a hope.
    const bool counts = !is_outcome(event.target) || event.target == facts.standing;
    if (cell.text.empty() || !counts) continue;
    const auto at = cells.read_past(facts.row, {cell.text, &cell});
    is_whole = is_whole && at;
    if (!at) continue;
    const Dated dated{event.target, *at, &cell};
    if (is_outcome(event.target)) {
      dates.outcome = dated;
    } else {
      dates.stages.push_back(dated);
    }
  }
  if (!is_whole) return std::nullopt;
  // On one day the order of the file's stages holds, but a deal ends the day where it stands.
  const auto rank = [&](const Dated& dated) {
    return std::tuple(dated.at.seconds, dated.target == facts.standing, dated.target);
  };
  std::sort(dates.stages.begin(), dates.stages.end(),
            [&](const Dated& a, const Dated& b) { return rank(a) < rank(b); });
  return dates;
}

void report_outcome_before_stage(const Dated& outcome, const Dated& stage, const Settings& settings,
                                 CellReader& cells) {
  const std::string_view id = settings.stages[std::get<StageIndex>(stage.target)].id;
  Diagnostic& problem = cells.report(
      *outcome.cell, fmt::format("closed at {}, before it entered {}", to_text(outcome.at), id),
      "swap the dates, or leave the wrong one blank");
  problem.remarks.push_back(
      {cells.place_of(*stage.cell), fmt::format("entered {} at {}", id, to_text(stage.at))});
}

void report_no_date(const RowFacts& facts, const Plan& plan, const Settings& settings,
                    CellReader& cells) {
  constexpr std::string_view message = "a row without a date";
  std::string help = "say when such deals began: --at TIME, or in the recipe defaults: {at: TIME}";
  if (!plan.events.empty()) {
    cells.report(*facts.stage, std::string(message), std::move(help));
    return;
  }
  if (const auto column = cells.dated_column(facts.row)) {
    help =
        fmt::format("say in the recipe what column dates them: events: {{{}: {}}}; or: --at TIME",
                    settings.stages[first_stage(settings)].id, *column);
  }
  cells.report_once(*facts.stage, std::string(message), std::move(help));
}

}  // namespace

Event closing(Outcome outcome, Instant at, const Closing& closing, std::string_view by) {
  switch (outcome) {
    case Outcome::lost:
      return {at, Lost{closing.reason, std::nullopt}, by, {}};
    case Outcome::cold:
      return {at, WentCold{closing.reason}, by, {}};
    case Outcome::won:
      break;
  }
  return {at, Won{closing.value, {}, {}}, by, {}};
}

std::vector<Event> make_history(const RowFacts& facts, const Plan& plan, const HistoryRules& rules,
                                CellReader& cells) {
  const auto dates = read_dates(facts, plan, cells);
  if (!dates) return {};
  const Dated* const last = dates->stages.empty() ? nullptr : &dates->stages.back();
  const auto at = dates->outcome ? std::optional(dates->outcome->at)
                  : last         ? std::optional(last->at)
                                 : rules.at;
  if (!at) {
    report_no_date(facts, plan, rules.settings, cells);
    return {};
  }
  if (last && *at < last->at) {
    report_outcome_before_stage(*dates->outcome, *last, rules.settings, cells);
    return {};
  }

  std::vector<Event> history;
  const auto enter = [&](StageIndex stage, Instant when) {
    history.push_back({when, EnteredStage{stage, {}, {}}, rules.by, {}});
  };
  for (const Dated& dated : dates->stages) enter(std::get<StageIndex>(dated.target), dated.at);
  const auto* const stage = facts.standing ? std::get_if<StageIndex>(&*facts.standing) : nullptr;
  if (stage && !(last && last->target == *facts.standing)) enter(*stage, *at);
  if (history.empty()) enter(first_stage(rules.settings), *at);
  if (facts.standing && is_outcome(*facts.standing)) {
    history.push_back(closing(std::get<Outcome>(*facts.standing), *at, facts.closing, rules.by));
  }
  return history;
}

}  // namespace kariz::exchange
