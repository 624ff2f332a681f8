#include <array>
#include <cstdint>
#include <limits>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/money.hpp>

#include <doctest/doctest.h>

using kariz::convert;
using kariz::Currency;
using kariz::Date;
using kariz::ExchangeRate;
using kariz::Money;
using kariz::parse_money;
using kariz::parse_rate;
using kariz::to_decimal;
using kariz::to_text;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

Currency currency(std::string_view code) {
  const auto parsed = Currency::parse(code);
  REQUIRE_MESSAGE(parsed, std::string(code));
  return *parsed;
}

/// What was read, with its code, or why nothing was.
std::string reading(std::string_view text, std::string_view otherwise) {
  const auto money = parse_money(text, currency(otherwise));
  return money ? to_decimal(*money) + " " + std::string(money->currency.code())
               : money.problem().message;
}

Date day(std::string_view text) {
  return *kariz::parse_date(text);
}

ExchangeRate rate(std::string_view code, std::string_view value) {
  return {currency(code), std::nullopt, *parse_rate(value)};
}

ExchangeRate rate(std::string_view code, std::string_view value, std::string_view from) {
  return {currency(code), day(from), *parse_rate(value)};
}

std::string converted(std::string_view amount, std::string_view to,
                      const std::vector<ExchangeRate>& rates, std::string_view on = "2026-06-01") {
  const auto money = convert(*parse_money(amount, Currency()), currency(to), rates, day(on));
  return money ? to_text(*money, Currency()) : money.problem().message;
}

}  // namespace

TEST_CASE("currencies have the decimals of ISO 4217") {
  CHECK(currency("EUR").decimals() == 2);
  CHECK(currency("AED").decimals() == 2);
  CHECK(currency("ZWG").decimals() == 2);
  CHECK(currency("JPY").decimals() == 0);
  CHECK(currency("BIF").decimals() == 0);
  CHECK(currency("XPF").decimals() == 0);
  CHECK(currency("KWD").decimals() == 3);
  CHECK(currency("TND").decimals() == 3);
  CHECK(currency("CLF").decimals() == 4);
  CHECK(currency("UYW").decimals() == 4);
  CHECK(currency("XAU").decimals() == 2);
  CHECK(currency("BGN").decimals() == 2);
}

TEST_CASE("ISO 4217 lists 178 codes, and six more until lately") {
  int listed = 0;
  std::string code = "AAA";
  for (code[0] = 'A'; code[0] <= 'Z'; ++code[0]) {
    for (code[1] = 'A'; code[1] <= 'Z'; ++code[1]) {
      for (code[2] = 'A'; code[2] <= 'Z'; ++code[2]) {
        const auto parsed = Currency::parse(code);
        if (!parsed) continue;
        ++listed;
        REQUIRE(parsed->code() == code);
      }
    }
  }
  CHECK(listed == 178 + 6);
}

TEST_CASE("what is not the code of a currency is none") {
  for (const std::string_view code : {"", "EU", "EURO", "eur", "Eur", "EUX", "DEM", "€", "E R",
                                      "   ", "ZZZ", "AAA", "ED ", " AF"}) {
    CHECK_FALSE(Currency::parse(code).has_value());
  }
}

TEST_CASE("no currency is XXX") {
  CHECK(Currency().is_none());
  CHECK(Currency().code() == "XXX");
  CHECK(Currency().decimals() == 2);
  CHECK(currency("XXX") == Currency());
  CHECK_FALSE(currency("EUR").is_none());
}

