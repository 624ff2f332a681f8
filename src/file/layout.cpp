#include "layout.hpp"

#include "lines.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace kariz::file {
namespace {

[[noreturn]] void refuse(const Pipeline& pipeline, std::size_t offset, std::string message,
                         std::string help) {
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, offset, 1};
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw Refusal(Fault::rule, std::move(diagnostic));
}

/// Whether something that ends the deals begins on this line: a key of the topmost mapping, or the
/// end of the document.
bool ends_deals(std::string_view line) {
  return !line.empty() && line.front() != ' ' && line.front() != '\t' && line.front() != '#';
}

/// Behind a collection in flow style that begins at `offset`; 0 where it is not closed.
std::size_t flow_end(std::string_view text, std::size_t offset) {
  int depth = 0;
  char before =
      ' ';  // the last character that is no blank: a quote opens only where a value may begin
  for (std::size_t i = offset; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      if (--depth == 0) return i + 1;
    } else if ((c == '"' || c == '\'') &&
               std::string_view("[{,:").find(before) != std::string_view::npos) {
      for (++i; i < text.size() && text[i] != c; ++i) {
        if (c == '"' && text[i] == '\\') ++i;
      }
    } else if (c == '#' && (text[i - 1] == ' ' || text[i - 1] == '\n')) {
      i = line_end(text, i) - 1;
    }
    if (i < text.size() && text[i] != ' ' && text[i] != '\n' && text[i] != '\r') before = text[i];
  }
  return 0;
}

/// Behind a value, if its end is certain.
std::size_t proven_end(std::string_view text, const Node& node) {
  if (node.has_properties) return 0;
  switch (node.kind) {
    case NodeKind::null:
      return 0;
    case NodeKind::plain: {
      const bool literal = text.substr(node.offset, node.length) == node.text;
      return literal ? node.offset + node.length : 0;
    }
    case NodeKind::quoted:
      return node.length > 1 ? node.offset + node.length : 0;
    case NodeKind::sequence:
    case NodeKind::mapping: {
      const char first = text[node.offset];
      return first == '[' || first == '{' ? flow_end(text, node.offset) : 0;
    }
  }
  return 0;
}

struct FirstEntry : Listener {
  void entry(Value key, Value value) override {
    append_nodes(tape, key);
    append_nodes(tape, value);
  }
  void streamed(Value, Value) override {}
  Tape tape;
};

/// The deal as a document of its own, with offsets in the whole file.
Tape read_alone(const Pipeline& pipeline, Region region) {
  const std::string_view text = pipeline.source->text;
  auto alone = std::make_shared<Source>();
  alone->text = text.substr(region.begin, region.end - region.begin);
  Problems problems(alone);
  FirstEntry first;
  if (!read_yaml(alone, *pipeline.arena, "", first, problems)) {
    refuse(pipeline, region.begin,
           "this deal cannot be changed where it stands: it is not whole in itself",
           "write out what its aliases stand for, and close what it opens");
  }
  for (Node& node : first.tape) node.offset += region.begin;
  // The arena outlives the copy that the texts were views of; those of the file do as well.
  for (Node& node : first.tape) {
    const char* const begin = alone->text.data();
    if (node.text.data() < begin || node.text.data() >= begin + alone->text.size()) continue;
    const auto at = static_cast<std::size_t>(node.text.data() - begin);
    node.text = text.substr(region.begin + at, node.text.size());
  }
  return std::move(first.tape);
}

Entry field_entry(std::string_view text, Value key, Value value) {
  Entry entry;
  entry.key = key.text();
  entry.key_end = key.offset() + key.length();
  entry.begin = line_begin(text, key.offset());
  entry.column = key.offset() - entry.begin;
  entry.value = value.node();
  entry.value_end = proven_end(text, value.node());
  return entry;
}

/// An item of a block sequence: its dash is the first character on its line.
Entry event_entry(const Pipeline& pipeline, Value item) {
  const std::string_view text = pipeline.source->text;
  const std::size_t dash = text.find_last_not_of(" \n\r", item.offset() - 1);
  Entry entry;
  entry.begin = line_begin(text, dash);
  entry.column = dash - entry.begin;
  if (text[dash] != '-' || indentation(line_at(text, entry.begin)) != entry.column) {
    refuse(pipeline, item.offset(), "this history is not written one event below the other",
           "give every event a line of its own, beginning with '- '");
  }
  entry.value = item.node();
  entry.value_end = proven_end(text, item.node());
  return entry;
}

