#pragma once

#include "deal_view.hpp"

#include <string>
#include <vector>

#include <kariz/table/table.hpp>

namespace kariz::cli {

/// What an event says: "→ Proposal sent; met: demo", "lost (Spam)"; of a note its text.
std::string told(const Event& event, const Settings& settings);

/// The same with who did it and the note: "lost (Spam), by ana: an advertisement".
std::string told_whole(const Event& event, const Settings& settings);

/// An event of a story: when, as people read it, and what.
struct StoryLine {
  std::string at;
  std::string what;
};

/// The history of a deal, with the time that it spent in each stage it entered.
std::vector<StoryLine> story_of(const DealView& view);

/// Columns for programs: everything that an event may say but its time, who did it and the note;
/// and what an event has in them.
std::vector<table::Column> event_columns();
void append_event_cells(std::vector<table::Cell>& cells, const Event& event,
                        const Settings& settings);

/// The remark on an event, or the text of a note.
std::string_view note_of(const Event& event);

/// The history as a table: in words for people, in columns for programs.
table::Table history_table(const DealView& view);

}  // namespace kariz::cli