TEST_CASE("amounts are read exactly") {
  CHECK(reading("4800", "EUR") == "4800.00 EUR");
  CHECK(reading("4800.5", "EUR") == "4800.50 EUR");
  CHECK(reading("4800.50", "EUR") == "4800.50 EUR");
  CHECK(reading("0.01", "EUR") == "0.01 EUR");
  CHECK(reading("0", "EUR") == "0.00 EUR");
  CHECK(reading("0010", "EUR") == "10.00 EUR");
  CHECK(reading("1200 USD", "EUR") == "1200.00 USD");
  CHECK(reading("1200.99  USD", "EUR") == "1200.99 USD");
  CHECK(reading("1200", "JPY") == "1200 JPY");
  CHECK(reading("1.234", "KWD") == "1.234 KWD");
  CHECK(reading("1.2345", "CLF") == "1.2345 CLF");
  CHECK(reading("1.5", "XXX") == "1.50 XXX");
  CHECK(reading("5 XXX", "EUR") == "5.00 XXX");
  CHECK(reading("92233720368547758.07", "EUR") == "92233720368547758.07 EUR");
  CHECK(reading("9223372036854775807", "JPY") == "9223372036854775807 JPY");
}

TEST_CASE("an amount has no more decimals than its currency") {
  CHECK(reading("12.345", "EUR") == "'12.345' has more decimals than EUR has (2)");
  CHECK(reading("12.340", "EUR") == "'12.340' has more decimals than EUR has (2)");
  CHECK(reading("12.0 JPY", "EUR") == "'12.0 JPY' has more decimals than JPY has (0)");
  CHECK(reading("1.2345 KWD", "EUR") == "'1.2345 KWD' has more decimals than KWD has (3)");
  CHECK(reading("1.234", "XXX") ==
        "'1.234' has more decimals than an amount without currency has (2)");
}

TEST_CASE("an amount fits into 64 bits") {
  CHECK(reading("92233720368547758.08", "EUR") ==
        "'92233720368547758.08' is too large: amounts go to 92233720368547758.07 EUR");
  CHECK(reading("92233720368547759", "EUR") ==
        "'92233720368547759' is too large: amounts go to 92233720368547758.07 EUR");
  CHECK(reading("9223372036854775808 JPY", "EUR") ==
        "'9223372036854775808 JPY' is too large: amounts go to 9223372036854775807 JPY");
  CHECK(reading("99999999999999999999999999999999999999999", "XXX") ==
        "'99999999999999999999999999999999999999999' is too large: amounts go to "
        "92233720368547758.07");
}

TEST_CASE("signs and commas are named") {
  CHECK(reading("-5", "EUR") == "'-5' has a sign");
  CHECK(reading("+5", "EUR") == "'+5' has a sign");
  CHECK(reading("1,200", "EUR") == "'1,200' has a comma");
  CHECK(reading("12,50 USD", "EUR") == "'12,50 USD' has a comma");
}

TEST_CASE("anything else is no amount") {
  for (const std::string_view text :
       {"",    " ",    "abc", "$5", "5$",    ".5",   "5.",    "5. USD", "1 200", "1'200",   "1_000",
        "1e3", "0x10", "5 ",  " 5", "USD 5", "5USD", "5.5.5", "5\tUSD", "٤٨٠٠",  "4800.5 7"}) {
    CHECK(reading(text, "EUR") == "'" + std::string(text) + "' is not an amount");
    CHECK(parse_money(text, Currency()).problem().help ==
          "an amount looks like 4800, 4800.50 or 1200 USD");
  }
}

TEST_CASE("unknown currencies are named, and lower case is recognized") {
  CHECK(reading("5 USX", "EUR") == "unknown currency 'USX'");
  CHECK(parse_money("5 USX", Currency()).problem().help ==
        "a currency is a code of ISO 4217, such as EUR or USD");
  CHECK(reading("5 usd", "EUR") == "unknown currency 'usd'");
  CHECK(parse_money("5 usd", Currency()).problem().help == "did you mean 'USD'?");
  CHECK(reading("5 EUR USD", "EUR") == "unknown currency 'EUR USD'");
  CHECK(reading("5 USD ", "EUR") == "unknown currency 'USD '");
}

