#include "page/svg.hpp"

#include "page/markup.hpp"
#include "page/picture.hpp"
#include "page/style.hpp"
#include "renderers.hpp"

#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr int page_width = 720;
constexpr int margin = 24;
constexpr int heading_height = 64;

std::string title_of(const Table& table) {
  const auto name = markup(capitalized(table.name));
  return table.about.empty() ? name : name + ": " + markup(table.about);
}

/// All that the picture shows, for those who hear it.
std::string description_of(const Drawing& drawing) {
  std::string out;
  for (const auto& panel : drawing.panels) {
    if (!panel.title.empty()) out += sentence(panel.title) + ". ";
    for (const auto& item : panel.items) {
      if (told_figures(drawing.chart, item).empty()) continue;
      out += in_words(drawing.chart, item);
      out += &item == &panel.items.back() ? ". " : "; ";
    }
  }
  if (out.empty()) return markup(drawing.chart.nothing);
  out.pop_back();
  return out;
}

/// The beginning of an element whose name and description are read out.
std::string opened(const Table& table, const Drawing& drawing, std::string_view attributes) {
  const auto id = markup(table.name);
  return fmt::format(
      "<svg {0} class=\"chart\" role=\"img\" aria-labelledby=\"{1}-title {1}-desc\">\n"
      "<title id=\"{1}-title\">{2}</title>\n"
      "<desc id=\"{1}-desc\">{3}</desc>\n",
      attributes, id, title_of(table), description_of(drawing));
}

/// The heading of a picture that stands alone.
std::string heading_of(const Table& table) {
  constexpr int cells = 84;
  Picture heading;
  append_text(heading, R"(class="title" x="24" y="30")", capitalized(table.name));
  if (!table.about.empty()) {
    append_text(heading, R"(class="about" x="24" y="50")", fit(printable(table.about), cells));
  }
  return heading.body;
}

}  // namespace

std::string svg_within_page(const Table& table) {
  const auto drawing = drawing_of(table);
  const auto picture = picture_of(drawing);
  const auto size = fmt::format(R"(width="100%" height="{}")", picture.height);
  return opened(table, drawing, size) + picture.body + "</svg>\n";
}

std::string render_svg(const Table& table, const Screen&) {
  if (!table.chart) return {};
  const auto drawing = drawing_of(table);
  const auto picture = picture_of(drawing);
  const int height = heading_height + picture.height + margin;
  const auto root = fmt::format(
      R"(xmlns="http://www.w3.org/2000/svg" version="1.1" width="{0}" height="{1}" viewBox="0 0 {0} {1}")",
      page_width, height);
  std::string out = opened(table, drawing, root);
  out.append("<style>\n").append(palette).append(chart_style).append("</style>\n");
  out += "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n";
  out += heading_of(table);
  out += fmt::format("<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\">\n", margin, heading_height,
                     page_width - 2 * margin, picture.height);
  return out + picture.body + "</svg>\n</svg>\n";
}

}  // namespace kariz::table
