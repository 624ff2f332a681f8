#include "captions.hpp"
#include "cells.hpp"
#include "columns.hpp"
#include "comparison.hpp"
#include "explanation.hpp"
#include "grouping.hpp"
#include "intervals.hpp"
#include "row_keys.hpp"

#include <deque>
#include <utility>

#include <kariz/domain/as_of.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {
namespace {

/// Puts a table for one group behind the others: its rows say for whom.
void append_group(table::Table& out, table::Table part, const CaseGroup& group) {
  if (out.columns.empty()) {
    out.name = part.name;
    out.chart = part.chart;
    out.columns = part.columns;
    out.columns.insert(out.columns.begin(), table::Column{std::string(group_key), "",
                                                          table::Align::left, table::Shown::data});
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
  const std::string of_whom = group.title.empty() ? "" : group.title + ": ";
  for (const std::string& note : part.notes) out.notes.push_back(of_whom + note);
}

/// Whether the report is of one row, which is about all deals.
bool has_one_row(const Report& report, const table::Table& of_nothing) {
  if (of_nothing.groups.size() != 1 || of_nothing.groups.front().rows.size() != 1) return false;
  return key_of(report, of_nothing, of_nothing.groups.front().rows.front()) == "all";
}

/// One row a group makes one table of all, whose first column says for whom.
void put_together(table::Table& out, std::string_view by) {
  table::Group together;
  for (table::Group& group : out.groups) {
    table::Row& row = group.rows.front();
    row.cells.insert(row.cells.begin() + 1, std::move(group.title));
    together.rows.push_back(std::move(row));
  }
  constexpr int keep = 10;
  out.columns.insert(out.columns.begin() + 1,
                     words(std::string(group_key), std::string(by), table::Shown::text, keep));
  out.groups = {std::move(together)};
  if (out.chart) out.chart->label = {std::string(group_key)};
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
  // Nobody to group: the report of nothing has the right columns, and no rows but for nobody.
  table::Table of_nothing = report.make({subject.pipeline, subject.spec, {}, subject.record});
  const bool is_together = has_one_row(report, of_nothing);
  if (out.columns.empty()) {
    append_group(out, std::move(of_nothing), {});
    out.groups.clear();
    out.notes.emplace_back("there is no deal to group");
  }
  if (is_together) put_together(out, asked.by);
  if (asked.by == "tag") out.notes.emplace_back(note_on_tags);
  return out;
}

void add_notes(table::Table& table, const Chosen& chosen) {
  for (std::string& note : notes_on(chosen.ahead)) table.notes.push_back(std::move(note));
  if (chosen.without_value > 0) {
    table.notes.push_back(counted(chosen.without_value, "deal has no value and counts nothing",
                                  "deals have no value and count nothing"));
  }
}

std::string told(Instant at, const Settings& settings) {
  return table::cell_text(table::Timestamp{to_text(settings.zone.at(at.seconds))});
}

/// A pipeline at a time, and the deals that are chosen of it, once for all reports that ask for the
/// same ones.
class Moment {
public:
  /// `then`: not set for the pipeline as it is now; what replaces a field later has not done so.
  Moment(const Pipeline& pipeline, Instant now, std::optional<Instant> then)
      : pipeline_(pipeline), then_(then) {
    if (then) {
      past_ = as_of(pipeline, *then);
    } else if (is_replaced_after(pipeline, now)) {
      past_ = with_fields_as_of(pipeline, now);
    }
  }

  table::Table answer(const Report& report, Asked asked) {
    if (then_) asked.spec.now = *then_;
    const Chosen& chosen = chosen_for(asked.spec);
    const Subject subject{pipeline(), asked.spec, chosen.cases, chosen.record};
    if (asked.explain) return deals_behind(report, subject, *asked.explain);
    table::Table out = make(report, subject, asked);
    add_notes(out, chosen);
    if (then_ && pipeline().deals.empty())
      out.notes.push_back("nothing had begun by " + told(*then_, pipeline_.settings));
    return out;
  }

private:
  const Pipeline& pipeline() const { return past_ ? *past_ : pipeline_; }

  const Chosen& chosen_for(const Spec& spec) {
    for (const auto& [other, chosen] : choices_) {
      const bool is_dated_alike = other.dated == spec.dated || (!spec.since && !spec.until);
      if (is_dated_alike && other.measure == spec.measure) return chosen;
    }
    return choices_.emplace_back(spec, choose(pipeline(), spec)).second;
  }

  const Pipeline& pipeline_;
  std::optional<Instant> then_;
  std::optional<Pipeline> past_;
  std::deque<std::pair<Spec, Chosen>> choices_;  // what was chosen stays where it is
};

}  // namespace

table::Table answer(const Report& report, const Pipeline& pipeline, const Asked& asked) {
  return std::move(answers({{&report, asked}}, pipeline).front());
}

std::vector<table::Table> answers(const std::vector<Query>& queries, const Pipeline& pipeline) {
  std::vector<table::Table> out;
  std::optional<Moment> present;
  std::optional<Moment> earlier;
  for (const auto& [report, asked] : queries) {
    if (asked.explain && asked.explain->empty()) {
      out.push_back(rules_of(*report));
      continue;
    }
    if (!present) present.emplace(pipeline, asked.spec.now, asked.as_of);
    table::Table& table = out.emplace_back(present->answer(*report, asked));
    if (asked.explain) continue;
    if (asked.compare) {
      if (!earlier) earlier.emplace(pipeline, asked.spec.now, asked.compare);
      table = compared(*report, earlier->answer(*report, asked), table);
      table.notes.push_back("then: " + told(*asked.compare, pipeline.settings));
    } else if (asked.intervals == Asked::Intervals::wilson) {
      add_intervals(*report, table);
    }
    add_captions(*report, asked.spec, table);
  }
  return out;
}

}  // namespace kariz::report
