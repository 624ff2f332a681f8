#include "track_record.hpp"

#include <algorithm>

#include <kariz/report/selection.hpp>

namespace kariz::report {

namespace {

std::int64_t count_ahead(const Spec& spec, const Deal& deal, std::size_t happened) {
  const auto first = deal.history.begin() + static_cast<std::ptrdiff_t>(happened);
  if (spec.dated == Dated::created) return deal.history.end() - first;
  return std::count_if(first, deal.history.end(),
                       [&](const Event& event) { return in_period(spec, event.at); });
}

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
  for (const Deal& deal : pipeline.deals) {
    const auto stands = select(pipeline, spec, deal, chosen.ahead);
    if (stands) chosen.cases.push_back({&deal, *stands, happened_by(deal, spec.now)});
  }
  chosen.record = track_record(pipeline, spec, chosen.cases);
  return chosen;
}

std::vector<std::string> notes_on(const Ahead& ahead) {
  std::vector<std::string> notes;
  if (ahead.deals == 1) notes.emplace_back("1 deal begins after now and is left out");
  if (ahead.deals > 1)
    notes.push_back(std::to_string(ahead.deals) + " deals begin after now and are left out");
  if (ahead.events == 1) notes.emplace_back("1 event after now is left out");
  if (ahead.events > 1)
    notes.push_back(std::to_string(ahead.events) + " events after now are left out");
  return notes;
}

}  // namespace kariz::report
