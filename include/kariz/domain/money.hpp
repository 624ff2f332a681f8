#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>
#include <kariz/domain/parsed.hpp>

namespace kariz {

/// A currency of ISO 4217.
class Currency {
public:
  /// No currency (XXX): amounts have up to two decimals and are shown without a code.
  Currency() = default;
  /// A code in upper case that ISO 4217 lists, or has listed since 2020 (deals are kept for years);
  /// nothing for any other text.
  static std::optional<Currency> parse(std::string_view code);

  std::string_view code() const { return {code_.data(), code_.size()}; }
  /// Digits after the point: 2 for EUR, 0 for JPY, 3 for KWD; 2 where ISO 4217 names none, as for
  /// gold.
  int decimals() const;
  bool is_none() const { return code() == "XXX"; }

  auto operator<=>(const Currency&) const = default;

private:
  std::array<char, 3> code_{'X', 'X', 'X'};
};

/// An exact amount: whole minor units (cents, fils) of a currency, never negative.
struct Money {
  std::int64_t minor = 0;
  Currency currency;

  bool operator==(const Money&) const = default;
};

/// Reads `4800`, `4800.5` or `1200 USD`; without a code it is in `otherwise`. Refused: signs,
/// grouping, more decimals than the currency has, unknown codes, more than 64 bits hold.
Parsed<Money> parse_money(std::string_view text, Currency otherwise);

/// The number alone, with all the decimals of its currency: "4800.00".
std::string to_decimal(Money money);

/// As kariz writes it: without needless decimals (`4800`, `4800.5`, but never `4800.50`), and with
/// the code when it is not `otherwise`.
std::string to_text(Money money, Currency otherwise);

/// One unit of a currency in the pipeline's currency, from a day on. `nano` is in 10^-9.
struct ExchangeRate {
  Currency currency;
  std::optional<Date> from;  ///< for all time when it is not set
  std::int64_t nano = 0;

  bool operator==(const ExchangeRate&) const = default;
};

/// Reads a positive decimal with up to 9 decimals: `0.92`; the result is in 10^-9.
Parsed<std::int64_t> parse_rate(std::string_view text);

/// `money` in the currency `to`, with the latest rate that is not after `day`, rounded half to
/// even. A rate for all time is the earliest. A missing rate and an overflow are problems. The
/// rates are those into `to`, in order of currency, then of day.
Parsed<Money> convert(Money money, Currency to, std::span<const ExchangeRate> rates, Date day);

}  // namespace kariz
