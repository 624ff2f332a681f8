#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <kariz/domain/suggest.hpp>
#include <kariz/domain/utf8.hpp>

namespace kariz {
namespace {

constexpr std::size_t most_listed = 24;

/// The code points of `word`, ASCII letters in lower case. A byte that belongs to none is a letter
/// of its own, beyond all code points.
std::u32string letters_of(std::string_view word) {
  std::u32string letters;
  letters.reserve(word.size());
  while (!word.empty()) {
    const auto stray = 0x110000U + static_cast<unsigned char>(word.front());
    const auto point = first_code_point(word).value_or(CodePoint{stray, 1});
    const bool is_upper = point.value >= U'A' && point.value <= U'Z';
    letters.push_back(is_upper ? point.value - U'A' + U'a' : point.value);
    word.remove_prefix(point.size);
  }
  return letters;
}

/// The Damerau-Levenshtein distance in which no place is edited twice (optimal string alignment).
std::size_t edit_distance(std::u32string_view from, std::u32string_view to) {
  std::vector<std::size_t> before_last(to.size() + 1);
  std::vector<std::size_t> last(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;

  for (std::size_t i = 1; i <= from.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t substituted = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({substituted, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[to.size()];
}

}  // namespace

std::string_view suggest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string meant = letters_of(word);
  if (meant.empty()) return {};

  std::string_view nearest;
  std::size_t too_far = std::min((meant.size() + 2) / 3 + 1, meant.size());
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(meant, letters_of(candidate));
    if (distance >= too_far) continue;
    nearest = candidate;
    too_far = distance;
  }
  return nearest;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string_view kind) {
  std::string help;
  const std::string_view nearest = suggest(word, candidates);
  if (!nearest.empty()) help.append("did you mean '").append(nearest).append("'? ");
  help.append(kind).append(":");
  if (candidates.empty()) help.append(" none");

  const auto listed = candidates.first(std::min(candidates.size(), most_listed));
  for (std::size_t i = 0; i < listed.size(); ++i) {
    help.append(i == 0 ? " " : ", ").append(listed[i]);
  }
  if (listed.size() < candidates.size()) help.append(", …");
  return help;
}

}  // namespace kariz
