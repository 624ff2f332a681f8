// A library to preload: counts the calls by which a program writes to a file system, and lets
// chosen ones go wrong.
//
//   FAULTS      what shall happen, one a line: "3 before kill", "3 after kill", "3 fail 28" (with
//               this errno), "3 short" (a write of one byte), "3 before run COMMAND", "3 after run
//               COMMAND". Instead of the number of a call a name means every call of that function:
//               "renameat2 fail 22".
//   FAULTS_LOG  a file that gets a line for each call: its name and what it is about.
//
// Standard streams do not count, nor do calls that open a file without making one.

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

int calls = 0;
bool is_busy = false;  // what a fault itself does is no call of the program

void log_call(const char* name, const char* about) {
  const char* const path = std::getenv("FAULTS_LOG");
  if (path == nullptr) return;
  const long log = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
  char line[512];
  const int size = std::snprintf(line, sizeof line, "%s %s\n", name, about);
  syscall(SYS_write, log, line, size);
  syscall(SYS_close, log);
}

void run(const char* command, int length) {
  const int saved = errno;
  const long child = fork();
  if (child == 0) {
    unsetenv("LD_PRELOAD");
    char text[4096];
    std::snprintf(text, sizeof text, "%.*s", length, command);
    execl("/bin/sh", "sh", "-c", text, static_cast<char*>(nullptr));
    _exit(127);
  }
  waitpid(static_cast<pid_t>(child), nullptr, 0);
  errno = saved;
}

/// Does what is ordered for this call at this time ("before" or "after"), or finds what is ordered
/// instead of it ("fail" or "short"): then its argument, else -1.
int order(const char* name, const char* when) {
  const char* line = std::getenv("FAULTS");
  while (line != nullptr && *line != '\0') {
    const char* const end = strchrnul(line, '\n');
    char which[32];
    char what[32];
    int used = 0;
    std::sscanf(line, "%31s %31s%n", which, what, &used);
    const bool is_meant = std::atoi(which) == calls || std::strcmp(which, name) == 0;
    if (is_meant && std::strcmp(what, when) == 0) {
      const char* const rest = line + used < end ? line + used + 1 : end;
      if (std::strncmp(rest, "kill", 4) == 0) syscall(SYS_kill, getpid(), SIGKILL);
      if (std::strncmp(rest, "run ", 4) != 0) return std::atoi(rest);
      run(rest + 4, static_cast<int>(end - rest) - 4);
    }
    line = *end == '\0' ? end : end + 1;
  }
  return -1;
}

/// Makes a call of the program, and what is ordered for it.
template <class Real>
int call(const char* name, const char* about, Real real) {
  if (is_busy) return static_cast<int>(real());
  is_busy = true;
  ++calls;
  log_call(name, about);
  order(name, "before");
  const int error = order(name, "fail");
  if (error > 0) {
    is_busy = false;
    errno = error;
    return -1;
  }
  const auto result = real();
  const int saved = errno;
  order(name, "after");
  is_busy = false;
  errno = saved;
  return static_cast<int>(result);
}

const char* about_descriptor(int number) {
  static char target[256];
  char link[64];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", number);
  const ssize_t size = readlink(link, target, sizeof target - 1);
  target[size < 0 ? 0 : size] = '\0';
  return target;
}

bool is_standard(int number) {
  return number <= STDERR_FILENO;
}

int open_or_make(const char* path, int flags, mode_t mode) {
  const auto real = [&] { return syscall(SYS_openat, AT_FDCWD, path, flags, mode); };
  return (flags & O_CREAT) != 0 ? call("open", path, real) : static_cast<int>(real());
}

ssize_t write_some(const char* name, int number, const void* bytes, size_t size,
                   long (*real)(int, const void*, size_t)) {
  if (is_standard(number)) return real(number, bytes, size);
  ssize_t written = -1;
  const int result = call(name, about_descriptor(number), [&] {
    written = real(number, bytes, order(name, "short") >= 0 && size > 1 ? 1 : size);
    return written < 0 ? -1 : 0;
  });
  return result < 0 ? -1 : written;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  std::va_list list;
  va_start(list, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
  va_end(list);
  return open_or_make(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  std::va_list list;
  va_start(list, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
  va_end(list);
  return open_or_make(path, flags, mode);
}

ssize_t write(int number, const void* bytes, size_t size) {
  return write_some("write", number, bytes, size,
                    [](int n, const void* b, size_t s) { return syscall(SYS_write, n, b, s); });
}

int fsync(int number) {
  return call("fsync", about_descriptor(number), [&] { return syscall(SYS_fsync, number); });
}

int fchmod(int number, mode_t mode) noexcept {
  return call("fchmod", about_descriptor(number),
              [&] { return syscall(SYS_fchmod, number, mode); });
}

int fchown(int number, uid_t owner, gid_t group) noexcept {
  return call("fchown", about_descriptor(number),
              [&] { return syscall(SYS_fchown, number, owner, group); });
}

int flock(int number, int operation) noexcept {
  return call("flock", about_descriptor(number),
              [&] { return syscall(SYS_flock, number, operation); });
}

int close(int number) {
  if (is_standard(number)) return static_cast<int>(syscall(SYS_close, number));
  return call("close", about_descriptor(number), [&] { return syscall(SYS_close, number); });
}

int rename(const char* from, const char* to) noexcept {
  return call("rename", from,
              [&] { return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0); });
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to,
              unsigned flags) noexcept {
  return call("renameat2", from,
              [&] { return syscall(SYS_renameat2, from_folder, from, to_folder, to, flags); });
}

int link(const char* from, const char* to) noexcept {
  return call("link", from, [&] { return syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); });
}

int symlink(const char* text, const char* path) noexcept {
  return call("symlink", path, [&] { return syscall(SYS_symlinkat, text, AT_FDCWD, path); });
}

int unlink(const char* path) noexcept {
  return call("unlink", path, [&] { return syscall(SYS_unlinkat, AT_FDCWD, path, 0); });
}

int mkdir(const char* path, mode_t mode) noexcept {
  return call("mkdir", path, [&] { return syscall(SYS_mkdirat, AT_FDCWD, path, mode); });
}
}
