#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/table/cell.hpp>

namespace kariz::report {

/// How much more `to` is than `from`, both numbers as table::Decimal has them: exactly, with as
/// many decimals as the longer of them. Nothing if 64 bits do not hold it.
std::optional<std::string> difference_of_decimals(std::string_view from, std::string_view to);

/// How much more `to` is than `from`, as a part of a whole: a/b - c/d = (ad - cb)/bd. Exact, unless
/// the product of the wholes needs more than 64 bits; then it has 62 bits of it. Neither whole
/// is 0.
table::Percent difference_of_parts(const table::Percent& from, const table::Percent& to);

}  // namespace kariz::report
