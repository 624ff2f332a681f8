#include "warsaw.hpp"

#include <ostream>
#include <string>
#include <string_view>

#include <kariz/domain/when.hpp>

#include <doctest/doctest.h>

using kariz::parse_when;
using kariz::Sense;
using kariz::TimeZone;

namespace {

constexpr std::string_view accepted =
    "accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, "
    "yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00";

/// A reading of times on Wednesday the 18th of November 2026, at 15:20:10 in Warsaw.
std::string on_wednesday(std::string_view text, Sense sense) {
  return shown(parse_when(text, moment("2026-11-18T14:20:10Z"), warsaw(), sense));
}

std::string past(std::string_view text) {
  return on_wednesday(text, Sense::past);
}
std::string past_start(std::string_view text) {
  return on_wednesday(text, Sense::past_start);
}
std::string past_end(std::string_view text) {
  return on_wednesday(text, Sense::past_end);
}
std::string future(std::string_view text) {
  return on_wednesday(text, Sense::future);
}

/// A distance from a moment in Warsaw.
std::string from(std::string_view now, std::string_view distance) {
  return shown(parse_when(distance, moment(now), warsaw(), Sense::future));
}

}  // namespace

TEST_CASE("now is now, whatever it is for") {
  CHECK(past("now") == "2026-11-18T15:20:10+01:00");
  CHECK(past_end("now") == "2026-11-18T15:20:10+01:00");
  CHECK(future("now") == "2026-11-18T15:20:10+01:00");
}

TEST_CASE("today is now for what has happened, else an edge of the day") {
  CHECK(past("today") == "2026-11-18T15:20:10+01:00");
  CHECK(past_start("today") == "2026-11-18T00:00:00+01:00");
  CHECK(past_start("wed") == "2026-11-18T00:00:00+01:00");
  CHECK(past_end("today") == "2026-11-18T23:59:59+01:00");
  CHECK(future("today") == "2026-11-18T00:00:00+01:00");
}

TEST_CASE("yesterday and tomorrow are days") {
  CHECK(past("yesterday") == "2026-11-17T00:00:00+01:00");
  CHECK(past_end("yesterday") == "2026-11-17T23:59:59+01:00");
  CHECK(future("yesterday") == "2026-11-17T00:00:00+01:00");
  CHECK(past("tomorrow") == "2026-11-19T00:00:00+01:00");
  CHECK(past_end("tomorrow") == "2026-11-19T23:59:59+01:00");
  CHECK(future("tomorrow") == "2026-11-19T00:00:00+01:00");
}

TEST_CASE("the day is that of the zone, not of UTC") {
  CHECK(shown(parse_when("tomorrow", moment("2026-11-18T23:30:00Z"), warsaw(), Sense::future)) ==
        "2026-11-20T00:00:00+01:00");
}

TEST_CASE("weekdays of the past are the last ones, today included") {
  CHECK(past("wed") == "2026-11-18T00:00:00+01:00");
  CHECK(past("tue") == "2026-11-17T00:00:00+01:00");
  CHECK(past("mon") == "2026-11-16T00:00:00+01:00");
  CHECK(past("sun") == "2026-11-15T00:00:00+01:00");
  CHECK(past("sat") == "2026-11-14T00:00:00+01:00");
  CHECK(past("fri") == "2026-11-13T00:00:00+01:00");
  CHECK(past("thu") == "2026-11-12T00:00:00+01:00");
  CHECK(past_end("wed") == "2026-11-18T23:59:59+01:00");
  CHECK(past_end("thu") == "2026-11-12T23:59:59+01:00");
}

TEST_CASE("weekdays of the future are the next ones, after today") {
  CHECK(future("thu") == "2026-11-19T00:00:00+01:00");
  CHECK(future("fri") == "2026-11-20T00:00:00+01:00");
  CHECK(future("sat") == "2026-11-21T00:00:00+01:00");
  CHECK(future("sun") == "2026-11-22T00:00:00+01:00");
  CHECK(future("mon") == "2026-11-23T00:00:00+01:00");
  CHECK(future("tue") == "2026-11-24T00:00:00+01:00");
  CHECK(future("wed") == "2026-11-25T00:00:00+01:00");
}

TEST_CASE("words may be in any case") {
  CHECK(future("Mon") == "2026-11-23T00:00:00+01:00");
  CHECK(future("TOMORROW") == "2026-11-19T00:00:00+01:00");
}

