#include <algorithm>

#include <kariz/domain/shell.hpp>

namespace kariz {

namespace {

/// Whether every shell leaves it alone; of letters beyond ASCII it does.
bool is_plain(char letter) {
  constexpr std::string_view signs = "-_./:@+,=%";
  const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  const bool is_number = letter >= '0' && letter <= '9';
  return is_letter || is_number || static_cast<unsigned char>(letter) >= 0x80 ||
         signs.find(letter) != std::string_view::npos;
}

}  // namespace

std::string in_shell(std::string_view text) {
  if (!text.empty() && std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string result = "'";
  for (const char letter : text) {
    if (letter == '\'') {
      result += "'\\''";
    } else {
      result += letter;
    }
  }
  return result + "'";
}

}  // namespace kariz
