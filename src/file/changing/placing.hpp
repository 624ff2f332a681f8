#pragma once

#include "layout.hpp"
#include "splice.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace kariz::file {

/// Refuses a change (Fault::rule), with the place of the entry that it is about.
[[noreturn]] void refuse(const Pipeline& pipeline, const Entry& entry, std::string message,
                         std::string help);

/// Behind an entry and the comments that follow it directly, as long as they are not those of the
/// next one: where a new entry can stand without coming between a comment and what it is about.
std::size_t place_behind(std::string_view text, const Entry& entry);

/// New lines at the beginning of a line; each of `lines` is ended already. At the end of a file
/// without a final newline the newline goes before them, and the file stays without one.
Edit insert_lines(std::string_view text, std::size_t place, std::string lines,
                  std::string_view line_feed);

/// The edit by which the text in block style whose `|` or `>` stands at `head` has no line end.
Edit without_line_end(std::string_view text, std::size_t head);

}  // namespace kariz::file