TEST_CASE("distances count from now") {
  CHECK(future("+30min") == "2026-11-18T15:50:10+01:00");
  CHECK(future("+3h") == "2026-11-18T18:20:10+01:00");
  CHECK(future("+3d") == "2026-11-21T15:20:10+01:00");
  CHECK(past("-2w") == "2026-11-04T15:20:10+01:00");
  CHECK(past("-2W") == "2026-11-04T15:20:10+01:00");
  CHECK(past_end("-2w") == "2026-11-04T15:20:10+01:00");
  CHECK(future("+2mo") == "2027-01-18T15:20:10+01:00");
  CHECK(past("-11mo") == "2025-12-18T15:20:10+01:00");
  CHECK(past("-1y") == "2025-11-18T15:20:10+01:00");
  CHECK(future("+0d") == "2026-11-18T15:20:10+01:00");
  CHECK(future("-0y") == "2026-11-18T15:20:10+01:00");
}

TEST_CASE("days and months keep the clock where the offset changes, hours do not") {
  CHECK(from("2026-03-28T12:00:00+01:00", "+1d") == "2026-03-29T12:00:00+02:00");
  CHECK(from("2026-03-28T12:00:00+01:00", "+24h") == "2026-03-29T13:00:00+02:00");
  CHECK(from("2026-10-26T12:00:00+01:00", "-1w") == "2026-10-19T12:00:00+02:00");
  CHECK(from("2026-02-28T12:00:00+01:00", "+3mo") == "2026-05-28T12:00:00+02:00");
  CHECK(from("2026-03-28T02:30:00+01:00", "+1d") == "2026-03-29T03:30:00+02:00");
  CHECK(from("2026-10-24T02:30:00+02:00", "+1d") == "2026-10-25T02:30:00+02:00");
  CHECK(from("2026-10-25T02:30:00+01:00", "+0d") == "2026-10-25T02:30:00+01:00");
}

TEST_CASE("a distance counts on the clocks of the zone, whatever the offset of now") {
  CHECK(from("2026-11-18T23:30:00Z", "+1mo") == "2026-12-19T00:30:00+01:00");
}

TEST_CASE("the end of a month clamps") {
  CHECK(from("2026-01-31T10:00:00+01:00", "+1mo") == "2026-02-28T10:00:00+01:00");
  CHECK(from("2024-01-31T10:00:00+01:00", "+1mo") == "2024-02-29T10:00:00+01:00");
  CHECK(from("2026-03-31T10:00:00+02:00", "-1mo") == "2026-02-28T10:00:00+01:00");
  CHECK(from("2026-05-31T10:00:00+02:00", "+1mo") == "2026-06-30T10:00:00+02:00");
  CHECK(from("2024-02-29T10:00:00+01:00", "+1y") == "2025-02-28T10:00:00+01:00");
  CHECK(from("2026-12-31T10:00:00+01:00", "+2mo") == "2027-02-28T10:00:00+01:00");
}

TEST_CASE("times and dates are read as in the file") {
  CHECK(past("2026-11-21") == "2026-11-21T00:00:00+01:00");
  CHECK(past_end("2026-11-21") == "2026-11-21T23:59:59+01:00");
  CHECK(future("2026-11-21") == "2026-11-21T00:00:00+01:00");
  CHECK(past_end("2026-11-21 14:30") == "2026-11-21T14:30:00+01:00");
  CHECK(past("2026-11-21T14:30:00-08:00") == "2026-11-21T14:30:00-08:00");
}

TEST_CASE("a time follows any day, whatever the day alone would stand for") {
  CHECK(future("tomorrow 10:00") == "2026-11-19T10:00:00+01:00");
  CHECK(future("Fri 9:00") == "2026-11-20T09:00:00+01:00");
  CHECK(past("fri 9:00:30") == "2026-11-13T09:00:30+01:00");
  CHECK(past("today 8:15") == "2026-11-18T08:15:00+01:00");
  CHECK(past_end("yesterday 08:15") == "2026-11-17T08:15:00+01:00");
  CHECK(past_end("2026-12-01 9:00") == "2026-12-01T09:00:00+01:00");
  CHECK(future("+3d 14:30") == "2026-11-21T14:30:00+01:00");
  CHECK(past("-2w 0:00") == "2026-11-04T00:00:00+01:00");
  CHECK(from("2026-01-31T10:00:00+01:00", "+1mo 9:00") == "2026-02-28T09:00:00+01:00");
  CHECK(future("2026-12-01 9:00Z") == "2026-12-01T09:00:00Z");
  CHECK(future("mon 24:00") == "2026-11-23 24:00 does not exist: there is no hour 24");
  CHECK(future("+9999y 9:00") == "'+9999y' is not in the years 0001 to 9999");
}