TEST_CASE("amounts are written without needless decimals") {
  const Currency eur = currency("EUR");
  CHECK(to_text(Money{480000, eur}, eur) == "4800");
  CHECK(to_text(Money{480050, eur}, eur) == "4800.5");
  CHECK(to_text(Money{480055, eur}, eur) == "4800.55");
  CHECK(to_text(Money{5, eur}, eur) == "0.05");
  CHECK(to_text(Money{0, eur}, eur) == "0");
  CHECK(to_text(Money{100, currency("JPY")}, eur) == "100 JPY");
  CHECK(to_text(Money{120000, currency("USD")}, eur) == "1200 USD");
  CHECK(to_text(Money{1200, currency("KWD")}, eur) == "1.2 KWD");
  CHECK(to_text(Money{500, Currency()}, eur) == "5 XXX");
  CHECK(to_text(Money{500, Currency()}, Currency()) == "5");
  CHECK(to_text(Money{most, eur}, eur) == "92233720368547758.07");
}

TEST_CASE("a decimal has all the decimals of its currency") {
  CHECK(to_decimal(Money{480000, currency("EUR")}) == "4800.00");
  CHECK(to_decimal(Money{7, currency("EUR")}) == "0.07");
  CHECK(to_decimal(Money{0, currency("EUR")}) == "0.00");
  CHECK(to_decimal(Money{100, currency("JPY")}) == "100");
  CHECK(to_decimal(Money{7, currency("KWD")}) == "0.007");
  CHECK(to_decimal(Money{10007, currency("CLF")}) == "1.0007");
}

TEST_CASE("every amount is read as it was written") {
  std::mt19937_64 random(20261121);
  const std::array currencies = {currency("EUR"), currency("JPY"), currency("KWD"), currency("CLF"),
                                 Currency()};
  for (int i = 0; i < 100'000; ++i) {
    const auto minor = static_cast<std::int64_t>(random() >> (1 + random() % 63));
    const Money money{minor, currencies.at(random() % currencies.size())};
    const Currency otherwise = currencies.at(random() % currencies.size());
    const std::string text = to_text(money, otherwise);
    const auto again = parse_money(text, otherwise);
    REQUIRE_MESSAGE(again, text);
    REQUIRE_MESSAGE(*again == money, text);
    REQUIRE(*parse_money(to_decimal(money), money.currency) == money);
  }
}

