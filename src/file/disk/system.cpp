#include "system.hpp"

#include <cstring>
#include <memory>
#include <utility>

#include <kariz/domain/diagnostic.hpp>

#include <fmt/format.h>
#include <unistd.h>

namespace kariz::file {
namespace {

constexpr std::size_t chunk_size = std::size_t{1} << 16;

}  // namespace

void refuse_system(std::string message, std::string help) {
  throw Refusal(Fault::system, std::move(message), std::move(help));
}

void refuse_errno(std::string_view what, const std::string& name, int error,
                  std::string help_if_missing) {
  std::string help;
  if (error == ENOENT) help = std::move(help_if_missing);
  if (error == ENOSPC || error == EDQUOT || error == EFBIG)
    help = "nothing was changed; free some space and try again";
  if (error == EACCES || error == EPERM)
    help = "look at the owner and the mode of the file and of its folder: ls -ld";
  if (error == EROFS) help = "nothing was changed; the disk can only be read";
  refuse_system(fmt::format("cannot {} {}: {}", what, name, std::strerror(error)), std::move(help));
}

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this == &other) return *this;
  close();
  number_ = std::exchange(other.number_, -1);
  return *this;
}

void Descriptor::close() {
  // What a close could report of what was written, fsync() has reported before.
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t done =
        uninterrupted([&] { return ::write(descriptor, text.data(), text.size()); });
    if (done < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(done));
  }
  return 0;
}

bool is_same(const struct stat& one, const struct stat& other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

bool is_at(const std::filesystem::path& path, int descriptor) {
  struct stat there {};
  struct stat here {};
  return ::lstat(path.c_str(), &there) == 0 && ::fstat(descriptor, &here) == 0 &&
         is_same(there, here);
}

bool holds(int descriptor, std::string_view text) {
  const auto chunk = std::make_unique<char[]>(chunk_size);
  std::size_t size = 0;
  while (true) {
    const ssize_t got = uninterrupted(
        [&] { return ::pread(descriptor, chunk.get(), chunk_size, static_cast<off_t>(size)); });
    if (got < 0) return false;
    if (got == 0) return size == text.size();
    const std::string_view read(chunk.get(), static_cast<std::size_t>(got));
    if (text.substr(size, read.size()) != read) return false;
    size += read.size();
  }
}

}  // namespace kariz::file
