#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/instant.hpp>

namespace kariz::cli {

/// The day of a year on which clocks are changed, and when.
struct ClockChange {
  enum class Kind {
    day_of_year,       ///< `day` from 0, 29 February counted
    day_but_leap,      ///< `day` from 1, 29 February never counted
    weekday_of_month,  ///< the `week`th `day` (0 is Sunday) of `month`; week 5 is the last
  };
  Kind kind = Kind::day_of_year;
  unsigned month = 1;
  unsigned week = 1;
  unsigned day = 0;
  std::int64_t time = 2 * 3600;  ///< seconds after midnight by the clocks before the change

  /// Seconds from 1970-01-01T00:00:00 by the clocks before the change.
  std::int64_t in_year(int year) const;
};

/// How a zone goes on for ever: one offset, or two in turn. Offsets in seconds east of UTC.
struct ZoneRule {
  std::int32_t standard = 0;
  struct Summer {
    std::int32_t offset;
    ClockChange start;
    ClockChange end;
  };
  std::optional<Summer> summer;
};

/// Reads the value of a POSIX TZ variable, as zone files end with it: `CET-1CEST,M3.5.0,M10.5.0/3`
/// (POSIX.1-2017, 8.3, with the hours of RFC 8536, 3.3.1).
std::optional<ZoneRule> parse_zone_rule(std::string_view text);

/// The spans that the rule makes in a year, in order of time.
std::vector<TimeZone::Span> spans_in_year(const ZoneRule& rule, int year);

}  // namespace kariz::cli
