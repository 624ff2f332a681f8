#include "beside.hpp"

#include "lock.hpp"
#include "read_bytes.hpp"
#include "text/fingerprint.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace kariz::file {
namespace {

namespace fs = std::filesystem;

constexpr int most_saved = 1000;
constexpr std::size_t most_attribute_bytes = 65536;  ///< Linux allows no more of a value or a list

/// Sets the mode that anybody's new file has; 0, or the error.
int set_usual_mode(int descriptor) {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return ::fchmod(descriptor, 0666 & ~mask) == 0 ? 0 : errno;
}

/// The names of a file's extended attributes, access control lists among them; none where the file
/// system has no such thing.
std::vector<std::string> attributes(int descriptor) {
  std::string list(most_attribute_bytes, '\0');
  const ssize_t size = ::flistxattr(descriptor, list.data(), list.size());
  std::vector<std::string> names;
  for (std::size_t begin = 0; size > 0 && begin < static_cast<std::size_t>(size);) {
    names.emplace_back(list.c_str() + begin);
    begin += names.back().size() + 1;
  }
  return names;
}

/// What the system itself sees to, and lets nobody set.
bool is_of_the_system(const std::string& attribute) {
  return attribute.rfind("security.", 0) == 0 || attribute.rfind("trusted.", 0) == 0;
}

/// Gives a file the attributes of another, and only those: a folder may have handed down some; 0,
/// or the error.
int copy_attributes(int from, int to) {
  const std::vector<std::string> wanted = attributes(from);
  for (const std::string& name : attributes(to)) {
    const bool is_wanted = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    if (!is_wanted && ::fremovexattr(to, name.c_str()) != 0 && !is_of_the_system(name))
      return errno;
  }
  std::string value(most_attribute_bytes, '\0');
  for (const std::string& name : wanted) {
    const ssize_t size = ::fgetxattr(from, name.c_str(), value.data(), value.size());
    const bool is_set = size >= 0 && ::fsetxattr(to, name.c_str(), value.data(),
                                                 static_cast<std::size_t>(size), 0) == 0;
    if (!is_set && !is_of_the_system(name)) return errno;
  }
  return 0;
}

/// Gives a file the owner, the attributes and the mode of another; 0, or the error.
int make_like(int descriptor, const std::string& name, int like) {
  struct stat info {};
  if (::fstat(like, &info) != 0) return errno;
  // Only root may give a file away; the mode comes after, as a change of owner resets parts of it.
  const bool same_owner = info.st_uid == ::geteuid() && info.st_gid == ::getegid();
  if (!same_owner && ::fchown(descriptor, info.st_uid, info.st_gid) != 0) {
    if (errno != EPERM) return errno;
    refuse_system(fmt::format("{} belongs to somebody else, and only root can keep it so", name),
                  "ask its owner, or work on a copy of yours");
  }
  const int error = copy_attributes(like, descriptor);
  if (error != 0) return error;
  return ::fchmod(descriptor, info.st_mode & 07777) == 0 ? 0 : errno;
}

/// Removes a file at the end of its scope.
class Removal {
public:
  explicit Removal(const fs::path& path) : path_(&path) {}
  ~Removal() {
    if (path_) ::unlink(path_->c_str());
  }
  Removal(const Removal&) = delete;
  Removal& operator=(const Removal&) = delete;
  void forget() { path_ = nullptr; }

private:
  const fs::path* path_;
};

/// The text of a symbolic link; empty where it is none.
std::string link_text(const fs::path& path) {
  std::array<char, 256> text;
  const ssize_t size = ::readlink(path.c_str(), text.data(), text.size());
  return size < 0 ? "" : std::string(text.data(), static_cast<std::size_t>(size));
}

std::string note_text(const Fingerprint& before, const Fingerprint& after) {
  return fmt::format("kariz:{}:{}", to_text(before), to_text(after));
}

/// Whether what lies in the part can be removed: the run that wrote it did not come to the swap, or
/// it is one of the two texts that it knew.
bool is_known(int part, const Beside& names, const std::string& name) {
  const std::string note = link_text(names.note);
  if (note.empty()) return true;
  const Fingerprint print = fingerprint(read_all(part, name, Content::pipeline));
  return (note + ":").find(fmt::format(":{}:", to_text(print))) != std::string::npos;
}

[[noreturn]] void refuse_in_the_way(const std::string& name, const fs::path& path) {
  refuse_system(fmt::format("cannot write {}: {} is in the way", name, path.string()),
                "if no kariz is at work here, remove it");
}

}  // namespace

