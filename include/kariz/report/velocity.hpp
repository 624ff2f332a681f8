#pragma once

#include <cstdint>
#include <optional>

#include <kariz/report/decisions.hpp>
#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// A time, as so many seconds shared by so many.
struct MeanTime {
  std::int64_t seconds = 0;
  std::int64_t of = 0;  ///< 0: there is none

  bool operator==(const MeanTime&) const = default;
};

/// How much is sold, how surely and how fast. The sale of a deal is entering a `sold` stage, or a
/// later one, else the win; its cycle is the time from its first event to its sale, deferred or
/// not.
struct Velocity {
  Decisions decided;      ///< by sale or loss, which say when a deal counts
  ValueSum value;         ///< of the sales, with the rates of their days
  MeanTime mean;          ///< of the cycles
  MeanTime median;        ///< of the cycles: the middle one, or the mean of the middle two
  std::int64_t open = 0;  ///< deals: open now, qualified and not sold

  /// The mean value of the sales that have one, rounded half up; nothing where none has.
  std::optional<Money> mean_value() const;

  /// What the open deals bring in a day: open × win rate × mean value / mean cycle in days, exactly
  /// and rounded once, half up; nothing without a sale that has a value, or where sales take no
  /// time. (As in Close and Oracle.) Refused: more than 64 bits hold.
  std::optional<Money> per_day() const;
};

/// The deals that are sold or lost, dated by that; and those that are open now.
Velocity velocity(const Subject& subject);

/// One row.
table::Table to_table(const Velocity& velocity);

}  // namespace kariz::report
