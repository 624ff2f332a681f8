#pragma once

#include "arguments.hpp"
#include "command.hpp"

#include <string>

namespace kariz::cli {

/// "usage: kariz lose [OPTION…] DEAL…".
std::string usage_line(const Arguments& arguments);

/// The help of kariz: all commands, and the options that all have, which `arguments` declares.
std::string overview(const Arguments& arguments);

/// The help of a command: `arguments` are its own parameters, `common` those of all commands.
std::string help_of(const Command& command, const Arguments& arguments, const Arguments& common);

}  // namespace kariz::cli
