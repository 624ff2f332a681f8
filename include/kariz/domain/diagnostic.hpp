#pragma once

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kariz {

/// A text that values are read from, and the name that messages call it by.
struct Source {
  std::string name;
  std::string text;
};

/// A stretch of a source, in bytes. Lines and columns are counted when it is shown.
struct Place {
  std::shared_ptr<const Source> source;
  std::size_t offset = 0;
  std::size_t length = 1;
};

enum class Severity { error, warning };

/// A second place that a diagnostic speaks of, such as where a key stood first.
struct Remark {
  Place place;
  std::string message;
};

/// Something to tell the user: what (lower case, no final period), where, and what to do.
struct Diagnostic {
  Severity severity = Severity::error;
  std::optional<Place> place;
  std::string message;
  std::string help;
  std::vector<Remark> remarks;
};

/// What kind of thing went wrong; the values are the exit codes.
enum class Fault {
  rule = 1,    ///< refused by the content of the file, by a rule, or by rows of an import
  usage = 2,   ///< wrong without reading the file
  file = 3,    ///< not a valid pipeline
  system = 4,  ///< missing file, lock, disk, permission
};

/// Thrown where a request cannot be met; caught once, in run(). Nothing has been written.
class Refusal : public std::exception {
public:
  Refusal(Fault fault, Diagnostic diagnostic);
  Refusal(Fault fault, std::vector<Diagnostic> diagnostics);
  /// Of an error that needs no remark.
  Refusal(Fault fault, std::string message, std::string help = {}, std::optional<Place> place = {});

  Fault fault() const { return fault_; }
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  const char* what() const noexcept override;

private:
  Fault fault_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace kariz
