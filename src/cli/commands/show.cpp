#include "../answers.hpp"
#include "../arguments.hpp"
#include "../cells.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deal_columns.hpp"
#include "../deal_page.hpp"
#include "../deals.hpp"
#include "../story.hpp"
#include "../usage.hpp"

#include <memory>
#include <unordered_map>

#include <kariz/domain/qualifying.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
}

/// The deals that came from each deal, by its id.
using Offspring = std::unordered_map<std::string_view, std::vector<std::string_view>>;

Offspring offspring_of(const Pipeline& pipeline) {
  Offspring offspring;
  for (const auto& deal : pipeline.deals) {
    if (!deal.from.empty()) offspring[deal.from].push_back(deal.id);
  }
  return offspring;
}

table::List ids_of(const Unmet& unmet) {
  table::List ids;
  for (const auto& need : unmet.needs) ids.emplace_back(need.need);
  for (const auto& criterion : unmet.criteria) ids.emplace_back(criterion.id);
  return ids;
}

table::Table fact_table(const Shown& shown) {
  table::Table table;
  table.columns = {words_column("field", "Field"), words_column("value", "Value")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& fact : facts_of(shown)) rows.emplace_back().cells = {fact.title, fact.text};
  return table;
}

void put_markdown(Session& session, const Shown& shown) {
  if (!session.output().empty()) session.print_text("\n");
  session.print(fact_table(shown));
  const auto answers = answers_table(shown.view);
  if (!answers.groups.front().rows.empty()) {
    session.print_text("\n");
    session.print(answers);
  }
  session.print_text("\n");
  session.print(history_table(shown.view));
}

table::Cell nested(table::Table table) {
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

table::Cell truth(bool holds) {
  return holds ? table::Truth::yes : table::Truth::no;
}

/// The columns that a list does not have.
std::vector<table::Column> more_columns() {
  using table::Shown;
  constexpr auto left = table::Align::left;
  std::vector<table::Column> columns{exact_column("overdue", "", left, Shown::data),
                                     exact_column("stuck", "", left, Shown::data)};
  for (const auto* const key :
       {"led-to", "answers", "to-ask", "next-stage", "unmet", "leaves", "win-back", "history"}) {
    columns.push_back(words_column(key, "", Shown::json));
  }
  return columns;
}

std::vector<table::Cell> more_cells(const Shown& shown) {
  const auto& view = shown.view;
  const auto& settings = view.pipeline.settings;
  const auto& stage = settings.stages[view.stands.stage];
  const auto way = way_on(view);
  const auto& rule = settings.qualification;
  const auto open = rule ? still_to_ask(assess(view.deal, *rule, view.now), *rule) : table::List();
  const auto next = !way                               ? std::string_view()
                    : way->to < settings.stages.size() ? settings.stages[way->to].id
                                                       : "won";
  const auto if_leaving = [&](std::string_view text) {
    return cell_of(is_leaving(view) ? text : std::string_view());
  };
  return {truth(is_overdue(view)),
          truth(is_stuck(view)),
          cell_of(shown.led_to),
          nested(answers_table(view)),
          open,
          cell_of(next),
          way ? ids_of(way->unmet) : table::List(),
          if_leaving(stage.leaves),
          if_leaving(stage.win_back),
          nested(history_table(view))};
}

/// A row a deal with everything that is known of it.
table::Table full_table(const Session& session, const std::vector<Shown>& all) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  const auto columns = deal_columns(all.front().view.pipeline.settings);
  for (const auto& column : columns) {
    table.columns.insert(table.columns.end(), column.columns.begin(), column.columns.end());
  }
  for (auto& column : more_columns()) table.columns.push_back(std::move(column));
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& shown : all) {
    auto& cells = rows.emplace_back().cells;
    for (const auto& column : columns) {
      for (auto& cell : column.cells(shown.view)) cells.push_back(std::move(cell));
    }
    for (auto& cell : more_cells(shown)) cells.push_back(std::move(cell));
  }
  return table;
}

std::vector<Shown> all_about(const Pipeline& pipeline, const std::vector<const Deal*>& deals,
                             Instant now) {
  const auto offspring = offspring_of(pipeline);
  std::vector<Shown> all;
  for (const auto* const deal : deals) {
    const auto stands = standing(*deal, pipeline.settings, now);
    if (!stands) {
      refuse_rule(
          fmt::format("{} begins at {}, after now", deal->id, to_text(deal->history.front().at)));
    }
    const auto led_to = offspring.find(deal->id);
    all.push_back({{pipeline, *deal, *stands, now},
                   led_to == offspring.end() ? std::vector<std::string_view>() : led_to->second});
  }
  return all;
}

void run(Session& session, const Options& options) {
  const auto words = read_deal_words(session, options.deals);
  const auto pipeline = session.read();
  const auto deals = find_deals(*pipeline, words);
  const auto all = all_about(*pipeline, deals, session.now(pipeline->settings.zone));
  if (all.empty()) return;
  switch (session.format()) {
    case table::Format::table:
      for (const auto& shown : all) put_deal(session, shown);
      return;
    case table::Format::markdown:
      for (const auto& shown : all) put_markdown(session, shown);
      return;
    case table::Format::csv:
    case table::Format::json:
    case table::Format::html:
    case table::Format::svg:
      break;
  }
  session.print(full_table(session, all));
}

}  // namespace

extern const Command show_command;
const Command show_command{
    "show",
    Group::look,
    Effect::looks,
    "all about a deal, with its history",
    "Says where it stands, what was answered, what happened when, and what it takes to move it on.",
    "kariz show acme-website",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
