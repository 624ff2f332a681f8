#include "tape_builder.hpp"

#include "mistake.hpp"
#include "outline.hpp"
#include "text/bytes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/utf8.hpp>

#include <fmt/format.h>
#include <yaml-cpp/mark.h>

namespace kariz::file {
namespace {

constexpr std::size_t deepest_level = 32;
constexpr std::size_t most_alias_nodes = 1'000'000;

// What keeps memory and time within bounds, whatever the file: far more than anybody writes.
constexpr std::size_t most_anchor_nodes = 4'000'000;
constexpr std::size_t most_values_of_a_deal = 1'000'000;
constexpr std::size_t most_values_of_settings = 100'000;
constexpr std::size_t most_signs_at_once = 2'000'000;
constexpr std::size_t most_mebibytes_at_once = 64;

/// Behind the anchor and the tag that begin at `at`, if there are any, and the blanks after them.
std::size_t behind_properties(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = std::min(text.find_first_of(" \t\r\n", at), text.size());
    at = behind_blanks(text, at);
  }
  return at;
}

/// yaml-cpp makes of the escapes \_ and \N the one byte that they are in Latin-1.
std::string with_whole_escapes(std::string_view value) {
  std::string whole;
  while (!value.empty()) {
    const auto point = first_code_point(value);
    if (!point) whole += '\xC2';
    const std::size_t size = point ? point->size : 1;
    whole += value.substr(0, size);
    value.remove_prefix(size);
  }
  return whole;
}

}  // namespace

TapeBuilder::TapeBuilder(std::string_view text, Arena& arena, std::string_view streamed_key,
                         Listener& listener, Problems& problems)
    : text_(text),
      mark_base_(byte_order_mark(text)),
      arena_(arena),
      streamed_key_(streamed_key),
      listener_(listener),
      problems_(problems) {}

void TapeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (complete_) {
    refuse_directive_above(line_begin(text_, offset_of(mark)));
    give_up(offset_of(mark), 1, "a second document begins here",
            "keep it in a file of its own; a line of --- separates documents");
  }
}

void TapeBuilder::end() {
  const bool is_line_open = !text_.empty() && text_.back() != '\n';
  refuse_directive_above(text_.size() + (is_line_open ? 1 : 0));
}

/// yaml-cpp takes a line with % below the content for the head of another document, and what it
/// says for nothing. Only a line of --- ends what such a head may stand behind.
void TapeBuilder::refuse_directive_above(std::size_t begin) {
  while (begin > 0) {
    begin = line_begin(text_, begin - 1);
    const std::string_view line = line_at(text_, begin);
    if (line.starts_with('%')) {
      give_up(begin, 1, "a line that begins with %, which is a sign of YAML",
              "put the text in quotes, or delete the line");
    }
    if (!is_blank(line) && !is_comment(line)) return;
  }
}

void TapeBuilder::read_on(std::string_view stretch) {
  backlog_.read(stretch);
  if (backlog_.bytes() > most_mebibytes_at_once << 20U) {
    give_up(backlog_.begin(), 1,
            fmt::format("more than {} MiB without a key or a value", most_mebibytes_at_once),
            "a deal has about 400 bytes, each of its keys on a line");
  }
  if (backlog_.signs() > most_signs_at_once) {
    give_up(
        backlog_.begin(), 1,
        fmt::format("more than {} brackets, quotes and commas in one value", most_signs_at_once),
        "write each deal on lines of its own, without brackets around them all");
  }
}

void TapeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  Node node;
  node.has_properties = anchor != 0;
  node.offset = offset_of(mark);
  if (is_value_in_mapping()) {
    // yaml-cpp places a value that is left out at whatever follows it.
    const Node& key = tape_[open_.back().last_key];
    refuse_key_without_colon(key);
    node.offset = key.offset;
    node.length = key.length;
  } else if (!open_.empty()) {
    node.offset = empty_item_before(text_, node.offset);
  }
  add_leaf(node, anchor);
}

void TapeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const auto found = anchors_.find(anchor);
  if (found == anchors_.end()) {
    give_up(offset_of(mark), 1, "an alias inside of what it stands for", "write the value out");
  }
  alias_nodes_ += found->second.size();
  if (alias_nodes_ > most_alias_nodes) {
    give_up(offset_of(mark), 1,
            fmt::format("the aliases of this file stand for more than {} values", most_alias_nodes),
            "write fewer of them");
  }
  const std::size_t base = tape_.size();
  for (Node node : found->second) {
    node.end += static_cast<std::uint32_t>(base);
    tape_.push_back(node);
  }
  tape_[base].has_properties = true;
  tape_[base].offset = offset_of(mark);
  tape_[base].length = 1;
  complete(base, 0);
}

void TapeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  Node node;
  const bool plain = tag == "?";
  node.kind = plain ? NodeKind::plain : NodeKind::quoted;
  node.has_properties = anchor != 0 || (!plain && tag != "!");
  node.offset = offset_of(mark);
  refuse_own_tag(node.offset, tag);
  if (is_key_in_mapping()) refuse_space_of_another_script(node.offset, value);
  refuse_shallow_value(node.offset);
  place_text(node, value);
  if (plain && value == "<<" && !node.has_properties) {
    give_up(node.offset, 2, "merge keys (<<) are not supported", "write the keys out");
  }
  add_leaf(node, anchor);
}

void TapeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value) {
  open(mark, NodeKind::sequence, tag, anchor);
}

void TapeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
  open(mark, NodeKind::mapping, tag, anchor);
}

/// Where the parser is.
std::size_t TapeBuilder::offset_of(const YAML::Mark& mark) {
  const std::size_t offset = mark_base_ + static_cast<std::size_t>(std::max(mark.pos, 0));
  backlog_.told(offset);
  return std::min(offset, text_.size());
}

void TapeBuilder::give_up(std::size_t offset, std::size_t length, std::string message,
                          std::string help) {
  problems_.take();
  problems_.error(offset, length, std::move(message), std::move(help));
  throw GiveUp{};
}

void TapeBuilder::refuse_document(std::size_t offset) {
  if (auto tab = tab_before_text(text_, line_begin(text_, offset))) {
    give_up(tab->offset, tab->length, std::move(tab->message), std::move(tab->help));
  }
  give_up(offset, 1, "the file is no mapping of keys to values",
          "its lines are 'KEY: VALUE'; kariz init writes such a file");
}

/// A value stands at `offset`; those that aliases stand for are counted by themselves.
void TapeBuilder::count_value(std::size_t offset) {
  if (is_streamed_entry_ || streamed_key_.empty()) {
    if (tape_.size() <= most_values_of_a_deal) return;
    give_up(offset, 1, fmt::format("more than {} values in one piece", most_values_of_a_deal),
            "a deal has about 60");
  }
  if (++values_of_settings_ <= most_values_of_settings) return;
  give_up(offset, 1, fmt::format("more than {} values in the settings", most_values_of_settings),
          "what there are many of stands under 'deals', each with an id of its own");
}

bool TapeBuilder::is_value_in_mapping() const {
  return !open_.empty() && tape_[open_.back().index].kind == NodeKind::mapping &&
         open_.back().children % 2 == 1;
}

bool TapeBuilder::is_key_in_mapping() const {
  return !open_.empty() && tape_[open_.back().index].kind == NodeKind::mapping &&
         open_.back().children % 2 == 0;
}

/// A space that YAML takes for a letter makes another key of it, and another indentation.
void TapeBuilder::refuse_space_of_another_script(std::size_t offset, std::string_view key) {
  if (auto space = space_of_another_script(offset, key)) {
    give_up(space->offset, space->length, std::move(space->message), std::move(space->help));
  }
}

/// yaml-cpp takes a word alone on the last line of a mapping for a key.
void TapeBuilder::refuse_key_without_colon(const Node& key) {
  if (key.has_properties || key.kind == NodeKind::null) return;
  const std::size_t behind = text_.find_first_not_of(" \t", key.offset + key.length);
  if (behind != std::string_view::npos && text_[behind] == ':') return;
  if (key.kind != NodeKind::plain && key.length <= 1) return;
  const bool in_braces = text_[tape_[open_.back().index].offset] == '{';
  Mistake mistake = key_without_value(key.offset, key.text,
                                      in_braces ? MappingStyle::braces : MappingStyle::lines);
  give_up(mistake.offset, key.length, std::move(mistake.message), std::move(mistake.help));
}

