#include "column_fields.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>

namespace kariz::exchange {
namespace {

bool is_own(const Settings& settings, std::string_view field) {
  return std::find(settings.fields.begin(), settings.fields.end(), field) != settings.fields.end();
}

}  // namespace

bool is_event_part(const Settings& settings, std::string_view field, std::string_view part) {
  return field == part && !is_own(settings, field);
}

std::vector<std::string_view> fields_from_columns(const Settings& settings, RowKind rows) {
  std::vector<std::string_view> fields = all_fields(settings);
  std::erase(fields, not_a_column);
  fields.push_back(reason_column);
  if (!is_own(settings, note_column)) fields.push_back(note_column);
  if (rows == RowKind::deal) return fields;
  if (!is_own(settings, channel_column)) fields.push_back(channel_column);
  if (!is_own(settings, time_column)) fields.push_back(time_column);
  return fields;
}

const FieldColumn* find_column_for(const Recipe& recipe, std::string_view field) {
  const auto found =
      std::find_if(recipe.columns.begin(), recipe.columns.end(),
                   [&](const FieldColumn& column) { return column.field.text == field; });
  return found == recipe.columns.end() ? nullptr : &*found;
}

RowKind row_kind(const Recipe& recipe, const Settings& settings) {
  const bool has_time = find_column_for(recipe, time_column) && !is_own(settings, time_column);
  return has_time ? RowKind::event : recipe.rows;
}

}  // namespace kariz::exchange
