#include "splice.hpp"

#include "bytes.hpp"
#include "layout.hpp"
#include "lines.hpp"
#include "scalar.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace kariz::file {
namespace {

[[noreturn]] void refuse(const Pipeline& pipeline, const Entry& entry, std::string message,
                         std::string help) {
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, entry.begin + entry.column,
                           std::max<std::size_t>(entry.key.size(), 1)};
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw Refusal(Fault::rule, std::move(diagnostic));
}

/// Behind an entry and the comments that follow it directly, as long as they are not those of the
/// next one: where a new entry can stand without coming between a comment and what it is about.
std::size_t place_behind(std::string_view text, const Entry& entry) {
  const std::size_t next_comments =
      entry.last ? entry.limit : own_comments_begin(text, entry.limit, entry.end);
  std::size_t place = entry.end;
  while (place < next_comments) {
    const std::string_view line = line_at(text, place);
    if (!is_comment(line) || indentation(line) < entry.column) break;
    place = line_end(text, place);
  }
  return place;
}

/// New lines at the beginning of a line; each of `lines` is ended already. At the end of a file
/// without a final newline the newline goes before them, and the file stays without one.
Edit insert_lines(std::string_view text, std::size_t place, std::string lines,
                  std::string_view line_feed) {
  if (place == text.size() && !text.empty() && text.back() != '\n') {
    lines.resize(lines.size() - line_feed.size());
    lines.insert(0, line_feed);
  }
  return {place, 0, std::move(lines)};
}

/// Whether the head of a block scalar seems to stand on one of these lines.
bool has_block_scalar(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    std::string_view line = line_at(text, begin);
    line = line.substr(0, line.find(" #"));
    line = line.substr(0, line.find_last_not_of(" 0123456789+-") + 1);
    if (!line.empty() && (line.back() == '|' || line.back() == '>')) return true;
    begin = line_end(text, begin);
  }
  return false;
}

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

/// Refuses to write behind a last line that has no newline, where giving it one would change a
/// text.
void refuse_open_block_scalar(const Pipeline& pipeline) {
  const std::string_view text = pipeline.source->text;
  if (text.empty() || text.back() == '\n' || pipeline.deals.empty()) return;
  const std::size_t begin = pipeline.deals.back().offset;
  if (!has_block_scalar(text, begin, text.size())) return;
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, line_begin(text, text.size()), 1};
  diagnostic.message = "the last line belongs to a text in block style and has no end";
  diagnostic.help = "end it with a newline";
  throw Refusal(Fault::rule, std::move(diagnostic));
}

/// Where a deal stands, if it can be laid out.
std::optional<DealLayout> try_to_lay_out(const Pipeline& pipeline, std::size_t deal) {
  try {
    return lay_out(pipeline, deal);
  } catch (const Refusal&) {
    return std::nullopt;
  }
}

/// How a new deal is written beside one of the file: like that one, if it is in block style.
Style style_beside(const Pipeline& pipeline, std::size_t deal,
                   const std::optional<DealLayout>& layout) {
  Style style;
  if (layout) {
    style = style_of(pipeline, *layout);
    style.events = Style::Events::flow;
    return style;
  }
  const std::string_view text = pipeline.source->text;
  const std::size_t offset = pipeline.deals[deal].offset;
  style.line_end = line_ending_at(text, offset);
  style.deal_column = offset - line_begin(text, offset);
  style.key_column = style.deal_column + 2;
  style.dash_column = style.key_column + 2;
  return style;
}

/// Puts new deals where they belong by their ids.
class DealAdder {
public:
  DealAdder(const Pipeline& pipeline, std::vector<Edit>& edits)
      : pipeline_(pipeline), text_(pipeline.source->text), edits_(edits) {
    if (pipeline.deals.empty()) {
      style_.line_end = line_ending_at(text_, text_.size());
      return;
    }
    for (std::size_t i = 0; i < pipeline.deals.size(); ++i)
      sorted_.emplace_back(pipeline.deals[i].id, i);
    std::sort(sorted_.begin(), sorted_.end());
  }

