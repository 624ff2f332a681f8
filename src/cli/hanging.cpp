#include "hanging.hpp"

#include <algorithm>
#include <string>

#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>
#include <kariz/table/wrap.hpp>

namespace kariz::cli {
namespace {

constexpr int least_room = 24;
constexpr int usual_indent = 4;

std::string without_end(std::string_view text) {
  return std::string(text.substr(0, text.find_last_not_of(' ') + 1));
}

std::string blanks(int count) {
  std::string out;
  out.append(static_cast<std::size_t>(std::max(0, count)), ' ');
  return out;
}

}  // namespace

void print_hanging(Session& session, std::string_view label, std::string_view text,
                   table::Tone tone) {
  const auto colour = session.screen().colour;
  const auto safe = table::printable(text);
  const auto begin = table::printable(label);
  if (safe.empty()) return session.print_text(without_end(begin) + "\n");
  const auto width = session.screen().width;
  if (!width) return session.print_text(begin + table::paint(safe, tone, colour) + "\n");

  const auto indent = table::display_width(begin);
  const bool is_beside = indent == 0 || *width - indent >= least_room;
  const auto margin = is_beside ? indent : std::min(usual_indent, *width / 2);
  bool is_first = is_beside;
  if (!is_beside) {
    for (const auto& line : table::wrap(begin, std::max(1, *width - 2)))
      session.print_text("  " + line + "\n");
  }
  for (const auto& line : table::wrap(safe, std::max(1, *width - margin))) {
    session.print_text((is_first ? begin : blanks(margin)) + table::paint(line, tone, colour) +
                       "\n");
    is_first = false;
  }
}

}  // namespace kariz::cli
