// yaml-cpp says where it could not go on, which is often a line below the mistake, and why in terms
// of its own grammar. What people get wrong by hand is a short list. It is looked for here, in an
// order in which none passes for another.

#include "mistake.hpp"

#include "scene.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

#include <kariz/domain/utf8.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr auto none = std::string_view::npos;

/// "write "Acme: website"", where the text is short and needs no escapes.
std::string quotes_around(std::string_view text) {
  constexpr std::size_t short_text = 40;
  const bool is_simple = text.find_first_of("\"\\") == none;
  if (!is_simple || count_code_points(text) > short_text) return "put the text in quotes";
  return fmt::format("write \"{}\"", text);
}

/// The text that begins at `begin`, up to what ends it for the eye.
std::string_view text_from(const Scene& scene, std::size_t begin) {
  std::string_view rest = line_at(scene.text, begin);
  rest = rest.substr(0, rest.find(" #"));
  if (scene.in_brackets()) rest = rest.substr(0, rest.find_first_of(",]}"));
  const std::size_t last = rest.find_last_not_of(" \t");
  return rest.substr(0, last == none ? 0 : last + 1);
}

/// Whether nothing but blanks stands between two places, which are on one line.
bool are_neighbours(const Scene& scene, std::size_t begin, std::size_t end) {
  if (begin > end) return false;
  const std::string_view between = scene.text.substr(begin, end - begin);
  return is_blank(between) && between.find('\n') == none;
}

Found bad_escape(const Scene& scene) {
  if (!scene.has_reason("unknown escape") && !scene.has_reason("bad character found") &&
      !scene.has_reason("invalid unicode")) {
    return std::nullopt;
  }
  const std::size_t begin = scene.text.rfind('\\', scene.offset);
  if (begin == none || begin < scene.line) return std::nullopt;
  const std::size_t length = std::max<std::size_t>(scene.offset - begin, 1);
  return Mistake{
      begin, length, fmt::format("'{}' is no escape", scene.text.substr(begin, length)),
      "in double quotes a backslash is written \\\\; in single ones it stands for itself"};
}

Found open_quote(const Scene& scene) {
  if (!scene.outline.open_quote) return std::nullopt;
  const std::size_t begin = *scene.outline.open_quote;
  return Mistake{begin, 1, "this quote is never closed",
                 fmt::format("close it with {}", scene.text[begin])};
}

/// What was meant to be two texts on two lines is one, and what follows makes no sense.
Found quote_over_lines(const Scene& scene) {
  if (!scene.outline.last_quoted) return std::nullopt;
  const auto [begin, end] = *scene.outline.last_quoted;
  if (scene.text.substr(begin, end - begin).find('\n') == none) return std::nullopt;
  const std::size_t last_line = line_begin(scene.text, end);
  const bool is_just_above = last_line == scene.line || last_line == scene.above;
  const bool breaks_off = scene.has_reason("end of") && are_neighbours(scene, end, scene.offset);
  if (!breaks_off && !(scene.has_reason("illegal map value") && is_just_above)) return std::nullopt;
  return Mistake{begin,
                 1,
                 "this quote is closed only on another line",
                 fmt::format("close it with {} where its text ends", scene.text[begin]),
                 end - 1,
                 "here"};
}

Found text_behind_quote(const Scene& scene) {
  if (!scene.outline.last_quoted || !scene.has_reason("end of")) return std::nullopt;
  const auto [begin, end] = *scene.outline.last_quoted;
  if (!are_neighbours(scene, end, scene.offset)) return std::nullopt;
  const char quote = scene.text[begin];
  const std::string_view escaped = quote == '"' ? "\\\"" : "''";
  return Mistake{scene.offset, text_from(scene, scene.offset).size(),
                 "text behind the closing quote",
                 fmt::format("put all of the text in quotes; {} is written {} inside of them",
                             quote, escaped)};
}

