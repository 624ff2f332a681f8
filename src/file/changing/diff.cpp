#include "splice.hpp"
#include "text/lines.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::size_t context_lines = 3;

/// Whole lines that give way to others.
struct LineChange {
  std::size_t begin;
  std::size_t end;
  std::string text;
};

/// Edits widened to the lines that they touch; those that touch the same line are one.
std::vector<LineChange> line_changes(std::string_view text, const std::vector<Edit>& edits) {
  std::vector<LineChange> changes;
  std::size_t done = 0;  // how far the last change has copied the text
  for (const Edit& edit : edits) {
    const bool between_lines =
        edit.length == 0 && (edit.offset == 0 || text[edit.offset - 1] == '\n');
    const bool is_behind_all = edit.offset == text.size() && !between_lines;
    const bool same_line =
        !changes.empty() &&
        (edit.offset < changes.back().end || (is_behind_all && changes.back().end == text.size()));
    if (!same_line) {
      const std::size_t begin = between_lines ? edit.offset : line_begin(text, edit.offset);
      changes.push_back({begin, begin, ""});
      done = begin;
    }
    LineChange& change = changes.back();
    change.text += text.substr(done, edit.offset - done);
    change.text += edit.text;
    done = edit.offset + edit.length;
    if (between_lines && !same_line) continue;
    const bool ends_line = done > 0 && text[done - 1] == '\n' && edit.length > 0;
    change.end = std::max(change.end, ends_line ? done : line_end(text, done));
    const std::size_t next = static_cast<std::size_t>(&edit - edits.data()) + 1;
    if (next == edits.size() || edits[next].offset >= change.end) {
      change.text += text.substr(done, change.end - done);
      done = change.end;
    }
  }
  return changes;
}

std::size_t count_lines(std::string_view text) {
  const auto feeds = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return feeds + (!text.empty() && text.back() != '\n' ? 1 : 0);
}

void append_lines(std::string& out, char sign, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = line_end(text, i);
    out += sign;
    out += text.substr(i, end - i);
    if (text[end - 1] != '\n') out += "\n\\ No newline at end of file\n";
    i = end;
  }
}

std::size_t lines_above(std::string_view text, std::size_t begin, std::size_t limit) {
  for (std::size_t i = 0; i < context_lines && begin > limit; ++i)
    begin = line_begin(text, begin - 1);
  return begin;
}

std::size_t lines_below(std::string_view text, std::size_t end) {
  for (std::size_t i = 0; i < context_lines && end < text.size(); ++i) end = line_end(text, end);
  return end;
}

/// "start,count" as diff writes it: an empty range begins one line earlier.
std::string range(std::size_t lines_before, std::size_t count) {
  const std::size_t start = count == 0 ? lines_before : lines_before + 1;
  return count == 1 ? fmt::format("{}", start) : fmt::format("{},{}", start, count);
}

}  // namespace

std::string unified_diff(std::string_view text, const std::vector<Edit>& edits,
                         std::string_view name) {
  const std::vector<LineChange> changes = line_changes(text, edits);
  if (changes.empty()) return "";
  std::string out = fmt::format("--- {0}\n+++ {0}\n", name);
  std::size_t counted = 0;  // bytes whose lines are in `old_lines`
  std::size_t old_lines = 0;
  std::ptrdiff_t grown = 0;  // lines that the new text has more so far
  for (std::size_t first = 0; first < changes.size();) {
    const std::size_t begin = lines_above(text, changes[first].begin, counted);
    std::size_t last = first;
    while (last + 1 < changes.size() &&
           lines_above(text, changes[last + 1].begin, changes[last].end) <=
               lines_below(text, changes[last].end)) {
      ++last;
    }
    const std::size_t end = lines_below(text, changes[last].end);
    std::string body;
    std::size_t done = begin;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (std::size_t i = first; i <= last; ++i) {
      const LineChange& change = changes[i];
      const std::string_view old = text.substr(change.begin, change.end - change.begin);
      append_lines(body, ' ', text.substr(done, change.begin - done));
      append_lines(body, '-', old);
      append_lines(body, '+', change.text);
      removed += count_lines(old);
      added += count_lines(change.text);
      done = change.end;
    }
    append_lines(body, ' ', text.substr(done, end - done));
    old_lines += count_lines(text.substr(counted, begin - counted));
    const std::size_t old_count = count_lines(text.substr(begin, end - begin));
    out +=
        fmt::format("@@ -{} +{} @@\n", range(old_lines, old_count),
                    range(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(old_lines) + grown),
                          old_count - removed + added));
    out += body;
    old_lines += old_count;
    grown += static_cast<std::ptrdiff_t>(added) - static_cast<std::ptrdiff_t>(removed);
    counted = end;
    first = last + 1;
  }
  return out;
}

}  // namespace kariz::file
