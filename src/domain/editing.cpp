#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "words.hpp"

#include <utility>

#include <kariz/domain/editing.hpp>

namespace kariz {

namespace {

/// A deal that led to itself, over however many others, would have no beginning.
void check_from(const Pipeline& pipeline, const Deal& deal, std::string_view from) {
  if (from == deal.id) {
    refuse(pipeline, deal, "a deal cannot come from itself", "--unset from clears it");
  }
  const Deal* before = pipeline.find(from);
  if (!before) {
    refuse(words("unknown deal ", quoted(from), " in 'from'"),
           "kariz list --ids shows those there are");
  }
  // A file may have a circle already, of other deals: as many steps as there are deals are enough.
  for (std::size_t steps = 0; before && steps <= pipeline.deals.size(); ++steps) {
    if (before->id == deal.id) {
      refuse(pipeline, deal, words(deal.id, " cannot come from ", from, ", which comes from it"));
    }
    before = before->from.empty() ? nullptr : pipeline.find(before->from);
  }
}

void check_setting(const Pipeline& pipeline, const Deal& deal, const Setting& setting) {
  const bool clears = std::holds_alternative<std::monostate>(setting.value);
  if (setting.key == "name" && clears) {
    refuse(pipeline, deal, "a deal cannot be without a name", "give it another one: --set name=…");
  }
  if (setting.key == "from" && !clears) {
    check_from(pipeline, deal, std::get<std::string_view>(setting.value));
  }
}

}  // namespace

DealChange edit(const Pipeline& pipeline, const Deal& deal, const Edit& request,
                const Asking& asking) {
  const Settings& settings = pipeline.settings;
  standing_for(pipeline, deal, asking,
               {State::open, State::deferred, State::cold, State::lost, State::won});
  DealChange change;
  for (const Setting& setting : request.set) {
    check_setting(pipeline, deal, setting);
    if (get_field(deal, settings, setting.key) != setting.value) change.set.push_back(setting);
  }
  check_order_of_edits(pipeline, deal, change.set, asking);
  if (auto old = replaced(deal, settings, change.set)) {
    change.events.push_back(event_of(*std::move(old), settings, asking, request.note));
  } else if (!request.note.empty()) {
    change.events.push_back(event_of(Noted{request.note}, settings, asking));
  }
  return change;
}

}  // namespace kariz
