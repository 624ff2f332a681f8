#include <algorithm>
#include <array>

#include <kariz/report/funnel.hpp>
#include <kariz/report/losses.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {

namespace {

/// The table of the report that `figures` works out.
template <auto figures>
table::Table make(const Pipeline& pipeline, const Spec& spec) {
  return to_table(figures(pipeline, spec), pipeline.settings);
}

constexpr std::array all_reports = {
    Report{"funnel", "how many deals get how far, and where they are dropped", make<funnel>},
    Report{"losses", "why and where deals are lost, and what came back", make<losses>},
};

}  // namespace

std::span<const Report> reports() {
  return all_reports;
}

const Report* find_report(std::string_view name) {
  const auto found = std::find_if(all_reports.begin(), all_reports.end(),
                                  [&](const Report& report) { return report.name == name; });
  return found == all_reports.end() ? nullptr : &*found;
}

}  // namespace kariz::report
