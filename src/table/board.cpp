#include "ansi.hpp"
#include "layout.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include <kariz/table/board.hpp>
#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>
#include <kariz/table/wrap.hpp>

namespace kariz::table {
namespace {

constexpr int narrowest_lane = 18;
constexpr int widest_lane = 32;
constexpr int least_room = 12;
constexpr std::string_view indent = "  ";
constexpr std::string_view between_remarks = " · ";

/// A line of a lane: what a terminal gets, and the cells that it takes there.
struct Line {
  std::string text = {};
  int width = 0;
};

using Lines = std::vector<Line>;

/// How a board is laid out: so many lanes in a row, all of one width.
struct Grid {
  std::size_t lanes = 1;
  int width = 1;
};

int size(std::size_t count) {
  return static_cast<int>(count);
}

/// As many lanes in a row as fit, and as many in each row as in the others.
Grid grid_of(std::size_t lanes, int width) {
  const auto most = std::clamp((width + gap) / (narrowest_lane + gap), 1, size(lanes));
  const auto rows = (size(lanes) + most - 1) / most;
  const auto in_row = (size(lanes) + rows - 1) / rows;
  const auto room = (width - gap * (in_row - 1)) / in_row;
  return {static_cast<std::size_t>(in_row), std::clamp(room, 1, widest_lane)};
}

void append(Line& line, std::string_view text, Tone tone, Colour colour) {
  line.text += paint(text, tone, colour);
  line.width += display_width(text);
}

void fill(Line& line, int width) {
  const auto blanks = std::max(0, width - line.width);
  line.text.append(static_cast<std::size_t>(blanks), ' ');
  line.width += blanks;
}

/// `text` alone on a line, cut where it is too wide.
Line line_of(std::string_view text, int width, Tone tone, Colour colour) {
  Line line;
  append(line, fit(printable(text), width), tone, colour);
  return line;
}

/// Remarks one behind another, on a new line where there is no room for the next.
Lines lines_of(const std::vector<Remark>& remarks, int width, Colour colour) {
  Lines lines;
  for (const auto& remark : remarks) {
    auto parts = wrap(printable(remark.text), std::max(1, width - size(indent.size())));
    const auto joint = display_width(between_remarks);
    const bool has_room = !lines.empty() && parts.size() == 1 &&
                          lines.back().width + joint + display_width(parts.front()) <= width;
    if (has_room) append(lines.back(), between_remarks, Tone::faint, colour);
    for (const auto& part : parts) {
      if (!has_room) append(lines.emplace_back(), indent, Tone::plain, colour);
      append(lines.back(), part, remark.tone, colour);
    }
  }
  return lines;
}

Lines lines_of(const Card& card, int width, Colour colour) {
  Lines lines{line_of(card.title, width, card.tone, colour)};
  // Narrower than a word is too narrow for more than a title.
  if (width <= size(indent.size())) return lines;
  for (auto& line : lines_of(card.remarks, width, colour)) lines.push_back(std::move(line));
  return lines;
}

Line head_of(const Lane& lane, int width, Colour colour) {
  const auto corner = fit(printable(lane.corner), width);
  const auto corner_width = display_width(corner);
  auto line = line_of(lane.title, width - corner_width - 1, Tone::strong, colour);
  fill(line, width - corner_width);
  append(line, corner, Tone::strong, colour);
  return line;
}

Line rule(int width, Colour colour) {
  std::string text;
  for (int i = 0; i < width; ++i) text += "─";
  return line_of(text, width, Tone::faint, colour);
}

/// The cards of a lane in at most `room` lines; those that find no place are counted.
Lines cards_of(const std::vector<Lines>& cards, int room, int width, Colour colour) {
  std::size_t shown = 0;
  int used = 0;
  // The line that counts the rest needs a place of its own, unless there is no rest.
  const auto limit = [&] { return shown + 1 == cards.size() ? room : room - 1; };
  while (shown < cards.size() && used + size(cards[shown].size()) <= limit()) {
    used += size(cards[shown++].size());
  }
  Lines lines;
  for (const auto& card : std::span(cards).first(shown)) {
    lines.insert(lines.end(), card.begin(), card.end());
  }
  if (shown == cards.size()) return lines;
  const auto rest = "+" + std::to_string(cards.size() - shown) + " more";
  lines.push_back(line_of(rest, width, Tone::faint, colour));
  return lines;
}

/// Whether any lane has one; then all leave room for it.
enum class Subtitles { none, some };

/// Lanes that stand in one row, before it is known how many lines they get.
struct Row {
  std::vector<Lines> heads = {};
  std::vector<std::vector<Lines>> cards = {};  // of each lane
  int wanted = 0;                              // lines for all cards of the tallest
};

Row row_of(std::span<const Lane> lanes, int width, Subtitles subtitles, Colour colour) {
  Row row;
  for (const auto& lane : lanes) {
    auto& head = row.heads.emplace_back();
    head.push_back(head_of(lane, width, colour));
    if (subtitles == Subtitles::some)
      head.push_back(line_of(lane.subtitle, width, Tone::plain, colour));
    head.push_back(rule(width, colour));
    auto& cards = row.cards.emplace_back();
    int wanted = 0;
    for (const auto& card : lane.cards) {
      cards.push_back(lines_of(card, width, colour));
      wanted += size(cards.back().size());
    }
    row.wanted = std::max(row.wanted, wanted);
  }
  return row;
}

/// The lines for the cards of each row: what one does not need is for the others.
std::vector<int> rooms_of(const std::vector<Row>& rows, int lines) {
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return rows[a].wanted < rows[b].wanted; });
  std::vector<int> rooms(rows.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto share = std::max(least_room, lines / size(order.size() - i));
    rooms[order[i]] = std::min(rows[order[i]].wanted, share);
    lines -= rooms[order[i]];
  }
  return rooms;
}

