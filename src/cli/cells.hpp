#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/field.hpp>
#include <kariz/domain/settings.hpp>
#include <kariz/table/table.hpp>

namespace kariz::cli {

/// A text; Blank where it is empty.
table::Cell cell_of(std::string_view text);
/// A time, with the offset that the zone of the pipeline has then.
table::Cell cell_of(Instant instant, const Settings& settings);
table::Cell cell_of(const std::optional<Money>& money);
table::Cell cell_of(const std::optional<Date>& date);
/// A list, which may be empty.
table::Cell cell_of(const std::vector<std::string_view>& texts);
/// A field's value; Blank where there is none, and for `next`, which is two cells.
table::Cell cell_of_field(const FieldValue& value);

/// A column of words, which a narrow terminal may shorten.
table::Column words_column(std::string key, std::string title,
                           table::Shown shown = table::Shown::always);
/// A column of numbers, times or ids, which stays as wide as it is.
table::Column exact_column(std::string key, std::string title,
                           table::Align align = table::Align::left,
                           table::Shown shown = table::Shown::always);

}  // namespace kariz::cli
