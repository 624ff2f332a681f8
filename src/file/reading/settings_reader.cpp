#include "settings_reader.hpp"

#include "setting_ids.hpp"

#include <algorithm>
#include <string>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// Whether this is a pipeline of the version that can be read. If not, that is all there is to say:
/// everything else may mean something else.
bool check_version(Value document, Problems& problems) {
  bool has_stages = false;
  std::optional<Value> version;
  each_entry(document, [&](Value key, Value value) {
    if (!key.is_scalar()) return;
    const std::string_view nearest =
        suggest(key.text(), std::vector<std::string_view>{"kariz", "stages"});
    if (nearest == "kariz") version = value;
    has_stages = has_stages || nearest == "stages";
  });
  if (version) {
    if (version->is_scalar() && version->text() == "1") return true;
    problems.error(version->offset(), version->length(),
                   version->is_scalar()
                       ? fmt::format("version {} of the format is not known", version->text())
                       : "'kariz' is the version of the format",
                   "this program reads version 1: 'kariz: 1'");
    return false;
  }
  if (has_stages) return true;
  const std::size_t begin = document.empty() ? 0 : document.first().offset();
  problems.error(begin, 1, "this is no pipeline: it has neither 'kariz' nor 'stages'",
                 "begin it with 'kariz: 1', or start from kariz init");
  return false;
}

Currency read_currency(Value value, Problems& problems) {
  const std::string_view code = read_text(value, "the currency", problems);
  const auto currency = Currency::parse(code);
  if (!currency && value.is_scalar()) {
    problems.error(value.offset(), value.length(), fmt::format("unknown currency '{}'", code),
                   "a currency is a code of ISO 4217 in capitals, such as EUR, PLN or JPY");
  }
  return currency.value_or(Currency{});
}

/// A zone whose name is one slip of the pen away; empty where there is none.
std::string zone_like(std::string_view name, const ZoneLookup& zones) {
  constexpr std::size_t longest_name = 40;
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_/";
  if (name.size() > longest_name) return {};
  std::string like;
  const auto exists = [&](std::string candidate) {
    like = std::move(candidate);
    return zones(like).has_value();
  };
  for (std::size_t i = 0; i <= name.size(); ++i) {
    const std::string before(name.substr(0, i));
    const std::string after(name.substr(i));
    if (!after.empty() && exists(before + after.substr(1))) return like;
    if (after.size() > 1 && exists(before + after[1] + after[0] + after.substr(2))) return like;
    for (const char letter : letters) {
      std::string longer = before;
      longer += letter;
      if (exists(longer + after)) return like;
      if (!after.empty() && exists(longer + after.substr(1))) return like;
    }
  }
  return {};
}

TimeZone read_zone(Value value, const ZoneLookup& zones, Problems& problems) {
  const std::string_view name = read_text(value, "the time zone", problems);
  if (!value.is_scalar()) return {};
  if (const auto fixed = parse_fixed_zone(name)) return *fixed;
  if (const auto zone = zones(name)) return *zone;
  const std::string like = zone_like(name, zones);
  problems.error(value.offset(), value.length(), fmt::format("unknown time zone '{}'", name),
                 (like.empty() ? "" : fmt::format("did you mean '{}'? ", like)) +
                     "a time zone is a name such as Europe/Warsaw, or an offset such as +03:30");
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
    if (!code.is_scalar()) return;  // reported with the duplicates
    const Currency currency = read_currency(code, problems);
    if (!rate.is_mapping()) {
      const auto nano = read_parsed(rate, "a rate", problems, parse_rate);
      if (nano) rates.push_back({currency, std::nullopt, *nano});
      return;
    }
    refuse_duplicate_keys(rate, problems);
    each_entry(rate, [&](Value day, Value nano_value) {
      if (!day.is_scalar()) return;
      const auto from = read_parsed(day, "a day", problems, parse_date);
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
void read_sources(Value value, SettingsReading& reading, Problems& problems) {
  std::vector<LeadSource>& sources = reading.settings.sources;
  const std::size_t before = problems.count();
  if (is_too_long(value, "sources", problems)) return reading.doubt("sources");
  if (!value.is_mapping()) {
    for (const std::string_view word : read_texts(value, "sources", problems))
      sources.push_back({word});
  } else {
    refuse_duplicate_keys(value, problems);
  }
  if (problems.count() > before) reading.doubt("sources");
  if (!value.is_mapping()) return;
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar()) return;
    LeadSource source{key.text()};
    if (v.is_scalar() && v.text() == "inbound") {
      source.direction = LeadSource::Direction::inbound;
    } else if (v.is_scalar() && v.text() == "outbound") {
      source.direction = LeadSource::Direction::outbound;
    } else if (!v.is_null()) {
      problems.error(v.offset(), v.length(), "a source is either inbound or outbound",
                     "write one of these words; or a plain list of sources: [web, event]");
    }
    sources.push_back(source);
  });
}

std::vector<std::string_view> read_own_fields(Value value, Problems& problems) {
  std::vector<std::string_view> fields;
  if (is_too_long(value, "fields", problems)) return fields;
  read_each_text(value, "fields", problems, [&](Value item, std::string_view field) {
    fields.push_back(field);
    if (is_reserved_field(field)) {
      problems.error(item.offset(), item.length(),
                     fmt::format("'{}' is no field of your own: every deal has it", field),
                     "remove it, or choose another name");
    } else if (const auto id = parse_id(field); !id) {
      problems.error(item.offset(), item.length(), id.problem().message, id.problem().help);
    }
  });
  return fields;
}

