#pragma once

#include <span>
#include <string_view>

#include <kariz/domain/pipeline.hpp>
#include <kariz/report/spec.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Makes a report's table.
using MakeReport = table::Table (*)(const Pipeline& pipeline, const Spec& spec);

/// A report that can be asked for.
struct Report {
  std::string_view name;
  std::string_view summary;  ///< a line for the help: lower case, no final period
  MakeReport make;
};

/// All reports; the first is what `report` alone means.
std::span<const Report> reports();

/// The report of this name, if there is one.
const Report* find_report(std::string_view name);

}  // namespace kariz::report
