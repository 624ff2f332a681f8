#pragma once

#include "command.hpp"

#include <span>
#include <string_view>

namespace kariz::cli {

/// All commands, in the order in which the help lists them.
std::span<const Command* const> commands();

/// The command of this name. Refused: a name that is none, with the one that was probably meant.
const Command& find_command(std::string_view name);

}  // namespace kariz::cli
