#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::file {

/// The problems found in one source, in the order in which they were found. Of more than 100 000
/// the others are only counted, and what a problem says is cut to some 2000 bytes.
class Problems {
public:
  explicit Problems(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  Diagnostic& error(std::size_t offset, std::size_t length, std::string message,
                    std::string help = "");
  Diagnostic& warning(std::size_t offset, std::size_t length, std::string message,
                      std::string help = "");
  /// An error that is told once however often it is found, for what one change may mend
  /// everywhere: at its first place, with a remark on the second and how many more there are.
  void error_once(std::size_t offset, std::size_t length, const std::string& message,
                  std::string help = "");
  /// The same with a help that is only made the first time, and for the first 1000 messages: to
  /// look for a suggestion takes long.
  void error_once(std::size_t offset, std::size_t length, const std::string& message,
                  const std::function<std::string()>& help);
  Place place(std::size_t offset, std::size_t length) const { return {source_, offset, length}; }
  /// What they are problems of.
  std::string_view text() const { return source_->text; }
  bool any_error() const { return errors_ > 0; }
  /// How many there are so far, to see whether more have come.
  std::size_t count() const { return errors_; }
  /// All of them in order of place.
  std::vector<Diagnostic> take();

private:
  /// Where else an error stands that is told once.
  struct Repeated {
    std::size_t index = 0;  // in list_
    Place second = {};
    std::size_t more = 0;
  };

  Diagnostic& add(Severity severity, std::size_t offset, std::size_t length, std::string message,
                  std::string help);

  std::shared_ptr<const Source> source_;
  std::vector<Diagnostic> list_;
  Diagnostic untold_;  // the last one that is only counted
  Place first_untold_ = {};
  std::size_t untold_count_ = 0;
  std::unordered_map<std::string, Repeated> repeated_;  // by message
  std::size_t errors_ = 0;
};

}  // namespace kariz::file
