#pragma once

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// Two tables of the same report side by side: for each figure that a comparison shows, what it is
/// now, what it was then, and the difference (of percentages in points). A row that only one of
/// them has counts as nothing in the other. The rest of each row is that of now.
table::Table compared(const Report& report, const table::Table& then, const table::Table& now);

}  // namespace kariz::report
