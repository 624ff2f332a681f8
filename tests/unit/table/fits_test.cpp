#include "funnel_table.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string without_colour(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto escape = text.find('\x1b');
    out += text.substr(0, escape);
    if (escape == std::string_view::npos) break;
    text.remove_prefix(text.find('m', escape) + 1);
  }
  return out;
}

void check_fits(const Table& table, int width) {
  CAPTURE(width);
  const auto plain = render(table, Format::table, {.width = width});
  for (const auto line : lines_of(plain)) {
    CAPTURE(line);
    CHECK(display_width(line) <= width);
    CHECK((line.empty() || line.back() != ' '));
  }
  const auto coloured = render(table, Format::table, {.width = width, .colour = Colour::on});
  CHECK(without_colour(coloured) == plain);
}

using Random = std::mt19937;

int below(Random& random, int limit) {
  return static_cast<int>(random() % static_cast<unsigned>(limit));
}

std::string random_text(Random& random) {
  constexpr std::array<std::string_view, 16> pieces = {
      "a",      "deal ", "Ж", "合",         "\u0301", "\u200C",       "م", "👩\u200D💻", "\n",
      "\u202E", "\xFF",  " ", "\U0001F1F5", "\uFE0F", "\u1112\u1161", "1"};
  std::string text;
  for (int i = below(random, 12); i > 0; --i) {
    text += pieces[static_cast<std::size_t>(below(random, static_cast<int>(pieces.size())))];
  }
  return text;
}

Cell random_cell(Random& random) {
  switch (below(random, 7)) {
    case 0:
      return Blank{};
    case 1:
      return NotAvailable{};
    case 2:
      return std::int64_t{below(random, 1000000)};
    case 3:
      return Percent{below(random, 10), below(random, 10)};
    case 4:
      return Bar{below(random, 10), below(random, 10), below(random, 15)};
    case 5:
      return List{random_text(random), random_text(random)};
    default:
      return random_text(random);
  }
}

Table random_table(Random& random) {
  Table table;
  const int columns = below(random, 6) + 1;
  for (int i = 0; i < columns; ++i) {
    table.columns.push_back({.title = random_text(random),
                             .align = below(random, 2) == 0 ? Align::left : Align::right,
                             .keep = below(random, 3),
                             .minimum = below(random, 3) * 4,
                             .maximum = below(random, 3) * 6});
  }
  for (int groups = below(random, 3); groups >= 0; --groups) {
    Group group{.title = random_text(random)};
    for (int rows = below(random, 4); rows > 0; --rows) {
      Row row{.tone = static_cast<Tone>(below(random, 5))};
      for (int i = 0; i < columns; ++i) row.cells.push_back(random_cell(random));
      group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
  }
  table.notes = {random_text(random)};
  return table;
}

}  // namespace

TEST_CASE("a funnel fits every terminal") {
  for (int width = 1; width <= 160; ++width) check_fits(funnel_table(), width);
}

TEST_CASE("whatever is in a table, no line is wider than the terminal or ends in a blank") {
  Random random(1);
  for (int round = 0; round < 400; ++round) {
    CAPTURE(round);
    const auto table = random_table(random);
    for (const int width : {1, 2, 3, 7, 13, 20, 40, 80}) check_fits(table, width);
  }
}

TEST_CASE("a terminal that is wide enough shows what a pipe gets") {
  auto table = funnel_table();
  table.columns.pop_back();
  CHECK(render(table, Format::table, {.width = 120}) == render(table, Format::table, {}));
}
