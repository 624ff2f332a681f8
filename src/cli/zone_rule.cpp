#include "zone_rule.hpp"

#include <algorithm>
#include <chrono>

namespace kariz::cli {
namespace {

/// What is left to be read; once something is wrong, nothing more is right.
struct Scanner {
  std::string_view rest;
  bool failed = false;

  bool take(char wanted) {
    if (rest.empty() || rest.front() != wanted) return false;
    rest.remove_prefix(1);
    return true;
  }
  void expect(char wanted) { failed = !take(wanted) || failed; }
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

unsigned read_number(Scanner& in, unsigned least, unsigned most) {
  unsigned number = 0;
  std::size_t digits = 0;
  while (digits < in.rest.size() && digits < 3 && is_digit(in.rest[digits])) {
    number = number * 10 + static_cast<unsigned>(in.rest[digits++] - '0');
  }
  in.rest.remove_prefix(digits);
  in.failed = in.failed || digits == 0 || number < least || number > most;
  return number;
}

/// `CET` or `<+0330>`: names are of no use here.
void skip_name(Scanner& in) {
  if (in.take('<')) {
    const auto end = in.rest.find('>');
    in.failed = in.failed || end == std::string_view::npos;
    in.rest.remove_prefix(std::min(end, in.rest.size()));
    in.expect('>');
    return;
  }
  const auto end = std::find_if_not(in.rest.begin(), in.rest.end(), is_letter);
  const auto length = static_cast<std::size_t>(end - in.rest.begin());
  in.failed = in.failed || length < 3;
  in.rest.remove_prefix(length);
}

/// `-3:30`, in seconds.
std::int64_t read_time(Scanner& in) {
  const bool negative = in.take('-');
  if (!negative) in.take('+');
  std::int64_t seconds = 3600 * static_cast<std::int64_t>(read_number(in, 0, 167));
  if (in.take(':')) seconds += 60 * static_cast<std::int64_t>(read_number(in, 0, 59));
  if (in.take(':')) seconds += static_cast<std::int64_t>(read_number(in, 0, 59));
  return negative ? -seconds : seconds;
}

/// POSIX counts westward.
std::int32_t read_offset(Scanner& in) {
  return static_cast<std::int32_t>(-read_time(in));
}

ClockChange read_change(Scanner& in) {
  ClockChange change;
  in.expect(',');
  if (in.take('M')) {
    change.kind = ClockChange::Kind::weekday_of_month;
    change.month = read_number(in, 1, 12);
    in.expect('.');
    change.week = read_number(in, 1, 5);
    in.expect('.');
    change.day = read_number(in, 0, 6);
  } else if (in.take('J')) {
    change.kind = ClockChange::Kind::day_but_leap;
    change.day = read_number(in, 1, 365);
  } else {
    change.day = read_number(in, 0, 365);
  }
  if (in.take('/')) change.time = read_time(in);
  return change;
}

std::chrono::sys_days day_in(const ClockChange& change, std::chrono::year year) {
  using namespace std::chrono;
  const sys_days first{year / January / 1};
  switch (change.kind) {
    case ClockChange::Kind::day_of_year:
      return first + days{change.day};
    case ClockChange::Kind::day_but_leap:
      return first + days{change.day - (year.is_leap() && change.day >= 60 ? 0 : 1)};
    case ClockChange::Kind::weekday_of_month:
      break;
  }
  const weekday named{change.day};
  const auto within = year / month{change.month};
  return change.week == 5 ? sys_days{within / named[last]} : sys_days{within / named[change.week]};
}

}  // namespace

std::int64_t ClockChange::in_year(int year) const {
  const auto day_number = day_in(*this, std::chrono::year{year}).time_since_epoch().count();
  return static_cast<std::int64_t>(day_number) * seconds_a_day + time;
}

std::optional<ZoneRule> parse_zone_rule(std::string_view text) {
  Scanner in{text};
  ZoneRule rule;
  skip_name(in);
  rule.standard = read_offset(in);
  if (!in.failed && !in.rest.empty()) {
    skip_name(in);
    const bool has_offset = !in.rest.empty() && in.rest.front() != ',';
    ZoneRule::Summer summer{rule.standard + 3600, {}, {}};
    if (has_offset) summer.offset = read_offset(in);
    summer.start = read_change(in);
    summer.end = read_change(in);
    rule.summer = summer;
  }
  if (in.failed || !in.rest.empty()) return std::nullopt;
  return rule;
}

std::vector<TimeZone::Span> spans_in_year(const ZoneRule& rule, int year) {
  if (!rule.summer) return {};
  const TimeZone::Span summer{rule.summer->start.in_year(year) - rule.standard,
                              rule.summer->offset};
  const TimeZone::Span winter{rule.summer->end.in_year(year) - rule.summer->offset, rule.standard};
  if (summer.from <= winter.from) return {summer, winter};
  return {winter, summer};
}

}  // namespace kariz::cli
