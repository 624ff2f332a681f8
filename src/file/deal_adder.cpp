#include "deal_adder.hpp"

#include "bytes.hpp"
#include "lines.hpp"
#include "placing.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace kariz::file {
namespace {

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

}  // namespace

void add_deals(const Pipeline& pipeline, const std::vector<const Deal*>& deals,
               std::vector<Edit>& edits) {
  DealAdder(pipeline, edits).add(deals);
}

}  // namespace kariz::file
