#include "deal_reader.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {

std::optional<Instant> read_instant(Value value, std::string_view what, const Settings& settings,
                                    Problems& problems) {
  return read_parsed(value, what, problems,
                     [&](std::string_view text) { return parse_instant(text, settings.zone); });
}

std::optional<Money> read_money(Value value, const SettingsReading& reading, Problems& problems) {
  // How many decimals an amount may have is not known then; no currency has more than four.
  const bool knows_currency = reading.can_trust("currency");
  if (!knows_currency && value.is_scalar() && parse_money(value.text(), *Currency::parse("CLF"))) {
    return std::nullopt;
  }
  const auto money = read_parsed(value, "an amount", problems, [&](std::string_view text) {
    return parse_money(text, reading.settings.currency);
  });
  if (!money || !knows_currency || !reading.can_trust("rates")) return money;
  if (const auto problem = check_rate(reading.settings, *money)) {
    problems.error_once(value.offset(), value.length(), problem->message, problem->help);
  }
  return money;
}

std::optional<Date> read_date(Value value, Problems& problems) {
  return read_parsed(value, "a day", problems, parse_date);
}

std::string_view read_source(Value value, const SettingsReading& reading, Problems& problems) {
  const std::string_view text = read_text(value, "the source", problems);
  if (!value.is_scalar()) return {};
  const auto problem = check_source(reading.settings, text);
  if (problem && reading.can_trust("sources")) {
    problems.error_once(value.offset(), value.length(), problem->message,
                        unless_meant(problem->help, "; a source stays there while deals have it"));
  }
  return text;
}

DealReader::DealReader(const SettingsReading& reading, Problems& problems)
    : reading_(reading),
      settings_(reading.settings),
      problems_(problems),
      keys_(all_fields(reading.settings)) {
  keys_.push_back("history");
}

Deal DealReader::read(Value id, Value value) {
  Deal deal;
  deal.offset = id.offset();
  deal.id = id.text();
  if (!id.is_scalar()) {
    problems_.error(id.offset(), id.length(), "the id of a deal has to be a text",
                    "such as acme-website");
    return deal;
  }
  if (is_beside_its_id(id, value)) return deal;
  if (const auto parsed = parse_id(id.text()); !parsed) {
    problems_.error(id.offset(), id.length(), parsed.problem().message, parsed.problem().help);
    // Such as a key with more on its line than belongs there.
    if (!value.is_mapping()) return deal;
  }
  said_nothing_ = value.is_null();
  if (!value.is_mapping()) {
    const std::string what = fmt::format("the deal '{}'", id.text());
    report_wrong_kind(
        value, what, "a mapping of keys to values", problems_,
        "its keys, such as name and history, stand below it, indented deeper, without '- '");
    return deal;
  }
  if (const auto key = key_of_another_deal(value)) {
    problems_.error(key->offset(), key->length(), "a deal without its id begins here",
                    "write the id on a line above, with a colon; or keep one of each key");
  } else {
    refuse_duplicate_keys(value, problems_);
  }
  const std::size_t before = problems_.count();
  bool has_history = false;
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar()) return;
    if (key.text() == "history") {
      if (has_history || is_left_for_the_next(value, key, v)) return;
      has_history = true;
      deal.history = read_history(v, reading_, problems_);
    } else {
      read_field(deal, key, v);
    }
  });
  // A history whose key is misspelt is not missing.
  if (!has_history && problems_.count() == before) {
    said_nothing_ = true;
    report_without_history(id);
  }
  if (deal.name.empty()) deal.name = deal.id;
  return deal;
}

