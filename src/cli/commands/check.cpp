#include "../annotations.hpp"
#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../diagnose.hpp"
#include "../session.hpp"
#include "../zone.hpp"

#include <algorithm>
#include <iterator>

#include <kariz/domain/audit.hpp>

namespace kariz::cli {
namespace {

struct Options {
  bool strict = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--strict", "warnings are errors", options.strict);
}

std::vector<Diagnostic> find_problems(const Session& session) {
  auto reading = file::read(session.load(), find_zone);
  auto problems = std::move(reading.diagnostics);
  if (reading.pipeline) {
    auto warnings = audit(*reading.pipeline, session.now(reading.pipeline->settings.zone));
    std::move(warnings.begin(), warnings.end(), std::back_inserter(problems));
  }
  const auto offset = [](const Diagnostic& problem) {
    return problem.place ? problem.place->offset : 0;
  };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const auto& a, const auto& b) { return offset(a) < offset(b); });
  return problems;
}

table::Row row_of(std::string_view severity, const std::optional<Place>& place,
                  std::string_view message, std::string_view help, Positions& positions) {
  table::Row row;
  row.cells = {cell_of(severity), table::Blank{}, table::Blank{},   table::Blank{},
               table::Blank{},    table::Blank{}, cell_of(message), cell_of(help)};
  if (place) {
    const auto first = positions(*place);
    const auto last = positions.last(*place);
    row.cells[1] = cell_of(place->source->name);
    row.cells[2] = static_cast<std::int64_t>(first.line);
    row.cells[3] = static_cast<std::int64_t>(first.column);
    row.cells[4] = static_cast<std::int64_t>(last.line);
    row.cells[5] = static_cast<std::int64_t>(last.column);
  }
  return row;
}

/// A row for a problem, and one for each other place that it speaks of.
void add_rows(std::vector<table::Row>& rows, const Diagnostic& problem, Positions& positions) {
  const auto severity = problem.severity == Severity::error ? "error" : "warning";
  rows.push_back(row_of(severity, problem.place, problem.message, problem.help, positions));
  for (const auto& remark : problem.remarks) {
    rows.push_back(row_of("note", remark.place, remark.message, "", positions));
  }
}

table::Table table_of(const Session& session, const std::vector<Diagnostic>& problems) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {
      exact_column("severity", "Severity"),
      words_column("file", "File"),
      exact_column("line", "Line", table::Align::right),
      exact_column("column", "Column", table::Align::right),
      exact_column("end-line", "End line", table::Align::right, table::Shown::data),
      exact_column("end-column", "End column", table::Align::right, table::Shown::data),
      words_column("message", "Message"),
      words_column("help", "Help")};
  Positions positions;
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& problem : problems) add_rows(rows, problem, positions);
  return table;
}

void run(Session& session, const Options& options) {
  auto problems = find_problems(session);
  for (auto& problem : problems) {
    if (options.strict) problem.severity = Severity::error;
  }
  const auto is_error = [](const auto& problem) { return problem.severity == Severity::error; };
  if (std::any_of(problems.begin(), problems.end(), is_error)) {
    session.exit_code = static_cast<int>(Fault::rule);
  }
  if (session.is_in_own_format()) {
    session.print_text(to_annotations(problems));
  } else if (session.format() == table::Format::table) {
    session.print_text(to_text(problems, session.screen()));
  } else {
    session.print(table_of(session, problems));
  }
}

}  // namespace

extern const Command check_command;
const Command check_command{
    "check",
    Group::keep,
    Effect::looks,
    "report every problem of the file",
    "Says nothing and exits with 0 when there is none; exits with 1 when there is an error. With "
    "--format github, a GitHub workflow shows each problem at its line.",
    "kariz check\n"
    "kariz check --strict && git commit -m 'One more sale' pipeline.yaml",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
    annotations_format,
};

}  // namespace kariz::cli
