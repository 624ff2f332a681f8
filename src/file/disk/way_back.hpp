#pragma once

#include "changing/splice.hpp"
#include "text/fingerprint.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kariz::file {

/// The last change to a file, and how it is taken back.
struct WayBack {
  std::string command;      ///< that made the change
  std::int64_t at = 0;      ///< when, in seconds since 1970-01-01T00:00:00Z
  bool is_undo = false;     ///< the last change was to take that back
  Fingerprint from;         ///< of the text that the change left
  Fingerprint to;           ///< of the text before it
  std::vector<Edit> edits;  ///< that lead from the one to the other

  bool operator==(const WayBack&) const = default;
};

/// The edits that make `text` again of what `edits` made of it.
std::vector<Edit> reversed(std::string_view text, const std::vector<Edit>& edits);

/// Keeps the way back for a file as the only one, in a directory that is made where it is missing,
/// readable by its owner alone. Empty, or why it cannot be kept; then there is none.
std::string keep_way_back(const std::filesystem::path& directory, const std::filesystem::path& file,
                          const WayBack& way);

/// The way back for a file; nothing where none was kept, or what was kept is damaged.
std::optional<WayBack> find_way_back(const std::filesystem::path& directory,
                                     const std::filesystem::path& file);

}  // namespace kariz::file
