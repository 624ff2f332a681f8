#pragma once

#include <kariz/report/reports.hpp>

namespace kariz::report {

/// What each figure of a report means: a row a figure.
table::Table rules_of(const Report& report);

/// The deals behind a figure, `figure` being ROW or ROW.COLUMN (without a column, the first figure
/// of the report): those for which the report of that deal alone has something to say there. So it
/// cannot say otherwise than the report. Refused (Fault::rule): an unknown row or column.
table::Table deals_behind(const Report& report, const Subject& subject, std::string_view figure);

}  // namespace kariz::report
