#include "cluster.hpp"

#include <algorithm>

#include <kariz/table/width.hpp>
#include <kariz/table/wrap.hpp>

namespace kariz::table {
namespace {

/// Appends `word` to the last of `lines`, which has `used` cells, and begins lines as needed.
void append_broken(std::vector<std::string>& lines, int& used, std::string_view word, int cells) {
  while (!word.empty()) {
    const auto cluster = first_cluster(word);
    const auto character = word.substr(0, cluster.size);
    if (used > 0 && used + cluster.width > cells) {
      lines.emplace_back();
      used = 0;
    }
    lines.back() += cluster.width > cells ? fit(character, cells) : std::string(character);
    used += std::min(cluster.width, cells);
    word.remove_prefix(cluster.size);
  }
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int cells) {
  std::vector<std::string> lines(1);
  int used = 0;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (word.empty()) continue;
    if (used > 0 && used + 1 + display_width(word) > cells) {
      lines.emplace_back();
      used = 0;
    } else if (used > 0) {
      lines.back() += ' ';
      ++used;
    }
    append_broken(lines, used, word, cells);
  }
  return lines;
}

}  // namespace kariz::table
