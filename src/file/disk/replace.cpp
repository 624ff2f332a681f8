#include "replace.hpp"

#include "lock.hpp"
#include "read_bytes.hpp"

#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace kariz::file {
namespace {

/// Whether nobody wrote to a file between two looks, as far as its times show.
bool is_unchanged(const struct stat& one, const struct stat& other) {
  const auto same_time = [](const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
  };
  return is_same(one, other) && one.st_size == other.st_size &&
         same_time(one.st_mtim, other.st_mtim) && same_time(one.st_ctim, other.st_ctim);
}

/// Whether a program has a file open for writing. A lease for reading is not given then; only the
/// owner of a file can ask for one.
bool has_writer(int descriptor) {
  // Should somebody open it now, the signal is one that does nothing.
  ::fcntl(descriptor, F_SETSIG, SIGURG);
  if (::fcntl(descriptor, F_SETLEASE, F_RDLCK) != 0) return errno == EAGAIN;
  ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
  return false;
}

/// Swaps two files; 0, or the error.
int exchange(const std::filesystem::path& one, const std::filesystem::path& other) {
  const int result = uninterrupted(
      [&] { return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE); });
  return result == 0 ? 0 : errno;
}

bool is_not_supported(int error) {
  return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

/// Gives a file another name, at which nothing stands; 0, or the error.
int put_in_free_place(const std::filesystem::path& from, const std::filesystem::path& to) {
  const int renamed = uninterrupted(
      [&] { return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE); });
  if (renamed == 0 || !is_not_supported(errno)) return renamed == 0 ? 0 : errno;
  return uninterrupted([&] { return ::link(from.c_str(), to.c_str()); }) == 0 ? 0 : errno;
}

/// Removes the part and its note at the end of its scope.
class PartRemoval {
public:
  explicit PartRemoval(const Beside& names) : names_(&names) {}
  ~PartRemoval() {
    if (names_) remove_part(*names_);
  }
  PartRemoval(const PartRemoval&) = delete;
  PartRemoval& operator=(const PartRemoval&) = delete;
  void forget() { names_ = nullptr; }

private:
  const Beside* names_;
};

/// Sees that a new name of a file is on disk. The warning where that is not sure.
void sync_directory(const Descriptor& directory, const std::string& name,
                    std::vector<Diagnostic>& warnings) {
  if (!directory.is_open()) return;  // some file systems let nobody open a directory
  if (uninterrupted([&] { return ::fsync(directory.get()); }) == 0 || errno == EINVAL) return;
  Diagnostic& diagnostic = warnings.emplace_back();
  diagnostic.severity = Severity::warning;
  diagnostic.message = fmt::format("{} is written, but the disk does not confirm it: {}", name,
                                   std::strerror(errno));
  diagnostic.help = "see that the disk is well, and keep a copy";
}

