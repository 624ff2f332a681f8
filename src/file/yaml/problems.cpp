#include <algorithm>

#include <kariz/file/problems.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::size_t most_told = 100'000;
constexpr std::size_t most_helped = 1000;
constexpr std::size_t longest_text = 2000;

/// A text that quotes some endless word of the file, without the middle of it.
std::string shortened(std::string text) {
  if (text.size() <= longest_text) return text;
  const auto continues = [&](std::size_t i) {
    return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
  };
  std::size_t begin = longest_text / 2;
  std::size_t end = text.size() - longest_text / 2;
  while (begin > 0 && continues(begin)) --begin;
  while (end < text.size() && continues(end)) ++end;
  return text.replace(begin, end - begin, "…");
}

std::string other_places(std::size_t count) {
  if (count == 1) return "the same here";
  if (count == 2) return "the same here, and once more";
  return fmt::format("the same here, and {} times more", count - 1);
}

}  // namespace

Diagnostic& Problems::add(Severity severity, std::size_t offset, std::size_t length,
                          std::string message, std::string help) {
  Diagnostic diagnostic{severity,
                        place(offset, length),
                        shortened(std::move(message)),
                        shortened(std::move(help)),
                        {}};
  if (list_.size() < most_told) return list_.emplace_back(std::move(diagnostic));
  if (untold_count_++ == 0) first_untold_ = *diagnostic.place;
  untold_ = std::move(diagnostic);
  return untold_;
}

Diagnostic& Problems::error(std::size_t offset, std::size_t length, std::string message,
                            std::string help) {
  ++errors_;
  return add(Severity::error, offset, length, std::move(message), std::move(help));
}

Diagnostic& Problems::warning(std::size_t offset, std::size_t length, std::string message,
                              std::string help) {
  return add(Severity::warning, offset, length, std::move(message), std::move(help));
}

void Problems::error_once(std::size_t offset, std::size_t length, const std::string& message,
                          std::string help) {
  error_once(offset, length, message, [&] { return std::move(help); });
}

void Problems::error_once(std::size_t offset, std::size_t length, const std::string& message,
                          const std::function<std::string()>& help) {
  if (list_.size() >= most_told && !repeated_.contains(message)) {
    error(offset, length, message);
    return;
  }
  const auto [known, is_first] = repeated_.emplace(message, Repeated{list_.size()});
  if (is_first) {
    error(offset, length, message, repeated_.size() > most_helped ? "" : help());
    return;
  }
  ++errors_;
  Repeated& repeated = known->second;
  if (repeated.more++ == 0) repeated.second = place(offset, length);
}

std::vector<Diagnostic> Problems::take() {
  for (const auto& [message, repeated] : repeated_) {
    if (repeated.more == 0) continue;
    list_[repeated.index].remarks.push_back({repeated.second, other_places(repeated.more)});
  }
  repeated_.clear();
  if (untold_count_ > 0) {
    Diagnostic& others = list_.emplace_back();
    others.place = first_untold_;
    others.message = fmt::format("too many problems to tell them all: {} more from here on",
                                 std::exchange(untold_count_, 0));
    others.help = "mend those above first";
  }
  const auto begin_of = [](const Diagnostic& diagnostic) {
    return diagnostic.place ? diagnostic.place->offset : 0;
  };
  std::stable_sort(list_.begin(), list_.end(), [&](const Diagnostic& a, const Diagnostic& b) {
    return begin_of(a) < begin_of(b);
  });
  errors_ = 0;
  return std::exchange(list_, {});
}

}  // namespace kariz::file
