#include "calendar.hpp"
#include "text.hpp"
#include "time_unit.hpp"

#include <array>
#include <cstdlib>

#include <kariz/domain/instant.hpp>

namespace kariz {
namespace {

constexpr std::string_view date_help = "a date looks like 2026-11-21";
constexpr std::string_view time_help =
    "a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00";
constexpr std::string_view offset_help = "an offset looks like +03:30 or -05:00, or is UTC";
constexpr std::string_view duration_help =
    "a span of time is a number with one of the units min, h, d, w, such as 2min or 5d";

constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

struct WrittenDate {
  int year;
  int month;
  int day;
};

struct WrittenClock {
  int hour;
  int minute;
  int second;
};

std::optional<WrittenDate> take_date(Scanner& in) {
  const auto year = in.take_number(4);
  if (!year || !in.take('-')) return std::nullopt;
  const auto month = in.take_number(2);
  if (!month || !in.take('-')) return std::nullopt;
  const auto day = in.take_number(2);
  if (!day) return std::nullopt;
  return WrittenDate{*year, *month, *day};
}

/// `14:30`, `14:30:00` or `14:30:00.123`.
std::optional<WrittenClock> take_clock(Scanner& in) {
  const auto hour = in.take_number(2);
  if (!hour || !in.take(':')) return std::nullopt;
  const auto minute = in.take_number(2);
  if (!minute) return std::nullopt;
  if (!in.take(':')) return WrittenClock{*hour, *minute, 0};
  const auto second = in.take_number(2);
  if (!second) return std::nullopt;
  if (in.take('.') && in.take_digits().empty()) return std::nullopt;
  return WrittenClock{*hour, *minute, *second};
}

/// `Z`, `+01:00`: seconds east of UTC.
std::optional<std::int32_t> take_offset(Scanner& in) {
  if (in.take('Z') || in.take('z')) return 0;
  const bool is_west = in.take('-');
  if (!is_west && !in.take('+')) return std::nullopt;
  const auto hours = in.take_number(2);
  if (!hours || !in.take(':')) return std::nullopt;
  const auto minutes = in.take_number(2);
  if (!minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  const std::int32_t offset = *hours * 3600 + *minutes * 60;
  return is_west ? -offset : offset;
}

Date to_date(WrittenDate written) {
  return std::chrono::year{written.year} / written.month / written.day;
}

bool exists(WrittenDate written) {
  return written.year > 0 && to_date(written).ok();
}

Problem malformed(std::string_view text, std::string_view kind, std::string_view help) {
  std::string message = quoted(text);
  message.append(" is not ").append(kind);
  return {message, std::string(help)};
}

Problem nonexistent(std::string_view text, std::string_view why, std::string_view help) {
  std::string message(text);
  message.append(" does not exist: ").append(why);
  return {message, std::string(help)};
}

Problem nonexistent_date(std::string_view text, WrittenDate written, std::string_view help) {
  if (written.year == 0) return nonexistent(text, "years go from 0001 to 9999", help);
  if (written.month < 1 || written.month > 12) {
    return nonexistent(text, "there is no month " + std::to_string(written.month), help);
  }
  if (written.day == 0) return nonexistent(text, "there is no day 0", help);
  const auto month = std::chrono::year{written.year} / written.month;
  const auto last = static_cast<unsigned>((month / std::chrono::last).day());
  std::string why(month_names.at(static_cast<std::size_t>(written.month) - 1));
  why.append(" ").append(std::to_string(written.year)).append(" has ");
  why.append(std::to_string(last)).append(" days");
  return nonexistent(text, why, help);
}

/// The seconds since midnight of what was read. The second 60 is a leap second, which the
/// caller must check to be one.
Parsed<std::int64_t> check_clock(std::string_view text, WrittenClock clock) {
  const auto none = [&](std::string_view what, int number) {
    return nonexistent(text, "there is no " + std::string(what) + " " + std::to_string(number),
                       time_help);
  };
  if (clock.hour > 23) return none("hour", clock.hour);
  if (clock.minute > 59) return none("minute", clock.minute);
  if (clock.second > 60) return none("second", clock.second);
  return std::int64_t{clock.hour} * 3600 + clock.minute * 60 + clock.second;
}

/// The moment of a day and a clock, with the offset that follows them or else that of `zone`.
Parsed<Instant> read_moment(std::string_view text, Date day, Scanner in, const TimeZone& zone) {
  const auto clock = take_clock(in);
  if (!clock) return malformed(text, "a time", time_help);
  const bool is_local = in.done();
  const auto offset = is_local ? 0 : take_offset(in);
  if (!offset || !in.done()) return malformed(text, "a time", time_help);
  const auto second = check_clock(text, *clock);
  if (!second) return second.problem();

  const Instant moment =
      is_local ? zone.local(day, *second) : Instant{start_of(day) + *second - *offset, *offset};
  if (clock->second == 60 && moment.seconds % seconds_a_day != 0) {
    return nonexistent(text, "there is no second 60", time_help);
  }
  if (!is_in_calendar(moment.seconds)) {
    return Problem{quoted(text) + " is not in the years 0001 to 9999 of UTC",
                   std::string(time_help)};
  }
  return moment;
}

void append_number(std::string& text, std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text.append(digits);
}

void append_clock(std::string& text, std::int64_t seconds, char separator) {
  append_number(text, seconds / 3600, 2);
  text.push_back(separator);
  append_number(text, seconds / 60 % 60, 2);
}

bool can_be_written(Instant instant) {
  const bool is_short = std::abs(instant.offset) < seconds_a_day && instant.offset % 60 == 0;
  return is_short && is_in_calendar(instant.seconds + instant.offset);
}

}  // namespace

Parsed<TimeZone> parse_fixed_zone(std::string_view text) {
  if (text == "UTC") return TimeZone();
  Scanner in{text};
  const auto offset = take_offset(in);
  if (!offset || !in.done()) return malformed(text, "an offset from UTC", offset_help);
  if (*offset == 0) return TimeZone();
  return TimeZone(std::string(text), {{0, *offset}});
}

Parsed<Date> parse_date(std::string_view text) {
  Scanner in{text};
  const auto written = take_date(in);
  if (!written || !in.done()) return malformed(text, "a date", date_help);
  if (!exists(*written)) return nonexistent_date(text, *written, date_help);
  return to_date(*written);
}

Parsed<Instant> parse_instant(std::string_view text, const TimeZone& zone, DayMeans day_means) {
  Scanner in{text};
  const auto written = take_date(in);
  if (!written) return malformed(text, "a time", time_help);
  if (!exists(*written)) {
    const std::string_view date = text.substr(0, text.size() - in.rest.size());
    return nonexistent_date(date, *written, time_help);
  }
  const Date day = to_date(*written);
  if (in.done()) return edge_of_day(day, zone, day_means);
  if (!in.take('T') && !in.take(' ') && !in.take('t')) return malformed(text, "a time", time_help);
  return read_moment(text, day, in, zone);
}

std::string to_text(Date date) {
  std::string text;
  append_number(text, static_cast<int>(date.year()), 4);
  text.push_back('-');
  append_number(text, static_cast<unsigned>(date.month()), 2);
  text.push_back('-');
  append_number(text, static_cast<unsigned>(date.day()), 2);
  return text;
}

std::string to_text(Instant instant) {
  const std::int32_t offset = can_be_written(instant) ? instant.offset : 0;
  const std::int64_t local = instant.seconds + offset;
  const std::int64_t second = second_of_day(local);
  std::string text = to_text(day_of(local));
  text.push_back('T');
  append_clock(text, second, ':');
  text.push_back(':');
  append_number(text, second % 60, 2);
  if (offset == 0) return text + "Z";
  text.push_back(offset < 0 ? '-' : '+');
  append_clock(text, std::abs(offset), ':');
  return text;
}

Parsed<std::int64_t> parse_duration(std::string_view text) {
  Scanner in{text};
  const std::string_view digits = in.take_digits();
  const TimeUnit* const unit = find_time_unit(in.rest);
  if (digits.empty() || unit == nullptr || unit->measure == Measure::months) {
    return malformed(text, "a span of time", duration_help);
  }
  const std::int64_t unit_seconds =
      unit->measure == Measure::days ? unit->size * seconds_a_day : unit->size;
  const std::int64_t seconds = read_count(digits) * unit_seconds;
  if (seconds > last_second - first_second) {
    return Problem{quoted(text) + " is longer than the calendar, which ends with the year 9999",
                   std::string(duration_help)};
  }
  return seconds;
}

}  // namespace kariz
