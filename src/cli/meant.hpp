#pragma once

#include "arguments.hpp"

#include <string>
#include <string_view>

namespace kariz::cli {

// What people type by habit of other programs, or by the name of a neighbour, and what they mean.

/// What to say of a word that is no command: the one that is meant, if that is known or near.
std::string meant_by_command(std::string_view word);

/// What to say of an option that a command does not have: the one of it that is meant, that a field
/// is set by --set, that it is a word of its own; empty where nothing is known or near.
std::string meant_by_option(const Arguments& arguments, std::string_view name);

/// What to say of a key of --set that is no field: what sets it instead; empty where nothing does.
std::string_view meant_by_field(std::string_view key);

}  // namespace kariz::cli
