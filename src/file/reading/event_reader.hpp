#pragma once

#include "settings_reader.hpp"

#include <optional>

#include <kariz/domain/event.hpp>
#include <kariz/file/values.hpp>

namespace kariz::file {

/// An event, and where its time stands.
struct DatedEvent {
  Event event;
  Value at;
};

/// Reads one event of a history; nothing where it is reported to be wrong.
std::optional<DatedEvent> read_event(Value value, const SettingsReading& reading,
                                     Problems& problems);

}  // namespace kariz::file
