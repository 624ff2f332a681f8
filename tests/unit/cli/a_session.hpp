#pragma once

#include "session.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace kariz::cli {

/// A directory of its own, gone with the test.
class ADirectory {
public:
  ADirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "kariz-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    // As getcwd() would say it.
    path_ = std::filesystem::canonical(name);
  }
  ADirectory(const ADirectory&) = delete;
  ADirectory& operator=(const ADirectory&) = delete;
  ~ADirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

  void write(std::string_view name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

private:
  std::filesystem::path path_;
};

/// Surroundings at 2026-11-21T10:00:00Z, all streams pipes.
inline Surroundings quiet_surroundings(std::filesystem::path directory) {
  Surroundings here;
  here.clock = 1795255200;
  here.directory = std::move(directory);
  return here;
}

}  // namespace kariz::cli
