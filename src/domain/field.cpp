#include "text.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/domain/utf8.hpp>
#include <kariz/domain/when.hpp>

namespace kariz {

namespace {

using Text = std::string_view Deal::*;
using Member = std::variant<Text, std::optional<Money> Deal::*, std::optional<Date> Deal::*,
                            std::optional<NextStep> Deal::*, std::vector<std::string_view> Deal::*>;

constexpr std::array<std::string_view, 13> names{"name",  "company", "contact", "email", "phone",
                                                 "value", "source",  "owner",   "tags",  "close",
                                                 "next",  "from",    "ref"};

/// What keeps the built-in fields, in the order of `names`.
constexpr std::array<Member, names.size()> members{
    &Deal::name,  &Deal::company, &Deal::contact, &Deal::email, &Deal::phone,
    &Deal::value, &Deal::source,  &Deal::owner,   &Deal::tags,  &Deal::close,
    &Deal::next,  &Deal::from,    &Deal::ref};

template <class Texts>
std::size_t index_in(const Texts& texts, std::string_view text) {
  const auto found = std::find(std::begin(texts), std::end(texts), text);
  return static_cast<std::size_t>(found - std::begin(texts));
}

template <class Value>
FieldValue value_or_none(const Value& value) {
  return value.empty() ? FieldValue() : FieldValue(value);
}

template <class Value>
FieldValue value_or_none(const std::optional<Value>& value) {
  return value ? FieldValue(*value) : FieldValue();
}

template <class Value>
void assign(std::optional<Value>& field, FieldValue value) {
  auto* given = std::get_if<Value>(&value);
  field = given ? std::optional<Value>(std::move(*given)) : std::nullopt;
}

template <class Value>
void assign(Value& field, FieldValue value) {
  auto* given = std::get_if<Value>(&value);
  field = given ? std::move(*given) : Value();
}

/// `next` is a time and a text, `history` what has happened: neither is typed as one value.
bool is_typed(const Settings& settings, std::string_view key) {
  return key != "next" && field_rank(settings, key) < names.size() + settings.fields.size();
}

Problem not_typed(const Settings& settings, std::string_view key) {
  std::vector<std::string_view> fields = all_fields(settings);
  std::erase(fields, "next");
  const bool is_known = key == "next" || key == "history";
  return {is_known ? words(quoted(key), " is not set as a field")
                   : words("unknown field ", quoted(key)),
          did_you_mean(key, fields, "fields")};
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

Problem empty_field(std::string_view key) {
  if (key == "name") return {"the name cannot be empty", "every deal has a name"};
  return {words("no value for ", quoted(key)), words("to clear it, use --unset ", key)};
}

Parsed<FieldValue> parse_close(const Settings& settings, std::string_view text, Instant now) {
  const Parsed<Instant> when = parse_when(text, now, settings.zone, Sense::future);
  if (!when) return Problem{words("close: ", when.problem().message), when.problem().help};
  return FieldValue(settings.zone.day_of(*when));
}

Parsed<FieldValue> parse_value(const Settings& settings, std::string_view text) {
  const Parsed<Money> money = parse_money(text, settings.currency);
  if (!money) return money.problem();
  if (auto problem = check_rate(settings, *money)) return *std::move(problem);
  return FieldValue(*money);
}

Parsed<FieldValue> parse_tags(std::string_view text, Arena& arena) {
  std::vector<std::string_view> tags;
  for (const std::string_view tag : split_at_commas(text)) {
    if (index_in(tags, tag) == tags.size()) tags.push_back(tag);
  }
  if (tags.empty()) return empty_field("tags");
  for (std::string_view& tag : tags) tag = arena.keep(tag);
  return FieldValue(std::move(tags));
}

Parsed<FieldValue> parse_source(const Settings& settings, std::string_view text, Arena& arena) {
  if (auto problem = check_source(settings, text)) return *std::move(problem);
  return FieldValue(arena.keep(text));
}

}  // namespace

std::span<const std::string_view> built_in_fields() {
  return names;
}

std::vector<std::string_view> all_fields(const Settings& settings) {
  std::vector<std::string_view> fields(names.begin(), names.end());
  fields.insert(fields.end(), settings.fields.begin(), settings.fields.end());
  return fields;
}

bool is_reserved_field(std::string_view key) {
  constexpr std::array<std::string_view, 18> others{
      "id",    "stage",    "state",   "reason",  "until",   "recontact",
      "score", "created",  "last",    "touches", "sold",    "cycle",
      "age",   "in-stage", "next-at", "next-do", "history", qualification_need};
  const auto built_in = built_in_fields();
  return std::find(built_in.begin(), built_in.end(), key) != built_in.end() ||
         std::find(others.begin(), others.end(), key) != others.end();
}

std::size_t field_rank(const Settings& settings, std::string_view key) {
  const std::size_t rank = index_in(names, key);
  return rank < names.size() ? rank : names.size() + index_in(settings.fields, key);
}

FieldValue get_field(const Deal& deal, const Settings& settings, std::string_view key) {
  const std::size_t rank = field_rank(settings, key);
  if (rank < names.size()) {
    return std::visit([&](auto member) { return value_or_none(deal.*member); }, members[rank]);
  }
  const std::size_t own = rank - names.size();
  return own < deal.own.size() ? value_or_none(deal.own[own]) : FieldValue();
}

void set_field(Deal& deal, const Settings& settings, std::string_view key, FieldValue value) {
  const std::size_t rank = field_rank(settings, key);
  if (rank < names.size()) {
    std::visit([&](auto member) { assign(deal.*member, std::move(value)); }, members[rank]);
    return;
  }
  const std::size_t own = rank - names.size();
  if (own >= settings.fields.size()) return;
  if (own >= deal.own.size()) deal.own.resize(own + 1);
  assign(deal.own[own], std::move(value));
}

bool is_set(const Deal& deal, const Settings& settings, std::string_view key) {
  return !std::holds_alternative<std::monostate>(get_field(deal, settings, key));
}

std::vector<std::string_view> split_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view part = trimmed(text.substr(0, comma));
    if (!part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

std::optional<Problem> check_text(std::string_view text, std::string_view what) {
  for (std::string_view rest = text; !rest.empty();) {
    const std::optional<CodePoint> point = first_code_point(rest);
    if (!point) return Problem{words(what, " is not UTF-8"), "kariz reads and writes UTF-8 only"};
    if (point->value < 0x20 || (point->value >= 0x7F && point->value < 0xA0)) {
      return Problem{words(what, " must not contain control characters"),
                     "texts stand on one line, without tabs"};
    }
    rest.remove_prefix(point->size);
  }
  return std::nullopt;
}

std::optional<Problem> check_name(std::string_view name) {
  if (is_blank(name)) return empty_field("name");
  return check_text(name, "the name");
}

Parsed<FieldValue> parse_field(const Settings& settings, std::string_view key,
                               std::string_view text, Instant now, Arena& arena) {
  if (!is_typed(settings, key)) return not_typed(settings, key);
  if (is_blank(text)) return empty_field(key);
  if (auto problem = check_text(text, words("the ", key))) return *std::move(problem);
  if (key == "value") return parse_value(settings, text);
  if (key == "close") return parse_close(settings, text, now);
  if (key == "source") return parse_source(settings, text, arena);
  if (key == "tags") return parse_tags(text, arena);
  return FieldValue(arena.keep(text));
}

std::optional<Problem> check_rate(const Settings& settings, Money amount) {
  if (amount.currency == settings.currency) return std::nullopt;
  const auto found = std::lower_bound(
      settings.rates.begin(), settings.rates.end(), amount.currency,
      [](const ExchangeRate& rate, Currency currency) { return rate.currency < currency; });
  const bool has_rate = found != settings.rates.end() && found->currency == amount.currency;
  if (has_rate) return std::nullopt;
  const std::string_view code = amount.currency.code();
  std::string message = words(code, " has no rate in this file");
  if (settings.currency.is_none()) {
    return Problem{std::move(message), words("say what the file counts in: currency: ", code)};
  }
  return Problem{std::move(message), words("add it: rates: {", code, ": …}, the price of one ",
                                           code, " in ", settings.currency.code())};
}

std::optional<Problem> check_source(const Settings& settings, std::string_view source) {
  if (settings.sources.empty()) return std::nullopt;
  const auto is_meant = [&](const LeadSource& known) { return known.id == source; };
  if (std::any_of(settings.sources.begin(), settings.sources.end(), is_meant)) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const LeadSource& known : settings.sources) ids.push_back(known.id);
  return Problem{words("unknown source ", quoted(source)), did_you_mean(source, ids, "sources")};
}

}  // namespace kariz
