#include "cells.hpp"
#include "columns.hpp"
#include "money_cell.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include <kariz/report/losses.hpp>
#include <kariz/report/reports.hpp>

namespace kariz::report {

namespace {

using table::Blank;
using table::Cell;
using table::Column;
using table::Shown;

/// Reasons by rank: those of the file in its order, then other texts as they come.
class Reasons {
public:
  explicit Reasons(const Settings& settings) {
    for (const LossReason& reason : settings.loss_reasons) rank(reason.id);
  }

  std::size_t rank(std::string_view text) {
    const auto [known, is_new] = ranks_.try_emplace(text, names_.size());
    if (is_new) names_.push_back(text);
    return known->second;
  }

  std::string_view name(std::size_t rank) const { return names_[rank]; }

private:
  std::vector<std::string_view> names_;
  std::unordered_map<std::string_view, std::size_t> ranks_;
};

/// Rows by a key whose order is that of the file.
class Rows {
public:
  void add(std::size_t key, LossRow empty_row, const std::optional<Money>& value) {
    const auto [place, is_new] = places_.try_emplace(key, rows_.size());
    if (is_new) rows_.emplace_back(key, empty_row);
    LossRow& row = rows_[place->second].second;
    ++row.lost;
    add_value(row.value, value);
  }

  std::vector<LossRow> sorted() && {
    std::sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) {
      return a.second.lost != b.second.lost ? a.second.lost > b.second.lost : a.first < b.first;
    });
    std::vector<LossRow> out;
    out.reserve(rows_.size());
    for (const auto& [key, row] : rows_) out.push_back(row);
    return out;
  }

private:
  std::vector<std::pair<std::size_t, LossRow>> rows_;
  std::unordered_map<std::size_t, std::size_t> places_;
};

/// Counts lost deals one by one.
class Tally {
public:
  explicit Tally(const Pipeline& pipeline)
      : pipeline_(pipeline), reasons_(pipeline.settings), all_{nothing()} {}

  void add(const Deal& deal, StageIndex stage, std::string_view reason_given, Instant at) {
    const std::size_t rank = reasons_.rank(reason_given);
    const std::string_view reason = reasons_.name(rank);
    const auto value = value_of(pipeline_, deal, at);
    by_reason_.add(rank, {reason, std::nullopt, 0, nothing()}, value);
    by_stage_.add(stage, {{}, stage, 0, nothing()}, value);
    by_both_.add(rank * pipeline_.settings.stages.size() + stage, {reason, stage, 0, nothing()},
                 value);
    ++lost_;
    add_value(all_, value);
  }

  Losses result() && {
    Losses losses;
    losses.by_reason = std::move(by_reason_).sorted();
    losses.by_stage = std::move(by_stage_).sorted();
    losses.by_both = std::move(by_both_).sorted();
    losses.lost = lost_;
    losses.value = all_;
    return losses;
  }

private:
  ValueSum nothing() const { return {{0, pipeline_.settings.currency}, 0}; }

  const Pipeline& pipeline_;
  Reasons reasons_;
  Rows by_reason_;
  Rows by_stage_;
  Rows by_both_;
  std::int64_t lost_ = 0;
  ValueSum all_;
};

/// Whether a deal that was lost or cold came back, by a stage, a deferral or a win.
bool is_reopened(const Case& one, const Spec& spec) {
  bool is_gone = false;
  for (const Event& event : one.past()) {
    if (!is_move(event)) continue;
    const bool goes = as<Lost>(event) != nullptr || as<WentCold>(event) != nullptr;
    if (is_gone && !goes && counts_at(spec, event.at)) return true;
    is_gone = goes;
  }
  return false;
}

std::vector<Column> columns() {
  return {words("by", "By", Shown::data, 0),
          words("reason", "Reason", Shown::data, 0),
          words("reason", "Reason", Shown::text, 9),
          words("disqualifies", "Disqualifies", Shown::data, 0),
          words("stage", "Stage", Shown::data, 0),
          words("stage", "Stage", Shown::text, 9),
          numbers("lost", "Lost", Shown::always, 9),
          numbers("share", "Share", Shown::always, 8),
          numbers("value", "Value", Shown::always, 7),
          numbers("without-value", "No value", Shown::data, 0),
          numbers("without-value", "No value", Shown::text, 1),
          bar(2),
          sentences("leaves", "Why they leave", Shown::always, 3),
          sentences("win-back", "How to win them back", Shown::always, 4)};
}

Cell text_or_blank(std::string_view text) {
  if (text.empty()) return Blank{};
  return std::string(text);
}

bool disqualifies(const LossReason& reason) {
  return reason.weight == LossReason::Weight::disqualifies;
}

table::Truth disqualification(const LossReason& reason) {
  return disqualifies(reason) ? table::Truth::yes : table::Truth::no;
}

/// As people read it, with its name.
std::string title_of(std::string_view reason, const LossReason* known) {
  if (known == nullptr) return std::string(reason);
  return std::string(known->name) + (disqualifies(*known) ? " (disqualifies)" : "");
}

