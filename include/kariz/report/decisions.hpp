#pragma once

#include <cstdint>

#include <kariz/report/selection.hpp>
#include <kariz/table/cell.hpp>

namespace kariz::report {

/// Deals that were decided. One that was sold and then lost is lost; cold and deferred deals that
/// are not sold are neither.
struct Decisions {
  std::int64_t sold = 0;
  std::int64_t lost = 0;
  std::int64_t disqualified = 0;  ///< of the lost, those whose reason says that it was no lead

  /// Sold of sold and lost (the win rate of Close and Oracle).
  table::Percent win_rate() const { return {sold, sold + lost}; }
  /// The same without the disqualified.
  table::Percent win_rate_of_leads() const { return {sold, sold + lost - disqualified}; }

  bool operator==(const Decisions&) const = default;
};

/// Whether a deal ever came as far as the stage of those that pass the qualification; without a
/// qualification every deal did.
bool is_qualified(const Case& one, const Settings& settings);

}  // namespace kariz::report
