#include "cells.hpp"
#include "columns.hpp"
#include "days.hpp"
#include "summary_rows.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <kariz/report/summary.hpp>

namespace kariz::report {
namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::Decimal;
using table::NotAvailable;
using table::Shown;

/// A command is copied, so that it is there whole or not at all.
Column command_column() {
  Column column = words("command", "See", Shown::always, 7);
  column.minimum = 0;
  return column;
}

std::vector<Column> columns() {
  return {words("figure", "Figure", Shown::data, 9),
          words("figure", "Figure", Shown::text, 9),
          words("stage", "Stage", Shown::data, 8),
          numbers("now", "Now", Shown::text, 9),
          words("behind", "Behind it", Shown::text, 8),
          numbers("deals", "Deals", Shown::data, 0),
          numbers("sold", "Sold", Shown::data, 0),
          numbers("lost", "Lost", Shown::data, 0),
          numbers("dropped", "Dropped", Shown::data, 0),
          numbers("late", "Late", Shown::data, 0),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("unweighted", "No probability", Shown::data, 0),
          numbers("share", "Share", Shown::data, 0),
          numbers("amount", "Amount", Shown::data, 0),
          numbers("days", "Days", Shown::data, 0),
          numbers("velocity", "A day", Shown::data, 0),
          words("leaves", "", Shown::data, 0),
          words("win-back", "", Shown::data, 0),
          command_column()};
}

/// A row before it is one: what it does not say stays blank.
struct Line {
  std::string figure;
  std::string title;
  std::string command;
  Cell now;
  std::string behind;
  Cell stage = Blank{};
  Cell deals = Blank{};
  Cell sold = Blank{};
  Cell lost = Blank{};
  Cell dropped = Blank{};
  Cell late = Blank{};
  Cell without_value = Blank{};
  Cell unweighted = Blank{};
  Cell share = Blank{};
  Cell amount = Blank{};
  Cell days = Blank{};
  Cell velocity = Blank{};
  Cell leaves = Blank{};
  Cell win_back = Blank{};
  table::Tone tone = table::Tone::plain;
};

table::Row to_row(Line line) {
  table::Row row{{std::move(line.figure), std::move(line.title), std::move(line.stage),
                  std::move(line.now), std::move(line.behind), std::move(line.deals),
                  std::move(line.sold), std::move(line.lost), std::move(line.dropped),
                  std::move(line.late), std::move(line.without_value), std::move(line.unweighted),
                  std::move(line.share), std::move(line.amount), std::move(line.days),
                  std::move(line.velocity), std::move(line.leaves), std::move(line.win_back),
                  std::move(line.command)}};
  row.tone = line.tone;
  return row;
}

/// ", 2 without value"; nothing for none.
std::string aside(std::int64_t count, std::string_view what) {
  if (count == 0) return {};
  return ", " + table::cell_text(count) + ' ' + std::string(what);
}

Line open_line(const Outlook& open) {
  Line line{
      "open", "Pipeline", "kariz report forecast", amount_cell(open.value.sum),
      counted(open.deals, "open deal", "open deals") + aside(open.value.without, "without value")};
  line.deals = open.deals;
  line.without_value = open.value.without;
  line.amount = line.now;
  return line;
}

Line weighted_line(const Outlook& open) {
  Line line{"weighted", "Weighted", "kariz report forecast", amount_cell(open.weighted),
            "by stage probability" + aside(open.unweighted, "without")};
  line.deals = open.deals;
  line.without_value = open.value.without;
  line.unweighted = open.unweighted;
  line.amount = line.now;
  return line;
}

Line win_rate_line(const Decisions& decided) {
  Line line{"win-rate", "Win rate", "kariz report velocity", decided.win_rate(),
            table::cell_text(decided.sold) + " sold, " + table::cell_text(decided.lost) + " lost"};
  line.deals = decided.sold + decided.lost;
  line.sold = decided.sold;
  line.lost = decided.lost;
  line.share = line.now;
  return line;
}

Line size_line(const Velocity& velocity) {
  const std::int64_t sold = velocity.decided.sold;
  const Cell days = mean_days_cell(velocity.mean.seconds, velocity.mean.of);
  Line line{"deal-size", "Deal size", "kariz report velocity", amount_cell(velocity.mean_value()),
            "no deal was sold"};
  if (sold > 0) {
    line.behind = counted(sold, "sale", "sales") + " in " + table::cell_text(days) + " days" +
                  (sold == 1 ? "" : " each") + aside(velocity.value.without, "without value");
  }
  line.deals = sold - velocity.value.without;
  line.sold = sold;
  line.without_value = velocity.value.without;
  line.amount = line.now;
  line.days = days;
  return line;
}

/// How the velocity came about, or why there is none.
std::string behind_velocity(const Velocity& velocity) {
  if (velocity.per_day())
    return "a day, by " + counted(velocity.open, "qualified deal", "qualified deals");
  if (velocity.decided.sold == 0) return "no deal was sold";
  return velocity.mean_value() ? "sales took no time" : "no sale has a value";
}

Line velocity_line(const Velocity& velocity) {
  Line line{"velocity", "Velocity", "kariz report velocity", amount_cell(velocity.per_day()),
            behind_velocity(velocity)};
  line.deals = velocity.open;
  line.sold = velocity.decided.sold;
  line.lost = velocity.decided.lost;
  line.days = mean_days_cell(velocity.mean.seconds, velocity.mean.of);
  line.velocity = line.now;
  return line;
}

/// Its counts are of another stage in each group, so that they do not add up.
Cell apart(std::int64_t count) {
  return Decimal{std::to_string(count)};
}

Line leak_line(const std::optional<FunnelRow>& leak, const Settings& settings) {
  Line line{std::string(leak_row), "Worst leak", "kariz report", NotAvailable{},
            "no deal was dropped"};
  if (!leak) return line;
  const Stage& stage = settings.stages[leak->stage];
  line.now = leak->drop_off();
  line.behind = table::cell_text(leak->dropped()) + " of " + table::cell_text(leak->reached()) +
                " at " + std::string(stage.name);
  line.stage = std::string(stage.id);
  line.deals = apart(leak->reached());
  line.dropped = apart(leak->dropped());
  line.share = line.now;
  if (!stage.leaves.empty()) line.leaves = std::string(stage.leaves);
  if (!stage.win_back.empty()) line.win_back = std::string(stage.win_back);
  if (leak->dropped() > 0) line.tone = table::Tone::bad;
  return line;
}

Line win_back_line(const Summary& summary) {
  Line line{"win-back", "Came back", "kariz report losses", summary.reopened,
            "lost or cold before" + aside(summary.reopened_sold, "sold")};
  line.deals = summary.reopened;
  line.sold = summary.reopened_sold;
  return line;
}

/// Deals that wait to be dealt with. What they are is told where there are any.
Line to_do_line(std::string figure, std::string title, std::int64_t deals, std::string behind) {
  Line line{std::move(figure), std::move(title), "kariz next", deals, std::move(behind)};
  line.deals = deals;
  line.tone = deals > 0 ? table::Tone::bad : table::Tone::faint;
  return line;
}

std::string behind_slipped(const Outlook& slipped) {
  std::string text = "close gone by";
  if (slipped.deals == 0) return text;
  text += ", worth " + table::cell_text(amount_cell(slipped.value.sum));
  return text + aside(slipped.value.without, "without value");
}

std::vector<Line> to_do_lines(const Summary& summary) {
  const ToDo& to_do = summary.to_do;
  Line unanswered = to_do_line("unanswered", "Unanswered", to_do.unanswered,
                               "waiting for an answer" + aside(to_do.late, "late"));
  unanswered.late = to_do.late;
  const Outlook& slipped = summary.slipped;
  Line gone_by = to_do_line("slipped", "Slipped", slipped.deals, behind_slipped(slipped));
  gone_by.without_value = slipped.value.without;
  gone_by.amount = amount_cell(slipped.value.sum);
  std::vector<Line> lines;
  lines.push_back(std::move(unanswered));
  lines.push_back(to_do_line("overdue", "Overdue", to_do.overdue, "planned for a time gone by"));
  lines.push_back(std::move(gone_by));
  lines.push_back(to_do_line("stuck", "Stuck", to_do.stuck, "longer in a stage than allowed"));
  lines.push_back(
      to_do_line("forgotten", "Unplanned", to_do.forgotten, "open, and never coming up"));
  return lines;
}

void add_group(table::Table& out, std::string title, std::vector<Line> lines) {
  table::Group& group = out.groups.emplace_back();
  group.title = std::move(title);
  for (Line& line : lines) group.rows.push_back(to_row(std::move(line)));
}

/// What the file says of those who leave at the stage; as `next` says it.
void add_advice(const Stage& stage, std::vector<std::string>& notes) {
  const std::string name(stage.name);
  if (!stage.leaves.empty())
    notes.push_back("why clients leave at " + name + ": " + std::string(stage.leaves));
  if (!stage.win_back.empty())
    notes.push_back("how to win them back at " + name + ": " + std::string(stage.win_back));
}

}  // namespace

table::Table to_table(const Summary& summary, const Settings& settings) {
  table::Table out;
  out.name = "summary";
  out.columns = columns();
  if (summary.deals == 0) return out;
  add_group(out, "",
            {open_line(summary.open), weighted_line(summary.open),
             win_rate_line(summary.velocity.decided), size_line(summary.velocity),
             velocity_line(summary.velocity)});
  add_group(out, "Where deals are lost",
            {leak_line(summary.leak, settings), win_back_line(summary)});
  add_group(out, "What to do", to_do_lines(summary));
  if (summary.leak) add_advice(settings.stages[summary.leak->stage], out.notes);
  return out;
}

}  // namespace kariz::report
