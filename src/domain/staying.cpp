#include <algorithm>

#include <kariz/domain/staying.hpp>

namespace kariz {

namespace {

/// Adds the time from `counted_to` on; what lies before that is counted, or was slept through.
void count(Stay& stay, Instant& counted_to, Instant until) {
  stay.seconds += std::max<std::int64_t>(0, until.seconds - counted_to.seconds);
  counted_to = until;
}

}  // namespace

std::vector<Stay> stays(const Deal& deal, Instant now) {
  std::vector<Stay> result;
  Instant counted_to;
  const std::size_t happened = happened_by(deal, now);
  for (std::size_t i = 0; i < happened; ++i) {
    const Event& event = deal.history[i];
    if (!is_move(event)) continue;
    const bool is_in = !result.empty() && !result.back().exit;
    if (is_in) count(result.back(), counted_to, event.at);
    if (const auto* deferral = as<Deferred>(event)) {
      counted_to = std::max(event.at, deferral->until);
      continue;
    }
    if (is_in) result.back().exit = i;
    if (const auto* entry = as<EnteredStage>(event)) {
      result.push_back({i, entry->stage, std::nullopt, 0});
      counted_to = event.at;
    }
  }
  if (!result.empty() && !result.back().exit) count(result.back(), counted_to, now);
  return result;
}

}  // namespace kariz
