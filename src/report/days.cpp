#include "days.hpp"

#include "kariz/domain/instant.hpp"

#include <string>

namespace kariz::report {

table::Cell mean_days_cell(std::int64_t seconds, std::int64_t count) {
  if (count == 0) return table::NotAvailable{};
  const std::int64_t tenth = seconds_a_day / 10 * count;
  const std::int64_t tenths = seconds / tenth + (seconds % tenth * 2 >= tenth ? 1 : 0);
  return table::Decimal{std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)};
}

table::Cell days_cell(std::optional<std::int64_t> seconds) {
  return mean_days_cell(seconds.value_or(0), seconds ? 1 : 0);
}

}  // namespace kariz::report
