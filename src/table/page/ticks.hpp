#pragma once

#include "page/drawing.hpp"

#include <string>
#include <vector>

namespace kariz::table {

/// A place on an axis.
struct Tick {
  double size = 0;
  std::string text = {};
};

/// From 0 to the first round number that is not below anything drawn, in three to five steps of 1,
/// 2 or 5 times a power of ten. Money is told without its currency.
std::vector<Tick> ticks_for(const Drawing& drawing);

}  // namespace kariz::table
