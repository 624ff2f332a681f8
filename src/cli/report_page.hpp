#pragma once

#include "session.hpp"

#include <span>
#include <string>
#include <vector>

#include <kariz/report/reports.hpp>
#include <kariz/table/document.hpp>

namespace kariz::cli {

/// The page of `tables`, which answer what was `asked`: what pipeline it is about, as of when, and
/// what was asked for, by the options as they were `typed`.
table::Document report_page(const Session& session, const Pipeline& pipeline,
                            const report::Asked& asked, std::span<const std::string> typed,
                            std::vector<table::Table> tables);

}  // namespace kariz::cli
