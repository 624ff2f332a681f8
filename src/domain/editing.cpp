#include "entering.hpp"
#include "refusing.hpp"

#include <utility>

#include <kariz/domain/editing.hpp>

namespace kariz {

namespace {

void check_setting(const Pipeline& pipeline, const Deal& deal, const Setting& setting) {
  const bool clears = std::holds_alternative<std::monostate>(setting.value);
  if (setting.key == "name" && clears) {
    refuse(pipeline, deal, "a deal cannot be without a name", "give it another one: --set name=…");
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
  if (auto old = replaced(deal, settings, change.set, asking.at)) {
    change.events.push_back(event_of(*std::move(old), settings, asking, request.note));
  } else if (!request.note.empty()) {
    change.events.push_back(event_of(Noted{request.note}, settings, asking));
  }
  plan_instead(change, pipeline, deal, request.next, asking);
  return change;
}

}  // namespace kariz
