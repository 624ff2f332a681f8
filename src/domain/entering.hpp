#pragma once

#include <string_view>

#include <kariz/domain/moving.hpp>

namespace kariz {

/// A line of history at the time that is asked for, with the offset of the pipeline's zone.
Event event_of(decltype(Event::what) what, const Settings& settings, const Asking& asking,
               std::string_view note = {});

/// Adds the entry of a stage and what it does to `next`: one that is due is cleared, and the
/// stage's task takes its place unless the user's own is due earlier. `deal` is as it is before the
/// entry.
void enter(DealChange& change, const Deal& deal, const Settings& settings, EnteredStage entry,
           const Asking& asking, std::string_view note = {});

/// Clears a `next` that is due.
void clear_due_next(DealChange& change, const Deal& deal, const Asking& asking);

/// Clears `next`, due or not.
void clear_next(DealChange& change, const Deal& deal);

}  // namespace kariz
