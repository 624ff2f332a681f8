#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../session.hpp"

#include <algorithm>

#include <kariz/file/canonical_text.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// Deals beyond so many are only counted.
constexpr std::size_t most_told = 10;

struct Options {
  bool check = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--check", "change nothing; say what is not in canonical form, and exit with 1",
                 options.check);
}

/// What was found out about a file, after its text is gone.
struct Finding {
  std::string file;
  bool is_canonical = false;
  std::vector<std::string> deals;  ///< that stand otherwise
  std::vector<Diagnostic> kept;
};

Finding finding_of(const Pipeline& pipeline, const file::CanonicalText& canonical) {
  return {pipeline.source->name,
          canonical.text == pipeline.source->text,
          {canonical.changed.begin(), canonical.changed.end()},
          canonical.kept};
}

std::string named(const std::vector<std::string>& deals) {
  if (deals.empty()) return "what stands between the deals";
  const auto shown = std::min(deals.size(), most_told);
  auto text = deals.front();
  for (std::size_t i = 1; i < shown; ++i) text += ", " + deals[i];
  return deals.size() == shown ? text : fmt::format("{} and {} more", text, deals.size() - shown);
}

table::Table table_of(const Session& session, const Finding& finding) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {exact_column("deal", "Deal")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& deal : finding.deals) rows.push_back({{cell_of(deal)}});
  table.summary = {{"canonical", finding.is_canonical ? table::Truth::yes : table::Truth::no}};
  return table;
}

void tell(Session& session, const Options& options, const Finding& finding) {
  if (session.format() != table::Format::table) {
    session.print(table_of(session, finding));
  } else if (options.check && !finding.is_canonical) {
    if (session.globals().quiet || session.globals().dry_run) return;
    session.print_line(
        fmt::format("{} is not in canonical form: {}", finding.file, named(finding.deals)));
  } else if (!options.check && session.tells_changes()) {
    session.print_line(finding.is_canonical
                           ? fmt::format("{}: nothing to change", finding.file)
                           : fmt::format("formatted {}: {}", finding.file, named(finding.deals)));
  }
}

void run(Session& session, const Options& options) {
  Finding finding;
  if (options.check && !session.globals().dry_run) {
    const auto pipeline = session.read();
    finding = finding_of(*pipeline, file::canonical_text(*pipeline));
  } else {
    session.rewrite([&](const Pipeline& before) {
      auto canonical = file::canonical_text(before);
      finding = finding_of(before, canonical);
      return std::move(canonical.text);
    });
  }
  session.warn(finding.kept);
  tell(session, options, finding);
  if (options.check && !finding.is_canonical) session.exit_code = static_cast<int>(Fault::rule);
}

}  // namespace

extern const Command format_command;
const Command format_command{
    "format",
    Group::keep,
    Effect::changes,
    "write the deals as kariz writes them",
    "Deals in order of id, a line a field and an event, every comment kept. The settings stay as "
    "they are.",
    "kariz format --dry-run\n"
    "kariz format --check && git commit -m 'One more sale' pipeline.yaml",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
