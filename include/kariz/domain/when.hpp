#pragma once

#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz {

/// Where a weekday or a day alone lies when a person names it.
enum class Sense {
  past,        ///< `--at`: the last Monday, today if it is one; a day is its start, but `today` is
               ///< now
  past_start,  ///< `--since`: the same Monday; a day is its start, `today` too
  past_end,    ///< `--until` of a period, `--as-of`: the same Monday; a day is its end
  future,      ///< what is to come: the next Monday, after today; a day is its start
};

/// Reads a time as people type it: all that parse_instant() reads, and `now`, `today`, `tomorrow`,
/// `yesterday`, `+3d`, `-2w` (units min h d w mo y), `mon` … `sun`; words in any case. A time may
/// follow a day, as in `fri 9:00` and `+3d 14:30`. Days, weeks, months and years keep the time that
/// clocks show, and the end of a month clamps. Calendar words are answered in `zone`. Anything else
/// is a problem that lists what is accepted.
Parsed<Instant> parse_when(std::string_view text, Instant now, const TimeZone& zone, Sense sense);

/// Whether a time that parse_when() reads names a day, and no time of it: `2026-11-21`, `tomorrow`,
/// `mon`.
bool is_day_alone(std::string_view text);

}  // namespace kariz
