#pragma once

#include <string>
#include <vector>

#include <kariz/report/spec.hpp>

namespace kariz::cli {

/// Steps of the funnel done better, as `report what-if --lift` takes them: `proposal=+7%`, so much
/// more of what the step is, or `proposal=+7pt`, points.

/// Refused (Fault::usage): a text that no file could make sense of.
void check_lifts(const std::vector<std::string>& texts);

/// The lifts that the texts name, by ids or names of stages. Refused also (Fault::rule): an unknown
/// or retired stage, one that is lifted twice.
std::vector<report::Lift> read_lifts(const Settings& settings,
                                     const std::vector<std::string>& texts);

}  // namespace kariz::cli
