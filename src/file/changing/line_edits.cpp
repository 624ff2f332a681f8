#include "line_edits.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace kariz::file {
namespace {

/// How often the lines between two that stay are looked through for others that do. Each time costs
/// a look at all of them; what differs still is one change.
constexpr int deepest = 12;

/// Equal lines have equal numbers.
using Number = std::uint32_t;

struct Lines {
  std::vector<std::size_t> begins;  // of each line, and of the end
  std::vector<Number> numbers;

  std::size_t size() const { return numbers.size(); }
};

Lines lines_of(std::string_view text, std::unordered_map<std::string_view, Number>& known) {
  Lines lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = line_end(text, begin);
    const auto number = static_cast<Number>(known.size());
    lines.begins.push_back(begin);
    lines.numbers.push_back(
        known.try_emplace(text.substr(begin, end - begin), number).first->second);
    begin = end;
  }
  lines.begins.push_back(text.size());
  return lines;
}

/// A stretch of lines of either text.
struct Stretch {
  std::size_t old_begin, old_end;
  std::size_t new_begin, new_end;
  int depth;
};

/// A line of the old text and its like in the new one.
struct Pair {
  std::size_t in_old, in_new;
};

/// The longest run of pairs that come in the same order in both texts; `pairs` are in the order of
/// the old one. Found with piles, as in the game of patience.
std::vector<Pair> longest_run(const std::vector<Pair>& pairs) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> tops;                        // of each pile, the index of its last pair
  std::vector<std::size_t> before(pairs.size(), none);  // the top of the pile to the left
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto pile = std::lower_bound(
        tops.begin(), tops.end(), pairs[i].in_new,
        [&](std::size_t top, std::size_t in_new) { return pairs[top].in_new < in_new; });
    if (pile != tops.begin()) before[i] = *(pile - 1);
    if (pile == tops.end()) {
      tops.push_back(i);
    } else {
      *pile = i;
    }
  }
  std::vector<Pair> run;
  for (std::size_t i = tops.empty() ? none : tops.back(); i != none; i = before[i])
    run.push_back(pairs[i]);
  std::reverse(run.begin(), run.end());
  return run;
}

class Comparison {
public:
  Comparison(std::string_view before, std::string_view after) : after_(after) {
    std::unordered_map<std::string_view, Number> known;
    old_ = lines_of(before, known);
    new_ = lines_of(after, known);
    seen_.resize(known.size());
  }

  std::vector<Edit> edits() {
    std::vector<Stretch> open = {{0, old_.size(), 0, new_.size(), 0}};  // the next one last
    while (!open.empty()) {
      Stretch stretch = open.back();
      open.pop_back();
      trim(stretch);
      const std::vector<Pair> stay = staying(stretch);
      if (stay.empty()) {
        replace(stretch);
      } else {
        split(stretch, stay, open);
      }
    }
    return std::move(edits_);
  }

private:
  /// How often a line stands in a stretch, and where.
  struct Seen {
    std::uint32_t in_old = 0;
    std::uint32_t in_new = 0;
    std::size_t new_index = 0;
  };

  /// Leaves out the lines that agree at both ends.
  void trim(Stretch& s) const {
    while (s.old_begin < s.old_end && s.new_begin < s.new_end &&
           old_.numbers[s.old_begin] == new_.numbers[s.new_begin]) {
      ++s.old_begin;
      ++s.new_begin;
    }
    while (s.old_begin < s.old_end && s.new_begin < s.new_end &&
           old_.numbers[s.old_end - 1] == new_.numbers[s.new_end - 1]) {
      --s.old_end;
      --s.new_end;
    }
  }

  /// The lines of a stretch that stay: they stand once in each text.
  std::vector<Pair> staying(const Stretch& s) {
    if (s.depth == deepest || s.old_begin == s.old_end || s.new_begin == s.new_end) return {};
    for (std::size_t i = s.old_begin; i < s.old_end; ++i) seen_[old_.numbers[i]] = {};
    for (std::size_t i = s.new_begin; i < s.new_end; ++i) seen_[new_.numbers[i]] = {};
    for (std::size_t i = s.old_begin; i < s.old_end; ++i) ++seen_[old_.numbers[i]].in_old;
    for (std::size_t i = s.new_begin; i < s.new_end; ++i) {
      Seen& seen = seen_[new_.numbers[i]];
      ++seen.in_new;
      seen.new_index = i;
    }
    std::vector<Pair> pairs;
    for (std::size_t i = s.old_begin; i < s.old_end; ++i) {
      const Seen& seen = seen_[old_.numbers[i]];
      if (seen.in_old == 1 && seen.in_new == 1) pairs.push_back({i, seen.new_index});
    }
    return longest_run(pairs);
  }

  /// Opens what lies between the lines that stay, the first of it last.
  static void split(const Stretch& s, const std::vector<Pair>& stay, std::vector<Stretch>& open) {
    const auto first = static_cast<std::ptrdiff_t>(open.size());
    Pair begin = {s.old_begin, s.new_begin};
    for (const Pair& line : stay) {
      open.push_back({begin.in_old, line.in_old, begin.in_new, line.in_new, s.depth + 1});
      begin = {line.in_old + 1, line.in_new + 1};
    }
    open.push_back({begin.in_old, s.old_end, begin.in_new, s.new_end, s.depth + 1});
    std::reverse(open.begin() + first, open.end());
  }

  void replace(const Stretch& s) {
    if (s.old_begin == s.old_end && s.new_begin == s.new_end) return;
    const std::size_t begin = old_.begins[s.old_begin];
    const std::size_t from = new_.begins[s.new_begin];
    edits_.push_back({begin, old_.begins[s.old_end] - begin,
                      std::string(after_.substr(from, new_.begins[s.new_end] - from))});
  }

  std::string_view after_;
  Lines old_;
  Lines new_;
  std::vector<Seen> seen_;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> line_edits(std::string_view before, std::string_view after) {
  return Comparison(before, after).edits();
}

}  // namespace kariz::file
