#include "deal_splicer.hpp"

#include "lines.hpp"
#include "placing.hpp"
#include "scalar.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The changes to one deal, made to its lines.
class DealSplicer {
public:
  DealSplicer(const Pipeline& pipeline, std::size_t deal, std::vector<Edit>& edits)
      : pipeline_(pipeline),
        text_(pipeline.source->text),
        deal_(pipeline.deals[deal]),
        layout_(lay_out(pipeline, deal)),
        style_(style_of(pipeline, layout_)),
        edits_(edits) {}

  /// Events in order of time; several may belong in one place.
  void insert(const std::vector<const Event*>& events) {
    for (const Event* event : events) {
      const std::size_t index = place_in_time(deal_.history, event->at);
      const Entry& before = layout_.events[index - 1];
      refuse_block_text(before);
      std::string line(style_.dash_column, ' ');
      line += write_event(*event, pipeline_.settings, style_);
      line += style_.line_end;
      add(insert_lines(text_, place_behind(text_, before), std::move(line), style_.line_end));
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

private:
  void add(Edit edit) { edits_.push_back(std::move(edit)); }

  /// Where a text in block style ends within an event is not looked into.
  void refuse_block_text(const Entry& event) const {
    if (!has_block_scalar(text_, event.begin, event.end)) return;
    refuse(pipeline_, event,
           "nothing can be written here behind an event with a text in block style",
           "write the text in quotes, on one line");
  }

  std::string_view lines_of(const Entry& entry) const {
    return text_.substr(entry.begin, entry.end - entry.begin);
  }

  void refuse_properties(const Entry& entry) const {
    if (!entry.value.has_properties) return;
    refuse(
        pipeline_, entry,
        fmt::format("'{}' has an anchor, an alias or a tag and cannot be changed here", entry.key),
        "change it by hand");
  }

  /// Where the value is in several lines, or its end is not certain, it is replaced as a whole; not
  /// where that could take a comment away.
  void refuse_comments_within(const Entry& entry) const {
    if (lines_of(entry).find('#') == std::string_view::npos) return;
    refuse(pipeline_, entry,
           fmt::format("'{}' has a comment within its value and cannot be changed here", entry.key),
           "write the value on one line");
  }

  /// A comment that comes to stand directly below a text in block style would become part of it.
  void refuse_text_above(const Entry& entry) const {
    if (&entry == &layout_.fields.front() || !is_block_scalar(text_, (&entry)[-1].value)) return;
    refuse(pipeline_, entry,
           fmt::format("'{}' stands below a text in block style and cannot be cleared here",
                       entry.key),
           "clear it by hand");
  }

  /// Whether the value ends for certain, and nothing stands between its key and its end but itself:
  /// in several lines there may be comments.
  bool is_whole(const Entry& entry) const {
    if (entry.value_end == 0) return false;
    const std::string_view bytes = text_.substr(entry.key_end, entry.value_end - entry.key_end);
    return bytes.find('\n') == std::string_view::npos || bytes.find('#') == std::string_view::npos;
  }

  void replace(const Entry& entry, const std::string& text) {
    refuse_properties(entry);
    if (is_whole(entry)) {
      return add({entry.value.offset, entry.value_end - entry.value.offset, text});
    }
    refuse_comments_within(entry);
    const std::size_t colon = text_.find(':', entry.key_end);
    std::size_t end = entry.end;
    while (end > colon + 1 && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
    add({colon + 1, end - colon - 1, " " + text});
  }

  /// Takes the lines of an entry away; a comment behind its value stays, on a line of its own.
  void remove(const Entry& entry) {
    refuse_properties(entry);
    refuse_text_above(entry);
    if (!is_whole(entry)) {
      refuse_comments_within(entry);
      return add({entry.begin, entry.end - entry.begin, ""});
    }
    const std::size_t behind = text_.find_first_not_of(" \t", entry.value_end);
    const bool commented = behind < entry.end && text_[behind] == '#';
    const std::size_t key = entry.begin + entry.column;
    if (commented) return add({key, behind - key, ""});
    add({entry.begin, entry.end - entry.begin, ""});
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
                : own_comments_begin(text_, first.begin, line_end(text_, layout_.deal.begin));
    std::string line(style_.key_column, ' ');
    line += fmt::format("{}: {}", write_scalar(key, Context::block), text);
    line += style_.line_end;
    add(insert_lines(text_, place, std::move(line), style_.line_end));
  }

  const Pipeline& pipeline_;
  std::string_view text_;
  const Deal& deal_;
  DealLayout layout_;
  Style style_;
  std::vector<Edit>& edits_;
};

}  // namespace

void splice_deal(const Pipeline& pipeline, std::size_t deal,
                 const std::vector<const SetField*>& fields,
                 const std::vector<const Event*>& events, std::vector<Edit>& edits) {
  DealSplicer splicer(pipeline, deal, edits);
  for (const SetField* field : fields) splicer.set(field->key, field->value);
  splicer.insert(events);
}

}  // namespace kariz::file
