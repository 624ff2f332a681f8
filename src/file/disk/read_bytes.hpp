#pragma once

#include "system.hpp"

#include <filesystem>
#include <string>

#include <kariz/file/update.hpp>

#include <sys/stat.h>

namespace kariz::file {

/// What to do where there is no such file.
std::string help_if_missing(Content content);

/// Refused (Fault::system), as by all of these: missing, unreadable, not a regular file, larger
/// than 1 GiB. `name` stands in messages.
Descriptor open_for_reading(const std::filesystem::path& path, const std::string& name,
                            Content content);

/// What the system knows of an open file.
struct stat regular_file(int descriptor, const std::string& name, Content content);

/// All bytes of an open file.
std::string read_all(int descriptor, const std::string& name, Content content);

/// All bytes of a file.
std::string read_bytes(const std::filesystem::path& path, const std::string& name, Content content);

}  // namespace kariz::file
