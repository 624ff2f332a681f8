#include "warsaw.hpp"

#include <cstdint>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>

#include <doctest/doctest.h>

using kariz::Date;
using kariz::DayMeans;
using kariz::edge_of_day;
using kariz::first_second;
using kariz::Instant;
using kariz::last_second;
using kariz::parse_date;
using kariz::parse_duration;
using kariz::parse_fixed_zone;
using kariz::parse_instant;
using kariz::TimeZone;
using kariz::to_text;

namespace {

std::string read_date(std::string_view text) {
  const auto date = parse_date(text);
  return date ? to_text(*date) : date.problem().message;
}

std::string read_utc(std::string_view text) {
  return shown(parse_instant(text, TimeZone()));
}
std::string read_in_warsaw(std::string_view text) {
  return shown(parse_instant(text, warsaw()));
}

std::string read_duration(std::string_view text) {
  const auto seconds = parse_duration(text);
  return seconds ? std::to_string(*seconds) : seconds.problem().message;
}

Date day(std::string_view text) {
  return *parse_date(text);
}

std::string local(std::string_view date, int hour, int minute) {
  return to_text(warsaw().local(day(date), hour * 3600 + minute * 60));
}

}  // namespace

TEST_CASE("dates are read and written") {
  for (const std::string_view text :
       {"2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"}) {
    CHECK(read_date(text) == text);
  }
}

TEST_CASE("dates that do not exist say why") {
  CHECK(read_date("2026-02-30") == "2026-02-30 does not exist: February 2026 has 28 days");
  CHECK(read_date("2024-02-30") == "2024-02-30 does not exist: February 2024 has 29 days");
  CHECK(read_date("1900-02-29") == "1900-02-29 does not exist: February 1900 has 28 days");
  CHECK(read_date("2026-04-31") == "2026-04-31 does not exist: April 2026 has 30 days");
  CHECK(read_date("2026-12-32") == "2026-12-32 does not exist: December 2026 has 31 days");
  CHECK(read_date("2026-13-01") == "2026-13-01 does not exist: there is no month 13");
  CHECK(read_date("2026-00-01") == "2026-00-01 does not exist: there is no month 0");
  CHECK(read_date("2026-01-00") == "2026-01-00 does not exist: there is no day 0");
  CHECK(read_date("0000-01-01") == "0000-01-01 does not exist: years go from 0001 to 9999");
}

TEST_CASE("anything else is no date") {
  for (const std::string_view text :
       {"", "2026", "2026-11", "2026-11-", "2026-11-2", "2026-1-21", "26-11-21", "2026/11/21",
        "21.11.2026", "2026-11-21 ", " 2026-11-21", "2026-11-21T10:00:00Z", "20261121",
        "-2026-11-21", "12026-11-21", "today", "２０２６-11-21"}) {
    CHECK(read_date(text) == "'" + std::string(text) + "' is not a date");
    CHECK(parse_date(text).problem().help == "a date looks like 2026-11-21");
  }
}

TEST_CASE("every day of the calendar is read as it was written") {
  using std::chrono::sys_days;
  const sys_days end{day("9999-12-31")};
  for (sys_days each{day("0001-01-01")}; each <= end; each += std::chrono::days{13}) {
    const Date date{each};
    const auto again = parse_date(to_text(date));
    REQUIRE(again);
    REQUIRE(*again == date);
  }
}

TEST_CASE("times are read with their offset and written with it") {
  CHECK(moment("2026-11-21T14:30:00+01:00").seconds == 1795267800);
  CHECK(moment("2026-11-21T14:30:00+01:00").offset == 3600);
  CHECK(moment("1970-01-01T00:00:00Z").seconds == 0);
  CHECK(read_utc("2026-11-21T14:30:00+01:00") == "2026-11-21T14:30:00+01:00");
  CHECK(read_utc("2026-11-21 14:30:00-05:30") == "2026-11-21T14:30:00-05:30");
  CHECK(read_utc("2026-11-21t14:30:00z") == "2026-11-21T14:30:00Z");
  CHECK(read_utc("2026-11-21T14:30:00+00:00") == "2026-11-21T14:30:00Z");
  CHECK(read_utc("2026-11-21T14:30:00-00:00") == "2026-11-21T14:30:00Z");
  CHECK(read_utc("2026-11-21T14:30+01:00") == "2026-11-21T14:30:00+01:00");
  CHECK(read_utc("1969-12-31T23:59:59-23:59") == "1969-12-31T23:59:59-23:59");
  CHECK(read_utc("0001-01-01T00:00:00Z") == "0001-01-01T00:00:00Z");
  CHECK(read_utc("9999-12-31T23:59:59Z") == "9999-12-31T23:59:59Z");
}

