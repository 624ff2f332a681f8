#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>
#include <kariz/domain/planning.hpp>

namespace kariz {

struct Touch {
  std::string_view channel;
  std::optional<Plan> next;
  std::string_view note;
};

/// Records a contact, whatever the deal's state and wherever in its history. A `next` that is due
/// is cleared, or the new one is set; the first contact also answers the task of the stage in which
/// the lead began, due or not. Refused: a channel that the file does not have, what plan_next()
/// refuses.
DealChange touch(const Pipeline& pipeline, const Deal& deal, const Touch& request,
                 const Asking& asking);

/// The channels that the file has: its own, else the default ones.
std::vector<std::string_view> channels_of(const Settings& settings);

}  // namespace kariz
