#pragma once

#include "text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace kariz {

/// What a unit of time is made of: days and months are not always equally long.
enum class Measure { seconds, days, months };

/// A unit of time as it is typed: so many of its measure.
struct TimeUnit {
  std::string_view name;
  Measure measure;
  std::int64_t size;
};

inline constexpr std::array<TimeUnit, 6> time_units = {{
    {"min", Measure::seconds, 60},
    {"h", Measure::seconds, 3600},
    {"d", Measure::days, 1},
    {"w", Measure::days, 7},
    {"mo", Measure::months, 1},
    {"y", Measure::months, 12},
}};

inline const TimeUnit* find_time_unit(std::string_view name) {
  const auto* const found = std::find_if(time_units.begin(), time_units.end(),
                                         [&](const TimeUnit& unit) { return unit.name == name; });
  return found == time_units.end() ? nullptr : found;
}

/// A count that is beyond every calendar in every unit, and times every unit still no overflow.
inline constexpr std::int64_t endless_count = 1'000'000'000'000;

/// The number that these digits are, or endless_count if it is greater.
inline std::int64_t read_count(std::string_view digits) {
  std::int64_t count = 0;
  for (const char digit : digits) count = std::min(count * 10 + (digit - '0'), endless_count);
  return count;
}

}  // namespace kariz
