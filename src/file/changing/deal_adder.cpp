#include "deal_adder.hpp"

#include "layout.hpp"
#include "placing.hpp"
#include "text/bytes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <kariz/file/yaml.hpp>

namespace kariz::file {
namespace {

/// Puts new deals where they belong.
class DealAdder {
public:
  DealAdder(const Pipeline& pipeline, WholeFile& whole, std::vector<Edit>& edits)
      : pipeline_(pipeline), text_(pipeline.source->text), whole_(whole), edits_(edits) {}

  void add(const NewDeals& deals) {
    if (!deals.beside) return begin_deals(deals.deals);
    const DealLayout layout = lay_out_or_refuse(pipeline_, *deals.beside, whole_);
    style_ = style_of(pipeline_, layout);
    style_.events = Style::Events::flow;
    if (deals.side == NewDeals::Side::before) {
      edits_.push_back({own_comments_begin(text_, layout.deal.begin, 0), 0, lines_of(deals.deals)});
    } else {
      add_behind(layout, lines_of(deals.deals));
    }
  }

private:
  /// Each with its blank line.
  std::string lines_of(const std::vector<const Deal*>& deals) const {
    std::string lines;
    for (const Deal* const deal : deals)
      lines += write_deal(*deal, pipeline_.settings, style_) + style_.line_end;
    return lines;
  }

  void add_behind(const DealLayout& layout, std::string lines) {
    std::size_t place = place_behind(text_, layout.deal);
    const bool blank_follows = place < layout.deal.limit && is_blank(line_at(text_, place));
    if (blank_follows) place = line_end(text_, place);
    if (!blank_follows && layout.deal.is_last && !layout.spans.takes_blank_lines)
      lines.insert(0, style_.line_end);
    if (place == text_.size() && text_.back() != '\n') {
      // The blank line behind the last deal would be its final newline, which this file has none
      // of.
      lines.resize(lines.size() - style_.line_end.size());
    }
    edits_.push_back(insert_lines(text_, place, std::move(lines), style_.line_end));
  }

  /// The first deals of a file: `deals` is missing, or says nothing yet.
  void begin_deals(const std::vector<const Deal*>& deals) {
    style_.line_end = line_ending_at(text_, text_.size());
    std::string lines = lines_of(deals);
    const Keys keys = find_keys();
    const Node key = keys.deals.value_or(keys.first.value_or(Node{}));
    if (is_flow_document()) refuse_key(key);
    if (!keys.deals) {
      std::string head(key.offset - line_begin(text_, key.offset), ' ');
      head += "deals:" + style_.line_end;
      const std::size_t place = end_of_document();
      const auto last = find_spans(text_, keys.last.front().offset, keys.last);
      if (place == text_.size() && last && last->open_text)
        edits_.push_back(without_line_end(text_, *last->open_text));
      edits_.push_back(insert_lines(text_, place, head + std::move(lines), style_.line_end));
      return;
    }
    const auto spans = find_spans(text_, key.offset, keys.deals_tape);
    const std::size_t colon = text_.find(':', key.offset + key.length);
    const std::size_t next_line = line_end(text_, colon);
    // `deals: {}`, `deals: null` or `deals: ~`: what says that there are none gives way.
    if (!spans || spans->nodes[1].begin != spans->nodes[1].content || spans->end() > next_line)
      refuse_key(key);
    if (spans->end() > colon + 1) edits_.push_back({colon + 1, spans->end() - colon - 1, ""});
    if (next_line == text_.size() && text_.back() != '\n')
      lines.resize(lines.size() - style_.line_end.size());
    edits_.push_back(insert_lines(text_, next_line, std::move(lines), style_.line_end));
  }

  struct Keys : Listener {
    void entry(Value key, Value value) override {
      if (!first) first = key.node();
      last.clear();
      append_nodes(last, key);
      append_nodes(last, value);
      if (!key.is_scalar() || key.text() != "deals") return;
      deals = key.node();
      deals_tape = last;
    }
    void streamed(Value, Value) override {}
    std::optional<Node> first;  ///< the first key of the file
    std::optional<Node> deals;
    Tape deals_tape;  ///< that, with its value
    Tape last;        ///< the last key, with its value
  };

  Keys find_keys() const {
    Keys keys;
    Problems problems(pipeline_.source);
    read_yaml(pipeline_.source, *pipeline_.arena, "", keys, problems);
    return keys;
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
  WholeFile& whole_;
  std::vector<Edit>& edits_;
  Style style_;
};

}  // namespace

std::vector<NewDeals> place_deals(const Pipeline& pipeline, const std::vector<Deal>& deals) {
  std::vector<const Deal*> sorted;
  for (const Deal& deal : deals) sorted.push_back(&deal);
  std::sort(sorted.begin(), sorted.end(),
            [](const Deal* a, const Deal* b) { return a->id < b->id; });
  std::vector<std::pair<std::string_view, std::size_t>> present;
  if (!sorted.empty()) {
    for (std::size_t i = 0; i < pipeline.deals.size(); ++i)
      present.emplace_back(pipeline.deals[i].id, i);
    std::sort(present.begin(), present.end());
  }
  std::vector<NewDeals> places;
  auto after = present.begin();
  for (const Deal* const deal : sorted) {
    const auto last = after;
    while (after != present.end() && after->first < deal->id) ++after;
    if (places.empty() || after != last) {
      NewDeals& place = places.emplace_back();
      if (!present.empty()) place.beside = after == present.begin() ? 0 : std::prev(after)->second;
      if (after == present.begin()) place.side = NewDeals::Side::before;
    }
    places.back().deals.push_back(deal);
  }
  return places;
}

void add_deals(const Pipeline& pipeline, const std::vector<NewDeals>& deals, WholeFile& whole,
               std::vector<Edit>& edits) {
  DealAdder adder(pipeline, whole, edits);
  for (const NewDeals& one : deals) adder.add(one);
}

}  // namespace kariz::file
