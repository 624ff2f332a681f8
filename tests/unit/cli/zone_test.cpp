#include "zone.hpp"

#include "zone_rule.hpp"

#include <filesystem>
#include <string>

#include <kariz/domain/instant.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

std::string bytes(std::uint64_t number, std::size_t size) {
  std::string out;
  for (std::size_t i = size; i > 0; --i) {
    out += static_cast<char>((number >> (8 * (i - 1))) & 0xFFU);
  }
  return out;
}

/// Two kinds of time (+1:24 and +1 h) and a change from the first to the second.
std::string block(std::int64_t change, std::size_t bytes_a_time) {
  return bytes(static_cast<std::uint64_t>(change), bytes_a_time) + '\1' + bytes(5040, 4) + '\0' +
         '\0' + bytes(3600, 4) + '\0' + '\4' + std::string("LMT\0CET\0", 8);
}

std::string header(char version, std::uint64_t leap_seconds = 0) {
  return "TZif" + std::string(1, version) + std::string(15, '\0') + bytes(0, 4) + bytes(0, 4) +
         bytes(leap_seconds, 4) + bytes(1, 4) + bytes(2, 4) + bytes(8, 4);
}

constexpr std::int64_t in_1915 = -1717032240;

std::string zone_file(std::string_view rule) {
  return header('2') + block(0, 4) + header('2') + block(in_1915, 8) + "\n" + std::string(rule) +
         "\n";
}

std::string local_noon(const TimeZone& zone, std::string_view day) {
  return to_text(zone.local(*parse_date(day), 43'200));
}

}  // namespace

TEST_CASE("a zone file is read, and its rule followed") {
  const auto zone = parse_zone_file("Europe/Warsaw", zone_file("CET-1CEST,M3.5.0,M10.5.0/3"));
  REQUIRE(zone);
  CHECK(zone->name() == "Europe/Warsaw");
  CHECK(zone->offset_at(in_1915 - 1) == 5040);
  CHECK(zone->offset_at(in_1915) == 3600);
  CHECK(local_noon(*zone, "2026-01-15") == "2026-01-15T12:00:00+01:00");
  CHECK(local_noon(*zone, "2026-07-15") == "2026-07-15T12:00:00+02:00");
  CHECK(local_noon(*zone, "2060-07-15") == "2060-07-15T12:00:00+02:00");
  // The last Sundays of March and October, 01:00 UTC.
  CHECK(zone->offset_at(1774745999) == 3600);
  CHECK(zone->offset_at(1774746000) == 7200);
  CHECK(zone->offset_at(1792889999) == 7200);
  CHECK(zone->offset_at(1792890000) == 3600);
}

TEST_CASE("a rule without summer time adds nothing") {
  const auto zone = parse_zone_file("X", zone_file("<+01>-1"));
  REQUIRE(zone);
  CHECK(local_noon(*zone, "2040-07-15") == "2040-07-15T12:00:00+01:00");
}

TEST_CASE("a file of the first version has no rule and short times") {
  const auto zone = parse_zone_file("X", header('\0') + block(1000, 4));
  REQUIRE(zone);
  CHECK(zone->offset_at(999) == 5040);
  CHECK(zone->offset_at(1000) == 3600);
}

TEST_CASE("what is no zone file is none") {
  const auto whole = zone_file("CET-1");
  CHECK_FALSE(parse_zone_file("X", ""));
  CHECK_FALSE(parse_zone_file("X", "# tzdb data\n" + std::string(100, ' ')));
  for (std::size_t size = 0; size + 8 < whole.size(); ++size) {
    CHECK_FALSE(parse_zone_file("X", std::string_view(whole).substr(0, size)));
  }
  CHECK_FALSE(parse_zone_file("X", header('\0', 1) + block(0, 4) + bytes(0, 8)));
  auto wrong_kind = header('\0') + block(0, 4);
  wrong_kind[44 + 4] = '\7';
  CHECK_FALSE(parse_zone_file("X", wrong_kind));
}

TEST_CASE("rules of POSIX") {
  const auto standard = [](std::string_view text) {
    const auto rule = parse_zone_rule(text);
    return rule ? rule->standard : 999;
  };
  CHECK(standard("CET-1") == 3600);
  CHECK(standard("EST5") == -18'000);
  CHECK(standard("<+0330>-3:30") == 12'600);
  CHECK(standard("<-02>2:00:30") == -7'230);

  const auto godthab = parse_zone_rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0");
  REQUIRE(godthab);
  REQUIRE(godthab->summer);
  CHECK(godthab->summer->offset == -3'600);
  CHECK(godthab->summer->start.time == -3'600);
  const auto southern = parse_zone_rule("NZST-12NZDT,M9.5.0,M4.1.0/3");
  REQUIRE(southern);
  const auto spans = spans_in_year(*southern, 2026);
  REQUIRE(spans.size() == 2);
  CHECK(spans[0].from == 1775311200);  // 2026-04-04T14:00Z
  CHECK(spans[0].offset == 43'200);
  CHECK(spans[1].from == 1790431200);  // 2026-09-26T14:00Z
  CHECK(spans[1].offset == 46'800);

  for (const auto* const text :
       {"", "CE-1", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1x", "CET-1CEST,M13.5.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "<+01-1", "CET-1CEST,366,1",
        "CET-1CEST,J0,1", "CET-1CEST,M3.5.0,M10.5.0/3/", "CET-168"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_zone_rule(text));
  }
}

TEST_CASE("days of a year, with and without 29 February") {
  const auto day = [](ClockChange::Kind kind, unsigned number, int year) {
    ClockChange change;
    change.kind = kind;
    change.day = number;
    change.time = 0;
    return to_text(TimeZone().at(change.in_year(year))).substr(0, 10);
  };
  using Kind = ClockChange::Kind;
  CHECK(day(Kind::day_of_year, 0, 2024) == "2024-01-01");
  CHECK(day(Kind::day_of_year, 59, 2024) == "2024-02-29");
  CHECK(day(Kind::day_of_year, 59, 2023) == "2023-03-01");
  CHECK(day(Kind::day_but_leap, 59, 2024) == "2024-02-28");
  CHECK(day(Kind::day_but_leap, 60, 2024) == "2024-03-01");
  CHECK(day(Kind::day_but_leap, 60, 2023) == "2023-03-01");
  CHECK(day(Kind::day_but_leap, 365, 2024) == "2024-12-31");
}

TEST_CASE("only names of zones lead to the database") {
  if (!std::filesystem::exists("/usr/share/zoneinfo/Europe/Warsaw")) return;
  const auto warsaw = find_zone("Europe/Warsaw");
  REQUIRE(warsaw);
  CHECK(local_noon(*warsaw, "2026-11-21") == "2026-11-21T12:00:00+01:00");
  CHECK(local_noon(*warsaw, "2044-07-01") == "2044-07-01T12:00:00+02:00");
  for (const auto* const name : {"", "Europe", "Europe/Warschau", "europe/warsaw", "localtime",
                                 "posixrules", "right/Europe/Warsaw", "../zoneinfo/Europe/Warsaw",
                                 "/usr/share/zoneinfo/Europe/Warsaw", "zone.tab", "tzdata.zi"}) {
    CAPTURE(name);
    CHECK_FALSE(find_zone(name));
  }
}
