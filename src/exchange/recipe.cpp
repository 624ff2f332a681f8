#include "template_reader.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include <kariz/domain/suggest.hpp>
#include <kariz/exchange/csv.hpp>
#include <kariz/exchange/recipe.hpp>
#include <kariz/file/values.hpp>
#include <kariz/file/yaml.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

using file::Problems;
using file::Value;

class RecipeReader {
public:
  RecipeReader(Recipe& recipe, Problems& problems) : recipe_(recipe), problems_(problems) {}

  void read(Value document) {
    file::read_mapping(document,
                       {{"source", [this](Value, Value v) { read_source(v); }},
                        {"delimiter", [this](Value, Value v) { read_delimiter(v); }},
                        {"encoding", [this](Value, Value v) { read_encoding(v); }},
                        {"key", word_into(recipe_.key, "the key")},
                        {"id", word_into(recipe_.id, "the column of the ids")},
                        {"columns", [this](Value, Value v) { read_columns(v); }},
                        {"dates", [this](Value, Value v) { read_dates(v); }},
                        {"money", [this](Value, Value v) { read_money(v); }},
                        {"stage", [this](Value, Value v) { read_stage(v); }},
                        {"events", [this](Value, Value v) { read_events(v); }},
                        {"defaults", [this](Value, Value v) { read_defaults(v); }},
                        {"ignore", [this](Value, Value v) { read_ignored(v); }}},
                       "a recipe", problems_);
  }

private:
  void error(Value value, std::string message, std::string help = {}) {
    problems_.error(value.offset(), value.length(), std::move(message), std::move(help));
  }

  Place place_of(Value value) const { return problems_.place(value.offset(), value.length()); }

  std::function<void(Value, Value)> word_into(std::optional<Word>& into, std::string_view what) {
    return [this, &into, what](Value, Value value) { into = read_word(value, what, problems_); };
  }

  /// Whether it is a mapping whose keys are the author's words, each of them once.
  bool is_mapping(Value value, std::string_view what, std::string_view wanted) {
    if (!value.is_mapping()) {
      file::report_wrong_kind(value, what, wanted, problems_);
      return false;
    }
    file::refuse_duplicate_keys(value, problems_);
    return true;
  }

  void read_source(Value value) {
    // Nothing else of the recipe may keep the text alive.
    const auto word = read_word(value, "the source", problems_);
    if (word) recipe_.source = recipe_.texts->keep(word->text);
  }

  void read_delimiter(Value value) {
    const std::string_view text = file::read_text(value, "the delimiter", problems_);
    if (!value.is_scalar()) return;
    const auto known = text.size() == 1
                           ? std::find(delimiters.begin(), delimiters.end(), text.front())
                           : delimiters.end();
    if (known != delimiters.end()) {
      recipe_.delimiter = *known;
      return;
    }
    error(value, fmt::format("'{}' is not a delimiter", text),
          R"(one of "," ";" "|" "\t"; without this key it is found)");
  }

  void read_encoding(Value value) {
    const std::string_view text = file::read_text(value, "the encoding", problems_);
    if (!value.is_scalar()) return;
    recipe_.encoding = parse_encoding(text);
    if (recipe_.encoding) return;
    error(value, fmt::format("unknown encoding '{}'", text),
          did_you_mean(text, encoding_names(), "encodings"));
  }

  void read_columns(Value value) {
    if (!is_mapping(value, "columns", "a mapping of fields to columns")) return;
    file::each_entry(value, [&](Value field, Value made) {
      if (!field.is_scalar()) return;
      auto column = read_template(field, made, problems_);
      if (column) recipe_.columns.push_back({{field.text(), place_of(field)}, *std::move(column)});
    });
  }

  void read_dates(Value value) {
    const auto read_pattern = [this](Value, Value v) {
      const auto word = read_word(v, "the pattern", problems_);
      if (!word) return;
      const auto pattern = DatePattern::parse(word->text);
      if (!pattern) return error(v, pattern.problem().message, pattern.problem().help);
      recipe_.dates = *pattern;
    };
    file::read_mapping(value, {{"pattern", read_pattern}}, "dates", problems_);
  }

