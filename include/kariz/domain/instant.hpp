#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/parsed.hpp>

namespace kariz {

/// A day of the proleptic Gregorian calendar, years 1 to 9999.
using Date = std::chrono::year_month_day;

/// The range of moments: 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
inline constexpr std::int64_t first_second = -62'135'596'800;
inline constexpr std::int64_t last_second = 253'402'300'799;

inline constexpr std::int64_t seconds_a_day = 86400;

/// A moment to the second, with the offset from UTC with which it was or is to be written.
struct Instant {
  std::int64_t seconds = 0;  ///< since 1970-01-01T00:00:00Z; from first_second to last_second
  std::int32_t offset = 0;   ///< seconds east of UTC

  /// Two moments are the same when they are the same second, whatever their offset.
  bool operator==(const Instant& other) const { return seconds == other.seconds; }
  auto operator<=>(const Instant& other) const { return seconds <=> other.seconds; }
};

/// The offsets that hold in a place. A value: whoever makes one looks the rules up.
class TimeZone {
public:
  /// From this second on, this offset holds (seconds east of UTC).
  struct Span {
    std::int64_t from;
    std::int32_t offset;
  };

  /// UTC.
  TimeZone() : TimeZone("UTC", {{0, 0}}) {}
  /// `spans` in order of time, at least one; the first reaches back for ever, the last ahead.
  TimeZone(std::string name, std::vector<Span> spans);

  const std::string& name() const { return name_; }
  std::int32_t offset_at(std::int64_t seconds) const;
  /// The moment, with the offset of this zone.
  Instant at(std::int64_t seconds) const { return {seconds, offset_at(seconds)}; }
  /// The moment at which clocks here show `day` and so many seconds after midnight. A time that
  /// clocks skip becomes as much later, one that they show twice is the first of the two.
  Instant local(Date day, std::int64_t seconds_of_day) const;
  /// The day that a calendar here shows.
  Date day_of(Instant instant) const;

  bool operator==(const TimeZone& other) const { return name_ == other.name_; }

private:
  std::string name_;
  std::vector<Span> spans_;
};

/// A zone with one offset for ever, from `+03:30`, `-05:00` (less than 24 hours), `Z` or `UTC`;
/// one without an offset is named UTC.
Parsed<TimeZone> parse_fixed_zone(std::string_view text);

/// Which moment a day stands for when no time is given.
enum class DayMeans { its_start, its_end };

/// The first or the last second of `day` as calendars in `zone` show it, kept within first_second
/// and last_second.
Instant edge_of_day(Date day, const TimeZone& zone, DayMeans means);

/// Reads `2026-11-21`. A day that does not exist is a problem that says so.
Parsed<Date> parse_date(std::string_view text);

/// Reads RFC 3339 (`2026-11-21T14:30:00+01:00`, a space for the T, Z for the offset), the same
/// without offset (then it is in `zone`), without seconds, or a day alone (then it is one of its
/// edges). Fractions of a second are dropped; a leap second, 23:59:60 in UTC, is the one after it.
Parsed<Instant> parse_instant(std::string_view text, const TimeZone& zone,
                              DayMeans day_means = DayMeans::its_start);

/// `2026-11-21`.
std::string to_text(Date date);

/// RFC 3339 with its own offset; `Z` for UTC and for offsets that RFC 3339 cannot write.
std::string to_text(Instant instant);

/// Reads a span of time such as `2min`, `3h`, `5d`, `2w`: seconds, never more than there are from
/// first_second to last_second. Units: min, h, d (24 hours), w.
Parsed<std::int64_t> parse_duration(std::string_view text);

}  // namespace kariz
