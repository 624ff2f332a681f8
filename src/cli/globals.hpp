#pragma once

#include "arguments.hpp"

#include <optional>
#include <string>

namespace kariz::cli {

/// What every command line may say, before the command or behind it.
struct Globals {
  std::optional<std::string> file;
  std::optional<When> now;
  std::optional<std::string> format;
  std::optional<std::string> color;
  std::optional<std::string> lock_timeout;
  bool json = false;
  bool quiet = false;
  bool dry_run = false;
  bool help = false;
  bool version = false;
};

/// Declares the options of all commands.
void declare_globals(Arguments& arguments, Globals& globals);

/// Declares the options of those that change something.
void declare_globals_of_changes(Arguments& arguments, Globals& globals);

}  // namespace kariz::cli
