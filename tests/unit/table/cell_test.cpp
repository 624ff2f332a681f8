#include <cstdint>
#include <limits>
#include <memory>

#include <kariz/table/cell.hpp>
#include <kariz/table/table.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("a cell says what a person reads") {
  CHECK(cell_text(Blank{}) == "");
  CHECK(cell_text(NotAvailable{}) == "n/a");
  CHECK(cell_text("Acme\x1B") == "Acme\\x1B");
  CHECK(cell_text(Decimal{"12.50"}) == "12.50");
  CHECK(cell_text(Decimal{"-1234.5"}) == "-1,234.5");
  CHECK(cell_text(List{"web", "a\nb"}) == "web, a\\nb");
  CHECK(cell_text(List{}) == "");
  CHECK(cell_text(Bar{1, 1, 2}) == "");
  CHECK(cell_text(Nested{std::make_shared<Table>()}) == "");
}

TEST_CASE("counts are grouped by commas") {
  CHECK(cell_text(std::int64_t{0}) == "0");
  CHECK(cell_text(std::int64_t{999}) == "999");
  CHECK(cell_text(std::int64_t{8800}) == "8,800");
  CHECK(cell_text(std::int64_t{-123456}) == "-123,456");
  CHECK(cell_text(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("percentages are rounded half up to one decimal") {
  CHECK(cell_text(Percent{1, 16}) == "6.3%");
  CHECK(cell_text(Percent{1, 2000}) == "0.1%");
  CHECK(cell_text(Percent{1, 2001}) == "0.0%");
  CHECK(cell_text(Percent{8300, 8800}) == "94.3%");
  CHECK(cell_text(Percent{0, 5}) == "0.0%");
  CHECK(cell_text(Percent{5, 5}) == "100.0%");
  CHECK(cell_text(Percent{-1, 16}) == "-6.3%");
  CHECK(cell_text(Percent{-1, 9999}) == "0.0%");
  CHECK(cell_text(Percent{0, 0}) == "n/a");
  const auto most = std::numeric_limits<std::int64_t>::max();
  CHECK(cell_text(Percent{most, most}) == "100.0%");
  CHECK(cell_text(Percent{most / 2, most}) == "50.0%");
}

TEST_CASE("amounts are grouped and lose a fraction of zeros") {
  CHECK(cell_text(Amount{"10005534.00", "EUR"}) == "10,005,534 EUR");
  CHECK(cell_text(Amount{"4800.50", "EUR"}) == "4,800.50 EUR");
  CHECK(cell_text(Amount{"0.05", "USD"}) == "0.05 USD");
  CHECK(cell_text(Amount{"500", "JPY"}) == "500 JPY");
  CHECK(cell_text(Amount{"-4800.00", "EUR"}) == "-4,800 EUR");
  CHECK(cell_text(Amount{"1000.00", "XXX"}) == "1,000");
  CHECK(cell_text(Amount{"1000.00", ""}) == "1,000");
}

TEST_CASE("times are read to the minute") {
  CHECK(cell_text(Timestamp{"2026-11-05T10:00:59+01:00"}) == "2026-11-05 10:00");
  CHECK(cell_text(Timestamp{"2026-11-05"}) == "2026-11-05");
  CHECK(cell_text(Timestamp{""}) == "");
}
