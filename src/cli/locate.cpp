#include "locate.hpp"

#include "usage.hpp"

#include <system_error>

#include <kariz/domain/diagnostic.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

bool is_file(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return !error && exists(status) && !is_directory(status);
}

}  // namespace

std::optional<Location> named_file(const std::optional<std::string>& file,
                                   const Surroundings& here) {
  if (file && file->empty()) refuse_usage("option '--file' needs a value");
  const auto named = file ? file : here.variable("KARIZ_FILE");
  if (!named) return std::nullopt;
  return Location{here.directory / *named, *named};
}

Location locate(const std::optional<std::string>& file, const Surroundings& here) {
  if (auto named = named_file(file, here)) return *named;
  std::string name = usual_file;
  for (auto directory = here.directory; !directory.empty(); directory = directory.parent_path()) {
    if (is_file(directory / usual_file)) return {directory / usual_file, name};
    if (directory == directory.parent_path()) break;
    name.insert(0, "../");
  }
  throw Refusal(Fault::system, fmt::format("no {} here or in a directory above", usual_file),
                "'kariz init' makes one, -f FILE or $KARIZ_FILE names another");
}

}  // namespace kariz::cli
