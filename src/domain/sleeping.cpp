#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "words.hpp"

#include <kariz/domain/qualifying.hpp>
#include <kariz/domain/sleeping.hpp>

namespace kariz {

namespace {

constexpr std::string_view nobody_says = "unknown";

/// What was given, else what the answers say, as far as they fail the lead.
std::string_view why_cold(const Pipeline& pipeline, const Deal& deal, const GoCold& request,
                          const Asking& asking) {
  if (!is_blank(request.why)) return request.why;
  const std::optional<Qualification>& rule = pipeline.settings.qualification;
  if (!rule) return nobody_says;
  const Assessment assessment = assess(deal, *rule, asking.now);
  if (assessment.verdict != Verdict::failed) return nobody_says;
  return pipeline.arena->keep(why_failed(assessment, *rule));
}

}  // namespace

DealChange defer(const Pipeline& pipeline, const Deal& deal, const Defer& request,
                 const Asking& asking) {
  standing_for(pipeline, deal, asking, {State::open, State::deferred});
  check_order_of_moves(pipeline, deal, asking);
  DealChange change;
  put_to_sleep(change, pipeline, deal, request.until, asking, request.note);
  return change;
}

DealChange go_cold(const Pipeline& pipeline, const Deal& deal, const GoCold& request,
                   const Asking& asking) {
  const Standing stands =
      standing_for(pipeline, deal, asking, {State::open, State::deferred, State::cold});
  if (stands.state == State::cold) {
    refuse(pipeline, deal, words(deal.id, " is cold already"),
           words("kariz touch CHANNEL ", deal.id,
                 " --next TIME --do TEXT plans a contact, kariz back ", deal.id,
                 " --to STAGE opens it again"));
  }
  check_order_of_moves(pipeline, deal, asking);
  DealChange change;
  const WentCold cold{why_cold(pipeline, deal, request, asking)};
  change.events.push_back(event_of(cold, pipeline.settings, asking, request.note));
  plan_next(change, pipeline, deal, request.next, asking);
  return change;
}

}  // namespace kariz
