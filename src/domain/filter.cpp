#include "fold.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "words.hpp"

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/filter.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/domain/when.hpp>

namespace kariz {

namespace {

using Relation = Filter::Where::Relation;

/// A deal as it stands now, and what its amounts are worth.
struct Candidate {
  const Pipeline& pipeline;
  const Deal& deal;
  Instant now;
};

template <class Values, class Value>
bool has(const Values& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

/// An amount in the pipeline's currency, at the rate of the sale or the loss of the deal, else
/// of now.
Money in_pipeline_currency(Money money, const Candidate& candidate) {
  const Settings& settings = candidate.pipeline.settings;
  if (money.currency == settings.currency) return money;
  const Date day = settings.zone.day_of(worth(candidate.deal, settings, candidate.now).at);
  const Parsed<Money> converted = convert(money, settings.currency, settings.rates, day);
  if (!converted) {
    refuse(candidate.pipeline, candidate.deal, converted.problem().message,
           converted.problem().help);
  }
  return *converted;
}

bool stands_as_asked(const Filter& filter, const Candidate& candidate) {
  if (filter.stages.empty() && filter.states.empty()) return true;
  const std::optional<Standing> stands =
      standing(candidate.deal, candidate.pipeline.settings, candidate.now);
  if (!stands) return false;
  return (filter.stages.empty() || has(filter.stages, stands->stage)) &&
         (filter.states.empty() || has(filter.states, stands->state));
}

bool is_labelled_as_asked(const Filter& filter, const Deal& deal) {
  const auto is_tagged = [&](const std::string& tag) { return has(deal.tags, tag); };
  return (filter.owners.empty() || has(filter.owners, deal.owner)) &&
         (filter.sources.empty() || has(filter.sources, deal.source)) &&
         (filter.tags.empty() || std::any_of(filter.tags.begin(), filter.tags.end(), is_tagged));
}

bool says(const Event& event, std::string_view part) {
  const auto* note = as<Noted>(event);
  return contains_folded(event.note, part) || (note && contains_folded(note->text, part));
}

bool says(const Candidate& candidate, std::string_view part) {
  const Deal& deal = candidate.deal;
  for (const std::string_view field :
       {deal.id, deal.name, deal.company, deal.contact, deal.email}) {
    if (contains_folded(field, part)) return true;
  }
  const auto events = std::span(deal.history).first(happened_by(deal, candidate.now));
  return std::any_of(events.begin(), events.end(),
                     [&](const Event& event) { return says(event, part); });
}

bool says_what_is_asked(const Filter& filter, const Candidate& candidate) {
  const auto is_said = [&](const std::string& text) { return says(candidate, text); };
  return filter.texts.empty() || std::any_of(filter.texts.begin(), filter.texts.end(), is_said);
}

bool is_created_as_asked(const Filter& filter, const Deal& deal) {
  if (!filter.since && !filter.until) return true;
  if (deal.history.empty()) return false;
  const Instant created = deal.history.front().at;
  return (!filter.since || created >= *filter.since) && (!filter.until || created <= *filter.until);
}

bool is_worth_what_is_asked(const Filter& filter, const Candidate& candidate) {
  if (!filter.min_value && !filter.max_value) return true;
  const auto value = worth(candidate.deal, candidate.pipeline.settings, candidate.now).value;
  if (!value) return false;
  const std::int64_t minor = in_pipeline_currency(*value, candidate).minor;
  return (!filter.min_value || minor >= filter.min_value->minor) &&
         (!filter.max_value || minor <= filter.max_value->minor);
}

template <class Value>
bool compares(Relation relation, const Value& a, const Value& b) {
  if (relation == Relation::less) return a < b;
  if (relation == Relation::greater) return a > b;
  return a == b;
}

/// The number that a text is; nothing for other texts.
std::optional<double> number(std::string_view text) {
  double value = 0;
  if (text.empty() || (!is_digit(text.front()) && text.front() != '-')) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Whether a field and one value of a condition are related as it says; != is read as =.
struct Related {
  const Candidate& candidate;
  Relation relation;
  std::string_view value;

  bool operator()(std::monostate) const { return false; }

  bool operator()(std::string_view field) const {
    if (relation == Relation::contains) return contains_folded(field, value);
    const bool is_ordered = relation == Relation::less || relation == Relation::greater;
    const std::optional<double> a = is_ordered ? number(field) : std::nullopt;
    const std::optional<double> b = is_ordered ? number(value) : std::nullopt;
    return a && b ? compares(relation, *a, *b) : compares(relation, field, value);
  }

  bool operator()(const std::vector<std::string_view>& field) const {
    return std::any_of(field.begin(), field.end(),
                       [&](std::string_view item) { return (*this)(item); });
  }

  /// A text in what is to be done, or the day for which it is planned.
  bool operator()(const NextStep& field) const {
    if (relation == Relation::contains) return (*this)(field.what);
    return (*this)(candidate.pipeline.settings.zone.day_of(field.at));
  }

  bool operator()(Money field) const {
    const Currency currency = candidate.pipeline.settings.currency;
    if (relation == Relation::contains) return (*this)(to_text(field, currency));
    const Parsed<Money> asked = parse_money(value, currency);
    if (!asked) refuse_as_usage(asked.problem());
    return compares(relation, in_pipeline_currency(field, candidate).minor,
                    in_pipeline_currency(*asked, candidate).minor);
  }

  bool operator()(Date field) const {
    if (relation == Relation::contains) return (*this)(to_text(field));
    const TimeZone& zone = candidate.pipeline.settings.zone;
    const Parsed<Instant> asked = parse_when(value, candidate.now, zone, Sense::future);
    if (!asked) refuse_as_usage(asked.problem());
    return compares(relation, field, zone.day_of(*asked));
  }
};

FieldValue field_of(const Candidate& candidate, std::string_view key) {
  const Settings& settings = candidate.pipeline.settings;
  if (key != "value") return get_field(candidate.deal, settings, key);
  const std::optional<Money> value = worth(candidate.deal, settings, candidate.now).value;
  return value ? FieldValue(*value) : FieldValue();
}

bool holds(const Filter::Where& where, const Candidate& candidate) {
  const FieldValue field = field_of(candidate, where.key);
  const auto is_related = [&](const std::string& value) {
    return std::visit(Related{candidate, where.relation, value}, field);
  };
  const bool any = std::any_of(where.values.begin(), where.values.end(), is_related);
  return where.relation == Relation::unequal ? !any : any;
}

/// The relation that `text` begins with, and how many bytes it takes; none for anything else.
std::pair<std::optional<Relation>, std::size_t> read_relation(std::string_view text) {
  if (text.starts_with("!=")) return {Relation::unequal, 2};
  if (text.starts_with("<=") || text.starts_with(">=")) return {std::nullopt, 0};
  switch (text.empty() ? '\0' : text.front()) {
    case '=':
      return {Relation::equal, 1};
    case '<':
      return {Relation::less, 1};
    case '>':
      return {Relation::greater, 1};
    case '~':
      return {Relation::contains, 1};
    default:
      return {std::nullopt, 0};
  }
}

/// The problem with a value that is to be compared with a field of another kind.
std::optional<Problem> check_value(const Settings& settings, const Filter::Where& where,
                                   std::string_view value) {
  if (where.relation == Relation::contains) return std::nullopt;
  if (where.key == "value") {
    const Parsed<Money> money = parse_money(value, settings.currency);
    if (!money) return money.problem();
    return check_rate(settings, *money);
  }
  if (where.key == "close") {
    const Parsed<Date> date = parse_date(value);
    if (!date) return date.problem();
  }
  return std::nullopt;
}

}  // namespace

bool Filter::empty() const {
  return stages.empty() && states.empty() && owners.empty() && sources.empty() && tags.empty() &&
         texts.empty() && !since && !until && !min_value && !max_value && where.empty();
}

Parsed<Filter::Where> parse_where(const Settings& settings, std::string_view text) {
  const std::size_t end = std::min(text.find_first_of("!=<>~"), text.size());
  const auto [relation, length] = read_relation(text.substr(end));
  const std::string_view key = text.substr(0, end);
  if (!relation || key.empty()) {
    return Problem{words(quoted(text), " is not a condition"),
                   "KEY=VALUE, KEY!=VALUE, KEY<VALUE, KEY>VALUE or KEY~VALUE (contains)"};
  }
  const std::vector<std::string_view> fields = all_fields(settings);
  if (!has(fields, key)) {
    return Problem{words("unknown field ", quoted(key)), did_you_mean(key, fields, "fields")};
  }

  Filter::Where where;
  where.key = key;
  where.relation = *relation;
  for (const std::string_view value : split_at_commas(text.substr(end + length))) {
    if (auto problem = check_value(settings, where, value)) return *std::move(problem);
    where.values.emplace_back(value);
  }
  if (where.values.empty()) {
    return Problem{words("no value in ", quoted(text)),
                   "alternatives stand between commas: owner=ana,ben"};
  }
  return where;
}

bool lets_through(const Filter& filter, const Pipeline& pipeline, const Deal& deal, Instant now) {
  const Candidate candidate{pipeline, deal, now};
  return is_labelled_as_asked(filter, deal) && is_created_as_asked(filter, deal) &&
         stands_as_asked(filter, candidate) && says_what_is_asked(filter, candidate) &&
         is_worth_what_is_asked(filter, candidate) &&
         std::all_of(filter.where.begin(), filter.where.end(),
                     [&](const Filter::Where& where) { return holds(where, candidate); });
}

}  // namespace kariz
