#pragma once

#include "a_file.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
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

/// Writes a pipeline as somebody might by hand: every way to write a deal that there is; every
/// comment has a number of its own.
class Hand {
public:
  explicit Hand(std::uint64_t seed) : random_(seed) {
    eol_ = may(20) ? "\r\n" : "\n";
    deal_indent_ = blanks(1 + below(random_, 5));
    key_indent_ = deal_indent_ + blanks(1 + below(random_, 5));
    dash_indent_ = key_indent_ + blanks(below(random_, 4));
    in_braces_ = may(3);
  }

  std::string text() {
    std::string out = may(10) ? "\xEF\xBB\xBF" : "";
    for (const char c : settings_text) out += c == '\n' ? eol_ : std::string(1, c);
    const std::size_t count = below(random_, 6);
    if (in_braces_) {
      out.resize(out.size() - eol_.size());
      out += " {" + behind();
    }
    for (std::size_t i = 0; i < count; ++i) out += deal(i);
    if (in_braces_) out += " }" + behind();
    if (may(30)) out += "# " + comment() + eol_;
    if (may(20)) {
      while (!out.empty() && (out.back() == '\n' || out.back() == '\r')) out.pop_back();
    }
    return out;
  }

private:
  bool may(std::size_t percent) { return chance(random_, percent); }
  static std::string blanks(std::size_t count) { return std::string(count, ' '); }

  std::string comment() {
    std::string text = "comment " + std::to_string(++comments_);
    if (may(10)) text += " {it's \"open";
    if (may(10)) text += "  ";
    return text;
  }
  std::string behind(std::size_t percent = 20) {
    is_below_block_text_ = false;
    return (may(percent) ? blanks(1 + below(random_, 3)) + "# " + comment() : "") + eol_;
  }
  std::string above(const std::string& indent) {
    std::string out;
    // Deeper than a text in block style it would be part of that.
    const bool may_be_deep = !is_below_block_text_;
    while (may(15)) {
      out += indent + (may_be_deep && may(20) ? "  # " : "# ");
      out += comment() + eol_;
    }
    while (may(10)) out += eol_;
    return out;
  }

  // What stands between two parts of a collection in braces: a blank, or a line end with comments.
  std::string gap(bool in_lines) {
    if (!in_lines || may(50)) return may(90) ? " " : "";
    std::string out = behind(40);
    while (may(15)) out += key_indent_ + "# " + comment() + eol_;
    return out + dash_indent_ + blanks(2 + below(random_, 4));
  }

  std::string in_quotes(std::string_view text) {
    const char quote = may(50) ? '"' : '\'';
    return quote + std::string(text) + quote;
  }
  std::string flow_scalar(std::string_view text) {
    const bool needs_quotes = text.find_first_of(":#1y,{") != std::string_view::npos;
    return needs_quotes || may(40) ? in_quotes(text) : std::string(text);
  }
  std::string key(const std::string& text) { return may(12) ? in_quotes(text) : text; }

  using Pairs = std::vector<std::pair<std::string, std::string>>;

