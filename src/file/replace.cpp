#include "replace.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <utility>

#include <kariz/domain/diagnostic.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kariz::file {
namespace {

constexpr off_t largest_file = off_t{1} << 30;

[[noreturn]] void refuse(std::string message, std::string help = "") {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw Refusal(Fault::system, std::move(diagnostic));
}

[[noreturn]] void refuse_errno(std::string_view what, const std::string& name, int error,
                               std::string help = "") {
  const std::string reason = std::strerror(error);
  if (error != ENOENT) help.clear();
  if (error == ENOSPC || error == EDQUOT || error == EFBIG)
    help = "nothing was changed; free some space and try again";
  refuse(fmt::format("cannot {} {}: {}", what, name, reason), std::move(help));
}

/// What to do where there is no such file.
std::string help_if_missing(Content content) {
  return content == Content::pipeline
             ? "kariz init writes a new pipeline; -f FILE names another one"
             : "";
}

/// Closes a descriptor at the end of its scope.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close_now(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Gives the descriptor away.
  int release() { return std::exchange(number_, -1); }
  /// 0, or what close() reports: on some file systems a failed write shows only here.
  int close_now() {
    if (number_ < 0) return 0;
    return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno;
  }

private:
  int number_;
};

/// Removes a file at the end of its scope.
class Removal {
public:
  explicit Removal(std::string path) : path_(std::move(path)) {}
  ~Removal() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  Removal(const Removal&) = delete;
  Removal& operator=(const Removal&) = delete;
  void forget() { path_.clear(); }

private:
  std::string path_;
};

int open_for_reading(const std::filesystem::path& path, const std::string& name, Content content) {
  // O_NONBLOCK: a FIFO without a writer is refused, not waited for.
  const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (number < 0) refuse_errno("read", name, errno, help_if_missing(content));
  return number;
}

struct stat regular_file(int descriptor, const std::string& name, Content content) {
  struct stat info {};
  if (::fstat(descriptor, &info) != 0) refuse_errno("read", name, errno);
  if (S_ISDIR(info.st_mode))
    refuse(fmt::format("{} is a directory", name),
           content == Content::pipeline ? "-f FILE names a pipeline file" : "");
  if (!S_ISREG(info.st_mode)) refuse(fmt::format("{} is not a regular file", name));
  if (info.st_size > largest_file) refuse(fmt::format("{} is larger than 1 GiB", name));
  return info;
}

std::string read_all(int descriptor, const std::string& name, Content content) {
  const struct stat info = regular_file(descriptor, name, content);
  std::string text(static_cast<std::size_t>(info.st_size) + 1, '\0');
  std::size_t size = 0;
  while (true) {
    const ssize_t got =
        ::pread(descriptor, text.data() + size, text.size() - size, static_cast<off_t>(size));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) refuse_errno("read", name, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size == text.size()) text.resize(text.size() * 2);
  }
  text.resize(size);
  return text;
}

/// 0, or the error.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t done = ::write(descriptor, text.data(), text.size());
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(done));
  }
  return 0;
}

void sync_directory(const std::filesystem::path& directory, const std::string& name) {
  const Descriptor opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.is_open()) return;  // some file systems let nobody open a directory
  if (::fsync(opened.get()) != 0 && errno != EINVAL)
    refuse_errno("flush the directory of", name, errno);
}

/// A new file beside `path`, with the text on disk; its path.
std::string write_beside(const std::filesystem::path& path, const std::string& name,
                         std::string_view text, const struct stat* like) {
  const std::filesystem::path directory = path.parent_path();
  std::string temporary = (directory / (".kariz-XXXXXX")).string();
  Descriptor opened(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!opened.is_open() && errno == ENOENT)
    refuse(fmt::format("cannot write {}: its directory does not exist", name),
           "make the directory first, or name another one");
  if (!opened.is_open()) refuse_errno("write beside", name, errno);
  Removal removal(temporary);
  int error = write_all(opened.get(), text);
  if (error == 0 && like) {
    // Only root may give a file away; the mode comes after, as a change of owner resets parts of
    // it.
    const bool same_owner = like->st_uid == ::geteuid() && like->st_gid == ::getegid();
    if (!same_owner && ::fchown(opened.get(), like->st_uid, like->st_gid) != 0) error = errno;
    if (error == EPERM) {
      refuse(fmt::format("{} belongs to somebody else, and only root can keep it so", name),
             "ask its owner, or work on a copy of yours");
    }
    if (error == 0 && ::fchmod(opened.get(), like->st_mode & 07777) != 0) error = errno;
  } else if (error == 0) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(opened.get(), 0666 & ~mask) != 0) error = errno;
  }
  if (error == 0 && ::fsync(opened.get()) != 0) error = errno;
  const int close_error = opened.close_now();
  if (error == 0) error = close_error;
  if (error != 0) refuse_errno("write", name, error);
  removal.forget();
  return temporary;
}

