#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/instant.hpp>

namespace kariz::exchange {

/// Something to be reminded of at a time.
struct CalendarEntry {
  std::string uid;  ///< the same whenever the same thing is exported again; no other has it
  Instant at;
  std::string summary;
  std::string description;  ///< several lines, ended by "\n" but for the last
  std::string category;
  std::optional<Date> day = {};  ///< all that day, instead of `at`
};

/// The entries as an iCalendar file (RFC 5545): events of a quarter of an hour that remind when
/// they begin and do not block the time, or of a whole day without a reminder; for events are what
/// every calendar shows, while many show no tasks. Texts are made printable, their line ends kept.
/// `name` is that of the calendar; none where it is empty. Without entries the file has the one
/// component that it must have, a time zone.
std::string to_icalendar(std::string_view name, const std::vector<CalendarEntry>& entries,
                         Instant now);

}  // namespace kariz::exchange
