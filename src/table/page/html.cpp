#include "page/markup.hpp"
#include "page/style.hpp"
#include "page/svg.hpp"
#include "renderers.hpp"
#include "selection.hpp"

#include <algorithm>

#include <kariz/table/document.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

using Columns = std::vector<std::size_t>;

/// A name that may be in any script.
std::string name(std::string_view text) {
  return "<bdi>" + markup(text) + "</bdi>";
}

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return " class=\"good\"";
    case Tone::bad:
      return " class=\"bad\"";
    case Tone::faint:
      return " class=\"faint\"";
    case Tone::strong:
      return " class=\"strong\"";
    case Tone::plain:
      break;
  }
  return {};
}

std::string_view class_of(const Column& column) {
  return column.align == Align::right ? " class=\"number\"" : " class=\"words\"";
}

void append_heading(std::string& out, const Table& table, const Columns& columns) {
  out += "<thead>\n<tr>";
  for (const auto index : columns) {
    const auto& column = table.columns[index];
    out += fmt::format("<th scope=\"col\"{}>{}</th>", class_of(column), markup(column.title));
  }
  out += "</tr>\n</thead>\n";
}

void append_row(std::string& out, const Table& table, const Columns& columns, const Row& row) {
  out += fmt::format("<tr{}>", class_of(row.tone));
  for (const auto index : columns) {
    const auto& column = table.columns[index];
    const auto words = cell_text(cell_at(row, index));
    const auto text = column.align == Align::right ? markup(words) : name(words);
    out += index == columns.front()
               ? fmt::format("<th scope=\"row\"{}>{}</th>", class_of(column), text)
               : fmt::format("<td{}>{}</td>", class_of(column), text);
  }
  out += "</tr>\n";
}

/// Groups with the same columns, one behind the other, which share a table.
struct Part {
  Columns columns;
  std::vector<const Group*> groups;
};

std::vector<Part> parts_of(const Table& table) {
  const auto shown = shown_columns(table, Medium::page);
  std::vector<Part> parts;
  for (const auto& group : table.groups) {
    auto columns = telling_columns(shown, group, Medium::page);
    if (columns.empty()) continue;
    if (parts.empty() || parts.back().columns != columns) parts.push_back({std::move(columns), {}});
    parts.back().groups.push_back(&group);
  }
  return parts;
}

/// Opens a table. Its caption is the title of its only group, else the name of the whole, which is
/// to be seen above already.
void append_caption(std::string& out, const Table& table, const Part& part) {
  const auto& title = part.groups.front()->title;
  const bool has_title = part.groups.size() == 1 && !title.empty();
  const auto caption = has_title ? sentence(title) : markup(capitalized(table.name));
  out += fmt::format(
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">\n<table>\n", caption);
  out += fmt::format("<caption{}>{}</caption>\n", has_title ? "" : " class=\"unseen\"", caption);
}

void append_part(std::string& out, const Table& table, const Part& part) {
  append_caption(out, table, part);
  append_heading(out, table, part.columns);
  for (const auto* const group : part.groups) {
    out += "<tbody>\n";
    if (part.groups.size() > 1 && !group->title.empty()) {
      out += fmt::format("<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"{}\">{}</th></tr>\n",
                         part.columns.size(), sentence(group->title));
    }
    for (const auto& row : group->rows) append_row(out, table, part.columns, row);
    out += "</tbody>\n";
  }
  out += "</table>\n</div>\n";
}

void append_notes(std::string& out, const Table& table) {
  if (table.notes.empty()) return;
  out += "<ul class=\"notes\">\n";
  for (const auto& note : table.notes) out += fmt::format("<li>{}</li>\n", sentence(note));
  out += "</ul>\n";
}

/// Whether people see a column with this key whose meaning is told.
bool is_explained(const Column& column) {
  return !column.meaning.empty() && (column.shown == Shown::always || column.shown == Shown::text);
}

void append_meanings(std::string& out, const Table& table) {
  const auto& columns = table.columns;
  if (std::none_of(columns.begin(), columns.end(), is_explained)) return;
  out += "<details>\n<summary>What the figures mean</summary>\n<dl>\n";
  for (const auto& column : columns) {
    if (!is_explained(column)) continue;
    out += fmt::format("<dt>{}</dt><dd>{} <code>{}</code></dd>\n", markup(column.title),
                       markup(column.meaning), markup(column.key));
  }
  out += "</dl>\n";
  if (!table.behind.empty())
    out += fmt::format("<p>What is behind a figure: <code>{}</code></p>\n", name(table.behind));
  out += "</details>\n";
}

void append_section(std::string& out, const Table& table) {
  const auto id = markup(table.name);
  out += fmt::format("<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n", id);
  out += fmt::format("<h2 id=\"{}-heading\">{}</h2>\n", id, markup(capitalized(table.name)));
  if (!table.about.empty())
    out += fmt::format("<p class=\"about\">{}</p>\n", markup(capitalized(table.about)));
  if (table.chart) out += "<figure>\n" + svg_within_page(table) + "</figure>\n";
  append_notes(out, table);
  for (const auto& part : parts_of(table)) append_part(out, table, part);
  append_meanings(out, table);
  out += "</section>\n";
}

void append_head(std::string& out, const Document& document) {
  out += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'\">\n";
  out += fmt::format("<title>{}</title>\n<style>\n", markup(document.title));
  out.append(palette).append(chart_style).append(page_style).append("</style>\n</head>\n");
}

void append_contents(std::string& out, const Document& document) {
  if (document.tables.size() < 2) return;
  out += "<nav aria-label=\"Contents\">\n<ul>\n";
  for (const auto& table : document.tables) {
    out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", markup(table.name),
                       markup(capitalized(table.name)));
  }
  out += "</ul>\n</nav>\n";
}

}  // namespace

std::string render_html(const Document& document) {
  std::string out;
  append_head(out, document);
  out += "<body>\n<header>\n";
  out += fmt::format("<h1>{}</h1>\n", name(document.title));
  for (const auto& line : document.about) out += fmt::format("<p>{}</p>\n", sentence(line));
  append_contents(out, document);
  out += "</header>\n<main>\n";
  for (const auto& table : document.tables) append_section(out, table);
  return out + "</main>\n</body>\n</html>\n";
}

std::string render_html(const Table& table, const Screen&) {
  return render_html(Document{capitalized(table.name), {}, {table}});
}

}  // namespace kariz::table
