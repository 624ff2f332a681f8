#pragma once

#include <string_view>

namespace kariz {

/// Whether `text` contains `part`, upper and lower case being the same for the letters of ASCII,
/// Latin-1, Latin Extended-A, Greek and Cyrillic. An empty part is in every text.
bool contains_folded(std::string_view text, std::string_view part);

/// Whether two texts are the same but for the case of these letters.
bool same_folded(std::string_view a, std::string_view b);

}  // namespace kariz
