#pragma once

#include <kariz/domain/deal.hpp>
#include <kariz/file/values.hpp>

namespace kariz::file {

/// Reads deals, with the settings that they refer to. What is wrong is reported and left out.
class DealReader {
public:
  DealReader(const Settings& settings, Problems& problems);

  /// A deal from an entry of `deals`.
  Deal read(Value id, Value value);

private:
  void read_field(Deal& deal, Value key, Value value);
  void read_own_field(Deal& deal, std::size_t index, Value value);
  NextStep read_next(Value value);

  const Settings& settings_;
  Problems& problems_;
  std::vector<std::string_view> keys_;  // all fields, then "history"
};

/// Reads the list of events of one deal. `deal_key` is where to point when there is none.
std::vector<Event> read_history(Value value, const Settings& settings, Problems& problems);

/// Shared by fields and events: a time, an amount, a day, a mapping's keys.
std::optional<Instant> read_instant(Value value, const Settings& settings, Problems& problems);
std::optional<Money> read_money(Value value, const Settings& settings, Problems& problems);
std::optional<Date> read_date(Value value, Problems& problems);
std::string_view read_source(Value value, const Settings& settings, Problems& problems);

}  // namespace kariz::file