TEST_CASE("rates have up to nine decimals") {
  CHECK(*parse_rate("0.92") == 920'000'000);
  CHECK(*parse_rate("1") == 1'000'000'000);
  CHECK(*parse_rate("0.000000001") == 1);
  CHECK(*parse_rate("9223372036.854775807") == most);
}

TEST_CASE("what is not a rate says so") {
  const auto problem = [](std::string_view text) { return parse_rate(text).problem().message; };
  CHECK(problem("0.1234567891") == "'0.1234567891' has more decimals than a rate has (9)");
  CHECK(problem("9223372036.854775808") == "'9223372036.854775808' is too large for a rate");
  for (const std::string_view text :
       {"", "0", "0.0", "-1", "+1", "1.", ".5", "1,5", "1 USD", "x"}) {
    CHECK(problem(text) == "'" + std::string(text) + "' is not a rate");
    CHECK(parse_rate(text).problem().help ==
          "a rate is a number above 0 with at most 9 decimals, such as 0.92");
  }
}

TEST_CASE("an amount in the same currency needs no rate") {
  CHECK(converted("5.5 EUR", "EUR", {}) == "5.5 EUR");
  CHECK(converted("5.5", "XXX", {}) == "5.5");
}

TEST_CASE("amounts are converted once, rounded half to even") {
  const std::vector rates = {rate("JPY", "0.0061"), rate("KWD", "3"), rate("USD", "0.5")};
  CHECK(converted("1200 USD", "EUR", rates) == "600 EUR");
  CHECK(converted("0.01 USD", "EUR", rates) == "0 EUR");     // 0.005
  CHECK(converted("0.03 USD", "EUR", rates) == "0.02 EUR");  // 0.015
  CHECK(converted("0.05 USD", "EUR", rates) == "0.02 EUR");  // 0.025
  CHECK(converted("0.07 USD", "EUR", rates) == "0.04 EUR");  // 0.035
  CHECK(converted("1000 JPY", "EUR", rates) == "6.1 EUR");
  CHECK(converted("1 JPY", "EUR", rates) == "0.01 EUR");      // 0.0061
  CHECK(converted("0.001 KWD", "EUR", rates) == "0 EUR");     // 0.003
  CHECK(converted("0.002 KWD", "EUR", rates) == "0.01 EUR");  // 0.006
  CHECK(converted("1.005 KWD", "EUR", {rate("KWD", "1")}) == "1 EUR");
  CHECK(converted("1.015 KWD", "EUR", {rate("KWD", "1")}) == "1.02 EUR");
}

TEST_CASE("decimals more and fewer are made up for") {
  CHECK(converted("3 USD", "JPY", {rate("USD", "163.5")}) == "490 JPY");  // 490.5
  CHECK(converted("7 JPY", "CLF", {rate("JPY", "0.00019")}) == "0.0013 CLF");
  CHECK(converted("7 CLF", "JPY", {rate("CLF", "5000.5")}) == "35004 JPY");  // 35003.5
}

TEST_CASE("the latest rate that is not after the day holds") {
  const std::vector rates = {rate("GBP", "1.2"), rate("USD", "0.90"),
                             rate("USD", "0.92", "2026-01-01"), rate("USD", "0.94", "2026-03-01")};
  CHECK(converted("100 USD", "EUR", rates, "2025-12-31") == "90 EUR");
  CHECK(converted("100 USD", "EUR", rates, "2026-01-01") == "92 EUR");
  CHECK(converted("100 USD", "EUR", rates, "2026-02-28") == "92 EUR");
  CHECK(converted("100 USD", "EUR", rates, "2026-03-01") == "94 EUR");
  CHECK(converted("100 USD", "EUR", rates, "9999-12-31") == "94 EUR");
  CHECK(converted("100 GBP", "EUR", rates, "2026-03-01") == "120 EUR");
}

TEST_CASE("a missing rate is named, with what to write") {
  CHECK(converted("100 USD", "EUR", {}) == "no rate for USD on 2026-06-01");
  CHECK(converted("100 USD", "EUR", {rate("USD", "0.9", "2026-06-02")}) ==
        "no rate for USD on 2026-06-01");
  const auto missing = convert(Money{1, currency("USD")}, currency("EUR"), {}, day("2026-06-01"));
  CHECK(missing.problem().help ==
        "add what one USD is worth in EUR to the file: 'rates: {USD: …}'");
}

TEST_CASE("what becomes too large by conversion is a problem") {
  const std::vector rates = {rate("JPY", "9223372036.854775807"), rate("USD", "1.000000001")};
  CHECK(converted("92233720368547758.07 USD", "EUR", rates) ==
        "92233720368547758.07 USD is too large in EUR");
  CHECK(converted("9223372036854775807 JPY", "CLF", rates) ==
        "9223372036854775807 JPY is too large in CLF");
  // 2^124 times 10^4 is 0 in 128 bits.
  CHECK(converted("4611686018427387904 JPY", "CLF", {rate("JPY", "4611686018.427387904")}) ==
        "4611686018427387904 JPY is too large in CLF");
  CHECK(converted("9223372036854775807 JPY", "EUR", {rate("JPY", "0.01")}) ==
        "92233720368547758.07 EUR");
  CHECK(convert(Money{most, currency("JPY")}, currency("EUR"), rates, day("2026-06-01"))
            .problem()
            .help == "amounts go to 92233720368547758.07 EUR");
}

TEST_CASE("a conversion is never off by more than half a minor unit") {
  std::mt19937_64 random(4217);
  for (int i = 0; i < 20'000; ++i) {
    const auto minor = static_cast<std::int64_t>(random() % 1'000'000);
    const auto nano = static_cast<std::int64_t>(1 + random() % 2'000'000'000);
    const ExchangeRate usd{currency("USD"), std::nullopt, nano};
    const auto money = convert(Money{minor, currency("USD")}, currency("EUR"), std::span(&usd, 1),
                               day("2026-06-01"));
    REQUIRE(money);
    const std::int64_t exact = minor * nano;
    const std::int64_t difference = money->minor * 1'000'000'000 - exact;
    REQUIRE(difference >= -500'000'000);
    REQUIRE(difference <= 500'000'000);
  }
}
