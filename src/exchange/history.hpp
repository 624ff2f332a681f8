#pragma once

#include "cell_reader.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kariz::exchange {

/// What a row says of an outcome.
struct Closing {
  std::optional<Money> value;  ///< of the deal, and so of the win
  std::string_view reason;     ///< why it was lost or went cold
};

/// The event of an outcome.
Event closing(Outcome outcome, Instant at, const Closing& closing, std::string_view by);

/// What a row says besides its history.
struct RowFacts {
  Row row;
  const Cell* stage =
      nullptr;  ///< the cell that says where the deal stands; the first of the row where none does
  std::optional<Target> standing;  ///< where the deal stands
  Closing closing;
};

/// What holds for the histories of all rows.
struct HistoryRules {
  const Settings& settings;
  std::optional<Instant> at;  ///< of rows without a date
  std::string_view by;
};

/// The history of a row: its dated stages in order of time, then where it stands, at its own date,
/// else at the latest of the others, else at `rules.at`. Stages between that have no date are left
/// out; an outcome without a stage before it begins in the first one. Empty, with problems, where
/// the dates make no history.
std::vector<Event> make_history(const RowFacts& facts, const Plan& plan, const HistoryRules& rules,
                                CellReader& cells);

}  // namespace kariz::exchange
