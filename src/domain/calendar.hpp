#pragma once

#include <chrono>
#include <cstdint>

#include <kariz/domain/instant.hpp>

namespace kariz {

/// The days from 1970-01-01 to this one.
inline std::int64_t number_of(Date day) {
  return std::chrono::sys_days{day}.time_since_epoch().count();
}

/// The day so many days after 1970-01-01; years -32767 to 32767.
inline Date numbered_day(std::int64_t number) {
  return Date{std::chrono::sys_days{std::chrono::days{number}}};
}

/// The second at which clocks that show UTC begin this day.
inline std::int64_t start_of(Date day) {
  return number_of(day) * seconds_a_day;
}

/// What clocks that show UTC say at this second: the time of the day, in seconds since midnight.
inline std::int64_t second_of_day(std::int64_t seconds) {
  const std::int64_t second = seconds % seconds_a_day;
  return second < 0 ? second + seconds_a_day : second;
}

/// What clocks that show UTC say at this second: the day.
inline Date day_of(std::int64_t seconds) {
  return numbered_day((seconds - second_of_day(seconds)) / seconds_a_day);
}

inline bool is_in_calendar(std::int64_t seconds) {
  return seconds >= first_second && seconds <= last_second;
}

inline bool is_in_calendar(Date day) {
  return day.year() >= std::chrono::year{1} && day.year() <= std::chrono::year{9999};
}

}  // namespace kariz
