#pragma once

#include <kariz/domain/settings.hpp>
#include <kariz/file/read.hpp>
#include <kariz/file/values.hpp>

namespace kariz::file {

/// Reads the settings of a pipeline from its topmost entries: `deals` and what is below it is
/// passed over. What is wrong is reported and left out, or stands as its default.
Settings read_settings(Value document, const ZoneLookup& zones, Problems& problems);

/// The keys `stages`, `qualification` and `loss-reasons`, for read_settings().
std::vector<Stage> read_stages(Value value, Problems& problems);
Qualification read_qualification(Value value, Problems& problems);
std::vector<LossReason> read_loss_reasons(Value value, Problems& problems);

/// The stage that `qualification: to` names; resolved once all stages are known.
void resolve_qualification(Value value, Settings& settings, Problems& problems);
/// Reports needs that are no fields, and `qualification` needed without a rule.
void check_needs(Value stages, const Settings& settings, Problems& problems);

}  // namespace kariz::file