/// Swaps two files. False where the file system cannot.
bool swap_files(const std::string& one, const std::filesystem::path& other,
                const std::string& name) {
  if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0)
    return true;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) refuse_errno("replace", name, errno);
  return false;
}

/// Puts back the text that somebody else saved just before ours took its place. What is taken out
/// for it must be ours; anything else was saved in the meantime, is newer, and goes back in turn.
void give_back(const std::string& temporary, const std::filesystem::path& path,
               const std::string& name, std::string_view ours, std::string saved) {
  std::string expected(ours);
  while (true) {
    swap_files(temporary, path, name);
    std::string taken_out = read_bytes(temporary, name, Content::pipeline);
    if (taken_out == expected) return;
    expected = std::exchange(saved, std::move(taken_out));
  }
}

}  // namespace

LockedFile::LockedFile(const std::filesystem::path& path, std::string name)
    : name_(std::move(name)) {
  std::error_code error;
  path_ = std::filesystem::canonical(path, error);
  if (error) refuse_errno("read", name_, error.value(), help_if_missing(Content::pipeline));
  while (true) {
    Descriptor opened(open_for_reading(path_, name_, Content::pipeline));
    const struct stat mine = regular_file(opened.get(), name_, Content::pipeline);
    while (::flock(opened.get(), LOCK_EX) != 0) {
      if (errno != EINTR) refuse_errno("lock", name_, errno);
    }
    // Whoever held the lock has replaced the file: then this is the lock of the old one.
    struct stat now {};
    if (::stat(path_.c_str(), &now) != 0)
      refuse_errno("read", name_, errno, help_if_missing(Content::pipeline));
    if (now.st_dev != mine.st_dev || now.st_ino != mine.st_ino) continue;
    text_ = read_all(opened.get(), name_, Content::pipeline);
    descriptor_ = opened.release();
    return;
  }
}

LockedFile::~LockedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

LockedFile::Outcome LockedFile::replace(std::string_view text) {
  const struct stat info = regular_file(descriptor_, name_, Content::pipeline);
  if (::access(path_.c_str(), W_OK) != 0) refuse_errno("write", name_, errno);
  const std::string temporary = write_beside(path_, name_, text, &info);
  Removal removal(temporary);
  if (read_bytes(path_, name_, Content::pipeline) != text_) return Outcome::changed_meanwhile;
  if (swap_files(temporary, path_, name_)) {
    // What lies in the temporary file now is what stood there at the very moment of the swap.
    std::string displaced = read_bytes(temporary, name_, Content::pipeline);
    if (displaced != text_) {
      give_back(temporary, path_, name_, text, std::move(displaced));
      return Outcome::changed_meanwhile;
    }
  } else {
    if (::rename(temporary.c_str(), path_.c_str()) != 0) refuse_errno("replace", name_, errno);
    removal.forget();
  }
  sync_directory(path_.parent_path(), name_);
  return Outcome::replaced;
}

std::string read_bytes(const std::filesystem::path& path, const std::string& name,
                       Content content) {
  const Descriptor opened(open_for_reading(path, name, content));
  return read_all(opened.get(), name, content);
}

void refuse_existing(const std::filesystem::path& path, const std::string& name) {
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) return;
  refuse(fmt::format("{} exists already", name),
         "kariz writes no new pipeline over it; -f FILE names another one");
}

void write_new(const std::filesystem::path& path, const std::string& name, std::string_view text) {
  const std::filesystem::path whole = std::filesystem::absolute(path);
  const std::string temporary = write_beside(whole, name, text, nullptr);
  const Removal removal(temporary);
  // A link fails where something stands already; a rename would replace it.
  if (::link(temporary.c_str(), whole.c_str()) != 0) {
    const int error = errno;
    refuse_existing(whole, name);
    refuse_errno("write", name, error);
  }
  sync_directory(whole.parent_path(), name);
}

}  // namespace kariz::file
