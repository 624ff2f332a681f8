#include <algorithm>
#include <string>

#include <kariz/table/board.hpp>
#include <kariz/table/width.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

namespace {

/// So many lanes of cards called A, B …, the first with the most.
Board a_board(std::size_t lanes, std::size_t cards) {
  Board board;
  for (std::size_t i = 0; i < lanes; ++i) {
    auto& lane = board.lanes.emplace_back();
    lane.title = "Stage " + std::to_string(i + 1);
    lane.corner = std::to_string(cards - std::min(cards, i));
    for (std::size_t card = i; card < cards; ++card) {
      lane.cards.push_back(
          {std::string(1, static_cast<char>('A' + card)), {{"5 d", Tone::plain}}, Tone::plain});
    }
  }
  return board;
}

Board world() {
  Board board;
  board.lanes = {{"New inquiry", "12", "", {}},
                 {"Предложение отправлено", "2", "10,005,534 EUR", {}},
                 {"签订合同与交付", "1", "4,800 EUR", {}}};
  board.lanes[1].cards = {
      {"Кафе «Весна»: меню и вывеска", {{"4,800 EUR"}, {"18 d"}, {"overdue", Tone::bad}}, {}},
      {"کافه می‌رویم", {{"900 EUR"}, {"3 d"}}, Tone::faint}};
  board.lanes[2].cards = {{"上海茶庄网站改版与品牌设计", {{"deferred until 2027-01-07"}}, {}}};
  board.notes = {"not shown: 3 cold, 15 lost, 12 won"};
  return board;
}

/// After an empty line, so that raw strings line up.
std::string drawn(const Board& board, Extent extent) {
  return '\n' + draw(board, extent, Colour::off);
}

int widest_line(const std::string& text) {
  int widest = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find('\n', begin);
    widest = std::max(widest, display_width(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return widest;
}

}  // namespace

TEST_CASE("lanes stand side by side, names in every script") {
  CHECK(drawn(world(), {80, 24}) == R"(
New inquiry            12  Предложение отправлено  2  签订合同与交付          1
                           10,005,534 EUR             4,800 EUR
─────────────────────────  ─────────────────────────  ─────────────────────────
                           Кафе «Весна»: меню и выв…  上海茶庄网站改版与品牌设…
                             4,800 EUR · 18 d           deferred until
                             overdue                    2027-01-07
                           کافه می‌رویم
                             900 EUR · 3 d

not shown: 3 cold, 15 lost, 12 won
)");
}

TEST_CASE("lanes get no wider than is good to read") {
  CHECK(drawn(world(), {200, 24}) == R"(
New inquiry                   12  Предложение отправлено         2  签订合同与交付                 1
                                  10,005,534 EUR                    4,800 EUR
────────────────────────────────  ────────────────────────────────  ────────────────────────────────
                                  Кафе «Весна»: меню и вывеска      上海茶庄网站改版与品牌设计
                                    4,800 EUR · 18 d · overdue        deferred until 2027-01-07
                                  کافه می‌رویم
                                    900 EUR · 3 d

not shown: 3 cold, 15 lost, 12 won
)");
}

TEST_CASE("lanes that do not fit beside each other stand in rows of equal length") {
  CHECK(drawn(a_board(5, 2), {80, 50}) == R"(
Stage 1                 2  Stage 2                 1  Stage 3                 0
─────────────────────────  ─────────────────────────  ─────────────────────────
A                          B
  5 d                        5 d
B
  5 d

Stage 4                 0  Stage 5                 0
─────────────────────────  ─────────────────────────
)");
}

TEST_CASE("a narrow terminal has one lane in a row") {
  CHECK(drawn(a_board(2, 1), {20, 50}) == R"(
Stage 1            1
────────────────────
A
  5 d

Stage 2            0
────────────────────
)");
}

TEST_CASE("a lane that is too tall says how many more there are") {
  CHECK(drawn(a_board(3, 9), {60, 18}) == R"(
Stage 1          9  Stage 2          8  Stage 3          7
──────────────────  ──────────────────  ──────────────────
A                   B                   C
  5 d                 5 d                 5 d
B                   C                   D
  5 d                 5 d                 5 d
C                   D                   E
  5 d                 5 d                 5 d
D                   E                   F
  5 d                 5 d                 5 d
E                   F                   G
  5 d                 5 d                 5 d
F                   G                   H
  5 d                 5 d                 5 d
G                   H                   I
  5 d                 5 d                 5 d
+2 more             +1 more
)");
}

TEST_CASE("no line is wider than the terminal, however narrow") {
  for (int width = 1; width <= 130; ++width) {
    CAPTURE(width);
    CHECK(widest_line(draw(world(), {width, 24}, Colour::off)) <= width);
    CHECK(widest_line(draw(a_board(7, 9), {width, 24}, Colour::off)) <= width);
  }
}

TEST_CASE("what is not needed by one row is for the others") {
  auto board = a_board(4, 1);
  board.lanes[3].cards = a_board(1, 9).lanes[0].cards;
  const auto text = draw(board, {40, 31}, Colour::off);
  CHECK(text.find("more") == std::string::npos);
  CHECK(draw(board, {40, 20}, Colour::off).find("+4 more") != std::string::npos);
}

TEST_CASE("colours are codes around what they mean") {
  Board board;
  board.lanes = {{"Lead", "1", "", {{"Acme", {{"5 d"}, {"stuck", Tone::bad}}, Tone::faint}}}};
  CHECK(draw(board, {12, 24}, Colour::on) ==
        "\x1b[1mLead\x1b[0m       \x1b[1m1\x1b[0m\n"
        "\x1b[2m────────────\x1b[0m\n"
        "\x1b[2mAcme\x1b[0m\n"
        "  5 d\n"
        "  \x1b[31mstuck\x1b[0m\n");
}

TEST_CASE("what a terminal would obey is made visible") {
  Board board;
  board.lanes = {{"a\x1b[31m", "1", "\n", {{"b\a", {{"c\t"}}, {}}}}};
  board.notes = {"d\x7f"};
  CHECK(drawn(board, {30, 24}) == R"(
a\x1B[31m                    1
\n
──────────────────────────────
b\x07
  c\t

d\x7F
)");
}

TEST_CASE("a board without lanes is nothing") {
  CHECK(draw({}, {80, 24}, Colour::off).empty());
}
