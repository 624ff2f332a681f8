#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz {

struct Edit {
  std::vector<Setting> set;  ///< std::monostate clears a field
  std::string_view note;
  std::optional<Plan> next = {};  ///< not along with a setting of `next`
};

/// Sets and clears fields of a deal, whatever its state. Old values of value, close, owner and
/// source are kept in the history; a note without them is an event of its own. Refused: clearing
/// the name, a time before a later edit of the same recorded field, and a plan as in advance().
/// What is as it is asked for already changes nothing. `from` is for check_origins(), once for all
/// deals.
DealChange edit(const Pipeline& pipeline, const Deal& deal, const Edit& request,
                const Asking& asking);

}  // namespace kariz
