#pragma once

#include <cstddef>
#include <string_view>

#include <kariz/domain/parsed.hpp>

namespace kariz {

/// The most code points that an id may have.
inline constexpr std::size_t longest_id = 64;

/// Reads an id of a deal, stage, question, criterion or reason: 1 to 64 code points without
/// spaces, controls (those of Unicode that turn the direction of writing included) and ASCII
/// punctuation other than `-`, `_` and `.`, and beginning with neither of `-` and `.`, so that it
/// needs no quoting in a shell. The answer is a view into `text`.
Parsed<std::string_view> parse_id(std::string_view text);

/// Words for states, which no stage may have as its id: open, deferred, cold, lost, won.
bool is_reserved_stage_id(std::string_view id);

}  // namespace kariz
