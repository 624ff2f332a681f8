#include "deal_reader.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

template <class T>
std::optional<T> report_unless(const Parsed<T>& parsed, Value value, Problems& problems) {
  if (parsed) return *parsed;
  problems.error(value.offset(), value.length(), parsed.problem().message, parsed.problem().help);
  return std::nullopt;
}

}  // namespace

std::optional<Instant> read_instant(Value value, const Settings& settings, Problems& problems) {
  const std::string_view text = read_text(value, "a time", problems);
  if (!value.is_scalar()) return std::nullopt;
  return report_unless(parse_instant(text, settings.zone), value, problems);
}

std::optional<Money> read_money(Value value, const Settings& settings, Problems& problems) {
  const std::string_view text = read_text(value, "an amount", problems);
  if (!value.is_scalar()) return std::nullopt;
  return report_unless(parse_money(text, settings.currency), value, problems);
}

std::optional<Date> read_date(Value value, Problems& problems) {
  const std::string_view text = read_text(value, "a day", problems);
  if (!value.is_scalar()) return std::nullopt;
  return report_unless(parse_date(text), value, problems);
}

std::string_view read_source(Value value, const Settings& settings, Problems& problems) {
  const std::string_view text = read_text(value, "the source", problems);
  if (!value.is_scalar()) return {};
  if (const auto problem = check_source(settings, text)) {
    problems.error(value.offset(), value.length(), problem->message, problem->help);
  }
  return text;
}

DealReader::DealReader(const Settings& settings, Problems& problems)
    : settings_(settings), problems_(problems), keys_(all_fields(settings)) {
  keys_.push_back("history");
}

Deal DealReader::read(Value id, Value value) {
  Deal deal;
  deal.offset = id.offset();
  deal.id = id.text();
  if (!id.is_scalar()) {
    problems_.error(id.offset(), id.length(), "the id of a deal has to be a text");
    return deal;
  }
  if (const auto parsed = parse_id(id.text()); !parsed) {
    problems_.error(id.offset(), id.length(), parsed.problem().message, parsed.problem().help);
  }
  if (!value.is_mapping()) {
    problems_.error(id.offset(), id.length(), fmt::format("the deal '{}' says nothing", id.text()),
                    "write its name and history below it");
    return deal;
  }
  refuse_duplicate_keys(value, problems_);
  bool has_history = false;
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar()) return;
    if (key.text() == "history") {
      if (has_history) return;
      has_history = true;
      deal.history = read_history(v, settings_, problems_);
    } else {
      read_field(deal, key, v);
    }
  });
  if (!has_history) {
    problems_.error(
        id.offset(), id.length(), fmt::format("the deal '{}' has no history", id.text()),
        "its first event enters a stage: history: [{at: 2026-11-01, stage: " +
            (settings_.stages.empty() ? "STAGE" : std::string(settings_.stages.front().id)) + "}]");
  }
  if (deal.name.empty()) deal.name = deal.id;
  return deal;
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
    problems_.error(key.offset(), key.length(), fmt::format("unknown key '{}' of a deal", name),
                    did_you_mean(name, keys_, "keys") + "; own ones stand in 'fields'");
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
    deal.value = read_money(value, settings_, problems_);
  } else if (name == "source") {
    deal.source = read_source(value, settings_, problems_);
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
  deal.own.resize(settings_.fields.size());
  deal.own[index] = read_text(value, settings_.fields[index], problems_);
}

NextStep DealReader::read_next(Value value) {
  NextStep next;
  bool dated = false;
  const bool is_mapping = read_mapping(
      value,
      {{"at",
        [&](Value, Value v) {
          dated = true;
          next.at = read_instant(v, settings_, problems_).value_or(Instant{});
        }},
       {"do", [&](Value, Value v) { next.what = read_text(v, "what to do", problems_); }}},
      "next", problems_);
  if (is_mapping && (!dated || next.what.empty())) {
    problems_.error(value.offset(), value.length(),
                    fmt::format("next without '{}'", dated ? "do" : "at"),
                    "next: {at: 2026-12-01T10:00, do: Call back}");
  }
  return next;
}

}  // namespace kariz::file
