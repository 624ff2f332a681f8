#pragma once

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// Gives the table of a report what a page tells beside it: what it is about, what its figures
/// mean, and how to list the deals behind one of them.
void add_captions(const Report& report, const Spec& spec, table::Table& table);

/// The chart of a report at two times: one of its figures then, beside now.
table::Chart chart_of_two(const Report& report, const table::Chart& chart);

}  // namespace kariz::report