/// A value on a line of its own stands deeper than its key, but for the dashes of a list. yaml-cpp
/// takes any.
void TapeBuilder::refuse_shallow_value(std::size_t begin) {
  if (!is_value_in_mapping()) return;
  std::size_t key = tape_[open_.back().last_key].offset;
  const std::size_t line = line_begin(text_, begin);
  if (line <= key || !is_blank(text_.substr(line, begin - line))) return;
  const std::size_t line_of_key = line_begin(text_, key);
  const std::size_t sign = text_.substr(line_of_key, key - line_of_key).find_last_not_of(' ');
  if (sign != std::string_view::npos && text_[line_of_key + sign] == '?') key = line_of_key + sign;
  if (begin - line > key - line_of_key) return;
  const std::size_t mapping = behind_properties(text_, tape_[open_.back().index].offset);
  if (mapping < text_.size() && text_[mapping] == '{') return;
  give_up(begin, 1, "this value begins no deeper than its key",
          "indent it, or write it behind the colon");
}

/// Tags of YAML itself say what a value is; others are texts that were meant otherwise.
void TapeBuilder::refuse_own_tag(std::size_t offset, const std::string& tag) {
  if (tag.size() < 2 || tag.front() != '!') return;
  const std::size_t end = std::min(text_.find_first_of(",]}\r\n", offset), text_.size());
  Mistake mistake = sign_before_text(offset, text_.substr(offset, end - offset));
  give_up(mistake.offset, mistake.length, std::move(mistake.message), std::move(mistake.help));
}

/// Views the text in the source where it stands there letter by letter, else keeps a copy.
void TapeBuilder::place_text(Node& node, const std::string& value) {
  if (!node.has_properties) {
    const std::size_t begin = node.offset;
    const bool plain = node.kind == NodeKind::plain;
    const std::size_t skip = plain ? 0 : 1;
    const bool literal =
        text_.substr(std::min(begin + skip, text_.size()), value.size()) == value &&
        (plain || closes_quote(begin, begin + skip + value.size()));
    if (literal) {
      if (!plain) refuse_comment_without_blank(begin + skip + value.size() + 1);
      node.text = text_.substr(begin + skip, value.size());
      node.length = static_cast<std::uint32_t>(std::max<std::size_t>(value.size() + 2 * skip, 1));
      return;
    }
    if (!plain) node.length = quoted_length(begin);
  } else {
    const std::size_t content = behind_properties(text_, node.offset);
    quoted_length(content);
    refuse_block_text_in_list(content);
  }
  node.text = arena_.keep(with_whole_escapes(value));
}

bool TapeBuilder::closes_quote(std::size_t begin, std::size_t end) const {
  return (text_[begin] == '"' || text_[begin] == '\'') && end < text_.size() &&
         text_[end] == text_[begin];
}

/// Bytes of a quoted scalar with its quotes; 1 for any other. yaml-cpp accepts a quote that is
/// never closed.
std::uint32_t TapeBuilder::quoted_length(std::size_t begin) {
  const char quote = begin < text_.size() ? text_[begin] : ' ';
  if (quote == '|' || quote == '>')
    refuse_comment_without_blank(text_.find_first_not_of("+-0123456789", begin + 1));
  if (quote != '"' && quote != '\'') return 1;
  const std::size_t end = end_of_quoted(text_, begin);
  if (end == std::string_view::npos)
    give_up(begin, 1, "this quote is never closed", fmt::format("close it with {}", quote));
  refuse_comment_without_blank(end);
  return static_cast<std::uint32_t>(end - begin);
}

/// yaml-cpp takes the column of the anchor or the tag for the indentation, and loses the text.
void TapeBuilder::refuse_block_text_in_list(std::size_t begin) {
  const bool is_block = begin < text_.size() && (text_[begin] == '|' || text_[begin] == '>');
  const bool is_item = !open_.empty() && tape_[open_.back().index].kind == NodeKind::sequence;
  if (!is_block || !is_item) return;
  give_up(begin, 1, "a text in block style behind an anchor or a tag of a list item",
          "write the text in double quotes");
}