std::vector<std::string_view> read_channels(Value value, Problems& problems) {
  if (is_too_long(value, "channels", problems)) return {};
  return read_texts(value, "channels", problems);
}

std::vector<Target> read_targets(Value value, Currency currency, Problems& problems) {
  std::vector<Target> targets;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "targets", "a mapping of periods to amounts", problems);
    return targets;
  }
  refuse_duplicate_keys(value, problems);
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar()) return;
    const auto period = read_parsed(key, "a period", problems, parse_period);
    const auto amount = read_parsed(v, "a target", problems, [&](std::string_view text) {
      return parse_money(text, currency);
    });
    if (period && amount) targets.push_back({key.text(), *period, *amount});
  });
  return targets;
}

/// Whether this reads like a deal.
bool has_history(Value value) {
  bool found = false;
  if (value.is_mapping()) {
    each_entry(value, [&](Value key, Value) { found = found || key.text() == "history"; });
  }
  return found;
}

/// Reads the settings key by key, and remembers which of them had errors.
class SettingsReader {
public:
  SettingsReader(SettingsReading& reading, const ZoneLookup& zones, Problems& problems)
      : reading_(reading), settings_(reading.settings), zones_(zones), problems_(problems) {}

  void read(Value document) {
    read_mapping(document, readers(), "a pipeline", problems_,
                 [this](Value key, Value value, const std::vector<std::string_view>& known) {
                   read_unknown(key, value, known);
                 });
    read_what_refers();
    if (settings_.channels.empty()) settings_.channels = default_channels();
    const std::size_t begin = document.first().offset();
    if (!version_) {
      report_missing("kariz", begin, "begin the file with 'kariz: 1'");
    }
    if (!stages_) {
      report_missing("stages", begin,
                     "write the stages of your pipeline, in order, or start from kariz init");
    }
  }

private:
  /// Where `read` reports anything, something under `key` is missing.
  template <class Read>
  void watch(std::string_view key, Read read) {
    const std::size_t before = problems_.count();
    read();
    if (problems_.count() > before) reading_.doubt(key);
  }

  template <class Read>
  KeyReader reader(std::string_view key, Read read) {
    return {key, [this, key, read](Value, Value value) { watch(key, [&] { read(value); }); }};
  }

  static KeyReader keeper(std::string_view key, std::optional<Value>& into) {
    return {key, [&into](Value, Value value) { into = value; }};
  }

  std::vector<KeyReader> readers() {
    return {
        keeper("kariz", version_),
        reader("name", [this](Value v) { settings_.name = read_text(v, "the name", problems_); }),
        reader("currency", [this](Value v) { settings_.currency = read_currency(v, problems_); }),
        reader("rates", [this](Value v) { settings_.rates = read_rates(v, problems_); }),
        reader("timezone", [this](Value v) { settings_.zone = read_zone(v, zones_, problems_); }),
        reader("payment-days", [this](Value v) { read_payment_days(v); }),
        keeper("stages", stages_),
        keeper("qualification", qualification_),
        {"loss-reasons", [this](Value, Value v) { read_loss_reasons(v, reading_, problems_); }},
        {"sources", [this](Value, Value v) { read_sources(v, reading_, problems_); }},
        reader("channels", [this](Value v) { settings_.channels = read_channels(v, problems_); }),
        reader("fields", [this](Value v) { settings_.fields = read_own_fields(v, problems_); }),
        keeper("targets", targets_),
        {"deals", [](Value, Value) {}},
    };
  }

  void read_payment_days(Value value) {
    const auto days = read_number(value, 0, 3650, "payment-days", problems_);
    if (days) settings_.payment_days = static_cast<std::int32_t>(*days);
  }

  /// What refers to other settings is read once those are known, in whatever order they stand.
  void read_what_refers() {
    if (stages_) {
      read_stages(*stages_, reading_, problems_);
    } else {
      reading_.doubt("criteria");
    }
    if (qualification_) {
      read_qualification(*qualification_, reading_, problems_);
      resolve_qualification(*qualification_, reading_, problems_);
    }
    if (stages_) check_needs(*stages_, reading_, problems_);
    if (targets_) settings_.targets = read_targets(*targets_, settings_.currency, problems_);
  }

  void read_unknown(Value key, Value value, const std::vector<std::string_view>& known) {
    if (has_history(value)) {
      problems_.error_once(key.offset(), key.length(), "a deal outside of 'deals'",
                           "it belongs below 'deals:', indented deeper");
      return;
    }
    report_unknown_key(key, known, "a pipeline", problems_);
    const std::string_view nearest = suggest(key.text(), known);
    if (!nearest.empty()) reading_.doubt(nearest);
  }

  /// A key that is there, but misspelt, is not missing.
  void report_missing(std::string_view key, std::size_t place, std::string_view help) {
    if (!reading_.can_trust(key)) return;
    problems_.error(place, 1, fmt::format("the key '{}' is missing", key), std::string(help));
  }

  SettingsReading& reading_;
  Settings& settings_;
  const ZoneLookup& zones_;
  Problems& problems_;
  std::optional<Value> version_;
  std::optional<Value> stages_;
  std::optional<Value> qualification_;
  std::optional<Value> targets_;
};

}  // namespace

SettingsReading read_settings(Value document, const ZoneLookup& zones, Problems& problems) {
  SettingsReading reading;
  reading.is_pipeline = check_version(document, problems);
  if (reading.is_pipeline) SettingsReader(reading, zones, problems).read(document);
  return reading;
}

}  // namespace kariz::file
