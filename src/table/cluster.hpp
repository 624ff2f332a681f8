#pragma once

#include <cstddef>
#include <string_view>

namespace kariz::table {

/// A character as a reader sees it: a letter with its accents, an emoji sequence.
struct Cluster {
  std::size_t size = 0;  ///< bytes
  int width = 0;         ///< cells
};

/// The first character of `text`, which is not empty.
Cluster first_cluster(std::string_view text);

}  // namespace kariz::table
