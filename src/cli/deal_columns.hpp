#pragma once

#include "deal_view.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <kariz/table/table.hpp>

namespace kariz::cli {

/// By what rows are put in order. std::monostate: nothing to say, which comes last either way.
/// Numbers in the author's own fields (double) stand before other texts.
using SortKey = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// Something that a list of deals can show, under one name: a column, or several where people and
/// programs are told different things.
struct DealColumn {
  std::string name;
  std::vector<table::Column> columns;
  std::function<std::vector<table::Cell>(const DealView&)> cells;
  std::function<SortKey(const DealView&)> key;
};

/// All there are for a pipeline: its fields, and what follows from a deal's history.
std::vector<DealColumn> deal_columns(const Settings& settings);

/// The column of this name. Refused (Fault::rule): there is none.
const DealColumn& column_called(const std::vector<DealColumn>& columns, std::string_view name);

}  // namespace kariz::cli
