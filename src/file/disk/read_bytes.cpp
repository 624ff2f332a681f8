#include "read_bytes.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace kariz::file {
namespace {

constexpr off_t largest_file = off_t{1} << 30;

[[noreturn]] void refuse_irregular(const std::string& name) {
  refuse_system(fmt::format("{} is not a regular file", name));
}

}  // namespace

std::string help_if_missing(Content content) {
  return content == Content::pipeline
             ? "kariz init writes a new pipeline; -f FILE names another one"
             : "";
}

Descriptor open_for_reading(const std::filesystem::path& path, const std::string& name,
                            Content content) {
  // O_NONBLOCK: a FIFO without a writer is refused, not waited for.
  const int number =
      uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); });
  if (number < 0 && errno == ENXIO) refuse_irregular(name);  // a socket
  if (number < 0) refuse_errno("read", name, errno, help_if_missing(content));
  return Descriptor(number);
}

struct stat regular_file(int descriptor, const std::string& name, Content content) {
  struct stat info {};
  if (::fstat(descriptor, &info) != 0) refuse_errno("read", name, errno);
  if (S_ISDIR(info.st_mode))
    refuse_system(fmt::format("{} is a directory", name),
                  content == Content::pipeline ? "-f FILE names a pipeline file" : "");
  if (!S_ISREG(info.st_mode)) refuse_irregular(name);
  if (info.st_size > largest_file) refuse_system(fmt::format("{} is larger than 1 GiB", name));
  return info;
}

std::string read_all(int descriptor, const std::string& name, Content content) {
  const struct stat info = regular_file(descriptor, name, content);
  std::string text(static_cast<std::size_t>(info.st_size) + 1, '\0');
  std::size_t size = 0;
  while (true) {
    const ssize_t got = uninterrupted([&] {
      return ::pread(descriptor, text.data() + size, text.size() - size, static_cast<off_t>(size));
    });
    if (got < 0) refuse_errno("read", name, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size == text.size()) text.resize(text.size() * 2);
  }
  text.resize(size);
  return text;
}

std::string read_bytes(const std::filesystem::path& path, const std::string& name,
                       Content content) {
  const Descriptor opened = open_for_reading(path, name, content);
  return read_all(opened.get(), name, content);
}

}  // namespace kariz::file
