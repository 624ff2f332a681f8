#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../selected_deals.hpp"
#include "../wording.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <kariz/report/value.hpp>
#include <kariz/table/board.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  FilterOptions filters;
  std::vector<std::string> sort;
};

void declare(Arguments& arguments, Options& options) {
  declare_sort(arguments, options.sort);
  declare_filters(arguments, options.filters);
}

/// A deal on the board, and what wants attention.
struct Item {
  const DealView* view;
  bool is_overdue = false;
  bool is_stuck = false;

  bool is_deferred() const { return view->stands.state == State::deferred; }
};

/// A stage, and who stands there.
struct StageItems {
  StageIndex stage;
  std::vector<Item> items;
  report::ValueSum value;
};

/// What a board shows, and what it only counts.
struct Standings {
  std::vector<StageItems> stages;
  std::array<std::int64_t, 3> closed{};  // of the states in `closed_states`
  std::int64_t without_value = 0;
};

constexpr std::array closed_states{State::cold, State::lost, State::won};

bool is_wanted(const Filter& filter, StageIndex stage) {
  const auto& wanted = filter.stages;
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), stage) != wanted.end();
}

/// What wants attention first, then the rest, then those asleep; the longest in the stage first.
void put_in_usual_order(std::vector<Item>& items) {
  struct Ranked {
    int rank;
    std::int64_t days;
    Item item;
  };
  std::vector<Ranked> ranked;
  for (const auto& item : items) {
    const bool is_urgent = item.is_overdue || item.is_stuck;
    const int rank = item.is_deferred() ? 2 : is_urgent ? 0 : 1;
    ranked.push_back({rank, days_in_stage(*item.view), item});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.days > b.days;
  });
  items.clear();
  for (const auto& it : ranked) items.push_back(it.item);
}

/// Stages that may be entered, and retired ones where somebody stands.
void drop_empty_retired(std::vector<StageItems>& stages, const Settings& settings) {
  std::erase_if(stages, [&](const StageItems& it) {
    return it.items.empty() && settings.stages[it.stage].is_retired();
  });
}

Standings standings_of(const Pipeline& pipeline, const std::vector<const DealView*>& views,
                       const Filter& filter) {
  Standings result;
  std::vector<StageItems> stages;
  for (StageIndex i = 0; i < pipeline.settings.stages.size(); ++i)
    stages.push_back({i, {}, {{0, pipeline.settings.currency}, 0}});
  for (const auto* const view : views) {
    const auto* const closed =
        std::find(closed_states.begin(), closed_states.end(), view->stands.state);
    if (closed != closed_states.end()) {
      ++result.closed[static_cast<std::size_t>(closed - closed_states.begin())];
      continue;
    }
    auto& stage = stages[view->stands.stage];
    stage.items.push_back({view, is_overdue(*view), is_stuck(*view)});
    report::add_value(stage.value, report::value_of(pipeline, view->deal, view->now));
  }
  for (auto& stage : stages) {
    result.without_value += stage.value.without;
    if (is_wanted(filter, stage.stage)) result.stages.push_back(std::move(stage));
  }
  drop_empty_retired(result.stages, pipeline.settings);
  return result;
}

/// The value of all that stand in a stage; nothing where no deal there has one.
std::optional<Money> value_of(const StageItems& stage) {
  const bool has_any = stage.value.without < static_cast<std::int64_t>(stage.items.size());
  return has_any ? std::optional(stage.value.sum) : std::nullopt;
}

/// "2 deals", "1 deal".
std::string counted(std::int64_t count, std::string_view what) {
  return fmt::format("{} {}{}", table::cell_text(count), what, count == 1 ? "" : "s");
}

/// What stands below: who is not shown, and what the sums leave out.
std::vector<std::string> notes_of(const Standings& standings) {
  std::vector<std::string> notes;
  std::string closed;
  for (std::size_t i = 0; i < closed_states.size(); ++i) {
    if (standings.closed[i] == 0) continue;
    closed += fmt::format("{}{} {}", closed.empty() ? "not shown: " : ", ",
                          table::cell_text(standings.closed[i]), to_text(closed_states[i]));
  }
  if (!closed.empty()) notes.push_back(closed);
  if (standings.without_value > 0) {
    notes.push_back(counted(standings.without_value, "deal") +
                    (standings.without_value == 1 ? " has no value" : " have no value"));
  }
  return notes;
}

/// "deferred until 2027-01-07", "overdue", "stuck".
std::vector<std::string> marks_of(const Item& item) {
  std::vector<std::string> marks;
  const auto& view = *item.view;
  if (item.is_deferred()) {
    const auto& zone = view.pipeline.settings.zone;
    const auto until = as<Deferred>(*view.stands.decided)->until;
    marks.push_back("deferred until " + to_text(zone.day_of(until)));
  }
  if (item.is_overdue) marks.emplace_back("overdue");
  if (item.is_stuck) marks.emplace_back("stuck");
  return marks;
}

table::Card card_of(const Item& item) {
  const auto& view = *item.view;
  const auto rest = item.is_deferred() ? table::Tone::faint : table::Tone::plain;
  table::Card card{std::string(view.deal.name), {}, rest};
  const auto value = worth(view.deal, view.pipeline.settings, view.now).value;
  if (value) card.remarks.push_back({read_out(*value), rest});
  card.remarks.push_back({fmt::format("{} d", days_in_stage(view)), rest});
  const bool is_urgent = item.is_overdue || item.is_stuck;
  for (auto& mark : marks_of(item)) {
    card.remarks.push_back({std::move(mark), is_urgent ? table::Tone::bad : rest});
  }
  return card;
}

