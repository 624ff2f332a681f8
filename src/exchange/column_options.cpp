#include "template_reader.hpp"
#include "text.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <kariz/exchange/recipe.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

constexpr std::string_view map_help = "columns are named like name=Deal,value=Amount";

std::shared_ptr<const Source> option(std::string name, std::string_view text) {
  return std::make_shared<const Source>(Source{std::move(name), std::string(text)});
}

/// Reads the entries of `--map` into a recipe.
class MapReader {
public:
  MapReader(Recipe& recipe, std::string_view map)
      : recipe_(recipe), source_(option("--map", map)), problems_(source_) {}

  void read() {
    const std::string_view text = source_->text;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(',', begin), text.size());
      read_entry(text.substr(begin, end - begin));
      begin = end + 1;
    }
    if (problems_.any_error()) throw Refusal(Fault::usage, problems_.take());
  }

private:
  /// `part` is a part of the option.
  Place place_of(std::string_view part) const {
    const auto offset = static_cast<std::size_t>(part.data() - source_->text.data());
    return problems_.place(offset, std::max<std::size_t>(part.size(), 1));
  }

  void report(std::string_view part, std::string message, std::string_view help) {
    const Place place = place_of(part);
    problems_.error(place.offset, place.length, std::move(message), std::string(help));
  }

  void read_entry(std::string_view entry) {
    const std::size_t equals = entry.find('=');
    const std::string_view field = trimmed(entry.substr(0, equals));
    const std::string_view column =
        equals == entry.npos ? std::string_view() : trimmed(entry.substr(equals + 1));
    if (field.empty() || column.empty()) {
      return report(entry, fmt::format("'{}' is not FIELD=COLUMN", entry), map_help);
    }
    if (std::find(fields_.begin(), fields_.end(), field) != fields_.end()) {
      return report(field, fmt::format("'{}' stands here twice", field), "keep one of them");
    }
    fields_.push_back(field);
    const auto place_of_part = [&](std::size_t begin, std::size_t length) {
      return place_of(column.substr(begin, length));
    };
    auto value = parse_template(column, place_of_part, problems_);
    if (!value) return;
    if (field == stage_column) {
      set_stage(*value, column);
    } else {
      set_column({field, place_of(field)}, *std::move(value));
    }
  }

  void set_stage(const Template& value, std::string_view column) {
    const Template::Piece& first = value.pieces.front();
    if (value.pieces.size() > 1 || first.kind != Template::Piece::Kind::column) {
      return report(column, "the stage is one column, as it is", map_help);
    }
    if (!recipe_.stage) recipe_.stage.emplace();
    recipe_.stage->column = first.word;
  }

  void set_column(Word field, Template value) {
    auto known =
        std::find_if(recipe_.columns.begin(), recipe_.columns.end(),
                     [&](const FieldColumn& column) { return column.field.text == field.text; });
    if (known == recipe_.columns.end()) known = recipe_.columns.emplace(known);
    *known = {std::move(field), std::move(value)};
  }

  Recipe& recipe_;
  std::shared_ptr<const Source> source_;
  file::Problems problems_;
  std::vector<std::string_view> fields_;
};

}  // namespace

void add_map(Recipe& recipe, std::string_view map) {
  MapReader(recipe, map).read();
}

void set_key(Recipe& recipe, std::string_view column) {
  const auto source = option("--key", column);
  const std::string_view text = source->text;
  recipe.key = Word{text, {source, 0, std::max<std::size_t>(text.size(), 1)}};
}

}  // namespace kariz::exchange
