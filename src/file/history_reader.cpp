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
  each_item(value, [&](Value item) {
    auto read = read_event(item, reading, problems);
    if (!read) {
      is_first = false;
      is_whole = false;
      return;
    }
    const Event& event = read->event;
    if (is_first && !as<EnteredStage>(event)) {
      problems.error(item.offset(), item.length(),
                     fmt::format("the first event of a deal is '{}', not a stage", kind_key(event)),
                     "begin with the stage in which it was created");
    }
    // Without the time zone, times with an offset and without cannot be compared.
    if (is_whole && !is_first && reading.can_trust("timezone") && event.at < history.back().at) {
      problems.error(read->at.offset(), read->at.length(),
                     fmt::format("this event of {} stands after one of {}", to_text(event.at),
                                 to_text(history.back().at)),
                     "events stand in order of time");
    }
    is_first = false;
    history.push_back(std::move(read->event));
  });
  return history;
}

}  // namespace kariz::file
