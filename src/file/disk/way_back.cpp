#include "way_back.hpp"

#include "read_bytes.hpp"
#include "system.hpp"

#include <charconv>
#include <cstring>
#include <utility>

#include <kariz/domain/diagnostic.hpp>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kariz::file {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "kariz undo 1";

/// The record of a file: a line each for what it is, then every edit: a line with its offset, how
/// many bytes give way and how many come, and these.
fs::path record_of(const fs::path& directory, const fs::path& file) {
  const Fingerprint print = fingerprint(file.string());
  return directory / fmt::format("undo-{:016x}{:016x}", print.first, print.second);
}

std::string written(const WayBack& way) {
  std::string out = fmt::format("{}\n{}\n{} {}\n{}\n{}\n{}\n", first_line, way.command, way.at,
                                way.is_undo ? "undone" : "done", to_text(way.from), to_text(way.to),
                                way.edits.size());
  for (const Edit& edit : way.edits) {
    out += fmt::format("{} {} {}\n", edit.offset, edit.length, edit.text.size());
    out += edit.text;
  }
  return out;
}

/// Takes a record apart. After a mistake everything is empty or 0.
class Parser {
public:
  explicit Parser(std::string_view rest) : rest_(rest) {}

  bool is_done() const { return is_right_ && rest_.empty(); }

  std::string_view line() { return until('\n'); }
  std::string_view until(char end) {
    const std::size_t size = rest_.find(end);
    if (size == std::string_view::npos) return fail();
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size + 1);
    return taken;
  }
  std::string_view bytes(std::size_t count) {
    if (count > rest_.size()) return fail();
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  template <class Number>
  Number number(char end) {
    const std::string_view digits = until(end);
    Number number = 0;
    const char* const last = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), last, number);
    if (error == std::errc() && stop == last) return number;
    fail();
    return 0;
  }
  Fingerprint print() {
    const auto print = parse_fingerprint(line());
    if (!print) fail();
    return print.value_or(Fingerprint());
  }
  std::string_view fail() {
    is_right_ = false;
    rest_ = {};
    return {};
  }

private:
  std::string_view rest_;
  bool is_right_ = true;
};

std::optional<WayBack> parse(std::string_view text) {
  Parser parser(text);
  if (parser.line() != first_line) return std::nullopt;
  WayBack way;
  way.command = parser.line();
  way.at = parser.number<std::int64_t>(' ');
  way.is_undo = parser.line() == "undone";
  way.from = parser.print();
  way.to = parser.print();
  const auto count = parser.number<std::size_t>('\n');
  std::size_t done = 0;
  for (std::size_t i = 0; i < count && (i == 0 || !parser.is_done()); ++i) {
    Edit edit;
    edit.offset = parser.number<std::size_t>(' ');
    edit.length = parser.number<std::size_t>(' ');
    edit.text = parser.bytes(parser.number<std::size_t>('\n'));
    const bool fits = edit.offset >= done && edit.offset <= way.from.size &&
                      edit.length <= way.from.size - edit.offset;
    if (!fits) return std::nullopt;
    done = edit.offset + edit.length;
    way.edits.push_back(std::move(edit));
  }
  if (!parser.is_done() || way.edits.size() != count) return std::nullopt;
  return way;
}

/// Makes a directory and those above it; 0, or the error.
int make_directories(const fs::path& directory) {
  if (::mkdir(directory.c_str(), 0700) == 0 || errno == EEXIST) return 0;
  if (errno != ENOENT || !directory.has_relative_path()) return errno;
  const int error = make_directories(directory.parent_path());
  if (error != 0) return error;
  return ::mkdir(directory.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

/// Writes a file for its owner alone; 0, or the error. It is not waited for to be on disk: what a
/// power failure leaves of it is seen to be damaged.
int write_private(const fs::path& path, std::string_view text) {
  ::unlink(path.c_str());
  const Descriptor opened(uninterrupted([&] {
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  }));
  return opened.is_open() ? write_all(opened.get(), text) : errno;
}

}  // namespace

std::vector<Edit> reversed(std::string_view text, const std::vector<Edit>& edits) {
  std::vector<Edit> back;
  back.reserve(edits.size());
  std::size_t added = 0;
  std::size_t removed = 0;
  for (const Edit& edit : edits) {
    const std::size_t offset = edit.offset + added - removed;
    added += edit.text.size();
    removed += edit.length;
    if (!back.empty() && back.back().offset + back.back().length == offset) {
      back.back().length += edit.text.size();
      back.back().text += text.substr(edit.offset, edit.length);
    } else {
      back.push_back(
          {offset, edit.text.size(), std::string(text.substr(edit.offset, edit.length))});
    }
  }
  return back;
}

std::string keep_way_back(const fs::path& directory, const fs::path& file, const WayBack& way) {
  const fs::path record = record_of(directory, file);
  const fs::path part = record.string() + ".part";
  int error = make_directories(directory);
  if (error == 0) error = write_private(part, written(way));
  if (error == 0 && ::rename(part.c_str(), record.c_str()) != 0) error = errno;
  if (error == 0) return "";
  ::unlink(part.c_str());
  ::unlink(record.c_str());
  return fmt::format("{}: {}", directory.string(), std::strerror(error));
}

std::optional<WayBack> find_way_back(const fs::path& directory, const fs::path& file) {
  try {
    const fs::path record = record_of(directory, file);
    return parse(read_bytes(record, record.string(), Content::data));
  } catch (const Refusal&) {
    return std::nullopt;
  }
}

}  // namespace kariz::file
