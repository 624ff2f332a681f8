#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/domain/filter.hpp>
#include <kariz/domain/instant.hpp>
#include <kariz/domain/settings.hpp>

namespace kariz::report {

/// What the period of a report is about.
enum class Dated {
  created,  ///< deals whose first event lies in it
  event,    ///< all deals, and those of their events that lie in it: the report asks for each
};

/// A step of the funnel done better: so many percent more of what it is, or points more.
struct Lift {
  StageIndex stage = 0;   ///< the one that is left
  std::int64_t size = 0;  ///< in 10^-9 percent or points, above 0
  enum class Kind { percent, points } kind = Kind::percent;

  bool operator==(const Lift&) const = default;
};

/// What a funnel follows.
enum class Basis {
  reached,  ///< deals, with the stages that they skipped
  visited,  ///< deals, in the stages that they were seen in
  entries,  ///< every single entry of a stage
};

/// What a funnel counts.
enum class Measure {
  deals,  ///< each as one
  value,  ///< what they are worth
};

/// Where the probability of a sale is taken from.
enum class Probability {
  stated,   ///< the file; from history where it states none
  history,  ///< how deals that reached the stage fared
};

/// What a report is asked about. An option that some reports take is a member here whose default is
/// what they do without it.
struct Spec {
  Filter filter;                 ///< which deals; without a period, which is the next two
  Instant now;                   ///< what happens later is left out
  Dated dated = Dated::created;  ///< what the period is about
  std::optional<Instant>
      since;  ///< what counts happened then or later; each report says what that is
  std::optional<Instant> until;                   ///< what counts happened by then
  std::vector<Lift> lifts;                        ///< what-if: one a stage at most, in any order
  Probability probability = Probability::stated;  ///< forecast
  Basis basis = Basis::reached;                   ///< funnel
  Measure measure = Measure::deals;               ///< funnel
};

/// The spec of a user's filter: its period becomes that of the report.
Spec make_spec(Filter filter, Instant now, Dated dated = Dated::created);

/// Whether `at` lies in the period of `spec`, both ends included.
bool in_period(const Spec& spec, Instant at);

/// Whether something that happened at `at` counts: always, where the period is about the creation
/// of deals.
bool counts_at(const Spec& spec, Instant at);

}  // namespace kariz::report
