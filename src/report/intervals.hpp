#pragma once

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// The bounds of a proportion, 0 to 1.
struct Interval {
  double low = 0;
  double high = 1;
};

/// The Wilson score interval of `part` of `whole`, at 95 %: for p = part/whole, n = whole and
/// z = 1.959963984540054, (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). (E. B. Wilson,
/// Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 1927.) `whole` is
/// not 0.
Interval wilson(std::int64_t part, std::int64_t whole);

/// Puts the interval of each proportion behind it: two numbers for programs, one column for people.
void add_intervals(const Report& report, table::Table& table);

}  // namespace kariz::report
