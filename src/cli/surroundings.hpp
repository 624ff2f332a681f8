#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kariz::cli {

/// Standard input, output or error.
struct Stream {
  /// Cells in a line of the terminal that it is; nothing for a file or a pipe.
  std::optional<int> terminal_width;
  /// Lines of that terminal.
  int terminal_height = 24;

  bool is_terminal() const { return terminal_width.has_value(); }
};

/// What a run of the program finds around it. Everything that kariz knows of the world outside its
/// files, except zones, is here.
struct Surroundings {
  std::map<std::string, std::string, std::less<>> variables;  ///< of the environment
  std::int64_t clock = 0;  ///< seconds since 1970-01-01T00:00:00Z
  std::filesystem::path directory;
  Stream input;
  Stream output;
  Stream errors;

  /// A variable that is set and not empty.
  std::optional<std::string> variable(std::string_view name) const;
  /// Where what is known of the past is kept: $XDG_STATE_HOME/kariz, else ~/.local/state/kariz;
  /// nothing for somebody without a home.
  std::optional<std::filesystem::path> state_directory() const;
};

/// The surroundings of this process. `environment` is that of main().
Surroundings look_around(const char* const* environment);

}  // namespace kariz::cli
