// A short text, read as everything that people type: what is understood is written and read again
// as the same, what is not has a message that is fit to be shown.

#include "changing/scalar.hpp"
#include "checks.hpp"
#include "zone.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <kariz/domain/filter.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/period.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/domain/when.hpp>
#include <kariz/exchange/amount.hpp>
#include <kariz/exchange/date_pattern.hpp>
#include <kariz/exchange/encoding.hpp>
#include <kariz/file/id_stem.hpp>
#include <kariz/file/update.hpp>
#include <kariz/file/yaml.hpp>
#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>

namespace kariz::fuzz {
namespace {

constexpr std::string_view pipeline_text = R"(kariz: 1
currency: EUR
rates: {USD: 0.92}
stages: [{id: lead}, {id: sold, sold: true}]
fields: [industry]
deals:
  acme:
    name: Acme
    value: 12.50 USD
    tags: [web, repeat]
    close: 2026-12-15
    industry: "7"
    history: [{at: 2026-11-01, stage: lead}]
)";

bool in_calendar(Instant at) {
  return at.seconds >= first_second && at.seconds <= last_second;
}

/// `read` gives the same for what `write` makes of its value.
template <class Read, class Write>
void require_round(std::string_view text, std::string_view what, Read read, Write write) {
  const auto value = read(text);
  if (!value) {
    Diagnostic diagnostic;
    diagnostic.message = value.problem().message;
    diagnostic.help = value.problem().help;
    require_presentable({diagnostic});
    return;
  }
  const std::string written = write(*value);
  const auto again = read(written);
  require(again && *again == *value, what, written);
}

void times(std::string_view text) {
  const TimeZone zone = *some_zones("Europe/Warsaw");
  const auto any_text = [&](const auto&) { return std::string(text); };
  const auto date_text = [](Date date) { return to_text(date); };
  const auto instant_text = [](Instant at) { return to_text(at); };
  const auto instant = [&](std::string_view t) { return parse_instant(t, zone); };
  require_round(text, "a day is written as it is read", parse_date, date_text);
  require_round(text, "a time is written as it is read", instant, instant_text);
  require_round(text, "a zone is named as it is read", parse_fixed_zone,
                [](const TimeZone& fixed) { return fixed.name(); });
  require_round(text, "a span of time is read", parse_duration, any_text);
  require_round(text, "a period is read", parse_period, any_text);
  for (const Sense sense : {Sense::past, Sense::past_start, Sense::past_end, Sense::future}) {
    const auto when = parse_when(text, now, zone, sense);
    require(!when || in_calendar(*when), "a time lies in the calendar", text);
  }
  const auto pattern = exchange::DatePattern::parse(text);
  if (!pattern) return;
  const auto at = pattern->read("2026-11-21 14:30:00", zone);
  require(!at || !*at || in_calendar(**at), "a time of a pattern lies in the calendar", text);
}

void amounts(std::string_view text) {
  for (const std::string_view code : {"EUR", "JPY", "KWD", "XXX"}) {
    const Currency currency = *Currency::parse(code);
    require_round(
        text, "an amount is written as it is read",
        [&](std::string_view t) { return parse_money(t, currency); },
        [&](Money money) { return to_text(money, currency); });
    const auto amount = exchange::read_amount(text, {",", ".", {}}, currency);
    require(!amount || amount->minor >= 0, "an amount is not negative", text);
  }
  require_round(text, "a rate is read", parse_rate,
                [&](std::int64_t) { return std::string(text); });
}

void conditions(std::string_view text) {
  static const Pipeline pipeline = file::read_or_refuse(source_of(pipeline_text), some_zones);
  const auto where = parse_where(pipeline.settings, text);
  if (!where) return;
  Filter filter;
  filter.where.push_back(*where);
  lets_through(filter, pipeline, pipeline.deals.front(), now);
}

void ids(std::string_view text) {
  const std::string stem = file::id_stem(text);
  require(static_cast<bool>(parse_id(stem)), "what an id is made of is one", stem);
  require(file::id_stem(stem) == stem, "an id is its own stem", stem);
  constexpr std::array<std::string_view, 3> known = {"proposal", "lead", "Студия"};
  suggest(text, known);
}

void shown(std::string_view text) {
  const std::string safe = table::printable(text);
  require_harmless(safe, "what is printable is harmless");
  require(safe.find('\n') == std::string::npos, "what is printable is one line", safe);
  require(table::printable(safe) == safe, "what is printable stays as it is", safe);
  require(table::display_width(safe) >= 0, "a width is not negative", safe);
}

/// A text that was typed comes back from the file, wherever it is written.
void scalars(std::string_view text) {
  if (check_text(text, "the text")) return;
  for (const auto context : {file::Context::block, file::Context::flow}) {
    const std::string scalar = file::write_scalar(text, context);
    require(scalar.find('\n') == std::string::npos, "a scalar is one line", scalar);
    const bool is_flow = context == file::Context::flow;
    const auto source = source_of(is_flow ? "a: {b: [" + scalar + "]}\n" : "a: " + scalar + "\n");
    file::Problems problems(source);
    Arena arena;
    const file::Tape tape = file::read_whole_yaml(source, arena, problems);
    require(!problems.any_error() && !tape.empty(), "what is written is YAML", scalar);
    require(tape.back().text == text, "a text reads back", scalar);
    require(tape.back().kind != file::NodeKind::null, "a text is not null", scalar);
  }
}

void decoded(std::string_view text) {
  const auto source = source_of(text);
  for (const std::optional<exchange::Encoding> encoding :
       {std::optional<exchange::Encoding>(), std::optional(exchange::Encoding::utf16),
        std::optional(exchange::Encoding::windows_1252)}) {
    const exchange::Decoded result = exchange::decode(source, encoding);
    for (const std::size_t offset : result.broken) {
      require(result.source->text.compare(offset, 3, "\xEF\xBF\xBD") == 0,
              "what is broken is marked");
    }
  }
}

void zone_file(std::string_view bytes) {
  const auto zone = cli::parse_zone_file("Some/Zone", bytes);
  if (!zone) return;
  for (const std::int64_t at : {first_second, std::int64_t{0}, now.seconds, last_second}) {
    require(std::abs(zone->offset_at(at)) < 86'400 * 8, "an offset is less than a week");
  }
}

}  // namespace
}  // namespace kariz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kariz::fuzz;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  times(text);
  amounts(text);
  conditions(text);
  ids(text);
  shown(text);
  scalars(text);
  decoded(text);
  zone_file(text);
  return 0;
}
