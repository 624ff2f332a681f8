#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace kariz::table {

/// A column before it is known how much room there is. Widths in cells.
struct Wish {
  std::size_t column = 0;
  int natural = 0;
  /// What it may be shortened to; `natural` when it may not.
  int least = 0;
  int keep = 0;
  enum class Content { words, bars } content = Content::words;
};

/// A column and the width it got.
struct Place {
  std::size_t column = 0;
  int width = 0;
};

/// Columns side by side.
struct Layout {
  std::vector<Place> places;
  /// Columns of words had to be left out; the lines leave room for `left_out_room` more cells.
  bool incomplete = false;
};

/// Blanks between two columns.
inline constexpr int gap = 2;

/// Cells at the end of the heading for the sign that columns are left out.
inline constexpr int left_out_room = 2;

/// Cells from the beginning of the first column to the end of the last.
int total_width(const std::vector<Place>& places);

/// Room for `wishes` within `width` cells, if there is a width: bars shrink, then words, the widest
/// first, then columns are left out by the lowest `keep`; the first one stays, cut if need be.
Layout lay_out(std::vector<Wish> wishes, std::optional<int> width);

}  // namespace kariz::table
