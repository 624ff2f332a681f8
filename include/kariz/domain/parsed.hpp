#pragma once

#include <optional>
#include <string>
#include <utility>

namespace kariz {

/// Why a text means nothing: a message (lower case, no final period) and what to do about it.
struct Problem {
  std::string message;
  std::string help;
};

/// A value read from a text, or the problem with that text.
template <class T>
class Parsed {
public:
  Parsed(T value) : value_(std::move(value)) {}
  Parsed(Problem problem) : problem_(std::move(problem)) {}

  explicit operator bool() const { return value_.has_value(); }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return &*value_; }
  /// Meaningful only when there is no value.
  const Problem& problem() const { return problem_; }

private:
  std::optional<T> value_;
  Problem problem_;
};

}  // namespace kariz
