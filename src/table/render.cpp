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
    {Format::table, "table", render_text},
    {Format::csv, "csv", render_csv},
    {Format::json, "json", render_json},
    {Format::markdown, "markdown", render_markdown},
};

}  // namespace

std::optional<Format> parse_format(std::string_view name) {
  for (const auto& renderer : renderers) {
    if (renderer.name == name) return renderer.format;
  }
  return std::nullopt;
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const auto& renderer : renderers) names.push_back(renderer.name);
  return names;
}

std::string render(const Table& table, Format format, const Screen& screen) {
  for (const auto& renderer : renderers) {
    if (renderer.format == format) return renderer.render(table, screen);
  }
  return {};
}

}  // namespace kariz::table
