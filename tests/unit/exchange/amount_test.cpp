#include <ostream>
#include <string>

#include <kariz/exchange/amount.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

const AmountStyle plain;
const AmountStyle european{",", ".", std::nullopt};
const AmountStyle swiss{".", "'", std::nullopt};
const AmountStyle polish{",", " ", std::nullopt};

/// The amount with its currency, or the problem; EUR is the pipeline's.
std::string read(std::string_view cell, const AmountStyle& style = plain,
                 std::string_view otherwise = "EUR") {
  const auto amount = read_amount(cell, style, *Currency::parse(otherwise));
  if (amount) return to_text(*amount, Currency());
  return amount.problem().message + " / " + amount.problem().help;
}

std::string problem_of(std::string_view cell, const AmountStyle& style = plain) {
  const std::string text = read(cell, style);
  return text.substr(0, text.find(" / "));
}

}  // namespace

TEST_CASE("amounts in their style") {
  CHECK(read("1054") == "1054 EUR");
  CHECK(read("1054.50") == "1054.5 EUR");
  CHECK(read("0") == "0 EUR");
  CHECK(read("1.054,00", european) == "1054 EUR");
  CHECK(read("1.234.567,89", european) == "1234567.89 EUR");
  CHECK(read("1054,5", european) == "1054.5 EUR");
  CHECK(read("1'054.00", swiss) == "1054 EUR");
  CHECK(read("1 054,00", polish) == "1054 EUR");
  CHECK(read("1\xC2\xA0"
             "054,00",
             polish) == "1054 EUR");
  CHECK(read("1\xE2\x80\xAF"
             "054,00\xC2\xA0zł",
             polish) == "1054 PLN");
}

TEST_CASE("thousands are groups of three, or of two before them") {
  const AmountStyle english{".", ",", std::nullopt};
  CHECK(read("12,34,567.50", english) == "1234567.5 EUR");
  CHECK(read("123,456", english) == "123456 EUR");
  for (const std::string_view cell :
       {"1,05", "1,0540", "1234,567", ",054", "1,,054", "1,054,", "1,2,345"}) {
    CHECK(read(cell, english) ==
          "'" + std::string(cell) +
              "' is not an amount / amounts are read as 1,054.00 here, with a currency or without");
  }
}

TEST_CASE("a mark of another style is not guessed at") {
  CHECK(
      read("1,054.00") ==
      "'1,054.00' is not an amount / amounts are read as 1054.00 here, with a currency or without");
  CHECK(
      read("1054,00") ==
      "'1054,00' is not an amount / amounts are read as 1054.00 here, with a currency or without");
  CHECK(problem_of("10.54", european) == "'10.54' is not an amount");
  CHECK(problem_of("1 054") == "'1 054' is not an amount");
  CHECK(problem_of("1.") == "'1.' is not an amount");
  CHECK(problem_of(".5") == "'.5' is not an amount");
  CHECK(problem_of("1.2.3") == "'1.2.3' is not an amount");
  CHECK(problem_of("1e3") == "'1e3' is not an amount");
}

TEST_CASE("a currency may stand at one end") {
  CHECK(read("1054 USD") == "1054 USD");
  CHECK(read("USD1054") == "1054 USD");
  CHECK(read("€1054") == "1054 EUR");
  CHECK(read("1.054,00 €", european) == "1054 EUR");
  CHECK(read("£ 10") == "10 GBP");
  CHECK(read("$10", plain, "CAD") == "10 CAD");
  CHECK(read("$10", {".", "", Currency::parse("USD")}) == "10 USD");
  CHECK(read("10", {".", "", Currency::parse("USD")}) == "10 USD");
  CHECK(read("10 €", {".", "", Currency::parse("USD")}) == "10 EUR");
  CHECK(read("¥1000", plain, "JPY") == "1000 JPY");
}

TEST_CASE("currencies that are not known for sure") {
  CHECK(
      read("$10") ==
      "'$' stands for several currencies: USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP / say which "
      "one: money: {currency: USD}");
  CHECK(read("10 ABC") ==
        "unknown currency 'ABC' / a currency is a code of ISO 4217, such as EUR or USD");
  CHECK(problem_of("USD 10 USD") == "'USD 10 USD' names its currency twice");
  CHECK(problem_of("€10 EUR") == "'€10 EUR' names its currency twice");
  CHECK(problem_of("USD") == "'USD' is not an amount");
  CHECK(problem_of("ten") == "'ten' is not an amount");
}

TEST_CASE("what no amount may be") {
  for (const std::string_view cell : {"-5", "−5", "(5)", "5-"}) {
    CHECK(problem_of(cell) == "'" + std::string(cell) + "' is negative");
  }
  CHECK(read("1,005", european) ==
        "'1.005' has more decimals than EUR has (2) / amounts are read as 1.054,00 here, with a "
        "currency or without");
  CHECK(problem_of("10.5 JPY") == "'10.5' has more decimals than JPY has (0)");
  CHECK(problem_of("99999999999999999999") ==
        "'99999999999999999999' is too large: amounts go to 92233720368547758.07 EUR");
}
