#include "lifts.hpp"

#include "usage.hpp"

#include <algorithm>
#include <string_view>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/domain/money.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kariz::cli {
namespace {

/// STAGE=+7% or STAGE=+7pt, taken apart.
struct LiftText {
  std::string_view stage;
  std::int64_t size = 0;
  report::Lift::Kind kind = report::Lift::Kind::percent;
};

[[noreturn]] void refuse_lift(std::string_view text) {
  refuse_usage(fmt::format("--lift: '{}' is no lift", text),
               "a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt "
               "(points), up to 1000 with at most 4 decimals");
}

/// Cuts `end` off `text`, if it ends so.
bool take_end(std::string_view& text, std::string_view end) {
  const bool ends = text.size() > end.size() && text.substr(text.size() - end.size()) == end;
  if (ends) text.remove_suffix(end.size());
  return ends;
}

LiftText read_lift(std::string_view text) {
  constexpr std::int64_t most = 1000'000'000'000;  // 10^-9 percent
  constexpr std::int64_t finest = 100'000;
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == text.npos) refuse_lift(text);
  LiftText lift;
  lift.stage = text.substr(0, equals);
  std::string_view size = text.substr(equals + 1);
  if (take_end(size, "pt")) {
    lift.kind = report::Lift::Kind::points;
  } else if (!take_end(size, "%")) {
    refuse_lift(text);
  }
  if (size.front() == '+') size.remove_prefix(1);
  const auto number = parse_rate(size);
  if (!number || *number > most || *number % finest != 0) refuse_lift(text);
  lift.size = *number;
  return lift;
}

StageIndex find_lifted(const Settings& settings, std::string_view id) {
  const auto stage = find_stage_named(settings, id);
  if (!stage) {
    refuse_rule(fmt::format("--lift: unknown stage '{}'", id),
                did_you_mean(id, stage_ids(settings), "stages"));
  }
  if (settings.stages[*stage].is_retired())
    refuse_rule(fmt::format("--lift: the stage '{}' is retired, nobody passes it any more", id),
                fmt::format("stages: {}", fmt::join(stage_ids(settings), ", ")));
  return *stage;
}

}  // namespace

void check_lifts(const std::vector<std::string>& texts) {
  for (const auto& text : texts) static_cast<void>(read_lift(text));
}

std::vector<report::Lift> read_lifts(const Settings& settings,
                                     const std::vector<std::string>& texts) {
  std::vector<report::Lift> lifts;
  for (const auto& text : texts) {
    const auto read = read_lift(text);
    const auto stage = find_lifted(settings, read.stage);
    const auto is_same = [&](const report::Lift& other) { return other.stage == stage; };
    if (std::any_of(lifts.begin(), lifts.end(), is_same))
      refuse_rule(fmt::format("--lift: '{}' is lifted twice", settings.stages[stage].id),
                  "say once what it is lifted by");
    lifts.push_back({stage, read.size, read.kind});
  }
  return lifts;
}

}  // namespace kariz::cli
