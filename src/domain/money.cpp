#include "text.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include <kariz/domain/money.hpp>

namespace kariz {
namespace {

__extension__ typedef unsigned __int128 Wide;

constexpr std::int64_t most_minor = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t rate_decimals = 9;

constexpr std::string_view amount_help = "an amount looks like 4800, 4800.50 or 1200 USD";
constexpr std::string_view rate_help =
    "a rate is a number above 0 with at most 9 decimals, such as 0.92";

/// Digits before and after a point.
struct Decimal {
  std::string_view whole;
  std::string_view decimals;
};

/// `4800` or `4800.50`.
std::optional<Decimal> take_decimal(Scanner& in) {
  Decimal number;
  number.whole = in.take_digits();
  if (number.whole.empty()) return std::nullopt;
  if (!in.take('.')) return number;
  number.decimals = in.take_digits();
  if (number.decimals.empty()) return std::nullopt;
  return number;
}

/// The number times 10^decimals, which is not less than it has; nothing if that is too large.
std::optional<std::int64_t> scale(Decimal number, std::size_t decimals) {
  std::int64_t scaled = 0;
  const auto append = [&](int digit) {
    if (scaled > (most_minor - digit) / 10) return false;
    scaled = scaled * 10 + digit;
    return true;
  };
  for (const std::string_view digits : {number.whole, number.decimals}) {
    for (const char digit : digits) {
      if (!append(digit - '0')) return std::nullopt;
    }
  }
  for (std::size_t i = number.decimals.size(); i < decimals; ++i) {
    if (!append(0)) return std::nullopt;
  }
  return scaled;
}

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

Problem bad_amount(std::string_view text, std::string_view fault) {
  std::string message = quoted(text);
  message.append(" ").append(fault);
  return {message, std::string(amount_help)};
}

Problem not_an_amount(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    return bad_amount(text, "has a sign");
  }
  const bool has_comma = text.find(',') != text.npos;
  return bad_amount(text, has_comma ? "has a comma" : "is not an amount");
}

Problem too_many_decimals(std::string_view text, Currency currency) {
  std::string fault = "has more decimals than ";
  fault.append(currency.is_none() ? "an amount without currency" : currency.code());
  fault.append(" has (").append(std::to_string(currency.decimals())).append(")");
  return bad_amount(text, fault);
}

Problem unknown_currency(std::string_view code) {
  std::string upper(code);
  std::transform(upper.begin(), upper.end(), upper.begin(), to_upper);
  std::string help = "a currency is a code of ISO 4217, such as EUR or USD";
  if (Currency::parse(upper)) help = "did you mean " + quoted(upper) + "?";
  return {"unknown currency " + quoted(code), help};
}

/// What follows the number: nothing, or blanks and a code.
Parsed<Currency> read_currency(std::string_view text, std::string_view rest, Currency otherwise) {
  if (rest.empty()) return otherwise;
  const std::size_t start = rest.find_first_not_of(' ');
  if (start == 0 || start == rest.npos || is_digit(rest[start])) return not_an_amount(text);
  const std::string_view code = rest.substr(start);
  const auto currency = Currency::parse(code);
  if (!currency) return unknown_currency(code);
  return *currency;
}

/// The latest rate that holds on this day.
const ExchangeRate* find_rate(std::span<const ExchangeRate> rates, Currency currency, Date day) {
  const std::pair wanted(currency, std::optional(day));
  const auto behind = std::upper_bound(
      rates.begin(), rates.end(), wanted,
      [](const auto& key, const auto& rate) { return key < std::pair(rate.currency, rate.from); });
  if (behind == rates.begin()) return nullptr;
  const ExchangeRate& latest = *std::prev(behind);
  return latest.currency == currency ? &latest : nullptr;
}

Problem no_rate(Currency from, Currency to, Date day) {
  std::string message = "no rate for ";
  message.append(from.code()).append(" on ").append(to_text(day));
  std::string help = "add what one ";
  help.append(from.code()).append(" is worth in ").append(to.code());
  help.append(" to the file: 'rates: {").append(from.code()).append(": …}'");
  return {message, help};
}

std::optional<std::int64_t> divide_half_to_even(Wide dividend, Wide divisor) {
  Wide quotient = dividend / divisor;
  const Wide twice = dividend % divisor * 2;
  if (twice > divisor || (twice == divisor && quotient % 2 == 1)) ++quotient;
  if (quotient > static_cast<Wide>(most_minor)) return std::nullopt;
  return static_cast<std::int64_t>(quotient);
}

std::optional<std::int64_t> convert_minor(std::int64_t minor, std::int64_t nano,
                                          int more_decimals) {
  const Wide product = static_cast<Wide>(minor) * static_cast<Wide>(nano);
  const Wide nano_unit = power_of_ten(rate_decimals);
  if (more_decimals <= 0) {
    return divide_half_to_even(product, nano_unit * power_of_ten(-more_decimals));
  }
  const Wide factor = power_of_ten(more_decimals);
  // 2^126 and four decimals more are beyond 128 bits, but so much is beyond 64 bits in any case.
  if (product > ~Wide{0} / factor) return std::nullopt;
  return divide_half_to_even(product * factor, nano_unit);
}

std::string without_needless_decimals(std::string decimal) {
  if (decimal.find('.') == decimal.npos) return decimal;
  decimal.erase(decimal.find_last_not_of('0') + 1);
  if (decimal.back() == '.') decimal.pop_back();
  return decimal;
}

}  // namespace

