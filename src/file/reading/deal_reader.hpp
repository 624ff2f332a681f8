#pragma once

#include "settings_reader.hpp"

#include <kariz/domain/deal.hpp>
#include <kariz/file/values.hpp>

namespace kariz::file {

/// Reads deals, with the settings that they refer to. What is wrong is reported and left out.
class DealReader {
public:
  DealReader(const SettingsReading& reading, Problems& problems);

  /// A deal from an entry of `deals`.
  Deal read(Value id, Value value);

private:
  bool is_beside_its_id(Value id, Value value);
  std::optional<Value> key_of_another_deal(Value deal) const;
  void report_without_history(Value id);
  void read_field(Deal& deal, Value key, Value value);
  void read_own_field(Deal& deal, std::size_t index, Value value);
  NextStep read_next(Value value);

  const SettingsReading& reading_;
  const Settings& settings_;
  Problems& problems_;
  std::vector<std::string_view> keys_;  // all fields, then "history"
  bool said_nothing_ = false;  // the deal above was reported to be empty or without history
};

/// Reads the list of events of one deal.
std::vector<Event> read_history(Value value, const SettingsReading& reading, Problems& problems);

/// Shared by fields and events: a time, an amount, a day, a source. `what` names it in messages.
std::optional<Instant> read_instant(Value value, std::string_view what, const Settings& settings,
                                    Problems& problems);
std::optional<Money> read_money(Value value, const SettingsReading& reading, Problems& problems);
std::optional<Date> read_date(Value value, Problems& problems);
std::string_view read_source(Value value, const SettingsReading& reading, Problems& problems);

}  // namespace kariz::file
