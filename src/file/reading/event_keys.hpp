#pragma once

#include "settings_reader.hpp"

#include <optional>
#include <string>

#include <kariz/file/values.hpp>

namespace kariz::file {

/// A key of an event, and its value.
struct EventEntry {
  Value key;
  Value value;
};

/// The entries of an event, by what they are to it.
struct EventKeys {
  std::optional<EventEntry> at;
  std::optional<EventEntry> kind;
  std::optional<EventEntry> by;
  std::optional<EventEntry> note;
  std::optional<EventEntry> met;
  std::optional<EventEntry> forced;
  std::optional<EventEntry> recontact;
};

/// The keys of the event `value`, a mapping, with a time and a kind that says something. Reported,
/// and nothing then: unknown keys, two of a sort, an event without time or kind, and what does not
/// go with its kind.
std::optional<EventKeys> read_event_keys(Value value, const Settings& settings, Problems& problems);

/// What to do about a loss without a reason, or with one that is empty.
std::string help_for_loss(const Settings& settings);

}  // namespace kariz::file
