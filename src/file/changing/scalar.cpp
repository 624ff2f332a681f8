#include "scalar.hpp"

#include <algorithm>
#include <array>

#include <kariz/domain/utf8.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=~<";

/// Words that YAML 1.1 or 1.2 resolves to something else than text, in lower case.
constexpr std::array<std::string_view, 9> words = {"null", "true", "false", "yes", "no",
                                                   "on",   "off",  "y",     "n"};

bool is_word_of_yaml(std::string_view text) {
  if (text.size() > 5) return false;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Whether some YAML reader might see a number or a date: wider than any of them, for certainty.
bool resembles_number(std::string_view text) {
  const char first = text.front();
  if ((first < '0' || first > '9') && first != '+' && first != '.') return false;
  return text.find_first_not_of("0123456789abcdefABCDEFxXoOiInNtTzZ_.:+- ") ==
         std::string_view::npos;
}

/// Characters that are invisible, change the direction of what follows, or that YAML forbids.
bool needs_escape(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
         (c & 0xFFFE) == 0xFFFE;
}

bool has_escapes(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] >= ' ' && text[i] < '\x7F') {
      ++i;
      continue;
    }
    const auto found = first_code_point(text.substr(i));
    if (!found || needs_escape(found->value)) return true;
    i += found->size;
  }
  return false;
}

void append_escape(std::string& out, char32_t c) {
  const auto number = static_cast<std::uint32_t>(c);
  if (c == '\n') {
    out += "\\n";
  } else if (c == '\t') {
    out += "\\t";
  } else if (c > 0xFFFF) {
    out += fmt::format("\\U{:08X}", number);
  } else {
    out += fmt::format("\\u{:04X}", number);
  }
}

}  // namespace

bool is_plain_text(std::string_view text, Context context) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (indicators.find(text.front()) != std::string_view::npos) return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
    return false;
  if (context == Context::flow && text.find_first_of(",[]{}?") != std::string_view::npos)
    return false;
  return !is_word_of_yaml(text) && !resembles_number(text) && !has_escapes(text);
}

std::string write_scalar(std::string_view text, Context context) {
  if (is_plain_text(text, context)) return std::string(text);
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const auto found = first_code_point(text.substr(i));
    // Whatever comes in has been checked to be UTF-8; a stray byte would be shown, not hidden.
    const CodePoint c = found.value_or(CodePoint{U'\uFFFD', 1});
    if (c.value == '"' || c.value == '\\') {
      out += '\\';
      out += text[i];
    } else if (needs_escape(c.value)) {
      append_escape(out, c.value);
    } else {
      out += found ? text.substr(i, c.size) : "\xEF\xBF\xBD";
    }
    i += c.size;
  }
  out += '"';
  return out;
}

}  // namespace kariz::file
