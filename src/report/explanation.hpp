#pragma once

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// What each figure of a report means: a row a figure, then the kinds of rows in which it means
/// something of its own.
table::Table rules_of(const Report& report);

/// The deals behind a figure, `figure` being ROW or ROW.COLUMN (without a column, the first figure
/// of the report): those for which the report of that deal alone has something to say there, or in
/// the columns that the figure is made of. So it cannot say otherwise than the report. Refused
/// (Fault::rule): an unknown row or column.
table::Table deals_behind(const Report& report, const Subject& subject, std::string_view figure);

}  // namespace kariz::report
