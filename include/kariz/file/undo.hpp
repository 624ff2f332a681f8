#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <kariz/file/update.hpp>

namespace kariz::file {

/// What an undo did.
struct Undone {
  Update update;        ///< `changed` are the deals that are others now, or there again
  std::string command;  ///< whose change it took back
  std::int64_t at = 0;  ///< when that was made, in seconds since 1970-01-01T00:00:00Z
  /// Whether the change is there again, because the last undo was taken back.
  bool is_made_again = false;
};

/// Takes back the last change that kariz made to a file, by the same road as any change; the undo
/// is recorded as one, so that the next makes the change again. Refused (Fault::rule): no change is
/// recorded, or the file is not as that left it; and what update() refuses.
Undone undo(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
            Effect effect, const Terms& terms);

}  // namespace kariz::file
