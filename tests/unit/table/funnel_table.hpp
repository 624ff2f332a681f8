#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <kariz/table/table.hpp>

/// A funnel as a report makes it: figures, hidden columns, a bar, names in three scripts.
inline kariz::table::Table funnel_table() {
  using namespace kariz::table;
  const auto figure = [](std::string key, std::string title, int keep) {
    return Column{
        .key = std::move(key), .title = std::move(title), .align = Align::right, .keep = keep};
  };
  Table table{.name = "funnel"};
  table.columns = {
      {.key = "stage", .shown = Shown::data},
      {.key = "name", .title = "Stage", .shown = Shown::text, .minimum = 8},
      figure("reached", "Reached", 90),
      figure("visited", "Visited", 10),
      figure("moved-on", "Moved on", 60),
      figure("lost", "Lost", 50),
      figure("cold", "Cold", 40),
      figure("dropped", "Dropped", 30),
      figure("waiting", "Waiting", 55),
      figure("step", "Step", 80),
      figure("step-of-decided", "Of decided", 20),
      figure("overall", "Overall", 70),
      figure("drop-off", "Drop-off", 75),
      {.key = "bar", .shown = Shown::terminal, .keep = 76},
  };
  struct Stage {
    std::string id, name;
    std::int64_t reached, visited, lost, cold, waiting;
  };
  Group group;
  for (const auto& [id, name, reached, visited, lost, cold, waiting] : {
           Stage{"inquiry", "New inquiry", 8800, 8800, 1200, 800, 500},
           Stage{"proposal", "Предложение", 6300, 6000, 2900, 200, 700},
           Stage{"contract", "签署合同", 2500, 2500, 0, 10, 2490},
           Stage{"review", "نامه‌ها", 0, 0, 0, 0, 0},
       }) {
    const auto dropped = lost + cold;
    const auto moved = reached - dropped - waiting;
    group.rows.push_back(
        {{id, name, reached, visited, moved, lost, cold, dropped, waiting, Percent{moved, reached},
          Percent{moved, moved + dropped}, Percent{reached, 8800}, Percent{dropped, reached},
          Bar{reached - dropped, dropped, 8800}}});
  }
  group.rows.push_back({{"won", "Won", std::int64_t{0}, Blank{}, Blank{}, Blank{}, Blank{}, Blank{},
                         Blank{}, Blank{}, Blank{}, Percent{0, 8800}, Blank{}, Bar{0, 0, 8800}},
                        Tone::strong});
  table.groups.push_back(std::move(group));
  table.notes = {"most deals are dropped at Предложение: 3,100 of 6,300"};
  return table;
}
