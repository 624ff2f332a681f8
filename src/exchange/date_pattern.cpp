#include "text.hpp"

#include <algorithm>
#include <array>

#include <kariz/exchange/date_pattern.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

constexpr std::string_view simple_directives = "YymbBdeaAHIpMSz%";
constexpr std::string_view pattern_help =
    "a pattern looks like %d/%m/%Y; understood: %Y %y %m %b %B %d %e %a %A %H %I %p %M %S %z %F %R "
    "%T %%";

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

/// The directives that one stands for; empty for those that stand for themselves.
std::string_view expansion(char directive) {
  switch (directive) {
    case 'F':
      return "%Y-%m-%d";
    case 'R':
      return "%H:%M";
    case 'T':
      return "%H:%M:%S";
    default:
      return {};
  }
}

bool says_any_of(std::string_view steps, std::string_view directives) {
  for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
    if (steps[i] != '%') continue;
    if (directives.find(steps[++i]) != directives.npos) return true;
  }
  return false;
}

/// The numbers of a date as they are written.
struct Written {
  int year = 0;
  int month = 0;
  int day = 0;
  std::optional<int> hour;
  int minute = 0;
  int second = 0;
  enum class Half { whole, am, pm } half = Half::whole;
  std::string offset;  ///< as RFC 3339 writes it
};

/// Reads a cell from its beginning; false where it does not go on as it should.
class CellScanner {
public:
  explicit CellScanner(std::string_view cell) : rest_(cell) {}

  bool done() const { return rest_.empty(); }

  bool take(char letter) {
    if (rest_.empty() || rest_.front() != letter) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool take_blanks() {
    if (!take(' ')) return false;
    while (take(' ')) {
    }
    return true;
  }

  bool take_number(int& number, std::size_t least, std::size_t most) {
    std::size_t digits = 0;
    int value = 0;
    while (digits < most && digits < rest_.size() && is_digit(rest_[digits])) {
      value = value * 10 + (rest_[digits++] - '0');
    }
    if (digits < least) return false;
    number = value;
    rest_.remove_prefix(digits);
    return true;
  }

  /// A name from a list, whole or its first three letters: its number from 1.
  template <std::size_t Count>
  bool take_name(int& number, const std::array<std::string_view, Count>& names) {
    for (std::size_t i = 0; i < Count; ++i) {
      const std::string_view name = names.at(i);
      if (!take_word(name) && !take_word(name.substr(0, 3))) continue;
      number = static_cast<int>(i) + 1;
      return true;
    }
    return false;
  }

  bool take_half(Written::Half& half) {
    if (take_word("AM")) {
      half = Written::Half::am;
    } else if (take_word("PM")) {
      half = Written::Half::pm;
    } else {
      return false;
    }
    return true;
  }

  /// `Z`, `+01:00` or `+0100`.
  bool take_offset(std::string& offset) {
    if (take('Z')) {
      offset = "Z";
      return true;
    }
    if (rest_.empty() || (rest_.front() != '+' && rest_.front() != '-')) return false;
    const char sign = rest_.front();
    rest_.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!take_number(hours, 2, 2)) return false;
    take(':');
    if (!take_number(minutes, 2, 2)) return false;
    offset = fmt::format("{}{:02}:{:02}", sign, hours, minutes);
    return true;
  }

private:
  bool take_word(std::string_view word) {
    if (!same_but_case(rest_.substr(0, word.size()), word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  std::string_view rest_;
};

bool take_short_year(CellScanner& in, int& year) {
  if (!in.take_number(year, 2, 2)) return false;
  year += year < 69 ? 2000 : 1900;
  return true;
}

bool take_directive(CellScanner& in, char directive, Written& written) {
  int weekday = 0;
  switch (directive) {
    case 'Y':
      return in.take_number(written.year, 4, 4);
    case 'y':
      return take_short_year(in, written.year);
    case 'm':
      return in.take_number(written.month, 1, 2);
    case 'b':
    case 'B':
      return in.take_name(written.month, months);
    case 'e':
      in.take(' ');
      return in.take_number(written.day, 1, 2);
    case 'd':
      return in.take_number(written.day, 1, 2);
    case 'a':
    case 'A':
      return in.take_name(weekday, weekdays);
    case 'H':
    case 'I':
      return in.take_number(written.hour.emplace(), 1, 2);
    case 'p':
      return in.take_half(written.half);
    case 'M':
      return in.take_number(written.minute, 2, 2);
    case 'S':
      return in.take_number(written.second, 2, 2);
    case 'z':
      return in.take_offset(written.offset);
    default:
      return in.take('%');
  }
}

std::optional<Written> take_all(std::string_view steps, std::string_view cell) {
  Written written;
  CellScanner in(cell);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool fits = steps[i] == '%'   ? take_directive(in, steps[++i], written)
                      : steps[i] == ' ' ? in.take_blanks()
                                        : in.take(steps[i]);
    if (!fits) return std::nullopt;
  }
  if (!in.done()) return std::nullopt;
  if (written.half == Written::Half::whole) return written;
  // The clock of twelve hours begins with 12.
  if (*written.hour < 1 || *written.hour > 12) return std::nullopt;
  written.hour = *written.hour % 12 + (written.half == Written::Half::pm ? 12 : 0);
  return written;
}

/// As parse_instant() reads it, which knows the times that there are.
std::string to_iso(const Written& written) {
  std::string iso = fmt::format("{:04}-{:02}-{:02}", written.year, written.month, written.day);
  if (!written.hour) return iso;
  fmt::format_to(std::back_inserter(iso), "T{:02}:{:02}:{:02}{}", *written.hour, written.minute,
                 written.second, written.offset);
  return iso;
}

/// 2026-11-21 9:30 as spreadsheets write it, which can mean nothing else than 09:30.
bool has_lone_hour(std::string_view iso) {
  return iso.size() > 12 && (iso[10] == ' ' || iso[10] == 'T') && is_digit(iso[11]) &&
         iso[12] == ':';
}

std::string with_whole_hour(std::string_view iso) {
  return std::string(iso.substr(0, 11)).append("0").append(iso.substr(11));
}

Parsed<Instant> read_iso(std::string_view iso, const TimeZone& zone, std::string_view help) {
  const auto moment = parse_instant(iso, zone);
  if (!moment) return Problem{moment.problem().message, std::string(help)};
  return zone.at(moment->seconds);
}

}  // namespace

Parsed<DatePattern> DatePattern::parse(std::string_view text) {
  std::string steps;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      steps.push_back(text[i]);
      continue;
    }
    const char directive = ++i < text.size() ? text[i] : '\0';
    const std::string_view expanded = expansion(directive);
    if (expanded.empty() &&
        (directive == '\0' || simple_directives.find(directive) == simple_directives.npos)) {
      return Problem{fmt::format("'{}' is not known in a pattern", text.substr(i - 1, 2)),
                     std::string(pattern_help)};
    }
    steps.append(expanded.empty() ? text.substr(i - 1, 2) : expanded);
  }
  const auto lacks = [&](std::string_view what) {
    return Problem{fmt::format("the pattern '{}' does not say {}", text, what),
                   std::string(pattern_help)};
  };
  if (!says_any_of(steps, "Yy")) return lacks("the year");
  if (!says_any_of(steps, "mbB")) return lacks("the month");
  if (!says_any_of(steps, "de")) return lacks("the day");
  if (says_any_of(steps, "I") != says_any_of(steps, "p")) {
    return lacks(says_any_of(steps, "I") ? "am or pm (%p)" : "the hour of twelve (%I)");
  }
  if (says_any_of(steps, "MSz") && !says_any_of(steps, "HI")) return lacks("the hour");
  return DatePattern(std::string(text), std::move(steps));
}

