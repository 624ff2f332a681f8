#include "../arguments.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../session.hpp"
#include "../usage.hpp"

#include <kariz/domain/suggest.hpp>
#include <kariz/report/reports.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::optional<std::string> name;
  FilterOptions filters;
};

/// "funnel (how many deals get how far; the default), losses (why and where deals are lost)".
std::string described_reports() {
  std::string text;
  for (const auto& report : report::reports()) {
    const auto* const mark = text.empty() ? " (the default)" : "";
    text += fmt::format("{}{}{}: {}", text.empty() ? "" : "; ", report.name, mark, report.summary);
  }
  return text;
}

void declare(Arguments& arguments, Options& options) {
  arguments.optional_word("NAME", described_reports(), options.name);
  declare_filters(arguments, options.filters);
}

const report::Report& find_report(const std::optional<std::string>& name) {
  if (!name) return report::reports().front();
  if (const auto* const found = report::find_report(*name)) return *found;
  std::vector<std::string_view> names;
  for (const auto& report : report::reports()) names.push_back(report.name);
  refuse_usage(fmt::format("unknown report '{}'", *name), did_you_mean(*name, names, "reports"));
}

void run(Session& session, const Options& options) {
  const auto& wanted = find_report(options.name);
  check_filters(options.filters);
  const auto pipeline = session.read();
  const auto now = session.now(pipeline->settings.zone);
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters), now);
  session.print(wanted.make(*pipeline, spec));
}

}  // namespace

extern const Command report_command;
const Command report_command{
    "report",
    Group::look,
    Effect::looks,
    "figures: the funnel, and where deals are lost",
    "",
    "kariz report\n"
    "kariz report losses --since 2026-01-01\n"
    "kariz report --source web,referral --json",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