  /// `deals` in order of id.
  void add(const std::vector<const Deal*>& deals) {
    if (pipeline_.deals.empty()) return begin_deals(deals);
    for (const Deal* deal : deals) {
      const auto after =
          std::lower_bound(sorted_.begin(), sorted_.end(), deal->id,
                           [](const auto& entry, std::string_view id) { return entry.first < id; });
      if (after == sorted_.begin()) {
        add_before_first(*deal);
      } else {
        add_behind(std::prev(after)->second, *deal);
      }
    }
  }

private:
  std::string lines_of(const Deal& deal) const {
    return write_deal(deal, pipeline_.settings, style_) + style_.line_end;
  }

  void add_before_first(const Deal& deal) {
    style_ = style_beside(pipeline_, 0, try_to_lay_out(pipeline_, 0));
    const Region first = region_of(pipeline_, 0);
    edits_.push_back({own_comments_begin(text_, first.begin, 0), 0, lines_of(deal)});
  }

  void add_behind(std::size_t index, const Deal& deal) {
    const std::optional<DealLayout> layout = try_to_lay_out(pipeline_, index);
    style_ = style_beside(pipeline_, index, layout);
    const Region region = region_of(pipeline_, index);
    Entry entry;
    entry.begin = region.begin;
    entry.limit = region.end;
    entry.end = layout ? layout->deal.end : content_end(text_, region.begin, region.end);
    entry.column = style_.deal_column;
    entry.last = index + 1 == pipeline_.deals.size();
    std::size_t place = place_behind(text_, entry);
    const bool blank_follows = place < region.end && is_blank(line_at(text_, place));
    if (blank_follows) place = line_end(text_, place);
    std::string lines = lines_of(deal);
    if (!blank_follows && entry.last) lines.insert(0, style_.line_end);
    if (place == text_.size() && !text_.empty() && text_.back() != '\n') {
      // The blank line behind the last deal would be its final newline, which this file has none
      // of.
      lines.resize(lines.size() - style_.line_end.size());
    }
    edits_.push_back(insert_lines(text_, place, std::move(lines), style_.line_end));
  }

  /// The first deals of a file: `deals` is missing, or says nothing yet.
  void begin_deals(const std::vector<const Deal*>& deals) {
    std::string lines;
    for (const Deal* deal : deals) lines += lines_of(*deal);
    const auto [first, key] = find_keys();
    if (!key) {
      if (is_flow_document()) refuse_key(*first);
      std::string head(first->offset - line_begin(text_, first->offset), ' ');
      head += "deals:" + style_.line_end;
      edits_.push_back(
          insert_lines(text_, end_of_document(), head + std::move(lines), style_.line_end));
      return;
    }
    if (is_flow_document()) refuse_key(*key);
    const std::size_t colon = text_.find(':', key->offset + key->length);
    const std::size_t next_line = line_end(text_, colon);
    const std::string_view rest = line_at(text_, colon + 1);
    if (!is_blank(rest) && !is_comment(rest)) {
      // `deals: {}`, `deals: null` or `deals: ~`: what says that there are none gives way.
      const std::size_t word = text_.find_first_not_of(" \t", colon + 1);
      const std::size_t word_end = text_[word] == '{'
                                       ? text_.find('}', word) + 1
                                       : std::min(text_.find_first_of(" \r\n", word), text_.size());
      if (word_end == 0 || word_end > next_line) refuse_key(*key);
      edits_.push_back({colon + 1, word_end - colon - 1, ""});
    }
    if (next_line == text_.size() && text_.back() != '\n')
      lines.resize(lines.size() - style_.line_end.size());
    edits_.push_back(insert_lines(text_, next_line, std::move(lines), style_.line_end));
  }

  /// The first key of the file, and the key `deals`, if it is there.
  std::pair<std::optional<Node>, std::optional<Node>> find_keys() const {
    struct FindKeys : Listener {
      void entry(Value key, Value) override {
        if (!first) first = key.node();
        if (key.is_scalar() && key.text() == "deals") deals = key.node();
      }
      void streamed(Value, Value) override {}
      std::optional<Node> first;
      std::optional<Node> deals;
    } keys;
    Problems problems(pipeline_.source);
    read_yaml(pipeline_.source, *pipeline_.arena, "", keys, problems);
    return {keys.first, keys.deals};
  }

