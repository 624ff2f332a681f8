#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include <kariz/exchange/recipe.hpp>
#include <kariz/file/problems.hpp>
#include <kariz/file/tape.hpp>

namespace kariz::exchange {

/// The place of a part of a text, from the part's beginning and length in bytes.
using PlaceOfPart = std::function<Place(std::size_t begin, std::size_t length)>;

/// Reads `Company` or `{First name} {Last name}`; nothing, with a problem, where the braces are not
/// in pairs. `text` is not empty.
std::optional<Template> parse_template(std::string_view text, const PlaceOfPart& place_of,
                                       file::Problems& problems);

/// The text of a scalar that is not empty; nothing, with a problem, for anything else. `what` names
/// it: "the key".
std::optional<Word> read_word(file::Value value, std::string_view what, file::Problems& problems);

/// Reads what a field is made of: a column, a template, or
/// `{column: Lead Source, empty: [Select], replace: {WWW: web}}`.
std::optional<Template> read_template(file::Value field, file::Value value,
                                      file::Problems& problems);

}  // namespace kariz::exchange
