#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/domain/arena.hpp>
#include <kariz/domain/diagnostic.hpp>

namespace kariz::file {

/// The problems found in one source, in the order in which they were found.
class Problems {
public:
  explicit Problems(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  Diagnostic& error(std::size_t offset, std::size_t length, std::string message,
                    std::string help = "");
  Diagnostic& warning(std::size_t offset, std::size_t length, std::string message,
                      std::string help = "");
  /// An error that is told once however often it is found, for what one change may mend
  /// everywhere: at its first place, with a remark on the second and how many more there are.
  void error_once(std::size_t offset, std::size_t length, const std::string& message,
                  std::string help = "");
  Place place(std::size_t offset, std::size_t length) const { return {source_, offset, length}; }
  bool any_error() const { return errors_ > 0; }
  /// How many there are so far, to see whether more have come.
  std::size_t count() const { return errors_; }
  /// All of them in order of place.
  std::vector<Diagnostic> take();

private:
  /// Where else an error stands that is told once.
  struct Repeated {
    std::size_t index = 0;  // in list_
    Place second = {};
    std::size_t more = 0;
  };

  std::shared_ptr<const Source> source_;
  std::vector<Diagnostic> list_;
  std::unordered_map<std::string, Repeated> repeated_;  // by message
  std::size_t errors_ = 0;
};

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

/// Who is told of a document as it is read. The tape of an entry is gone when the call returns.
struct Listener {
  virtual ~Listener() = default;
  /// An entry of the topmost mapping. Of the streamed one only the key, with an empty value.
  virtual void entry(Value key, Value value) = 0;
  /// An entry of the streamed mapping.
  virtual void streamed(Value key, Value value) = 0;
};

/// Checks the bytes of a source (UTF-8, control characters, conflict markers, size), then reads it
/// as one YAML document that is a mapping, without `<<`, tags of its own, a second document or more
/// than 32 levels. Entries of the mapping under the key `streamed_key` are handed out one by one.
/// Texts that do not stand in the source letter by letter are kept in `arena`. False where the
/// source cannot be read to its end; then only the reason is reported, since what was made of the
/// text before is not what its author meant.
bool read_yaml(const std::shared_ptr<const Source>& source, Arena& arena,
               std::string_view streamed_key, Listener& listener, Problems& problems);

/// The same for a small document, whole; an empty tape where it cannot be read.
Tape read_whole_yaml(const std::shared_ptr<const Source>& source, Arena& arena, Problems& problems);

}  // namespace kariz::file