Found text_behind_bracket(const Scene& scene) {
  if (!scene.has_reason("end of map not") && !scene.has_reason("end of sequence not")) {
    return std::nullopt;
  }
  const std::size_t before = scene.text.find_last_not_of(" \t", scene.offset - 1);
  if (before == none || (scene.text[before] != ']' && scene.text[before] != '}')) {
    return std::nullopt;
  }
  return Mistake{scene.offset, text_from(scene, scene.offset).size(),
                 fmt::format("text behind the closing '{}'", scene.text[before]),
                 "a text that begins with a bracket needs quotes"};
}

char closing_of(char bracket) {
  return bracket == '{' ? '}' : ']';
}

Found wrong_closing_bracket(const Scene& scene) {
  if (!scene.has_reason("illegal flow end") || scene.offset >= scene.text.size()) {
    return std::nullopt;
  }
  const char here = scene.text[scene.offset];
  if (!scene.in_brackets()) {
    return Mistake{scene.offset, 1, fmt::format("this '{}' closes nothing", here),
                   "remove it; a text with brackets needs quotes"};
  }
  const std::size_t opening = scene.outline.brackets.back();
  const char bracket = scene.text[opening];
  return Mistake{scene.offset,
                 1,
                 fmt::format("'{}' is closed with '{}'", bracket, here),
                 fmt::format("close it with '{}'", closing_of(bracket)),
                 opening,
                 "opened here"};
}

/// `- at: 2026-11-01, stage: lead}`
Found missing_opening_bracket(const Scene& scene) {
  if (!scene.has_reason("illegal map value") || scene.in_brackets()) return std::nullopt;
  const Content content = content_of(scene.text, scene.line);
  const char last = content.text.empty() ? ' ' : content.text.back();
  if ((last != '}' && last != ']') || content.text.find_first_of("{[") != none) {
    return std::nullopt;
  }
  return Mistake{content.begin + content.text.size() - 1, 1,
                 fmt::format("this '{}' closes nothing", last),
                 fmt::format("open it with '{}' before '{}'", last == '}' ? '{' : '[',
                             content.text.substr(0, content.text.find(':')))};
}

Found open_bracket(const Scene& scene) {
  if (!scene.in_brackets() || scene.outline.closing) return std::nullopt;
  const std::size_t opening = scene.outline.brackets.back();
  const char closing = closing_of(scene.text[opening]);
  std::string help = fmt::format("close it with '{}'", closing);
  const std::string_view rest = line_at(scene.text, opening);
  const std::size_t comment = rest.find('#');
  if (comment != none && rest.find(closing, comment) != none) {
    help += "; # begins a comment, put a text with it in quotes";
  }
  return Mistake{opening, 1, fmt::format("this '{}' is never closed", scene.text[opening]), help};
}

/// `note: he said: no`, `{ask: Can they pay?}`
Found sign_within_text(const Scene& scene) {
  const std::size_t begin = scene.outline.token;
  if (begin >= scene.offset || begin < scene.line || scene.offset == scene.text.size()) {
    return std::nullopt;
  }
  if (scene.in_brackets()) {
    if (!scene.has_reason("end of") && !scene.has_reason("unknown token")) return std::nullopt;
  } else {
    // The first key of a line is where a mistake of the line above comes out.
    const bool is_key = content_of(scene.text, scene.line).begin == begin;
    if (is_key || !scene.has_reason("illegal map value")) return std::nullopt;
  }
  const std::string_view whole = text_from(scene, begin);
  const std::string_view before = scene.text.substr(begin, scene.offset - begin);
  const char sign = scene.text[scene.offset];
  std::string help = quotes_around(whole);
  const std::size_t space = before.find_last_of(' ');
  if (scene.in_brackets() && sign == ':' && space != none) {
    help += fmt::format(", or a comma before '{}'", before.substr(space + 1));
  }
  const std::string shown = sign == ':' ? ": " : std::string(1, sign);
  return Mistake{begin, whole.size(), fmt::format("'{}' in a text without quotes", shown), help};
}

