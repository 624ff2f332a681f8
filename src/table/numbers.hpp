#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <kariz/table/cell.hpp>

namespace kariz::table {

/// `number` in plain digits.
void append_integer(std::string& out, std::int64_t number);

/// 100 × part / whole with `decimals` decimals, rounded half away from zero; `whole` is not 0.
void append_percent(std::string& out, const Percent& percent, int decimals);

/// `digits` ("-4800.50") with commas between the thousands.
void append_grouped(std::string& out, std::string_view digits);

/// `digits` without a fraction that is all zeros: "4800.00" is "4800", "4800.50" stays.
std::string_view without_zero_fraction(std::string_view digits);

/// Whether `amount` is in a currency: "XXX" is how ISO 4217 spells none.
bool has_currency(const Amount& amount);

}  // namespace kariz::table
