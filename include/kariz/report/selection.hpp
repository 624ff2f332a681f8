#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/domain/standing.hpp>
#include <kariz/report/spec.hpp>

namespace kariz::report {

/// What a report leaves out because it lies after now, although it would count otherwise.
struct Ahead {
  std::int64_t deals = 0;   ///< that begin after now
  std::int64_t events = 0;  ///< of deals that have begun

  bool operator==(const Ahead&) const = default;
};

/// How `deal` stands now, if the report is about it; else nothing. What lies ahead adds to `ahead`.
/// Refused: an amount that the filter compares and that has no rate.
std::optional<Standing> select(const Pipeline& pipeline, const Spec& spec, const Deal& deal,
                               Ahead& ahead);

/// A deal that a report is about, as it stands now.
struct Case {
  const Deal* deal = nullptr;
  Standing stands;
  std::size_t happened = 0;  ///< so many of its events
  /// What it counts where a report weighs deals: 1, or what it is worth in minor units of the
  /// pipeline's currency; 0 without a value.
  std::int64_t weight = 1;

  /// What has happened.
  std::span<const Event> past() const { return {deal->history.data(), happened}; }
};

/// How the deals that reached a stage fared. One is reached as in the funnel: optional and retired
/// stages by those that visited them.
struct StageRecord {
  std::int64_t sold = 0;
  std::int64_t dropped = 0;  ///< lost or cold now, and not sold

  std::int64_t decided() const { return sold + dropped; }

  bool operator==(const StageRecord&) const = default;
};

/// The deals that a report is about, in the order of the file, and what lies ahead.
struct Chosen {
  std::vector<Case> cases;
  std::vector<StageRecord> record;  ///< by stage
  Ahead ahead;
  std::int64_t without_value = 0;  ///< deals without one, where the report is about values
};

/// Chooses them. Refused as by select(), and a value that cannot be converted or is more than sums
/// of 64 bits hold.
Chosen choose(const Pipeline& pipeline, const Spec& spec);

/// What a report works on: some or all of the deals that were chosen. It keeps none of it.
struct Subject {
  const Pipeline& pipeline;
  const Spec& spec;
  std::span<const Case> cases;
  /// By stage, of all deals that were chosen; empty where nobody asks for it.
  std::span<const StageRecord> record = {};
  /// The key of the row that somebody asks about; empty: of none. A report that shows the one of
  /// several rows that stands out shows this one.
  std::string_view row = {};
};

/// A sentence for each kind of thing that was left out.
std::vector<std::string> notes_on(const Ahead& ahead);

}  // namespace kariz::report
