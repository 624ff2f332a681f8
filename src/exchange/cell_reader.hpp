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
        dates_told_(header.size()),
        amounts_told_(header.size()) {}

  Place place_of(const Cell& cell) const;
  Diagnostic& report(const Cell& cell, std::string message, std::string help = {});
  /// What the recipe lacks: told once, with a remark on the other rows.
  void report_once(const Cell& cell, const std::string& message, std::string help);

  /// A date or time of `row`. That dates like 03/04/2017 need a pattern is told once a column.
  std::optional<Instant> read_time(Row row, const Said& said);
  /// The same, of something that has happened.
  std::optional<Instant> read_past(Row row, const Said& said);
  /// An amount of `row`. That amounts are written in another style is told once a column.
  std::optional<Money> read_amount(Row row, const Said& said);
  /// The name of the first column whose cell in `row` is a date that has been.
  std::optional<std::string_view> dated_column(Row row) const;
  /// A stage or an outcome. That there is no such one is told once.
  std::optional<Target> read_target(const Cell& cell, Plan& plan);

private:
  void report_unknown(const Cell& stage);

  const Recipe& recipe_;
  const Settings& settings_;
  Instant now_;
  const std::vector<Cell>& header_;
  file::Problems& problems_;
  // By column: what has been said of how its cells are written.
  std::vector<std::string> dates_told_;
  std::vector<std::string> amounts_told_;
};

}  // namespace kariz::exchange