/// The lines of several lanes beside each other.
void put_beside(std::string& out, const std::vector<Lines>& lanes, int width) {
  std::size_t height = 0;
  for (const auto& lane : lanes) height = std::max(height, lane.size());
  for (std::size_t i = 0; i < height; ++i) {
    int blanks = 0;
    for (const auto& lane : lanes) {
      const auto line = i < lane.size() ? lane[i] : Line{};
      if (line.width > 0) {
        out.append(static_cast<std::size_t>(blanks), ' ').append(line.text);
        blanks = 0;
      }
      blanks += width - line.width + gap;
    }
    out += '\n';
  }
}

std::vector<Row> rows_of(const Board& board, const Grid& grid, Subtitles subtitles, Colour colour) {
  std::vector<Row> rows;
  const std::span all(board.lanes);
  for (std::size_t i = 0; i < all.size(); i += grid.lanes) {
    const auto lanes = all.subspan(i, std::min(grid.lanes, all.size() - i));
    rows.push_back(row_of(lanes, grid.width, subtitles, colour));
  }
  return rows;
}

void put_row(std::string& out, const Row& row, int room, int width, Colour colour) {
  auto lanes = row.heads;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    const auto cards = cards_of(row.cards[i], room, width, colour);
    lanes[i].insert(lanes[i].end(), cards.begin(), cards.end());
  }
  put_beside(out, lanes, width);
}

Subtitles subtitles_of(const Board& board) {
  const bool some = std::any_of(board.lanes.begin(), board.lanes.end(),
                                [](const Lane& lane) { return !lane.subtitle.empty(); });
  return some ? Subtitles::some : Subtitles::none;
}

std::vector<std::string> lines_of_notes(const Board& board, int width) {
  std::vector<std::string> lines;
  for (const auto& note : board.notes) {
    for (auto& line : wrap(printable(note), std::max(1, width))) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

std::string draw(const Board& board, Extent extent, Colour colour) {
  if (board.lanes.empty()) return {};
  const auto subtitles = subtitles_of(board);
  const auto grid = grid_of(board.lanes.size(), extent.width);
  const auto rows = rows_of(board, grid, subtitles, colour);
  const auto notes = lines_of_notes(board, extent.width);
  // A blank line between rows and above the notes, and the line of the prompt.
  const auto besides = size(notes.size()) + (notes.empty() ? 0 : 1) +
                       size(rows.size()) * (subtitles == Subtitles::some ? 4 : 3);
  const auto rooms = rooms_of(rows, extent.height - besides);

  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0) out += '\n';
    put_row(out, rows[i], rooms[i], grid.width, colour);
  }
  if (!notes.empty()) out += '\n';
  for (const auto& note : notes) out += note + '\n';
  return out;
}

}  // namespace kariz::table
