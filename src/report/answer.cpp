#include "comparison.hpp"
#include "explanation.hpp"
#include "grouping.hpp"
#include "intervals.hpp"

#include <utility>

#include <kariz/domain/as_of.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

/// Puts a table for one group behind the others: its rows say for whom.
void append_group(table::Table& out, table::Table part, const CaseGroup& group) {
  if (out.columns.empty()) {
    out.name = part.name;
    out.columns = part.columns;
    out.columns.insert(out.columns.begin(),
                       table::Column{"group", "", table::Align::left, table::Shown::data});
  }
  for (table::Group& rows : part.groups) {
    rows.title = rows.title.empty() ? group.title : group.title + ": " + rows.title;
    for (table::Row& row : rows.rows) {
      const table::Cell value =
          group.value.empty() ? table::Cell(table::Blank{}) : table::Cell(group.value);
      row.cells.insert(row.cells.begin(), value);
    }
    out.groups.push_back(std::move(rows));
  }
  for (std::string& note : part.notes) out.notes.push_back(group.title + ": " + note);
}

/// A field called "tag" can count a deal more than once, all others count each once.
constexpr std::string_view note_on_tags =
    "a deal counts in each of its tags, so that the groups may come to more than the whole";

table::Table make(const Report& report, const Subject& subject, const Asked& asked) {
  if (asked.by.empty()) return report.make(subject);
  table::Table out;
  for (const CaseGroup& group : grouped(subject, asked.by))
    append_group(out, report.make({subject.pipeline, subject.spec, group.cases, subject.record}),
                 group);
  // Nobody to group: the report of nothing has the right columns.
  if (out.columns.empty()) out = report.make(subject);
  if (asked.by == "tag") out.notes.emplace_back(note_on_tags);
  return out;
}

void add_notes(table::Table& table, const Chosen& chosen) {
  for (std::string& note : notes_on(chosen.ahead)) table.notes.push_back(std::move(note));
}

std::string told(Instant at, const Settings& settings) {
  return table::cell_text(table::Timestamp{to_text(settings.zone.at(at.seconds))});
}

/// The report of a pipeline that is what it is at the now of the question.
table::Table answer_now(const Report& report, const Pipeline& pipeline, const Asked& asked) {
  const Chosen chosen = choose(pipeline, asked.spec);
  const Subject subject{pipeline, asked.spec, chosen.cases, chosen.record};
  if (asked.explain) return deals_behind(report, subject, *asked.explain);
  table::Table out = make(report, subject, asked);
  add_notes(out, chosen);
  return out;
}

table::Table answer_then(const Report& report, const Pipeline& pipeline, Asked asked,
                         Instant then) {
  const Pipeline past = as_of(pipeline, then);
  asked.spec.now = then;
  table::Table out = answer_now(report, past, asked);
  if (past.deals.empty())
    out.notes.push_back("nothing had begun by " + told(then, pipeline.settings));
  return out;
}

table::Table answer_one(const Report& report, const Pipeline& pipeline, const Asked& asked) {
  return asked.as_of ? answer_then(report, pipeline, asked, *asked.as_of)
                     : answer_now(report, pipeline, asked);
}

}  // namespace

table::Table answer(const Report& report, const Pipeline& pipeline, const Asked& asked) {
  if (asked.explain && asked.explain->empty()) return rules_of(report);
  table::Table out = answer_one(report, pipeline, asked);
  if (asked.explain) return out;
  if (asked.compare) {
    const table::Table then = answer_then(report, pipeline, asked, *asked.compare);
    out = compared(report, then, out);
    out.notes.push_back("then: " + told(*asked.compare, pipeline.settings));
  } else if (asked.intervals == Asked::Intervals::wilson) {
    add_intervals(report, out);
  }
  return out;
}

}  // namespace kariz::report
