#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/change.hpp>

namespace kariz::file {

/// So many bytes at `offset` give way to `text`.
struct Edit {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text;

  bool operator==(const Edit&) const = default;
};

/// What changes mean for the text of a pipeline: edits in order of their place, none overlapping.
/// Every other byte stays. Refused (Fault::rule): what cannot be spliced safely.
std::vector<Edit> edits_for(const Pipeline& pipeline, const Changes& changes);

/// The text with the edits made.
std::string spliced(std::string_view text, const std::vector<Edit>& edits);

/// The edits as a unified diff with three lines of context; `name` stands in its head.
std::string unified_diff(std::string_view text, const std::vector<Edit>& edits,
                         std::string_view name);

}  // namespace kariz::file
