// Runs the files and folders that are named through a fuzz target, without libFuzzer:
//   fuzz_read FILE|FOLDER…

#include "checks.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

namespace {

void run(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  kariz::fuzz::require(file.good(), "the file is there", path.string());
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  fmt::print("{}\n", path.string());
  std::fflush(stdout);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int count, char** words) {
  for (int i = 1; i < count; ++i) {
    if (!std::filesystem::is_directory(words[i])) {
      run(words[i]);
      continue;
    }
    for (const auto& entry : std::filesystem::directory_iterator(words[i])) run(entry.path());
  }
}
