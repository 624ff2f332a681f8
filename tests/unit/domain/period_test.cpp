#include <ostream>
#include <string>
#include <string_view>

#include <kariz/domain/period.hpp>

#include <doctest/doctest.h>

using kariz::parse_period;
using kariz::to_text;

namespace {

std::string reading(std::string_view text) {
  const auto period = parse_period(text);
  if (!period) return period.problem().message;
  return to_text(period->first) + " to " + to_text(period->last);
}

}  // namespace

TEST_CASE("years, quarters and months are whole days") {
  CHECK(reading("2026") == "2026-01-01 to 2026-12-31");
  CHECK(reading("2026-Q1") == "2026-01-01 to 2026-03-31");
  CHECK(reading("2026-Q2") == "2026-04-01 to 2026-06-30");
  CHECK(reading("2026-Q3") == "2026-07-01 to 2026-09-30");
  CHECK(reading("2026-q4") == "2026-10-01 to 2026-12-31");
  CHECK(reading("2026-11") == "2026-11-01 to 2026-11-30");
  CHECK(reading("2026-02") == "2026-02-01 to 2026-02-28");
  CHECK(reading("2028-02") == "2028-02-01 to 2028-02-29");
  CHECK(reading("2100-02") == "2100-02-01 to 2100-02-28");
  CHECK(reading("0001") == "0001-01-01 to 0001-12-31");
  CHECK(reading("9999-12") == "9999-12-01 to 9999-12-31");
}

TEST_CASE("a quarter is the same however it is written") {
  CHECK(*parse_period("2026-Q4") == *parse_period("2026-q4"));
  CHECK_FALSE(*parse_period("2026-Q4") == *parse_period("2026-12"));
}

TEST_CASE("periods that do not exist say so") {
  CHECK(reading("2026-Q0") == "2026-Q0 does not exist: quarters are Q1, Q2, Q3 and Q4");
  CHECK(reading("2026-Q5") == "2026-Q5 does not exist: quarters are Q1, Q2, Q3 and Q4");
  CHECK(reading("2026-00") == "2026-00 does not exist: there is no month 0");
  CHECK(reading("2026-13") == "2026-13 does not exist: there is no month 13");
  CHECK(reading("0000") == "0000 does not exist: years go from 0001 to 9999");
  CHECK(reading("0000-Q1") == "0000-Q1 does not exist: years go from 0001 to 9999");
}

TEST_CASE("anything else is no period") {
  for (const std::string_view text :
       {"", "26", "2026-", "2026-1", "2026-Q", "2026-Q12", "2026-11-21", "Q3", "2026Q3", "2026-W3",
        " 2026", "2026 ", "+2026", "-2026", "20260", "2026-1x"}) {
    CHECK(reading(text) == "'" + std::string(text) + "' is not a period");
    CHECK(parse_period(text).problem().help ==
          "a period is a year, a quarter or a month: 2026, 2026-Q3, 2026-11");
  }
}