TEST_CASE("a distance without its sign is asked back") {
  const auto help = [](std::string_view text, Sense sense) {
    return parse_when(text, moment("2026-11-18T14:20:10Z"), warsaw(), sense).problem().help;
  };
  CHECK(help("6mo", Sense::future) == "did you mean '+6mo'? " + std::string(accepted));
  CHECK(help("2W", Sense::past) == "did you mean '-2w'? " + std::string(accepted));
  CHECK(help("6x", Sense::future) == accepted);
  CHECK(help("6", Sense::future) == accepted);
}

TEST_CASE("distances beyond the calendar are refused, however far") {
  for (const std::string_view text :
       {"+7974y", "-2026y", "+999999999999y", "-999999999999y", "+99999999999999999999999999mo",
        "+9223372036854775807d", "-9223372036854775808w", "+99999999999999999999999h",
        "-9999999999999999min", "+2912800d", "+4294967297d", "-4294967297d"}) {
    CHECK(future(text) == "'" + std::string(text) + "' is not in the years 0001 to 9999");
  }
  CHECK(future("+7973y") == "9999-11-18T15:20:10+01:00");
  CHECK(past("-2025y") == "0001-11-18T15:20:10+01:00");
}

TEST_CASE("days beyond the calendar are refused") {
  const auto in_utc = [](std::string_view text, std::string_view now, Sense sense) {
    return shown(parse_when(text, moment(now), TimeZone(), sense));
  };
  CHECK(in_utc("tomorrow", "9999-12-31T10:00:00Z", Sense::future) ==
        "'tomorrow' is not in the years 0001 to 9999");
  CHECK(in_utc("yesterday", "0001-01-01T10:00:00Z", Sense::past) ==
        "'yesterday' is not in the years 0001 to 9999");
  CHECK(in_utc("+1d", "9999-12-31T10:00:00Z", Sense::future) ==
        "'+1d' is not in the years 0001 to 9999");
  CHECK(in_utc("-1h", "0001-01-01T00:30:00Z", Sense::past) ==
        "'-1h' is not in the years 0001 to 9999");
  CHECK(in_utc("sun", "9999-12-31T10:00:00Z", Sense::future) ==
        "'sun' is not in the years 0001 to 9999");
  CHECK(in_utc("today", "9999-12-31T10:00:00Z", Sense::past_end) == "9999-12-31T23:59:59Z");
}

TEST_CASE("a place east or west of UTC ends its calendar with that of UTC") {
  const TimeZone west("-10:00", {{0, -36000}});
  CHECK(shown(parse_when("+1mo", moment("9999-11-30T23:00:00-10:00"), west, Sense::future)) ==
        "9999-12-30T23:00:00-10:00");
  CHECK(shown(parse_when("+1d", moment("9999-12-30T23:00:00-10:00"), west, Sense::future)) ==
        "'+1d' is not in the years 0001 to 9999");
}

TEST_CASE("a day alone is told from a time of it") {
  for (const std::string_view text :
       {"2026-11-21", "today", "Tomorrow", "yesterday", "mon", "SUN"}) {
    CHECK(kariz::is_day_alone(text));
  }
  for (const std::string_view text :
       {"2026-11-21 10:00", "2026-11-21T10:00:00+01:00", "now", "+2w", "-3d", "2026-02-30", ""}) {
    CHECK_FALSE(kariz::is_day_alone(text));
  }
}

TEST_CASE("what is not a time says so and lists what is accepted") {
  const auto wrong = [](std::string_view text) {
    const auto parsed = parse_when(text, moment("2026-11-18T14:20:10Z"), warsaw(), Sense::past);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.problem().help == accepted);
    return parsed.problem().message;
  };
  for (const std::string_view text :
       {"", "soon", "monday", "next mon", "+", "-", "+d", "+-3d", "21.11.2026", "10:00", " now",
        "2026-11-21T", "now 10:00", "tomorrow 10", "tomorrow  10:00"}) {
    CHECK(wrong(text) == "'" + std::string(text) + "' is not a time");
  }
  CHECK(wrong("+3") == "'+3' has no unit");
  CHECK(wrong("+3h 10:00") == "unknown unit 'h 10:00' in '+3h 10:00'");
  CHECK(wrong("+3x") == "unknown unit 'x' in '+3x'");
  CHECK(wrong("+3m") == "unknown unit 'm' in '+3m'");
  CHECK(wrong("-1.5h") == "unknown unit '.5h' in '-1.5h'");
  CHECK(wrong("2026-02-30") == "2026-02-30 does not exist: February 2026 has 28 days");
  CHECK(wrong("2026-11-21 25:00") == "2026-11-21 25:00 does not exist: there is no hour 25");
}
