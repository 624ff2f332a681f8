#include "fold.hpp"

#include <algorithm>

#include <kariz/domain/settings.hpp>

namespace kariz {

namespace {

/// The item with this id; else the one that had it once, so that an id which is used again means
/// what it means today.
template <class Item>
std::optional<std::size_t> find_by_id(const std::vector<Item>& items, std::string_view id) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].id == id) return i;
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::vector<std::string_view>& was = items[i].was;
    if (std::find(was.begin(), was.end(), id) != was.end()) return i;
  }
  return std::nullopt;
}

template <class Item>
std::vector<std::string_view> current_ids(const std::vector<Item>& items) {
  std::vector<std::string_view> ids;
  for (const Item& item : items) {
    if (item.use == Stage::Use::current) ids.push_back(item.id);
  }
  return ids;
}

}  // namespace

std::vector<std::string_view> default_channels() {
  return {"phone", "sms", "chat", "email", "meeting", "social", "visit"};
}

std::optional<StageIndex> find_stage(const Settings& settings, std::string_view id) {
  return find_by_id(settings.stages, id);
}

StageIndex first_sold_stage(const Settings& settings) {
  const auto is_sale = [](const Stage& stage) { return stage.sale == Stage::Sale::yes; };
  const auto found = std::find_if(settings.stages.begin(), settings.stages.end(), is_sale);
  return static_cast<StageIndex>(found - settings.stages.begin());
}

std::optional<StageIndex> find_stage_named(const Settings& settings, std::string_view name) {
  if (const std::optional<StageIndex> stage = find_stage(settings, name)) return stage;
  std::optional<StageIndex> found;
  for (StageIndex i = 0; i < settings.stages.size(); ++i) {
    const Stage& stage = settings.stages[i];
    if (!same_folded(stage.id, name) && !same_folded(stage.name, name)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

std::optional<std::size_t> find_question(const Qualification& rule, std::string_view id) {
  return find_by_id(rule.questions, id);
}

const LossReason* find_reason(const Settings& settings, std::string_view id) {
  const std::optional<std::size_t> index = find_by_id(settings.loss_reasons, id);
  return index ? &settings.loss_reasons[*index] : nullptr;
}

std::vector<std::string_view> stage_ids(const Settings& settings) {
  return current_ids(settings.stages);
}

std::vector<std::string_view> question_ids(const Qualification& rule) {
  return current_ids(rule.questions);
}

std::vector<std::string_view> reason_ids(const Settings& settings) {
  return current_ids(settings.loss_reasons);
}

std::vector<std::string_view> criterion_ids(const Settings& settings) {
  std::vector<std::string_view> ids;
  for (const Stage& stage : settings.stages) {
    for (const Criterion& criterion : stage.criteria) ids.push_back(criterion.id);
  }
  return ids;
}

std::optional<StageIndex> stage_of_criterion(const Settings& settings, std::string_view id) {
  for (StageIndex stage = 0; stage < settings.stages.size(); ++stage) {
    for (const Criterion& criterion : settings.stages[stage].criteria) {
      if (criterion.id == id) return stage;
    }
  }
  return std::nullopt;
}

}  // namespace kariz
