#pragma once

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>

#include <sys/stat.h>

namespace kariz::file {

/// Refuses (Fault::system).
[[noreturn]] void refuse_system(std::string message, std::string help = "");

/// Refuses because of an error of the system: "cannot WHAT NAME: No such file or directory".
/// `help_if_missing` is what to do where that is the error.
[[noreturn]] void refuse_errno(std::string_view what, const std::string& name, int error,
                               std::string help_if_missing = "");

/// Whether two looks were at the same file.
bool is_same(const struct stat& one, const struct stat& other);

/// Makes a system call again as long as a signal interrupts it.
template <class Call>
auto uninterrupted(Call call) {
  while (true) {
    const auto result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

/// Closes a descriptor at the end of its scope.
class Descriptor {
public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close();

private:
  int number_ = -1;
};

/// Writes all of `text`; 0, or the error.
int write_all(int descriptor, std::string_view text);

/// Whether `path` names this open file, and is no symbolic link to it.
bool is_at(const std::filesystem::path& path, int descriptor);

/// Whether a file holds these bytes and no others. False where it cannot be read.
bool holds(int descriptor, std::string_view text);

}  // namespace kariz::file
