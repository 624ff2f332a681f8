#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <tuple>

#include <kariz/cli/templates.hpp>

#include <doctest/doctest.h>

namespace kariz::cli {
namespace {

TEST_CASE("the templates are the files of examples/templates, byte for byte") {
  const std::filesystem::path folder{KARIZ_TEMPLATES};

  for (const Template& entry : templates()) {
    const auto file = std::string{entry.name} + "." + std::string{entry.lang} + ".yaml";
    CAPTURE(file);
    std::ifstream stream{folder / file, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    CHECK(stream.good());
    CHECK((entry.text == text));  // without both texts in full
  }

  const auto files = std::distance(std::filesystem::directory_iterator{folder}, {});
  CHECK(static_cast<std::ptrdiff_t>(templates().size()) == files);
}

TEST_CASE("the templates stand in order of name, then language") {
  const auto before = [](const Template& left, const Template& right) {
    return std::tie(left.name, left.lang) < std::tie(right.name, right.lang);
  };
  CHECK(std::is_sorted(templates().begin(), templates().end(), before));
}

}  // namespace
}  // namespace kariz::cli
