#pragma once

#include <string>
#include <string_view>

namespace kariz::table {

/// The side on which text stands in a wider column.
enum class Align { left, right };

/// Cells that `text` (UTF-8) takes on a terminal: two for CJK and emoji, none for combining marks,
/// ZWNJ, ZWJ and other format characters, one for a byte that is not UTF-8. An emoji sequence
/// (joined by ZWJ, with a skin tone, a flag) counts as the one picture it is. Control characters
/// count none: make the text printable first.
int display_width(std::string_view text);

/// `text` in at most `cells` cells: itself, or its beginning and "…". Cut between user-perceived
/// characters (Unicode UAX #29), so that no letter loses its accent; blanks before "…" are dropped.
std::string fit(std::string_view text, int cells);

/// `text` filled up with blanks to `cells` cells; a longer text is not cut.
std::string pad(std::string_view text, int cells, Align align = Align::left);

}  // namespace kariz::table
