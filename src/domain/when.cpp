#include "calendar.hpp"
#include "text.hpp"
#include "time_unit.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include <kariz/domain/when.hpp>

namespace kariz {
namespace {

constexpr std::string_view accepted =
    "accepted: 2026-11-21, 2026-11-21 14:30, 2026-11-21T14:30:00+01:00, now, today, tomorrow, "
    "yesterday, +3d, -2w (units: min h d w mo y), mon … sun, fri 9:00";

/// In the order of std::chrono::weekday::c_encoding().
constexpr std::array<std::string_view, 7> weekdays = {"sun", "mon", "tue", "wed",
                                                      "thu", "fri", "sat"};

/// Where a person stands who names a time.
struct Here {
  Instant now;
  const TimeZone& zone;
  Sense sense;

  std::int64_t local_now() const { return now.seconds + zone.offset_at(now.seconds); }
  Date today() const { return zone.day_of(now); }
};

Problem unknown(std::string message) {
  return {std::move(message), std::string(accepted)};
}

Problem out_of_calendar(std::string_view text) {
  return unknown(quoted(text) + " is not in the years 0001 to 9999");
}

DayMeans meaning_of_day(Sense sense) {
  return sense == Sense::past_end ? DayMeans::its_end : DayMeans::its_start;
}

/// The edge of the day so many days after today.
Parsed<Instant> day_from_today(std::string_view text, std::int64_t days, const Here& here) {
  const Date day = numbered_day(number_of(here.today()) + days);
  if (!is_in_calendar(day)) return out_of_calendar(text);
  return edge_of_day(day, here.zone, meaning_of_day(here.sense));
}

/// How many days it is to the last or the next day of this name.
std::int64_t days_to_weekday(unsigned encoding, const Here& here) {
  const std::chrono::weekday today{std::chrono::sys_days{here.today()}};
  const std::chrono::weekday named{encoding};
  const std::int64_t ahead = (named - today).count();
  if (here.sense == Sense::future) return ahead == 0 ? 7 : ahead;
  return ahead == 0 ? 0 : ahead - 7;
}

/// The same time of the day, so many days or months away.
Parsed<Instant> same_clock_on(std::string_view text, Date day, const Here& here) {
  if (!is_in_calendar(day)) return out_of_calendar(text);
  const Instant moment = here.zone.local(day, second_of_day(here.local_now()));
  if (!is_in_calendar(moment.seconds)) return out_of_calendar(text);
  return moment;
}

Parsed<Instant> seconds_away(std::string_view text, std::int64_t seconds, const Here& here) {
  const std::int64_t moment = here.now.seconds + seconds;
  if (!is_in_calendar(moment)) return out_of_calendar(text);
  return here.zone.at(moment);
}

Parsed<Instant> days_away(std::string_view text, std::int64_t days, const Here& here) {
  const std::int64_t number = number_of(here.today()) + days;
  if (!is_in_calendar(number * seconds_a_day)) return out_of_calendar(text);
  return same_clock_on(text, numbered_day(number), here);
}

Parsed<Instant> months_away(std::string_view text, std::int64_t months, const Here& here) {
  const Date today = here.today();
  const std::int64_t month = static_cast<int>(today.year()) * 12 +
                             static_cast<int>(static_cast<unsigned>(today.month())) - 1 + months;
  if (month < 12 || month >= 10'000 * 12) return out_of_calendar(text);
  const auto first = std::chrono::year{static_cast<int>(month / 12)} /
                     std::chrono::month{static_cast<unsigned>(month % 12 + 1)};
  const auto last_day = (first / std::chrono::last).day();
  return same_clock_on(text, first / std::min(today.day(), last_day), here);
}

/// `+3d`, `-2w`: so much after or before now.
Parsed<Instant> read_distance(std::string_view text, const Here& here) {
  const std::int64_t sign = text.front() == '-' ? -1 : 1;
  Scanner in{text.substr(1)};
  const std::string_view digits = in.take_digits();
  if (digits.empty()) return unknown(quoted(text) + " is not a time");
  if (in.done()) return unknown(quoted(text) + " has no unit");
  std::string word(in.rest);
  std::transform(word.begin(), word.end(), word.begin(), to_lower);
  const TimeUnit* const unit = find_time_unit(word);
  if (unit == nullptr) return unknown("unknown unit " + quoted(in.rest) + " in " + quoted(text));

  const std::int64_t distance = sign * read_count(digits) * unit->size;
  // Now itself, even where clocks show its hour twice.
  if (distance == 0) return here.zone.at(here.now.seconds);
  switch (unit->measure) {
    case Measure::seconds:
      return seconds_away(text, distance, here);
    case Measure::days:
      return days_away(text, distance, here);
    case Measure::months:
      break;
  }
  return months_away(text, distance, here);
}

std::string in_lower_case(std::string_view text) {
  std::string word(text);
  std::transform(word.begin(), word.end(), word.begin(), to_lower);
  return word;
}

/// The help for a distance that lacks its sign; empty for anything else.
std::string missing_sign(std::string_view text, const Here& here) {
  const std::string meant = (here.sense == Sense::future ? "+" : "-") + std::string(text);
  if (text.empty() || !is_digit(text.front()) || !read_distance(meant, here)) return {};
  return "did you mean " + quoted(meant) + "? ";
}

/// Whether it names a day: `tomorrow`, `2026-11-21`, and `+3d`, whose time of the day gives way to
/// one that follows.
bool names_day(std::string_view word) {
  if (is_day_alone(word)) return true;
  if (word.empty() || (word.front() != '+' && word.front() != '-')) return false;
  Scanner in{word.substr(1)};
  if (in.take_digits().empty()) return false;
  const TimeUnit* const unit = find_time_unit(in.rest);
  return unit != nullptr && unit->measure != Measure::seconds;
}

/// A day, and a time of it whose hour may have one digit.
struct DayAndTime {
  std::string_view day;
  std::string time;
};

std::optional<DayAndTime> split_day_and_time(std::string_view text) {
  const std::size_t blank = std::min(text.find(' '), text.size());
  Scanner in{text.substr(std::min(blank + 1, text.size()))};
  std::string time(in.rest);
  const std::size_t digits = in.take_digits().size();
  if (!names_day(text.substr(0, blank)) || digits == 0 || !in.take(':')) return std::nullopt;
  if (digits == 1) time.insert(0, "0");
  return DayAndTime{text.substr(0, blank), std::move(time)};
}

}  // namespace

Parsed<Instant> parse_when(std::string_view text, Instant now, const TimeZone& zone, Sense sense) {
  const Here here{now, zone, sense};
  if (const auto parts = split_day_and_time(text)) {
    auto day = parse_when(parts->day, now, zone, sense);
    if (!day) return day;
    auto moment = parse_instant(to_text(zone.day_of(*day)).append(" ").append(parts->time), zone);
    if (!moment) return unknown(moment.problem().message);
    return moment;
  }
  const std::string word = in_lower_case(text);
  if (word == "now" || (word == "today" && sense == Sense::past)) return zone.at(now.seconds);
  if (word == "today") return day_from_today(text, 0, here);
  if (word == "tomorrow") return day_from_today(text, 1, here);
  if (word == "yesterday") return day_from_today(text, -1, here);
  const auto weekday = std::find(weekdays.begin(), weekdays.end(), word);
  if (weekday != weekdays.end()) {
    const auto encoding = static_cast<unsigned>(weekday - weekdays.begin());
    return day_from_today(text, days_to_weekday(encoding, here), here);
  }
  if (!word.empty() && (word.front() == '+' || word.front() == '-')) {
    return read_distance(text, here);
  }
  auto moment = parse_instant(text, zone, meaning_of_day(sense));
  if (!moment) {
    return Problem{moment.problem().message, missing_sign(word, here).append(accepted)};
  }
  return moment;
}

bool is_day_alone(std::string_view text) {
  const std::string word = in_lower_case(text);
  const bool is_named = word == "today" || word == "tomorrow" || word == "yesterday" ||
                        std::find(weekdays.begin(), weekdays.end(), word) != weekdays.end();
  return is_named || bool(parse_date(text));
}

}  // namespace kariz
