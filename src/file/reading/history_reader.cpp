#include "deal_reader.hpp"
#include "event_reader.hpp"

#include <fmt/format.h>

namespace kariz::file {

std::vector<Event> read_history(Value value, const SettingsReading& reading, Problems& problems) {
  std::vector<Event> history;
  if (!value.is_sequence() || value.empty()) {
    const std::string help =
        "each event begins with '- ', such as: - {at: 2026-11-01, stage: lead}";
    if (!value.is_sequence()) {
      report_wrong_kind(value, "the history", "a list of events", problems, help);
    } else {
      problems.error(value.offset(), value.length(), "a history has at least one event", help);
    }
    return history;
  }
  bool is_first = true;
  bool is_whole = true;
  std::optional<Value> no_stage;  // the first event, unless it is one
  const auto refuse_first = [&](bool is_misplaced) {
    // Where the stage follows it and was earlier, they stand in the wrong order, and no more.
    if (no_stage && !is_misplaced) {
      problems.error(
          no_stage->offset(), no_stage->length(),
          fmt::format("the first event of a deal is '{}', not a stage", kind_key(history.front())),
          "begin with the stage in which it was created");
    }
    no_stage.reset();
  };
  each_item(value, [&](Value item) {
    auto read = read_event(item, reading, problems);
    if (!read) {
      is_first = false;
      is_whole = false;
      return;
    }
    const Event& event = read->event;
    // Without the time zone, times with an offset and without cannot be compared.
    const bool is_late =
        is_whole && !is_first && reading.can_trust("timezone") && event.at < history.back().at;
    refuse_first(is_late && as<EnteredStage>(event) != nullptr);
    if (is_first && !as<EnteredStage>(event)) no_stage = item;
    if (is_late) {
      problems.error(read->at.offset(), read->at.length(),
                     fmt::format("this event of {} stands after one of {}", to_text(event.at),
                                 to_text(history.back().at)),
                     "events stand in order of time");
    }
    is_first = false;
    history.push_back(std::move(read->event));
  });
  refuse_first(false);
  return history;
}

}  // namespace kariz::file
