#pragma once

#include <cstddef>
#include <deque>
#include <string_view>

namespace kariz::file {

/// What a parser of YAML has read and not told of yet. yaml-cpp keeps it all until it knows what
/// the first of it is, such as a `[` until its `]`: the bytes, and some 240 more for each sign.
class Backlog {
public:
  /// The parser reads on.
  void read(std::string_view stretch);
  /// The parser has told of all that stands before `offset`.
  void told(std::size_t offset);

  std::size_t bytes() const { return read_ - told_; }
  /// Brackets, commas, colons, quotes and the like, in whole stretches.
  std::size_t signs() const { return signs_; }
  /// Up to where the parser has told.
  std::size_t begin() const { return told_; }

private:
  struct Stretch {
    std::size_t end;
    std::size_t signs;
  };

  std::deque<Stretch> stretches_;  // of which something has not been told
  std::size_t read_ = 0;
  std::size_t told_ = 0;
  std::size_t signs_ = 0;
};

}  // namespace kariz::file
