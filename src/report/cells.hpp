#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/money.hpp>
#include <kariz/report/spec.hpp>
#include <kariz/table/cell.hpp>

namespace kariz::report {

/// Money; n/a where there is none.
table::Cell amount_cell(const std::optional<Money>& money);

/// A figure that counts deals, or minor units of `currency`.
table::Cell measured_cell(std::int64_t figure, Measure measure, Currency currency);

/// The mean of `count` figures that come to `sum`, in units of `unit` each, with one decimal,
/// rounded half up; n/a of none. Nothing is negative.
table::Cell mean_cell(std::int64_t sum, std::int64_t count, std::int64_t unit = 1);

/// A count that is worth a word only where it is not 0.
table::Cell count_or_blank(std::int64_t count);

/// "1 deal", "2 deals".
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

}  // namespace kariz::report
