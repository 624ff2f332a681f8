#include "spans.hpp"

#include "text/lines.hpp"
#include "yaml/outline.hpp"

#include <algorithm>

namespace kariz::file {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t nowhere = std::string_view::npos;

bool is_one_of(char c, std::string_view characters) {
  return characters.find(c) != characters.npos;
}

Comment comment_at(std::string_view text, std::size_t offset) {
  const std::size_t begin = line_begin(text, offset);
  std::string_view line = line_at(text, begin).substr(offset - begin);
  line = line.substr(0, line.find_last_not_of(blanks) + 1);
  return {offset, line, is_blank(text.substr(begin, offset - begin))};
}

/// Follows nodes in the order in which they stand. What is between them are signs, blanks,
/// comments, anchors and tags, and the words for nothing.
class Walker {
public:
  Walker(std::string_view text, std::size_t begin, const Tape& tape)
      : text_(text), tape_(tape), at_(begin) {
    spans_.nodes.resize(tape.size());
  }

  std::optional<Spans> walk_entry() {
    const Value key(tape_, 0);
    walk(key);
    walk(key.after());
    if (is_lost_) return std::nullopt;
    spans_.takes_blank_lines =
        spans_.takes_blank_lines && at_ == end_of_block_text_ && !spans_.open_text;
    take_comment_behind();
    return std::move(spans_);
  }

private:
  char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void take_comment() {
    spans_.comments.push_back(comment_at(text_, at_));
    at_ = std::min(text_.find('\n', at_), text_.size());
  }

  void take_word() {
    const std::string_view word = word_at(text_, at_);
    if (word.front() == '&') spans_.anchors.push_back({at_, word});
    if (word.front() == '*') spans_.aliases.push_back({at_, word});
    at_ += word.size();
  }

  /// One step on between two nodes.
  void pass() {
    const char c = here();
    if (c == '#') return take_comment();
    if (is_one_of(c, "&!*")) return take_word();
    if (!is_one_of(c, blanks)) sign_ = at_;
    ++at_;
  }

  void pass_to(std::size_t place) {
    while (at_ < place) pass();
    if (at_ != place) is_lost_ = true;
  }

  void pass_blanks() {
    while (at_ < text_.size() && (is_one_of(here(), blanks) || here() == '#')) pass();
  }

  void walk(Value node) {
    if (is_lost_) return;
    sign_ = nowhere;
    const bool stands_for_another = at_ <= node.offset() && is_alias(text_, node.node());
    if (node.is_null() && !stands_for_another) return walk_nothing(node);
    pass_to(node.offset());
    if (is_lost_) return;
    Span& span = spans_.nodes[node.index()];
    const bool has_sign = sign_ != nowhere && is_one_of(text_[sign_], "-?");
    span.begin = has_sign ? sign_ : at_;
    if (stands_for_another) {
      span.content = at_;
      take_word();
    } else {
      pass_properties(node);
      span.content = at_;
      walk_content(node);
    }
    span.end = at_;
  }

  /// Where the next node stands that says where it does.
  std::size_t next_place(Value node) const {
    for (std::size_t i = node.node().end; i < tape_.size(); ++i) {
      if (tape_[i].kind != NodeKind::null) return tape_[i].offset;
    }
    return text_.size();
  }

  /// An anchor and a tag, but not those of a mapping's first key, which stand at the same place.
  void pass_properties(Value node) {
    while (is_one_of(here(), "&!") && at_ < text_.size()) {
      if (!node.is_scalar() && !node.empty() && node.first().offset() == at_) return;
      take_word();
      const std::size_t behind = at_;
      const std::size_t comments = spans_.comments.size();
      pass_blanks();
      const bool says_something = !node.is_scalar() || !node.text().empty() ||
                                  (at_ < next_place(node) && is_one_of(here(), "\"'|>&!"));
      if (says_something) continue;
      at_ = behind;
      spans_.comments.resize(comments);
      return;
    }
  }

  void walk_content(Value node) {
    if (!node.is_scalar()) return walk_collection(node);
    if (node.text().empty() && !is_one_of(here(), "\"'|>")) return;
    if (here() == '"' || here() == '\'') {
      at_ = end_of_quoted(text_, at_);
      if (at_ == nowhere) is_lost_ = true;
    } else if (here() == '|' || here() == '>') {
      walk_block_text(node.text());
    } else {
      match(node.text());
    }
  }

  /// Goes behind a text that has no escapes: however its lines are folded, all but the blanks
  /// stands there letter by letter.
  void match(std::string_view wanted) {
    for (const char c : wanted) {
      if (is_one_of(c, blanks)) continue;
      while (at_ < text_.size() && is_one_of(here(), blanks)) ++at_;
      if (at_ >= text_.size() || here() != c) {
        is_lost_ = true;
        return;
      }
      ++at_;
    }
  }

