#include "settings_reader.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The value parsed from a scalar, or nothing with its problem reported.
template <class Parse>
auto read_parsed(Value value, std::string_view what, Problems& problems, Parse parse)
    -> std::optional<std::decay_t<decltype(*parse(std::string_view{}))>> {
  const std::string_view text = read_text(value, what, problems);
  if (!value.is_scalar()) return std::nullopt;
  const auto parsed = parse(text);
  if (parsed) return *parsed;
  problems.error(value.offset(), value.length(), parsed.problem().message, parsed.problem().help);
  return std::nullopt;
}

void read_version(Value value, Problems& problems) {
  if (value.text() == "1" && value.is_scalar()) return;
  problems.error(value.offset(), value.length(),
                 fmt::format("version {} of the format is not known", value.text()),
                 "this program reads version 1: 'kariz: 1'");
}

Currency read_currency(Value value, Problems& problems) {
  const std::string_view code = read_text(value, "the currency", problems);
  const auto currency = Currency::parse(code);
  if (!currency && value.is_scalar()) {
    problems.error(value.offset(), value.length(), fmt::format("unknown currency '{}'", code),
                   "a code of ISO 4217 in capitals, such as EUR, PLN or JPY");
  }
  return currency.value_or(Currency{});
}

TimeZone read_zone(Value value, const ZoneLookup& zones, Problems& problems) {
  const std::string_view name = read_text(value, "the time zone", problems);
  if (!value.is_scalar()) return {};
  if (const auto fixed = parse_fixed_zone(name)) return *fixed;
  if (const auto zone = zones(name)) return *zone;
  problems.error(value.offset(), value.length(), fmt::format("unknown time zone '{}'", name),
                 "a name such as Europe/Warsaw, or an offset such as +03:30");
  return {};
}

std::vector<ExchangeRate> read_rates(Value value, Problems& problems) {
  std::vector<ExchangeRate> rates;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "rates", "a mapping of currencies to rates", problems);
    return rates;
  }
  refuse_duplicate_keys(value, problems);
  each_entry(value, [&](Value code, Value rate) {
    const Currency currency = read_currency(code, problems);
    if (!rate.is_mapping()) {
      const auto nano = read_parsed(rate, "a rate", problems, parse_rate);
      if (nano) rates.push_back({currency, std::nullopt, *nano});
      return;
    }
    refuse_duplicate_keys(rate, problems);
    each_entry(rate, [&](Value day, Value nano_value) {
      const auto from = read_parsed(day, "the day of a rate", problems, parse_date);
      const auto nano = read_parsed(nano_value, "a rate", problems, parse_rate);
      if (from && nano) rates.push_back({currency, *from, *nano});
    });
  });
  std::stable_sort(rates.begin(), rates.end(), [](const ExchangeRate& a, const ExchangeRate& b) {
    return std::pair(a.currency, a.from) < std::pair(b.currency, b.from);
  });
  return rates;
}

/// `sources` maps words to directions, or is a plain list of words.
std::vector<LeadSource> read_sources(Value value, Problems& problems) {
  std::vector<LeadSource> sources;
  if (!value.is_mapping()) {
    for (const std::string_view word : read_texts(value, "sources", problems))
      sources.push_back({word});
    return sources;
  }
  refuse_duplicate_keys(value, problems);
  each_entry(value, [&](Value key, Value v) {
    LeadSource source{key.text()};
    if (v.is_scalar() && v.text() == "inbound") {
      source.direction = LeadSource::Direction::inbound;
    } else if (v.is_scalar() && v.text() == "outbound") {
      source.direction = LeadSource::Direction::outbound;
    } else if (!v.is_null()) {
      problems.error(v.offset(), v.length(), "a source is inbound or outbound",
                     "or write a plain list of sources");
    }
    sources.push_back(source);
  });
  return sources;
}

std::vector<std::string_view> read_own_fields(Value value, Problems& problems) {
  std::vector<std::string_view> fields = read_texts(value, "fields", problems);
  const auto built_in = built_in_fields();
  const auto refuse = [&](std::string_view field, std::string_view why) {
    problems.error(value.offset(), value.length(), fmt::format("'{}' {}", field, why),
                   "choose another name for the field");
  };
  for (const std::string_view field : fields) {
    if (std::find(built_in.begin(), built_in.end(), field) != built_in.end() ||
        field == "history" || field == qualification_need) {
      refuse(field, "is a key that every deal has already");
    } else if (!parse_id(field)) {
      refuse(field, "is no name for a field");
    }
  }
  return fields;
}

std::vector<Target> read_targets(Value value, Currency currency, Problems& problems) {
  std::vector<Target> targets;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "targets", "a mapping of periods to amounts", problems);
    return targets;
  }
  refuse_duplicate_keys(value, problems);
  each_entry(value, [&](Value key, Value v) {
    const auto period = read_parsed(key, "the period of a target", problems, parse_period);
    const auto amount = read_parsed(v, "a target", problems, [&](std::string_view text) {
      return parse_money(text, currency);
    });
    if (period && amount) targets.push_back({key.text(), *period, *amount});
  });
  return targets;
}

}  // namespace

Settings read_settings(Value document, const ZoneLookup& zones, Problems& problems) {
  Settings settings;
  std::optional<Value> version;
  std::optional<Value> stages;
  std::optional<Value> qualification;
  std::optional<Value> targets;
  const auto keep = [](std::optional<Value>& into) {
    return [&into](Value, Value value) { into = value; };
  };
  read_mapping(
      document,
      {{"kariz",
        [&](Value, Value v) {
          version = v;
          read_version(v, problems);
        }},
       {"name", [&](Value, Value v) { settings.name = read_text(v, "the name", problems); }},
       {"currency", [&](Value, Value v) { settings.currency = read_currency(v, problems); }},
       {"rates", [&](Value, Value v) { settings.rates = read_rates(v, problems); }},
       {"timezone", [&](Value, Value v) { settings.zone = read_zone(v, zones, problems); }},
       {"payment-days",
        [&](Value, Value v) {
          const auto days = read_number(v, 0, 3650, "payment-days", problems);
          if (days) settings.payment_days = static_cast<std::int32_t>(*days);
        }},
       {"stages", keep(stages)},
       {"qualification", keep(qualification)},
       {"loss-reasons",
        [&](Value, Value v) { settings.loss_reasons = read_loss_reasons(v, problems); }},
       {"sources", [&](Value, Value v) { settings.sources = read_sources(v, problems); }},
       {"channels",
        [&](Value, Value v) { settings.channels = read_texts(v, "channels", problems); }},
       {"fields", [&](Value, Value v) { settings.fields = read_own_fields(v, problems); }},
       {"targets", keep(targets)},
       {"deals", [](Value, Value) {}}},
      "a pipeline", problems);

  // What refers to other settings is read once those are known, in whatever order they stand.
  if (stages) settings.stages = read_stages(*stages, problems);
  if (qualification) {
    settings.qualification = read_qualification(*qualification, problems);
    resolve_qualification(*qualification, settings, problems);
  }
  if (stages) check_needs(*stages, settings, problems);
  if (targets) settings.targets = read_targets(*targets, settings.currency, problems);
  if (settings.channels.empty()) settings.channels = default_channels();

  if (!version) {
    problems.error(document.offset(), 1, "the key 'kariz' is missing",
                   "begin the file with 'kariz: 1'");
  }
  if (!stages) {
    problems.error(document.offset(), 1, "the key 'stages' is missing",
                   "write the stages of your pipeline, in order, or start from kariz init");
  }
  return settings;
}

}  // namespace kariz::file
