#include "ansi.hpp"

#include <kariz/table/tone.hpp>

namespace kariz::table {

std::string_view ansi_code(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "\x1b[32m";
    case Tone::bad:
      return "\x1b[31m";
    case Tone::faint:
      return "\x1b[2m";
    case Tone::strong:
      return "\x1b[1m";
    case Tone::plain:
      break;
  }
  return {};
}

std::string paint(std::string_view text, Tone tone, Colour colour) {
  const auto code = ansi_code(tone);
  if (colour == Colour::off || code.empty() || text.empty()) return std::string(text);
  return std::string(code).append(text).append(ansi_reset);
}

}  // namespace kariz::table
