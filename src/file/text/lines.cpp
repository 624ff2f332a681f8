#include "lines.hpp"

#include <algorithm>

namespace kariz::file {

std::size_t line_begin(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  const std::size_t feed = text.rfind('\n', offset - 1);
  return feed == std::string_view::npos ? 0 : feed + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const std::size_t feed = text.find('\n', offset);
  return feed == std::string_view::npos ? text.size() : feed + 1;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  std::string_view line = text.substr(begin, line_end(text, begin) - begin);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

bool is_comment(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first != std::string_view::npos && line[first] == '#';
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

std::size_t own_comments_begin(std::string_view text, std::size_t begin, std::size_t limit) {
  while (begin > limit) {
    const std::size_t above = line_begin(text, begin - 1);
    if (above < limit || !is_comment(line_at(text, above))) break;
    begin = above;
  }
  return begin;
}

std::size_t behind_line(std::string_view text, std::size_t end) {
  return end > 0 && text[end - 1] == '\n' ? end : line_end(text, end);
}

std::size_t behind_blanks(std::string_view text, std::size_t offset) {
  offset = std::min(text.find_first_not_of(" \t\r\n", offset), text.size());
  while (offset < text.size() && text[offset] == '#') {
    offset = std::min(text.find_first_not_of(" \t\r\n", line_end(text, offset)), text.size());
  }
  return offset;
}

std::size_t empty_item_before(std::string_view text, std::size_t offset) {
  std::size_t begin = line_begin(text, offset);
  if (!is_blank(text.substr(begin, offset - begin))) return offset;
  while (begin > 0) {
    begin = line_begin(text, begin - 1);
    std::string_view line = line_at(text, begin);
    if (is_blank(line) || is_comment(line)) continue;
    line = line.substr(0, line.find(" #"));
    const std::size_t last = line.find_last_not_of(" \t\r");
    return line[last] == '-' ? begin + last : offset;
  }
  return offset;
}

std::string_view line_ending_at(std::string_view text, std::size_t offset) {
  std::size_t feed = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  if (feed == std::string_view::npos) feed = text.find('\n', offset);
  return feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace kariz::file
