#include "text.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>

#include <kariz/exchange/csv.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

constexpr bool is_line_end(char letter) {
  return letter == '\n' || letter == '\r';
}

bool says_nothing(const std::vector<Cell>& row) {
  return std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.empty(); });
}

/// The line ends within `text` as LF, and doubled quotes as one.
std::string unescape(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (text[i] == '"') ++i;
    if (text[i] == '\r' && next == '\n') ++i;
    result.push_back(text[i] == '\r' ? '\n' : text[i]);
  }
  return result;
}

}  // namespace

char find_delimiter(std::string_view text) {
  std::array<std::size_t, delimiters.size()> counts{};
  bool is_quoted = false;
  for (const char letter : text) {
    if (letter == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (is_line_end(letter)) break;
    const auto found = std::find(delimiters.begin(), delimiters.end(), letter);
    if (found != delimiters.end())
      ++counts.at(static_cast<std::size_t>(found - delimiters.begin()));
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return delimiters.at(static_cast<std::size_t>(most - counts.begin()));
}

CsvReader::CsvReader(std::string_view text, std::optional<char> delimiter, Arena& arena,
                     file::Problems& problems)
    : text_(text), arena_(arena), problems_(problems) {
  // Lines above the header that say nothing are no header.
  at_ = std::min(text_.find_first_not_of("\r\n"), text_.size());
  delimiter_ = delimiter.value_or(find_delimiter(text_.substr(at_)));
  if (at_ == text_.size()) {
    problems_.error(0, 1, "the file is empty", "its first line has to name the columns");
    return;
  }
  read_row();
  header_ = row_;
  check_header();
}

std::span<const Cell> CsvReader::next() {
  while (read_row()) {
    if (!is_bad_ && says_nothing(row_)) continue;
    if (!is_bad_ && row_.size() == header_.size()) return row_;
    if (!is_bad_) report_size();
    ++left_out_;
  }
  return {};
}

/// False at the end, and where a quote is never closed: nothing behind it can be told apart.
bool CsvReader::read_row() {
  row_.clear();
  is_bad_ = false;
  if (at_ == text_.size()) return false;
  while (true) {
    row_.push_back(read_cell());
    if (at_ == text_.npos) {
      ++left_out_;
      at_ = text_.size();
      return false;
    }
    if (at_ == text_.size() || text_[at_] != delimiter_) break;
    ++at_;
  }
  end_line();
  return true;
}

void CsvReader::end_line() {
  if (at_ == text_.size()) return;
  const bool is_crlf = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
  at_ += is_crlf ? 2 : 1;
}

bool CsvReader::ends_cell(std::size_t offset) const {
  return offset >= text_.size() || text_[offset] == delimiter_ || is_line_end(text_[offset]);
}

Cell CsvReader::read_cell() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  if (at_ < text_.size() && text_[at_] == '"') return read_quoted();
  while (!ends_cell(at_)) ++at_;
  check_controls(begin, at_);
  const std::string_view text = trimmed(text_.substr(begin, at_ - begin));
  const std::size_t offset =
      text.empty() ? begin : static_cast<std::size_t>(text.data() - text_.data());
  return {text, offset, text.size()};
}

/// Where the quote is that closes the cell; npos where none does.
std::size_t CsvReader::end_of_quoted(std::size_t begin) const {
  std::size_t end = text_.find('"', begin);
  while (end != text_.npos && end + 1 < text_.size() && text_[end + 1] == '"') {
    end = text_.find('"', end + 2);
  }
  return end;
}

Cell CsvReader::read_quoted() {
  const std::size_t quote = at_;
  const std::size_t end = end_of_quoted(quote + 1);
  if (end == text_.npos) {
    problems_.error(quote, 1, "this quote is never closed",
                    "close it; a quote within a quoted cell is written twice");
    at_ = text_.npos;
    return {};
  }
  check_controls(quote + 1, end);
  std::string_view text = text_.substr(quote + 1, end - quote - 1);
  if (text.find_first_of("\"\r") != text.npos) text = arena_.keep(unescape(text));

  at_ = end + 1;
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  if (!ends_cell(at_)) {
    is_bad_ = true;
    problems_.error(at_, 1, "text behind the closing quote",
                    "a quote within a quoted cell is written twice");
    while (!ends_cell(at_)) ++at_;
  }
  return {trimmed(text), quote, end + 1 - quote};
}

/// Reports the first control character of a cell.
void CsvReader::check_controls(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const auto byte = static_cast<std::uint8_t>(text_[i]);
    const bool is_low = (byte < 0x20 && byte != '\t' && !is_line_end(text_[i])) || byte == 0x7F;
    const bool is_high =
        byte == 0xC2 && i + 1 < end && static_cast<std::uint8_t>(text_[i + 1]) < 0xA0;
    if (!is_low && !is_high) continue;
    is_bad_ = true;
    const unsigned point = is_high ? static_cast<std::uint8_t>(text_[i + 1]) : byte;
    problems_.error(i, is_high ? 2 : 1, fmt::format("control character U+{:04X}", point),
                    "remove it");
    return;
  }
}

void CsvReader::check_header() {
  std::unordered_map<std::string_view, const Cell*> firsts;
  for (const Cell& cell : header_) {
    if (cell.text.empty()) continue;
    const auto [first, is_new] = firsts.emplace(cell.text, &cell);
    if (is_new) continue;
    Diagnostic& problem = problems_.error(cell.offset, cell.length,
                                          fmt::format("two columns are called '{}'", cell.text),
                                          "rename one of them in the first line");
    const Cell& earlier = *first->second;
    problem.remarks.push_back({problems_.place(earlier.offset, earlier.length), "the first one"});
  }
}

void CsvReader::report_size() {
  const std::size_t wanted = header_.size();
  const std::string message = fmt::format("a row of {} {}, where the header has {}", row_.size(),
                                          row_.size() == 1 ? "cell" : "cells", wanted);
  if (row_.size() > wanted) {
    const Cell& surplus = row_[wanted];
    problems_.error(surplus.offset, std::max<std::size_t>(surplus.length, 1), message,
                    fmt::format("a cell with {} in it has to stand in quotes",
                                delimiter_ == '\t' ? "a tab" : fmt::format("'{}'", delimiter_)));
    return;
  }
  const Cell& last = row_.back();
  problems_.error(last.offset, std::max<std::size_t>(last.length, 1), message,
                  "cells that say nothing need their delimiters too");
}

}  // namespace kariz::exchange
