#pragma once

#include "a_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <unistd.h>

/// Files on disk, for tests.
namespace kariz::file {

/// A directory that is removed with all that is in it.
class Scratch {
public:
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "kariz-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    directory_ = name;
  }
  ~Scratch() { std::filesystem::remove_all(directory_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::filesystem::path operator/(const char* name) const { return directory_ / name; }
  std::size_t file_count() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(directory_),
                                                  std::filesystem::directory_iterator()));
  }

private:
  std::filesystem::path directory_;
};

inline void write(const std::filesystem::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What a refusal says, which must be of this kind.
inline std::string refusal_of(Fault fault, const std::function<void()>& act) {
  try {
    act();
  } catch (const Refusal& refusal) {
    CHECK(refusal.fault() == fault);
    return described(refusal.diagnostics());
  }
  return "not refused";
}

}  // namespace kariz::file
