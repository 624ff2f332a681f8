#pragma once

#include <kariz/domain/money.hpp>
#include <kariz/table/cell.hpp>

namespace kariz::report {

/// An amount as tables show it.
inline table::Amount money_cell(Money money) {
  return {to_decimal(money), std::string(money.currency.code())};
}

}  // namespace kariz::report
