#include "layout.hpp"

#include "text/bytes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include <kariz/file/yaml.hpp>

namespace kariz::file {
namespace {

/// The column of the topmost keys: that of the first line which is neither blank, a comment nor a
/// sign of the document.
std::size_t topmost_column(std::string_view text) {
  for (std::size_t at = byte_order_mark(text); at < text.size(); at = line_end(text, at)) {
    const std::string_view line = line_at(text, at);
    const bool is_sign = line.starts_with("---") || line.starts_with('%');
    if (!is_sign && !is_blank(line) && !is_comment(line)) return indentation(line);
  }
  return 0;
}

/// Where something that ends the deals begins: a key of the topmost mapping, or the end of the
/// document.
std::size_t end_of_deals(std::string_view text, std::size_t at) {
  const std::size_t column = topmost_column(text);
  for (; at < text.size(); at = line_end(text, at)) {
    const std::string_view line = line_at(text, at);
    const std::size_t first = line.find_first_not_of(' ');
    if (first <= column && line[first] != '\t' && !is_blank(line) && !is_comment(line)) return at;
  }
  return at;
}

struct FirstEntry : Listener {
  void entry(Value key, Value value) override {
    if (!tape.empty()) return;
    append_nodes(tape, key);
    append_nodes(tape, value);
  }
  void streamed(Value, Value) override {}
  Tape tape;
};

/// The deal as a document of its own, with places in the whole file; empty where it is none, such
/// as with an alias for something elsewhere.
Tape read_alone(const Pipeline& pipeline, Region region) {
  const std::string_view text = pipeline.source->text;
  auto alone = std::make_shared<Source>();
  alone->text = text.substr(region.begin, region.end - region.begin);
  Problems problems(alone);
  FirstEntry first;
  if (!read_yaml(alone, *pipeline.arena, "", first, problems)) return {};
  const char* const begin = alone->text.data();
  for (Node& node : first.tape) {
    node.offset += region.begin;
    // The copy is gone soon, and the text of the file is not.
    if (node.text.data() < begin || node.text.data() >= begin + alone->text.size()) continue;
    const auto at = static_cast<std::size_t>(node.text.data() - begin);
    node.text = text.substr(region.begin + at, node.text.size());
  }
  return std::move(first.tape);
}

/// Whether an entry begins its line, and behind its key follows its colon.
bool has_own_lines(std::string_view text, const Entry& entry, char sign) {
  const std::size_t first = entry.begin + entry.column;
  if (indentation(line_at(text, entry.begin)) != entry.column) return false;
  if (sign == '-') return text[first] == '-';
  const std::size_t behind = std::min(text.find_first_not_of(" \t", entry.key_end), text.size());
  return text[first] != '?' && behind < text.size() && text[behind] == ':';
}

Entry entry_at(std::string_view text, const Span& first, const Span& value) {
  Entry entry;
  entry.begin = line_begin(text, first.begin);
  entry.column = first.begin - entry.begin;
  entry.end = behind_line(text, value.end);
  entry.value = value;
  return entry;
}

/// Fills in where the room of each entry ends. No entries where one does not have lines of its own.
void set_limits(std::string_view text, std::vector<Entry>& entries, std::size_t limit, char sign) {
  for (std::size_t i = entries.size(); i-- > 0;) {
    Entry& entry = entries[i];
    entry.is_last = i + 1 == entries.size();
    entry.limit = entry.is_last ? limit : entries[i + 1].begin;
    if (!has_own_lines(text, entry, sign) || entry.column != entries.front().column)
      return entries.clear();
  }
}

class LayoutMaker {
public:
  LayoutMaker(const Pipeline& pipeline, std::size_t deal, WholeFile& whole)
      : pipeline_(pipeline), text_(pipeline.source->text), deal_(deal), whole_(whole) {}

  std::optional<DealLayout> make() {
    const Region region = region_of(pipeline_, deal_);
    const std::string_view before =
        text_.substr(region.begin, pipeline_.deals[deal_].offset - region.begin);
    if (before.find_first_not_of(" ?") != std::string_view::npos) return std::nullopt;
    if (!find_nodes(region) || !lay_deal(region)) return std::nullopt;
    lay_fields();
    return std::move(layout_);
  }

private:
  /// From the lines of the deal alone, where they have all of it.
  bool find_nodes(Region region) {
    layout_.tape = read_alone(pipeline_, region);
    if (!is_whole()) layout_.tape = whole_.tape_of(deal_);
    if (!is_whole()) return false;
    auto spans = find_spans(text_, region.begin, layout_.tape);
    if (spans) layout_.spans = std::move(*spans);
    return spans.has_value();
  }

