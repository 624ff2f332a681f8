#pragma once

#include <memory>
#include <string_view>

#include <kariz/domain/arena.hpp>
#include <kariz/domain/diagnostic.hpp>
#include <kariz/file/problems.hpp>
#include <kariz/file/tape.hpp>

namespace kariz::file {

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
