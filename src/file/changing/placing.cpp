#include "placing.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <utility>

namespace kariz::file {

void refuse(const Pipeline& pipeline, const Entry& entry, std::string message, std::string help) {
  throw Refusal(Fault::rule, std::move(message), std::move(help),
                Place{pipeline.source, entry.begin + entry.column,
                      std::max<std::size_t>(entry.key.size(), 1)});
}

std::size_t place_behind(std::string_view text, const Entry& entry) {
  const std::size_t next_comments = own_comments_begin(text, entry.limit, entry.end);
  const std::size_t next_column = indentation(line_at(text, entry.limit));
  std::size_t place = entry.end;
  while (place < entry.limit) {
    const std::string_view line = line_at(text, place);
    const std::size_t column = indentation(line);
    if (!is_comment(line) || column < entry.column) break;
    // What is deeper than the next entry is not about that.
    if (place >= next_comments && column <= next_column) break;
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

Edit without_line_end(std::string_view text, std::size_t head) {
  const std::size_t other = std::min(text.find_first_not_of("0123456789", head + 1), text.size());
  const bool keeps_all = other < text.size() && text[other] == '+';
  return {other, keeps_all ? std::size_t{1} : std::size_t{0}, "-"};
}

}  // namespace kariz::file
