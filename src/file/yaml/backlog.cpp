#include "backlog.hpp"

#include <algorithm>
#include <array>

namespace kariz::file {
namespace {

/// What can begin or end a token within a line.
constexpr auto is_sign = [] {
  std::array<bool, 256> signs{};
  for (const char c : std::string_view("[]{},:?&*!|>'\""))
    signs[static_cast<unsigned char>(c)] = true;
  return signs;
}();

}  // namespace

void Backlog::read(std::string_view stretch) {
  const auto signs = std::count_if(stretch.begin(), stretch.end(),
                                   [](char c) { return is_sign[static_cast<unsigned char>(c)]; });
  read_ += stretch.size();
  stretches_.push_back({read_, static_cast<std::size_t>(signs)});
  signs_ += stretches_.back().signs;
}

void Backlog::told(std::size_t offset) {
  told_ = std::clamp(offset, told_, read_);
  while (!stretches_.empty() && stretches_.front().end <= told_) {
    signs_ -= stretches_.front().signs;
    stretches_.pop_front();
  }
}

}  // namespace kariz::file
