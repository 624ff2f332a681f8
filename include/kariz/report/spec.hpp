#pragma once

#include <optional>

#include <kariz/domain/filter.hpp>
#include <kariz/domain/instant.hpp>

namespace kariz::report {

/// What a report is asked about. An option that some reports take is a member here whose default is
/// what they do without it.
struct Spec {
  Filter filter;  ///< which deals; without a period, which is the next two
  Instant now;    ///< what happens later is left out
  std::optional<Instant>
      since;  ///< what counts happened then or later; each report says what that is
  std::optional<Instant> until;  ///< what counts happened by then
};

/// The spec of a user's filter: its period becomes that of the report.
Spec make_spec(Filter filter, Instant now);

/// Whether `at` lies in the period of `spec`, both ends included.
bool in_period(const Spec& spec, Instant at);

}  // namespace kariz::report
