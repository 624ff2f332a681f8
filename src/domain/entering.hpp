#pragma once

#include <optional>
#include <string_view>

#include <kariz/domain/moving.hpp>
#include <kariz/domain/planning.hpp>

namespace kariz {

/// A line of history at the time that is asked for, with the offset of the pipeline's zone.
Event event_of(decltype(Event::what) what, const Settings& settings, const Asking& asking,
               std::string_view note = {});

/// Adds the entry of a stage and what it does to `next`: one that is due is cleared, and the
/// stage's task takes its place unless the user's own is due earlier. `deal` is as it is before the
/// entry.
void enter(DealChange& change, const Deal& deal, const Settings& settings, EnteredStage entry,
           const Asking& asking, std::string_view note = {});

/// Adds a deferral, and clears a `next` that was to be done before it ends. Refused: one that is
/// not after the time that is asked for.
void put_to_sleep(DealChange& change, const Pipeline& pipeline, const Deal& deal, Instant until,
                  const Asking& asking, std::string_view note = {});

/// Sets `next` as planned; without a plan clears one that is due. Refused: a plan that is not after
/// the time that is asked for, and one that does not say what to do where nothing is planned yet.
void plan_next(DealChange& change, const Pipeline& pipeline, const Deal& deal,
               const std::optional<Plan>& plan, const Asking& asking);

/// Sets `next` as planned, in place of what `change` makes of it; without a plan it stays so.
/// Without a text it is what that would be, or was before. Refused: what plan_next() refuses.
void plan_instead(DealChange& change, const Pipeline& pipeline, const Deal& deal,
                  const std::optional<Plan>& plan, const Asking& asking);

/// Whether a contact would be the first answer to a lead whose `next` is the task of the stage in
/// which it began.
bool answers_new_lead(const Deal& deal, const Settings& settings, const Asking& asking);

/// Clears a `next` that is due.
void clear_due_next(DealChange& change, const Deal& deal, const Asking& asking);

/// Clears `next`, due or not.
void clear_next(DealChange& change, const Deal& deal);

}  // namespace kariz
