#include "page/markup.hpp"

#include "unicode.hpp"

#include <algorithm>
#include <iterator>

#include <kariz/table/printable.hpp>

namespace kariz::table {
namespace {

/// Whether a byte is of a character beyond ASCII.
bool is_foreign(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80;
}

// U+2068 and U+2069.
constexpr char first_strong_isolate[] = {'\xE2', '\x81', '\xA8', '\0'};
constexpr char pop_isolate[] = {'\xE2', '\x81', '\xA9', '\0'};

constexpr std::string_view never_plain = "&<>\"'";

void append_character(std::string& out, std::string_view character) {
  if (character == "&") {
    out += "&amp;";
  } else if (character == "<") {
    out += "&lt;";
  } else if (character == ">") {
    out += "&gt;";
  } else if (character == "\"") {
    out += "&quot;";
  } else if (character == "'") {
    out += "&#39;";
  } else if (character == "\uFFFE") {
    out += "\\uFFFE";
  } else if (character == "\uFFFF") {
    out += "\\uFFFF";
  } else {
    out += character;
  }
}

}  // namespace

std::string markup(std::string_view text) {
  if (is_plain(text) && text.find_first_of(never_plain) == std::string_view::npos)
    return std::string(text);
  const std::string shown = printable(text);
  std::string_view rest = shown;
  std::string out;
  out.reserve(shown.size());
  while (!rest.empty()) {
    const auto size = decode(rest).size;
    append_character(out, rest.substr(0, size));
    rest.remove_prefix(size);
  }
  return out;
}

std::string isolated(std::string_view name) {
  return is_plain(name) ? markup(name) : first_strong_isolate + markup(name) + pop_isolate;
}

std::string sentence(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto begin = std::find_if(text.begin(), text.end(), is_foreign);
    out += markup(text.substr(0, static_cast<std::size_t>(begin - text.begin())));
    if (begin == text.end()) return out;
    const auto not_in_name = [](char c) { return c != ' ' && !is_foreign(c); };
    const auto stop = std::find_if(begin, text.end(), not_in_name);
    const auto last = std::find_if(std::make_reverse_iterator(stop), text.rend(), is_foreign);
    const auto end = last.base();
    out += isolated({&*begin, static_cast<std::size_t>(end - begin)});
    text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
  }
  return out;
}

std::string capitalized(std::string_view name) {
  std::string out(name);
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

}  // namespace kariz::table
