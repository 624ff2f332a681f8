#pragma once

#include <cstddef>
#include <string_view>

namespace kariz::file {

/// The first byte of the line on which `offset` stands.
std::size_t line_begin(std::string_view text, std::size_t offset);

/// The byte behind the line on which `offset` stands, its line feed included.
std::size_t line_end(std::string_view text, std::size_t offset);

/// The line that begins at `begin`, without its end.
std::string_view line_at(std::string_view text, std::size_t begin);

/// Whether a line (without its end) has nothing but blanks on it.
bool is_blank(std::string_view line);

/// Whether a line has nothing but a comment on it.
bool is_comment(std::string_view line);

/// How many spaces a line begins with.
std::size_t indentation(std::string_view line);

/// Where the comment lines directly above the line at `begin` begin: they belong to it. `begin`
/// itself where there are none; never before `limit`.
std::size_t own_comments_begin(std::string_view text, std::size_t begin, std::size_t limit);

/// Behind the last line of what ends at `end`.
std::size_t behind_line(std::string_view text, std::size_t end);

/// Behind the comments and blanks from `offset` on, which stands within neither a word nor quotes.
std::size_t behind_blanks(std::string_view text, std::size_t offset);

/// The dash of a list item with nothing behind it, where only blanks, blank lines and comments
/// stand between it and `offset`; else `offset`.
std::size_t empty_item_before(std::string_view text, std::size_t offset);

/// The line ending in use just before `offset`, else behind it: "\n" or "\r\n".
std::string_view line_ending_at(std::string_view text, std::size_t offset);

}  // namespace kariz::file
