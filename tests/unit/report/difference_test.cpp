#include "difference.hpp"

#include <limits>

#include <kariz/table/cell.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;

namespace {

std::string between(std::string_view from, std::string_view to) {
  return difference_of_decimals(from, to).value_or("nothing");
}

std::string change(table::Percent from, table::Percent to) {
  return table::cell_text(table::Change{difference_of_parts(from, to)});
}

}  // namespace

TEST_CASE("the difference of two decimals is exact, with the decimals of the longer") {
  CHECK(between("0", "0") == "0");
  CHECK(between("12.5", "57.0") == "44.5");
  CHECK(between("57.0", "12.5") == "-44.5");
  CHECK(between("4800.00", "4800.05") == "0.05");
  CHECK(between("4800.05", "4800.00") == "-0.05");
  CHECK(between("1", "0.125") == "-0.875");
  CHECK(between("-3", "4") == "7");
  CHECK(between("9999999999999999.99", "0.01") == "-9999999999999999.98");
}

TEST_CASE("a difference that 64 bits do not hold is none") {
  CHECK(between("0", "9223372036854775807") == "9223372036854775807");
  CHECK(between("-1", "9223372036854775807") == "nothing");
  CHECK(between("0.1", "9223372036854775807") == "nothing");
  CHECK(between("", "1") == "nothing");
}

TEST_CASE("the difference of two parts is told in points") {
  CHECK(change({1, 2}, {3, 4}) == "+25.0 pt");
  CHECK(change({3, 4}, {1, 2}) == "-25.0 pt");
  CHECK(change({1, 3}, {2, 6}) == "0.0 pt");
}

TEST_CASE("parts of great wholes have a difference too") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(change({0, most}, {most, most}) == "+100.0 pt");
  CHECK(change({most / 2, most}, {most / 4, most}) == "-25.0 pt");
  CHECK(change({most, most}, {most, most}) == "0.0 pt");
}
