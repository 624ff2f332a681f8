#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kariz::table {

/// `text` in lines of at most `cells` cells, broken at blanks, within a word only where the word
/// alone is too wide for a line (as a sentence of Chinese is).
std::vector<std::string> wrap(std::string_view text, int cells);

}  // namespace kariz::table
