#pragma once

#include "mistake.hpp"
#include "outline.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace kariz::file {

/// What the rules that find a mistake look at.
struct Scene {
  std::string_view text;
  std::size_t offset;       // where yaml-cpp gave up
  std::string_view reason;  // and why
  Outline outline;
  std::size_t line;                  // where the line of `offset` begins
  std::optional<std::size_t> above;  // where the last line above it begins that says something

  bool has_reason(std::string_view beginning) const {
    return reason.substr(0, beginning.size()) == beginning;
  }
  bool in_brackets() const { return !outline.brackets.empty(); }
};

/// A mistake, where a rule recognizes it.
using Found = std::optional<Mistake>;

/// A line without indentation, dashes of a list and a comment.
struct Content {
  std::size_t begin;
  std::string_view text;
};

Content content_of(std::string_view text, std::size_t line);

/// The line above the one that begins at `line` that is neither blank nor a comment.
std::optional<std::size_t> line_above(std::string_view text, std::size_t line);

// The rules about lines: what stands before their text, and how they stand to each other.
Found tab_as_indentation(const Scene& scene);
Found rest_of_conflict(const Scene& scene);
Found sign_of_another_script(const Scene& scene);
Found line_that_runs_on(const Scene& scene);
Found item_without_dash(const Scene& scene);
Found wrong_indentation(const Scene& scene);

}  // namespace kariz::file