  /// Whether it is the deal with all its events.
  bool is_whole() const {
    if (layout_.tape.empty()) return false;
    const Value value = Value(layout_.tape, 0).after();
    std::size_t events = 0;
    if (value.is_mapping()) {
      each_entry(value, [&](Value key, Value field) {
        if (key.text() == "history") each_item(field, [&](Value) { ++events; });
      });
    }
    return events == pipeline_.deals[deal_].history.size();
  }

  /// False where something else stands on its lines, or braces go around the deals.
  bool lay_deal(Region region) {
    const Span& id = span(0);
    Entry& deal = layout_.deal;
    deal = entry_at(text_, id, span(1));
    deal.key = layout_.tape[0].text;
    deal.key_end = id.end;
    deal.is_last = deal_ + 1 == pipeline_.deals.size();
    deal.limit = deal.is_last ? end_of_deals(text_, deal.end) : std::max(region.end, deal.end);
    const std::size_t behind = behind_blanks(text_, layout_.spans.end());
    if (behind < deal.limit) return false;
    const bool is_in_braces = behind < text_.size() &&
                              std::string_view("},").find(text_[behind]) != std::string_view::npos;
    const std::size_t colon = text_.find_first_not_of(" \t", id.end);
    return !is_in_braces && (text_[id.begin] == '?' || text_[colon] == ':');
  }

  void lay_fields() {
    const Value value = Value(layout_.tape, 0).after();
    if (is_alias(text_, value.node()) || text_[span(1).content] == '{') return;
    std::optional<Value> history;
    each_entry(value, [&](Value key, Value field) {
      Entry& entry =
          layout_.fields.emplace_back(entry_at(text_, span(key.index()), span(field.index())));
      entry.key = key.text();
      entry.key_end = span(key.index()).end;
      if (entry.key == "history") history = field;
    });
    set_limits(text_, layout_.fields, layout_.deal.limit, ':');
    const auto field = std::find_if(layout_.fields.begin(), layout_.fields.end(),
                                    [](const Entry& entry) { return entry.key == "history"; });
    if (field == layout_.fields.end() || is_alias(text_, history->node()) ||
        text_[field->value.content] == '[') {
      return;
    }
    each_item(*history, [&](Value item) {
      layout_.events.push_back(entry_at(text_, span(item.index()), span(item.index())));
    });
    set_limits(text_, layout_.events, field->limit, '-');
  }

  const Span& span(std::size_t index) const { return layout_.spans.nodes[index]; }

  const Pipeline& pipeline_;
  std::string_view text_;
  std::size_t deal_;
  WholeFile& whole_;
  DealLayout layout_;
};

}  // namespace

Region region_of(const Pipeline& pipeline, std::size_t deal) {
  const std::string_view text = pipeline.source->text;
  const std::size_t begin = line_begin(text, pipeline.deals[deal].offset);
  if (deal + 1 < pipeline.deals.size())
    return {begin, std::max(begin, line_begin(text, pipeline.deals[deal + 1].offset))};
  return {begin, end_of_deals(text, line_end(text, begin))};
}

std::variant<DealLayout, Diagnostic> lay_out(const Pipeline& pipeline, std::size_t deal,
                                             WholeFile& whole) {
  if (auto layout = LayoutMaker(pipeline, deal, whole).make()) return std::move(*layout);
  Diagnostic diagnostic;
  diagnostic.place = place_of(pipeline, pipeline.deals[deal]);
  diagnostic.message = "the deals are not written one below the other";
  diagnostic.help = "'kariz format' writes them so";
  return diagnostic;
}

DealLayout lay_out_or_refuse(const Pipeline& pipeline, std::size_t deal, WholeFile& whole) {
  auto laid = lay_out(pipeline, deal, whole);
  if (const auto* const problem = std::get_if<Diagnostic>(&laid))
    throw Refusal(Fault::rule, *problem);
  return std::get<DealLayout>(std::move(laid));
}

Style style_of(const Pipeline& pipeline, const DealLayout& layout) {
  const std::string_view text = pipeline.source->text;
  Style style;
  style.line_end = line_ending_at(text, layout.deal.end);
  style.deal_column = layout.deal.column;
  style.key_column = layout.fields.empty() ? style.deal_column + 2 : layout.fields.front().column;
  style.dash_column = layout.events.empty() ? style.key_column + 2 : layout.events.front().column;
  const bool is_block = !layout.events.empty() && text[layout.events.back().value.content] != '{' &&
                        text[layout.events.back().value.content] != '*';
  style.events = is_block ? Style::Events::block : Style::Events::flow;
  return style;
}

}  // namespace kariz::file
