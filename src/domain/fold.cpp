#include "fold.hpp"

#include <array>
#include <cstdint>
#include <optional>

#include <kariz/domain/utf8.hpp>

namespace kariz {

namespace {

/// Letters from `first` to `last`, every `step`-th, whose lower case is so many code points on.
struct Capitals {
  char32_t first;
  char32_t last;
  std::uint32_t step;
  std::int32_t distance;
};

/// The simple foldings of Unicode's CaseFolding.txt for these blocks, in order; where capitals and
/// small letters alternate, the step is 2. The Turkish dotted I has no simple one.
constexpr std::array<Capitals, 24> capitals{{
    {U'A', U'Z', 1, 32},   {0xC0, 0xD6, 1, 32},     {0xD8, 0xDE, 1, 32},   {0x100, 0x12E, 2, 1},
    {0x132, 0x136, 2, 1},  {0x139, 0x147, 2, 1},    {0x14A, 0x176, 2, 1},  {0x178, 0x178, 1, -121},
    {0x179, 0x17D, 2, 1},  {0x17F, 0x17F, 1, -268}, {0x386, 0x386, 1, 38}, {0x388, 0x38A, 1, 37},
    {0x38C, 0x38C, 1, 64}, {0x38E, 0x38F, 1, 63},   {0x391, 0x3A1, 1, 32}, {0x3A3, 0x3AB, 1, 32},
    {0x3C2, 0x3C2, 1, 1},  {0x400, 0x40F, 1, 80},   {0x410, 0x42F, 1, 32}, {0x460, 0x480, 2, 1},
    {0x48A, 0x4BE, 2, 1},  {0x4C0, 0x4C0, 1, 15},   {0x4C1, 0x4CD, 2, 1},  {0x4D0, 0x52E, 2, 1},
}};

char32_t folded(char32_t letter) {
  for (const Capitals& range : capitals) {
    if (letter < range.first) return letter;
    if (letter <= range.last && (letter - range.first) % range.step == 0) {
      return static_cast<char32_t>(static_cast<std::int32_t>(letter) + range.distance);
    }
  }
  return letter;
}

/// The next letter, folded, and off `rest`. A byte that belongs to none stands for itself.
char32_t take_folded(std::string_view& rest) {
  const std::optional<CodePoint> point = first_code_point(rest);
  const char32_t letter =
      point ? folded(point->value) : 0x110000U + static_cast<unsigned char>(rest.front());
  rest.remove_prefix(point ? point->size : 1);
  return letter;
}

bool begins_with_folded(std::string_view text, std::string_view part) {
  while (!part.empty()) {
    if (text.empty() || take_folded(text) != take_folded(part)) return false;
  }
  return true;
}

}  // namespace

bool contains_folded(std::string_view text, std::string_view part) {
  if (part.empty()) return true;
  const char32_t first = take_folded(part);
  while (!text.empty()) {
    if (take_folded(text) == first && begins_with_folded(text, part)) return true;
  }
  return false;
}

bool same_folded(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (take_folded(a) != take_folded(b)) return false;
  }
  return a.empty() && b.empty();
}

}  // namespace kariz
