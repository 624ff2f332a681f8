#pragma once

#include "plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kariz::exchange {

/// Reads what the cells of one file say, and reports those that say nothing good, at their place.
class CellReader {
public:
  CellReader(const Recipe& recipe, const Settings& settings, Instant now,
             const std::vector<Cell>& header, file::Problems& problems)
      : recipe_(recipe),
        settings_(settings),
        now_(now),
        header_(header),
        problems_(problems),
        lacks_pattern_(header.size()) {}

  Place place_of(const Cell& cell) const;
  Diagnostic& report(const Cell& cell, std::string message, std::string help = {});

  /// A date or time of `row`. That dates like 03/04/2017 need a pattern is reported once a column.
  std::optional<Instant> read_time(Row row, const Said& said);
  /// The same, of something that has happened.
  std::optional<Instant> read_past(Row row, const Cell& cell);
  std::optional<Money> read_amount(const Said& said);
  std::optional<Target> read_target(const Cell& cell, Plan& plan);

private:
  const Recipe& recipe_;
  const Settings& settings_;
  Instant now_;
  const std::vector<Cell>& header_;
  file::Problems& problems_;
  std::vector<bool> lacks_pattern_;  // by column: whether it has been said
};

}  // namespace kariz::exchange
