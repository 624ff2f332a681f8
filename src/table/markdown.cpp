#include "renderers.hpp"
#include "selection.hpp"

#include <algorithm>

#include <kariz/table/printable.hpp>

namespace kariz::table {
namespace {

constexpr int least_width = 3;  // "---" is the shortest rule that every reader of markdown knows

/// `text` with a backslash before what markdown would take for markup, GitHub's included.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>|~&$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

struct Place {
  std::size_t column = 0;
  int width = least_width;
};

std::vector<Place> places_of(const Table& table, const Group& group,
                             const std::vector<std::size_t>& columns) {
  std::vector<Place> places;
  for (const auto column : columns) {
    const auto title = escaped(printable(table.columns[column].title));
    places.push_back({column, std::max(least_width, display_width(title))});
  }
  for (const auto& row : group.rows) {
    for (auto& place : places) {
      const auto text = escaped(cell_text(cell_at(row, place.column)));
      place.width = std::max(place.width, display_width(text));
    }
  }
  return places;
}

/// A line of the table: what `text_of` makes of each place.
template <typename TextOf>
void append_line(std::string& out, const Table& table, const std::vector<Place>& places,
                 TextOf text_of) {
  for (const auto& place : places) {
    out += "| ";
    out += pad(text_of(place), place.width, table.columns[place.column].align);
    out += ' ';
  }
  out += "|\n";
}

void append_group(std::string& out, const Table& table, const Group& group,
                  const std::vector<std::size_t>& columns) {
  const auto places = places_of(table, group, columns);
  append_line(out, table, places, [&](const Place& place) {
    return escaped(printable(table.columns[place.column].title));
  });
  append_line(out, table, places, [&](const Place& place) {
    std::string rule(static_cast<std::size_t>(place.width), '-');
    if (table.columns[place.column].align == Align::right) rule.back() = ':';
    return rule;
  });
  for (const auto& row : group.rows) {
    append_line(out, table, places,
                [&](const Place& place) { return escaped(cell_text(cell_at(row, place.column))); });
  }
}

}  // namespace

std::string render_markdown(const Table& table, const Screen&) {
  const auto columns = shown_columns(table, Medium::page);
  std::string out;
  for (const auto& group : table.groups) {
    const auto telling = telling_columns(columns, group, Medium::page);
    if (telling.empty()) continue;
    if (!out.empty()) out += '\n';
    if (!group.title.empty()) out += "**" + escaped(printable(group.title)) + "**\n\n";
    append_group(out, table, group, telling);
  }
  if (!out.empty() && !table.notes.empty()) out += '\n';
  for (const auto& note : table.notes) out += "- " + escaped(printable(note)) + '\n';
  return out;
}

}  // namespace kariz::table
