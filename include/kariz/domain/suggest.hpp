#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kariz {

/// The candidate that was probably meant by `word`: the one with the smallest edit distance
/// (Damerau-Levenshtein: insertions, deletions, substitutions and swaps of neighbours, no place
/// edited twice; in code points, ASCII case ignored), if that is at most a third of the word's
/// length, rounded up, and not the whole word. The first of equally near ones; empty when none is
/// near, and for a word of more than 200 bytes.
std::string_view suggest(std::string_view word, std::span<const std::string_view> candidates);

/// The help line for an unknown word: "did you mean 'X'? KIND: a, b, c", or without the question
/// when nothing is near. At most 24 candidates are listed, the others are `…`; "KIND: none" where
/// there is not one.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string_view kind);

}  // namespace kariz