Parsed<Money> parse_money(std::string_view text, Currency otherwise) {
  Scanner in{text};
  const auto number = take_decimal(in);
  if (!number) return not_an_amount(text);
  const auto currency = read_currency(text, in.rest, otherwise);
  if (!currency) return currency.problem();
  const auto decimals = static_cast<std::size_t>(currency->decimals());
  if (number->decimals.size() > decimals) return too_many_decimals(text, *currency);
  const auto minor = scale(*number, decimals);
  if (!minor) {
    const Money most{most_minor, *currency};
    return bad_amount(text, "is too large: amounts go to " + to_text(most, Currency()));
  }
  return Money{*minor, *currency};
}

std::string to_decimal(Money money) {
  const auto decimals = static_cast<std::size_t>(money.currency.decimals());
  std::string digits = std::to_string(money.minor);
  if (decimals == 0) return digits;
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, 1, '.');
  return digits;
}

std::string to_text(Money money, Currency otherwise) {
  std::string text = without_needless_decimals(to_decimal(money));
  if (money.currency == otherwise) return text;
  return text.append(" ").append(money.currency.code());
}

Parsed<std::int64_t> parse_rate(std::string_view text) {
  const auto refused = [&](std::string_view fault) {
    std::string message = quoted(text);
    message.append(" ").append(fault);
    return Problem{message, std::string(rate_help)};
  };
  Scanner in{text};
  const auto number = take_decimal(in);
  if (!number || !in.done()) return refused("is not a rate");
  if (number->decimals.size() > rate_decimals)
    return refused("has more decimals than a rate has (9)");
  const auto nano = scale(*number, rate_decimals);
  if (!nano) return refused("is too large for a rate");
  if (*nano == 0) return refused("is not a rate");
  return *nano;
}

Parsed<Money> convert(Money money, Currency to, std::span<const ExchangeRate> rates, Date day) {
  if (money.currency == to) return money;
  const ExchangeRate* const rate = find_rate(rates, money.currency, day);
  if (rate == nullptr) return no_rate(money.currency, to, day);
  const int more_decimals = to.decimals() - money.currency.decimals();
  const auto minor = convert_minor(money.minor, rate->nano, more_decimals);
  if (!minor) {
    return Problem{to_text(money, Currency()) + " is too large in " + std::string(to.code()),
                   "amounts go to " + to_text(Money{most_minor, to}, Currency())};
  }
  return Money{*minor, to};
}

}  // namespace kariz
