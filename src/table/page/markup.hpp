#pragma once

#include <string>
#include <string_view>

namespace kariz::table {

/// `text` as content or as an attribute in double quotes, of HTML and of XML 1.0: made printable,
/// with everything escaped that means something there, and without code points that XML has not.
std::string markup(std::string_view text);

/// A name, as markup, whose direction of writing leaves its neighbours alone: between U+2068 and
/// U+2069 unless it is ASCII.
std::string isolated(std::string_view name);

/// A sentence in English with names in it, as markup. Nobody knows where they begin and end, so
/// that all that is not ASCII is isolated, together with the blanks between.
std::string sentence(std::string_view text);

/// `name` with its first letter as a capital, if that is an ASCII letter.
std::string capitalized(std::string_view name);

}  // namespace kariz::table
