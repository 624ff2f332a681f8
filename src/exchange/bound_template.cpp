#include "plan.hpp"
#include "text.hpp"

#include <algorithm>

namespace kariz::exchange {
namespace {

constexpr std::string_view breaks = "\t\r\n";

/// Texts of a deal stand on one line: a line end or tab, with the blanks around it, is one blank.
void append_on_one_line(std::string& text, std::string_view cell) {
  while (true) {
    const std::string_view line = cell.substr(0, cell.find_first_of(breaks));
    text.append(trimmed(line));
    cell.remove_prefix(line.size());
    if (cell.empty()) return;
    text.push_back(' ');
    cell = trimmed(cell);
  }
}

std::string_view without_blanks_in_front(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

}  // namespace

std::string_view BoundTemplate::text_of(const Cell& cell) const {
  if (cell.text.empty()) return {};
  if (std::find(empty_.begin(), empty_.end(), cell.text) != empty_.end()) return {};
  const auto replaced = replace_.find(cell.text);
  return replaced == replace_.end() ? cell.text : replaced->second;
}

Said BoundTemplate::say(Row row, std::string& scratch) const {
  const Cell* first = nullptr;
  const Cell* saying = nullptr;
  bool is_behind_empty = false;
  scratch.clear();
  for (const Piece& piece : pieces_) {
    if (!piece.column) {
      const bool joins_blanks = is_behind_empty && !scratch.empty() && scratch.back() == ' ';
      scratch.append(joins_blanks ? without_blanks_in_front(piece.literal) : piece.literal);
      continue;
    }
    const Cell& cell = row[*piece.column];
    const std::string_view text = text_of(cell);
    is_behind_empty = text.empty();
    if (first == nullptr) first = &cell;
    if (saying == nullptr && !text.empty()) saying = &cell;
    if (pieces_.size() == 1 && text.find_first_of(breaks) == text.npos) return {text, first};
    append_on_one_line(scratch, text);
  }
  if (saying == nullptr) return {{}, first};
  return {trimmed(scratch), saying};
}

}  // namespace kariz::exchange