/// Behind the last line of a block scalar whose key stands in `column`: all that is indented
/// deeper, comment or not, and the blank lines at its end where its header says that they count
/// (`|+`).
std::size_t block_scalar_end(std::string_view text, const Entry& entry) {
  const std::string_view header = line_at(text, entry.value.offset);
  const bool keeps_blanks = header.substr(0, 3).find('+') != std::string_view::npos;
  std::size_t end = line_end(text, entry.value.offset);
  for (std::size_t next = end; next < entry.limit; next = line_end(text, next)) {
    const std::string_view line = line_at(text, next);
    if (!is_blank(line) && indentation(line) <= entry.column) break;
    if (!is_blank(line) || keeps_blanks) end = line_end(text, next);
  }
  return end;
}

/// Fills in where each entry ends: at the next one, or at `limit`.
void set_ends(std::string_view text, std::vector<Entry>& entries, std::size_t limit) {
  for (std::size_t i = entries.size(); i-- > 0;) {
    Entry& entry = entries[i];
    entry.last = i + 1 == entries.size();
    entry.limit = entry.last ? limit : entries[i + 1].begin;
    entry.end = is_block_scalar(text, entry.value) ? block_scalar_end(text, entry)
                                                   : content_end(text, entry.begin, entry.limit);
  }
}

void refuse_unless_block(const Pipeline& pipeline, const std::vector<Entry>& entries,
                         std::size_t column) {
  const std::string_view text = pipeline.source->text;
  for (const Entry& entry : entries) {
    if (entry.column == column && indentation(line_at(text, entry.begin)) == column) continue;
    refuse(pipeline, entry.begin + entry.column, "this deal is not written one key below the other",
           "give every key a line of its own");
  }
}

}  // namespace

bool is_block_scalar(std::string_view text, const Node& node) {
  const char first = node.offset < text.size() ? text[node.offset] : ' ';
  return node.kind == NodeKind::quoted && !node.has_properties && (first == '|' || first == '>');
}

Region region_of(const Pipeline& pipeline, std::size_t deal) {
  const std::string_view text = pipeline.source->text;
  const std::size_t offset = pipeline.deals[deal].offset;
  const std::size_t begin = line_begin(text, offset);
  if (indentation(line_at(text, begin)) + begin != offset) {
    refuse(pipeline, offset, "the deals are not written one below the other",
           "give every deal lines of its own, in block style");
  }
  if (deal + 1 < pipeline.deals.size())
    return {begin, line_begin(text, pipeline.deals[deal + 1].offset)};
  std::size_t end = line_end(text, begin);
  while (end < text.size() && !ends_deals(line_at(text, end))) end = line_end(text, end);
  return {begin, end};
}

DealLayout lay_out(const Pipeline& pipeline, std::size_t deal) {
  const std::string_view text = pipeline.source->text;
  const Region region = region_of(pipeline, deal);
  const Tape tape = read_alone(pipeline, region);
  const Value id(tape, 0);
  const Value value = id.after();
  DealLayout layout;
  layout.deal = field_entry(text, id, value);
  layout.deal.limit = region.end;
  layout.deal.end = content_end(text, region.begin, region.end);
  layout.deal.last = deal + 1 == pipeline.deals.size();
  if (value.node().has_properties || id.node().has_properties) {
    refuse(pipeline, id.offset(), "a deal with an anchor, an alias or a tag cannot be changed here",
           "write it out");
  }
  if (text[value.offset()] == '{' || line_begin(text, value.offset()) == layout.deal.begin) {
    refuse(pipeline, id.offset(), "a deal in flow style cannot be changed here",
           "write its keys one below the other");
  }
  std::optional<Value> history;
  each_entry(value, [&](Value key, Value field) {
    layout.fields.push_back(field_entry(text, key, field));
    if (key.text() == "history") history = field;
  });
  set_ends(text, layout.fields, region.end);
  layout.deal.end = std::max(layout.deal.end, layout.fields.back().end);
  refuse_unless_block(pipeline, layout.fields, layout.fields.front().column);
  if (history->node().has_properties) {
    refuse(pipeline, history->offset(),
           "a history with an anchor, an alias or a tag cannot be changed here", "write it out");
  }
  if (!history->is_sequence() || text[history->offset()] == '[') {
    refuse(pipeline, history->offset(), "a history in flow style cannot be changed here",
           "give every event a line of its own, beginning with '- '");
  }
  each_item(*history, [&](Value item) { layout.events.push_back(event_entry(pipeline, item)); });
  const auto field = std::find_if(layout.fields.begin(), layout.fields.end(),
                                  [](const Entry& entry) { return entry.key == "history"; });
  set_ends(text, layout.events, field->limit);
  return layout;
}

Style style_of(const Pipeline& pipeline, const DealLayout& layout) {
  const std::string_view text = pipeline.source->text;
  Style style;
  style.line_end = line_ending_at(text, layout.deal.end);
  style.deal_column = layout.deal.column;
  style.key_column = layout.fields.front().column;
  style.dash_column = layout.events.back().column;
  const Node& event = layout.events.back().value;
  style.events = text[event.offset] == '{' ? Style::Events::flow : Style::Events::block;
  return style;
}

}  // namespace kariz::file
