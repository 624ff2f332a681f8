#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kariz::cli {

/// A line of a source as it is shown, and the line below it that points at a place.
struct Excerpt {
  std::string line;
  std::string blanks;  ///< as wide as what stands before the place; with the tabs of the line
  std::string marks;   ///< a caret, and tildes as far as the place reaches
};

/// `line` with a mark at the bytes from `at` on, `length` of them, cut around them to `width` cells
/// (at least 20). Control characters other than tabs are made visible.
Excerpt make_excerpt(std::string_view line, std::size_t at, std::size_t length, int width);

}  // namespace kariz::cli