  std::string flow_map(const Pairs& pairs, bool in_lines) {
    std::string out = "{" + (in_lines ? gap(true) : "");
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (i > 0) {
        out += ",";
        out += gap(in_lines);
      }
      out += key(pairs[i].first) + ": ";
      out += pairs[i].second;
    }
    if (in_lines) out += gap(true);
    return out + "}";
  }

  std::string flow_list(const std::vector<std::string>& items, bool in_lines) {
    std::string out = "[" + (in_lines ? gap(true) : "");
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) {
        out += ",";
        out += gap(in_lines);
      }
      out += items[i];
    }
    if (in_lines && may(20)) out += ",";
    if (in_lines) out += gap(true);
    return out + "]";
  }

  // A text with an anchor, an alias, or a tag, now and then.
  std::string with_property(std::string value) {
    if (may(2)) {
      const std::string name = "x" + std::to_string(below(random_, 4));
      anchors_.push_back(name);
      return "&" + name + " " + value;
    }
    if (may(2) && !anchors_.empty()) return "*" + anchors_[below(random_, anchors_.size())];
    if (may(3)) return "!!str " + value;
    return value;
  }

  // A text as the value of a key that stands in `indent`, with its line end and maybe a comment.
  std::string block_value(std::string_view text, const std::string& indent) {
    const std::string deeper = indent + blanks(1 + below(random_, 3));
    switch (below(random_, 14)) {
      case 0:
        return " " + block_text(indent);
      case 1:
        return " \"one" + eol_ + deeper + "# no comment" + eol_ + eol_ + deeper + "two\"" +
               behind();
      case 2:
        return " 'it''s" + eol_ + deeper + "# no comment'" + behind();
      case 3:
        return " one" + eol_ + deeper + "two#three" + eol_ + deeper + "four" + behind();
      case 4: {
        const std::string gap = behind(50) + (may(20) ? deeper + "# " + comment() + eol_ : "");
        return gap + deeper + flow_scalar(text) + behind();
      }
      default: {
        const std::string value = with_property(flow_scalar(text));
        return " " + value + behind();
      }
    }
  }

  // A text below a | or >, of a key or a dash that stands in `indent`.
  std::string block_text(const std::string& indent) {
    constexpr const char* heads[] = {"|", ">", "|-", ">-", "|+", ">+", "|2", ">2-", "|+2"};
    const std::string head = any_of(random_, heads);
    const bool is_measured = head.find('2') != std::string::npos;
    const std::string deeper = indent + blanks(is_measured ? 2 : 1 + below(random_, 3));
    std::string out = head + behind();
    if (may(10)) out += eol_;
    out += deeper + (is_measured && may(30) ? "  one" : "one: {") + eol_;
    if (may(30)) out += deeper + "# no comment" + eol_;
    if (may(20)) out += eol_;
    if (may(30)) out += deeper + "  two" + eol_;
    while (may(20)) out += eol_;
    is_below_block_text_ = true;
    return out;
  }

  // An entry of a deal in lines of its own.
  std::string entry(const std::string& name, std::string value) {
    const std::string indent = key_indent_;
    std::string out = indent;
    if (!may(3)) return out + key(name) + ":" + std::move(value);
    const bool ends_in_block_text = is_below_block_text_;
    out += "? " + key(name);
    out += behind() + indent + ":" + std::move(value);
    is_below_block_text_ = ends_in_block_text;
    return out;
  }

  std::string text_field(const std::string& name) {
    return entry(name, block_value(any_of(random_, names), key_indent_));
  }

  std::string next_field() {
    const Pairs pairs = {{"at", "2026-12-01"}, {"do", "\"call: back\""}};
    if (may(70)) {
      const std::string value = " " + flow_map(pairs, may(40));
      return entry("next", value + behind());
    }
    const std::string deeper = key_indent_ + blanks(1 + below(random_, 3));
    std::string value = behind();
    for (const auto& [name, text] : pairs) value += deeper + name + ": " + text + behind();
    return entry("next", value);
  }

  std::string tags_field() {
    if (may(60)) {
      const std::string value = " " + flow_list({"a", "'b, #c'", "d"}, may(40));
      return entry("tags", value + behind());
    }
    std::string value = behind();
    const std::string deeper = key_indent_ + blanks(below(random_, 3));
    for (const char* tag : {"x", "y"}) {
      value += above(deeper);
      value += deeper + "- " + tag + behind();
    }
    return entry("tags", value);
  }

  std::string field(const std::string& name) {
    if (name == "value") return entry(name, (may(10) ? " !!float 12.5" : " 12.5") + behind());
    if (name == "close") return entry(name, " 2026-12-24" + behind());
    if (name == "tags") return tags_field();
    if (name == "next") return next_field();
    if (name != "name" && may(15)) {
      constexpr const char* nothing[] = {"", " ~", " null", " # nobody", " !!null ~"};
      const std::string said = any_of(random_, nothing);
      const std::string out = key_indent_ + key(name);
      return out + ":" + said + (said.find('#') == said.npos ? behind() : eol_);
    }
    return text_field(name);
  }

  std::vector<std::string> some_fields() {
    std::vector<std::string> fields;
    for (const char* name : {"name", "company", "contact", "phone", "value", "owner", "tags",
                             "close", "next", "industry"}) {
      if (may(name == std::string("name") ? 80 : 25)) fields.emplace_back(name);
    }
    if (may(50)) std::shuffle(fields.begin(), fields.end(), random_);
    return fields;
  }

  std::string id_of(std::size_t index) {
    const std::string id = "d" + std::to_string((index * 7) % 11);
    return may(10) ? in_quotes(id) : id;
  }

  std::string deal(std::size_t index) {
    std::string out = above(deal_indent_) + deal_indent_;
    if (in_braces_) {
      out += id_of(index) + ": ";
      out += flow_deal() + ",";
      return out + behind();
    }
    const bool is_explicit = may(3);
    if (is_explicit) out += "? ";
    out += id_of(index);
    if (is_explicit) out += eol_ + deal_indent_;
    out += ":";
    if (may(2) && index > 0 && has_named_deal_) return out + " *deal" + behind();
    if (may(2)) {
      has_named_deal_ = true;
      out += " &deal";
    } else if (may(2)) {
      out += " !!map";
    }
    if (may(15)) {
      out += " " + flow_deal();
      return out + behind();
    }
    out += behind();
    const std::vector<std::string> fields = some_fields();
    const std::size_t history_place = may(75) ? fields.size() : below(random_, fields.size() + 1);
    for (std::size_t i = 0; i <= fields.size(); ++i) {
      if (i == history_place) {
        out += above(key_indent_);
        out += history();
      }
      if (i == fields.size()) break;
      out += above(key_indent_);
      out += field(fields[i]);
    }
    return out;
  }

  std::string flow_deal() {
    const bool in_lines = may(60);
    Pairs pairs;
    for (const std::string& name : some_fields()) {
      std::string value;
      if (name == "value") {
        value = "12.5";
      } else if (name == "close") {
        value = "2026-12-24";
      } else if (name == "tags") {
        value = flow_list({"a", "'b, #c'"}, in_lines);
      } else if (name == "next") {
        value = flow_map({{"at", "2026-12-01"}, {"do", "call"}}, in_lines);
      } else if (name != "owner" || may(80)) {
        value = with_property(flow_scalar(any_of(random_, names)));
      }
      pairs.emplace_back(name, value);
    }
    pairs.emplace_back("history", flow_history(in_lines));
    return flow_map(pairs, in_lines);
  }

  std::string flow_history(bool in_lines) {
    std::vector<std::string> events;
    const std::size_t count = 1 + below(random_, 3);
    for (std::size_t i = 0; i < count; ++i) events.push_back(flow_map(event(i), in_lines));
    return flow_list(events, in_lines);
  }

  Pairs event(std::size_t index) {
    Pairs pairs = {{"at", "2026-11-" + std::to_string(10 + index)}};
    pairs.push_back(index == 0 ? std::pair<std::string, std::string>("stage", "lead")
                               : any_of(random_, kinds_));
    if (pairs.back().first != "note" && may(25))
      pairs.emplace_back("note", with_property(flow_scalar(any_of(random_, names))));
    return pairs;
  }

  std::string history() {
    if (may(8)) {
      const std::string value = " " + flow_history(may(60));
      return entry("history", value + behind());
    }
    std::string out = key_indent_ + key("history") + ":";
    if (may(2)) out += " !!seq";
    out += behind();
    const std::size_t count = 1 + below(random_, 4);
    for (std::size_t i = 0; i < count; ++i) {
      out += above(dash_indent_) + dash_indent_ + "-";
      out += block_event(i);
    }
    return out;
  }

  std::string block_event(std::size_t index) {
    const Pairs pairs = event(index);
    if (may(60)) {
      std::string out = may(95) ? " " : behind(50) + dash_indent_ + "  ";
      out += with_event_property() + flow_map(pairs, may(25));
      out += behind();
      if (index > 0 && may(3) && !event_anchor_.empty())
        out += dash_indent_ + "- *" + std::exchange(event_anchor_, "") + eol_;
      return out;
    }
    std::string out = may(90) ? " " : behind(50) + dash_indent_ + "  ";
    for (const auto& [name, value] : pairs) {
      if (&name != &pairs.front().first) out += above(dash_indent_ + "  ") + dash_indent_ + "  ";
      out += key(name) + ":";
      if (name == "note" && value.front() != '&' && may(30)) {
        out += " " + block_text(dash_indent_ + "  ");
      } else {
        out += " " + value;
        out += behind();
      }
    }
    return out;
  }

  // An anchor of an event that the next line repeats.
  std::string with_event_property() {
    event_anchor_.clear();
    if (!may(3)) return "";
    event_anchor_ = "e";
    return "&e ";
  }

  const std::vector<std::pair<std::string, std::string>> kinds_ = {
      {"stage", "offer"},          {"touch", "phone"}, {"note", "\"said: yes # really\""},
      {"answers", "{budget: no}"}, {"lost", "price"},  {"cold", "later"}};
  Random random_;
  std::string eol_;
  std::string deal_indent_;
  std::string key_indent_;
  std::string dash_indent_;
  std::vector<std::string> anchors_;
  std::string event_anchor_;
  bool in_braces_ = false;
  bool has_named_deal_ = false;
  bool is_below_block_text_ = false;
  int comments_ = 0;
};

/// The comments of such a file that are in `text`, sorted: each once, for each has its number.
inline std::vector<std::string> comments_of(std::string_view text) {
  std::vector<std::string> comments;
  for (std::size_t i = text.find("# comment "); i != std::string_view::npos;
       i = text.find("# comment ", i + 1)) {
    std::string_view comment = text.substr(i, text.find('\n', i) - i);
    comment = comment.substr(0, comment.find_last_not_of(" \r") + 1);
    comments.emplace_back(comment);
  }
  std::sort(comments.begin(), comments.end());
  return comments;
}

}  // namespace kariz::file
