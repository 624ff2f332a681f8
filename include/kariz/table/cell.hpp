#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace kariz::table {

struct Table;

/// Nothing to say: empty in text and csv, null in json. A column that is Blank, or an empty List,
/// in every row of a group is left out of that group's text.
struct Blank {};

/// A figure that does not exist, such as 0 of 0: "n/a" in text, empty in csv, null in json.
struct NotAvailable {};

/// `part` of `whole`, exactly. One decimal in text ("94.3%"), a number with four decimals in csv
/// and json (94.3182); rounded half up, below zero half away from it. A `whole` of 0 is
/// NotAvailable.
struct Percent {
  std::int64_t part = 0;
  std::int64_t whole = 0;
};

/// A number that is exact as written ("12.5", "-3"): a number in json, grouped by commas in text.
/// `digits` has the grammar of a JSON number without an exponent.
struct Decimal {
  std::string digits;
};

/// Yes or no: these words in text and csv, true or false in json.
enum class Truth { no, yes };

/// Money: "10,005,534 EUR" in text (a fraction of zeros is dropped), "4800.00 EUR" in csv,
/// {"amount": "4800.00", "currency": "EUR"} in json. An empty `currency` or "XXX" is none: only the
/// amount, null in json.
struct Amount {
  std::string digits;
  std::string currency;
};

/// A time as RFC 3339 writes it: to the minute in text ("2026-11-05 10:00"), whole in csv and json.
/// A date alone stays a date.
struct Timestamp {
  std::string rfc3339;
};

/// A bar on a terminal, nothing elsewhere. The column's full width stands for `whole`; `solid` of
/// it is drawn in block characters to an eighth of a cell (never less, when there is anything at
/// all), then `faded` in whole shaded cells. What is negative counts 0, what exceeds `whole` is
/// cut.
struct Bar {
  std::int64_t solid = 0;
  std::int64_t faded = 0;
  std::int64_t whole = 0;
};

/// By how much something changed: with its sign in text ("+3"; of a percentage
/// in points, "-2.1 pt"), the bare number in csv and json.
struct Change {
  std::variant<std::int64_t, Decimal, Percent, Amount> by;
};

/// Several words: joined by ", " in text and "," in csv, an array in json.
using List = std::vector<std::string>;

/// A table within a cell: an array of objects in json, nothing elsewhere. An empty pointer is null.
struct Nested {
  std::shared_ptr<const Table> table;
};

/// What one cell says. A string is as its author wrote it; a bare integer is a count, grouped by
/// commas in text.
using Cell = std::variant<Blank, NotAvailable, std::string, std::int64_t, Decimal, Percent, Truth,
                          Amount, Timestamp, List, Bar, Nested, Change>;

/// `cell` as a person reads it, safe for a terminal (see printable). Empty for Blank, Bar and
/// Nested.
std::string cell_text(const Cell& cell);

}  // namespace kariz::table
