#pragma once

#include "surroundings.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace kariz::cli {

/// What the pipeline file is called where nobody names one.
inline constexpr const char* usual_file = "pipeline.yaml";

/// A pipeline file: where it is, and what messages call it.
struct Location {
  std::filesystem::path path;
  std::string name;

  bool is_standard_input() const { return name == "-"; }
};

/// The file that is named: by `file` (the option -f), else by $KARIZ_FILE; nothing where it is not.
/// Refused (Fault::usage): an empty name.
std::optional<Location> named_file(const std::optional<std::string>& file,
                                   const Surroundings& here);

/// The named file, else pipeline.yaml in the directory or the nearest one above.
/// Refused (Fault::system): there is none.
Location locate(const std::optional<std::string>& file, const Surroundings& here);

}  // namespace kariz::cli
