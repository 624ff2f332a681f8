#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <kariz/table/cell.hpp>
#include <kariz/table/chart.hpp>
#include <kariz/table/tone.hpp>
#include <kariz/table/width.hpp>

namespace kariz::table {

/// Where a column is seen.
enum class Shown {
  always,
  text,      ///< tables for people: text and markdown
  terminal,  ///< text on a terminal only
  data,      ///< csv and json
  json,      ///< json only
};

/// What every cell of a column has in common.
struct Column {
  /// Name in json and csv, kebab-case.
  std::string key = {};
  /// Heading in text and markdown.
  std::string title = {};
  Align align = Align::left;
  Shown shown = Shown::always;
  /// What is too wide for a terminal loses the column with the lowest `keep` first, the rightmost
  /// of equals; the leftmost column always stays.
  int keep = 0;
  /// Cells that a narrow terminal may shorten the column to, cutting with "…"; 0: never shortened.
  /// Columns of bars shrink to 6.
  int minimum = 0;
  /// Most cells on a terminal; 0: as many as the longest cell, for bars 24.
  int maximum = 0;
  /// What it says, in a sentence, for a page; may be empty.
  std::string meaning = {};
};

/// Whether the chart of a table shows a row.
enum class Charted { yes, no };

/// One line: a cell a column, in the order of the columns.
struct Row {
  std::vector<Cell> cells = {};
  Tone tone = Tone::plain;
  Charted charted = Charted::yes;
};

/// Rows that belong together, under a title of their own (an empty one is not shown).
struct Group {
  std::string title = {};
  std::vector<Row> rows = {};
};

/// What a table is the answer of: the word before its name in json.
enum class Kind { report, command };

/// Typed cells, which every renderer turns into its format. All groups have the same columns.
struct Table {
  Kind kind = Kind::report;
  /// Such as "funnel" or "add-lead".
  std::string name = {};
  std::vector<Column> columns = {};
  std::vector<Group> groups = {};
  /// Totals by kebab-case key, in order; json only.
  std::vector<std::pair<std::string, Cell>> summary = {};
  /// Short sentences below the table in text and markdown; an array in json.
  std::vector<std::string> notes = {};
  /// What it is about, in a line, for a page or a picture; may be empty.
  std::string about = {};
  /// A command that lists what is behind a figure, for a page; may be empty.
  std::string behind = {};
  /// How it is drawn, if it can be.
  std::optional<Chart> chart = std::nullopt;
};

}  // namespace kariz::table
