#pragma once

#include "source_index.hpp"

#include <span>
#include <string>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/table/screen.hpp>

namespace kariz::cli {

/// `diagnostics` as a compiler would print them: place, what is wrong, the line itself with the
/// place underlined, what to do. Lines are cut around the place to the width of `screen`, or to 120
/// cells where it has none. Control characters are made visible. Ends with a line end.
std::string to_text(std::span<const Diagnostic> diagnostics, const table::Screen& screen);

/// Where the diagnostics of several sources stand, each source read once.
class Positions {
public:
  /// The index of a source, kept for the next question about it.
  const SourceIndex& index_of(const std::shared_ptr<const Source>& source);
  Position operator()(const Place& place) { return index_of(place.source).position(place.offset); }
  /// Where the last character of a place stands; that of an empty one is its first.
  Position last(const Place& place);

private:
  struct Known {
    std::shared_ptr<const Source> source;
    SourceIndex index;
  };
  std::vector<std::unique_ptr<Known>> known_;
};

}  // namespace kariz::cli
