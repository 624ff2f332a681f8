#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <kariz/domain/settings.hpp>

namespace kariz::exchange {

/// How a deal may end, as far as a file can say it.
enum class Outcome { won, lost, cold };

/// What a cell or a recipe may call by name: a stage or an outcome.
using Target = std::variant<StageIndex, Outcome>;

/// The stage or outcome of this id, else of this id or name in any case of ASCII.
std::optional<Target> find_target(const Settings& settings, std::string_view text);

/// The ids of what may be named, for help texts.
std::vector<std::string_view> target_ids(const Settings& settings);

/// Whether it is a stage that is not to be entered any more.
bool is_retired(const Settings& settings, Target target);

/// The first stage that may be entered.
StageIndex first_stage(const Settings& settings);

/// The reason for losing as the file knows it, by id or name; the text itself where the file knows
/// none. Nothing for unknown and retired ones.
std::optional<std::string_view> find_loss_reason(const Settings& settings, std::string_view text);

}  // namespace kariz::exchange
