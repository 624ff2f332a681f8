#pragma once

#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz {

/// Whole days from `first` to `last`, both included.
struct Period {
  Date first;
  Date last;

  bool operator==(const Period&) const = default;
};

/// Reads `2026`, `2026-Q3` (the Q in any case) or `2026-11`.
Parsed<Period> parse_period(std::string_view text);

/// Reads a period as people ask for one on the day `today`: what parse_period() reads, and
/// `this-week`, `last-month`, `next-quarter`, `this-year` and the like, in any case. Weeks begin on
/// Monday.
Parsed<Period> parse_relative_period(std::string_view text, Date today);

}  // namespace kariz
