#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Lost deals that have a reason, a stage or both in common. The reason is a text of the pipeline
/// and lives as long as it.
struct LossRow {
  std::string_view reason;          ///< an id of the file, or the text where it names none
  std::optional<StageIndex> stage;  ///< the one it stood in when it was lost, not its furthest
  std::int64_t lost = 0;
  ValueSum value;  ///< with the rates of the days of the losses

  bool operator==(const LossRow&) const = default;
};

/// Why and where deals were lost. Rows stand in order of their number of deals, the most first,
/// then of the file: reasons as named there (free texts as they come), then stages.
struct Losses {
  std::vector<LossRow> by_reason;
  std::vector<LossRow> by_stage;
  std::vector<LossRow> by_both;
  std::int64_t lost = 0;  ///< deals
  ValueSum value;
  std::int64_t reopened = 0;       ///< deals that came back after they were lost or cold
  std::int64_t reopened_sold = 0;  ///< of these, sold now
};

/// The deals that are lost now, and those that came back; dated by the loss and by the return.
Losses losses(const Subject& subject);

/// By reason, by stage, and by both, with the stages' `leaves` and `win-back`.
table::Table to_table(const Losses& losses, const Settings& settings);

}  // namespace kariz::report