Beside beside(const fs::path& file) {
  const Fingerprint print = fingerprint(file.filename().string());
  const std::string stem =
      (file.parent_path() / fmt::format(".kariz-{:016x}", print.first)).string();
  return {stem + ".part", stem + ".note", stem + ".new"};
}

Descriptor write_text(const fs::path& path, const std::string& name, std::string_view text,
                      const Descriptor* like) {
  Descriptor opened(uninterrupted([&] {
    return ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  }));
  if (!opened.is_open() && errno == EEXIST) refuse_in_the_way(name, path);
  if (!opened.is_open()) refuse_errno("write beside", name, errno);
  Removal removal(path);
  lock(opened.get(), name, {});
  int error = write_all(opened.get(), text);
  if (error == 0)
    error = like ? make_like(opened.get(), name, like->get()) : set_usual_mode(opened.get());
  if (error == 0 && uninterrupted([&] { return ::fsync(opened.get()); }) != 0) error = errno;
  if (error != 0) refuse_errno("write", name, error);
  removal.forget();
  return opened;
}

bool write_note(const Beside& names, const std::string& name, std::string_view before,
                std::string_view after) {
  const std::string text = note_text(fingerprint(before), fingerprint(after));
  if (::symlink(text.c_str(), names.note.c_str()) == 0) return true;
  if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
    refuse_errno("write beside", name, errno);
  return false;
}

void remove_part(const Beside& names) {
  ::unlink(names.part.c_str());
  ::unlink(names.note.c_str());
}

Diagnostic keep_part(const Beside& names, const fs::path& file, const std::string& name) {
  for (int number = 1; number <= most_saved; ++number) {
    const std::string ending = number == 1 ? ".saved" : fmt::format(".saved-{}", number);
    const std::string kept = file.string() + ending;
    if (::renameat2(AT_FDCWD, names.part.c_str(), AT_FDCWD, kept.c_str(), RENAME_NOREPLACE) == 0) {
      ::unlink(names.note.c_str());
      Diagnostic diagnostic;
      diagnostic.severity = Severity::warning;
      diagnostic.message = fmt::format(
          "what somebody saved just when a change took its place is kept as {}{}", name, ending);
      diagnostic.help =
          fmt::format("compare it with {}, take over what is missing, and remove it", name);
      return diagnostic;
    }
    if (errno != EEXIST) break;
  }
  const int error = errno;
  refuse_errno("keep what somebody saved, which is in", names.part.string(), error);
}

LeftOvers clear_left_overs(const fs::path& file, const std::string& name, const Descriptor& own,
                           const Patience& patience) {
  const Beside names = beside(file);
  while (true) {
    const Descriptor part(uninterrupted([&] {
      return ::open(names.part.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    }));
    if (!part.is_open() && errno == ENOENT) {
      ::unlink(names.note.c_str());
      return {};
    }
    struct stat info {};
    const bool is_one = part.is_open() && ::fstat(part.get(), &info) == 0 && S_ISREG(info.st_mode);
    if (!is_one) break;
    struct stat locked {};
    // To wait for that lock would be to wait for oneself.
    if (::fstat(own.get(), &locked) == 0 && is_same(info, locked))
      return {std::nullopt, LeftOvers::Part::ours};
    // Locked: whoever made it is alive. That can only be where an editor put another file in place.
    lock(part.get(), name, patience);
    if (!is_at(names.part, part.get())) continue;
    if (!is_known(part.get(), names, name)) return {keep_part(names, file, name)};
    break;
  }
  if (::unlink(names.part.c_str()) != 0 && errno != ENOENT) refuse_in_the_way(name, names.part);
  ::unlink(names.note.c_str());
  return {};
}

}  // namespace kariz::file