  void walk_block_text(std::string_view said) {
    const std::size_t head = at_ + 1;
    at_ = std::min(text_.find_first_not_of("+-0123456789", head), text_.size());
    const std::string_view marks = text_.substr(head, at_ - head);
    const bool keeps_blank_lines = marks.find('+') != marks.npos;
    at_ = std::min(text_.find_first_not_of(" \t", at_), text_.size());
    if (here() == '#') take_comment();
    at_ = line_end(text_, at_);
    if (!is_blank_text(said)) {
      match(said);
      at_ = line_end(text_, at_);
    } else if (!said.empty() && !keeps_blank_lines) {
      is_lost_ = true;
    }
    while (keeps_blank_lines && at_ < text_.size() && is_blank(line_at(text_, at_)))
      at_ = line_end(text_, at_);
    if (at_ == text_.size() && text_.back() != '\n' && marks.find('-') == marks.npos)
      spans_.open_text = head - 1;
    spans_.takes_blank_lines = keeps_blank_lines;
    end_of_block_text_ = at_;
  }

  static bool is_blank_text(std::string_view said) {
    return said.find_first_not_of(blanks) == said.npos;
  }

  void walk_collection(Value node) {
    const char open = here();
    const bool in_flow = open == '{' || open == '[';
    if (in_flow) ++at_;
    for (Value child = node.first(); child.is_before_end_of(node); child = child.after())
      walk(child);
    if (!in_flow || is_lost_) return;
    const char close = open == '{' ? '}' : ']';
    while (at_ < text_.size() && here() != close) pass();
    if (at_ == text_.size()) is_lost_ = true;
    ++at_;
  }

  /// A value that is left out, or says that there is none: `~` or `null`.
  void walk_nothing(Value node) {
    const std::size_t limit = next_place(node);
    std::size_t first = nowhere;
    std::size_t behind = at_;
    std::size_t comments = spans_.comments.size();
    while (at_ < limit && (is_one_of(here(), blanks) || is_one_of(here(), "#:&!"))) {
      const char c = here();
      if (is_one_of(c, "&!")) first = std::min(first, at_);
      pass();
      if (!is_one_of(c, ":&!")) continue;
      behind = at_;
      comments = spans_.comments.size();
    }
    const std::string_view word = word_at(text_, at_);
    const bool is_word =
        at_ < limit && (word == "~" || word == "null" || word == "Null" || word == "NULL");
    if (!is_word) {
      at_ = behind;
      spans_.comments.resize(comments);
    }
    const std::size_t content = at_;
    if (is_word) at_ += word.size();
    spans_.nodes[node.index()] = {std::min(first, content), content, at_};
  }

  /// The comment on the line on which the entry ends, or behind the comma there.
  void take_comment_behind() {
    if (at_ > 0 && at_ <= text_.size() && text_[at_ - 1] == '\n') return;
    const std::size_t next = std::min(text_.find_first_not_of(" \t,", at_), text_.size());
    if (next < text_.size() && text_[next] == '#')
      spans_.comments.push_back(comment_at(text_, next));
  }

  std::string_view text_;
  const Tape& tape_;
  std::size_t at_;
  std::size_t sign_ = nowhere;  // the last sign before the present place, if any since a node
  std::size_t end_of_block_text_ = nowhere;  // of the last one
  Spans spans_;
  bool is_lost_ = false;
};

}  // namespace

std::size_t Spans::end() const {
  // The value is the second node on the tape, since a key has no descendants.
  return nodes.size() > 1 ? nodes[1].end : 0;
}

std::optional<Spans> find_spans(std::string_view text, std::size_t begin, const Tape& entry) {
  return Walker(text, begin, entry).walk_entry();
}

std::optional<std::size_t> find_mark(std::string_view text, std::size_t begin, char mark,
                                     std::vector<Comment>& comments) {
  for (std::size_t at = begin; at < text.size();) {
    if (text[at] == mark) return at;
    if (text[at] == '#') {
      comments.push_back(comment_at(text, at));
      at = std::min(text.find('\n', at), text.size());
    } else if (is_one_of(text[at], blanks) || text[at] == ',') {
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  const bool is_written_out = text.substr(std::min(begin, text.size()), 2) == "!<";
  const std::string_view ends = is_written_out ? " \t\r\n" : " \t\r\n,[]{}";
  const std::size_t end = std::min(text.find_first_of(ends, begin), text.size());
  return text.substr(std::min(begin, text.size()), end - std::min(begin, end));
}

bool is_alias(std::string_view text, const Node& node) {
  return node.has_properties && node.offset < text.size() && text[node.offset] == '*';
}

}  // namespace kariz::file
