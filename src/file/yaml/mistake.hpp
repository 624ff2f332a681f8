#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kariz::file {

/// Why a text is not YAML, in the words of somebody who writes it by hand.
struct Mistake {
  std::size_t offset = 0;
  std::size_t length = 1;
  std::string message;
  std::string help;
  /// A second place that it is about, and what it is.
  std::optional<std::size_t> other = std::nullopt;
  std::string_view other_is = {};
};

/// Finds the mistake that made yaml-cpp give up at `offset` with `reason`. Where no rule knows it,
/// the reason is the message.
Mistake find_mistake(std::string_view text, std::size_t offset, std::string_view reason);

/// The mistake of the line that begins at `line`, if a tab stands before its text.
std::optional<Mistake> tab_before_text(std::string_view text, std::size_t line);

/// The mistake of a key that begins with a space which YAML takes for a letter.
std::optional<Mistake> space_of_another_script(std::size_t offset, std::string_view key);

/// How a mapping is written: a key a line, or between { and }.
enum class MappingStyle { lines, braces };

/// The mistake of a text that stands alone where a key and its value belong.
Mistake key_without_value(std::size_t offset, std::string_view text, MappingStyle style);

/// The mistake of a text without quotes that begins with a sign of YAML.
Mistake sign_before_text(std::size_t offset, std::string_view text);

}  // namespace kariz::file
