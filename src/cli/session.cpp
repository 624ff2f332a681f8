#include "session.hpp"

#include "diagnose.hpp"
#include "patience.hpp"
#include "standard_streams.hpp"
#include "usage.hpp"
#include "zone.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/origin.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

bool is_own_format(const Globals& globals, std::string_view own_format) {
  return !own_format.empty() && globals.format == own_format;
}

/// The format of `tables`; the usual one where the command's own is asked for.
table::Format format_of(const Globals& globals, std::string_view own_format, table::Kind tables) {
  if (!globals.format) return globals.json ? table::Format::json : table::Format::table;
  const auto format = is_own_format(globals, own_format) ? table::Format::table
                                                         : table::parse_format(*globals.format);
  if (!format) {
    auto known = table::format_names(tables);
    if (!own_format.empty()) known.push_back(own_format);
    refuse_usage(fmt::format("unknown format '{}'", *globals.format),
                 did_you_mean(*globals.format, known, "formats"));
  }
  if (!table::is_for(*format, tables)) {
    refuse_usage(fmt::format("--format {} is for reports", *globals.format),
                 fmt::format("formats: {}", fmt::join(table::format_names(tables), ", ")));
  }
  if (globals.json && *format != table::Format::json) {
    refuse_usage(fmt::format("--json and --format {} contradict each other", *globals.format));
  }
  return *format;
}

void check_color(const std::optional<std::string>& color) {
  constexpr std::array<std::string_view, 3> choices = {"auto", "always", "never"};
  if (!color || std::find(choices.begin(), choices.end(), *color) != choices.end()) return;
  refuse_usage(fmt::format("unknown choice '{}' for --color", *color),
               did_you_mean(*color, choices, "choices"));
}

/// What now is: the option, else the variable, else the clock.
When now_of(const Globals& globals, const Surroundings& here) {
  if (globals.now) return *globals.now;
  const auto variable = here.variable("KARIZ_NOW");
  if (!variable) return {"now", Sense::past};
  const auto moment = parse_when(*variable, {here.clock, 0}, TimeZone(), Sense::past);
  if (!moment) refuse_usage(moment.problem(), "$KARIZ_NOW: ");
  return {*variable, Sense::past};
}

/// `text` made printable, except for its tabs and the ends of its lines.
std::string printable_lines(std::string_view text) {
  constexpr std::string_view kept = "\t\n";
  std::string out;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kept), text.size());
    out += table::printable(text.substr(0, end));
    if (end < text.size()) out += text[end];
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace

table::Screen screen_of(const Stream& stream, const std::optional<std::string>& color,
                        const Surroundings& here) {
  const auto choice = color.value_or("auto");
  const bool is_plain =
      here.variable("NO_COLOR") || here.variable("TERM").value_or("dumb") == "dumb";
  const bool wanted =
      choice == "always" || (choice != "never" && stream.is_terminal() && !is_plain);
  return {stream.terminal_width, wanted ? table::Colour::on : table::Colour::off};
}

Session::Session(std::string command, Globals globals, Surroundings here,
                 std::string_view own_format, table::Kind tables)
    : command_(std::move(command)),
      globals_(std::move(globals)),
      here_(std::move(here)),
      is_in_own_format_(is_own_format(globals_, own_format)),
      format_(format_of(globals_, own_format, tables)),
      now_(now_of(globals_, here_)),
      lock_timeout_(read_lock_timeout(globals_.lock_timeout)),
      by_(here_.variable("KARIZ_USER").value_or("")) {
  check_color(globals_.color);
  if (const auto problem = check_text(by_, "$KARIZ_USER")) refuse_usage(*problem);
  screen_ = screen_of(here_.output, globals_.color, here_);
}

Instant Session::now(const TimeZone& zone) const {
  const auto clock = zone.at(here_.clock);
  const auto moment = parse_when(now_.text, clock, zone, now_.sense);
  if (!moment) refuse_usage(moment.problem());
  return zone.at(moment->seconds);
}

Instant Session::moment(const When& when, const TimeZone& zone) const {
  const auto moment = parse_when(when.text, now(zone), zone, when.sense);
  if (!moment) refuse_usage(moment.problem());
  return zone.at(moment->seconds);
}

Asking Session::asking(const Pipeline& pipeline, const std::optional<When>& at) const {
  const auto& zone = pipeline.settings.zone;
  const auto present = now(zone);
  return {present, at ? moment(*at, zone) : present, by_};
}

std::shared_ptr<const Source> Session::load() const {
  const auto where = location();
  return where.is_standard_input() ? load_standard_input()
                                   : file::load(where.path, where.name, file::Content::pipeline);
}

std::shared_ptr<const Pipeline> Session::read() const {
  return std::make_shared<const Pipeline>(file::read_or_refuse(load(), find_zone));
}

Location Session::file_to_change() const {
  auto where = location();
  if (where.is_standard_input()) {
    refuse_usage(fmt::format("{} changes a file, and standard input is none", command_),
                 "'-f -' is for reports and lists");
  }
  return where;
}

file::Effect Session::effect() const {
  return globals_.dry_run ? file::Effect::dry_run : file::Effect::write;
}

file::Terms Session::terms() const {
  file::Terms terms;
  terms.patience = patience_for(lock_timeout_);
  if (const auto state = here_.state_directory()) {
    terms.journal = {*state, command_, [this](const TimeZone& zone) { return now(zone); }};
  }
  return terms;
}

file::Update Session::update(const file::Request& request) {
  const auto where = file_to_change();
  const auto checked = [&](const Pipeline& before) {
    auto changes = request(before);
    check_origins(before, changes);
    return changes;
  };
  auto update = file::update(where.path, where.name, find_zone, checked, effect(), terms());
  take_in(update);
  return update;
}

file::Update Session::rewrite(const file::Rewriting& rewriting) {
  const auto where = file_to_change();
  auto update = file::rewrite(where.path, where.name, find_zone, rewriting, effect(), terms());
  take_in(update);
  return update;
}

file::Undone Session::undo() {
  const auto where = file_to_change();
  auto undone = file::undo(where.path, where.name, find_zone, effect(), terms());
  take_in(undone.update);
  return undone;
}

void Session::create(const Location& where, std::string_view text) {
  warn(file::create(where.path, where.name, text, effect(), terms()));
  has_changed_ = !globals_.dry_run;
}

void Session::take_in(const file::Update& update) {
  has_changed_ = !globals_.dry_run && update.has_changed;
  warn(update.warnings);
  if (globals_.dry_run && format_ == table::Format::table) print_diff(update.diff);
}

void Session::print(const table::Table& table) {
  output_ += table::render(table, format_, screen_);
}

void Session::print_line(std::string_view line) {
  output_ += table::printable(line);
  output_ += '\n';
}

void Session::print_diff(std::string_view diff) {
  output_ += here_.output.is_terminal() ? printable_lines(diff) : std::string(diff);
}

void Session::remark(std::string_view line) {
  errors_ += table::printable(line);
  errors_ += '\n';
}

void Session::warn(std::span<const Diagnostic> diagnostics) {
  errors_ += to_text(diagnostics, screen_of(here_.errors, globals_.color, here_));
}

std::optional<std::string> Session::ask(std::string_view question) {
  write_standard_error(std::exchange(errors_, {}) + table::printable(question) + " ");
  auto answer = read_line_of_standard_input();
  if (!answer) write_standard_error("\n");  // ends the line that nobody ended
  return answer;
}

bool Session::tells_changes() const {
  return format_ == table::Format::table && !globals_.quiet && !globals_.dry_run;
}

}  // namespace kariz::cli