table::Row to_row(std::string_view by, const LossRow& row, const Losses& losses,
                  const Settings& settings) {
  const LossReason* known = row.reason.empty() ? nullptr : find_reason(settings, row.reason);
  const Stage* stage = row.stage ? &settings.stages[*row.stage] : nullptr;
  const Stage* advice = row.reason.empty() ? stage : nullptr;
  return {{std::string(by), text_or_blank(row.reason), text_or_blank(title_of(row.reason, known)),
           known != nullptr ? Cell(disqualification(*known)) : Cell(Blank{}),
           stage != nullptr ? text_or_blank(stage->id) : Cell(Blank{}),
           stage != nullptr ? text_or_blank(stage->name) : Cell(Blank{}), row.lost,
           table::Percent{row.lost, losses.lost}, money_cell(row.value.sum), row.value.without,
           count_or_blank(row.value.without), table::Bar{row.lost, 0, losses.lost},
           advice != nullptr ? text_or_blank(advice->leaves) : Cell(Blank{}),
           advice != nullptr ? text_or_blank(advice->win_back) : Cell(Blank{})}};
}

table::Chart losses_chart() {
  table::Chart chart;
  chart.label = {"reason", "stage"};
  chart.series = {{"lost", "lost"}};
  chart.beside = {"share", "share"};
  chart.nothing = "no deal was lost";
  return chart;
}

std::string note_on_losses(const Losses& losses) {
  if (losses.lost == 0) return "no deal was lost";
  std::string note = counted(losses.lost, "deal was lost", "deals were lost") + ", worth " +
                     table::cell_text(money_cell(losses.value.sum));
  if (losses.value.without > 0)
    note += "; " + counted(losses.value.without, "has no value", "have no value");
  return note;
}

std::string note_on_win_back(const Losses& losses) {
  if (losses.reopened == 0) return "no deal came back after being lost or cold";
  return counted(losses.reopened, "deal", "deals") + " came back after being lost or cold; " +
         "sold of these: " + table::cell_text(losses.reopened_sold);
}

}  // namespace

Losses losses(const Subject& subject) {
  Tally tally(subject.pipeline);
  std::int64_t reopened = 0;
  std::int64_t reopened_sold = 0;
  for (const Case& one : subject.cases) {
    const Standing& stands = one.stands;
    if (is_reopened(one, subject.spec)) {
      ++reopened;
      if (sale(*one.deal, subject.pipeline.settings, subject.spec.now)) ++reopened_sold;
    }
    const Lost* lost = stands.state == State::lost ? as<Lost>(*stands.decided) : nullptr;
    if (lost != nullptr && counts_at(subject.spec, stands.decided->at))
      tally.add(*one.deal, stands.stage, lost->reason, stands.decided->at);
  }
  Losses result = std::move(tally).result();
  result.reopened = reopened;
  result.reopened_sold = reopened_sold;
  return result;
}

table::Table to_table(const Losses& losses, const Settings& settings) {
  table::Table out;
  out.name = "losses";
  out.columns = columns();
  out.chart = losses_chart();
  const auto add_group = [&](std::string title, std::string_view by,
                             const std::vector<LossRow>& rows) {
    table::Group& group = out.groups.emplace_back();
    group.title = std::move(title);
    for (const LossRow& row : rows) group.rows.push_back(to_row(by, row, losses, settings));
    return &group;
  };
  add_group("By reason", "reason", losses.by_reason);
  add_group("By the stage they stood in when they were lost", "stage", losses.by_stage);
  for (table::Row& row : add_group("By reason and stage", "both", losses.by_both)->rows)
    row.charted = table::Charted::no;

  out.summary = {{"lost", losses.lost},
                 {"value", money_cell(losses.value.sum)},
                 {"without-value", losses.value.without},
                 {"reopened", losses.reopened},
                 {"reopened-sold", losses.reopened_sold}};
  out.notes = {note_on_losses(losses), note_on_win_back(losses)};
  return out;
}

namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 3> losses_keys = {"by", "reason", "stage"};
constexpr std::array<std::string_view, 1> losses_options = {"dated"};

constexpr std::array losses_figures = {
    Figure{"lost", "deals that are lost now, by the last loss and the stage they stood in then",
           Kind::plain, Comparison::shown},
    Figure{"share", "of all lost deals of the report", Kind::proportion, Comparison::shown},
    Figure{"value", "what they were worth, at the rates of the days of the losses", Kind::plain,
           Comparison::shown},
    Figure{"without-value", "of them, the ones of which nobody said what they are worth"},
};

table::Table make_losses(const Subject& subject) {
  return to_table(losses(subject), subject.pipeline.settings);
}

}  // namespace

extern const Report losses_report;
const Report losses_report{"losses",     "why and where deals are lost, and what came back",
                           Dated::event, losses_options,
                           losses_keys,  losses_figures,
                           make_losses};

}  // namespace kariz::report
