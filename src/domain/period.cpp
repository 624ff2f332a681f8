#include "text.hpp"

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

}  // namespace

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
