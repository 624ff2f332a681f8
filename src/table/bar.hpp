#pragma once

#include <string>

#include <kariz/table/cell.hpp>

namespace kariz::table {

/// A bar as it is drawn: its two parts, and the cells that both take.
struct DrawnBar {
  std::string solid;
  std::string faded;
  int width = 0;
};

/// `bar` in a column of `cells` cells.
DrawnBar draw(const Bar& bar, int cells);

}  // namespace kariz::table
