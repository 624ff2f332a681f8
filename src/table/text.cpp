#include "ansi.hpp"
#include "bar.hpp"
#include "layout.hpp"
#include "renderers.hpp"
#include "selection.hpp"

#include <algorithm>

#include <kariz/table/printable.hpp>
#include <kariz/table/wrap.hpp>

namespace kariz::table {
namespace {

constexpr int bar_natural = 24;
constexpr int bar_least = 6;
constexpr std::string_view bar_code = "\x1b[36m";

/// The page being written. Blanks are held back until something follows them, so that no line ends
/// in one.
struct Page {
  Colour colour = Colour::off;
  std::string out = {};
  int blanks = 0;
};

void put(Page& page, std::string_view text, std::string_view code = {}) {
  const auto size = text.find_last_not_of(' ') + 1;
  const auto blanks_after = static_cast<int>(text.size() - size);
  text = text.substr(0, size);
  if (text.empty()) {
    page.blanks += blanks_after;
    return;
  }
  page.out.append(static_cast<std::size_t>(page.blanks), ' ');
  if (page.colour == Colour::off || code.empty()) {
    page.out += text;
  } else {
    page.out.append(code).append(text).append(ansi_reset);
  }
  page.blanks = blanks_after;
}

void end_line(Page& page) {
  page.out += '\n';
  page.blanks = 0;
}

/// `text` in its place in a line, cut where the place is narrower.
void put_aligned(Page& page, std::string_view text, int width, Align align, std::string_view code) {
  const int natural = display_width(text);
  if (natural > width) {
    const auto shorter = fit(text, width);
    return put_aligned(page, shorter, width, align, code);
  }
  if (align == Align::right) page.blanks += width - natural;
  put(page, text, code);
  if (align == Align::left) page.blanks += width - natural;
}

void put_bar(Page& page, const Bar& bar, int width, Tone tone) {
  const auto drawn = draw(bar, width);
  const bool own = tone == Tone::plain || tone == Tone::strong;
  put(page, drawn.solid, own ? bar_code : ansi_code(tone));
  put(page, drawn.faded, ansi_code(Tone::faint));
  page.blanks += width - drawn.width;
}

/// What each of `columns` would like to be given, all groups together, so that groups line up.
std::vector<Wish> wishes_of(const Table& table, const std::vector<std::size_t>& columns) {
  std::vector<Wish> wishes;
  for (const auto index : columns) {
    const auto& column = table.columns[index];
    const int title = display_width(printable(column.title));
    wishes.push_back({index, title, 0, column.keep, Wish::Content::words});
  }
  for (const auto& group : table.groups) {
    for (const auto& row : group.rows) {
      for (auto& wish : wishes) {
        const auto& cell = cell_at(row, wish.column);
        if (std::holds_alternative<Bar>(cell)) wish.content = Wish::Content::bars;
        wish.natural = std::max(wish.natural, display_width(cell_text(cell)));
      }
    }
  }
  return wishes;
}

/// `wishes` within what their columns allow on a terminal.
void bound(std::vector<Wish>& wishes, const Table& table) {
  for (auto& wish : wishes) {
    const auto& column = table.columns[wish.column];
    const bool bars = wish.content == Wish::Content::bars;
    const int most = column.maximum > 0 || !bars ? column.maximum : bar_natural;
    if (bars) wish.natural = std::max(wish.natural, most);
    if (column.maximum > 0) wish.natural = std::min(wish.natural, column.maximum);
    const int least = bars ? bar_least : column.minimum;
    wish.least = least > 0 ? std::min(wish.natural, least) : wish.natural;
  }
}

void put_heading(Page& page, const Table& table, const Layout& layout, std::optional<int> width) {
  const auto bold = ansi_code(Tone::strong);
  const auto dim = ansi_code(Tone::faint);
  for (const auto& place : layout.places) {
    const auto& column = table.columns[place.column];
    put_aligned(page, printable(column.title), place.width, column.align, bold);
    page.blanks += gap;
  }
  int total = total_width(layout.places);
  if (layout.incomplete && width && total + left_out_room <= *width) {
    page.blanks -= gap - (left_out_room - 1);
    put(page, "…", dim);
    total += left_out_room;
  }
  end_line(page);
  std::string rule;
  for (int i = 0; i < total; ++i) rule += "─";
  put(page, rule, dim);
  end_line(page);
}

void put_row(Page& page, const Table& table, const Layout& layout, const Row& row) {
  for (const auto& place : layout.places) {
    const auto& cell = cell_at(row, place.column);
    if (const auto* const bar = std::get_if<Bar>(&cell)) {
      put_bar(page, *bar, place.width, row.tone);
    } else {
      const auto align = table.columns[place.column].align;
      put_aligned(page, cell_text(cell), place.width, align, ansi_code(row.tone));
    }
    page.blanks += gap;
  }
  end_line(page);
}

void put_title(Page& page, const Group& group, std::optional<int> width) {
  if (!page.out.empty()) end_line(page);
  if (group.title.empty()) return;
  const auto title = printable(group.title);
  put(page, width ? fit(title, std::max(1, *width)) : title, ansi_code(Tone::strong));
  end_line(page);
}

/// Groups with nothing to say are passed over; the heading stands again where the columns change.
void put_groups(Page& page, const Table& table, std::optional<int> width) {
  const auto medium = width ? Medium::terminal : Medium::page;
  const auto columns = shown_columns(table, medium);
  auto all = wishes_of(table, columns);
  if (width) bound(all, table);
  std::vector<std::size_t> before;
  for (const auto& group : table.groups) {
    const auto telling = telling_columns(columns, group, medium);
    if (telling.empty()) continue;
    std::vector<Wish> wishes;
    for (const auto& wish : all) {
      if (std::binary_search(telling.begin(), telling.end(), wish.column)) wishes.push_back(wish);
    }
    const auto layout = lay_out(std::move(wishes), width);
    put_title(page, group, width);
    if (telling != before) put_heading(page, table, layout, width);
    for (const auto& row : group.rows) put_row(page, table, layout, row);
    before = telling;
  }
}

void put_note(Page& page, std::string_view note, std::optional<int> width) {
  const auto text = printable(note);
  const auto lines = width ? wrap(text, std::max(1, *width)) : std::vector<std::string>{text};
  for (const auto& line : lines) {
    put(page, line);
    end_line(page);
  }
}

}  // namespace

std::string render_text(const Table& table, const Screen& screen) {
  Page page{screen.colour};
  put_groups(page, table, screen.width);
  if (!page.out.empty() && !table.notes.empty()) end_line(page);
  for (const auto& note : table.notes) put_note(page, note, screen.width);
  return std::move(page.out);
}

}  // namespace kariz::table
