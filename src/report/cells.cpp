#include "cells.hpp"

#include "money_cell.hpp"

namespace kariz::report {

table::Cell amount_cell(const std::optional<Money>& money) {
  if (!money) return table::NotAvailable{};
  return money_cell(*money);
}

table::Cell measured_cell(std::int64_t figure, Measure measure, Currency currency) {
  if (measure == Measure::deals) return figure;
  return money_cell({figure, currency});
}

table::Cell count_or_blank(std::int64_t count) {
  if (count == 0) return table::Blank{};
  return count;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
  return table::cell_text(count) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace kariz::report
