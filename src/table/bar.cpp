#include "bar.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kariz::table {
namespace {

__extension__ using Wide = __int128;

constexpr int eighths = 8;
constexpr std::array<std::string_view, eighths> partial = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

/// `part` of `whole` on a scale of `length`, rounded half up and kept within it.
int scaled(Wide part, Wide whole, int length) {
  const Wide rounded = (2 * part * length + whole) / (2 * whole);
  return static_cast<int>(std::clamp<Wide>(rounded, 0, length));
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

DrawnBar draw(const Bar& bar, int cells) {
  if (bar.whole <= 0 || cells <= 0) return {};
  const Wide solid = std::max<std::int64_t>(bar.solid, 0);
  const Wide both = solid + std::max<std::int64_t>(bar.faded, 0);
  // One deal of ten thousand must be seen: an eighth of a cell is the least.
  const int least = solid > 0 ? 1 : 0;
  const int length = std::max(least, scaled(solid, bar.whole, eighths * cells));
  const auto& rest = partial[static_cast<std::size_t>(length % eighths)];
  const int taken = (length + eighths - 1) / eighths;
  const int shaded = std::max(0, scaled(both, bar.whole, cells) - taken);
  return {repeated("█", length / eighths).append(rest), repeated("░", shaded), taken + shaded};
}

}  // namespace kariz::table
