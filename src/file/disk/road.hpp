#pragma once

#include "changing/splice.hpp"
#include "way_back.hpp"

#include <functional>
#include <string>
#include <vector>

#include <kariz/file/update.hpp>

namespace kariz::file {

/// What is to be written.
struct Draft {
  std::vector<Edit> edits;  ///< that lead to the new text; without any nothing is written
  std::string text;
  /// Says whether the new text reads back as it was meant, or throws.
  std::function<void(const Pipeline& after)> compare;
  /// Changes what is recorded of the change; may be empty.
  std::function<void(WayBack& way)> record;
};

/// What is made of a file; called again when it changed in the meantime. `path` is without symbolic
/// links.
using Drafting = std::function<Draft(const Pipeline& before, const std::filesystem::path& path)>;

/// The one road to the disk: lock, read, draft, read back and compare, replace, record.
Update travel(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
              const Drafting& drafting, Effect effect, const Terms& terms);

/// Refuses a text that reads back as something else than was meant.
[[noreturn]] void refuse_wrong_result(const std::string& name, std::string_view detail);

}  // namespace kariz::file
