#include "deals_walk.hpp"

#include "text/bytes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <utility>

namespace kariz::file {
namespace {

Tape entry_of(Value key, Value value) {
  Tape tape;
  append_nodes(tape, key);
  append_nodes(tape, value);
  return tape;
}

/// Behind the entry and the comment on its last line.
std::size_t end_of(const Spans& spans) {
  if (spans.comments.empty()) return spans.end();
  const Comment& last = spans.comments.back();
  return std::max(spans.end(), last.offset + last.text.size());
}

/// Whether a blank line stands between two places.
bool has_blank_line(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view between = text.substr(begin, end - begin);
  return std::count(between.begin(), between.end(), '\n') > 1;
}

}  // namespace

std::optional<AroundDeals> DealsWalk::walk(Arena& arena) {
  Problems problems(source_);
  read_yaml(source_, arena, "deals", *this, problems);
  if (around_) walk_out();
  return around_;
}

void DealsWalk::entry(Value key, Value value) {
  collect_references(text_, value, references_);
  if (!key.is_scalar() || key.text() != "deals") return;
  key_ = key.offset();
  around_.emplace();
  around_->begin = std::max(line_begin(text_, key_), byte_order_mark(text_.substr(0, key_)));
  around_->column = key_ - around_->begin;
  if (!is_blank(text_.substr(around_->begin, around_->column))) refuse();
  if (value.node().has_properties || key.node().has_properties) refuse();
  at_ = key_ + key.length();
  if (value.is_null()) {
    const auto spans = find_spans(text_, key_, entry_of(key, value));
    if (!spans) refuse();
    at_ = spans->end();
  } else {
    around_->is_in_braces = text_[value.offset()] == '{';
  }
}

void DealsWalk::streamed(Value id, Value value) {
  collect_references(text_, value, references_);
  const Tape tape = entry_of(id, value);
  auto spans = find_spans(text_, at_, tape);
  if (!spans) refuse();
  at_ = end_of(*spans);
  MetDeal deal = met(tape, std::move(*spans));
  const std::size_t begin = deal.spans.nodes.front().begin;
  column_ = begin - line_begin(text_, begin);
  has_deals_ = true;
  meet_(deal, *around_);
}

/// Sorts the comments before the deal from its own.
MetDeal DealsWalk::met(const Tape& tape, Spans spans) {
  MetDeal deal{tape, std::move(spans), {}, {}};
  auto& comments = deal.spans.comments;
  const std::size_t begin = deal.spans.nodes.front().begin;
  auto next = comments.begin();
  for (; next != comments.end() && next->offset < begin; ++next) {
    if (!has_deals_ && !next->is_alone && around_->behind_key.empty()) {
      around_->behind_key = next->text;
    } else if (deal.above.empty() && is_deep(*next)) {
      deal.below_last.push_back(next->text);
    } else {
      deal.above.push_back(next->text);
      const auto following = std::next(next);
      const bool is_last = following == comments.end() || following->offset > begin;
      const std::size_t end = is_last ? begin : following->offset;
      if (has_blank_line(text_, next->offset, end)) deal.above.emplace_back();
    }
  }
  comments.erase(comments.begin(), next);
  return deal;
}

/// Whether a comment below a deal is indented deeper than its id.
bool DealsWalk::is_deep(const Comment& comment) const {
  return has_deals_ && comment.is_alone &&
         comment.offset - line_begin(text_, comment.offset) > column_;
}

/// From the last deal to the line behind all that belongs to the deals.
void DealsWalk::walk_out() {
  std::vector<Comment> comments;
  if (around_->is_in_braces) {
    if (!has_deals_) at_ = text_.find('{', at_) + 1;
    const auto brace = find_mark(text_, at_, '}', comments);
    if (!brace) refuse();
    at_ = *brace + 1;
  }
  const std::size_t behind = std::min(text_.find_first_not_of(" \t", at_), text_.size());
  const bool has_ended = at_ > 0 && text_[at_ - 1] == '\n';
  if (!has_ended && behind < text_.size() && text_[behind] == '#')
    at_ = *find_mark(text_, behind, '\n', comments);
  const std::size_t next = behind_blanks(text_, at_);
  if (next < text_.size() && std::string_view(",}").find(text_[next]) != std::string_view::npos)
    refuse();
  for (const Comment& comment : comments) {
    if (!has_deals_ && !comment.is_alone && around_->behind_key.empty()) {
      around_->behind_key = comment.text;
    } else {
      around_->before_brace.push_back(comment.text);
    }
  }
  std::size_t line = behind_line(text_, at_);
  for (; line < text_.size(); line = line_end(text_, line)) {
    const std::string_view here = line_at(text_, line);
    if (is_blank(here)) continue;
    const std::size_t column = indentation(here);
    if (!has_deals_ || around_->is_in_braces || !is_comment(here) || column <= column_) break;
    around_->below_last.push_back(here.substr(column, here.find_last_not_of(" \t") + 1 - column));
  }
  around_->end = line;
}

void DealsWalk::refuse() const {
  throw Refusal(Fault::rule, "a file that is written so cannot be put in canonical form",
                "write its keys one below the other, 'deals:' alone on a line among them",
                Place{source_, key_, 1});
}

}  // namespace kariz::file
