#pragma once

#include <optional>

#include <kariz/domain/filter.hpp>
#include <kariz/domain/instant.hpp>

namespace kariz::report {

/// What the period of a report is about.
enum class Dated {
  created,  ///< deals whose first event lies in it
  event,    ///< all deals, and those of their events that lie in it: the report asks for each
};

/// What a report is asked about. An option that some reports take is a member here whose default is
/// what they do without it.
struct Spec {
  Filter filter;                 ///< which deals; without a period, which is the next two
  Instant now;                   ///< what happens later is left out
  Dated dated = Dated::created;  ///< what the period is about
  std::optional<Instant>
      since;  ///< what counts happened then or later; each report says what that is
  std::optional<Instant> until;  ///< what counts happened by then
};

/// The spec of a user's filter: its period becomes that of the report.
Spec make_spec(Filter filter, Instant now, Dated dated = Dated::created);

/// Whether `at` lies in the period of `spec`, both ends included.
bool in_period(const Spec& spec, Instant at);

/// Whether something that happened at `at` counts: always, where the period is about the creation
/// of deals.
bool counts_at(const Spec& spec, Instant at);

}  // namespace kariz::report
