#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>

#include <doctest/doctest.h>

/// Warsaw in 2025 to 2027: one hour east of UTC, two in summer. Summer begins on the last Sunday of
/// March, when 02:00 becomes 03:00, and ends on that of October, when 03:00 becomes 02:00.
inline const kariz::TimeZone& warsaw() {
  static const kariz::TimeZone zone("Europe/Warsaw", {{1729990800, 3600},
                                                      {1743296400, 7200},
                                                      {1761440400, 3600},
                                                      {1774746000, 7200},
                                                      {1792890000, 3600},
                                                      {1806195600, 7200},
                                                      {1824944400, 3600}});
  return zone;
}

/// The moment that this text of RFC 3339 means.
inline kariz::Instant moment(std::string_view text) {
  const auto parsed = kariz::parse_instant(text, kariz::TimeZone());
  REQUIRE_MESSAGE(parsed, std::string(text), ": ", parsed.problem().message);
  return *parsed;
}

/// What a time was read as, or why it was not.
inline std::string shown(const kariz::Parsed<kariz::Instant>& parsed) {
  return parsed ? kariz::to_text(*parsed) : parsed.problem().message;
}
