#include "target.hpp"

#include "text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kariz::exchange {
namespace {

constexpr std::array<std::pair<std::string_view, Outcome>, 3> outcomes = {
    {{"won", Outcome::won}, {"lost", Outcome::lost}, {"cold", Outcome::cold}}};

std::optional<StageIndex> find_stage_called(const Settings& settings, std::string_view text) {
  const auto& stages = settings.stages;
  const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage& stage) {
    return same_but_case(stage.id, text) || same_but_case(stage.name, text);
  });
  if (found == stages.end()) return std::nullopt;
  return static_cast<StageIndex>(found - stages.begin());
}

}  // namespace

std::optional<Target> find_target(const Settings& settings, std::string_view text) {
  if (const auto stage = find_stage(settings, text)) return *stage;
  if (const auto stage = find_stage_called(settings, text)) return *stage;
  const auto outcome = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto& known) {
    return same_but_case(known.first, text);
  });
  if (outcome == outcomes.end()) return std::nullopt;
  return outcome->second;
}

std::vector<std::string_view> target_ids(const Settings& settings) {
  std::vector<std::string_view> ids = stage_ids(settings);
  for (const auto& outcome : outcomes) ids.push_back(outcome.first);
  return ids;
}

bool is_retired(const Settings& settings, Target target) {
  const auto* const stage = std::get_if<StageIndex>(&target);
  return stage != nullptr && settings.stages[*stage].is_retired();
}

StageIndex first_stage(const Settings& settings) {
  const auto found = std::find_if(settings.stages.begin(), settings.stages.end(),
                                  [](const Stage& stage) { return !stage.is_retired(); });
  return found == settings.stages.end() ? 0
                                        : static_cast<StageIndex>(found - settings.stages.begin());
}

std::optional<std::string_view> find_loss_reason(const Settings& settings, std::string_view text) {
  const auto& reasons = settings.loss_reasons;
  if (reasons.empty()) return text;
  const LossReason* reason = find_reason(settings, text);
  if (reason == nullptr) {
    const auto called = std::find_if(reasons.begin(), reasons.end(), [&](const LossReason& known) {
      return same_but_case(known.id, text) || same_but_case(known.name, text);
    });
    if (called == reasons.end()) return std::nullopt;
    reason = &*called;
  }
  if (reason->use == Stage::Use::retired) return std::nullopt;
  return reason->id;
}

}  // namespace kariz::exchange
