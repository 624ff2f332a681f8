#include "column_fields.hpp"
#include "plan.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

/// Of a field that there is not; one that is called like a time or a stage was meant to date an
/// event.
std::string help_for_unknown(const FieldColumn& column, const Settings& settings, RowKind rows,
                             const std::vector<std::string_view>& known) {
  constexpr std::array<std::string_view, 3> times = {"created", "date", "time"};
  const std::string_view field = column.field.text;
  const auto target = find_target(settings, field);
  const bool is_time = std::find(times.begin(), times.end(), field) != times.end();
  if (!target && !is_time) return did_you_mean(field, known, "fields");
  if (rows == RowKind::event) {
    return is_time ? fmt::format("the time of an event is called at: {{at: {}}}",
                                 column.value.first_column())
                   : std::string("what an event was stands in the recipe: stage: COLUMN");
  }
  const std::string_view event = target ? field : settings.stages[first_stage(settings)].id;
  return fmt::format("the date of a stage or an outcome stands in the recipe: events: {{{}: {}}}",
                     event, column.value.first_column());
}

class RecipeCheck {
public:
  RecipeCheck(const Recipe& recipe, const Settings& settings, std::vector<Diagnostic>& found)
      : recipe_(recipe), settings_(settings), rows_(row_kind(recipe, settings)), found_(found) {}

  void check_fields() {
    const std::vector<std::string_view> known = fields_from_columns(settings_, rows_);
    for (const FieldColumn& column : recipe_.columns) {
      const Word& field = column.field;
      if (field.text == not_a_column) {
        report(field, fmt::format("'{}' is not imported", field.text),
               "it is a time and a text, which are no one column");
      } else if (std::find(known.begin(), known.end(), field.text) == known.end()) {
        report(field, fmt::format("unknown field '{}'", field.text),
               help_for_unknown(column, settings_, rows_, known));
      } else if (field.text == "ref" && recipe_.key) {
        report(field, "'ref' is made of the key", "leave one of them out");
      }
    }
  }

  void check_events() {
    if (rows_ == RowKind::deal || recipe_.events.empty()) return;
    report(
        recipe_.events.front().target, "'events' dates the stages of a table with one deal a row",
        "of one event a row the time is columns: {at: COLUMN}, without 'events'; of one deal a row "
        "leave out 'at' and --events");
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
    found_.push_back({Severity::error, word.place, std::move(message), std::move(help), {}});
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
  RowKind rows_;
  std::vector<Diagnostic>& found_;
};

}  // namespace

std::vector<Diagnostic> check_recipe(const Recipe& recipe, const Settings& settings, Instant now) {
  std::vector<Diagnostic> found;
  RecipeCheck check(recipe, settings, found);
  check.check_fields();
  check.check_events();
  check.check_targets();
  check.check_defaults(now);
  return found;
}

}  // namespace kariz::exchange
