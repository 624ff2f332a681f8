#include <cstring>

#include <kariz/domain/arena.hpp>

namespace kariz {

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  auto* const copy = static_cast<char*>(memory_.allocate(text.size(), alignof(char)));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

}  // namespace kariz
