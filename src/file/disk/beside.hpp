#pragma once

#include "system.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/file/terms.hpp>

#include <sys/stat.h>

namespace kariz::file {

/// What kariz puts beside a file while it replaces it. The names are always the same, so that what
/// a killed run leaves behind is found without looking through the folder. Whoever makes any of it
/// holds the lock of the file, or, for `fresh`, of the folder.
struct Beside {
  std::filesystem::path
      part;  ///< the new text; once it is swapped with the file, the displaced one
  std::filesystem::path note;   ///< a symbolic link to nowhere that says which texts those are
  std::filesystem::path fresh;  ///< the text of a file that is not there yet
};

/// The names beside a file with this path.
Beside beside(const std::filesystem::path& file);

/// Makes a file with the text on disk, which must not exist: with the owner, mode and attributes of
/// `like`, or without one such as anybody's new file. It is locked as long as it is open, so that a
/// writer who finds it in its place waits for the end of all this. Refused (Fault::system): no
/// space, no permission; nothing is left behind then. `name` stands in messages.
Descriptor write_text(const std::filesystem::path& path, const std::string& name,
                      std::string_view text, const Descriptor* like);

/// Notes which texts the part can hold. False where the file system has no symbolic links.
bool write_note(const Beside& names, const std::string& name, std::string_view before,
                std::string_view after);

/// Removes the part and its note, in this order: a note without a part means nothing.
void remove_part(const Beside& names);

/// Gives the part a visible name for good, since it holds what somebody saved: FILE.saved, or
/// FILE.saved-2 and so on. The warning that tells so. Refused (Fault::system): it cannot be
/// renamed.
Diagnostic keep_part(const Beside& names, const std::filesystem::path& file,
                     const std::string& name);

/// What a killed run may leave behind.
struct LeftOvers {
  std::optional<Diagnostic> warning;  ///< that a text was kept
  /// `ours`: the part is the very file that this run has locked. Another run has put its text in
  /// place of it just now, or it is a hard link. It stays.
  enum class Part { gone, ours } part = Part::gone;
};

/// Removes it, but keeps a part whose text is not one that the killed run had read or made: an
/// editor had saved it in the very moment of the swap. `own` is the file that is locked already.
/// Refused (Fault::system): something is in the way that cannot be removed.
LeftOvers clear_left_overs(const std::filesystem::path& file, const std::string& name,
                           const Descriptor& own, const Patience& patience);

}  // namespace kariz::file
