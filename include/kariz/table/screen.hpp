#pragma once

#include <optional>

#include <kariz/table/tone.hpp>

namespace kariz::table {

/// Where a rendered table is to be looked at.
struct Screen {
  /// Cells in a line of the terminal; nothing for a pipe, which gets no bars and no cutting.
  std::optional<int> width = std::nullopt;
  Colour colour = Colour::off;
};

}  // namespace kariz::table
