#pragma once

#include <cstdint>
#include <string>

namespace kariz::report {

/// A number of so many `decimals`, told by how many units of the last of them it is: 75 with one
/// decimal is "7.5". `units` is not the least that there is.
std::string decimal_text(std::int64_t units, std::size_t decimals);

/// The same without needless zeros: "7.5", "7".
std::string short_decimal_text(std::int64_t units, std::size_t decimals);

}  // namespace kariz::report
