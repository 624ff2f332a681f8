#include "page/ticks.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr double fewest = 3;  // steps

/// The greatest round number of which at least so many steps make `most`.
double round_step(double most) {
  const double wanted = most / fewest;
  const double power = std::pow(10, std::floor(std::log10(wanted)));
  for (const double factor : {5.0, 2.0}) {
    if (factor * power <= wanted) return factor * power;
  }
  return power;
}

int decimals_of(double step) {
  return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

}  // namespace

std::vector<Tick> ticks_for(const Drawing& drawing) {
  const double step = round_step(drawing.most);
  const int decimals = decimals_of(step);
  constexpr double grain = 1e-9;
  const int steps = static_cast<int>(std::ceil(drawing.most / step - grain));
  std::vector<Tick> ticks;
  for (int i = 0; i <= steps; ++i) {
    auto text = cell_text(Decimal{fmt::format("{:.{}f}", i * step, decimals)});
    if (drawing.unit == Drawing::Unit::percent) text += '%';
    ticks.push_back({i * step, std::move(text)});
  }
  return ticks;
}

}  // namespace kariz::table
