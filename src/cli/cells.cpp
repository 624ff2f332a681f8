#include "cells.hpp"

#include <utility>

namespace kariz::cli {
namespace {

constexpr int shortest_words = 8;

struct CellOfField {
  table::Cell operator()(std::monostate) const { return table::Blank{}; }
  table::Cell operator()(std::string_view text) const { return cell_of(text); }
  table::Cell operator()(Money money) const { return cell_of(std::optional(money)); }
  table::Cell operator()(Date date) const { return cell_of(std::optional(date)); }
  table::Cell operator()(const NextStep&) const { return table::Blank{}; }
  table::Cell operator()(const std::vector<std::string_view>& texts) const {
    return cell_of(texts);
  }
};

}  // namespace

table::Cell cell_of(std::string_view text) {
  if (text.empty()) return table::Blank{};
  return std::string(text);
}

table::Cell cell_of(Instant instant, const Settings& settings) {
  return table::Timestamp{to_text(settings.zone.at(instant.seconds))};
}

table::Cell cell_of(const std::optional<Money>& money) {
  if (!money) return table::Blank{};
  const auto code = money->currency.is_none() ? "" : std::string(money->currency.code());
  return table::Amount{to_decimal(*money), code};
}

table::Cell cell_of(const std::optional<Date>& date) {
  if (!date) return table::Blank{};
  return table::Timestamp{to_text(*date)};
}

table::Cell cell_of(const std::vector<std::string_view>& texts) {
  return table::List(texts.begin(), texts.end());
}

table::Cell cell_of_field(const FieldValue& value) {
  return std::visit(CellOfField(), value);
}

table::Column words_column(std::string key, std::string title, table::Shown shown) {
  table::Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.shown = shown;
  column.minimum = shortest_words;
  return column;
}

table::Column exact_column(std::string key, std::string title, table::Align align,
                           table::Shown shown) {
  table::Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.align = align;
  column.shown = shown;
  return column;
}

}  // namespace kariz::cli
