#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/domain/standing.hpp>
#include <kariz/report/spec.hpp>

namespace kariz::report {

/// What the period of a report is about.
enum class Dated {
  created,  ///< deals whose first event lies in it
  event,    ///< all deals, and those of their events that lie in it: the report asks for each
};

/// What a report leaves out because it lies after now, although it would count otherwise.
struct Ahead {
  std::int64_t deals = 0;   ///< that begin after now
  std::int64_t events = 0;  ///< of deals that have begun

  bool operator==(const Ahead&) const = default;
};

/// How `deal` stands now, if the report is about it; else nothing. What lies ahead adds to `ahead`.
/// Refused: an amount that the filter compares and that has no rate.
std::optional<Standing> select(const Pipeline& pipeline, const Spec& spec, Dated dated,
                               const Deal& deal, Ahead& ahead);

/// A sentence for each kind of thing that was left out.
std::vector<std::string> notes_on(const Ahead& ahead);

}  // namespace kariz::report
