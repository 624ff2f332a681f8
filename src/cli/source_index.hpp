#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::cli {

/// Where something stands in a text, counted from 1; columns in code points.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  bool operator==(const Position&) const = default;
};

/// Finds lines and columns in a source, at a cost that does not depend on where they are: one pass
/// over the text when it is made, next to nothing for each question, and little memory.
class SourceIndex {
public:
  explicit SourceIndex(std::shared_ptr<const Source> source);

  /// The position of a byte; that of the end for offsets behind it.
  Position position(std::size_t offset) const;
  /// A line from 1 on, without its end.
  std::string_view line(std::size_t number) const;
  /// The offset at which a line begins; that of the first is behind a byte order mark.
  std::size_t line_start(std::size_t number) const;

private:
  /// What is known of a place, from which others near it are found.
  struct Milestone {
    std::size_t offset = 0;
    std::size_t code_points = 0;  // before it
    std::size_t line = 1;
    std::size_t line_start = 0;
    std::size_t line_code_points = 0;  // before the line
  };

  std::shared_ptr<const Source> source_;
  std::vector<Milestone> milestones_;
  std::size_t last_line_ = 1;
};

}  // namespace kariz::cli
