#include <ostream>
#include <string>

#include <kariz/exchange/date_pattern.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

/// The moment that a cell says, or the problem with it, in a zone two hours east of UTC.
std::string read(std::string_view pattern, std::string_view cell) {
  std::optional<DatePattern> dates;
  if (!pattern.empty()) {
    const auto parsed = DatePattern::parse(pattern);
    REQUIRE(parsed);
    dates = *parsed;
  }
  const auto at = read_time(cell, dates, *parse_fixed_zone("+02:00"));
  return at ? to_text(*at) : at.problem().message + " / " + at.problem().help;
}

std::string problem_of(std::string_view pattern) {
  const auto parsed = DatePattern::parse(pattern);
  return parsed ? "none" : parsed.problem().message + " / " + parsed.problem().help;
}

}  // namespace

TEST_CASE("days are read as the pattern says") {
  CHECK(read("%d/%m/%Y", "03/04/2017") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%m/%d/%Y", "03/04/2017") == "2017-03-04T00:00:00+02:00");
  CHECK(read("%d/%m/%Y", "3/4/2017") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%e.%m.%Y", " 3.4.2017") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%Y%m%d", "20170403") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%d.%m.%y", "03.04.17") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%d.%m.%y", "03.04.68") == "2068-04-03T00:00:00+02:00");
  CHECK(read("%d.%m.%y", "03.04.69") == "1969-04-03T00:00:00+02:00");
  CHECK(read("%F", "2017-04-03") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%%%d%%%m%%%Y", "%03%04%2017") == "2017-04-03T00:00:00+02:00");
}

