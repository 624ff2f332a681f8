#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz::exchange {

/// How dates are written in a file, in the words of strptime(3): `%d/%m/%Y`. Names of months and
/// days are English, in any case.
class DatePattern {
public:
  /// Reads a pattern, which has to say the year, the month and the day. Understood:
  /// %Y %y (69 to 99 are 1969 to 1999) %m %b %B %d %e %a %A %H %I %p %M %S %z %F %R %T %%.
  static Parsed<DatePattern> parse(std::string_view text);

  const std::string& text() const { return text_; }

  /// The moment that `cell` says, in `zone` where it has no offset; a day alone is its start.
  /// Nothing where the cell as a whole is not written like this, a problem where it is and there is
  /// no such time.
  std::optional<Parsed<Instant>> read(std::string_view cell, const TimeZone& zone) const;

private:
  DatePattern(std::string text, std::string steps)
      : text_(std::move(text)), steps_(std::move(steps)) {}

  std::string text_;
  std::string steps_;  // the pattern without directives that stand for several
};

/// A pattern in which a date can be read that stands in a cell, for help texts: the likeliest of
/// those with the separators of the cell, the day before the month where both would do. Nothing
/// where none fits.
std::optional<std::string> likely_pattern(std::string_view cell);

/// Whether a text begins like 2026-11-21, which is understood without a pattern.
bool looks_like_iso(std::string_view cell);

/// Reads a time as it stands in a cell: in the pattern where there is one, else as parse_instant()
/// does, or with an hour of one digit. It has the offset of `zone`.
Parsed<Instant> read_time(std::string_view cell, const std::optional<DatePattern>& pattern,
                          const TimeZone& zone);

}  // namespace kariz::exchange