  void read_money(Value value) {
    AmountStyle& style = recipe_.money;
    const bool is_read = file::read_mapping(
        value,
        {{"decimal",
          [&](Value, Value v) {
            read_mark(v, {".", ","}, "the decimal mark", style.decimal);
          }},
         {"thousands",
          [&](Value, Value v) {
            read_mark(v, {".", ",", " ", "'", "’"}, "the mark of thousands", style.thousands);
          }},
         {"currency", [&](Value, Value v) { read_currency(v); }}},
        "money", problems_);
    if (!is_read || style.decimal != style.thousands) return;
    error(value, fmt::format("'{}' stands for decimals and for thousands", style.decimal),
          R"(name both: {decimal: ",", thousands: "."})");
  }

  void read_mark(Value value, std::initializer_list<std::string_view> known, std::string_view what,
                 std::string& mark) {
    const std::string_view text = file::read_text(value, what, problems_);
    if (!value.is_scalar()) return;
    mark = text;
    if (std::find(known.begin(), known.end(), text) != known.end()) return;
    error(value, fmt::format("{} is '{}'", what, text),
          fmt::format("one of \"{}\"", fmt::join(known, "\" \"")));
  }

  void read_currency(Value value) {
    const std::string_view code = file::read_text(value, "the currency", problems_);
    if (!value.is_scalar()) return;
    recipe_.money.currency = Currency::parse(code);
    if (recipe_.money.currency) return;
    error(value, fmt::format("unknown currency '{}'", code),
          "a code of ISO 4217 in capitals, such as EUR, PLN or JPY");
  }

  void read_stage(Value value) {
    std::optional<Word> column;
    if (value.is_scalar()) {
      column = read_word(value, "the column of the stage", problems_);
      if (column) recipe_.stage = {*std::move(column), {}};
      return;
    }
    StageColumn stage;
    bool is_named = false;
    const bool is_read = file::read_mapping(
        value,
        {{"column",
          [&](Value, Value v) {
            is_named = true;
            column = read_word(v, "the column of the stage", problems_);
          }},
         {"empty", [&](Value, Value v) { stage.empty = file::read_texts(v, "empty", problems_); }},
         {"values", [&](Value, Value v) { read_stage_values(v, stage); }}},
        "stage", problems_);
    if (is_read && !is_named) {
      error(value, "no column for the stage", "name it: stage: {column: NAME}");
    }
    if (!column) return;
    stage.column = *std::move(column);
    recipe_.stage = std::move(stage);
  }

  void read_stage_values(Value value, StageColumn& stage) {
    if (!is_mapping(value, "values", "a mapping of texts to stages")) return;
    file::each_entry(value, [&](Value text, Value target) {
      if (!text.is_scalar()) return;
      if (auto word = read_word(target, "a stage", problems_)) {
        stage.values.emplace_back(text.text(), *std::move(word));
      }
    });
  }

  void read_events(Value value) {
    if (!is_mapping(value, "events", "a mapping of stages to columns")) return;
    file::each_entry(value, [&](Value target, Value column) {
      if (!target.is_scalar()) return;
      if (auto word = read_word(column, "a column", problems_)) {
        recipe_.events.push_back({{target.text(), place_of(target)}, *std::move(word)});
      }
    });
  }

  void read_defaults(Value value) {
    file::read_mapping(value,
                       {{"at", word_into(recipe_.at, "the time by default")},
                        {"reason", word_into(recipe_.reason, "the reason by default")},
                        {"channel", word_into(recipe_.channel, "the channel by default")}},
                       "defaults", problems_);
  }

  void read_ignored(Value value) {
    const auto ignore = [this](Value column) {
      if (auto word = read_word(column, "a column", problems_)) recipe_.ignore.push_back(*word);
    };
    if (value.is_scalar()) return ignore(value);
    if (value.is_sequence()) return file::each_item(value, ignore);
    file::report_wrong_kind(value, "ignore", "a list of columns", problems_);
  }

  Recipe& recipe_;
  Problems& problems_;
};

}  // namespace

Recipe read_recipe(const std::shared_ptr<const Source>& source) {
  Recipe recipe;
  Problems problems(source);
  const file::Tape tape = file::read_whole_yaml(source, *recipe.texts, problems);
  if (!tape.empty()) RecipeReader(recipe, problems).read({tape, 0});
  if (problems.any_error()) throw Refusal(Fault::usage, problems.take());
  return recipe;
}

}  // namespace kariz::exchange
