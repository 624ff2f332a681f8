#include "days.hpp"

#include "cells.hpp"

#include <kariz/domain/instant.hpp>

namespace kariz::report {

table::Cell mean_days_cell(std::int64_t seconds, std::int64_t count) {
  return mean_cell(seconds, count, seconds_a_day);
}

table::Cell days_cell(std::optional<std::int64_t> seconds) {
  return mean_days_cell(seconds.value_or(0), seconds ? 1 : 0);
}

}  // namespace kariz::report
