#include "cells.hpp"

#include "decimal.hpp"
#include "money_cell.hpp"
#include "quotient.hpp"

namespace kariz::report {

table::Cell amount_cell(const std::optional<Money>& money) {
  if (!money) return table::NotAvailable{};
  return money_cell(*money);
}

table::Cell measured_cell(std::int64_t figure, Measure measure, Currency currency) {
  if (measure == Measure::deals) return figure;
  return money_cell({figure, currency});
}

table::Cell mean_cell(std::int64_t sum, std::int64_t count, std::int64_t unit) {
  if (count == 0) return table::NotAvailable{};
  return table::Decimal{decimal_text(*rounded_quotient({sum, 10}, {unit, count}), 1)};
}

table::Cell count_or_blank(std::int64_t count) {
  if (count == 0) return table::Blank{};
  return count;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
  return table::cell_text(count) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace kariz::report
