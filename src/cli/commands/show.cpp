#include "../arguments.hpp"
#include "../cells.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deal_columns.hpp"
#include "../deals.hpp"
#include "../story.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <algorithm>

#include <kariz/domain/qualifying.hpp>
#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
}

/// Something about a deal: its name and what it says.
struct Fact {
  std::string title;
  table::Cell cell;
};

table::Cell until_when(const DealView& view) {
  return where_it_stands(view.deal, view.pipeline.settings, view.now);
}

/// All that a list can show of a deal, as far as there is something.
std::vector<Fact> facts_of(const DealView& view) {
  std::vector<Fact> facts;
  for (const auto& column : deal_columns(view.pipeline.settings)) {
    const auto cells = column.cells(view);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto& shown = column.columns[i];
      if (shown.shown == table::Shown::data || table::cell_text(cells[i]).empty()) continue;
      const bool wants_date = column.name == "state" && view.stands.state == State::deferred;
      facts.push_back({shown.title, wants_date ? until_when(view) : cells[i]});
    }
  }
  return facts;
}

table::Table answers_table(const DealView& view) {
  table::Table table;
  table.columns = {exact_column("question", "Question"), exact_column("answer", "Answer"),
                   words_column("ask", "")};
  auto& rows = table.groups.emplace_back().rows;
  const auto& rule = view.pipeline.settings.qualification;
  if (!rule) return table;
  const auto assessment = assess(view.deal, *rule, view.now);
  for (std::size_t i = 0; i < rule->questions.size(); ++i) {
    const auto& question = rule->questions[i];
    if (question.use == Stage::Use::retired) continue;
    rows.emplace_back().cells = {cell_of(question.id), cell_of(word_for(assessment.answers[i])),
                                 cell_of(question.ask)};
  }
  return table;
}

/// The way on from where a deal stands: the next stage that it must enter, and what keeps it from
/// that.
struct WayOn {
  StageIndex to;
  Unmet unmet;
};

std::optional<WayOn> way_on(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  const bool is_active = view.stands.state == State::open || view.stands.state == State::deferred;
  if (!is_active) return std::nullopt;
  auto to = view.stands.stage + 1;
  while (to < settings.stages.size() &&
         (settings.stages[to].is_optional() || settings.stages[to].is_retired())) {
    ++to;
  }
  return WayOn{to, unmet(view.deal, settings, view.stands.stage, to, {}, view.now)};
}

table::List ids_of(const Unmet& unmet) {
  table::List ids;
  for (const auto& need : unmet.needs) ids.emplace_back(need.need);
  for (const auto& criterion : unmet.criteria) ids.emplace_back(criterion.id);
  return ids;
}

void put_heading(Session& session, std::string_view text) {
  const auto safe = table::printable(text);
  session.print_text(table::paint(safe, table::Tone::strong, session.screen().colour) + "\n");
}

void put_facts(Session& session, const std::vector<Fact>& facts) {
  int width = 0;
  for (const auto& fact : facts) width = std::max(width, table::display_width(fact.title));
  for (const auto& fact : facts) {
    session.print_line(
        fmt::format("  {}  {}", table::pad(fact.title, width), table::cell_text(fact.cell)));
  }
}

void put_answers(Session& session, const DealView& view) {
  const auto table = answers_table(view);
  const auto& rows = table.groups.front().rows;
  if (rows.empty()) return;
  session.print_text("\n");
  const auto& rule = *view.pipeline.settings.qualification;
  const auto assessment = assess(view.deal, rule, view.now);
  put_heading(session,
              fmt::format("{} ({})", word_for(assessment.verdict), counted(assessment, rule)));
  int width = 0;
  for (const auto& row : rows) {
    width = std::max(width, table::display_width(table::cell_text(row.cells[0])));
  }
  for (const auto& row : rows) {
    session.print_line(fmt::format("  {}  {:<7}  {}",
                                   table::pad(table::cell_text(row.cells[0]), width),
                                   table::cell_text(row.cells[1]), table::cell_text(row.cells[2])));
  }
}

