#include "track_record.hpp"

#include <algorithm>

namespace kariz::report {
namespace {

bool is_never_inferred(const Stage& stage) {
  return stage.is_optional() || stage.is_retired();
}

StageRecord& operator+=(StageRecord& sum, const StageRecord& more) {
  sum.sold += more.sold;
  sum.dropped += more.dropped;
  return sum;
}

/// What the deal adds to the record of each stage that it reached.
StageRecord fate(const Case& one, const Settings& settings, Instant now) {
  if (sale(*one.deal, settings, now)) return {1, 0};
  const bool is_dropped = one.stands.state == State::lost || one.stands.state == State::cold;
  return {0, is_dropped ? 1 : 0};
}

/// Adds once to each never inferred stage that the deal visited. `counted_for` says by stage for
/// which deal that was done last.
void add_visits(const Case& one, const StageRecord& one_fate, const std::vector<Stage>& stages,
                std::vector<const Deal*>& counted_for, std::vector<StageRecord>& record) {
  for (const Event& event : one.past()) {
    const auto* const entered = as<EnteredStage>(event);
    if (entered == nullptr || !is_never_inferred(stages[entered->stage])) continue;
    if (counted_for[entered->stage] == one.deal) continue;
    counted_for[entered->stage] = one.deal;
    record[entered->stage] += one_fate;
  }
}

}  // namespace

std::vector<StageRecord> track_record(const Pipeline& pipeline, const Spec& spec,
                                      std::span<const Case> cases) {
  const std::vector<Stage>& stages = pipeline.settings.stages;
  std::vector<StageRecord> record(stages.size());
  std::vector<StageRecord> furthest(stages.size() + 1);
  std::vector<const Deal*> counted_for(stages.size(), nullptr);
  const bool has_visits = std::any_of(stages.begin(), stages.end(), is_never_inferred);
  for (const Case& one : cases) {
    const StageRecord one_fate = fate(one, pipeline.settings, spec.now);
    if (one_fate.decided() == 0) continue;
    furthest[one.stands.furthest] += one_fate;
    if (has_visits) add_visits(one, one_fate, stages, counted_for, record);
  }
  StageRecord further = furthest.back();
  for (StageIndex stage = stages.size(); stage-- > 0;) {
    further += furthest[stage];
    if (!is_never_inferred(stages[stage])) record[stage] = further;
  }
  return record;
}

}  // namespace kariz::report
