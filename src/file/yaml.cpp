#include "bytes.hpp"
#include "lines.hpp"
#include "mistake.hpp"
#include "outline.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_map>
#include <utility>

#include <kariz/file/yaml.hpp>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace kariz::file {
namespace {

constexpr std::size_t deepest_level = 32;
constexpr std::size_t most_alias_nodes = 1'000'000;

/// A view of bytes as a stream, without a copy.
class MemoryBuffer : public std::streambuf {
public:
  explicit MemoryBuffer(std::string_view text) {
    // A streambuf wants mutable pointers; reading does not write through them.
    char* begin = const_cast<char*>(text.data());
    setg(begin, begin, begin + text.size());
  }
};

/// Thrown to leave yaml-cpp's parser; the problem has been reported, and no other: what was made of
/// the text until then is not what its author meant.
struct GiveUp {};

/// Builds the tape from yaml-cpp's events and hands out entries as they are complete.
class TapeBuilder : public YAML::EventHandler {
public:
  TapeBuilder(std::string_view text, Arena& arena, std::string_view streamed_key,
              Listener& listener, Problems& problems)
      : text_(text),
        mark_base_(byte_order_mark(text)),
        arena_(arena),
        streamed_key_(streamed_key),
        listener_(listener),
        problems_(problems) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (complete_) {
      give_up(offset_of(mark), 1, "a second document begins here",
              "keep it in a file of its own; a line of --- separates documents");
    }
  }
  void OnDocumentEnd() override {}

