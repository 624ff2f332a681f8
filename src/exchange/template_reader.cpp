#include "template_reader.hpp"

#include <algorithm>
#include <string>

#include <kariz/file/values.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

using file::Problems;
using file::Value;

/// Where the parts of a scalar stand: exactly where it stands there letter by letter, else it as a
/// whole.
PlaceOfPart parts_of(Value value, const Problems& problems) {
  const std::size_t size = value.text().size();
  const std::size_t quotes = value.length() == size + 2 ? 1 : 0;
  const bool is_literal = value.length() == size + 2 * quotes;
  return [=, &problems](std::size_t begin, std::size_t length) {
    return is_literal ? problems.place(value.offset() + quotes + begin, length)
                      : problems.place(value.offset(), value.length());
  };
}

std::optional<Template> read_text_of_columns(Value value, std::string_view what,
                                             Problems& problems) {
  const auto word = read_word(value, what, problems);
  if (!word) return std::nullopt;
  return parse_template(word->text, parts_of(value, problems), problems);
}

std::unordered_map<std::string_view, std::string_view> read_replacements(Value value,
                                                                         Problems& problems) {
  std::unordered_map<std::string_view, std::string_view> texts;
  if (!value.is_mapping()) {
    file::report_wrong_kind(value, "replace", "a mapping of texts to texts", problems);
    return texts;
  }
  file::refuse_duplicate_keys(value, problems);
  file::each_entry(value, [&](Value from, Value to) {
    if (from.is_scalar()) texts.emplace(from.text(), file::read_text(to, "a text", problems));
  });
  return texts;
}

/// The column or the template, whichever is there; they exclude each other.
struct Made {
  std::optional<Value> key;
  std::optional<Template> value;

  void read(Value entry, Value text, Problems& problems) {
    if (key) {
      problems.error(entry.offset(), entry.length(), "a column and a template",
                     "leave one of them out");
      return;
    }
    key = entry;
    if (entry.text() == "template") {
      value = read_text_of_columns(text, "the template", problems);
    } else if (auto word = read_word(text, "the column", problems)) {
      value.emplace().pieces.push_back({Template::Piece::Kind::column, *std::move(word)});
    }
  }
};

std::optional<Template> read_rules(Value field, Value value, Problems& problems) {
  Made made;
  Template rules;
  const auto read_made = [&](Value key, Value v) { made.read(key, v, problems); };
  file::read_mapping(
      value,
      {{"column", read_made},
       {"template", read_made},
       {"empty", [&](Value, Value v) { rules.empty = file::read_texts(v, "empty", problems); }},
       {"replace", [&](Value, Value v) { rules.replace = read_replacements(v, problems); }}},
      fmt::format("the column of '{}'", field.text()), problems);
  if (!made.key) {
    problems.error(field.offset(), field.length(), fmt::format("no column for '{}'", field.text()),
                   "name it: {column: NAME, empty: [TEXT], replace: {TEXT: TEXT}}");
  }
  if (!made.value) return std::nullopt;
  rules.pieces = std::move(made.value->pieces);
  return rules;
}

}  // namespace

std::optional<Template> parse_template(std::string_view text, const PlaceOfPart& place_of,
                                       Problems& problems) {
  using Kind = Template::Piece::Kind;
  Template result;
  if (text.find_first_of("{}") == text.npos) {
    result.pieces.push_back({Kind::column, {text, place_of(0, text.size())}});
    return result;
  }
  for (std::size_t at = 0; at < text.size();) {
    const bool is_column = text[at] == '{';
    const std::size_t begin = is_column ? at + 1 : at;
    const std::size_t end = std::min(text.find_first_of("{}", begin), text.size());
    const bool is_closed = end < text.size() && text[end] == '}';
    if (is_closed != is_column || (is_column && end == begin)) {
      const Place place = place_of(is_column ? at : end, 1);
      problems.error(place.offset, place.length, "the braces of this template are not in pairs",
                     "{Deal Name} stands for the column of this name");
      return std::nullopt;
    }
    const Word word{text.substr(begin, end - begin), place_of(begin, end - begin)};
    result.pieces.push_back({is_column ? Kind::column : Kind::literal, word});
    at = is_column ? end + 1 : end;
  }
  return result;
}

std::optional<Word> read_word(Value value, std::string_view what, Problems& problems) {
  const std::string_view text = file::read_text(value, what, problems);
  if (!value.is_scalar()) return std::nullopt;
  if (!text.empty()) return Word{text, problems.place(value.offset(), value.length())};
  problems.error(value.offset(), value.length(), fmt::format("{} is empty", what));
  return std::nullopt;
}

std::string_view Template::first_column() const {
  const auto first = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
    return piece.kind == Piece::Kind::column;
  });
  return first->word.text;
}

std::optional<Template> read_template(Value field, Value value, Problems& problems) {
  if (value.is_mapping()) return read_rules(field, value, problems);
  return read_text_of_columns(value, field.text(), problems);
}

}  // namespace kariz::exchange