TEST_CASE("moments are compared by their second alone") {
  const Instant here = moment("2026-11-21T14:30:00+01:00");
  CHECK(here == moment("2026-11-21T13:30:00Z"));
  CHECK(here < moment("2026-11-21T14:30:00Z"));
  CHECK(here > moment("2026-11-21T15:00:00+02:00"));
}

TEST_CASE("fractions of a second are dropped") {
  CHECK(read_utc("2026-11-21T14:30:05.999999999Z") == "2026-11-21T14:30:05Z");
  CHECK(read_utc("2026-11-21T14:30:05.5+01:00") == "2026-11-21T14:30:05+01:00");
  CHECK(read_utc("1969-12-31T23:59:59.5Z") == "1969-12-31T23:59:59Z");
  CHECK(read_utc("2026-11-21 14:30:05.1") == "2026-11-21T14:30:05Z");
}

TEST_CASE("a leap second is the second after it, and only at the end of a day in UTC") {
  CHECK(read_utc("2016-12-31T23:59:60Z") == "2017-01-01T00:00:00Z");
  CHECK(read_utc("1990-12-31T15:59:60-08:00") == "1990-12-31T16:00:00-08:00");
  CHECK(read_utc("2016-12-31T23:59:60+01:00") ==
        "2016-12-31T23:59:60+01:00 does not exist: there is no second 60");
  CHECK(read_utc("2016-12-31T12:00:60Z") ==
        "2016-12-31T12:00:60Z does not exist: there is no second 60");
}

TEST_CASE("times without offset are those of the zone") {
  CHECK(read_in_warsaw("2026-11-21 14:30") == "2026-11-21T14:30:00+01:00");
  CHECK(read_in_warsaw("2026-07-21T14:30:15") == "2026-07-21T14:30:15+02:00");
  CHECK(read_in_warsaw("2026-07-21 14:30Z") == "2026-07-21T14:30:00Z");
}

TEST_CASE("a day alone is its first or its last second") {
  const auto read = [](std::string_view text, DayMeans means) {
    return shown(parse_instant(text, warsaw(), means));
  };
  CHECK(read_in_warsaw("2026-11-21") == "2026-11-21T00:00:00+01:00");
  CHECK(read("2026-11-21", DayMeans::its_end) == "2026-11-21T23:59:59+01:00");
  CHECK(read("2026-03-29", DayMeans::its_start) == "2026-03-29T00:00:00+01:00");
  CHECK(read("2026-03-29", DayMeans::its_end) == "2026-03-29T23:59:59+02:00");
  CHECK(read("2026-11-21 10:00", DayMeans::its_end) == "2026-11-21T10:00:00+01:00");
}

TEST_CASE("times that do not exist say why") {
  const auto& wrong = read_utc;
  CHECK(wrong("2026-02-30") == "2026-02-30 does not exist: February 2026 has 28 days");
  CHECK(wrong("2026-02-30T10:00:00Z") == "2026-02-30 does not exist: February 2026 has 28 days");
  CHECK(wrong("2026-11-21 24:00") == "2026-11-21 24:00 does not exist: there is no hour 24");
  CHECK(wrong("2026-11-21 10:60") == "2026-11-21 10:60 does not exist: there is no minute 60");
  CHECK(wrong("2026-11-21T10:00:61Z") ==
        "2026-11-21T10:00:61Z does not exist: there is no second 61");
  CHECK(wrong("0000-01-01T00:00:00Z") == "0000-01-01 does not exist: years go from 0001 to 9999");
}

