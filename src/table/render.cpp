#include "renderers.hpp"

#include <kariz/table/render.hpp>

namespace kariz::table {
namespace {

struct Renderer {
  Format format;
  std::string_view name;
  std::string (*render)(const Table&, const Screen&);
};

constexpr Renderer renderers[] = {
    {Format::table, "table", render_text}, {Format::csv, "csv", render_csv},
    {Format::json, "json", render_json},   {Format::markdown, "markdown", render_markdown},
    {Format::html, "html", render_html},   {Format::svg, "svg", render_svg},
};

}  // namespace

std::optional<Format> parse_format(std::string_view name) {
  for (const auto& renderer : renderers) {
    if (renderer.name == name) return renderer.format;
  }
  return std::nullopt;
}

bool is_for(Format format, Kind kind) {
  return kind == Kind::report || (format != Format::html && format != Format::svg);
}

std::vector<std::string_view> format_names(Kind kind) {
  std::vector<std::string_view> names;
  for (const auto& renderer : renderers) {
    if (is_for(renderer.format, kind)) names.push_back(renderer.name);
  }
  return names;
}

std::string render(const Table& table, Format format, const Screen& screen) {
  for (const auto& renderer : renderers) {
    if (renderer.format == format) return renderer.render(table, screen);
  }
  return {};
}

}  // namespace kariz::table
