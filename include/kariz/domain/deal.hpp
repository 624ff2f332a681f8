#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/event.hpp>

namespace kariz {

/// What is to be done next, and when.
struct NextStep {
  Instant at;
  std::string_view what;

  bool operator==(const NextStep&) const = default;
};

/// Somebody who might buy. Texts are empty, and values not set, where the file says nothing.
struct Deal {
  std::string_view id;
  std::string_view name;
  std::string_view company;
  std::string_view contact;
  std::string_view email;
  std::string_view phone;
  std::optional<Money> value;
  std::string_view source;
  std::string_view owner;
  std::vector<std::string_view> tags;
  std::optional<Date> close;  ///< when the sale is expected
  std::optional<NextStep> next;
  std::string_view from;              ///< the deal that led to this one
  std::string_view ref;               ///< its key elsewhere: hubspot:12345
  std::vector<std::string_view> own;  ///< by index in Settings::fields; may be shorter
  std::vector<Event> history;         ///< in order of time; the first enters a stage
  std::size_t offset = 0;             ///< where its id stands in the source, in bytes

  /// Whether both say the same, wherever they stand.
  bool same_as(const Deal& other) const;
};

/// Where an event at this time belongs in a history: behind those of the same second.
std::size_t place_in_time(const std::vector<Event>& history, Instant at);

/// Events of `deal` that have happened by `now`: the first so many of its history.
std::size_t happened_by(const Deal& deal, Instant now);

}  // namespace kariz
