#include "cluster.hpp"
#include "unicode.hpp"

#include <algorithm>

#include <kariz/table/width.hpp>

namespace kariz::table {
namespace {

constexpr std::string_view ellipsis = "…";

std::string cut(std::string_view text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return std::string(text).append(ellipsis);
}

}  // namespace

int display_width(std::string_view text) {
  if (is_plain(text)) return static_cast<int>(text.size());
  int width = 0;
  while (!text.empty()) {
    const auto cluster = first_cluster(text);
    width += cluster.width;
    text.remove_prefix(cluster.size);
  }
  return width;
}

std::string fit(std::string_view text, int cells) {
  if (cells <= 0) return {};
  if (is_plain(text)) {
    const auto limit = static_cast<std::size_t>(cells);
    return text.size() <= limit ? std::string(text) : cut(text.substr(0, limit - 1));
  }
  std::size_t kept = 0;
  std::size_t seen = 0;
  int used = 0;
  while (seen < text.size()) {
    const auto cluster = first_cluster(text.substr(seen));
    used += cluster.width;
    if (used > cells) return cut(text.substr(0, kept));
    seen += cluster.size;
    if (used < cells) kept = seen;
  }
  return std::string(text);
}

std::string pad(std::string_view text, int cells, Align align) {
  const auto blanks = std::max(0, cells - display_width(text));
  std::string out(text);
  out.insert(align == Align::left ? out.size() : 0, static_cast<std::size_t>(blanks), ' ');
  return out;
}

}  // namespace kariz::table
