#include "plan.hpp"

#include "column_fields.hpp"
#include "text.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

Diagnostic error_at(const Word& word, std::string message, std::string help) {
  return {Severity::error, word.place, std::move(message), std::move(help), {}};
}

/// Finds columns by name, and remembers which were asked for.
class Columns {
public:
  Columns(const std::vector<Cell>& header, const std::string& file,
          std::vector<Diagnostic>& lacking)
      : file_(file), lacking_(lacking), is_used_(header.size()) {
    for (std::size_t i = 0; i < header.size(); ++i) {
      if (header[i].text.empty()) continue;
      names_.push_back(header[i].text);
      by_name_.emplace(header[i].text, i);
    }
  }

  std::optional<std::size_t> find(const Word& column) {
    const auto found = by_name_.find(column.text);
    if (found != by_name_.end()) {
      is_used_[found->second] = true;
      return found->second;
    }
    lacking_.push_back(error_at(column, fmt::format("{} has no column '{}'", file_, column.text),
                                did_you_mean(column.text, names_, "columns")));
    return std::nullopt;
  }

  std::optional<std::size_t> find(const std::optional<Word>& column) {
    return column ? find(*column) : std::nullopt;
  }

  std::optional<BoundTemplate> find(const Template& made) {
    std::vector<BoundTemplate::Piece> pieces;
    bool is_whole = true;
    for (const Template::Piece& piece : made.pieces) {
      if (piece.kind == Template::Piece::Kind::literal) {
        pieces.push_back({piece.word.text, std::nullopt});
        continue;
      }
      const auto column = find(piece.word);
      is_whole = is_whole && column;
      pieces.push_back({{}, column});
    }
    if (!is_whole) return std::nullopt;
    return BoundTemplate(made, std::move(pieces));
  }

  bool is_used(std::size_t column) const { return is_used_[column]; }

private:
  const std::string& file_;
  std::vector<Diagnostic>& lacking_;
  std::vector<std::string_view> names_;
  std::unordered_map<std::string_view, std::size_t> by_name_;
  std::vector<bool> is_used_;
};

void warn_of_unused(const Columns& columns, const std::vector<Cell>& header,
                    file::Problems& problems) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (columns.is_used(i)) continue;
    const Cell& cell = header[i];
    if (cell.text.empty()) {
      problems.warning(cell.offset, std::max<std::size_t>(cell.length, 1),
                       fmt::format("column {} has no name and is not imported", i + 1),
                       "name it in the first line");
      continue;
    }
    problems.warning(
        cell.offset, cell.length, fmt::format("column '{}' is not imported", cell.text),
        fmt::format("name a field for it: --map FIELD={0}, or list it in the recipe: ignore: [{0}]",
                    cell.text));
  }
}

/// Where the column goes that stands for `field`, if that is no field of a deal.
std::optional<BoundTemplate>* part_of_event(Plan& plan, RowKind rows, const Settings& settings,
                                            std::string_view field) {
  if (field == reason_column) return &plan.reason;
  if (is_event_part(settings, field, note_column)) return &plan.note;
  if (rows == RowKind::deal) return nullptr;
  if (field == time_column) return &plan.at;
  return is_event_part(settings, field, channel_column) ? &plan.channel : nullptr;
}

/// What no row can make sense without.
void report_silence(const Recipe& recipe, RowKind rows, const Settings& settings,
                    const Cell& first_cell, file::Problems& problems) {
  const auto report = [&](std::string message, std::string help) {
    problems.error(first_cell.offset, std::max<std::size_t>(first_cell.length, 1),
                   std::move(message), std::move(help));
  };
  const auto is_named = [&](std::string_view field) { return find_column_for(recipe, field); };
  if (rows == RowKind::deal) {
    if (is_named("name")) return;
    return report(
        "nothing says what the deals are called",
        "name a column for it: --map name=COLUMN, or in the recipe columns: {name: COLUMN}");
  }
  const FieldColumn* const at = find_column_for(recipe, time_column);
  if (!recipe.key && !is_named("ref")) {
    report("nothing says which events are of one deal",
           "name the column that tells deals apart: --key COLUMN, or key: in the recipe");
  }
  if (at == nullptr && recipe.events.empty()) {
    report("nothing says when the events happened",
           "name a column for it: --map at=COLUMN, or in the recipe columns: {at: COLUMN}");
  }
  if (!recipe.stage && !is_named(channel_column) && !is_named(note_column) && !recipe.channel) {
    report("nothing says what the events were",
           fmt::format("name the column of the stage: --map stage=COLUMN, or in the recipe stage: "
                       "COLUMN; where every row is a deal, its dates stand there: events: "
                       "{{{}: {}}}",
                       settings.stages[first_stage(settings)].id,
                       at ? at->value.first_column() : "COLUMN"));
  }
}

bool is_ignored(const Recipe& recipe, std::string_view column) {
  return std::any_of(recipe.ignore.begin(), recipe.ignore.end(),
                     [&](const Word& word) { return word.text == column; });
}

}  // namespace

bool Plan::is_empty(const Cell& cell) const {
  return std::find(no_stage.begin(), no_stage.end(), cell.text) != no_stage.end();
}

Recipe with_columns(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
                    const file::Problems& problems) {
  Recipe result = recipe;
  if (!recipe.columns.empty()) return result;
  std::vector<std::string_view> fields = fields_from_columns(settings, row_kind(recipe, settings));
  if (recipe.key) std::erase(fields, "ref");
  for (const Cell& cell : header) {
    if (cell.text.empty() || is_ignored(recipe, cell.text)) continue;
    const Word column{cell.text, problems.place(cell.offset, cell.length)};
    if (same_but_case(cell.text, stage_column) && !result.stage) result.stage = {column, {}};
    const auto field = std::find_if(fields.begin(), fields.end(), [&](std::string_view known) {
      return same_but_case(known, cell.text);
    });
    if (field == fields.end() || find_column_for(result, *field)) continue;
    Template alone;
    alone.pieces.push_back({Template::Piece::Kind::column, column});
    result.columns.push_back({{*field, column.place}, std::move(alone)});
  }
  return result;
}

Plan make_plan(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
               const std::string& file, std::vector<Diagnostic>& lacking,
               file::Problems& problems) {
  const RowKind rows = row_kind(recipe, settings);
  Plan plan;
  Columns columns(header, file, lacking);
  plan.key = columns.find(recipe.key);
  plan.id = columns.find(recipe.id);
  for (const FieldColumn& column : recipe.columns) {
    auto value = columns.find(column.value);
    if (!value) continue;
    if (auto* const part = part_of_event(plan, rows, settings, column.field.text)) {
      *part = std::move(value);
    } else {
      plan.fields.push_back({column.field.text, *std::move(value)});
    }
  }
  if (recipe.stage) {
    plan.stage = columns.find(recipe.stage->column);
    plan.no_stage = recipe.stage->empty;
    for (const auto& [text, word] : recipe.stage->values) {
      if (const auto target = find_target(settings, word.text)) plan.stages.emplace(text, *target);
    }
  }
  for (const EventColumn& event : recipe.events) {
    const auto column = columns.find(event.column);
    const auto target = find_target(settings, event.target.text);
    if (column && target) plan.events.push_back({*target, *column});
  }
  for (const Word& ignored : recipe.ignore) columns.find(ignored);

  if (!header.empty()) report_silence(recipe, rows, settings, header.front(), problems);
  warn_of_unused(columns, header, problems);
  return plan;
}

}  // namespace kariz::exchange
