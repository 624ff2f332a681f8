#include "surroundings.hpp"

#include <ctime>
#include <system_error>

#include <sys/ioctl.h>
#include <unistd.h>

namespace kariz::cli {
namespace {

constexpr int usual_width = 80;

Stream look_at(int descriptor) {
  if (isatty(descriptor) == 0) return {};
  winsize size{};
  const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0;
  Stream stream{usual_width};
  if (known && size.ws_col > 0) stream.terminal_width = size.ws_col;
  if (known && size.ws_row > 0) stream.terminal_height = size.ws_row;
  return stream;
}

}  // namespace

std::optional<std::string> Surroundings::variable(std::string_view name) const {
  const auto found = variables.find(name);
  if (found == variables.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

std::optional<std::filesystem::path> Surroundings::state_directory() const {
  // The XDG specification has relative paths ignored.
  const std::filesystem::path state = variable("XDG_STATE_HOME").value_or("");
  if (state.is_absolute()) return state / "kariz";
  const std::filesystem::path home = variable("HOME").value_or("");
  if (home.is_absolute()) return home / ".local" / "state" / "kariz";
  return std::nullopt;
}

Surroundings look_around(const char* const* environment) {
  Surroundings here;
  for (; *environment != nullptr; ++environment) {
    const std::string_view text = *environment;
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) continue;
    here.variables.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  here.clock = static_cast<std::int64_t>(std::time(nullptr));
  std::error_code none;  // a directory that is gone leaves an empty path, and no file is found
  here.directory = std::filesystem::current_path(none);
  here.input = look_at(STDIN_FILENO);
  here.output = look_at(STDOUT_FILENO);
  here.errors = look_at(STDERR_FILENO);
  return here;
}

}  // namespace kariz::cli
