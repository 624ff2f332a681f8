#pragma once

#include "splice.hpp"

#include <string_view>
#include <vector>

namespace kariz::file {

/// Edits of whole lines that make `after` of `before`, in order of their place. Lines that stand
/// once in both and in the same order stay; so do those that agree next to them (patience diff,
/// after Bram Cohen). Takes about n log n for n lines, however many of them changed.
std::vector<Edit> line_edits(std::string_view before, std::string_view after);

}  // namespace kariz::file
