#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../hanging.hpp"
#include "../selected_deals.hpp"
#include "../story.hpp"
#include "../wording.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  FilterOptions filters;
  bool reverse = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--reverse", "the latest first", options.reverse);
  declare_filters(arguments, options.filters);
}

/// An event of a diary.
struct Entry {
  const Deal* deal;
  const Event* event;
};

/// The events of the period so far, in order of time; those of the same second in that of the file.
std::vector<Entry> diary_of(const std::vector<DealView>& views, const report::Spec& spec) {
  std::vector<Entry> diary;
  for (const auto& view : views) {
    const auto happened = happened_by(view.deal, spec.now);
    for (std::size_t i = 0; i < happened; ++i) {
      const auto& event = view.deal.history[i];
      if (report::in_period(spec, event.at)) diary.push_back({&view.deal, &event});
    }
  }
  std::stable_sort(diary.begin(), diary.end(),
                   [](const Entry& a, const Entry& b) { return a.event->at < b.event->at; });
  return diary;
}

/// "Fri 2026-11-20".
std::string told_day(Date day) {
  constexpr std::array<std::string_view, 7> names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const std::chrono::weekday weekday{std::chrono::sys_days{day}};
  return fmt::format("{} {}", names[weekday.c_encoding()], to_text(day));
}

table::Tone tone_of(const Event& event) {
  if (as<Lost>(event) != nullptr) return table::Tone::bad;
  return as<Won>(event) != nullptr ? table::Tone::good : table::Tone::plain;
}

void put_diary(Session& session, const std::vector<Entry>& diary, const Settings& settings) {
  int width = 0;
  for (const auto& entry : diary) width = std::max(width, table::display_width(entry.deal->id));
  // On a terminal a few long ids may stand out, so that all others have room.
  if (session.screen().width) width = std::min(width, *session.screen().width / 3);

  std::optional<Date> day;
  for (const auto& [deal, event] : diary) {
    const auto at = settings.zone.at(event->at.seconds);
    const auto today = settings.zone.day_of(at);
    if (day != today) {
      if (day) session.print_text("\n");
      print_hanging(session, "", told_day(today), table::Tone::strong);
      day = today;
    }
    const auto clock = read_out(at, settings).substr(std::string_view("2026-11-20 ").size());
    print_hanging(session, fmt::format("  {}  {}  ", clock, table::pad(deal->id, width)),
                  told_whole(*event, settings), tone_of(*event));
  }
}

table::Table table_of(const Session& session, const std::vector<Entry>& diary,
                      const Settings& settings) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {exact_column("at", "At"), exact_column("id", "Deal"),
                   words_column("what", "What")};
  for (auto& column : event_columns()) table.columns.push_back(std::move(column));
  table.columns.push_back(words_column("by", "By"));
  table.columns.push_back(words_column("note", "Note"));
  auto& rows = table.groups.emplace_back().rows;
  rows.reserve(diary.size());
  for (const auto& [deal, event] : diary) {
    auto& cells = rows.emplace_back().cells;
    cells.reserve(table.columns.size());
    cells.push_back(cell_of(event->at, settings));
    cells.push_back(cell_of(deal->id));
    cells.push_back(as<Noted>(*event) ? table::Blank{} : cell_of(told(*event, settings)));
    append_event_cells(cells, *event, settings);
    cells.push_back(cell_of(event->by));
    cells.push_back(cell_of(note_of(*event)));
  }
  return table;
}

void run(Session& session, const Options& options) {
  check_filters(options.filters);
  const auto pipeline = session.read();
  const auto& settings = pipeline->settings;
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters),
                                      session.now(settings.zone), report::Dated::event);
  const auto selected = select_deals(*pipeline, spec);
  auto diary = diary_of(selected.views, spec);
  if (options.reverse) std::reverse(diary.begin(), diary.end());
  const auto notes = report::notes_on(selected.ahead);

  if (session.format() != table::Format::table) {
    auto table = table_of(session, diary, settings);
    table.notes = notes;
    return session.print(table);
  }
  if (diary.empty() && notes.empty()) tell_nothing(session, *pipeline, "nothing happened");
  put_diary(session, diary, settings);
  if (!diary.empty() && !notes.empty()) session.print_text("\n");
  for (const auto& note : notes) print_hanging(session, "", note);
}

}  // namespace

extern const Command log_command;
const Command log_command{
    "log",
    Group::look,
    Effect::looks,
    "what happened, day by day, over all deals",
    "The filters say which deals, but --since and --until say which days.",
    "kariz log --since yesterday\n"
    "kariz log --since mon --owner ana --reverse\n"
    "kariz log --since 2026-11-01 --until 2026-11-30 --format markdown",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
