#include "../arguments.hpp"
#include "../command.hpp"
#include "../deal_columns.hpp"
#include "../filters.hpp"
#include "../session.hpp"
#include "../usage.hpp"

#include <algorithm>

#include <kariz/report/selection.hpp>

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
      "any field, stage, state, reason, score, created, last, sold, age, in-stage; or all",
      options.columns);
  arguments.list("--sort", "COLUMN,…", "in this order; -COLUMN: the greatest first", options.sort);
  arguments.flag("--ids", "ids only, one a line, to be read by '-' of other commands", options.ids);
  declare_filters(arguments, options.filters);
}

/// One column to sort by.
struct Order {
  const DealColumn* column;
  enum class Direction { up, down } direction;
};

struct Line {
  DealView view;
  std::vector<SortKey> keys;
};

/// What the deals of a list have in common.
struct Listing {
  std::vector<Line> lines;
  report::Ahead ahead;
};

std::vector<Order> orders_of(const std::vector<DealColumn>& columns, const Options& options) {
  std::vector<Order> orders;
  for (const std::string_view word : options.sort) {
    const bool is_down = word.front() == '-';
    orders.push_back({&column_called(columns, word.substr(is_down ? 1 : 0)),
                      is_down ? Order::Direction::down : Order::Direction::up});
  }
  return orders;
}

std::vector<const DealColumn*> shown_columns(const std::vector<DealColumn>& columns,
                                             const Options& options) {
  auto names = options.columns;
  if (options.ids) names = {"id"};
  if (names.empty()) names = {"id", "name", "company", "stage", "state", "value", "next"};
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

Listing select(const Pipeline& pipeline, const report::Spec& spec,
               const std::vector<Order>& orders) {
  Listing listing;
  for (const auto& deal : pipeline.deals) {
    const auto stands = report::select(pipeline, spec, report::Dated::created, deal, listing.ahead);
    if (!stands) continue;
    auto& line = listing.lines.emplace_back(Line{{pipeline, deal, *stands, spec.now}, {}});
    for (const auto& order : orders) line.keys.push_back(order.column->key(line.view));
  }
  return listing;
}

bool stands_before(const Line& a, const Line& b, const std::vector<Order>& orders) {
  for (std::size_t i = 0; i < orders.size(); ++i) {
    const auto& left = a.keys[i];
    const auto& right = b.keys[i];
    if (left == right) continue;
    if (left.index() == 0 || right.index() == 0) return right.index() == 0;
    return orders[i].direction == Order::Direction::up ? left < right : right < left;
  }
  return false;
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

table::Table table_of(const Session& session, const std::vector<const Line*>& lines,
                      const std::vector<const DealColumn*>& columns) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  for (const auto* const column : columns) {
    table.columns.insert(table.columns.end(), column->columns.begin(), column->columns.end());
  }
  auto& rows = table.groups.emplace_back().rows;
  rows.reserve(lines.size());
  for (const auto* const line : lines) {
    auto& row = rows.emplace_back();
    row.tone = tone_of(line->view.stands.state);
    for (const auto* const column : columns) {
      for (auto& cell : column->cells(line->view)) row.cells.push_back(std::move(cell));
    }
  }
  return table;
}

/// A word to somebody who looks at an empty screen.
void tell_nothing(Session& session, const Pipeline& pipeline) {
  const bool is_seen = session.format() == table::Format::table && session.screen().width;
  if (!is_seen) return;
  session.remark(pipeline.deals.empty() ? "no deals yet; kariz add-lead 'NAME' adds one"
                                        : "no deal matches");
}

void run(Session& session, const Options& options) {
  check_filters(options.filters);
  if (options.ids && !options.columns.empty())
    refuse_usage("--ids and --columns contradict each other");
  const auto pipeline = session.read();
  const auto columns = deal_columns(pipeline->settings);
  const auto orders = orders_of(columns, options);
  const auto shown = shown_columns(columns, options);
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters),
                                      session.now(pipeline->settings.zone));
  const auto listing = select(*pipeline, spec, orders);

  std::vector<const Line*> lines;
  for (const auto& line : listing.lines) lines.push_back(&line);
  std::stable_sort(lines.begin(), lines.end(),
                   [&](const auto* a, const auto* b) { return stands_before(*a, *b, orders); });

  if (options.ids && session.format() == table::Format::table) {
    for (const auto* const line : lines) session.print_line(line->view.deal.id);
    return;
  }
  auto table = table_of(session, lines, shown);
  table.notes = report::notes_on(listing.ahead);
  if (lines.empty() && table.notes.empty()) tell_nothing(session, *pipeline);
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
