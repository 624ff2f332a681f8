#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/money.hpp>

namespace kariz::exchange {

/// How amounts are written in a file.
struct AmountStyle {
  std::string decimal = ".";         ///< between the whole and its decimals
  std::string thousands;             ///< between groups of digits; empty: there are none
  std::optional<Currency> currency;  ///< of amounts that name none; the pipeline's if not set
};

/// Reads an amount as it stands in a cell: `1.054,00`, `€ 1.054`, `1054 EUR`. A code or a sign of a
/// currency may stand at one end; a sign that several currencies share is that of `style` or of
/// `otherwise`, where they are among them, and refused else. Refused: whatever parse_money()
/// refuses, digits that are grouped otherwise, a currency named twice. Nothing is guessed.
Parsed<Money> read_amount(std::string_view cell, const AmountStyle& style, Currency otherwise);

/// A style in which an amount can be read that none with plain numbers can, for help texts. Nothing
/// where none fits.
std::optional<AmountStyle> likely_style(std::string_view cell, Currency otherwise);

}  // namespace kariz::exchange