  /// Whether the whole document stands in braces.
  bool is_flow_document() const {
    for (std::size_t i = byte_order_mark(text_); i < text_.size(); i = line_end(text_, i)) {
      const std::string_view line = line_at(text_, i);
      if (is_blank(line) || is_comment(line) || line.front() == '%') continue;
      const std::size_t begin = line.substr(0, 3) == "---" ? 3 : 0;
      const std::size_t first = line.find_first_not_of(' ', begin);
      if (first != std::string_view::npos) return line[first] == '{';
    }
    return false;
  }

  /// Where a last key of the document can stand: before `...`, if that ends it.
  std::size_t end_of_document() const {
    for (std::size_t i = 0; i < text_.size(); i = line_end(text_, i)) {
      if (line_at(text_, i).substr(0, 3) == "...") return i;
    }
    return text_.size();
  }

  [[noreturn]] void refuse_key(const Node& key) const {
    Entry entry;
    entry.key = key.text;
    entry.begin = key.offset;
    refuse(pipeline_, entry, "no deal can be added to a file that is written so",
           "write the keys of the file one below the other, and the last line as 'deals: {}'");
  }

  const Pipeline& pipeline_;
  std::string_view text_;
  std::vector<Edit>& edits_;
  Style style_;
  std::vector<std::pair<std::string_view, std::size_t>> sorted_;
};

struct ChangesOfDeal {
  std::vector<const Event*> events;
  std::vector<const SetField*> fields;
};

}  // namespace

std::vector<Edit> edits_for(const Pipeline& pipeline, const Changes& changes) {
  std::map<std::size_t, ChangesOfDeal> by_deal;
  std::vector<const Deal*> added;
  for (const Change& change : changes) {
    if (const auto* add = std::get_if<AddDeal>(&change)) {
      added.push_back(&add->deal);
    } else if (const auto* set = std::get_if<SetField>(&change)) {
      by_deal[set->deal].fields.push_back(set);
    } else if (const auto* insert = std::get_if<InsertEvent>(&change)) {
      by_deal[insert->deal].events.push_back(&insert->event);
    }
  }
  refuse_open_block_scalar(pipeline);
  std::vector<Edit> edits;
  for (auto& [deal, of_deal] : by_deal) {
    DealSplicer splicer(pipeline, deal, edits);
    // Fields that come to stand at one place keep the order in which they are written.
    std::stable_sort(
        of_deal.fields.begin(), of_deal.fields.end(), [&](const SetField* a, const SetField* b) {
          return field_rank(pipeline.settings, a->key) < field_rank(pipeline.settings, b->key);
        });
    for (std::size_t i = 0; i < of_deal.fields.size(); ++i) {
      const SetField& field = *of_deal.fields[i];
      const bool replaced =
          i + 1 < of_deal.fields.size() && of_deal.fields[i + 1]->key == field.key;
      if (!replaced) splicer.set(field.key, field.value);
    }
    std::stable_sort(of_deal.events.begin(), of_deal.events.end(),
                     [](const Event* a, const Event* b) { return a->at < b->at; });
    splicer.insert(of_deal.events);
  }
  if (!added.empty()) {
    std::sort(added.begin(), added.end(),
              [](const Deal* a, const Deal* b) { return a->id < b->id; });
    DealAdder(pipeline, edits).add(added);
  }
  // What is inserted above a line stands there, also when the line itself gives way.
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return std::pair(a.offset, a.length > 0) < std::pair(b.offset, b.length > 0);
  });
  return edits;
}

std::string spliced(std::string_view text, const std::vector<Edit>& edits) {
  std::string out;
  std::size_t size = text.size();
  for (const Edit& edit : edits) size += edit.text.size();
  out.reserve(size);
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    out += text.substr(done, edit.offset - done);
    out += edit.text;
    done = edit.offset + edit.length;
  }
  out += text.substr(done);
  return out;
}

}  // namespace kariz::file
