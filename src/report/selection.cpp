#include "cells.hpp"
#include "track_record.hpp"

#include <algorithm>

#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>

namespace kariz::report {

namespace {

std::int64_t count_ahead(const Spec& spec, const Deal& deal, std::size_t happened) {
  const auto first = deal.history.begin() + static_cast<std::ptrdiff_t>(happened);
  if (spec.dated == Dated::created) return deal.history.end() - first;
  return std::count_if(first, deal.history.end(),
                       [&](const Event& event) { return in_period(spec, event.at); });
}

/// Weighs deals by what they are worth.
class Scales {
public:
  Scales(const Pipeline& pipeline, Instant now) : pipeline_(pipeline), now_(now) {}

  std::int64_t weigh(const Case& one) {
    const auto value = value_of(pipeline_, *one.deal, now_);
    // A deal counts at most once for each of its events: so no sum of a report can be too great.
    for (std::size_t i = 0; i < one.happened; ++i) add_value(bound_, value);
    if (!value) ++without_;
    return value ? value->minor : 0;
  }

  std::int64_t without() const { return without_; }

private:
  const Pipeline& pipeline_;
  Instant now_;
  ValueSum bound_;
  std::int64_t without_ = 0;
};

}  // namespace

std::optional<Standing> select(const Pipeline& pipeline, const Spec& spec, const Deal& deal,
                               Ahead& ahead) {
  const Instant created = deal.history.front().at;
  const bool dated_in = spec.dated == Dated::event || in_period(spec, created);
  if (!dated_in) return std::nullopt;

  const bool begun = created <= spec.now;
  // A deal that lies ahead is worth a note only if the filter will let it through once it is there.
  if (!lets_through(spec.filter, pipeline, deal, begun ? spec.now : created)) return std::nullopt;
  if (!begun) {
    if (in_period(spec, created)) ++ahead.deals;
    return std::nullopt;
  }

  ahead.events += count_ahead(spec, deal, happened_by(deal, spec.now));
  return standing(deal, pipeline.settings, spec.now);
}

Chosen choose(const Pipeline& pipeline, const Spec& spec) {
  Chosen chosen;
  Scales scales(pipeline, spec.now);
  for (const Deal& deal : pipeline.deals) {
    const auto stands = select(pipeline, spec, deal, chosen.ahead);
    if (!stands) continue;
    Case& one = chosen.cases.emplace_back(Case{&deal, *stands, happened_by(deal, spec.now)});
    if (spec.measure == Measure::value) one.weight = scales.weigh(one);
  }
  chosen.without_value = scales.without();
  chosen.record = track_record(pipeline, spec, chosen.cases);
  return chosen;
}

std::vector<std::string> notes_on(const Ahead& ahead) {
  std::vector<std::string> notes;
  if (ahead.deals > 0) {
    notes.push_back(counted(ahead.deals, "deal begins after now and is left out",
                            "deals begin after now and are left out"));
  }
  if (ahead.events > 0) {
    notes.push_back(
        counted(ahead.events, "event after now is left out", "events after now are left out"));
  }
  return notes;
}

}  // namespace kariz::report
