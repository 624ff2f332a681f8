#pragma once

#include "beside.hpp"
#include "system.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/file/terms.hpp>

#include <sys/stat.h>

namespace kariz::file {

/// An advisory lock on a pipeline file, held while this lives, together with the file's bytes as
/// they were when it was got. The path is resolved: a symbolic link stays, what it points to is
/// replaced.
class LockedFile {
public:
  /// Waits for whoever holds the lock. Refused (Fault::system): missing, unreadable, not a regular
  /// file, larger than 1 GiB, out of patience. `name` stands in messages.
  LockedFile(const std::filesystem::path& path, std::string name, const Patience& patience);

  const std::filesystem::path& path() const { return path_; }
  const std::string& text() const { return text_; }

  enum class Outcome { replaced, changed_meanwhile };

  /// Puts `text` in the file's place, whole or not at all: a file beside it, on disk, then swapped
  /// with it. Owner and mode are kept. `changed_meanwhile`: somebody saved another text since; that
  /// one stands there still. Refused (Fault::system): no space, no permission, a second hard link,
  /// a program that has the file open for writing. What else there is to tell goes to `warnings`.
  Outcome replace(std::string_view text, std::vector<Diagnostic>& warnings);

private:
  bool is_as_read() const;
  void refuse_hard_links(const Beside& names) const;
  Outcome swap(const Beside& names, std::string_view text, std::vector<Diagnostic>& warnings);
  Outcome rename_over(const Beside& names);
  Outcome give_back(const Beside& names, std::string_view text, std::vector<Diagnostic>& warnings);

  std::filesystem::path path_;
  std::string name_;
  Patience patience_;
  std::string text_;
  struct stat read_ {};  ///< what the system knew of the file before it was read
  Descriptor file_;      ///< and its lock
  Descriptor replaced_;  ///< the new text, and the lock of that
};

/// Refused (Fault::system): something stands at `path`.
void refuse_existing(const std::filesystem::path& path, const std::string& name);

/// Writes a file that must not exist yet. Refused (Fault::system): it exists, no space, no
/// permission; nothing is left behind then. What there is to tell all the same.
std::vector<Diagnostic> write_new(const std::filesystem::path& path, const std::string& name,
                                  std::string_view text, const Patience& patience);

}  // namespace kariz::file