void TapeBuilder::refuse_comment_without_blank(std::size_t end) {
  if (end >= text_.size() || text_[end] != '#') return;
  give_up(end, 1, "a comment without a blank before it", "write a blank before the #");
}

void TapeBuilder::add_leaf(Node node, YAML::anchor_t anchor) {
  const std::size_t index = tape_.size();
  node.end = static_cast<std::uint32_t>(index + 1);
  tape_.push_back(node);
  count_value(node.offset);
  complete(index, anchor);
}

void TapeBuilder::open(const YAML::Mark& mark, NodeKind kind, const std::string& tag,
                       YAML::anchor_t anchor) {
  Node node;
  node.kind = kind;
  node.has_properties = anchor != 0 || (!tag.empty() && tag != "?" && tag != "!");
  node.offset = offset_of(mark);
  refuse_own_tag(node.offset, tag);
  const char sign = text_[std::min(behind_properties(text_, node.offset), text_.size() - 1)];
  if (kind == NodeKind::mapping || sign == '[') refuse_shallow_value(node.offset);
  if (open_.size() == deepest_level) {
    give_up(node.offset, 1, fmt::format("nested deeper than {} levels", deepest_level),
            "a pipeline file has six");
  }
  if (open_.empty() && kind != NodeKind::mapping) {
    refuse_document(node.offset);
  }
  const std::size_t index = tape_.size();
  node.end = static_cast<std::uint32_t>(index + 1);
  tape_.push_back(node);
  count_value(node.offset);
  streaming_ = streaming_ && (open_.size() > 1 || (kind == NodeKind::mapping && anchor == 0));
  if (streaming_ && open_.size() == 1) {
    listener_.entry({tape_, open_.back().last_key}, {tape_, index});
  }
  open_.push_back({index, anchor});
}

void TapeBuilder::close() {
  const Collection collection = open_.back();
  open_.pop_back();
  tape_[collection.index].end = static_cast<std::uint32_t>(tape_.size());
  if (open_.empty()) return;
  complete(collection.index, collection.anchor);
}

/// A node is whole: its anchor can be used, and if it ends an entry, the entry can be handed out.
void TapeBuilder::complete(std::size_t index, YAML::anchor_t anchor) {
  if (anchor != 0) remember(index, anchor);
  if (open_.empty()) {
    refuse_document(tape_[index].offset);
  }
  Collection& parent = open_.back();
  const bool is_key = tape_[parent.index].kind == NodeKind::mapping && parent.children % 2 == 0;
  ++parent.children;
  if (is_key) {
    parent.last_key = index;
    if (open_.size() == 1) {
      is_streamed_entry_ = tape_[index].text == streamed_key_ && !streamed_key_.empty();
      streaming_ = is_streamed_entry_;
    }
    return;
  }
  if (open_.size() == 1) {
    const bool was_streamed = streaming_ && tape_[index].kind == NodeKind::mapping;
    if (!was_streamed) listener_.entry({tape_, parent.last_key}, {tape_, index});
    is_streamed_entry_ = false;
    forget(parent.last_key);
  } else if (open_.size() == 2 && streaming_) {
    listener_.streamed({tape_, parent.last_key}, {tape_, index});
    forget(parent.last_key);
  }
}

void TapeBuilder::remember(std::size_t index, YAML::anchor_t anchor) {
  anchor_nodes_ += tape_.size() - index;
  if (anchor_nodes_ > most_anchor_nodes) {
    give_up(tape_[index].offset, 1,
            fmt::format("the anchors of this file keep more than {} values", most_anchor_nodes),
            "write fewer of them");
  }
  Tape copy(tape_.begin() + static_cast<std::ptrdiff_t>(index), tape_.end());
  for (Node& node : copy) node.end -= static_cast<std::uint32_t>(index);
  anchors_[anchor] = std::move(copy);
}

}  // namespace kariz::file
