#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <kariz/domain/qualifying.hpp>

namespace kariz {

struct AddLead {
  std::string_view name;
  std::string_view id_stem;            ///< what the id is made of (file::id_stem(name))
  std::optional<std::string_view> id;  ///< this very id instead
  std::vector<Setting> set;            ///< fields other than the name
  std::vector<Answered::Reply> replies;
  std::optional<Instant> until;     ///< where the rule defers leads that fail
  std::optional<StageIndex> stage;  ///< the first where it is not set
  std::string_view note;
  std::optional<Plan> next = {};  ///< in place of the task of the stage
};

/// A new lead: it enters its stage, whose task is its next step, then gets its answers and what the
/// rule makes of them. Its id is kept in the pipeline's arena. Refused: a time after now, an empty
/// name, an id that is none or taken, a source that the file does not have, a retired stage or one
/// whose own needs are not met, a plan as in advance(), and what qualify() refuses. A `ref` that is
/// known is the caller's to look for; `from` is for check_origins().
Deal add_lead(const Pipeline& pipeline, const AddLead& request, const Asking& asking);

/// Hands out ids that no deal has: the stem, else the stem with -2, -3 …, at most 64 code points.
class FreeIds {
public:
  explicit FreeIds(const Pipeline& pipeline) : pipeline_(pipeline) {}

  /// An id that is free now and taken from now on.
  std::string take(std::string_view stem);

private:
  const Pipeline& pipeline_;
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> next_;  // a counter per stem: no search
};

/// The deal with this `ref`, if there is one.
const Deal* find_ref(const Pipeline& pipeline, std::string_view ref);

}  // namespace kariz
