#include "../agenda_calendar.hpp"
#include "../agenda_table.hpp"
#include "../arguments.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../session.hpp"
#include "../usage.hpp"

#include <charconv>
#include <chrono>

#include <kariz/report/agenda.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr int most_days = 3660;

struct Options {
  std::optional<std::string> days;
  bool ics = false;
  FilterOptions filters;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("--days", "N", "also what comes in the next N days (default: 0)", options.days);
  arguments.flag("--ics", "as a calendar file (iCalendar)", options.ics);
  declare_filters(arguments, options.filters);
}

/// Refused (Fault::usage): what is no number of days, or more than anybody plans.
int read_days(const std::optional<std::string>& text) {
  if (!text) return 0;
  int days = 0;
  const auto* const end = text->data() + text->size();
  const auto [stop, error] = std::from_chars(text->data(), end, days);
  if (error != std::errc() || stop != end || days < 0 || days > most_days) {
    refuse_usage(fmt::format("--days: '{}' is not a number of days", *text),
                 fmt::format("0 to {}; 0 is today alone", most_days));
  }
  return days;
}

/// A calendar is one more format.
void check_formats(const Session& session, const Options& options) {
  if (!options.ics) return;
  if (session.globals().json) refuse_usage("--ics and --json contradict each other");
  if (const auto& format = session.globals().format) {
    refuse_usage(fmt::format("--ics and --format {} contradict each other", *format));
  }
}

Instant end_of_day(const TimeZone& zone, Instant now, int days) {
  const auto day = std::chrono::sys_days{zone.day_of(now)} + std::chrono::days{days};
  return edge_of_day(Date{day}, zone, DayMeans::its_end);
}

void run(Session& session, const Options& options) {
  check_formats(session, options);
  check_filters(options.filters);
  const auto days = read_days(options.days);
  const auto pipeline = session.read();
  const auto& zone = pipeline->settings.zone;
  const auto now = session.now(zone);
  const auto spec = report::make_spec(read_filters(session, *pipeline, options.filters), now);
  const auto agenda = report::agenda(*pipeline, spec, end_of_day(zone, now, days));
  const AgendaView work{*pipeline, agenda};
  if (options.ics) {
    session.print_text(agenda_calendar(work));
  } else {
    session.print(agenda_table(session, work, days));
  }
}

}  // namespace

extern const Command next_command;
const Command next_command{
    "next",
    Group::look,
    Effect::looks,
    "what to do today, the most urgent first",
    "Leads that wait for an answer, contacts and deals that come round, closes gone by, stuck "
    "deals: a line a deal, with the command that answers it.",
    "kariz next\n"
    "kariz next --days 7 --owner ana\n"
    "kariz next --days 30 --ics >agenda.ics",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
