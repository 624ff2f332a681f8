#pragma once

#include <optional>
#include <string>

#include <kariz/file/terms.hpp>

namespace kariz::cli {

/// Reads --lock-timeout: whole seconds; 0 is not to wait at all. Refused (Fault::usage): anything
/// else.
std::optional<long> read_lock_timeout(const std::optional<std::string>& text);

/// Waits for a lock as long as `timeout` says, in seconds; without one as long as it takes. After a
/// second it says once on standard error who waits for what.
file::Patience patience_for(std::optional<long> timeout);

}  // namespace kariz::cli
