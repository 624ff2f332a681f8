#include "text.hpp"

#include <algorithm>
#include <string>

#include <kariz/domain/period.hpp>

namespace kariz {
namespace {

constexpr std::string_view accepted =
    "a period is a year, a quarter or a month: 2026, 2026-Q3, 2026-11";

Problem nonexistent(std::string_view text, std::string_view why) {
  std::string message(text);
  message.append(" does not exist: ").append(why);
  return {message, std::string(accepted)};
}

Problem malformed(std::string_view text) {
  return {quoted(text) + " is not a period", std::string(accepted)};
}

/// The days from the first of one month to the last of another.
Period months(std::chrono::year year, int first, int last) {
  return {year / first / 1, year / last / std::chrono::last};
}

Parsed<Period> read_quarter(std::string_view text, std::chrono::year year, int quarter) {
  if (quarter < 1 || quarter > 4) return nonexistent(text, "quarters are Q1, Q2, Q3 and Q4");
  return months(year, quarter * 3 - 2, quarter * 3);
}

Parsed<Period> read_month(std::string_view text, std::chrono::year year, int month) {
  if (month < 1 || month > 12) {
    return nonexistent(text, "there is no month " + std::to_string(month));
  }
  return months(year, month, month);
}

constexpr std::string_view accepted_today =
    "a period is a year, a quarter or a month (2026, 2026-Q3, 2026-11), or this-, last- or next- "
    "with week, month, quarter or year";

constexpr int months_a_quarter = 3;
constexpr int months_a_year = 12;

/// So many months from the one that begins `number` of such spans after the one of `today`.
Period span_of_months(Date today, int length, int number) {
  const int month = static_cast<int>(static_cast<unsigned>(today.month()));
  const int first = (month - 1) / length * length + 1;
  const auto begin = today.year() / first / 1 + std::chrono::months(length * number);
  const auto last = begin + std::chrono::months(length - 1);
  return {begin, last.year() / last.month() / std::chrono::last};
}

Period span_of_week(Date today, int number) {
  const std::chrono::sys_days day = today;
  const auto since_monday = std::chrono::weekday(day) - std::chrono::Monday;
  const auto monday = day - since_monday + std::chrono::weeks(number);
  return {Date(monday), Date(monday + std::chrono::days(6))};
}

/// "this" is 0, "last" -1, "next" 1.
std::optional<int> number_of(std::string_view word) {
  if (word == "this") return 0;
  if (word == "last") return -1;
  if (word == "next") return 1;
  return std::nullopt;
}

std::optional<Period> named_span(std::string_view word, Date today, int number) {
  if (word == "week") return span_of_week(today, number);
  if (word == "month") return span_of_months(today, 1, number);
  if (word == "quarter") return span_of_months(today, months_a_quarter, number);
  if (word == "year") return span_of_months(today, months_a_year, number);
  return std::nullopt;
}

}  // namespace

Parsed<Period> parse_relative_period(std::string_view text, Date today) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
  const std::size_t dash = lower.find('-');
  const std::string_view first = std::string_view(lower).substr(0, dash);
  if (const auto number = number_of(first); number && dash != std::string::npos) {
    if (const auto span = named_span(std::string_view(lower).substr(dash + 1), today, *number))
      return *span;
  }
  auto period = parse_period(text);
  if (period) return period;
  return Problem{period.problem().message, std::string(accepted_today)};
}

Parsed<Period> parse_period(std::string_view text) {
  Scanner in{text};
  const auto number = in.take_number(4);
  if (!number) return malformed(text);
  const bool is_part = in.take('-');
  const bool is_quarter = is_part && (in.take('Q') || in.take('q'));
  const auto part = is_part ? in.take_number(is_quarter ? 1 : 2) : 0;
  if (!part || !in.done()) return malformed(text);
  if (*number == 0) return nonexistent(text, "years go from 0001 to 9999");

  const std::chrono::year year{*number};
  if (!is_part) return months(year, 1, 12);
  return is_quarter ? read_quarter(text, year, *part) : read_month(text, year, *part);
}

}  // namespace kariz
