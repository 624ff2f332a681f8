#pragma once

#include <span>
#include <string_view>

namespace kariz::cli {

/// A pipeline to begin with, as it stands in examples/templates/NAME.LANG.yaml.
struct Template {
  std::string_view name;
  std::string_view lang;  ///< two letters: en, fa, …
  std::string_view text;
};

/// Every template, in order of name, then language; they live as long as the program.
std::span<const Template> templates();

}  // namespace kariz::cli
