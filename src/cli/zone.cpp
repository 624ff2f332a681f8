#include "zone.hpp"

#include "zone_rule.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::cli {
namespace {

constexpr const char* database = "/usr/share/zoneinfo";
constexpr int last_year = 2100;

std::int64_t big_endian(std::string_view bytes) {
  // Two's complement: the sign is that of the first byte.
  std::uint64_t number = (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0 ? ~0ULL : 0;
  for (const char byte : bytes) number = number << 8U | static_cast<unsigned char>(byte);
  return static_cast<std::int64_t>(number);
}

/// How many of everything a block of a zone file has.
struct Counts {
  std::size_t utc_marks, standard_marks, leap_seconds, changes, kinds, letters;

  std::size_t size(std::size_t bytes_a_time) const {
    return changes * (bytes_a_time + 1) + kinds * 6 + letters + leap_seconds * (bytes_a_time + 4) +
           standard_marks + utc_marks;
  }
};

constexpr std::size_t header_size = 44;

std::optional<Counts> read_header(std::string_view bytes) {
  if (bytes.size() < header_size || bytes.substr(0, 4) != "TZif") return std::nullopt;
  std::array<std::size_t, 6> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto number = big_endian(bytes.substr(20 + 4 * i, 4));
    if (number < 0 || number > 100'000) return std::nullopt;
    numbers[i] = static_cast<std::size_t>(number);
  }
  const auto [utc_marks, standard_marks, leap_seconds, changes, kinds, letters] = numbers;
  return Counts{utc_marks, standard_marks, leap_seconds, changes, kinds, letters};
}

using Spans = std::vector<TimeZone::Span>;

std::optional<Spans> read_spans(std::string_view block, const Counts& counts,
                                std::size_t bytes_a_time) {
  if (block.size() < counts.size(bytes_a_time)) return std::nullopt;
  if (counts.kinds == 0 || counts.leap_seconds > 0) return std::nullopt;
  const auto kind_of_change = block.substr(counts.changes * bytes_a_time);
  const auto kinds = kind_of_change.substr(counts.changes);
  const auto offset_of = [&](std::size_t kind) {
    return static_cast<std::int32_t>(big_endian(kinds.substr(kind * 6, 4)));
  };

  // The first kind is that of the time before the first change.
  Spans spans{{std::numeric_limits<std::int64_t>::min(), offset_of(0)}};
  for (std::size_t i = 0; i < counts.changes; ++i) {
    const auto kind = static_cast<std::size_t>(static_cast<unsigned char>(kind_of_change[i]));
    if (kind >= counts.kinds) return std::nullopt;
    const auto from = big_endian(block.substr(i * bytes_a_time, bytes_a_time));
    if (i > 0 && from <= spans.back().from) return std::nullopt;
    spans.push_back({from, offset_of(kind)});
  }
  return spans;
}

int year_of(std::int64_t seconds) {
  const auto day = std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds{std::chrono::seconds{std::max<std::int64_t>(seconds, 0)}});
  return static_cast<int>(std::chrono::year_month_day{day}.year());
}

/// Goes on by the rule where the changes that are listed end.
void go_on(Spans& spans, const ZoneRule& rule) {
  const auto listed_until = spans.back().from;
  for (int year = year_of(listed_until); year <= last_year; ++year) {
    for (const auto& span : spans_in_year(rule, year)) {
      if (span.from > listed_until) spans.push_back(span);
    }
  }
}

/// Without changes that change nothing.
Spans merged(const Spans& spans) {
  Spans out;
  for (const auto& span : spans) {
    if (out.empty() || out.back().offset != span.offset) out.push_back(span);
  }
  return out;
}

std::optional<std::string> read_bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Whether `name` has the form of a zone's, which never leads out of the database, nor to those of
/// its entries that are the machine's own or count leap seconds.
bool is_zone_name(std::string_view name) {
  constexpr std::array<std::string_view, 4> others = {"localtime", "posixrules", "posix/",
                                                      "right/"};
  for (const auto other : others) {
    if (name.substr(0, other.size()) == other) return false;
  }
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
           c == '_' || c == '+' || c == '-';
  };
  return !name.empty() && name.front() != '/' && std::all_of(name.begin(), name.end(), fits);
}

}  // namespace

std::optional<TimeZone> parse_zone_file(std::string name, std::string_view bytes) {
  const auto old = read_header(bytes);
  if (!old) return std::nullopt;
  const bool has_only_old = bytes[4] == '\0';
  if (has_only_old) {
    const auto spans = read_spans(bytes.substr(header_size), *old, 4);
    if (!spans) return std::nullopt;
    return TimeZone(std::move(name), merged(*spans));
  }

  if (bytes.size() < header_size + old->size(4)) return std::nullopt;
  bytes.remove_prefix(header_size + old->size(4));
  const auto counts = read_header(bytes);
  if (!counts) return std::nullopt;
  bytes.remove_prefix(header_size);
  auto spans = read_spans(bytes, *counts, 8);
  if (!spans) return std::nullopt;

  auto footer = bytes.substr(counts->size(8));
  if (footer.size() > 2) {
    footer = footer.substr(1, footer.find('\n', 1) - 1);
    if (const auto rule = parse_zone_rule(footer)) go_on(*spans, *rule);
  }
  return TimeZone(std::move(name), merged(*spans));
}

std::optional<TimeZone> find_zone(std::string_view name) {
  if (!is_zone_name(name)) return std::nullopt;
  std::error_code error;
  if (!std::filesystem::is_directory(database, error)) {
    throw Refusal(Fault::system,
                  "this system has no time zone database in " + std::string(database),
                  "install tzdata, or write `timezone` as an offset, such as +03:30");
  }
  const auto path = std::filesystem::path(database) / name;
  if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
  const auto bytes = read_bytes(path);
  if (!bytes) return std::nullopt;
  return parse_zone_file(std::string(name), *bytes);
}

}  // namespace kariz::cli
