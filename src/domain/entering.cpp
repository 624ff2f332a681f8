#include "entering.hpp"

#include "refusing.hpp"
#include "words.hpp"

#include <algorithm>
#include <utility>

namespace kariz {

namespace {

/// What a stage's task asks for when it is entered at `at`.
std::optional<NextStep> task_of(const Settings& settings, StageIndex stage, Instant at) {
  const std::optional<Task>& task = settings.stages[stage].task;
  if (!task) return std::nullopt;
  // What would be due after the end of the calendar is due at its end.
  const std::int64_t due = std::min(at.seconds + task->within.value_or(0), last_second);
  return NextStep{settings.zone.at(due), task->what};
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

/// What is planned for `deal`. Refused: what plan_next() refuses.
NextStep step_of(const Plan& plan, const Pipeline& pipeline, const Deal& deal,
                 const Asking& asking) {
  const Instant at = time_to_come(
      pipeline, deal, asking, {plan.at, "contacted next at", "", "--next says when, such as +3d"});
  if (plan.what.empty() && !deal.next) {
    refuse(pipeline, deal, words("nothing is planned for ", deal.id, " that could be moved"),
           "add --do TEXT: what there is to do next");
  }
  return {at, plan.what.empty() ? deal.next->what : plan.what};
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

void put_to_sleep(DealChange& change, const Pipeline& pipeline, const Deal& deal, Instant until,
                  const Asking& asking, std::string_view note) {
  const Instant end = time_to_come(
      pipeline, deal, asking,
      {until, "deferred until", "", "--until says when to look at it again, such as +2w"});
  change.events.push_back(event_of(Deferred{end}, pipeline.settings, asking, note));
  if (deal.next && deal.next->at < end) clear_next(change, deal);
}

void plan_next(DealChange& change, const Pipeline& pipeline, const Deal& deal,
               const std::optional<Plan>& plan, const Asking& asking) {
  if (!plan) return clear_due_next(change, deal, asking);
  const NextStep next = step_of(*plan, pipeline, deal, asking);
  if (next != deal.next) change.set.push_back({"next", next});
}

void plan_instead(DealChange& change, const Pipeline& pipeline, const Deal& deal,
                  const std::optional<Plan>& plan, const Asking& asking) {
  if (!plan) return;
  Deal meant = changed(deal, pipeline.settings, change);
  if (!meant.next) meant.next = deal.next;
  const NextStep next = step_of(*plan, pipeline, meant, asking);
  std::erase_if(change.set, [](const Setting& setting) { return setting.key == "next"; });
  if (next != deal.next) change.set.push_back({"next", next});
}

bool answers_new_lead(const Deal& deal, const Settings& settings, const Asking& asking) {
  const auto is_touch = [](const Event& event) { return as<Touched>(event) != nullptr; };
  if (!deal.next || std::any_of(deal.history.begin(), deal.history.end(), is_touch)) return false;
  const std::optional<Standing> stands = standing(deal, settings, asking.at);
  return stands && stands->entered == deal.history.front().at &&
         is_task(*deal.next, deal, settings, asking.at);
}

void clear_due_next(DealChange& change, const Deal& deal, const Asking& asking) {
  if (deal.next && deal.next->at <= asking.at) clear_next(change, deal);
}

void clear_next(DealChange& change, const Deal& deal) {
  if (deal.next) change.set.push_back({"next", {}});
}

}  // namespace kariz