Descriptor open_directory(const std::filesystem::path& file) {
  return Descriptor(uninterrupted(
      [&] { return ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
}

/// Refuses a directory in which nothing can be written.
void refuse_directory_of(const std::filesystem::path& whole, const std::string& name) {
  const auto directory = whole.parent_path() / ".";
  if (::access(directory.c_str(), W_OK | X_OK) == 0) return;
  if (errno == ENOENT) {
    refuse_system(fmt::format("cannot write {}: its directory does not exist", name),
                  "make the directory first, or name another one");
  }
  refuse_system(fmt::format("cannot write {}: {}", name, std::strerror(errno)),
                "-f FILE names another place");
}

}  // namespace

LockedFile::LockedFile(const std::filesystem::path& path, std::string name,
                       const Patience& patience)
    : name_(std::move(name)), patience_(patience) {
  std::error_code error;
  path_ = std::filesystem::canonical(path, error);
  if (error) refuse_errno("read", name_, error.value(), help_if_missing(Content::pipeline));
  while (true) {
    Descriptor opened = open_for_reading(path_, name_, Content::pipeline);
    regular_file(opened.get(), name_, Content::pipeline);
    lock(opened.get(), name_, patience);
    // Whoever held the lock has replaced the file: then this is the lock of the old one.
    struct stat now {};
    if (::stat(path_.c_str(), &now) != 0)
      refuse_errno("read", name_, errno, help_if_missing(Content::pipeline));
    read_ = regular_file(opened.get(), name_, Content::pipeline);
    if (!is_same(now, read_)) continue;
    text_ = read_all(opened.get(), name_, Content::pipeline);
    file_ = std::move(opened);
    return;
  }
}

bool LockedFile::is_as_read() const {
  struct stat now {};
  return ::lstat(path_.c_str(), &now) == 0 && is_unchanged(now, read_);
}

void LockedFile::refuse_hard_links(const Beside& names) const {
  struct stat info = regular_file(file_.get(), name_, Content::pipeline);
  // An init that was killed may have left one.
  if (info.st_nlink > 1 && is_at(names.fresh, file_.get()) && ::unlink(names.fresh.c_str()) == 0)
    info = regular_file(file_.get(), name_, Content::pipeline);
  if (info.st_nlink <= 1) return;
  refuse_system(
      fmt::format("{} has another name (a hard link), which would keep the old text", name_),
      "remove the other name, or make it a symbolic link: ln -s");
}

LockedFile::Outcome LockedFile::replace(std::string_view text, std::vector<Diagnostic>& warnings) {
  LeftOvers left = clear_left_overs(path_, name_, file_, patience_);
  if (left.warning) warnings.push_back(std::move(*left.warning));
  const bool is_displaced = left.part == LeftOvers::Part::ours && !is_at(path_, file_.get());
  if (is_displaced) return Outcome::changed_meanwhile;
  if (::access(path_.c_str(), W_OK) != 0) refuse_errno("write", name_, errno);
  const Beside names = beside(path_);
  refuse_hard_links(names);
  if (!is_as_read()) return Outcome::changed_meanwhile;
  replaced_ = write_text(names.part, name_, text, &file_);
  const Outcome outcome = swap(names, text, warnings);
  if (outcome == Outcome::replaced) sync_directory(open_directory(path_), name_, warnings);
  return outcome;
}

LockedFile::Outcome LockedFile::swap(const Beside& names, std::string_view text,
                                     std::vector<Diagnostic>& warnings) {
  PartRemoval removal(names);
  if (!write_note(names, name_, text_, text)) return rename_over(names);
  const int error = exchange(names.part, path_);
  if (is_not_supported(error)) return rename_over(names);
  if (error == ENOENT) return Outcome::changed_meanwhile;  // taken away: read again
  if (error != 0) refuse_errno("replace", name_, error);
  // What lies in the part now is what stood there at the very moment of the swap. Nobody can open
  // it any more, so that it stays what it is unless somebody has it open already.
  const bool is_ours = is_at(names.part, file_.get()) && holds(file_.get(), text_);
  const bool is_open_elsewhere = is_ours && has_writer(file_.get());
  if (is_ours && !is_open_elsewhere) return Outcome::replaced;
  removal.forget();
  const Outcome outcome = give_back(names, text, warnings);
  if (is_open_elsewhere && outcome == Outcome::changed_meanwhile) {
    refuse_system(fmt::format("{} is open for writing in another program", name_),
                  "nothing was changed; save and close it there, then try again");
  }
  return outcome;
}

LockedFile::Outcome LockedFile::rename_over(const Beside& names) {
  const Descriptor now(
      uninterrupted([&] { return ::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); }));
  if (!now.is_open() || !is_at(path_, file_.get()) || !holds(now.get(), text_))
    return Outcome::changed_meanwhile;
  const int result = uninterrupted([&] { return ::rename(names.part.c_str(), path_.c_str()); });
  if (result != 0) refuse_errno("replace", name_, errno);
  return Outcome::replaced;
}

/// Puts back the text that somebody else saved just before ours took its place. What is taken out
/// for it must be ours; anything else was saved in the meantime, and is kept.
LockedFile::Outcome LockedFile::give_back(const Beside& names, std::string_view text,
                                          std::vector<Diagnostic>& warnings) {
  if (exchange(names.part, path_) != 0) {
    warnings.push_back(keep_part(names, path_, name_));
    return is_at(path_, replaced_.get()) ? Outcome::replaced : Outcome::changed_meanwhile;
  }
  if (is_at(names.part, replaced_.get()) && holds(replaced_.get(), text)) {
    remove_part(names);
  } else {
    warnings.push_back(keep_part(names, path_, name_));
  }
  return Outcome::changed_meanwhile;
}

void refuse_existing(const std::filesystem::path& path, const std::string& name) {
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) return;
  if (S_ISLNK(info.st_mode) && ::stat(path.c_str(), &info) != 0) {
    refuse_system(fmt::format("{} is a symbolic link that leads nowhere", name),
                  "remove it, or make a pipeline where it leads; -f FILE names another one");
  }
  refuse_system(fmt::format("{} exists already", name),
                "kariz writes no new pipeline over it; -f FILE names another one");
}

std::vector<Diagnostic> write_new(const std::filesystem::path& path, const std::string& name,
                                  std::string_view text, const Patience& patience) {
  const std::filesystem::path whole = std::filesystem::absolute(path);
  refuse_directory_of(whole, name);
  const Descriptor directory = open_directory(whole);
  const Beside names = beside(whole);
  if (directory.is_open()) {
    lock(directory.get(), name, patience);
    refuse_existing(whole, name);
    ::unlink(names.fresh.c_str());
  }
  const Descriptor opened = write_text(names.fresh, name, text, nullptr);
  const int error = put_in_free_place(names.fresh, whole);
  ::unlink(names.fresh.c_str());
  if (error == EEXIST) refuse_existing(whole, name);
  if (error != 0) refuse_errno("write", name, error);
  std::vector<Diagnostic> warnings;
  sync_directory(directory, name, warnings);
  return warnings;
}

}  // namespace kariz::file
