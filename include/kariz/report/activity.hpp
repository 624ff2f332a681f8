#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Contacts over one channel, or over all of them.
struct ChannelTouches {
  std::string_view channel;  ///< lives as long as the pipeline; empty: all of them
  std::int64_t touches = 0;
  std::int64_t deals = 0;         ///< that had one of these touches
  std::int64_t sold = 0;          ///< of those deals, sold now
  std::int64_t sold_touches = 0;  ///< of the touches, those of these deals

  bool operator==(const ChannelTouches&) const = default;
};

/// How soon those who wait in a stage are answered.
///
/// Each entry of the stage starts a clock. The first contact stops it, or the next move if that
/// comes first: another entry, cold, a loss, a win, and a deferral as well, since whoever puts a
/// lead to sleep has taken it up; a deal that wakes starts no new clock. (The same clock as that of
/// DueKind::answer, but that a plan ahead silences no clock here.) A clock that runs is late once
/// it has run longer than the stage allows, one that still has time is neither in time nor late.
/// Therefore answered + running = clocks, and where a time is set, in time + late is clocks without
/// those that run and have time.
///
/// A clock counts when it stopped, one that runs when now lies in the period.
struct ResponseTime {
  StageIndex stage = 0;
  std::optional<std::int64_t> within;  ///< seconds; not set where the stage allows no time
  std::int64_t answered = 0;
  std::int64_t running = 0;
  std::int64_t in_time = 0;            ///< answered within that time; 0 where none is set
  std::int64_t late = 0;               ///< answered later, or running for longer
  std::int64_t running_late = 0;       ///< of those, the ones that run
  std::optional<std::int64_t> median;  ///< seconds, by Kaplan and Meier; see median_survival()

  std::int64_t clocks() const { return answered + running; }
  /// In time, of those of which it is known.
  table::Percent share_in_time() const { return {in_time, in_time + late}; }

  bool operator==(const ResponseTime&) const = default;
};

/// All contacts so far with the deals that ended in the period, not only those of the period.
struct TouchesOfEnded {
  std::int64_t deals = 0;
  std::int64_t touches = 0;
  std::int64_t before = 0;  ///< of the touches, those until the sale or the loss, that second too

  bool operator==(const TouchesOfEnded&) const = default;
};

/// Who was contacted and how, how soon, and how many contacts a sale takes.
struct Activity {
  /// Those with touches in the period: the most first, then as the file names them, then as they
  /// come.
  std::vector<ChannelTouches> channels;
  ChannelTouches all;
  /// The stages whose task has a time, in their order; where none has one, the first stage.
  std::vector<ResponseTime> responses;
  TouchesOfEnded sold;  ///< deals that are sold now, by the sale
  TouchesOfEnded lost;  ///< deals that are lost now, by the loss
};

/// Touches, answers, sales and losses, each dated by itself.
Activity activity(const Subject& subject);

/// By channel, by stage, and of the deals that ended.
table::Table to_table(const Activity& activity, const Settings& settings);

}  // namespace kariz::report
