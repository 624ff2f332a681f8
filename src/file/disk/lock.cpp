#include "lock.hpp"

#include "system.hpp"

#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace kariz::file {

void lock(int descriptor, const std::string& name, const Patience& patience) {
  const LockWait wait{name, [descriptor] { return lock_holder(descriptor); }};
  const int now_or_never = patience ? LOCK_NB : 0;
  while (uninterrupted([&] { return ::flock(descriptor, LOCK_EX | now_or_never); }) != 0) {
    if (errno != EWOULDBLOCK || !patience) refuse_errno("lock", name, errno);
    if (patience(wait)) continue;
    refuse_system(fmt::format("{} is {}", name, described(wait.holder())),
                  "nothing was changed; try again when that is done, or wait longer with "
                  "--lock-timeout SECONDS");
  }
}

std::optional<LockHolder> lock_holder(int descriptor) {
  struct stat info {};
  if (::fstat(descriptor, &info) != 0) return std::nullopt;
  const std::string file =
      fmt::format("{:02x}:{:02x}:{}", major(info.st_dev), minor(info.st_dev), info.st_ino);
  // 1: FLOCK  ADVISORY  WRITE 1234 fe:00:567 0 EOF; of those who wait, -> stands before FLOCK.
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number;
    std::string kind;
    std::string strictness;
    std::string mode;
    std::string where;
    LockHolder holder;
    words >> number >> kind >> strictness >> mode >> holder.process >> where;
    if (kind != "FLOCK" || where != file || holder.process <= 0) continue;
    std::getline(std::ifstream(fmt::format("/proc/{}/comm", holder.process)) >> std::ws,
                 holder.program);
    return holder;
  }
  return std::nullopt;
}

std::string described(const std::optional<LockHolder>& holder) {
  if (!holder) return "locked by another program";
  const std::string program = holder->program.empty() ? "" : fmt::format(" ({})", holder->program);
  return fmt::format("locked by process {}{}", holder->process, program);
}

}  // namespace kariz::file
