#pragma once

#include "spans.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// Where each name stands as an anchor and as an alias, in order.
struct ReferencesOfName {
  std::vector<std::size_t> anchors;
  std::vector<std::size_t> aliases;
};
using References = std::unordered_map<std::string_view, ReferencesOfName>;

/// Adds the anchors and aliases of an entry of the document, or of a deal.
void collect_references(std::string_view text, Value value, References& references);

/// The first anchor from `begin` to `end` that an alias elsewhere stands for, or alias there that
/// stands for something elsewhere. `references` are those of the whole file.
std::optional<Reference> find_shared(const Spans& spans, std::size_t begin, std::size_t end,
                                     const References& references);

/// Why a deal with such an anchor or alias stays as it is.
Diagnostic shared_with_another_place(const Pipeline& pipeline, const Reference& reference);

/// What cannot be told from the lines of one deal. The file is read when that is first asked for,
/// and not again.
class WholeFile {
public:
  /// `wanted`: the deals whose nodes may be asked for, by index.
  WholeFile(const Pipeline& pipeline, std::vector<std::size_t> wanted);

  /// The id and the value of a wanted deal.
  const Tape& tape_of(std::size_t deal);

  /// find_shared() in this file.
  std::optional<Reference> shared(const Spans& spans, std::size_t begin, std::size_t end);

private:
  void read();

  const Pipeline& pipeline_;
  std::vector<std::size_t> wanted_;
  std::map<std::size_t, Tape> tapes_;
  References references_;
  bool is_read_ = false;
};

}  // namespace kariz::file
