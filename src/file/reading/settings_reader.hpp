#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include <kariz/domain/settings.hpp>
#include <kariz/file/read.hpp>
#include <kariz/file/values.hpp>

namespace kariz::file {

/// Settings as far as they could be read.
struct SettingsReading {
  Settings settings;
  bool is_pipeline = true;                 ///< false: another version, or another kind of file
  std::vector<std::string_view> doubtful;  ///< the keys under which something may be missing here

  /// To be called where not all could be read that is referred to under this key, or `criteria`.
  void doubt(std::string_view key) {
    if (can_trust(key)) doubtful.push_back(key);
  }

  /// Whether what refers to the settings under this key, or to `criteria`, can be judged by them.
  /// If not, one mistake there would be reported for every deal.
  bool can_trust(std::string_view key) const {
    return std::find(doubtful.begin(), doubtful.end(), key) == doubtful.end();
  }
};

/// Reads the settings of a pipeline from its topmost entries: `deals` and what is below it is
/// passed over. What is wrong is reported and left out, or stands as its default.
SettingsReading read_settings(Value document, const ZoneLookup& zones, Problems& problems);

// The keys `stages`, `qualification` and `loss-reasons`, for read_settings().
void read_stages(Value value, SettingsReading& reading, Problems& problems);
void read_qualification(Value value, SettingsReading& reading, Problems& problems);
void read_loss_reasons(Value value, SettingsReading& reading, Problems& problems);

/// The stage that `qualification: to` names; resolved once all stages are known.
void resolve_qualification(Value value, SettingsReading& reading, Problems& problems);
/// Reports needs that are no fields, and `qualification` needed without a rule.
void check_needs(Value stages, const SettingsReading& reading, Problems& problems);

}  // namespace kariz::file
