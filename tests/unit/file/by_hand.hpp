#pragma once

#include "a_file.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Pipeline files as somebody might write them by hand, and what must not be lost in them.
namespace kariz::file {

using Random = std::mt19937_64;

inline std::size_t below(Random& random, std::size_t n) {
  return random() % n;
}
inline bool chance(Random& random, std::size_t percent) {
  return below(random, 100) < percent;
}

template <class List>
auto any_of(Random& random, const List& list) {
  return list[below(random, std::size(list))];
}

inline constexpr const char* names[] = {
    "Acme", "Студия «Север»", "北方工作室", "استودیو شمال", "a: b #c", "yes", "Łódź", "12"};

/// Writes a pipeline as somebody might by hand; every comment has a number of its own.
class Hand {
public:
  explicit Hand(std::uint64_t seed) : random_(seed) {
    eol_ = chance(random_, 20) ? "\r\n" : "\n";
    deal_indent_ = std::string(1 + below(random_, 5), ' ');
    key_indent_ = deal_indent_ + std::string(1 + below(random_, 5), ' ');
    dash_indent_ = key_indent_ + std::string(below(random_, 4), ' ');
  }

  std::string text() {
    std::string out = chance(random_, 10) ? "\xEF\xBB\xBF" : "";
    for (const char c : settings_text) out += c == '\n' ? eol_ : std::string(1, c);
    const std::size_t count = below(random_, 6);
    for (std::size_t i = 0; i < count; ++i) out += deal(i);
    if (chance(random_, 30)) out += "# " + comment() + eol_;
    if (chance(random_, 20)) {
      while (!out.empty() && (out.back() == '\n' || out.back() == '\r')) out.pop_back();
    }
    return out;
  }

private:
  std::string comment() { return "comment " + std::to_string(++comments_); }
  std::string behind() { return (chance(random_, 25) ? "  # " + comment() : "") + eol_; }
  std::string above(const std::string& indent) {
    std::string out;
    while (chance(random_, 20)) out += indent + "# " + comment() + eol_;
    while (chance(random_, 12)) out += eol_;
    return out;
  }

  std::string scalar(std::string_view text) {
    switch (below(random_, 3)) {
      case 0:
        return "\"" + std::string(text) + "\"";
      case 1:
        return "'" + std::string(text) + "'";
      default:
        return text.find_first_of(":#1y") == std::string_view::npos ? std::string(text)
                                                                    : "'" + std::string(text) + "'";
    }
  }

  std::string deal(std::size_t index) {
    std::string out = above(deal_indent_) + deal_indent_ + "d" + std::to_string((index * 7) % 11) +
                      ":" + behind();
    std::vector<std::string> keys;
    if (chance(random_, 80)) keys.push_back("name: " + scalar(any_of(random_, names)));
    if (chance(random_, 30)) keys.push_back("company: " + scalar(any_of(random_, names)));
    if (chance(random_, 50)) keys.push_back("value: 12.5");
    if (chance(random_, 30)) keys.push_back("tags: [a, 'b, c']");
    if (chance(random_, 20))
      keys.push_back("tags:" + eol_ + key_indent_ + "  - x" + eol_ + key_indent_ + "  - y");
    if (chance(random_, 30)) keys.push_back("next: {at: 2026-12-01, do: \"call: back\"}");
    if (chance(random_, 15))
      keys.push_back("phone: |" + eol_ + key_indent_ + "  12" + eol_ + key_indent_ + "  34");
    if (chance(random_, 15)) keys.push_back("owner:");
    if (keys.size() > 1 && keys.back().find("tags") == 0 && keys[keys.size() - 2].find("tags") == 0)
      keys.pop_back();
    const auto tags = [](const std::string& key) { return key.find("tags") == 0; };
    while (std::count_if(keys.begin(), keys.end(), tags) > 1)
      keys.erase(std::find_if(keys.begin(), keys.end(), tags));
    std::shuffle(keys.begin(), keys.end(), random_);
    const std::size_t history_place =
        chance(random_, 80) ? keys.size() : below(random_, keys.size() + 1);
    for (std::size_t i = 0; i <= keys.size(); ++i) {
      if (i == history_place) out += history();
      if (i < keys.size()) {
        const bool one_line = keys[i].find('\n') == std::string::npos && keys[i].back() != ':';
        out += above(key_indent_) + key_indent_ + keys[i] + (one_line ? behind() : eol_);
      }
    }
    return out;
  }

  std::string history() {
    std::string out = above(key_indent_) + key_indent_ + "history:" + behind();
    const std::size_t count = 1 + below(random_, 4);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string at = "2026-11-" + std::to_string(10 + i);
      const std::string kind = i == 0 ? "stage: lead" : any_of(random_, kinds);
      out += above(dash_indent_) + dash_indent_;
      if (chance(random_, 70)) {
        out += "- {at: " + at + ", " + kind + "}" + behind();
      } else {
        out += "- at: " + at + behind() + dash_indent_ + "  " + kind + behind();
      }
    }
    return out;
  }

  static constexpr const char* kinds[] = {
      "stage: offer",          "touch: phone", "note: \"said: yes # really\"",
      "answers: {budget: no}", "lost: price",  "cold: later"};
  Random random_;
  std::string eol_;
  std::string deal_indent_;
  std::string key_indent_;
  std::string dash_indent_;
  int comments_ = 0;
};

/// How many of the comments of such a file are in `text`.
inline std::size_t count_comments(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = text.find("# comment "); i != std::string_view::npos;
       i = text.find("# comment ", i + 1))
    ++count;
  return count;
}

}  // namespace kariz::file
