#include "plan.hpp"

#include "text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

constexpr std::string_view not_a_column = "next";

Diagnostic error_at(const Word& word, std::string message, std::string help) {
  return {Severity::error, word.place, std::move(message), std::move(help), {}};
}

/// Whether a column of this name makes the event `note`.
bool is_note(const Settings& settings, std::string_view field) {
  const auto& own = settings.fields;
  return field == note_column && std::find(own.begin(), own.end(), field) == own.end();
}

/// What may stand under `columns`. A field of the author's own goes before the event of its name.
std::vector<std::string_view> fields_from_columns(const Settings& settings) {
  std::vector<std::string_view> fields = all_fields(settings);
  std::erase(fields, not_a_column);
  fields.push_back(reason_column);
  if (is_note(settings, note_column)) fields.push_back(note_column);
  return fields;
}

/// Of a field that there is not; one that is called like a time or a stage was meant to date an
/// event.
std::string help_for_unknown(const FieldColumn& column, const Settings& settings,
                             const std::vector<std::string_view>& known) {
  constexpr std::array<std::string_view, 3> times = {"at", "created", "date"};
  const std::string_view field = column.field.text;
  const auto target = find_target(settings, field);
  const bool is_time = std::find(times.begin(), times.end(), field) != times.end();
  if (!target && !is_time) return did_you_mean(field, known, "fields");
  const std::string_view event = target ? field : settings.stages[first_stage(settings)].id;
  return fmt::format("the date of a stage or an outcome stands in the recipe: events: {{{}: {}}}",
                     event, column.value.first_column());
}

class RecipeCheck {
public:
  RecipeCheck(const Recipe& recipe, const Settings& settings, std::vector<Diagnostic>& found)
      : recipe_(recipe), settings_(settings), found_(found) {}

  void check_fields() {
    const std::vector<std::string_view> known = fields_from_columns(settings_);
    for (const FieldColumn& column : recipe_.columns) {
      const Word& field = column.field;
      if (field.text == not_a_column) {
        report(field, fmt::format("'{}' is not imported", field.text),
               "it is a time and a text, which are no one column");
      } else if (std::find(known.begin(), known.end(), field.text) == known.end()) {
        report(field, fmt::format("unknown field '{}'", field.text),
               help_for_unknown(column, settings_, known));
      } else if (field.text == "ref" && recipe_.key) {
        report(field, "'ref' is made of the key", "leave one of them out");
      }
    }
  }

  void check_targets() {
    for (const EventColumn& event : recipe_.events) check_target(event.target);
    if (!recipe_.stage) return;
    for (const auto& value : recipe_.stage->values) check_target(value.second);
  }

  void check_defaults(Instant now) {
    if (recipe_.at) check_time(*recipe_.at, now);
    if (recipe_.reason && !find_loss_reason(settings_, recipe_.reason->text)) {
      report(*recipe_.reason, fmt::format("unknown reason '{}'", recipe_.reason->text),
             did_you_mean(recipe_.reason->text, reason_ids(settings_), "reasons"));
    }
    const auto& channels = settings_.channels;
    if (recipe_.channel &&
        std::find(channels.begin(), channels.end(), recipe_.channel->text) == channels.end()) {
      report(*recipe_.channel, fmt::format("unknown channel '{}'", recipe_.channel->text),
             did_you_mean(recipe_.channel->text, channels, "channels"));
    }
  }

private:
  void report(const Word& word, std::string message, std::string help) {
    found_.push_back(error_at(word, std::move(message), std::move(help)));
  }

  void check_target(const Word& word) {
    const auto target = find_target(settings_, word.text);
    if (!target) {
      report(word, fmt::format("unknown stage '{}'", word.text),
             did_you_mean(word.text, target_ids(settings_), "stages and outcomes"));
    } else if (is_retired(settings_, *target)) {
      report(word, fmt::format("stage '{}' is retired and not to be entered", word.text),
             fmt::format("stages: {}", fmt::join(stage_ids(settings_), ", ")));
    }
  }

  void check_time(const Word& word, Instant now) {
    const auto at = parse_instant(word.text, settings_.zone);
    if (!at) {
      report(word, at.problem().message, at.problem().help);
    } else if (*at > now) {
      report(word, fmt::format("{} lies in the future", to_text(*at)),
             "events are recorded once they have happened");
    }
  }

  const Recipe& recipe_;
  const Settings& settings_;
  std::vector<Diagnostic>& found_;
};

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

bool has_column_for(const Recipe& recipe, std::string_view field) {
  return std::any_of(recipe.columns.begin(), recipe.columns.end(),
                     [&](const FieldColumn& column) { return column.field.text == field; });
}

bool is_ignored(const Recipe& recipe, std::string_view column) {
  return std::any_of(recipe.ignore.begin(), recipe.ignore.end(),
                     [&](const Word& word) { return word.text == column; });
}

}  // namespace

std::vector<Diagnostic> check_recipe(const Recipe& recipe, const Settings& settings, Instant now) {
  std::vector<Diagnostic> found;
  RecipeCheck check(recipe, settings, found);
  check.check_fields();
  check.check_targets();
  check.check_defaults(now);
  return found;
}

Recipe with_columns(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
                    const file::Problems& problems) {
  Recipe result = recipe;
  if (!recipe.columns.empty()) return result;
  std::vector<std::string_view> fields = fields_from_columns(settings);
  if (recipe.key) std::erase(fields, "ref");
  for (const Cell& cell : header) {
    if (cell.text.empty() || is_ignored(recipe, cell.text)) continue;
    const Word column{cell.text, problems.place(cell.offset, cell.length)};
    if (same_but_case(cell.text, stage_column) && !result.stage) result.stage = {column, {}};
    const auto field = std::find_if(fields.begin(), fields.end(), [&](std::string_view known) {
      return same_but_case(known, cell.text);
    });
    if (field == fields.end() || has_column_for(result, *field)) continue;
    Template alone;
    alone.pieces.push_back({Template::Piece::Kind::column, column});
    result.columns.push_back({{*field, column.place}, std::move(alone)});
  }
  return result;
}

Plan make_plan(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
               const std::string& file, std::vector<Diagnostic>& lacking,
               file::Problems& problems) {
  Plan plan;
  Columns columns(header, file, lacking);
  plan.key = columns.find(recipe.key);
  plan.id = columns.find(recipe.id);
  for (const FieldColumn& column : recipe.columns) {
    auto value = columns.find(column.value);
    if (!value) continue;
    if (column.field.text == reason_column) {
      plan.reason = std::move(value);
    } else if (is_note(settings, column.field.text)) {
      plan.note = std::move(value);
    } else {
      plan.fields.push_back({column.field.text, *std::move(value)});
    }
  }
  if (recipe.stage) {
    plan.stage = columns.find(recipe.stage->column);
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

  if (!has_column_for(recipe, "name") && !header.empty()) {
    problems.error(
        header.front().offset, std::max<std::size_t>(header.front().length, 1),
        "nothing says what the deals are called",
        "name a column for it: --map name=COLUMN, or in the recipe columns: {name: COLUMN}");
  }
  warn_of_unused(columns, header, problems);
  return plan;
}

}  // namespace kariz::exchange