void put_way_on(Session& session, const DealView& view) {
  const auto way = way_on(view);
  if (!way) return;
  const auto& settings = view.pipeline.settings;
  session.print_text("\n");
  put_heading(session, way->to < settings.stages.size()
                           ? fmt::format("next stage: {}", settings.stages[way->to].name)
                           : "next: the win");
  const auto command = fmt::format("kariz advance {}", view.deal.id);
  if (way->unmet.empty()) return session.print_line("  " + command);
  session.print_line("  " + describe(way->unmet, view.deal, settings, view.now));
  session.print_line("  " + how_to_meet(way->unmet, view.deal, command));
}

void put_deal(Session& session, const DealView& view) {
  if (!session.output().empty()) session.print_text("\n");
  put_heading(session, view.deal.id);
  auto facts = facts_of(view);
  facts.erase(facts.begin());  // the id, which is the heading
  put_facts(session, facts);
  put_answers(session, view);
  session.print_text("\n");
  put_heading(session, "history");
  for (const auto& line : story_of(view)) session.print_line("  " + line);
  put_way_on(session, view);
}

table::Table fact_table(const DealView& view) {
  table::Table table;
  table.columns = {words_column("field", "Field"), words_column("value", "Value")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& fact : facts_of(view)) {
    rows.emplace_back().cells = {fact.title, table::cell_text(fact.cell)};
  }
  return table;
}

void put_markdown(Session& session, const DealView& view) {
  if (!session.output().empty()) session.print_text("\n");
  session.print(fact_table(view));
  session.print_text("\n");
  session.print(history_table(view));
}

table::Cell nested(table::Table table) {
  return table::Nested{std::make_shared<const table::Table>(std::move(table))};
}

/// A row a deal with everything that is known of it.
table::Table full_table(const Session& session, const std::vector<DealView>& views) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  const auto columns = deal_columns(views.front().pipeline.settings);
  for (const auto& column : columns) {
    table.columns.insert(table.columns.end(), column.columns.begin(), column.columns.end());
  }
  for (const auto* const key : {"answers", "next-stage", "unmet", "history"}) {
    table.columns.push_back(words_column(key, "", table::Shown::json));
  }
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& view : views) {
    auto& cells = rows.emplace_back().cells;
    for (const auto& column : columns) {
      for (auto& cell : column.cells(view)) cells.push_back(std::move(cell));
    }
    const auto way = way_on(view);
    const auto& stages = view.pipeline.settings.stages;
    cells.push_back(nested(answers_table(view)));
    cells.push_back(!way ? table::Blank{}
                         : cell_of(way->to < stages.size() ? stages[way->to].id : "won"));
    cells.push_back(way ? table::Cell(ids_of(way->unmet)) : table::Blank{});
    cells.push_back(nested(history_table(view)));
  }
  return table;
}

std::vector<DealView> views_of_deals(const Pipeline& pipeline,
                                     const std::vector<const Deal*>& deals, Instant now) {
  std::vector<DealView> views;
  for (const auto* const deal : deals) {
    const auto stands = standing(*deal, pipeline.settings, now);
    if (!stands) {
      refuse_rule(
          fmt::format("{} begins at {}, after now", deal->id, to_text(deal->history.front().at)));
    }
    views.push_back({pipeline, *deal, *stands, now});
  }
  return views;
}

void run(Session& session, const Options& options) {
  const auto words = read_deal_words(session, options.deals);
  const auto pipeline = session.read();
  const auto deals = find_deals(*pipeline, words);
  const auto views = views_of_deals(*pipeline, deals, session.now(pipeline->settings.zone));
  if (views.empty()) return;
  switch (session.format()) {
    case table::Format::table:
      for (const auto& view : views) put_deal(session, view);
      return;
    case table::Format::markdown:
      for (const auto& view : views) put_markdown(session, view);
      return;
    case table::Format::csv:
    case table::Format::json:
      break;
  }
  session.print(full_table(session, views));
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
