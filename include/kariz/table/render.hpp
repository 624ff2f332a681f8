#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/table/screen.hpp>
#include <kariz/table/table.hpp>

namespace kariz::table {

/// What a table can be turned into.
enum class Format { table, csv, json, markdown, html, svg };

/// The format called `name` on the command line; nothing when there is none.
std::optional<Format> parse_format(std::string_view name);

/// Whether tables of this kind can be had in `format`: pages and pictures are for reports.
bool is_for(Format format, Kind kind);

/// The names of the formats of such tables, in the order in which they are listed to people.
std::vector<std::string_view> format_names(Kind kind);

/// `table` in `format`, UTF-8, each line ended by "\n"; empty when there is nothing to show.
///
/// With a width of `screen` no line of the table format is wider: bars shrink first, then columns
/// with a `minimum`, the widest first, then columns are left out by `keep`, which a "…" at the end
/// of the heading tells. Csv and json have the data as it is; csv on a terminal is made printable,
/// and json escapes what a terminal would obey. Svg is empty for a table without a chart.
std::string render(const Table& table, Format format, const Screen& screen);

}  // namespace kariz::table
