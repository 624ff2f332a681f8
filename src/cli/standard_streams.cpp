#include "standard_streams.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace kariz::cli {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30U;

[[noreturn]] void refuse(std::string message, std::string help = "") {
  throw Refusal(Fault::system, std::move(message), std::move(help));
}

/// The error of writing `text`, or 0.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

std::size_t read_some(char* buffer, std::size_t size) {
  for (;;) {
    const auto got = ::read(STDIN_FILENO, buffer, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) refuse(std::string("standard input: ") + std::strerror(errno));
  }
}

}  // namespace

void prepare_standard_streams() {
  std::signal(SIGPIPE, SIG_IGN);
  // A limit on the size of files is an error of write(), not the end of the program.
  std::signal(SIGXFSZ, SIG_IGN);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    // Opened the wrong way round, so that using it is still the error that it was.
    const int mode = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    static_cast<void>(::open("/dev/null", mode));
  }
}

void write_standard_output(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error != 0 && error != EPIPE) refuse(std::string("standard output: ") + std::strerror(error));
}

void write_standard_error(std::string_view text) {
  static_cast<void>(write_all(STDERR_FILENO, text));
}

std::string read_standard_input() {
  std::string text;
  std::array<char, 65'536> buffer;
  while (const auto got = read_some(buffer.data(), buffer.size())) {
    text.append(buffer.data(), got);
    if (text.size() > most_bytes) refuse("standard input: more than 1 GiB");
  }
  return text;
}

std::shared_ptr<const Source> load_standard_input() {
  return std::make_shared<const Source>(Source{"<stdin>", read_standard_input()});
}

std::optional<std::string> read_line_of_standard_input() {
  std::string line;
  char byte = 0;
  while (read_some(&byte, 1) == 1) {
    if (byte == '\n') return line;
    line += byte;
  }
  if (line.empty()) return std::nullopt;
  return line;
}

}  // namespace kariz::cli
