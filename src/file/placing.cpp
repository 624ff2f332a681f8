#include "placing.hpp"

#include "lines.hpp"

#include <algorithm>
#include <utility>

namespace kariz::file {

void refuse(const Pipeline& pipeline, const Entry& entry, std::string message, std::string help) {
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, entry.begin + entry.column,
                           std::max<std::size_t>(entry.key.size(), 1)};
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw Refusal(Fault::rule, std::move(diagnostic));
}

std::size_t place_behind(std::string_view text, const Entry& entry) {
  const std::size_t next_comments =
      entry.last ? entry.limit : own_comments_begin(text, entry.limit, entry.end);
  std::size_t place = entry.end;
  while (place < next_comments) {
    const std::string_view line = line_at(text, place);
    if (!is_comment(line) || indentation(line) < entry.column) break;
    place = line_end(text, place);
  }
  return place;
}

Edit insert_lines(std::string_view text, std::size_t place, std::string lines,
                  std::string_view line_feed) {
  if (place == text.size() && !text.empty() && text.back() != '\n') {
    lines.resize(lines.size() - line_feed.size());
    lines.insert(0, line_feed);
  }
  return {place, 0, std::move(lines)};
}

bool has_block_scalar(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    std::string_view line = line_at(text, begin);
    line = line.substr(0, line.find(" #"));
    line = line.substr(0, line.find_last_not_of(" 0123456789+-") + 1);
    if (!line.empty() && (line.back() == '|' || line.back() == '>')) return true;
    begin = line_end(text, begin);
  }
  return false;
}

}  // namespace kariz::file