/// Where the line with an id is missing, the keys of two deals are those of one: both histories,
/// and more. The first key behind the first history, or the first one that stands twice.
std::optional<Value> DealReader::key_of_another_deal(Value deal) const {
  std::size_t histories = 0;
  each_entry(deal, [&](Value key, Value) {
    if (key.is_scalar() && key.text() == "history") ++histories;
  });
  if (histories < 2) return std::nullopt;
  std::vector<std::string_view> seen;
  std::optional<Value> first_twice;
  std::optional<Value> behind_history;
  std::size_t twice = 0;
  each_entry(deal, [&](Value key, Value) {
    // A deal has not that many.
    if (!key.is_scalar() || seen.size() > keys_.size()) return;
    const bool is_twice = std::find(seen.begin(), seen.end(), key.text()) != seen.end();
    if (is_twice && !first_twice) first_twice = key;
    if (is_twice) ++twice;
    if (!behind_history && !seen.empty() && seen.back() == "history") behind_history = key;
    seen.push_back(key.text());
  });
  if (twice < 2) return std::nullopt;
  const bool is_apart = behind_history && behind_history->index() <= first_twice->index();
  return is_apart ? behind_history : first_twice;
}

/// `acme:` and its keys in one column make each of them a deal; what `acme` lacks has been said.
bool DealReader::is_beside_its_id(Value id, Value value) {
  return said_nothing_ && !value.is_mapping() &&
         std::find(keys_.begin(), keys_.end(), id.text()) != keys_.end();
}

void DealReader::report_without_history(Value id) {
  const std::string_view stage = settings_.stages.empty() ? "STAGE" : settings_.stages.front().id;
  problems_.error(
      id.offset(), id.length(), fmt::format("the deal '{}' has no history", id.text()),
      fmt::format("its first event enters a stage: history: [{{at: 2026-11-01, stage: {}}}]",
                  stage));
}

void DealReader::read_field(Deal& deal, Value key, Value value) {
  static constexpr std::pair<std::string_view, std::string_view Deal::*> texts[] = {
      {"name", &Deal::name},   {"company", &Deal::company}, {"contact", &Deal::contact},
      {"email", &Deal::email}, {"phone", &Deal::phone},     {"owner", &Deal::owner},
      {"from", &Deal::from},   {"ref", &Deal::ref},
  };
  const std::string_view name = key.text();
  const auto found = std::find(keys_.begin(), keys_.end(), name);
  if (found == keys_.end()) {
    if (!reading_.can_trust("fields")) return;
    problems_.error_once(
        key.offset(), key.length(), fmt::format("unknown key '{}' of a deal", name),
        [&] { return did_you_mean(name, keys_, "keys") + "; list your own in 'fields'"; });
    return;
  }
  if (value.is_null()) return;
  for (const auto& [text_key, member] : texts) {
    if (name == text_key) {
      deal.*member = read_text(value, name, problems_);
      return;
    }
  }
  if (name == "value") {
    deal.value = read_money(value, reading_, problems_);
  } else if (name == "source") {
    deal.source = read_source(value, reading_, problems_);
  } else if (name == "tags") {
    deal.tags = read_texts(value, "tags", problems_);
  } else if (name == "close") {
    deal.close = read_date(value, problems_);
  } else if (name == "next") {
    deal.next = read_next(value);
  } else {
    const auto own = std::find(settings_.fields.begin(), settings_.fields.end(), name);
    read_own_field(deal, static_cast<std::size_t>(own - settings_.fields.begin()), value);
  }
}

void DealReader::read_own_field(Deal& deal, std::size_t index, Value value) {
  if (index >= deal.own.size()) deal.own.resize(index + 1);
  deal.own[index] = read_text(value, settings_.fields[index], problems_);
}

NextStep DealReader::read_next(Value value) {
  constexpr std::string_view example = "next: {at: 2026-12-01T10:00, do: Call back}";
  NextStep next;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "next", "a mapping of keys to values", problems_,
                      std::string(example));
    return next;
  }
  bool dated = false;
  const std::size_t before = problems_.count();
  read_mapping(value,
               {{"at",
                 [&](Value, Value v) {
                   dated = true;
                   next.at = read_instant(v, "'at'", settings_, problems_).value_or(Instant{});
                 }},
                {"do", [&](Value, Value v) { next.what = read_text(v, "'do'", problems_); }}},
               "next", problems_);
  if (problems_.count() == before && (!dated || next.what.empty())) {
    problems_.error(value.offset(), value.length(),
                    fmt::format("next without '{}'", dated ? "do" : "at"), std::string(example));
  }
  return next;
}

}  // namespace kariz::file
