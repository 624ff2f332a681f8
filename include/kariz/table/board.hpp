#pragma once

#include <string>
#include <vector>

#include <kariz/table/tone.hpp>

namespace kariz::table {

/// A word or two below the title of a card.
struct Remark {
  std::string text = {};
  Tone tone = Tone::plain;
};

/// Something that stands in a lane of a board.
struct Card {
  std::string title = {};
  std::vector<Remark> remarks = {};
  Tone tone = Tone::plain;  ///< of the title
};

/// A column of cards under a head.
struct Lane {
  std::string title = {};
  std::string corner = {};    ///< at the right of the title, such as a count
  std::string subtitle = {};  ///< below it
  std::vector<Card> cards = {};
};

/// Lanes side by side, as on a kanban board.
struct Board {
  std::vector<Lane> lanes = {};
  std::vector<std::string> notes = {};  ///< short sentences below
};

/// The size of a terminal in cells.
struct Extent {
  int width = 0;
  int height = 0;
};

/// `board` for a terminal, UTF-8, each line ended by "\n" and none wider than it is. What a lane is
/// too narrow for ends in "…"; lanes that do not fit side by side stand in rows below each other. A
/// lane that is too tall for the screen is cut after as many cards as fit, though not below twelve
/// lines, and says how many more there are.
std::string draw(const Board& board, Extent extent, Colour colour);

}  // namespace kariz::table