TEST_CASE("the calendar ends with the years of UTC") {
  CHECK(read_utc("0001-01-01T00:00:00+00:01") ==
        "'0001-01-01T00:00:00+00:01' is not in the years 0001 to 9999 of UTC");
  CHECK(read_utc("9999-12-31T23:59:59-00:01") ==
        "'9999-12-31T23:59:59-00:01' is not in the years 0001 to 9999 of UTC");
  CHECK(read_utc("9999-12-31T23:59:60Z") ==
        "'9999-12-31T23:59:60Z' is not in the years 0001 to 9999 of UTC");
  CHECK(read_in_warsaw("0001-01-01 00:30") ==
        "'0001-01-01 00:30' is not in the years 0001 to 9999 of UTC");
}

TEST_CASE("days at the ends of the calendar are cut there") {
  const TimeZone east("+14:00", {{0, 14 * 3600}});
  const TimeZone west("-12:00", {{0, -12 * 3600}});
  CHECK(edge_of_day(day("0001-01-01"), east, DayMeans::its_start).seconds == first_second);
  CHECK(edge_of_day(day("9999-12-31"), west, DayMeans::its_end).seconds == last_second);
  CHECK(shown(parse_instant("0001-01-01", east)) == "0001-01-01T14:00:00+14:00");
  CHECK(shown(parse_instant("9999-12-31", west, DayMeans::its_end)) == "9999-12-31T11:59:59-12:00");
}

TEST_CASE("anything else is no time") {
  for (const std::string_view text : {"",
                                      "2026",
                                      "2026-11",
                                      "2026-11-21 ",
                                      "2026-11-21T",
                                      "2026-11-21T1",
                                      "2026-11-21T10",
                                      "2026-11-21T10:",
                                      "2026-11-21T10:0",
                                      "2026-11-21T10:00:",
                                      "2026-11-21T10:00:0",
                                      "2026-11-21T10:00:00.",
                                      "2026-11-21T10:00:00.Z",
                                      "2026-11-21T10:00.5Z",
                                      "2026-11-21T10:00:00,5Z",
                                      "2026-11-21T10:00:00+",
                                      "2026-11-21T10:00:00+1",
                                      "2026-11-21T10:00:00+01",
                                      "2026-11-21T10:00:00+0100",
                                      "2026-11-21T10:00:00+01:0",
                                      "2026-11-21T10:00:00+01:00x",
                                      "2026-11-21T10:00:00+24:00",
                                      "2026-11-21T10:00:00+01:60",
                                      "2026-11-21T10:00:00 +01:00",
                                      "2026-11-21T10:00:00ZZ",
                                      "2026-11-21  10:00",
                                      "2026-11-21_10:00",
                                      "2026-11-2110:00",
                                      "10:00",
                                      "now",
                                      "21.11.2026",
                                      "2026-11-21Z"}) {
    CHECK(read_utc(text) == "'" + std::string(text) + "' is not a time");
    CHECK(parse_instant(text, TimeZone()).problem().help ==
          "a time looks like 2026-11-21, 2026-11-21 14:30 or 2026-11-21T14:30:00+01:00");
  }
}

TEST_CASE("offsets that RFC 3339 cannot write become UTC") {
  CHECK(to_text(Instant{0, 5040 + 5}) == "1970-01-01T00:00:00Z");
  CHECK(to_text(Instant{0, 86400}) == "1970-01-01T00:00:00Z");
  CHECK(to_text(Instant{0, -86400}) == "1970-01-01T00:00:00Z");
  CHECK(to_text(Instant{0, 5040}) == "1970-01-01T01:24:00+01:24");
  CHECK(to_text(Instant{first_second, -3600}) == "0001-01-01T00:00:00Z");
  CHECK(to_text(Instant{last_second, 3600}) == "9999-12-31T23:59:59Z");
}

TEST_CASE("every moment is read as it was written") {
  std::mt19937_64 random(3339);
  std::uniform_int_distribution<std::int64_t> seconds(first_second + 86400, last_second - 86400);
  std::uniform_int_distribution<std::int32_t> minutes(-23 * 60 - 59, 23 * 60 + 59);
  for (int i = 0; i < 100'000; ++i) {
    const Instant instant{seconds(random), minutes(random) * 60};
    const std::string text = to_text(instant);
    const auto again = parse_instant(text, warsaw());
    REQUIRE_MESSAGE(again, text);
    REQUIRE_MESSAGE(again->seconds == instant.seconds, text);
    REQUIRE_MESSAGE(again->offset == instant.offset, text);
  }
}

