#pragma once

#include <memory_resource>
#include <string_view>

namespace kariz {

/// Owns texts that do not stand letter by letter in a source: escapes, folded lines, new values.
/// Views into it live as long as it does.
class Arena {
public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// A copy of `text` that stays.
  std::string_view keep(std::string_view text);

private:
  std::pmr::monotonic_buffer_resource memory_{4096};
};

}  // namespace kariz
