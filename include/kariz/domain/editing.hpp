#pragma once

#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz {

struct Edit {
  std::vector<Setting> set;  ///< at least one; std::monostate clears a field
  std::string_view note;
};

/// Sets and clears fields of a deal, whatever its state. Old values of value, close, owner and
/// source are kept in the history. Refused: clearing the name, and a time before a later edit of
/// the same recorded field. What is as it is asked for already changes nothing. `from` is for
/// check_origins(), once for all deals.
DealChange edit(const Pipeline& pipeline, const Deal& deal, const Edit& request,
                const Asking& asking);

}  // namespace kariz
