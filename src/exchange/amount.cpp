#include "text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/exchange/amount.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

/// A sign, and the codes of the currencies that it stands for.
struct Sign {
  std::string_view sign;
  std::string_view codes;
};

constexpr std::array<Sign, 10> signs = {{{"€", "EUR"},
                                         {"£", "GBP"},
                                         {"$", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"},
                                         {"¥", "JPY CNY"},
                                         {"₽", "RUB"},
                                         {"₴", "UAH"},
                                         {"₹", "INR"},
                                         {"zł", "PLN"},
                                         {"Kč", "CZK"},
                                         {"kr", "SEK NOK DKK ISK"}}};

bool is_capital(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool begins_with(std::string_view text, std::string_view part) {
  return text.substr(0, part.size()) == part;
}

bool ends_with(std::string_view text, std::string_view part) {
  return text.size() >= part.size() && text.substr(text.size() - part.size()) == part;
}

/// With plain spaces for those that keep a number together.
std::string with_plain_spaces(std::string_view text) {
  constexpr std::array<std::string_view, 2> wide = {no_break_space, "\xE2\x80\xAF"};
  std::string result;
  while (!text.empty()) {
    const auto found = std::find_if(
        wide.begin(), wide.end(), [&](std::string_view space) { return begins_with(text, space); });
    result.push_back(found == wide.end() ? text.front() : ' ');
    text.remove_prefix(found == wide.end() ? 1 : found->size());
  }
  return result;
}

/// What stands at the beginning of an amount, or at its end, for its currency; empty for nothing.
std::string_view mark_in_front(std::string_view text) {
  for (const Sign& sign : signs) {
    if (begins_with(text, sign.sign)) return text.substr(0, sign.sign.size());
  }
  const std::string_view code = text.substr(0, 3);
  const bool is_code = code.size() == 3 && std::all_of(code.begin(), code.end(), is_capital);
  return is_code ? code : std::string_view();
}

std::string_view mark_behind(std::string_view text) {
  for (const Sign& sign : signs) {
    if (ends_with(text, sign.sign)) return text.substr(text.size() - sign.sign.size());
  }
  return text.size() < 3 ? std::string_view() : mark_in_front(text.substr(text.size() - 3));
}

Parsed<Currency> currency_of(std::string_view mark, Currency expected) {
  if (const auto code = Currency::parse(mark)) return *code;
  const auto found =
      std::find_if(signs.begin(), signs.end(), [&](const Sign& sign) { return sign.sign == mark; });
  if (found == signs.end()) {
    return Problem{fmt::format("unknown currency '{}'", mark),
                   "a currency is a code of ISO 4217, such as EUR or USD"};
  }
  if (found->codes.find(expected.code()) != std::string_view::npos) return expected;
  if (const auto only = Currency::parse(found->codes)) return *only;
  return Problem{fmt::format("'{}' stands for several currencies: {}", mark, found->codes),
                 fmt::format("say which one: money: {{currency: {}}}", found->codes.substr(0, 3))};
}

/// The digits without what groups them; nothing where they are not in groups of three, or of two
/// before the last.
std::optional<std::string> ungrouped(std::string_view whole, std::string_view separator) {
  if (separator.empty() || whole.find(separator) == whole.npos) {
    return are_digits(whole) ? std::optional<std::string>(whole) : std::nullopt;
  }
  std::string digits;
  while (true) {
    const std::size_t end = whole.find(separator);
    const std::string_view group = whole.substr(0, end);
    const bool is_last = end == whole.npos;
    const std::size_t least = is_last ? 3 : digits.empty() ? 1 : 2;
    if (!are_digits(group) || group.size() < least || group.size() > 3) return std::nullopt;
    digits.append(group);
    if (is_last) return digits;
    whole.remove_prefix(end + separator.size());
  }
}

/// The number as parse_money() reads it, or nothing where it is not written in this style.
std::optional<std::string> to_plain(std::string_view number, const AmountStyle& style) {
  const std::size_t point = number.find(style.decimal);
  auto plain = ungrouped(number.substr(0, point), style.thousands);
  if (!plain || point == number.npos) return plain;
  const std::string_view decimals = number.substr(point + style.decimal.size());
  if (!are_digits(decimals)) return std::nullopt;
  return plain->append(".").append(decimals);
}

std::string_view fault_of(std::string_view number) {
  const bool is_negative = begins_with(number, "-") || begins_with(number, "−") ||
                           begins_with(number, "(") || ends_with(number, "-");
  return is_negative ? "is negative" : "is not an amount";
}

}  // namespace

Parsed<Money> read_amount(std::string_view cell, const AmountStyle& style, Currency otherwise) {
  const std::string help =
      fmt::format("amounts are read as 1{}054{}00 here, with a currency or without",
                  style.thousands, style.decimal);
  const std::string text = with_plain_spaces(cell);
  std::string_view number = trimmed(text);
  const Currency expected = style.currency.value_or(otherwise);

  const std::string_view front = mark_in_front(number);
  number = trimmed(number.substr(front.size()));
  const std::string_view behind = mark_behind(number);
  number = trimmed(number.substr(0, number.size() - behind.size()));
  if (!front.empty() && !behind.empty()) {
    return Problem{fmt::format("'{}' names its currency twice", cell), help};
  }
  const std::string_view mark = front.empty() ? behind : front;
  const auto currency = mark.empty() ? Parsed<Currency>(expected) : currency_of(mark, expected);
  if (!currency) return currency.problem();

  const auto plain = to_plain(number, style);
  if (!plain) return Problem{fmt::format("'{}' {}", cell, fault_of(number)), help};
  const auto money = parse_money(*plain, *currency);
  if (!money) return Problem{money.problem().message, help};
  return *money;
}

std::optional<AmountStyle> likely_style(std::string_view cell, Currency otherwise) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> styles = {{{",", "."},
                                                                                    {",", " "},
                                                                                    {",", "'"},
                                                                                    {",", "’"},
                                                                                    {".", ","},
                                                                                    {".", " "},
                                                                                    {".", "'"},
                                                                                    {".", "’"}}};
  for (const auto& [decimal, thousands] : styles) {
    const AmountStyle style{std::string(decimal), std::string(thousands), std::nullopt};
    if (read_amount(cell, style, otherwise)) return style;
  }
  return std::nullopt;
}

}  // namespace kariz::exchange
