#include "canonical.hpp"

#include "text/lines.hpp"

#include <algorithm>

namespace kariz::file {
namespace {

/// What a comment may be about: it gets a line of its own when kariz writes the deal.
struct Item {
  Span span;
  CommentsOfLine* comments = nullptr;
  bool is_event = false;
};

class Sorter {
public:
  Sorter(std::string_view text, const Tape& tape, const Spans& spans) : text_(text), spans_(spans) {
    const Value id(tape, 0);
    items_.push_back({spans.nodes[0], &sorted_.id});
    wholes_.push_back({{spans.nodes[0].begin, 0, spans.end()}, &sorted_.id});
    if (is_alias(text, id.after().node())) return;
    each_entry(id.after(), [&](Value key, Value value) { add_field(key, value); });
  }

  CommentsOfDeal sort() {
    for (const Comment& comment : spans_.comments) place(comment);
    return std::move(sorted_);
  }

private:
  void add_field(Value key, Value value) {
    Span span = spans_.nodes[key.index()];
    CommentsOfLine* const comments = &sorted_.fields[key.text()];
    const bool has_items = value.is_sequence() && !is_alias(text_, value.node());
    if (key.text() != "history" || !has_items) {
      span.end = spans_.nodes[value.index()].end;
      items_.push_back({span, comments});
      return;
    }
    items_.push_back({span, comments});
    wholes_.push_back({{span.begin, 0, spans_.nodes[value.index()].end}, comments});
    each_item(value, [&](Value) { sorted_.events.emplace_back(); });
    std::size_t next = 0;
    each_item(value, [&](Value event) {
      items_.push_back({spans_.nodes[event.index()], &sorted_.events[next++], true});
    });
  }

  void place(const Comment& comment) {
    const auto next = std::upper_bound(
        items_.begin(), items_.end(), comment.offset,
        [](std::size_t offset, const Item& item) { return offset < item.span.begin; });
    if (next == items_.begin()) return sorted_.id.above.push_back(comment.text);
    if (place_behind_whole(comment)) return;
    const Item& item = *std::prev(next);
    if (comment.offset < item.span.end) {
      item.comments->above.push_back(comment.text);
    } else if (is_behind(comment, item) && item.comments->behind.empty()) {
      item.comments->behind = comment.text;
    } else if (next == items_.end() || is_below_events(comment, item, *next)) {
      sorted_.below.push_back(comment.text);
    } else {
      next->comments->above.push_back(comment.text);
    }
  }

  /// Behind a deal, or a history, that stands on one line: it is about all of that.
  bool place_behind_whole(const Comment& comment) {
    for (const Item& whole : wholes_) {
      const bool is_on_its_line = !comment.is_alone && comment.offset >= whole.span.end &&
                                  line_end(text_, whole.span.begin) > comment.offset;
      if (!is_on_its_line || !whole.comments->behind.empty()) continue;
      whole.comments->behind = comment.text;
      return true;
    }
    return false;
  }

  bool is_behind(const Comment& comment, const Item& item) const {
    return !comment.is_alone && behind_line(text_, item.span.end) > comment.offset;
  }

  /// Whether it is about the last event and not about the field behind the history, by its
  /// indentation.
  bool is_below_events(const Comment& comment, const Item& item, const Item& next) const {
    return comment.is_alone && item.is_event && !next.is_event &&
           column_of(comment.offset) > column_of(next.span.begin);
  }

  std::size_t column_of(std::size_t offset) const { return offset - line_begin(text_, offset); }

  std::string_view text_;
  const Spans& spans_;
  CommentsOfDeal sorted_;
  std::vector<Item> items_;
  std::vector<Item> wholes_;  // the deal and its history, with all that is in them
};

bool has_key(const Tape& tape, std::string_view wanted) {
  bool found = false;
  const Value deal = Value(tape, 0).after();
  if (!deal.is_mapping()) return false;
  each_entry(deal, [&](Value key, Value value) {
    found = found || (key.text() == wanted && !value.is_null());
  });
  return found;
}

}  // namespace

CommentsOfDeal sort_comments(std::string_view text, const Tape& tape, const Spans& spans) {
  return Sorter(text, tape, spans).sort();
}

std::string canonical_deal(const Deal& deal, const Settings& settings, const Tape& tape,
                           const CommentsOfDeal& comments, const Style& style) {
  if (has_key(tape, "name")) return write_deal(deal, settings, style, comments);
  Deal nameless = deal;
  nameless.name = {};
  return write_deal(nameless, settings, style, comments);
}

std::vector<std::string_view> sorted_texts(const std::vector<Comment>& comments) {
  std::vector<std::string_view> texts;
  texts.reserve(comments.size());
  for (const Comment& comment : comments) texts.push_back(comment.text);
  std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace kariz::file
