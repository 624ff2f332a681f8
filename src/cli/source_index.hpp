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
/// over the text when it is made, next to nothing for each question.
class SourceIndex {
public:
  explicit SourceIndex(std::shared_ptr<const Source> source);

  /// The position of a byte; that of the end for offsets behind it.
  Position position(std::size_t offset) const;
  /// A line from 1 on, without its end.
  std::string_view line(std::size_t number) const;
  /// The offset at which a line begins; that of the first is behind a byte order mark.
  std::size_t line_start(std::size_t number) const { return lines_[number - 1]; }

private:
  std::size_t line_number(std::size_t offset) const;
  std::size_t code_points_before(std::size_t offset) const;

  struct Milestone {
    std::size_t offset;
    std::size_t code_points;  // before it
  };

  std::shared_ptr<const Source> source_;
  std::vector<std::size_t> lines_;
  std::vector<Milestone> milestones_;
};

}  // namespace kariz::cli