std::optional<Parsed<Instant>> DatePattern::read(std::string_view cell,
                                                 const TimeZone& zone) const {
  const auto written = take_all(steps_, cell);
  if (!written) return std::nullopt;
  return read_iso(to_iso(*written), zone, fmt::format("dates are read as {} here", text_));
}

std::optional<std::string> likely_pattern(std::string_view cell) {
  // The separator of the cell takes the place of each blank.
  constexpr std::array<std::string_view, 9> dates = {"%d %m %Y",  "%m %d %Y",  "%Y %m %d",
                                                     "%d %m %y",  "%m %d %y",  "%d %b %Y",
                                                     "%d. %b %Y", "%b %d, %Y", "%d %b %y"};
  constexpr std::array<std::string_view, 7> times = {
      "", " %H:%M", " %H:%M:%S", ", %H:%M", ", %H:%M:%S", " %I:%M %p", "T%H:%M:%S"};
  const auto is_sign = [](char letter) { return letter == '.' || letter == '/' || letter == '-'; };
  const auto sign = std::find_if(cell.begin(), cell.end(), is_sign);
  for (const char separator : {sign == cell.end() ? ' ' : *sign, ' '}) {
    for (const std::string_view date : dates) {
      std::string text(date);
      std::replace(text.begin(), text.end(), ' ', separator);
      for (const std::string_view time : times) {
        const auto pattern = DatePattern::parse(std::string(text).append(time));
        const auto moment = pattern ? pattern->read(cell, TimeZone{}) : std::nullopt;
        if (moment && *moment) return pattern->text();
      }
    }
  }
  return std::nullopt;
}

bool looks_like_iso(std::string_view cell) {
  const auto is_number = [&](std::size_t begin, std::size_t end) {
    return std::all_of(cell.begin() + static_cast<std::ptrdiff_t>(begin),
                       cell.begin() + static_cast<std::ptrdiff_t>(end), is_digit);
  };
  return cell.size() >= 10 && is_number(0, 4) && cell[4] == '-' && is_number(5, 7) &&
         cell[7] == '-' && is_number(8, 10);
}

Parsed<Instant> read_time(std::string_view cell, const std::optional<DatePattern>& pattern,
                          const TimeZone& zone) {
  if (pattern) {
    if (const auto moment = pattern->read(cell, zone)) return *moment;
  }
  if (looks_like_iso(cell)) {
    constexpr std::string_view help = "a time looks like 2026-11-21 or 2026-11-21 14:30";
    if (has_lone_hour(cell)) {
      auto moment = read_iso(with_whole_hour(cell), zone, help);
      if (moment) return moment;
    }
    return read_iso(cell, zone, help);
  }
  if (!pattern) {
    return Problem{fmt::format("'{}' is not a date", cell), "a date looks like 2026-11-21"};
  }
  return Problem{
      fmt::format("'{}' is not a date like {}", cell, pattern->text()),
      fmt::format("write it so, or like 2026-11-21; or change the pattern of the recipe")};
}

}  // namespace kariz::exchange
