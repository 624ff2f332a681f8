#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kariz::file {

enum class NodeKind : std::uint8_t { null, plain, quoted, sequence, mapping };

/// A node of YAML: what it is, what it says, where it stands. `plain` and `quoted` are scalars;
/// `null` is a plain scalar that says nothing (empty, ~ or null).
struct Node {
  NodeKind kind = NodeKind::null;
  bool has_properties = false;  ///< an anchor, an alias or a tag stands here
  std::uint32_t end = 0;        ///< on a tape: the index behind its last descendant
  std::size_t offset = 0;       ///< in the source, in bytes; of a value that is left out, its key's
  std::uint32_t length = 1;     ///< in the source, as far as it is known; at least 1
  std::string_view text;        ///< of a scalar
};

/// Nodes one behind the other, each collection followed by its descendants; a mapping's children
/// are key, value, key, value.
using Tape = std::vector<Node>;

/// A node on a tape, with its descendants.
class Value {
public:
  Value(const Tape& tape, std::size_t index) : tape_(&tape), index_(index) {}

  std::size_t index() const { return index_; }
  const Node& node() const { return (*tape_)[index_]; }
  NodeKind kind() const { return node().kind; }
  std::string_view text() const { return node().text; }
  std::size_t offset() const { return node().offset; }
  bool is_scalar() const { return kind() == NodeKind::plain || kind() == NodeKind::quoted; }
  bool is_null() const { return kind() == NodeKind::null; }
  bool is_mapping() const { return kind() == NodeKind::mapping; }
  bool is_sequence() const { return kind() == NodeKind::sequence; }
  std::size_t length() const { return node().length; }

  bool empty() const { return index_ + 1 == node().end; }
  /// The children of a collection; of a mapping its keys and values in turn.
  Value first() const { return {*tape_, index_ + 1}; }
  Value after() const { return {*tape_, node().end}; }
  bool is_before_end_of(const Value& parent) const { return index_ < parent.node().end; }

private:
  const Tape* tape_;
  std::size_t index_;
};

/// Calls `each(item)` for every item of a sequence.
template <class Each>
void each_item(Value sequence, Each each) {
  for (Value item = sequence.first(); item.is_before_end_of(sequence); item = item.after()) {
    each(item);
  }
}

/// Calls `each(key, value)` for every entry of a mapping.
template <class Each>
void each_entry(Value mapping, Each each) {
  for (Value key = mapping.first(); key.is_before_end_of(mapping);) {
    const Value value = key.after();
    each(key, value);
    key = value.after();
  }
}

/// Puts a copy of a node and its descendants at the end of another tape.
void append_nodes(Tape& tape, Value value);

}  // namespace kariz::file
