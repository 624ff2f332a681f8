#include "excerpt.hpp"

#include <algorithm>

#include <kariz/domain/utf8.hpp>
#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>

namespace kariz::cli {
namespace {

constexpr std::string_view ellipsis = "…";

/// Bytes of a line that are looked at for each cell, so that marks without width have an end.
constexpr std::size_t bytes_per_cell = 16;

/// `text` made safe, with its tabs, which the line of marks repeats.
std::string shown(std::string_view text) {
  std::string out;
  for (;;) {
    const auto tab = text.find('\t');
    out += table::printable(text.substr(0, tab));
    if (tab == std::string_view::npos) return out;
    out += '\t';
    text.remove_prefix(tab + 1);
  }
}

/// Cells, a tab counted as one.
int width_of(std::string_view shown_text) {
  const auto tabs = std::count(shown_text.begin(), shown_text.end(), '\t');
  return table::display_width(shown_text) + static_cast<int>(tabs);
}

/// Cells of one character as it is shown.
int cells_of(std::string_view character) {
  const bool is_plain = character.size() == 1 && character[0] >= ' ' && character[0] <= '~';
  return is_plain ? 1 : width_of(shown(character));
}

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Where the code point before `offset` begins.
std::size_t previous(std::string_view line, std::size_t offset) {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && continues(line[start])) --start;
  const auto point = first_code_point(line.substr(start, offset - start));
  return point && start + point->size == offset ? start : offset - 1;
}

std::size_t next(std::string_view line, std::size_t offset) {
  const auto point = first_code_point(line.substr(offset, 4));
  return offset + (point ? point->size : 1);
}

/// How far the excerpt reaches to the left of `at` within `cells`.
std::size_t reach_left(std::string_view line, std::size_t at, int cells) {
  const auto limit = static_cast<std::size_t>(cells) * bytes_per_cell;
  std::size_t from = at;
  for (int used = 0; from > 0 && at - from < limit;) {
    const auto before = previous(line, from);
    used += cells_of(line.substr(before, from - before));
    if (used > cells) break;
    from = before;
  }
  return from;
}

std::size_t reach_right(std::string_view line, std::size_t at, int cells) {
  const auto limit = static_cast<std::size_t>(cells) * bytes_per_cell;
  std::size_t to = at;
  for (int used = 0; to < line.size() && to - at < limit;) {
    const auto after = next(line, to);
    used += cells_of(line.substr(to, after - to));
    if (used > cells) break;
    to = after;
  }
  return to;
}

struct Cut {
  std::size_t from;
  std::size_t to;
};

/// What of `line` is shown: all of it where it fits, else a stretch with the place a third in.
Cut cut(std::string_view line, std::size_t at, int width) {
  if (reach_right(line, 0, width) == line.size()) return {0, line.size()};
  const int room = width - 2;  // for an ellipsis at either end
  auto from = reach_left(line, at, room / 3);
  const auto to = reach_right(line, from, room);
  if (to == line.size()) from = reach_left(line, to, room);
  return {from, to};
}

/// `text` with everything but its tabs replaced by as many blanks as it is wide.
std::string blanked(std::string_view text) {
  std::string out;
  for (;;) {
    const auto tab = text.find('\t');
    out.append(static_cast<std::size_t>(table::display_width(text.substr(0, tab))), ' ');
    if (tab == std::string_view::npos) return out;
    out += '\t';
    text.remove_prefix(tab + 1);
  }
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t at, std::size_t length, int width) {
  at = std::min(at, line.size());
  const auto [from, to] = cut(line, at, std::max(width, 20));
  const auto end = std::min(to, at + std::min(length, line.size() - at));

  const auto left = (from > 0 ? std::string(ellipsis) : "") + shown(line.substr(from, at - from));
  const auto marked = shown(line.substr(at, end > at ? end - at : 0));
  const auto right =
      shown(line.substr(std::max(at, end), to - std::max(at, end))) + (to < line.size() ? "…" : "");

  Excerpt excerpt{left + marked + right, blanked(left), "^"};
  const auto cells = std::max(1, width_of(marked));
  excerpt.marks.append(static_cast<std::size_t>(cells - 1), '~');
  return excerpt;
}

}  // namespace kariz::cli