  /// From now on every document is one too many.
  void expect_no_more() { complete_ = true; }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    Node node;
    node.has_properties = anchor != 0;
    node.offset = offset_of(mark);
    if (is_value_in_mapping()) {
      // yaml-cpp places a value that is left out at whatever follows it.
      const Node& key = tape_[open_.back().last_key];
      refuse_key_without_colon(key);
      node.offset = key.offset;
      node.length = key.length;
    }
    add_leaf(node, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end()) {
      give_up(offset_of(mark), 1, "an alias inside of what it stands for", "write the value out");
    }
    alias_nodes_ += found->second.size();
    if (alias_nodes_ > most_alias_nodes) {
      give_up(
          offset_of(mark), 1,
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

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    Node node;
    const bool plain = tag == "?";
    node.kind = plain ? NodeKind::plain : NodeKind::quoted;
    node.has_properties = anchor != 0 || (!plain && tag != "!");
    node.offset = offset_of(mark);
    refuse_own_tag(node.offset, tag);
    if (is_key_in_mapping()) refuse_space_of_another_script(node.offset, value);
    place_text(node, value);
    if (plain && value == "<<" && !node.has_properties) {
      give_up(node.offset, 2, "merge keys (<<) are not supported", "write the keys out");
    }
    add_leaf(node, anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, NodeKind::sequence, tag, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, NodeKind::mapping, tag, anchor);
  }
  void OnMapEnd() override { close(); }

private:
  struct Collection {
    std::size_t index;
    YAML::anchor_t anchor;
    std::size_t children = 0;
    std::size_t last_key = 0;
  };

  std::size_t offset_of(const YAML::Mark& mark) const {
    return std::min(mark_base_ + static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
  }

  [[noreturn]] void give_up(std::size_t offset, std::size_t length, std::string message,
                            std::string help) {
    problems_.take();
    problems_.error(offset, length, std::move(message), std::move(help));
    throw GiveUp{};
  }

  [[noreturn]] void refuse_document(std::size_t offset) {
    if (auto tab = tab_before_text(text_, line_begin(text_, offset))) {
      give_up(tab->offset, tab->length, std::move(tab->message), std::move(tab->help));
    }
    give_up(offset, 1, "the file is no mapping of keys to values",
            "its lines are 'KEY: VALUE'; kariz init writes such a file");
  }

  bool is_value_in_mapping() const {
    return !open_.empty() && tape_[open_.back().index].kind == NodeKind::mapping &&
           open_.back().children % 2 == 1;
  }

  bool is_key_in_mapping() const {
    return !open_.empty() && tape_[open_.back().index].kind == NodeKind::mapping &&
           open_.back().children % 2 == 0;
  }

  /// A space that YAML takes for a letter makes another key of it, and another indentation.
  void refuse_space_of_another_script(std::size_t offset, std::string_view key) {
    if (auto space = space_of_another_script(offset, key)) {
      give_up(space->offset, space->length, std::move(space->message), std::move(space->help));
    }
  }

  /// yaml-cpp takes a word alone on the last line of a mapping for a key.
  void refuse_key_without_colon(const Node& key) {
    if (key.has_properties || key.kind == NodeKind::null) return;
    const std::size_t behind = text_.find_first_not_of(" \t", key.offset + key.length);
    if (behind != std::string_view::npos && text_[behind] == ':') return;
    if (key.kind != NodeKind::plain && key.length <= 1) return;
    const bool in_braces = text_[tape_[open_.back().index].offset] == '{';
    Mistake mistake = key_without_value(key.offset, key.text,
                                        in_braces ? MappingStyle::braces : MappingStyle::lines);
    give_up(mistake.offset, key.length, std::move(mistake.message), std::move(mistake.help));
  }

  /// Tags of YAML itself say what a value is; others are texts that were meant otherwise.
  void refuse_own_tag(std::size_t offset, const std::string& tag) {
    if (tag.size() < 2 || tag.front() != '!') return;
    const std::size_t end = std::min(text_.find_first_of(",]}\r\n", offset), text_.size());
    Mistake mistake = sign_before_text(offset, text_.substr(offset, end - offset));
    give_up(mistake.offset, mistake.length, std::move(mistake.message), std::move(mistake.help));
  }

  /// Views the text in the source where it stands there letter by letter, else keeps a copy.
  void place_text(Node& node, const std::string& value) {
    if (!node.has_properties) {
      const std::size_t begin = node.offset;
      const bool plain = node.kind == NodeKind::plain;
      const std::size_t skip = plain ? 0 : 1;
      const bool literal =
          text_.substr(std::min(begin + skip, text_.size()), value.size()) == value &&
          (plain || closes_quote(begin, begin + skip + value.size()));
      if (literal) {
        node.text = text_.substr(begin + skip, value.size());
        node.length = static_cast<std::uint32_t>(std::max<std::size_t>(value.size() + 2 * skip, 1));
        return;
      }
      if (!plain) node.length = quoted_length(begin);
    }
    node.text = arena_.keep(value);
  }

  bool closes_quote(std::size_t begin, std::size_t end) const {
    return (text_[begin] == '"' || text_[begin] == '\'') && end < text_.size() &&
           text_[end] == text_[begin];
  }

  /// Bytes of a quoted scalar with its quotes; 1 for a block scalar. yaml-cpp accepts a quote that
  /// is never closed.
  std::uint32_t quoted_length(std::size_t begin) {
    const char quote = text_[begin];
    if (quote != '"' && quote != '\'') return 1;
    const std::size_t end = end_of_quoted(text_, begin);
    if (end != std::string_view::npos) return static_cast<std::uint32_t>(end - begin);
    give_up(begin, 1, "this quote is never closed", fmt::format("close it with {}", quote));
  }

  void add_leaf(Node node, YAML::anchor_t anchor) {
    const std::size_t index = tape_.size();
    node.end = static_cast<std::uint32_t>(index + 1);
    tape_.push_back(node);
    complete(index, anchor);
  }

  void open(const YAML::Mark& mark, NodeKind kind, const std::string& tag, YAML::anchor_t anchor) {
    Node node;
    node.kind = kind;
    node.has_properties = anchor != 0 || (!tag.empty() && tag != "?" && tag != "!");
    node.offset = offset_of(mark);
    refuse_own_tag(node.offset, tag);
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
    streaming_ = streaming_ && (open_.size() > 1 || (kind == NodeKind::mapping && anchor == 0));
    if (streaming_ && open_.size() == 1) {
      listener_.entry({tape_, open_.back().last_key}, {tape_, index});
    }
    open_.push_back({index, anchor});
  }

  void close() {
    const Collection collection = open_.back();
    open_.pop_back();
    tape_[collection.index].end = static_cast<std::uint32_t>(tape_.size());
    if (open_.empty()) return;
    complete(collection.index, collection.anchor);
  }

  /// A node is whole: its anchor can be used, and if it ends an entry, the entry can be handed out.
  void complete(std::size_t index, YAML::anchor_t anchor) {
    if (anchor != 0) remember(index, anchor);
    if (open_.empty()) {
      refuse_document(tape_[index].offset);
    }
    Collection& parent = open_.back();
    const bool is_key = tape_[parent.index].kind == NodeKind::mapping && parent.children % 2 == 0;
    ++parent.children;
    if (is_key) {
      parent.last_key = index;
      if (open_.size() == 1)
        streaming_ = tape_[index].text == streamed_key_ && !streamed_key_.empty();
      return;
    }
    if (open_.size() == 1) {
      const bool was_streamed = streaming_ && tape_[index].kind == NodeKind::mapping;
      if (!was_streamed) listener_.entry({tape_, parent.last_key}, {tape_, index});
      forget(parent.last_key);
    } else if (open_.size() == 2 && streaming_) {
      listener_.streamed({tape_, parent.last_key}, {tape_, index});
      forget(parent.last_key);
    }
  }

  void remember(std::size_t index, YAML::anchor_t anchor) {
    Tape copy(tape_.begin() + static_cast<std::ptrdiff_t>(index), tape_.end());
    for (Node& node : copy) node.end -= static_cast<std::uint32_t>(index);
    anchors_[anchor] = std::move(copy);
  }

  void forget(std::size_t from) { tape_.resize(from); }

  std::string_view text_;
  std::size_t mark_base_;
  Arena& arena_;
  std::string_view streamed_key_;
  Listener& listener_;
  Problems& problems_;
  Tape tape_;
  std::vector<Collection> open_;
  std::unordered_map<YAML::anchor_t, Tape> anchors_;
  std::size_t alias_nodes_ = 0;
  bool streaming_ = false;
  bool complete_ = false;
};

void report_no_yaml(std::string_view text, const YAML::Exception& exception, Problems& problems) {
  const auto offset =
      byte_order_mark(text) + static_cast<std::size_t>(std::max(exception.mark.pos, 0));
  const Mistake mistake = find_mistake(text, offset, exception.msg);
  problems.take();
  Diagnostic& diagnostic =
      problems.error(mistake.offset, mistake.length, mistake.message, mistake.help);
  if (!mistake.other) return;
  diagnostic.remarks.push_back({problems.place(*mistake.other, 1), std::string(mistake.other_is)});
}

/// Collects every entry of a document.
struct Collector : Listener {
  explicit Collector(Tape& into) : tape(into) {}
  void entry(Value key, Value value) override {
    append_nodes(tape, key);
    append_nodes(tape, value);
  }
  void streamed(Value, Value) override {}
  Tape& tape;
};

std::string other_places(std::size_t count) {
  if (count == 1) return "the same here";
  if (count == 2) return "the same here, and once more";
  return fmt::format("the same here, and {} times more", count - 1);
}

}  // namespace

Diagnostic& Problems::error(std::size_t offset, std::size_t length, std::string message,
                            std::string help) {
  ++errors_;
  list_.push_back(
      {Severity::error, place(offset, length), std::move(message), std::move(help), {}});
  return list_.back();
}

Diagnostic& Problems::warning(std::size_t offset, std::size_t length, std::string message,
                              std::string help) {
  list_.push_back(
      {Severity::warning, place(offset, length), std::move(message), std::move(help), {}});
  return list_.back();
}

void Problems::error_once(std::size_t offset, std::size_t length, const std::string& message,
                          std::string help) {
  const auto [known, is_first] = repeated_.emplace(message, Repeated{list_.size()});
  if (is_first) {
    error(offset, length, message, std::move(help));
    return;
  }
  ++errors_;
  Repeated& repeated = known->second;
  if (repeated.more++ == 0) repeated.second = place(offset, length);
}

std::vector<Diagnostic> Problems::take() {
  for (const auto& [message, repeated] : repeated_) {
    if (repeated.more == 0) continue;
    list_[repeated.index].remarks.push_back({repeated.second, other_places(repeated.more)});
  }
  repeated_.clear();
  const auto begin_of = [](const Diagnostic& diagnostic) {
    return diagnostic.place ? diagnostic.place->offset : 0;
  };
  std::stable_sort(list_.begin(), list_.end(), [&](const Diagnostic& a, const Diagnostic& b) {
    return begin_of(a) < begin_of(b);
  });
  errors_ = 0;
  return std::exchange(list_, {});
}

void append_nodes(Tape& tape, Value value) {
  const std::size_t base = tape.size();
  const Node* const first = &value.node();
  const std::size_t index = value.index();
  for (std::size_t i = 0; i < first->end - index; ++i) {
    tape.push_back(first[i]);
    tape.back().end = static_cast<std::uint32_t>(tape.back().end - index + base);
  }
}

bool read_yaml(const std::shared_ptr<const Source>& source, Arena& arena,
               std::string_view streamed_key, Listener& listener, Problems& problems) {
  const std::string_view text = source->text;
  if (!check_bytes(text, problems)) return false;
  MemoryBuffer buffer(text);
  std::istream stream(&buffer);
  TapeBuilder builder(text, arena, streamed_key, listener, problems);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      problems.error(0, 1, "the file is empty",
                     "its lines are 'KEY: VALUE'; kariz init writes such a file");
      return false;
    }
    builder.expect_no_more();
    parser.HandleNextDocument(builder);
  } catch (const GiveUp&) {
    return false;
  } catch (const YAML::Exception& exception) {
    report_no_yaml(text, exception, problems);
    return false;
  }
  return true;
}

Tape read_whole_yaml(const std::shared_ptr<const Source>& source, Arena& arena,
                     Problems& problems) {
  Tape tape(1);
  tape[0].kind = NodeKind::mapping;
  Collector collector(tape);
  if (!read_yaml(source, arena, "", collector, problems)) return {};
  tape[0].end = static_cast<std::uint32_t>(tape.size());
  return tape;
}

}  // namespace kariz::file