Found sign_at_beginning(const Scene& scene) {
  const std::size_t begin = scene.outline.token;
  if (begin > scene.offset || begin < scene.line) return std::nullopt;
  const std::string_view text = text_from(scene, begin);
  if (text.empty() || std::string_view("@`%&*!?|>-,").find(text[0]) == none) return std::nullopt;
  const std::size_t column = begin - scene.line;
  const bool begins_line = column == indentation(line_at(scene.text, scene.line));
  // That is a list, or an instruction to the reader of YAML.
  if (text[0] == '-' ? begins_line : text[0] == '%' && column == 0) return std::nullopt;
  return sign_before_text(begin, text);
}

Found missing_comma(const Scene& scene) {
  if (!scene.in_brackets() || !scene.has_reason("end of")) return std::nullopt;
  return Mistake{scene.offset, 1, "a comma is missing before this",
                 "commas separate what stands in { } and [ ]"};
}

constexpr std::array rules = {
    tab_as_indentation,
    rest_of_conflict,
    sign_of_another_script,
    bad_escape,
    open_quote,
    quote_over_lines,
    text_behind_quote,
    text_behind_bracket,
    wrong_closing_bracket,
    missing_opening_bracket,
    open_bracket,
    sign_within_text,
    sign_at_beginning,
    missing_comma,
    line_that_runs_on,
    item_without_dash,
    wrong_indentation,
};

/// `name:Acme`, but neither `http://…` nor `10:30`.
std::optional<std::string_view> key_without_space(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon == none || colon + 1 >= text.size()) return std::nullopt;
  const std::string_view key = text.substr(0, colon);
  if (text[colon + 1] == ' ' || text[colon + 1] == '/') return std::nullopt;
  if (key.find_first_of(" \t") != none || key.find_first_not_of("0123456789") == none) {
    return std::nullopt;
  }
  return text.substr(0, colon + 1);
}

}  // namespace

Mistake key_without_value(std::size_t offset, std::string_view text, MappingStyle style) {
  if (const auto key = key_without_space(text)) {
    return {offset, text.size(), fmt::format("a space is missing after '{}'", *key),
            fmt::format("write '{} {}'", *key, text.substr(key->size()))};
  }
  const std::string_view help =
      style == MappingStyle::braces
          ? "write KEY: VALUE; a text with a comma, or with braces around it, needs quotes"
          : "if this is a key, a colon and its value go after it; if not, remove it";
  return {offset, std::max<std::size_t>(text.size(), 1), fmt::format("'{}' has no value", text),
          std::string(help)};
}

Mistake sign_before_text(std::size_t offset, std::string_view text) {
  const std::string help = quotes_around(text);
  switch (text.front()) {
    case '-':
      return {offset, text.size(), "a list begins on a line of its own",
              "move it to the next line; if it is a text, " + help};
    case '|':
    case '>':
      return {offset, text.size(),
              fmt::format("the text behind '{}' begins on the next line", text.front()),
              "move it there; or " + help};
    default:
      return {offset, text.size(),
              fmt::format("a text without quotes cannot begin with '{}'", text.front()), help};
  }
}

Mistake find_mistake(std::string_view text, std::size_t offset, std::string_view reason) {
  const std::size_t place = std::min(offset, text.size());
  const std::size_t line = line_begin(text, place);
  const Scene scene{text, place, reason, outline_at(text, place), line, line_above(text, line)};
  for (const auto rule : rules) {
    if (Found found = rule(scene)) {
      found->length = std::max<std::size_t>(found->length, 1);
      return *std::move(found);
    }
  }
  return {place, 1, fmt::format("not valid YAML: {}", reason),
          "a text with signs of YAML in it, such as ': ' or ' #', needs quotes"};
}

}  // namespace kariz::file
