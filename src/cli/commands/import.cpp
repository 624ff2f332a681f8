#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../session.hpp"
#include "../standard_streams.hpp"
#include "../usage.hpp"

#include <algorithm>
#include <utility>

#include <kariz/exchange/import.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> files;
  std::optional<std::string> recipe;
  std::vector<std::string> map;
  std::optional<std::string> key;
  bool events = false;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  arguments.words("FILE", "CSV files; - is standard input", options.files);
  arguments.text("--recipe", "RECIPE", "a file that says how rows become deals", options.recipe);
  arguments.texts("--map", "FIELD=COLUMN,…", "the columns of fields, without a recipe or over it",
                  options.map);
  arguments.text("--key", "COLUMN", "the column that tells deals apart: a known one adds nothing",
                 options.key);
  arguments.flag("--events", "a row is an event: rows of one key are one deal", options.events);
  arguments.time("--at", "when rows without a date happened", Sense::past, options.at);
}

using Sources = std::vector<std::shared_ptr<const Source>>;

Sources load_files(const Session& session, const Options& options) {
  if (std::count(options.files.begin(), options.files.end(), "-") > 1) {
    refuse_usage("standard input cannot be read twice");
  }
  Sources sources;
  for (const auto& name : options.files) {
    sources.push_back(name == "-" ? load_standard_input()
                                  : file::load(session.surroundings().directory / name, name,
                                               file::Content::data));
  }
  return sources;
}

exchange::Recipe recipe_of(const Session& session, const Options& options) {
  exchange::Recipe recipe;
  if (options.recipe) {
    const auto path = session.surroundings().directory / *options.recipe;
    recipe = exchange::read_recipe(file::load(path, *options.recipe, file::Content::data));
  }
  for (const auto& map : options.map) exchange::add_map(recipe, map);
  if (options.key) exchange::set_key(recipe, *options.key);
  if (options.events) recipe.rows = exchange::RowKind::event;
  return recipe;
}

/// Of a file or of all of them, which are counted by the same names.
template <class Counts>
std::string counted(const Counts& counts, exchange::RowKind rows) {
  std::string text = fmt::format("{} {}", counts.added, counts.added == 1 ? "deal" : "deals");
  if (rows == exchange::RowKind::event) {
    text += fmt::format(" with {} {}", counts.events, counts.events == 1 ? "event" : "events");
  }
  return text + fmt::format(", {} known", counts.known);
}

table::Table table_of(const Session& session, const exchange::Import& result) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  constexpr auto right = table::Align::right;
  table.columns = {words_column("file", "File"), exact_column("encoding", "Encoding"),
                   exact_column("delimiter", "Delimiter"),
                   exact_column("imported", "Imported", right),
                   exact_column("known", "Known", right)};
  const bool has_events = result.rows == exchange::RowKind::event;
  if (has_events) table.columns.push_back(exact_column("events", "Events", right));
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& file : result.files) {
    auto& cells = rows.emplace_back().cells;
    cells = {cell_of(file.name), cell_of(exchange::name_of(file.encoding)),
             cell_of(std::string_view(&file.delimiter, 1)), static_cast<std::int64_t>(file.added),
             static_cast<std::int64_t>(file.known)};
    if (has_events) cells.emplace_back(static_cast<std::int64_t>(file.events));
  }
  table.summary = {{"imported", static_cast<std::int64_t>(result.added)},
                   {"known", static_cast<std::int64_t>(result.known)}};
  if (has_events) {
    table.summary.emplace_back("events", static_cast<std::int64_t>(result.events));
  }
  return table;
}

void tell(Session& session, const exchange::Import& result) {
  if (session.format() != table::Format::table) return session.print(table_of(session, result));
  const auto total = counted(result, result.rows);
  if (session.globals().dry_run) return session.remark("would import " + total);
  if (!session.tells_changes()) return;
  if (result.files.size() > 1) {
    for (const auto& file : result.files) {
      session.print_line(fmt::format("{}: {}", file.name, counted(file, result.rows)));
    }
  }
  session.print_line("imported " + total);
}

/// Refused: what import_csv() refuses, and how many rows that are.
exchange::Import import_or_count(const Pipeline& before, const exchange::ImportRequest& request) {
  try {
    return exchange::import_csv(before, request);
  } catch (const exchange::RowsRefused& refusal) {
    auto diagnostics = refusal.diagnostics();
    auto& total = diagnostics.emplace_back();
    total.message =
        fmt::format("{}; nothing was imported",
                    refusal.rows() == 1 ? "1 row makes no sense"
                                        : fmt::format("{} rows make no sense", refusal.rows()));
    throw Refusal(refusal.fault(), std::move(diagnostics));
  }
}

void run(Session& session, const Options& options) {
  const auto recipe = recipe_of(session, options);
  const auto sources = load_files(session, options);
  exchange::Import result;
  session.update([&](const Pipeline& before) {
    const auto& zone = before.settings.zone;
    const auto asking = session.asking(before, options.at);
    std::optional<Instant> at;
    if (options.at) at = session.moment(*options.at, zone);
    result = import_or_count(before, {recipe, sources, asking.now, at, asking.by});
    return result.changes;
  });
  session.warn(result.warnings);
  tell(session, result);
}

}  // namespace

extern const Command import_command;
const Command import_command{
    "import",
    Group::start,
    Effect::changes,
    "add the deals of CSV files",
    "All rows or none: every row that makes no sense is listed with its line. Rows whose key is "
    "known are passed over, so that a second import of the same file changes nothing.",
    "kariz import deals.csv --map name=Deal,value=Amount --key ID --at today\n"
    "kariz import --events log.csv --map stage=Step,at=Done --key Case\n"
    "kariz import --recipe hubspot.recipe.yaml deals.csv --dry-run",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
