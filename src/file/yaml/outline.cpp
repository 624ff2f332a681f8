#include "outline.hpp"

#include "text/bytes.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace kariz::file {
namespace {

constexpr std::string_view blanks = " \t\r\n";

class Walker {
public:
  explicit Walker(std::string_view text) : text_(text), at_(byte_order_mark(text)) {}

  /// Goes on to a place, or into the quoted text that it stands in.
  void walk_to(std::size_t place) {
    while (at_ < place && !seen_.open_quote) step(place);
  }

  /// Goes on until a bracket closes the innermost one.
  void walk_out_of_brackets() {
    const std::size_t depth_here = depth();
    while (at_ < text_.size() && depth() >= depth_here) step(text_.size());
  }

  std::size_t at() const { return at_; }
  std::size_t depth() const { return seen_.brackets.size(); }

  Outline seen() const {
    Outline seen = seen_;
    if (!in_token_) seen.token = at_;
    return seen;
  }

private:
  bool is_blank_at(std::size_t i) const {
    return i >= text_.size() || blanks.find(text_[i]) != blanks.npos;
  }
  bool in_brackets() const { return !seen_.brackets.empty(); }

  void begin_token() {
    if (!in_token_) seen_.token = at_;
    in_token_ = true;
  }

  void step(std::size_t place) {
    const char c = text_[at_];
    if (c == '\n') {
      in_token_ = false;
      ++at_;
    } else if (is_blank_at(at_)) {
      ++at_;
    } else if (c == '#' && (!in_token_ || is_blank_at(at_ - 1))) {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (!in_token_ && (c == '"' || c == '\'')) {
      step_over_quoted(place);
    } else if (!in_token_ && (c == '|' || c == '>') && !in_brackets() && ends_line(at_ + 1)) {
      step_over_block_text();
    } else {
      step_over_character(c);
    }
  }

  void step_over_character(char c) {
    const bool ends_word = is_blank_at(at_ + 1);
    if ((c == '{' || c == '[') && (!in_token_ || in_brackets())) {
      seen_.token = at_;
      seen_.brackets.push_back(at_);
      in_token_ = false;
    } else if ((c == '}' || c == ']') && in_brackets()) {
      seen_.brackets.pop_back();
      in_token_ = false;
    } else if ((c == ',' && in_brackets()) ||
               (c == ':' && (ends_word || (in_brackets() && is_flow_mark(at_ + 1))))) {
      in_token_ = false;
    } else if ((c == '-' || c == '?') && !in_token_ && ends_word) {
      seen_.token = at_;
    } else {
      begin_token();
    }
    ++at_;
  }

  bool is_flow_mark(std::size_t i) const {
    return std::string_view(",[]{}").find(text_[i]) != std::string_view::npos;
  }

  void step_over_quoted(std::size_t place) {
    begin_token();
    const std::size_t end = end_of_quoted(text_, at_);
    if (end == text_.npos || end > place) {
      seen_.open_quote = at_;
      at_ = place;
      return;
    }
    seen_.last_quoted = Quoted{at_, end};
    at_ = end;
  }

  /// Whether nothing follows but the marks of a block text, and a comment.
  bool ends_line(std::size_t i) const {
    constexpr std::size_t most_marks = 2;  // of indentation and of the end
    const std::size_t marks = text_.substr(i, most_marks).find_first_not_of("+-0123456789");
    i = std::min(i + std::min(marks, most_marks), text_.size());
    const std::string_view rest = line_at(text_, i);
    return is_blank_at(i) && (is_blank(rest) || is_comment(rest));
  }

  void step_over_block_text() {
    const std::size_t outer = indentation(line_at(text_, line_begin(text_, at_)));
    at_ = line_end(text_, at_);
    while (at_ < text_.size()) {
      const std::string_view line = line_at(text_, at_);
      if (!is_blank(line) && indentation(line) <= outer) break;
      at_ = line_end(text_, at_);
    }
    in_token_ = false;
  }

  std::string_view text_;
  std::size_t at_;
  Outline seen_;
  bool in_token_ = false;
};

}  // namespace

std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t i = begin + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 == text.size() || text[i + 1] != quote) return i + 1;
      ++i;
    }
  }
  return std::string_view::npos;
}

Outline outline_at(std::string_view text, std::size_t place) {
  Walker walker(text);
  walker.walk_to(place);
  Outline outline = walker.seen();
  if (outline.brackets.empty() || outline.open_quote) return outline;
  walker.walk_out_of_brackets();
  if (walker.depth() < outline.brackets.size()) outline.closing = walker.at() - 1;
  return outline;
}

}  // namespace kariz::file
