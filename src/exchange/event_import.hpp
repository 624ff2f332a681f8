#pragma once

#include "row_reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kariz::exchange {

/// Makes an event of each row, in one import, and a deal of all events with one key, in whatever
/// order and file they stand.
class EventImport {
public:
  EventImport(const Pipeline& pipeline, const ImportRequest& request);

  /// Reads a row of `file`, whose problems tell what is bad. `index` is that of `counts` in the
  /// import, which gets the events and what is known.
  void read(OpenFile& file, Row row, std::size_t index, ImportedFile& counts);

  /// Adds the deals to `import` in the order of their first rows, each counted for the file in
  /// which that stands. Events are put in order of time, those of one moment as they came. A deal
  /// that does not begin with a stage begins in the first one.
  void finish(Import& import);

private:
  /// A deal of which some rows have been read.
  struct Lead {
    Deal deal;  // its history as it came
    std::size_t file;
    std::string_view name;  // where no row has one
    std::string_view stem;  // what its id is made of; empty: the name
    std::vector<std::pair<std::string_view, Instant>> told;  // until when fields are known
  };

  /// What a row says that happened. One of the first three is there.
  struct Happening {
    std::optional<Target> target;  // a stage that was entered, or an outcome
    std::string_view channel;      // of a touch
    std::string_view note;         // on what else it is, if it is anything
    std::string_view reason;       // of the outcome
  };

  Lead* find_lead(OpenFile& file, Row row, std::size_t index, ImportedFile& counts);
  std::optional<Instant> read_at(OpenFile& file, Row row);
  void read_field(OpenFile& file, Row row, const Plan::Field& field, Instant at, Lead& lead);
  std::optional<std::string_view> read_channel(OpenFile& file, Row row);
  std::optional<Happening> read_happening(OpenFile& file, Row row);
  void add_events(const Happening& happening, Instant at, std::vector<Event>& history) const;
  void complete(Deal& deal) const;

  const Pipeline& pipeline_;
  RowReader rows_;
  std::vector<std::string_view> channels_;
  std::string_view channel_;  // of rows that say nothing else
  std::vector<Lead> leads_;
  std::unordered_map<std::string_view, std::size_t> by_ref_;
  std::unordered_set<std::string_view> known_;  // refs of the pipeline that were met
  std::optional<Money> value_;                  // what the row that is being read says it is worth
  std::string scratch_;
};

}  // namespace kariz::exchange