table::Board board_of(const Standings& standings, const Settings& settings) {
  table::Board board;
  for (const auto& stage : standings.stages) {
    const auto value = value_of(stage);
    auto& lane = board.lanes.emplace_back();
    lane.title = settings.stages[stage.stage].name;
    lane.corner = table::cell_text(static_cast<std::int64_t>(stage.items.size()));
    if (value) lane.subtitle = read_out(*value);
    for (const auto& item : stage.items) lane.cards.push_back(card_of(item));
  }
  return board;
}

/// The columns of a list that rows have as well.
std::vector<const DealColumn*> shared_columns(const std::vector<DealColumn>& columns) {
  std::vector<const DealColumn*> shared;
  for (const auto* const name : {"id", "name", "value", "in-stage", "next"}) {
    shared.push_back(&column_called(columns, name));
  }
  return shared;
}

table::Row row_of(const Item& item, const std::vector<const DealColumn*>& columns) {
  const auto truth = [](bool holds) { return holds ? table::Truth::yes : table::Truth::no; };
  const auto& view = *item.view;
  table::Row row;
  if (item.is_deferred()) row.tone = table::Tone::faint;
  row.cells = {cell_of(view.pipeline.settings.stages[view.stands.stage].id),
               cell_of(to_text(view.stands.state))};
  for (const auto* const column : columns) {
    for (auto& cell : column->cells(view)) row.cells.push_back(std::move(cell));
  }
  row.cells.insert(row.cells.end(), {truth(item.is_overdue), truth(item.is_stuck),
                                     cell_of(fmt::format("{}", fmt::join(marks_of(item), ", ")))});
  return row;
}

/// "Proposal sent: 2 deals, 7,600 EUR".
std::string title_of(const StageItems& stage, const Settings& settings) {
  const auto value = value_of(stage);
  return fmt::format("{}: {}{}", settings.stages[stage.stage].name,
                     counted(static_cast<std::int64_t>(stage.items.size()), "deal"),
                     value ? ", " + read_out(*value) : "");
}

/// A row a stage: how many deals, and what they are worth.
table::Cell totals_of(const Standings& standings, const Settings& settings) {
  table::Table table;
  constexpr auto right = table::Align::right;
  table.columns = {exact_column("stage", ""), exact_column("deals", "", right),
                   exact_column("value", "", right), exact_column("without-value", "", right)};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& stage : standings.stages) {
    rows.emplace_back().cells = {cell_of(settings.stages[stage.stage].id),
                                 static_cast<std::int64_t>(stage.items.size()),
                                 cell_of(std::optional(stage.value.sum)), stage.value.without};
  }
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

/// The board as rows, for programs and for paper.
table::Table table_of(const Session& session, const Standings& standings, const Settings& settings,
                      const std::vector<DealColumn>& columns) {
  using table::Shown;
  constexpr auto left = table::Align::left;
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {exact_column("stage", "", left, Shown::data),
                   exact_column("state", "", left, Shown::data)};
  const auto shared = shared_columns(columns);
  for (const auto* const column : shared) {
    table.columns.insert(table.columns.end(), column->columns.begin(), column->columns.end());
  }
  table.columns.push_back(exact_column("overdue", "", left, Shown::data));
  table.columns.push_back(exact_column("stuck", "", left, Shown::data));
  table.columns.push_back(words_column("", "Marks", Shown::text));
  for (const auto& stage : standings.stages) {
    auto& group = table.groups.emplace_back();
    group.title = title_of(stage, settings);
    for (const auto& item : stage.items) group.rows.push_back(row_of(item, shared));
  }
  table.summary.emplace_back("stages", totals_of(standings, settings));
  for (std::size_t i = 0; i < closed_states.size(); ++i) {
    table.summary.emplace_back(to_text(closed_states[i]), standings.closed[i]);
  }
  return table;
}

void run(Session& session, const Options& options) {
  check_filters(options.filters);
  const auto pipeline = session.read();
  const auto& settings = pipeline->settings;
  const auto columns = deal_columns(settings);
  const auto orders = read_sort(columns, options.sort);
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters),
                                      session.now(settings.zone));
  const auto selected = select_deals(*pipeline, spec);
  auto standings = standings_of(*pipeline, sorted(selected.views, orders), spec.filter);
  if (orders.empty()) {
    for (auto& stage : standings.stages) put_in_usual_order(stage.items);
  }
  auto notes = notes_of(standings);
  for (auto& note : report::notes_on(selected.ahead)) notes.push_back(std::move(note));

  const auto& screen = session.screen();
  if (session.format() == table::Format::table && screen.width) {
    if (selected.views.empty()) tell_nothing(session, *pipeline, "no deal matches");
    auto board = board_of(standings, settings);
    board.notes = notes;
    const auto height = session.surroundings().output.terminal_height;
    return session.print_text(table::draw(board, {*screen.width, height}, screen.colour));
  }
  auto table = table_of(session, standings, settings, columns);
  table.notes = notes;
  session.print(table);
}

}  // namespace

extern const Command board_command;
const Command board_command{
    "board",
    Group::look,
    Effect::looks,
    "who stands in which stage, as a kanban board",
    "Shows open and deferred deals; those that are cold, lost or won are counted below. In a pipe "
    "the stages stand below each other, with all their deals.",
    "kariz board\n"
    "kariz board --owner ana --sort -value",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
