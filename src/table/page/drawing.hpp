#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <kariz/table/table.hpp>

namespace kariz::table {

/// A figure as it is drawn and as it is told.
struct Figure {
  std::optional<double> size = std::nullopt;  ///< not negative; nothing where there is none
  std::string text = {};                      ///< empty where there is nothing to tell
};

/// A row, as a chart sees it.
struct Item {
  std::string label = {};
  Tone tone = Tone::plain;
  std::vector<Figure> figures = {};  ///< a series each
  Figure total = {};
  Figure beside = {};
};

/// The rows of a group.
struct Panel {
  std::string title = {};
  std::vector<Item> items = {};
};

/// A table taken apart for its chart: all panels have one scale.
struct Drawing {
  Chart chart = {};
  std::vector<Panel> panels = {};  ///< none of them empty
  double most = 0;                 ///< the greatest length of all
  enum class Unit { none, percent, money } unit = Unit::none;
  std::string currency = {};  ///< of money; may be empty
  std::size_t left_out = 0;   ///< rows that are too many to draw
};

/// What the chart of `table`, which has one, is to draw. Groups of a single row each that is
/// called the same in all make one panel together, whose rows are named by the groups.
Drawing drawing_of(const Table& table);

/// Whether rows stand side by side along an axis.
bool is_along_an_axis(const Chart& chart);

/// Whether series are drawn one behind the other.
bool is_stacked(const Chart& chart);

/// What the parts of `item` before series `index` come to.
double sum_of_parts(const Chart& chart, const Item& item, std::size_t index);

/// What the parts leave of the total: all of it where there are none; 0 where there is no total.
double rest_of(const Chart& chart, const Item& item);

/// The figures that are told of each item, by name: the total, else each series that is not a part
/// of it; marks; the one beside.
std::vector<std::string> told_names(const Chart& chart);

/// What is told of `item`, in that order, joined by " · "; nothing beside where nothing is drawn.
std::string told_figures(const Chart& chart, const Item& item);

/// `item` in words, as markup: "Inquiry: reached 43, moved on 35".
std::string in_words(const Chart& chart, const Item& item);

}  // namespace kariz::table
