// Mistakes in how lines begin and stand to each other.

#include "scene.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr auto none = std::string_view::npos;

/// The lines that a mistake may stand on: the one above where it was noticed, and that one itself.
std::vector<std::size_t> suspects(const Scene& scene) {
  if (!scene.above) return {scene.line};
  return {*scene.above, scene.line};
}

/// A character that looks like one of YAML's own, from another keyboard or a word processor.
struct Lookalike {
  std::string_view bytes;
  bool is_space;
  std::string_view message;
  std::string_view help;
};

constexpr std::array<Lookalike, 4> lookalikes = {{
    {"\xC2\xA0", true, "a no-break space where a plain one belongs",
     "replace it with a plain space"},
    {"\xE3\x80\x80", true, "an ideographic space where a plain one belongs",
     "replace it with a plain space"},
    {"\xEF\xBC\x9A", false, "'：' is not the colon of YAML", "write ':' and a space"},
    {"\xEF\xBC\x8C", false, "'，' is not the comma of YAML", "write ',' and a space"},
}};

constexpr std::string_view wide_comma = lookalikes[3].bytes;

/// Whether it stands where YAML's own sign belongs; elsewhere it is part of a text.
bool stands_for_sign(const Scene& scene, std::string_view line, std::size_t i,
                     const Lookalike& lookalike) {
  const std::string_view before = line.substr(0, i);
  const std::size_t offset = static_cast<std::size_t>(line.data() - scene.text.data()) + i;
  if (lookalike.bytes == wide_comma) {
    return scene.in_brackets() && offset > scene.outline.token && offset < scene.offset;
  }
  if (lookalike.is_space && (is_blank(before) || before.back() == ':')) return true;
  return !lookalike.is_space && before.find(':') == none;
}

std::size_t indentation_at(std::string_view text, std::size_t line) {
  return indentation(line_at(text, line));
}

bool begins_item(std::string_view line) {
  const std::string_view rest = line.substr(indentation(line));
  return rest == "-" || rest.substr(0, 2) == "- ";
}

/// The columns in which lines above begin that this one could belong with.
std::vector<std::size_t> columns_above(std::string_view text, std::size_t line) {
  std::vector<std::size_t> columns;
  std::size_t nearest = none;
  for (auto above = line_above(text, line); above && nearest > 0;
       above = line_above(text, *above)) {
    const std::size_t column = indentation_at(text, *above);
    if (column >= nearest) continue;
    nearest = column;
    const Content of_item = content_of(text, *above);
    const std::size_t content = of_item.begin - *above;
    const bool has_keys = content != column && of_item.text.substr(0, 1) != "{";
    if (has_keys && (columns.empty() || content < columns.back())) {
      columns.push_back(content);
    }
    columns.push_back(column);
  }
  std::reverse(columns.begin(), columns.end());
  return columns;
}

/// "2 or 4": the columns next to this one.
std::string columns_near(std::size_t column, const std::vector<std::size_t>& columns) {
  const auto right = std::upper_bound(columns.begin(), columns.end(), column);
  std::string near;
  if (right != columns.begin()) near = std::to_string(*std::prev(right));
  if (right != columns.end()) near += (near.empty() ? "" : " or ") + std::to_string(*right);
  return near;
}

/// The last line above that does not begin further right than this one.
std::optional<std::size_t> line_beside(const Scene& scene, std::size_t column) {
  auto above = scene.above;
  while (above && indentation_at(scene.text, *above) > column) {
    above = line_above(scene.text, *above);
  }
  return above;
}

bool begins_its_line(const Scene& scene) {
  return scene.offset == scene.line + indentation_at(scene.text, scene.line);
}

bool breaks_off_a_block(const Scene& scene) {
  return !scene.in_brackets() &&
         (scene.has_reason("end of map not") || scene.has_reason("end of sequence not") ||
          scene.has_reason("illegal block entry"));
}

Mistake missing_dash(std::size_t offset) {
  return {offset, 1, "'- ' is missing before this", "each item of a list begins with '- '"};
}

/// Where a brace took the place of a dash, it begins no item, but a value of what stands above.
Found missing_dash_before_brace(const Scene& scene, std::size_t column) {
  if (!scene.above) return std::nullopt;
  const std::size_t above_column = indentation_at(scene.text, *scene.above);
  const Content above = content_of(scene.text, *scene.above);
  const bool is_item_here = begins_item(line_at(scene.text, scene.line).substr(column));
  const bool is_item_above = above.begin != *scene.above + above_column;
  if (is_item_here && !is_item_above && above.text.front() == '{') return missing_dash(above.begin);
  const bool is_below_item = is_item_above && above.begin == *scene.above + column;
  if (is_below_item && scene.text[scene.offset] == '{') return missing_dash(scene.offset);
  return std::nullopt;
}

}  // namespace

Content content_of(std::string_view text, std::size_t line) {
  std::string_view rest = line_at(text, line);
  rest = rest.substr(0, rest.find(" #"));
  const std::size_t last = rest.find_last_not_of(" \t");
  rest = rest.substr(0, last == none ? 0 : last + 1);
  std::size_t skipped = indentation(rest);
  while (rest.substr(skipped, 2) == "- ") {
    skipped = std::min(rest.find_first_not_of(' ', skipped + 1), rest.size());
  }
  return {line + skipped, rest.substr(skipped)};
}

