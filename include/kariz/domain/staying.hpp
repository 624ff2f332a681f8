#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/domain/deal.hpp>

namespace kariz {

/// A deal's time in a stage, from entering it until a move ends it: another entry (of the same
/// stage too), cold, a loss or a win. A deferral does not end it.
struct Stay {
  std::size_t entry = 0;  ///< the event that entered the stage, in Deal::history
  StageIndex stage = 0;
  std::optional<std::size_t> exit;  ///< the event that ended it, in Deal::history
  std::int64_t seconds = 0;         ///< so far, without the time that the deal was deferred
};

/// The stays of a deal by events up to `now`, in order; none before it begins.
std::vector<Stay> stays(const Deal& deal, Instant now);

}  // namespace kariz
