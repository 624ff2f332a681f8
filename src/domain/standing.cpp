#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <kariz/domain/standing.hpp>

namespace kariz {

namespace {

constexpr std::array<std::pair<State, std::string_view>, 5> state_names{
    {{State::open, "open"},
     {State::deferred, "deferred"},
     {State::cold, "cold"},
     {State::lost, "lost"},
     {State::won, "won"}}};

std::span<const Event> past(const Deal& deal, Instant now) {
  return std::span(deal.history).first(happened_by(deal, now));
}

State state_after(const Event& move, Instant now) {
  if (as<Lost>(move)) return State::lost;
  if (as<Won>(move)) return State::won;
  if (as<WentCold>(move)) return State::cold;
  const auto* deferral = as<Deferred>(move);
  return deferral && now < deferral->until ? State::deferred : State::open;
}

const std::vector<std::string_view>* ticked_by(const Event& event) {
  if (const auto* met = as<MetCriteria>(event)) return &met->criteria;
  if (const auto* entry = as<EnteredStage>(event)) return &entry->met;
  if (const auto* win = as<Won>(event)) return &win->met;
  return nullptr;
}

/// A return to `stage` takes back what was ticked for it and for the stages after it.
void untick_from(std::vector<std::string_view>& ticked, const Settings& settings,
                 StageIndex stage) {
  const auto is_open_again = [&](std::string_view criterion) {
    const std::optional<StageIndex> of = stage_of_criterion(settings, criterion);
    return of && *of >= stage;
  };
  std::erase_if(ticked, is_open_again);
}

}  // namespace

std::optional<Instant> recontact(const Standing& stands) {
  const auto* const lost = as<Lost>(*stands.decided);
  return lost == nullptr ? std::nullopt : lost->recontact;
}

std::string_view to_text(State state) {
  for (const auto& entry : state_names) {
    if (entry.first == state) return entry.second;
  }
  return {};
}

std::optional<State> parse_state(std::string_view text) {
  for (const auto& entry : state_names) {
    if (entry.second == text) return entry.first;
  }
  return std::nullopt;
}

std::optional<Standing> standing(const Deal& deal, const Settings& settings, Instant now) {
  const std::span<const Event> events = past(deal, now);
  if (events.empty()) return std::nullopt;

  Standing result;
  result.decided = &events.front();
  for (const Event& event : events) {
    if (const auto* entry = as<EnteredStage>(event)) {
      result.stage = entry->stage;
      result.furthest = std::max(result.furthest, entry->stage);
      result.entered = event.at;
    }
    if (is_move(event)) result.decided = &event;
  }
  result.state = state_after(*result.decided, now);
  if (result.state == State::won) result.furthest = settings.stages.size();
  return result;
}

std::optional<Sale> sale(const Deal& deal, const Settings& settings, Instant now) {
  const StageIndex sold_from = first_sold_stage(settings);
  std::optional<Instant> sold_at;
  std::optional<Money> won_value;
  StageIndex stage = 0;
  for (const Event& event : past(deal, now)) {
    if (!is_move(event)) continue;
    if (const auto* entry = as<EnteredStage>(event)) stage = entry->stage;
    const auto* win = as<Won>(event);
    won_value = win ? win->value : std::nullopt;
    // A deferral or a cold spell sells nothing; it only leaves a sale as it is.
    const bool is_entry = win || as<EnteredStage>(event);
    if (as<Lost>(event) || (!win && stage < sold_from)) {
      sold_at.reset();
    } else if (!sold_at && is_entry) {
      sold_at = event.at;
    }
  }
  if (!sold_at) return std::nullopt;
  return Sale{*sold_at, won_value ? won_value : deal.value};
}

Worth worth(const Deal& deal, const Settings& settings, Instant now) {
  const std::optional<Sale> sold = sale(deal, settings, now);
  if (sold) return {sold->value, sold->at};
  const std::optional<Standing> stands = standing(deal, settings, now);
  const bool is_lost = stands && stands->state == State::lost;
  return {deal.value, is_lost ? stands->decided->at : now};
}

std::vector<std::string_view> criteria_met(const Deal& deal, const Settings& settings,
                                           Instant now) {
  std::vector<std::string_view> ticked;
  std::optional<StageIndex> stage;
  for (const Event& event : past(deal, now)) {
    if (const auto* entry = as<EnteredStage>(event)) {
      if (stage && entry->stage <= *stage) untick_from(ticked, settings, entry->stage);
      stage = entry->stage;
    }
    const std::vector<std::string_view>* now_ticked = ticked_by(event);
    if (!now_ticked) continue;
    for (const std::string_view criterion : *now_ticked) {
      if (std::find(ticked.begin(), ticked.end(), criterion) == ticked.end()) {
        ticked.push_back(criterion);
      }
    }
  }
  return ticked;
}

}  // namespace kariz
