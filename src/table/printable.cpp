#include "unicode.hpp"

#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

void append_escaped(std::string& out, CodePoint c) {
  if (c.value == '\n') {
    out += "\\n";
  } else if (c.value == '\r') {
    out += "\\r";
  } else if (c.value == '\t') {
    out += "\\t";
  } else {
    // An escape of two digits is one byte; U+0085 is none, so it gets four.
    const bool byte = !c.valid || c.value < 0x80;
    const auto value = static_cast<unsigned>(c.value);
    out += byte ? fmt::format("\\x{:02X}", value) : fmt::format("\\u{:04X}", value);
  }
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto c = decode(text);
    if (!c.valid || is_hazard(c.value)) {
      append_escaped(out, c);
    } else {
      out += text.substr(0, c.size);
    }
    text.remove_prefix(c.size);
  }
  return out;
}

}  // namespace kariz::table
