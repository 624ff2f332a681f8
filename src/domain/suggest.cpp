#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <kariz/domain/suggest.hpp>
#include <kariz/domain/utf8.hpp>

namespace kariz {
namespace {

constexpr std::size_t most_listed = 24;

/// Nobody types a longer one, and a comparison takes as long as both words multiplied.
constexpr std::size_t longest_word = 200;

/// The code points of `word`, ASCII letters in lower case, in place of what `letters` held. A byte
/// that belongs to none is a letter of its own, beyond all code points.
void read_letters(std::string_view word, std::u32string& letters) {
  letters.clear();
  while (!word.empty()) {
    const auto stray = 0x110000U + static_cast<unsigned char>(word.front());
    const auto point = first_code_point(word).value_or(CodePoint{stray, 1});
    const bool is_upper = point.value >= U'A' && point.value <= U'Z';
    letters.push_back(is_upper ? point.value - U'A' + U'a' : point.value);
    word.remove_prefix(point.size);
  }
}

/// Measures how far words are apart; keeps its room from one to the next.
class EditDistance {
public:
  /// The Damerau-Levenshtein distance in which no place is edited twice (optimal string alignment);
  /// `limit` where it is that much or more.
  std::size_t measure(std::u32string_view from, std::u32string_view to, std::size_t limit) {
    const std::size_t difference =
        std::max(from.size(), to.size()) - std::min(from.size(), to.size());
    if (difference >= limit) return limit;
    before_last_.assign(to.size() + 1, 0);
    last_.assign(to.size() + 1, 0);
    row_.resize(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) row_[j] = j;

    for (std::size_t i = 1; i <= from.size(); ++i) {
      before_last_.swap(last_);
      last_.swap(row_);
      row_[0] = i;
      std::size_t least = i;
      for (std::size_t j = 1; j <= to.size(); ++j) {
        const std::size_t substituted = last_[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        row_[j] = std::min({substituted, last_[j] + 1, row_[j - 1] + 1});
        const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        if (swapped) row_[j] = std::min(row_[j], before_last_[j - 2] + 1);
        least = std::min(least, row_[j]);
      }
      if (least >= limit) return limit;
    }
    return std::min(row_[to.size()], limit);
  }

private:
  std::vector<std::size_t> before_last_;
  std::vector<std::size_t> last_;
  std::vector<std::size_t> row_;
};

}  // namespace

std::string_view suggest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.size() > longest_word) return {};
  std::u32string meant;
  read_letters(word, meant);
  if (meant.empty()) return {};

  std::string_view nearest;
  std::size_t too_far = std::min((meant.size() + 2) / 3 + 1, meant.size());
  std::u32string letters;
  EditDistance distance;
  for (const std::string_view candidate : candidates) {
    // A code point has one to four bytes: what is much longer or shorter need not be read.
    const bool is_short = candidate.size() + too_far <= meant.size();
    if (is_short || candidate.size() / 4 >= meant.size() + too_far) continue;
    read_letters(candidate, letters);
    const std::size_t apart = distance.measure(meant, letters, too_far);
    if (apart >= too_far) continue;
    nearest = candidate;
    too_far = apart;
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
