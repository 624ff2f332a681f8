#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/domain/settings.hpp>
#include <kariz/domain/standing.hpp>

namespace kariz {

/// Why a deal wants somebody's time. Calendar questions are answered in the zone of the pipeline.
enum class DueKind {
  /// Somebody waits: the response clock of the stage is running. It starts when an open deal enters
  /// a stage whose task has a time (`within`), or the first stage where no stage has one; a contact
  /// or a later move stops it. Due when that time is over; at once in a first stage without one,
  /// where a `next` ahead silences it. A new lead, which stands where it began, comes up at once.
  answer,
  contact,   ///< `next` of any deal that is not cold; not where it is the task of a running clock
  woken,     ///< a deferral ends, and nothing but edits happened from then on
  win_back,  ///< `recontact` of a lost deal; nothing but edits happened from then on
  nurture,   ///< `next` of a cold deal
  close,     ///< an open deal was not sold by the day that was expected; comes up the day after
  /// An open deal is in its stage longer than `max-days`, the time asleep not counted, with no
  /// `next` ahead. Due when those days are over.
  stuck,
};

/// Something to do about a deal, and when.
struct Due {
  DueKind kind = DueKind::contact;
  Instant at;                    ///< when it is to be done; of `close` the day's last second
  Instant shown;                 ///< from when on it is worth looking at
  std::optional<Instant> since;  ///< when the clock started, the deferral, the loss, the entry
  std::int64_t day = 0;          ///< calendar days from today to `at`; negative in the past

  bool operator==(const Due&) const = default;
};

/// Whether entering the stage starts a response clock: its task has a time, or it is the first
/// stage and none has one.
bool starts_clock(const Settings& settings, StageIndex stage);

/// Whether an open deal is in its stage longer than `max-days` already, with no `next` ahead.
bool is_stuck(const Deal& deal, const Settings& settings, const Standing& stands, Instant now);

/// All that there is to do about a deal, now and later, as far as its history up to `now` and its
/// fields say; in the order of DueKind.
std::vector<Due> dues(const Deal& deal, const Settings& settings, const Standing& stands,
                      Instant now);

}  // namespace kariz