TEST_CASE("a time cut or changed anywhere is read or refused, never more") {
  std::mt19937_64 random(86400);
  const std::string_view alphabet = "0123456789-:+.TZ tz";
  const std::string whole = "2026-11-21T14:30:00.5+01:00";
  for (int i = 0; i < 100'000; ++i) {
    std::string text = whole.substr(0, random() % (whole.size() + 1));
    if (!text.empty()) text[random() % text.size()] = alphabet[random() % alphabet.size()];
    const auto parsed = parse_instant(text, warsaw());
    if (!parsed) {
      REQUIRE_FALSE(parsed.problem().message.empty());
      continue;
    }
    const Instant again = moment(to_text(*parsed));
    REQUIRE_MESSAGE(again == *parsed, text);
  }
}

TEST_CASE("a zone knows its offsets") {
  CHECK(warsaw().name() == "Europe/Warsaw");
  CHECK(warsaw().offset_at(first_second) == 3600);
  CHECK(warsaw().offset_at(1774745999) == 3600);
  CHECK(warsaw().offset_at(1774746000) == 7200);
  CHECK(warsaw().offset_at(1792889999) == 7200);
  CHECK(warsaw().offset_at(1792890000) == 3600);
  CHECK(warsaw().offset_at(last_second) == 3600);
  CHECK(to_text(warsaw().at(1774746000)) == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("the default zone is UTC") {
  CHECK(TimeZone().name() == "UTC");
  CHECK(TimeZone().offset_at(0) == 0);
  CHECK(TimeZone() == TimeZone("UTC", {{0, 0}}));
  CHECK_FALSE(TimeZone() == warsaw());
}

TEST_CASE("a time that clocks skip is as much later") {
  CHECK(local("2026-03-29", 1, 59) == "2026-03-29T01:59:00+01:00");
  CHECK(local("2026-03-29", 2, 0) == "2026-03-29T03:00:00+02:00");
  CHECK(local("2026-03-29", 2, 30) == "2026-03-29T03:30:00+02:00");
  CHECK(local("2026-03-29", 2, 59) == "2026-03-29T03:59:00+02:00");
  CHECK(local("2026-03-29", 3, 0) == "2026-03-29T03:00:00+02:00");
  CHECK(read_in_warsaw("2026-03-29 02:30") == "2026-03-29T03:30:00+02:00");
}

TEST_CASE("a time that clocks show twice is the first of the two") {
  CHECK(local("2026-10-25", 1, 59) == "2026-10-25T01:59:00+02:00");
  CHECK(local("2026-10-25", 2, 0) == "2026-10-25T02:00:00+02:00");
  CHECK(local("2026-10-25", 2, 59) == "2026-10-25T02:59:00+02:00");
  CHECK(local("2026-10-25", 3, 0) == "2026-10-25T03:00:00+01:00");
  CHECK(read_in_warsaw("2026-10-25 02:30") == "2026-10-25T02:30:00+02:00");
}

TEST_CASE("before the first span and after the last one offsets stay") {
  CHECK(local("1900-06-01", 12, 0) == "1900-06-01T12:00:00+01:00");
  CHECK(local("2300-06-01", 12, 0) == "2300-06-01T12:00:00+01:00");
}

TEST_CASE("days begin and end where clocks change at midnight") {
  // Beirut: on 2026-03-29 00:00 becomes 01:00, on 2026-10-25 00:00 becomes 23:00 of the day before.
  const TimeZone beirut("Asia/Beirut", {{0, 7200}, {1774735200, 10800}, {1792875600, 7200}});
  const auto edges = [&](std::string_view date) {
    return to_text(edge_of_day(day(date), beirut, DayMeans::its_start)) + " to " +
           to_text(edge_of_day(day(date), beirut, DayMeans::its_end));
  };
  CHECK(edges("2026-03-28") == "2026-03-28T00:00:00+02:00 to 2026-03-28T23:59:59+02:00");
  CHECK(edges("2026-03-29") == "2026-03-29T01:00:00+03:00 to 2026-03-29T23:59:59+03:00");
  CHECK(edges("2026-10-24") == "2026-10-24T00:00:00+03:00 to 2026-10-24T23:59:59+02:00");
  CHECK(edges("2026-10-25") == "2026-10-25T00:00:00+02:00 to 2026-10-25T23:59:59+02:00");
}

TEST_CASE("a day that a place skipped is the next one") {
  // Apia went from the east of the date line to the west: there was no 2011-12-30.
  const TimeZone apia("Pacific/Apia", {{0, -36000}, {1325239200, 50400}});
  CHECK(to_text(apia.local(day("2011-12-29"), 86399)) == "2011-12-29T23:59:59-10:00");
  CHECK(to_text(apia.local(day("2011-12-30"), 43200)) == "2011-12-31T12:00:00+14:00");
  CHECK(to_text(apia.local(day("2011-12-31"), 0)) == "2011-12-31T00:00:00+14:00");
}

TEST_CASE("the day is that of the zone") {
  CHECK(to_text(warsaw().day_of(moment("2026-11-20T22:59:59Z"))) == "2026-11-20");
  CHECK(to_text(warsaw().day_of(moment("2026-11-20T23:00:00Z"))) == "2026-11-21");
  CHECK(to_text(warsaw().day_of(moment("2026-07-20T22:00:00-10:00"))) == "2026-07-21");
  CHECK(to_text(TimeZone().day_of(Instant{-1, 7200})) == "1969-12-31");
}

TEST_CASE("what clocks show leads back to the moment, or to the same clock an hour before") {
  std::mt19937_64 random(7200);
  std::uniform_int_distribution<std::int64_t> seconds(1729990800, 1824944400 + 86400);
  for (int i = 0; i < 100'000; ++i) {
    const Instant instant = warsaw().at(seconds(random));
    const std::int64_t clock = instant.seconds + instant.offset;
    const Instant again = warsaw().local(warsaw().day_of(instant), clock % 86400);
    REQUIRE(again.seconds + again.offset == clock);
    REQUIRE(again <= instant);
  }
}

TEST_CASE("zones of one offset") {
  const auto reading = [](std::string_view text) {
    const auto zone = parse_fixed_zone(text);
    return zone ? zone->name() + " " + std::to_string(zone->offset_at(0)) : zone.problem().message;
  };
  CHECK(reading("+03:30") == "+03:30 12600");
  CHECK(reading("-05:00") == "-05:00 -18000");
  CHECK(reading("+23:59") == "+23:59 86340");
  CHECK(reading("Z") == "UTC 0");
  CHECK(reading("UTC") == "UTC 0");
  CHECK(reading("+00:00") == "UTC 0");
  for (const std::string_view text : {"", "+", "+3", "+03", "+0330", "+24:00", "+03:60", "03:30",
                                      "+03:30 ", "utc", "UTC+3", "Europe/Warsaw", "ZZ"}) {
    CHECK(reading(text) == "'" + std::string(text) + "' is not an offset from UTC");
    CHECK(parse_fixed_zone(text).problem().help ==
          "an offset looks like +03:30 or -05:00, or is UTC");
  }
}

TEST_CASE("spans of time") {
  CHECK(read_duration("2min") == "120");
  CHECK(read_duration("3h") == "10800");
  CHECK(read_duration("5d") == "432000");
  CHECK(read_duration("2w") == "1209600");
  CHECK(read_duration("0min") == "0");
  CHECK(read_duration("007d") == "604800");
  CHECK(read_duration("3652058d") == "315537811200");
}

TEST_CASE("what is not a span of time says so") {
  for (const std::string_view text :
       {"", "5", "d", "5 d", "5m", "5mo", "1y", "-5d", "+5d", "1.5h", "5D", "5days", "5d3h"}) {
    CHECK(read_duration(text) == "'" + std::string(text) + "' is not a span of time");
    CHECK(parse_duration(text).problem().help ==
          "a span of time is a number with one of the units min, h, d, w, such as 2min or 5d");
  }
  CHECK(read_duration("3652059d") ==
        "'3652059d' is longer than the calendar, which ends with the year 9999");
  CHECK(read_duration("99999999999999999999999999w") ==
        "'99999999999999999999999999w' is longer than the calendar, which ends with the year 9999");
}
