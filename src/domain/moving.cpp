#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "typed.hpp"
#include "unmet.hpp"
#include "words.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/moving.hpp>
#include <kariz/domain/suggest.hpp>

namespace kariz {

namespace {

/// A way forward, to a stage or to the win.
struct Step {
  StageIndex from;
  StageIndex target;  ///< the number of stages for the win
  const std::vector<std::string_view>& met;
  Insistence insistence;
};

std::vector<std::string_view> known_criteria(const Settings& settings,
                                             const std::vector<std::string_view>& met) {
  std::vector<std::string_view> result;
  for (const std::string_view id : met) {
    if (!stage_of_criterion(settings, id)) {
      refuse(words("unknown criterion ", quoted(id)),
             did_you_mean(id, criterion_ids(settings), "criteria"));
    }
    if (std::find(result.begin(), result.end(), id) == result.end()) result.push_back(id);
  }
  return result;
}

std::string cannot(const Deal& deal, const Settings& settings, StageIndex target) {
  if (target == settings.stages.size()) return words(deal.id, " cannot be won");
  return words(deal.id, " cannot enter ", settings.stages[target].id);
}

/// What is overridden by the step. Refused: anything unmet, unless the user insists.
template <class HowTo>
std::vector<std::string_view> forced_by(const Pipeline& pipeline, const Deal& deal,
                                        const Step& step, const Asking& asking, HowTo how_to) {
  const Settings& settings = pipeline.settings;
  const Unmet open = unmet(deal, settings, step.from, step.target, step.met, asking.now);
  if (!open.empty() && step.insistence == Insistence::obey) {
    refuse(pipeline, deal,
           words(cannot(deal, settings, step.target), ": ",
                 describe(open, deal, settings, asking.now)),
           how_to(open));
  }
  return names(open);
}

void close_as_won(DealChange& change, const Deal& deal, const Settings& settings, Won won,
                  const Asking& asking, std::string_view note) {
  change.events.push_back(event_of(std::move(won), settings, asking, note));
  clear_next(change, deal);
}

void check_ahead(const Pipeline& pipeline, const Deal& deal, StageIndex from, StageIndex target) {
  const Settings& settings = pipeline.settings;
  if (target == settings.stages.size()) return;
  const std::string_view to = settings.stages[target].id;
  if (target == from) {
    refuse(pipeline, deal, words(deal.id, " stands in ", to, " already"),
           words("kariz advance ", deal.id, " goes on, kariz back ", deal.id,
                 " --to STAGE to an earlier one"));
  }
  check_may_be_entered(settings, target);
  if (target < from) {
    refuse(
        pipeline, deal,
        words(deal.id, " cannot advance to ", to, ", which lies behind ", settings.stages[from].id),
        words("kariz back ", deal.id, " --to ", to));
  }
}

/// The command as it was given, for it is to be repeated: what was set and ticked is not kept.
std::string advance_command(const Deal& deal, const Settings& settings, const Advance& request,
                            const Asking& asking) {
  const bool is_to_a_stage = request.to && *request.to < settings.stages.size();
  std::string command = words("kariz advance ", deal.id, is_to_a_stage ? " --to " : "",
                              is_to_a_stage ? settings.stages[*request.to].id : "");
  for (const Setting& setting : request.set) {
    const bool clears = std::holds_alternative<std::monostate>(setting.value);
    if (!clears) command += words(" --set ", setting.key, "=", typed(setting.value, settings));
  }
  return command + typed_with_move(request.met, request.note, settings, asking) +
         typed_plan(request.next, settings);
}

std::string win_command(const Deal& deal, const Settings& settings, const Win& request,
                        const Asking& asking) {
  const std::string value = request.value ? typed(*request.value, settings) : "";
  return words("kariz win ", deal.id, value.empty() ? "" : " --value ", value,
               typed_with_move(request.met, request.note, settings, asking));
}

/// While a deal is open, back leads to an earlier stage; a deferred one wakes in its own stage too.
void check_behind(const Pipeline& pipeline, const Deal& deal, const Standing& stands,
                  StageIndex target) {
  const std::string_view to = pipeline.settings.stages[target].id;
  if (target == stands.stage && stands.state != State::deferred) {
    refuse(pipeline, deal, words(deal.id, " stands in ", to, " already"),
           words("kariz back ", deal.id, " --to STAGE goes to an earlier one, kariz advance ",
                 deal.id, " to the next"));
  }
  check_may_be_entered(pipeline.settings, target);
  if (target <= stands.stage) return;
  refuse(pipeline, deal,
         words(deal.id, " cannot go back to ", to, ", which lies ahead of ",
               pipeline.settings.stages[stands.stage].id),
         words("kariz advance ", deal.id, " --to ", to));
}

StageIndex furthest_entered(const Deal& deal, Instant now) {
  StageIndex furthest = 0;
  for (std::size_t i = 0; i < happened_by(deal, now); ++i) {
    if (const auto* entry = as<EnteredStage>(deal.history[i])) {
      furthest = std::max(furthest, entry->stage);
    }
  }
  return furthest;
}

/// A deal that is closed or cold may be reopened at any stage that it has reached.
void check_reached(const Pipeline& pipeline, const Deal& deal, StageIndex target, Instant now) {
  const Settings& settings = pipeline.settings;
  const StageIndex furthest = furthest_entered(deal, now);
  const bool is_retired = settings.stages[target].is_retired();
  if (target <= furthest && !is_retired) return;
  std::vector<std::string_view> reached;
  for (StageIndex stage = 0; stage <= furthest; ++stage) {
    if (!settings.stages[stage].is_retired()) reached.push_back(settings.stages[stage].id);
  }
  const std::string_view to = settings.stages[target].id;
  refuse(pipeline, deal,
         is_retired ? words("stage ", quoted(to), " is retired and not to be entered")
                    : words(deal.id, " has never reached ", to),
         words("stages it has reached: ", reached.empty() ? "none" : joined(reached, ", ")));
}

std::optional<Instant> recontact_of(const Pipeline& pipeline, const Deal& deal, const Lose& request,
                                    const Asking& asking) {
  if (!request.recontact) return std::nullopt;
  return time_to_come(pipeline, deal, asking,
                      {*request.recontact, "contacted again at", "its loss at ",
                       "--recontact says when to try again, such as +6mo"});
}

}  // namespace

StageIndex next_stage(const Settings& settings, StageIndex from) {
  StageIndex stage = from + 1;
  while (stage < settings.stages.size() && !asks_those_that_pass(settings.stages[stage])) ++stage;
  return std::min(stage, settings.stages.size());
}

DealChange advance(const Pipeline& pipeline, const Deal& deal, const Advance& request,
                   const Asking& asking) {
  const Settings& settings = pipeline.settings;
  const Standing stands = standing_for(pipeline, deal, asking, {State::open, State::deferred});
  if (request.to) check_ahead(pipeline, deal, stands.stage, *request.to);
  check_order_of_moves(pipeline, deal, asking);
  check_order_of_edits(pipeline, deal, request.set, asking);

  const StageIndex target = request.to.value_or(next_stage(settings, stands.stage));
  std::vector<std::string_view> met = known_criteria(settings, request.met);
  const Deal meant = changed(deal, settings, {{}, request.set});
  const auto how_to = [&](const Unmet& open) {
    return how_to_meet(open, deal, advance_command(deal, settings, request, asking));
  };
  std::vector<std::string_view> forced =
      forced_by(pipeline, meant, {stands.stage, target, met, request.insistence}, asking, how_to);

  DealChange change;
  change.set = request.set;
  if (auto old = replaced(deal, settings, request.set, asking.at)) {
    change.events.push_back(event_of(*std::move(old), settings, asking));
  }
  if (target == settings.stages.size()) {
    close_as_won(change, meant, settings, {meant.value, std::move(met), std::move(forced)}, asking,
                 request.note);
  } else {
    enter(change, meant, settings, {target, std::move(met), std::move(forced)}, asking,
          request.note);
  }
  plan_instead(change, pipeline, deal, request.next, asking);
  return change;
}

DealChange back(const Pipeline& pipeline, const Deal& deal, const Back& request,
                const Asking& asking) {
  const Standing stands = standing_for(
      pipeline, deal, asking, {State::open, State::deferred, State::cold, State::lost, State::won});
  const bool is_active = stands.state == State::open || stands.state == State::deferred;
  if (is_active) {
    check_behind(pipeline, deal, stands, request.to);
  } else {
    check_reached(pipeline, deal, request.to, asking.now);
  }
  check_order_of_moves(pipeline, deal, asking);

  DealChange change;
  enter(change, deal, pipeline.settings, {request.to, {}, {}}, asking, request.note);
  plan_instead(change, pipeline, deal, request.next, asking);
  return change;
}

DealChange win(const Pipeline& pipeline, const Deal& deal, const Win& request,
               const Asking& asking) {
  const Settings& settings = pipeline.settings;
  const Standing stands = standing_for(pipeline, deal, asking, {State::open, State::deferred});
  check_order_of_moves(pipeline, deal, asking);

  std::vector<std::string_view> met = known_criteria(settings, request.met);
  Deal meant = deal;
  if (request.value) meant.value = request.value;
  const auto how_to = [&](const Unmet& open) {
    return how_to_win(open, deal, win_command(deal, settings, request, asking));
  };
  std::vector<std::string_view> forced =
      forced_by(pipeline, meant, {stands.stage, settings.stages.size(), met, request.insistence},
                asking, how_to);

  DealChange change;
  close_as_won(change, deal, settings, {meant.value, std::move(met), std::move(forced)}, asking,
               request.note);
  return change;
}

DealChange lose(const Pipeline& pipeline, const Deal& deal, const Lose& request,
                const Asking& asking) {
  const std::string_view reason = reason_for_losing(pipeline.settings, request.reason);
  standing_for(pipeline, deal, asking, {State::open, State::deferred, State::cold});
  check_order_of_moves(pipeline, deal, asking);

  DealChange change;
  const Lost lost{reason, recontact_of(pipeline, deal, request, asking)};
  change.events.push_back(event_of(lost, pipeline.settings, asking, request.note));
  clear_next(change, deal);
  return change;
}

std::string_view reason_for_losing(const Settings& settings, std::string_view text) {
  const std::vector<std::string_view> reasons = reason_ids(settings);
  const bool takes_any = settings.loss_reasons.empty();
  const std::string listed = takes_any ? "--reason says why, in your own words"
                                       : words("reasons: ", joined(reasons, ", "));
  if (is_blank(text)) {
    refuse("a loss needs a reason", listed);
  }
  if (takes_any) return text;
  const LossReason* reason = find_reason(settings, text);
  if (!reason) {
    refuse(words("unknown reason ", quoted(text)), did_you_mean(text, reasons, "reasons"));
  }
  if (reason->use == Stage::Use::retired) {
    refuse(words("reason ", quoted(reason->id), " is retired"), listed);
  }
  return reason->id;
}

}  // namespace kariz
