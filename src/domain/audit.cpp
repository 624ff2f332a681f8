#include "refusing.hpp"
#include "text.hpp"
#include "unmet.hpp"
#include "words.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include <kariz/domain/audit.hpp>
#include <kariz/domain/origin.hpp>

namespace kariz {

namespace {

using Diagnostics = std::vector<Diagnostic>;

Diagnostic warning(const Pipeline& pipeline, const Deal& deal, std::string message,
                   std::string help) {
  Diagnostic result = about(pipeline, deal, std::move(message), std::move(help));
  result.severity = Severity::warning;
  return result;
}

/// What was overridden by any move so far.
std::vector<std::string_view> forced_in(std::span<const Event> events) {
  std::vector<std::string_view> forced;
  for (const Event& event : events) {
    const auto* entry = as<EnteredStage>(event);
    const auto* win = as<Won>(event);
    if (entry) forced.insert(forced.end(), entry->forced.begin(), entry->forced.end());
    if (win) forced.insert(forced.end(), win->forced.begin(), win->forced.end());
  }
  return forced;
}

/// The earliest stage that a deal has been in: it has left none before it.
StageIndex earliest_stage(std::span<const Event> events, StageIndex present) {
  StageIndex earliest = present;
  for (const Event& event : events) {
    if (const auto* entry = as<EnteredStage>(event)) earliest = std::min(earliest, entry->stage);
  }
  return earliest;
}

/// What the stages up to the present one ask for, of those that are not optional, and what the
/// present one asked for in any case. What is asked of those that leave a stage is not asked of
/// those that began behind it.
Unmet asked_so_far(const Deal& deal, const Settings& settings, StageIndex present, Instant now) {
  const std::vector<std::string_view> ticked = criteria_met(deal, settings, now);
  const auto happened = std::span(deal.history).first(happened_by(deal, now));
  const StageIndex earliest = earliest_stage(happened, present);
  Unmet result;
  for (StageIndex stage = 0; stage < present; ++stage) {
    if (!asks_those_that_pass(settings.stages[stage])) continue;
    add_needs(result, deal, settings, stage, now);
    if (stage >= earliest) add_criteria(result, settings, stage, ticked);
  }
  add_needs(result, deal, settings, present, now);
  return result;
}

void check_conditions(Diagnostics& found, const Pipeline& pipeline, const Deal& deal, Instant now) {
  const Settings& settings = pipeline.settings;
  const std::optional<Standing> stands = standing(deal, settings, now);
  if (!stands || (stands->state != State::open && stands->state != State::deferred)) return;

  Unmet open = asked_so_far(deal, settings, stands->stage, now);
  if (open.empty()) return;
  const auto forced = forced_in(std::span(deal.history).first(happened_by(deal, now)));
  const auto is_forced = [&](std::string_view name) {
    return std::find(forced.begin(), forced.end(), name) != forced.end();
  };
  std::erase_if(open.needs, [&](const Unmet::Need& need) { return is_forced(need.need); });
  std::erase_if(open.criteria, [&](const Criterion& it) { return is_forced(it.id); });
  if (open.empty()) return;
  const std::vector<std::string> unmet = phrases(open, deal, settings, now, " ");
  const std::string where =
      words(deal.id, " stands in ", settings.stages[stands->stage].id, " with ");
  const std::string help = how_to_catch_up(open, deal);
  const bool is_one = unmet.size() == 1;
  found.push_back(is_one ? warning(pipeline, deal, where + unmet.front(), help)
                         : warning(pipeline, deal,
                                   words(where, std::to_string(unmet.size()), " conditions unmet"),
                                   words(joined(unmet, "\n"), "\n", help)));
}

void check_times(Diagnostics& found, const Pipeline& pipeline, const Deal& deal, Instant now) {
  const std::size_t happened = happened_by(deal, now);
  const std::size_t ahead = deal.history.size() - happened;
  if (ahead == 0) return;
  const std::string first = to_text(deal.history[happened].at);
  found.push_back(warning(pipeline, deal,
                          ahead == 1
                              ? words("an event of ", deal.id, " lies in the future, at ", first)
                              : words(std::to_string(ahead), " events of ", deal.id,
                                      " lie in the future, the first at ", first),
                          "reports leave out what has not happened yet"));
}

void check_origin(Diagnostics& found, const Pipeline& pipeline, const Deal& deal) {
  if (deal.from.empty() || pipeline.find(deal.from)) return;
  found.push_back(warning(pipeline, deal,
                          words(deal.id, " comes from ", quoted(deal.from), ", which is no deal"),
                          "'from' names the id of another deal in this file"));
}

/// Of a circle of deals that come from each other, the first one is warned of.
void check_circles(Diagnostics& found, const Pipeline& pipeline) {
  for (const std::vector<std::size_t>& circle : circles_of_origin(pipeline)) {
    const Deal& deal = pipeline.deals[circle.front()];
    const bool is_alone = circle.size() == 1;
    found.push_back(
        warning(pipeline, deal,
                is_alone ? words(deal.id, " comes from itself")
                         : words(deal.id, " comes from ", deal.from, ", which comes from it"),
                is_alone ? words("kariz edit ", deal.id, " --unset from")
                         : words("clear it of the one that was there first: kariz edit ", deal.id,
                                 " --unset from")));
  }
}

}  // namespace

std::vector<Diagnostic> audit(const Pipeline& pipeline, Instant now) {
  Diagnostics found;
  for (const Deal& deal : pipeline.deals) {
    check_conditions(found, pipeline, deal, now);
    check_times(found, pipeline, deal, now);
    check_origin(found, pipeline, deal);
  }
  check_circles(found, pipeline);
  return found;
}

}  // namespace kariz
