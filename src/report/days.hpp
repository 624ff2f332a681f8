#pragma once

#include <cstdint>
#include <optional>

#include <kariz/table/cell.hpp>

namespace kariz::report {

/// A time as days with one decimal, rounded half up; n/a where there is none. `seconds` is not
/// negative.
table::Cell days_cell(std::optional<std::int64_t> seconds);

/// The mean of so many times that come to `seconds` together, in the same way.
table::Cell mean_days_cell(std::int64_t seconds, std::int64_t count);

}  // namespace kariz::report
