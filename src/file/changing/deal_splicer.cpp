#include "deal_splicer.hpp"

#include "placing.hpp"
#include "scalar.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The changes to one deal, made to its lines.
class DealSplicer {
public:
  DealSplicer(const Pipeline& pipeline, std::size_t deal, const DealLayout& layout)
      : pipeline_(pipeline),
        text_(pipeline.source->text),
        deal_(pipeline.deals[deal]),
        layout_(layout),
        style_(style_of(pipeline, layout)) {}

  /// Events in order of time; several may belong in one place.
  void insert(const std::vector<const Event*>& events) {
    for (const Event* event : events) {
      const std::size_t index = place_in_time(deal_.history, event->at);
      std::string line(style_.dash_column, ' ');
      line += write_event(*event, pipeline_.settings, style_);
      line += style_.line_end;
      add(insert_lines(text_, place_behind(text_, layout_.events[index - 1]), std::move(line),
                       style_.line_end));
    }
  }

  void set(std::string_view key, const FieldValue& value) {
    const auto found = std::find_if(layout_.fields.begin(), layout_.fields.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    const bool exists = found != layout_.fields.end();
    if (std::holds_alternative<std::monostate>(value)) {
      if (exists) remove(*found);
    } else if (exists) {
      replace(*found, write_field(value, pipeline_.settings));
    } else {
      insert_field(key, write_field(value, pipeline_.settings));
    }
  }

  /// The edits; nothing where one of them would change a text in block style next to it.
  std::optional<std::vector<Edit>> take() {
    if (opens_text_above()) return std::nullopt;
    return std::move(edits_);
  }

private:
  void add(Edit edit) { edits_.push_back(std::move(edit)); }

  /// The comments within an entry, from its key to the end of its value, as lines of their own.
  std::string comments_within(const Entry& entry) const {
    std::string lines;
    for (const Comment& comment : layout_.spans.comments) {
      if (comment.offset < entry.key_end || comment.offset >= entry.value.end) continue;
      lines.append(entry.column, ' ').append(comment.text).append(style_.line_end);
    }
    return lines;
  }

  /// Behind the last byte of a value; its line end is not part of it.
  std::size_t end_of_value(const Entry& entry) const {
    std::size_t end = entry.value.end;
    while (end > entry.key_end && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
    return end;
  }

  void replace(const Entry& entry, const std::string& text) {
    const std::size_t end = end_of_value(entry);
    const std::string comments = comments_within(entry);
    const std::size_t key = entry.begin + entry.column;
    const std::size_t colon = text_.find(':', entry.key_end);
    const bool is_on_one_line =
        text_.substr(colon, entry.value.begin - colon).find('\n') == std::string_view::npos;
    const bool says_something = entry.value.begin > colon + 1 && is_on_one_line;
    if (comments.empty() && says_something)
      return add({entry.value.begin, end - entry.value.begin, text});
    if (comments.empty()) return add({colon + 1, end - colon - 1, " " + text});
    // In one edit, so that nothing that is inserted here comes between.
    const std::string_view key_text = text_.substr(key, colon + 1 - key);
    add({entry.begin, end - entry.begin,
         fmt::format("{}{:{}}{} {}", comments, "", entry.column, key_text, text)});
  }

  /// Whether what follows a removed entry would become part of a text in block style above: blank
  /// lines and comments.
  bool opens_text_above() const {
    const auto is_removed = [&](std::size_t field) {
      return std::find(removed_.begin(), removed_.end(), field) != removed_.end();
    };
    for (const std::size_t field : removed_) {
      const Entry& entry = layout_.fields[field];
      const std::string_view next = line_at(text_, entry.end);
      if (entry.end == entry.limit || (!is_blank(next) && !is_comment(next))) continue;
      std::size_t above = field;
      while (above > 0 && is_removed(above)) --above;
      const bool is_text = text_[layout_.fields[above].value.end - 1] == '\n';
      if (!is_removed(above) && is_text) return true;
    }
    return false;
  }

  /// Takes the lines of an entry away; its comments stay, on lines of their own.
  void remove(const Entry& entry) {
    removed_.push_back(static_cast<std::size_t>(&entry - layout_.fields.data()));
    const std::string comments = comments_within(entry);
    const std::size_t end = end_of_value(entry);
    const std::size_t behind = std::min(text_.find_first_not_of(" \t", end), text_.size());
    const bool is_commented = behind < entry.end && text_[behind] == '#';
    if (!is_commented) return add({entry.begin, entry.end - entry.begin, comments});
    add({entry.begin, behind - entry.begin, comments + std::string(entry.column, ' ')});
  }

  /// Behind the nearest of the fields that are written before it, else above the first.
  void insert_field(std::string_view key, const std::string& text) {
    const std::size_t rank = field_rank(pipeline_.settings, key);
    const Entry* nearest = nullptr;
    std::size_t nearest_rank = 0;
    for (const Entry& entry : layout_.fields) {
      if (entry.key == "history") continue;
      const std::size_t own = field_rank(pipeline_.settings, entry.key);
      if (own < rank && (!nearest || own >= nearest_rank)) {
        nearest = &entry;
        nearest_rank = own;
      }
    }
    const Entry& first = layout_.fields.front();
    const std::size_t place =
        nearest ? place_behind(text_, *nearest)
                : own_comments_begin(text_, first.begin, line_end(text_, layout_.deal.key_end));
    std::string line(style_.key_column, ' ');
    line += fmt::format("{}: {}", write_scalar(key, Context::block), text);
    line += style_.line_end;
    add(insert_lines(text_, place, std::move(line), style_.line_end));
  }

  const Pipeline& pipeline_;
  std::string_view text_;
  const Deal& deal_;
  const DealLayout& layout_;
  Style style_;
  std::vector<Edit> edits_;
  std::vector<std::size_t> removed_;  // by their index among the fields
};

/// Whether one of `references` stands from `begin` to `end`.
bool any_within(const std::vector<Reference>& references, std::size_t begin, std::size_t end) {
  return std::any_of(references.begin(), references.end(), [&](const Reference& reference) {
    return reference.offset >= begin && reference.offset < end;
  });
}

/// The field with this key, wherever it stands on its line.
std::optional<Entry> find_field(const Pipeline& pipeline, const DealLayout& layout,
                                std::string_view wanted) {
  const Value deal = Value(layout.tape, 0).after();
  std::optional<Entry> found;
  if (is_alias(pipeline.source->text, deal.node())) return found;
  each_entry(deal, [&](Value key, Value value) {
    if (key.text() != wanted) return;
    const Span& span = layout.spans.nodes[key.index()];
    Entry& entry = found.emplace();
    entry.key = wanted;
    entry.begin = span.begin;
    entry.value = layout.spans.nodes[value.index()];
  });
  return found;
}

/// What an anchor names, or an alias stands for, may be meant to be the same elsewhere.
void refuse_references(const Pipeline& pipeline, const DealLayout& layout, std::string_view key) {
  const auto entry = find_field(pipeline, layout, key);
  if (!entry) return;
  if (!any_within(layout.spans.anchors, entry->begin, entry->value.end) &&
      !any_within(layout.spans.aliases, entry->begin, entry->value.end)) {
    return;
  }
  refuse(pipeline, *entry,
         fmt::format("'{}' has an anchor or an alias and cannot be changed here", key),
         "change it by hand");
}

/// A deal, or a history, that an alias elsewhere repeats.
void refuse_shared(const Pipeline& pipeline, const DealLayout& layout, WholeFile& whole) {
  const Span& deal = layout.spans.nodes[1];
  auto reference = whole.shared(layout.spans, deal.begin, deal.content);
  const auto history = find_field(pipeline, layout, "history");
  if (!reference && history)
    reference = whole.shared(layout.spans, history->value.begin, history->value.content);
  if (reference) throw Refusal(Fault::rule, shared_with_another_place(pipeline, *reference));
}

}  // namespace

std::optional<std::vector<Edit>> try_to_splice(const Pipeline& pipeline, std::size_t deal,
                                               const DealLayout& layout,
                                               const ChangesOfDeal& changes, WholeFile& whole) {
  for (const SetField* field : changes.fields) refuse_references(pipeline, layout, field->key);
  refuse_shared(pipeline, layout, whole);
  const bool needs_fields = !changes.fields.empty() && layout.fields.empty();
  const bool needs_events = !changes.events.empty() && layout.events.empty();
  if (needs_fields || needs_events) return std::nullopt;
  DealSplicer splicer(pipeline, deal, layout);
  for (const SetField* field : changes.fields) splicer.set(field->key, field->value);
  splicer.insert(changes.events);
  return splicer.take();
}

}  // namespace kariz::file
