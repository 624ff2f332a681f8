#pragma once

#include <string_view>
#include <vector>

#include <kariz/exchange/recipe.hpp>

namespace kariz::exchange {

/// The one field that is made of no column.
inline constexpr std::string_view not_a_column = "next";

/// What may stand under `columns`, where rows are of this kind. A field of the author's own goes
/// before the part of an event that is called like it, but for the time of an event.
std::vector<std::string_view> fields_from_columns(const Settings& settings, RowKind rows);

/// Whether `field` under `columns` is this part of an event, `note_column` or `channel_column`, and
/// not a field of the author's own.
bool is_event_part(const Settings& settings, std::string_view field, std::string_view part);

/// What the recipe has for `field` under `columns`; null where that is nothing.
const FieldColumn* find_column_for(const Recipe& recipe, std::string_view field);

}  // namespace kariz::exchange
