#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

#include <kariz/report/agenda.hpp>

namespace kariz::report {

namespace {

int rank(DueKind kind) {
  switch (kind) {
    case DueKind::answer:
      return 0;
    case DueKind::contact:
    case DueKind::woken:
      return 1;
    case DueKind::win_back:
    case DueKind::nurture:
      return 2;
    case DueKind::close:
      return 3;
    case DueKind::stuck:
      break;
  }
  return 4;
}

/// The less, the more urgent.
auto urgency(const Due& due, Instant now) {
  const std::int64_t time =
      due.kind == DueKind::answer ? std::abs(due.at.seconds - now.seconds) : due.at.seconds;
  return std::tuple(std::max<std::int64_t>(0, due.day), rank(due.kind), time, due.kind);
}

/// Whoever has something to do about a deal need not be told that it would get stuck without it.
void drop_what_would_stick(std::vector<Due>& dues, Instant now) {
  if (dues.size() < 2) return;
  std::erase_if(dues, [&](const Due& due) { return due.kind == DueKind::stuck && due.at > now; });
}

}  // namespace

Agenda agenda(const Pipeline& pipeline, const Spec& spec, Instant until) {
  Agenda result{spec.now, until, {}, {}, {}, {}};
  const auto is_more_urgent = [&](const Due& a, const Due& b) {
    return urgency(a, spec.now) < urgency(b, spec.now);
  };
  for (const Deal& deal : pipeline.deals) {
    const auto stands = select(pipeline, spec, deal, result.ahead);
    if (!stands) continue;
    const std::vector<Due> all_due = dues(deal, pipeline.settings, *stands, spec.now);
    if (all_due.empty() && stands->state == State::open) result.forgotten.push_back(&deal);
    std::vector<Due> now_due;
    for (const Due& due : all_due) {
      if (due.shown <= until) {
        now_due.push_back(due);
      } else if (!result.then || due.shown < result.then->due.shown) {
        result.then = Coming{&deal, *stands, due};
      }
    }
    if (now_due.empty()) continue;
    drop_what_would_stick(now_due, spec.now);
    std::sort(now_due.begin(), now_due.end(), is_more_urgent);
    result.rows.push_back({&deal, *stands, std::move(now_due)});
  }
  std::stable_sort(result.rows.begin(), result.rows.end(),
                   [&](const AgendaRow& a, const AgendaRow& b) {
                     return is_more_urgent(a.dues.front(), b.dues.front());
                   });
  return result;
}

}  // namespace kariz::report
