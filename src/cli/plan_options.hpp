#pragma once

#include "arguments.hpp"
#include "session.hpp"

#include <optional>
#include <string>

#include <kariz/domain/planning.hpp>

namespace kariz::cli {

/// The options that say what comes next.
struct PlanOptions {
  std::optional<When> next;
  std::optional<std::string> what;
};
void declare_plan(Arguments& arguments, PlanOptions& options);

/// Refused (Fault::usage), without reading any file: what is to be done without saying when, and a
/// text that is blank or has control characters.
void check(const PlanOptions& options);

/// What is planned, if anything is. Refused (Fault::usage): a time that the calendar does not have.
std::optional<Plan> read_plan(const Session& session, const Settings& settings,
                              const PlanOptions& options);

/// Until when a deal is deferred. Refused (Fault::rule): a day without a time of it, where leads
/// that do not qualify are deferred, for then the next contact has an hour.
Instant read_until(const Session& session, const Settings& settings, const When& until);

}  // namespace kariz::cli
