#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <kariz/file/update.hpp>

namespace kariz::file {

/// An advisory lock on a pipeline file, held while this lives, together with the file's bytes as
/// they were when it was got. The path is resolved: a symbolic link stays, what it points to is
/// replaced.
class LockedFile {
public:
  /// Waits for whoever holds the lock. Refused (Fault::system): missing, unreadable, not a regular
  /// file, larger than 1 GiB. `name` stands in messages.
  LockedFile(const std::filesystem::path& path, std::string name);
  ~LockedFile();
  LockedFile(const LockedFile&) = delete;
  LockedFile& operator=(const LockedFile&) = delete;

  const std::string& text() const { return text_; }

  enum class Outcome { replaced, changed_meanwhile };

  /// Puts `text` in the file's place, whole or not at all: a temporary file beside it, on disk,
  /// then swapped with it. Owner and mode are kept. `changed_meanwhile`: an editor saved another
  /// text since; that one stands there still. Refused (Fault::system): no space, no permission.
  Outcome replace(std::string_view text);

private:
  std::filesystem::path path_;
  std::string name_;
  std::string text_;
  int descriptor_ = -1;
};

/// All bytes of a file. Refused as by LockedFile.
std::string read_bytes(const std::filesystem::path& path, const std::string& name, Content content);

/// Refused (Fault::system): something stands at `path`.
void refuse_existing(const std::filesystem::path& path, const std::string& name);

/// Writes a file that must not exist yet. Refused (Fault::system): it exists, no space, no
/// permission; nothing is left behind then.
void write_new(const std::filesystem::path& path, const std::string& name, std::string_view text);

}  // namespace kariz::file
