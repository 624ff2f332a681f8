#include "calendar.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include <kariz/domain/instant.hpp>

namespace kariz {

TimeZone::TimeZone(std::string name, std::vector<Span> spans)
    : name_(std::move(name)), spans_(std::move(spans)) {
  assert(!spans_.empty());
}

std::int32_t TimeZone::offset_at(std::int64_t seconds) const {
  const auto next =
      std::upper_bound(spans_.begin() + 1, spans_.end(), seconds,
                       [](std::int64_t second, const Span& span) { return second < span.from; });
  return std::prev(next)->offset;
}

Instant TimeZone::local(Date day, std::int64_t seconds_of_day) const {
  const std::int64_t shown = start_of(day) + seconds_of_day;
  // The first span that ends after its own clocks have shown this time; the one after it may show
  // it again.
  const auto next = std::partition_point(spans_.begin() + 1, spans_.end(), [&](const Span& span) {
    return span.from <= shown - std::prev(&span)->offset;
  });
  const auto span = std::prev(next);
  const std::int64_t seconds = shown - span->offset;
  const bool is_skipped = span != spans_.begin() && seconds < span->from;
  return at(is_skipped ? shown - std::prev(span)->offset : seconds);
}

Date TimeZone::day_of(Instant instant) const {
  return kariz::day_of(instant.seconds + offset_at(instant.seconds));
}

Instant edge_of_day(Date day, const TimeZone& zone, DayMeans means) {
  const Date next = numbered_day(number_of(day) + 1);
  // One second before the next day, not 23:59:59, which clocks that are put back show twice.
  const std::int64_t edge =
      means == DayMeans::its_start ? zone.local(day, 0).seconds : zone.local(next, 0).seconds - 1;
  return zone.at(std::clamp(edge, first_second, last_second));
}

}  // namespace kariz
