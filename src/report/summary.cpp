#include "summary_rows.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <kariz/domain/due.hpp>
#include <kariz/report/losses.hpp>
#include <kariz/report/summary.hpp>

namespace kariz::report {
namespace {

/// Finds what there is to do, deal by deal.
class ToDoTally {
public:
  explicit ToDoTally(const Subject& subject)
      : settings_(subject.pipeline.settings),
        now_(subject.spec.now),
        tonight_(edge_of_day(settings_.zone.day_of(now_), settings_.zone, DayMeans::its_end)) {}

  void add(const Case& one) {
    const std::vector<Due> all = dues(*one.deal, settings_, one.stands, now_);
    if (all.empty() && one.stands.state == State::open) ++result_.forgotten;
    bool is_overdue = false;
    for (const Due& due : all) {
      switch (due.kind) {
        case DueKind::answer:
          if (due.shown <= tonight_) ++result_.unanswered;
          // Without a time to answer in, nothing says what is late.
          if (due.since < due.at && due.at < now_) ++result_.late;
          break;
        case DueKind::contact:
        case DueKind::woken:
        case DueKind::win_back:
        case DueKind::nurture:
          is_overdue = is_overdue || due.at < now_;
          break;
        case DueKind::stuck:
          if (due.at <= now_) ++result_.stuck;
          break;
        case DueKind::close:
          // The forecast counts what has slipped.
          break;
      }
    }
    if (is_overdue) ++result_.overdue;
  }

  ToDo result() const { return result_; }

private:
  const Settings& settings_;
  Instant now_;
  Instant tonight_;
  ToDo result_;
};

ToDo to_do(const Subject& subject) {
  ToDoTally tally(subject);
  for (const Case& one : subject.cases) tally.add(one);
  return tally.result();
}

/// The row of the stage that is asked about, else of the worst leak.
std::optional<FunnelRow> leak_of(const Funnel& funnel, const Subject& subject) {
  const std::vector<Stage>& stages = subject.pipeline.settings.stages;
  const auto is_asked = [&](const FunnelRow& row) {
    return subject.row == std::string(leak_row) + '/' + std::string(stages[row.stage].id);
  };
  const auto asked = std::find_if(funnel.rows.begin(), funnel.rows.end(), is_asked);
  if (asked != funnel.rows.end()) return *asked;
  const FunnelRow* const worst = worst_leak(funnel);
  return worst == nullptr ? std::nullopt : std::optional<FunnelRow>(*worst);
}

/// A funnel is about the deals that were created in the period.
Funnel funnel_of(const Subject& subject) {
  const Spec& spec = subject.spec;
  if (!spec.since && !spec.until) return funnel(subject);
  std::vector<Case> created;
  std::copy_if(subject.cases.begin(), subject.cases.end(), std::back_inserter(created),
               [&](const Case& one) { return in_period(spec, one.deal->history.front().at); });
  return funnel({subject.pipeline, spec, created, subject.record});
}

}  // namespace

Summary summary(const Subject& subject) {
  Summary result;
  result.deals = static_cast<std::int64_t>(subject.cases.size());
  const Forecast promised = forecast(subject);
  result.open = promised.all;
  result.slipped = promised.slipped;
  result.velocity = velocity(subject);
  result.leak = leak_of(funnel_of(subject), subject);
  const Losses lost = losses(subject);
  result.reopened = lost.reopened;
  result.reopened_sold = lost.reopened_sold;
  result.to_do = to_do(subject);
  return result;
}

}  // namespace kariz::report
