#include "../arguments.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../selected_deals.hpp"
#include "../usage.hpp"

#include <kariz/domain/qualifying.hpp>

namespace kariz::cli {
namespace {

struct Options {
  FilterOptions filters;
  std::vector<std::string> sort;
  std::vector<std::string> columns;
  bool ids = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.list(
      "--columns", "COLUMN,…",
      "any field, stage, state, reason, recontact, score, created, last, sold, age, in-stage; "
      "or all",
      options.columns);
  declare_sort(arguments, options.sort);
  arguments.flag("--ids", "ids only, one a line, to be read by '-' of other commands", options.ids);
  declare_filters(arguments, options.filters);
}

/// The names of the columns where none are asked for.
std::vector<std::string> usual_columns(const Settings& settings) {
  std::vector<std::string> names{"id", "name", "company", "stage", "state", "value"};
  const auto& rule = settings.qualification;
  if (rule && !question_ids(*rule).empty()) names.emplace_back("score");
  names.emplace_back("next");
  return names;
}

std::vector<const DealColumn*> shown_columns(const Settings& settings,
                                             const std::vector<DealColumn>& columns,
                                             const Options& options) {
  auto names = options.columns;
  if (options.ids) names = {"id"};
  if (names.empty()) names = usual_columns(settings);
  std::vector<const DealColumn*> shown;
  for (const auto& name : names) {
    if (name == "all") {
      for (const auto& column : columns) shown.push_back(&column);
    } else {
      shown.push_back(&column_called(columns, name));
    }
  }
  return shown;
}

table::Tone tone_of(State state) {
  switch (state) {
    case State::won:
      return table::Tone::good;
    case State::lost:
      return table::Tone::bad;
    case State::cold:
    case State::deferred:
      return table::Tone::faint;
    case State::open:
      break;
  }
  return table::Tone::plain;
}

/// Whoever asks for columns puts those that matter first: the last yields first on a terminal.
void keep_in_order(std::vector<table::Column>& columns) {
  for (auto& column : columns) column.keep = 0;
}

table::Table table_of(const Session& session, const std::vector<const DealView*>& views,
                      const std::vector<const DealColumn*>& columns) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  for (const auto* const column : columns) {
    table.columns.insert(table.columns.end(), column->columns.begin(), column->columns.end());
  }
  auto& rows = table.groups.emplace_back().rows;
  rows.reserve(views.size());
  for (const auto* const view : views) {
    auto& row = rows.emplace_back();
    row.tone = tone_of(view->stands.state);
    for (const auto* const column : columns) {
      for (auto& cell : column->cells(*view)) row.cells.push_back(std::move(cell));
    }
  }
  return table;
}

void run(Session& session, const Options& options) {
  check_filters(options.filters);
  if (options.ids && !options.columns.empty())
    refuse_usage("--ids and --columns contradict each other");
  const auto pipeline = session.read();
  const auto& settings = pipeline->settings;
  const auto columns = deal_columns(settings);
  const auto orders = read_sort(columns, options.sort);
  const auto shown = shown_columns(settings, columns, options);
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters),
                                      session.now(settings.zone));
  const auto selected = select_deals(*pipeline, spec);
  const auto views = sorted(selected.views, orders);

  if (options.ids && session.format() == table::Format::table) {
    for (const auto* const view : views) session.print_line(view->deal.id);
    return;
  }
  auto table = table_of(session, views, shown);
  if (!options.columns.empty()) keep_in_order(table.columns);
  table.notes = report::notes_on(selected.ahead);
  if (views.empty() && table.notes.empty()) tell_nothing(session, *pipeline, "no deal matches");
  session.print(table);
}

}  // namespace

extern const Command list_command;
const Command list_command{
    "list",
    Group::look,
    Effect::looks,
    "deals in a table",
    "Several values of one option are alternatives; several options narrow.",
    "kariz list --state open --sort -value\n"
    "kariz list --stage proposal --where industry=retail --columns id,name,in-stage\n"
    "kariz list --stage proposal --state open --ids | kariz advance -",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
