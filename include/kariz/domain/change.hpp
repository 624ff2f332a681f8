#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <kariz/domain/field.hpp>
#include <kariz/domain/pipeline.hpp>

namespace kariz {

/// A new deal, with the id that it shall have.
struct AddDeal {
  Deal deal;
};

/// A field of a deal gets a value, or (std::monostate) loses it.
struct SetField {
  std::size_t deal;  ///< index in Pipeline::deals
  std::string_view key;
  FieldValue value;
};

/// A line of history, at its place in time.
struct InsertEvent {
  std::size_t deal;
  Event event;
};

/// The three kinds of change that there are to a pipeline.
using Change = std::variant<AddDeal, SetField, InsertEvent>;

/// What a request means on a pipeline. Its texts live as long as what they were made from: the
/// pipeline (with its arena) and the request.
using Changes = std::vector<Change>;

/// A field to set, or (std::monostate) to clear.
struct Setting {
  std::string_view key;
  FieldValue value;
};

/// What a request does to one deal.
struct DealChange {
  std::vector<Event> events;
  std::vector<Setting> set;
};

/// `deal` with the change made.
Deal changed(const Deal& deal, const Settings& settings, const DealChange& change);

/// The values of value, close, owner and source that `set` replaces by others or clears at `at`, as
/// the event to record with it; nothing where there are none. That there was none is recorded too,
/// but not of a deal that begins at that very time.
std::optional<Replaced> replaced(const Deal& deal, const Settings& settings,
                                 const std::vector<Setting>& set, Instant at);

/// Adds to `changes` what happens to one deal of `pipeline`, known by its id.
void add_change(Changes& changes, const Pipeline& pipeline, const Deal& deal, DealChange change);

/// The deals that `changes` are about, as they will be: the index in `before.deals` and the deal,
/// in order of index; added deals follow with indexes from `before.deals.size()` on, and later
/// changes may be about them.
std::vector<std::pair<std::size_t, Deal>> changed_deals(const Pipeline& before,
                                                        const Changes& changes);

}  // namespace kariz