std::optional<std::size_t> line_above(std::string_view text, std::size_t line) {
  while (line > 0) {
    line = line_begin(text, line - 1);
    const std::string_view above = line_at(text, line);
    if (!is_blank(above) && !is_comment(above)) return line;
  }
  return std::nullopt;
}

Found tab_before_text(std::string_view text, std::size_t line) {
  const std::string_view here = line_at(text, line);
  const std::size_t tab = here.substr(0, here.find_first_not_of(" \t")).find('\t');
  if (tab == none) return std::nullopt;
  return Mistake{line + tab, 1, "a tab in the indentation",
                 "indent with spaces; YAML takes no tabs for it"};
}

Found tab_as_indentation(const Scene& scene) {
  if (scene.in_brackets()) return std::nullopt;
  for (const std::size_t line : suspects(scene)) {
    if (Found tab = tab_before_text(scene.text, line)) return tab;
  }
  return std::nullopt;
}

Found rest_of_conflict(const Scene& scene) {
  for (const std::size_t begin : suspects(scene)) {
    const std::string_view line = line_at(scene.text, begin);
    const bool is_mark = !line.empty() && std::string_view("<=>|").find(line[0]) != none &&
                         std::min(line.find_first_not_of(line[0]), line.size()) == 7;
    if (!is_mark) continue;
    return Mistake{begin, 7, "this line is left over from a merge conflict",
                   "remove it, and look over what stands around it"};
  }
  return std::nullopt;
}

Found sign_of_another_script(const Scene& scene) {
  for (const std::size_t begin : suspects(scene)) {
    const std::string_view line = line_at(scene.text, begin);
    for (const Lookalike& lookalike : lookalikes) {
      const std::size_t i = line.find(lookalike.bytes);
      if (i == none || !stands_for_sign(scene, line, i, lookalike)) continue;
      return Mistake{begin + i, lookalike.bytes.size(), std::string(lookalike.message),
                     std::string(lookalike.help)};
    }
  }
  return std::nullopt;
}

Found space_of_another_script(std::size_t offset, std::string_view key) {
  for (const Lookalike& lookalike : lookalikes) {
    if (!lookalike.is_space || key.substr(0, lookalike.bytes.size()) != lookalike.bytes) continue;
    return Mistake{offset, lookalike.bytes.size(), std::string(lookalike.message),
                   std::string(lookalike.help)};
  }
  return std::nullopt;
}

/// A text goes on over lines, and the colon of a key below it is then one too many.
Found line_that_runs_on(const Scene& scene) {
  if (!scene.has_reason("illegal map value") || !scene.above) return std::nullopt;
  const Content above = content_of(scene.text, *scene.above);
  const Mistake without_value = key_without_value(above.begin, above.text, MappingStyle::lines);
  const bool has_colon =
      above.text.find(": ") != none || above.text.find(':') + 1 == above.text.size();
  if (!has_colon) return without_value;

  const Content here = content_of(scene.text, scene.line);
  const std::string_view key = here.text.substr(0, here.text.find(':'));
  return Mistake{here.begin, std::max<std::size_t>(key.size(), 1),
                 fmt::format("'{}' stands deeper than the line above, which has a value", key),
                 "indent both alike; or put a text that goes on over lines in quotes"};
}

Found item_without_dash(const Scene& scene) {
  if (!breaks_off_a_block(scene) || !begins_its_line(scene)) return std::nullopt;
  const std::size_t column = scene.offset - scene.line;
  const std::string_view here = line_at(scene.text, scene.line).substr(column);
  if (here.front() == '-' && !begins_item(here)) {
    return Mistake{scene.offset, 1, "a space is missing after '-'",
                   "each item of a list begins with '- '"};
  }
  if (Found missing = missing_dash_before_brace(scene, column)) return missing;
  const auto beside = line_beside(scene, column);
  if (!beside || indentation_at(scene.text, *beside) != column) return std::nullopt;
  const bool is_below_item = begins_item(line_at(scene.text, *beside));
  if (begins_item(here)) {
    return Mistake{scene.offset, 1, "an item of a list among keys",
                   "write the list below a key of its own"};
  }
  const bool is_key =
      content_of(scene.text, scene.line).text.find(": ") != none && here.front() != '{';
  if (is_below_item && is_key) {
    return Mistake{scene.offset, here.substr(0, here.find(':')).size(),
                   "a key beside the items of a list",
                   "indent it like the keys of the item above; or write '- ' before it"};
  }
  return missing_dash(scene.offset);
}

Found wrong_indentation(const Scene& scene) {
  if (!breaks_off_a_block(scene) || !begins_its_line(scene)) return std::nullopt;
  const std::size_t column = scene.offset - scene.line;
  const std::string near = columns_near(column, columns_above(scene.text, scene.line));
  return Mistake{scene.offset, 1, "the indentation of this line fits nothing above it",
                 fmt::format("it has {} {}, what it can belong with has {}", column,
                             column == 1 ? "space" : "spaces", near)};
}

}  // namespace kariz::file
