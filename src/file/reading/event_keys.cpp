#include "event_keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::array<std::string_view, 10> kinds = {"stage", "answers", "met",  "touch", "note",
                                                    "defer", "cold",    "lost", "won",   "was"};

void report_unknown(Value key, Problems& problems) {
  std::vector<std::string_view> known = {"at", "by", "forced", "recontact"};
  known.insert(known.begin(), kinds.begin(), kinds.end());
  problems.error(key.offset(), key.length(),
                 fmt::format("unknown key '{}' of an event", key.text()),
                 did_you_mean(key.text(), known, "keys"));
}

/// Finds the kind, and refuses unknown keys and two kinds.
std::optional<EventKeys> sort_out(Value value, Problems& problems) {
  EventKeys keys;
  bool valid = true;
  static constexpr std::pair<std::string_view, std::optional<EventEntry> EventKeys::*>
      companions[] = {{"at", &EventKeys::at},         {"by", &EventKeys::by},
                      {"note", &EventKeys::note},     {"met", &EventKeys::met},
                      {"forced", &EventKeys::forced}, {"recontact", &EventKeys::recontact}};
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar()) return;
    const std::string_view name = key.text();
    for (const auto& [companion, part] : companions) {
      if (name == companion) {
        (keys.*part).emplace(EventEntry{key, v});
        return;
      }
    }
    if (std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
      report_unknown(key, problems);
      valid = false;
    } else if (keys.kind && keys.kind->key.text() != name) {
      problems.error(
          key.offset(), key.length(),
          fmt::format("an event is one thing: '{}' and '{}' are two", keys.kind->key.text(), name),
          "make them two events");
      valid = false;
    } else {
      keys.kind.emplace(EventEntry{key, v});
    }
  });
  // `met` and `note` are kinds when nothing else is.
  if (!keys.kind && keys.met) keys.kind.swap(keys.met);
  if (!keys.kind && keys.note) keys.kind.swap(keys.note);
  return valid ? std::optional(keys) : std::nullopt;
}

bool goes_with(const std::optional<EventEntry>& companion, std::string_view kind, bool is_allowed,
               std::string_view help, Problems& problems) {
  if (!companion || is_allowed) return true;
  const Value key = companion->key;
  problems.error(key.offset(), key.length(),
                 fmt::format("'{}' does not go with '{}'", key.text(), kind), std::string(help));
  return false;
}

std::string help_for_empty(std::string_view kind, const Settings& settings) {
  if (kind == "stage") return did_you_mean("", stage_ids(settings), "stages");
  if (kind == "touch") return did_you_mean("", settings.channels, "channels");
  if (kind == "defer") return "a deferral needs its date: defer: 2026-12-01";
  if (kind == "lost") return help_for_loss(settings);
  if (kind == "won") return "write the final value, or unknown";
  return "write what it was, or remove the event";
}

/// Refuses an event without a kind or a time, and companions of another kind.
bool check(Value value, const EventKeys& keys, const Settings& settings, Problems& problems) {
  if (!keys.kind) {
    problems.error(value.offset(), value.length(), "an event that says nothing",
                   "give it one of: stage, answers, met, touch, note, defer, cold, lost, won, was");
    return false;
  }
  if (!keys.at) {
    problems.error(value.offset(), value.length(), "an event without 'at'",
                   "say when it was: at: 2026-11-01T09:30");
    return false;
  }
  const Value key = keys.kind->key;
  const std::string_view kind = key.text();
  if (keys.kind->value.is_null()) {
    problems.error(key.offset(), key.length(), fmt::format("'{}' says nothing", kind),
                   help_for_empty(kind, settings));
    return false;
  }
  const bool is_forward = kind == "stage" || kind == "won";
  return goes_with(keys.met, kind, is_forward, "it goes with stage and won", problems) &&
         goes_with(keys.forced, kind, is_forward, "it goes with stage and won", problems) &&
         goes_with(keys.recontact, kind, kind == "lost", "it goes with lost", problems);
}

}  // namespace

std::string help_for_loss(const Settings& settings) {
  const std::vector<std::string_view> known = reason_ids(settings);
  if (known.empty()) return "a loss needs its reason, such as: lost: too expensive";
  return "a loss needs its " + did_you_mean("", known, "reason");
}

std::optional<EventKeys> read_event_keys(Value value, const Settings& settings,
                                         Problems& problems) {
  const std::size_t before = problems.count();
  refuse_duplicate_keys(value, problems);
  std::optional<EventKeys> keys = sort_out(value, problems);
  if (!keys || problems.count() > before || !check(value, *keys, settings, problems)) {
    return std::nullopt;
  }
  return keys;
}

}  // namespace kariz::file
