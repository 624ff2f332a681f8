#pragma once

#include <optional>
#include <vector>

#include <kariz/domain/due.hpp>
#include <kariz/report/selection.hpp>

namespace kariz::report {

/// A deal that wants somebody's time, once, whatever the number of its reasons.
struct AgendaRow {
  const Deal* deal = nullptr;
  Standing stands;
  std::vector<Due> dues;  ///< at least one; the most urgent first
};

/// The first thing that comes up later.
struct Coming {
  const Deal* deal = nullptr;
  Standing stands;
  Due due;
};

/// Who is to be called, written to or let go. Its deals belong to the pipeline.
///
/// What is due today or was due before comes first, then day by day. Within a day the order is:
/// whoever waits for an answer (those nearest to the end of their time first, for they are the ones
/// who can still be caught), then contacts and woken deals, then deals to win back or to nurture,
/// then closes gone by, then stuck deals; of the same rank the one first that has been due for
/// longest, then the order of the file. A deal stands where the most urgent of its reasons does;
/// that it is going to be stuck is a reason only where there is no other.
struct Agenda {
  Instant now;
  Instant until;
  std::vector<AgendaRow> rows;
  std::optional<Coming> then;          ///< after `until`
  std::vector<const Deal*> forgotten;  ///< open, and never coming up: nothing is planned for them
  Ahead ahead;
};

/// What comes up by `until`, which is not before now, for the deals that were created in the
/// period.
Agenda agenda(const Pipeline& pipeline, const Spec& spec, Instant until);

}  // namespace kariz::report
