#pragma once

#include <optional>
#include <string>

#include <kariz/file/terms.hpp>

namespace kariz::file {

/// Gets the lock (flock) of an open file or directory, which lasts until it is closed. Refused
/// (Fault::system): the patience ends, or it cannot be locked. `name` stands in messages.
void lock(int descriptor, const std::string& name, const Patience& patience);

/// Who holds the lock of an open file; nothing where the system does not tell.
std::optional<LockHolder> lock_holder(int descriptor);

}  // namespace kariz::file
