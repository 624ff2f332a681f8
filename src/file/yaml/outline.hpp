#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace kariz::file {

/// A quoted text: from its opening quote to behind the closing one.
struct Quoted {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What a YAML text looks like at a place to somebody who follows its brackets, quotes and comments
/// and nothing else. Right for YAML, and near enough for what is almost YAML to explain a mistake.
struct Outline {
  std::vector<std::size_t> brackets;      ///< the { and [ open at the place, the innermost last
  std::optional<std::size_t> open_quote;  ///< the quote of a text that the place is inside of
  std::optional<Quoted> last_quoted;      ///< the last quoted text before the place
  std::size_t token = 0;                  ///< where the text begins that reaches up to the place
  std::optional<std::size_t> closing;     ///< the bracket that closes the innermost of `brackets`
};

/// The byte behind the quoted text that begins at `begin`; npos if it is never closed.
std::size_t end_of_quoted(std::string_view text, std::size_t begin);

Outline outline_at(std::string_view text, std::size_t place);

}  // namespace kariz::file
