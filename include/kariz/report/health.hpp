#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Which end of the pipeline holds more than its conversions imply.
enum class Balance {
  balanced,
  top_heavy,     ///< the first stages: nurture what is there
  bottom_heavy,  ///< the last stages: prospect for more
};

/// Open deals that stand in one stage, or in optional or retired ones behind it; in the last row,
/// also those whose sale fell through where they stand.
struct HealthRow {
  StageIndex stage = 0;
  std::int64_t open = 0;
  ValueSum value;                 ///< at the rates of the day of now
  std::int64_t passed = 0;        ///< deals that came to a later row, or are sold
  std::int64_t dropped = 0;       ///< came this far and no further, and are lost or cold now
  std::optional<double> implied;  ///< the share of open deals that conversions imply; 0 to 1

  bool operator==(const HealthRow&) const = default;
};

/// The shape of the pipeline before the sale.
///
/// Of one deal that enters, the product of the conversions of the stages before it comes to a
/// stage; a conversion is passed / (passed + dropped), so that deals which are still waiting do not
/// weigh on it. The share of a stage in the sum of these is the share of open deals that it would
/// hold if leads came evenly and stayed equally long everywhere. Where a stage before the last has
/// no conversion yet, nothing is implied.
///
/// The pipeline is top-heavy where the first half of the rows (the greater, of an odd number) holds
/// at least `imbalance` more of the open deals than that, bottom-heavy where it holds as much less,
/// else balanced; by value in the same way. (The threshold of fifteen points is this program's own:
/// literature names the shapes and no measure.)
struct Health {
  std::vector<HealthRow> rows;  ///< before the first `sold` stage, in their order
  std::int64_t open = 0;
  ValueSum value;
  std::optional<Balance> by_deals;  ///< nothing without open deals, conversions or a second row
  std::optional<Balance> by_value;

  /// How many rows are the first half.
  std::size_t half() const { return (rows.size() + 1) / 2; }
};

inline constexpr double imbalance = 0.15;

/// Open deals that are not sold.
Health health(const Subject& subject);

/// A row a stage.
table::Table to_table(const Health& health, const Settings& settings);

}  // namespace kariz::report
