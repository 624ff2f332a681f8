#include <algorithm>
#include <array>

#include <kariz/report/reports.hpp>

namespace kariz::report {

extern const Report activity_report;
extern const Report cohorts_report;
extern const Report entries_report;
extern const Report forecast_report;
extern const Report funnel_report;
extern const Report health_report;
extern const Report losses_report;
extern const Report sources_report;
extern const Report stages_report;
extern const Report summary_report;
extern const Report velocity_report;
extern const Report what_if_report;

namespace {

constexpr std::array all_reports = {&funnel_report,   &losses_report,   &stages_report,
                                    &velocity_report, &sources_report,  &activity_report,
                                    &cohorts_report,  &forecast_report, &health_report,
                                    &what_if_report,  &summary_report};

}  // namespace

std::span<const Report* const> reports() {
  return all_reports;
}

const Report* find_report(std::string_view name) {
  const auto found = std::find_if(all_reports.begin(), all_reports.end(),
                                  [&](const Report* report) { return report->name == name; });
  return found == all_reports.end() ? nullptr : *found;
}

const Report& on_basis(const Report& report, Basis basis) {
  return &report == &funnel_report && basis == Basis::entries ? entries_report : report;
}

}  // namespace kariz::report