TEST_CASE("months and days of the week have names") {
  CHECK(read("%d %b %Y", "3 Apr 2017") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%d %B %Y", "3 april  2017") == "2017-04-03T00:00:00+02:00");
  CHECK(read("%A, %b %d, %Y", "Monday, SEP 4, 2017") == "2017-09-04T00:00:00+02:00");
  CHECK(read("%a %d %b %Y", "Sun 31 Dec 2017") == "2017-12-31T00:00:00+02:00");
  CHECK(read("%d %b %Y", "3 Avr 2017") ==
        "'3 Avr 2017' is not a date like %d %b %Y / write it so, or like 2026-11-21; or change the "
        "pattern of the recipe");
}

TEST_CASE("times and offsets") {
  CHECK(read("%d/%m/%Y %H:%M", "03/04/2017 14:30") == "2017-04-03T14:30:00+02:00");
  CHECK(read("%d/%m/%Y %T", "03/04/2017 14:30:59") == "2017-04-03T14:30:59+02:00");
  CHECK(read("%d/%m/%Y %R", "03/04/2017 9:05") == "2017-04-03T09:05:00+02:00");
  CHECK(read("%m/%d/%Y %I:%M %p", "4/3/2017 12:05 am") == "2017-04-03T00:05:00+02:00");
  CHECK(read("%m/%d/%Y %I:%M %p", "4/3/2017 12:05 PM") == "2017-04-03T12:05:00+02:00");
  CHECK(read("%m/%d/%Y %I:%M%p", "4/3/2017 1:05pm") == "2017-04-03T13:05:00+02:00");
  CHECK(read("%d/%m/%Y %H:%M %z", "03/04/2017 14:30 +0000") == "2017-04-03T16:30:00+02:00");
  CHECK(read("%d/%m/%YT%T%z", "03/04/2017T14:30:00-05:30") == "2017-04-03T22:00:00+02:00");
  CHECK(read("%d/%m/%Y %T%z", "03/04/2017 14:30:00Z") == "2017-04-03T16:30:00+02:00");
  CHECK(read("%m/%d/%Y %I:%M %p", "4/3/2017 13:05 pm").substr(0, 34) ==
        "'4/3/2017 13:05 pm' is not a date ");
}

TEST_CASE("a cell fits as a whole or not at all") {
  const auto misfit = [](std::string_view cell) {
    return "'" + std::string(cell) +
           "' is not a date like %d/%m/%Y / write it so, or like 2026-11-21; or change the pattern "
           "of "
           "the recipe";
  };
  for (const std::string_view cell :
       {"03/04/17", "03/04/20170", "03/04/2017x", "03/04/2017 14:30", "+3/04/2017", "03-04-2017",
        "/04/2017", "003/04/2017", "soon", " 03/04/2017", "03/04/-201"}) {
    CHECK(read("%d/%m/%Y", cell) == misfit(cell));
  }
}

TEST_CASE("days and times that do not exist") {
  CHECK(read("%d/%m/%Y", "30/02/2017") ==
        "2017-02-30 does not exist: February 2017 has 28 days / dates are read as %d/%m/%Y here");
  CHECK(read("%m/%d/%Y", "20/10/2016") ==
        "2016-20-10 does not exist: there is no month 20 / dates are read as %m/%d/%Y here");
  CHECK(
      read("%d/%m/%Y %H:%M", "01/02/2017 24:00") ==
      "2017-02-01T24:00:00 does not exist: there is no hour 24 / dates are read as %d/%m/%Y %H:%M "
      "here");
  CHECK(read("%d/%m/%Y", "29/02/2016") == "2016-02-29T00:00:00+02:00");
}

TEST_CASE("ISO dates are understood with and without a pattern") {
  CHECK(read("", "2017-04-03") == "2017-04-03T00:00:00+02:00");
  CHECK(read("", "2017-04-03 14:30") == "2017-04-03T14:30:00+02:00");
  CHECK(read("%d/%m/%Y", "2017-04-03T14:30:00Z") == "2017-04-03T16:30:00+02:00");
  CHECK(read("", "2017-02-30") ==
        "2017-02-30 does not exist: February 2017 has 28 days / a time looks like 2026-11-21 or "
        "2026-11-21 14:30");
  CHECK(read("", "2017-04-03 9:05:07") == "2017-04-03T09:05:07+02:00");
  CHECK(read("%d/%m/%Y", "2017-04-03T9:05Z") == "2017-04-03T11:05:00+02:00");
  CHECK(read("", "2017-04-03 9:75") ==
        "'2017-04-03 9:75' is not a time / a time looks like 2026-11-21 or 2026-11-21 14:30");
  CHECK(read("", "2017-02-30 9:05") ==
        "2017-02-30 does not exist: February 2017 has 28 days / a time looks like 2026-11-21 or "
        "2026-11-21 14:30");
  CHECK(read("", "soon") == "'soon' is not a date / a date looks like 2026-11-21");
}

TEST_CASE("a pattern that fits is not doubted") {
  CHECK(read("%Y-%d-%m", "2017-04-03") == "2017-03-04T00:00:00+02:00");
  CHECK(read("%Y-%d-%m", "2017-04-13") ==
        "2017-13-04 does not exist: there is no month 13 / dates are read as %Y-%d-%m here");
}

TEST_CASE("patterns that say too little or what is not known") {
  const std::string help =
      " / a pattern looks like %d/%m/%Y; understood: %Y %y %m %b %B %d %e %a %A %H %I %p %M %S %z "
      "%F "
      "%R %T %%";
  CHECK(problem_of("%d/%m") == "the pattern '%d/%m' does not say the year" + help);
  CHECK(problem_of("%d %Y") == "the pattern '%d %Y' does not say the month" + help);
  CHECK(problem_of("%m/%y") == "the pattern '%m/%y' does not say the day" + help);
  CHECK(problem_of("%F %I:%M") == "the pattern '%F %I:%M' does not say am or pm (%p)" + help);
  CHECK(problem_of("%F %H:%M %p") ==
        "the pattern '%F %H:%M %p' does not say the hour of twelve (%I)" + help);
  CHECK(problem_of("%F %M") == "the pattern '%F %M' does not say the hour" + help);
  CHECK(problem_of("%d/%m/%Q") == "'%Q' is not known in a pattern" + help);
  CHECK(problem_of("%d/%m/%Y%") == "'%' is not known in a pattern" + help);
  CHECK(problem_of("dd/mm/yyyy") == "the pattern 'dd/mm/yyyy' does not say the year" + help);
  CHECK(problem_of("%%Y-%m-%d") == "the pattern '%%Y-%m-%d' does not say the year" + help);
  CHECK(problem_of("%d.%m.%Y %H:%M:%S") == "none");
}

TEST_CASE("the likeliest pattern of a date has its separators") {
  const auto likely = [](std::string_view cell) { return likely_pattern(cell).value_or("none"); };
  CHECK(likely("03.02.2026") == "%d.%m.%Y");
  CHECK(likely("03/04/2017") == "%d/%m/%Y");
  CHECK(likely("12/31/2017") == "%m/%d/%Y");
  CHECK(likely("2017/12/31") == "%Y/%m/%d");
  CHECK(likely("1-2-26") == "%d-%m-%y");
  CHECK(likely("03.02.2026 9:05") == "%d.%m.%Y %H:%M");
  CHECK(likely("03.02.2026, 14:30:00") == "%d.%m.%Y, %H:%M:%S");
  CHECK(likely("2/3/2026 1:05 PM") == "%d/%m/%Y %I:%M %p");
  CHECK(likely("3 Feb 2026") == "%d %b %Y");
  CHECK(likely("03-Feb-26") == "%d-%b-%y");
  CHECK(likely("3. Feb 2026") == "%d. %b %Y");
  CHECK(likely("Feb 3, 2026") == "%b %d, %Y");
  CHECK(likely("20170304") == "none");
  CHECK(likely("soon") == "none");
  CHECK(likely("") == "none");
}
