#include "entering.hpp"

#include <utility>

namespace kariz {

namespace {

/// What a stage's task asks for when it is entered at `at`.
std::optional<NextStep> task_of(const Settings& settings, StageIndex stage, Instant at) {
  const std::optional<Task>& task = settings.stages[stage].task;
  if (!task) return std::nullopt;
  return NextStep{settings.zone.at(at.seconds + task->within.value_or(0)), task->what};
}

/// Whether `next` is what the stage asked for in which the deal stands, not what its owner planned.
bool is_task(const NextStep& next, const Deal& deal, const Settings& settings, Instant at) {
  const std::optional<Standing> before = standing(deal, settings, at);
  return before && next == task_of(settings, before->stage, before->entered);
}

std::optional<NextStep> next_on_entering(const Deal& deal, const Settings& settings,
                                         StageIndex stage, Instant at) {
  std::optional<NextStep> planned = deal.next;
  if (planned && planned->at <= at) planned.reset();
  const std::optional<NextStep> task = task_of(settings, stage, at);
  if (!task) return planned;
  const bool own_is_earlier =
      planned && planned->at < task->at && !is_task(*planned, deal, settings, at);
  return own_is_earlier ? planned : task;
}

}  // namespace

Event event_of(decltype(Event::what) what, const Settings& settings, const Asking& asking,
               std::string_view note) {
  return {settings.zone.at(asking.at.seconds), std::move(what), asking.by, note};
}

void enter(DealChange& change, const Deal& deal, const Settings& settings, EnteredStage entry,
           const Asking& asking, std::string_view note) {
  const std::optional<NextStep> next = next_on_entering(deal, settings, entry.stage, asking.at);
  change.events.push_back(event_of(std::move(entry), settings, asking, note));
  if (next == deal.next) return;
  change.set.push_back({"next", next ? FieldValue(*next) : FieldValue()});
}

void clear_due_next(DealChange& change, const Deal& deal, const Asking& asking) {
  if (deal.next && deal.next->at <= asking.at) clear_next(change, deal);
}

void clear_next(DealChange& change, const Deal& deal) {
  if (deal.next) change.set.push_back({"next", {}});
}

}  // namespace kariz
