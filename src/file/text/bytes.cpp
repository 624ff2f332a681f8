#include "bytes.hpp"

#include <optional>
#include <string>

#include <kariz/domain/utf8.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30;

bool is_utf16(std::string_view text) {
  const std::string_view mark = text.substr(0, 2);
  return mark == "\xFF\xFE" || mark == "\xFE\xFF";
}

bool is_plain_ascii(char c) {
  return c >= ' ' && c != 0x7F;
}

/// Characters that YAML forbids, and such that no terminal should be given.
bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

std::size_t end_of_line(std::string_view text, std::size_t offset) {
  return std::min(text.find('\n', offset), text.size());
}

void check_characters(std::string_view text, Problems& problems) {
  for (std::size_t i = byte_order_mark(text); i < text.size();) {
    const char c = text[i];
    if (is_plain_ascii(c) || c == '\n' || c == '\t') {
      ++i;
      continue;
    }
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      i += 2;
      continue;
    }
    const auto found = first_code_point(text.substr(i));
    if (!found) {
      problems.error_once(i, 1, "this is not UTF-8", "save the file as UTF-8");
      // One place for a line: a file in another encoding has such a byte in every word.
      i = end_of_line(text, i);
      continue;
    }
    if (c == '\r') {
      problems.error_once(i, 1, "a carriage return without a line feed",
                          "save the file with LF or CRLF line endings");
    } else if (is_control(found->value)) {
      problems.error_once(
          i, found->size,
          fmt::format("control character U+{:04X}", static_cast<std::uint32_t>(found->value)),
          "remove it; in double quotes it can be written as an escape");
    }
    i += found->size;
  }
}

bool is_conflict_mark(std::string_view line, char mark) {
  if (line.size() < 7 || line[0] != mark) return false;
  return line.find_first_not_of(mark) == 7 ? line[7] == ' ' || line[7] == '\r' : line.size() == 7;
}

/// A conflict that has begun.
struct Conflict {
  std::size_t line_number;
  std::size_t begin;
  bool has_base = false;
};

std::string help_for(const Conflict& conflict) {
  if (!conflict.has_base) {
    return "keep what is right of both sides, and remove the lines <<<<<<<, ======= and >>>>>>>";
  }
  return "keep what is right of both sides, and remove the lines <<<<<<<, |||||||, ======= and "
         ">>>>>>>; between ||||||| and ======= stands what was there before both";
}

void check_conflicts(std::string_view text, Problems& problems) {
  std::optional<Conflict> conflict;
  std::size_t line_number = 1;
  for (std::size_t i = 0; i < text.size(); ++line_number) {
    const std::size_t end = end_of_line(text, i);
    const std::string_view line = text.substr(i, end - i);
    if (is_conflict_mark(line, '<')) {
      conflict = Conflict{line_number, i};
    } else if (conflict && is_conflict_mark(line, '|')) {
      conflict->has_base = true;
    } else if (conflict && is_conflict_mark(line, '>')) {
      problems.error(conflict->begin, 7,
                     fmt::format("resolve the conflict between lines {} and {}",
                                 conflict->line_number, line_number),
                     help_for(*conflict));
      conflict.reset();
    }
    i = end + 1;
  }
  if (!conflict) return;
  problems.error(conflict->begin, 7,
                 fmt::format("resolve the conflict that begins on line {}", conflict->line_number),
                 help_for(*conflict));
}

}  // namespace

std::size_t byte_order_mark(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

bool check_bytes(std::string_view text, Problems& problems) {
  if (text.size() > largest_file) {
    problems.error(0, 1, "the file is larger than 1 GiB",
                   "a pipeline file has one deal in about 400 bytes");
    return false;
  }
  if (is_utf16(text)) {
    problems.error(0, 2, "the file is in UTF-16", "save it as UTF-8");
    return false;
  }
  check_characters(text, problems);
  check_conflicts(text, problems);
  return !problems.any_error();
}

}  // namespace kariz::file
