#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz::file {

/// The program that holds a lock: its process id and its name, as the system tells them.
struct LockHolder {
  std::int64_t process = 0;
  std::string program;
};

/// "locked by process 1234 (kariz)"; "locked by another program" where the system does not tell.
std::string described(const std::optional<LockHolder>& holder);

/// Somebody who waits for the lock of a file.
struct LockWait {
  std::string_view name;  ///< what messages call the file
  std::function<std::optional<LockHolder>()> holder;
};

/// Called again and again while somebody else holds the lock: waits a moment, and says whether to
/// try again (true) or to give up.
using Patience = std::function<bool(const LockWait& wait)>;

/// Where a change is recorded so that it can be taken back, and as what.
struct Journal {
  std::filesystem::path directory;  ///< made where it is missing, for its owner alone
  std::string command;              ///< that makes the change
  std::function<Instant(const TimeZone& zone)> now;
};

/// What comes with a change from those who know the world.
struct Terms {
  Patience patience;               ///< none: a lock is waited for as long as it takes
  std::optional<Journal> journal;  ///< none: nothing is recorded
};

}  // namespace kariz::file
