#include "refusing.hpp"

#include "text.hpp"
#include "words.hpp"

#include <algorithm>
#include <utility>

namespace kariz {

namespace {

bool has_replaced(const Event& event, std::string_view field) {
  const auto* replaced = as<Replaced>(event);
  return replaced && std::any_of(replaced->old.begin(), replaced->old.end(),
                                 [&](const Replaced::Old& old) { return old.field == field; });
}

std::string time_here(const Settings& settings, Instant at) {
  return to_text(settings.zone.at(at.seconds));
}

}  // namespace

Diagnostic about(const Pipeline& pipeline, const Deal& deal, std::string message,
                 std::string help) {
  Diagnostic result;
  result.message = std::move(message);
  result.help = std::move(help);
  if (pipeline.find(deal.id)) result.place = place_of(pipeline, deal);
  return result;
}

void refuse(const Pipeline& pipeline, const Deal& deal, std::string message, std::string help) {
  throw Refusal(Fault::rule, about(pipeline, deal, std::move(message), std::move(help)));
}

void refuse(std::string message, std::string help) {
  throw Refusal(Fault::rule, std::move(message), std::move(help));
}

void refuse_as_usage(const Problem& problem) {
  throw Refusal(Fault::usage, problem.message, problem.help);
}

std::string told(const Event& move, const Settings& settings) {
  if (as<Deferred>(move)) return "was deferred";
  if (as<WentCold>(move)) return "went cold";
  if (as<Lost>(move)) return "was lost";
  if (as<Won>(move)) return "was won";
  return words("entered ", settings.stages[std::get<EnteredStage>(move.what).stage].id);
}

void check_not_ahead(const Settings& settings, const Asking& asking) {
  if (asking.at <= asking.now) return;
  refuse(time_here(settings, asking.at) + " lies in the future",
         "events are recorded once they have happened");
}

Standing standing_for(const Pipeline& pipeline, const Deal& deal, const Asking& asking,
                      std::initializer_list<State> allowed) {
  const Settings& settings = pipeline.settings;
  check_not_ahead(settings, asking);
  if (deal.history.empty() || asking.at < deal.history.front().at) {
    const Instant first = deal.history.empty() ? asking.at : deal.history.front().at;
    refuse(
        pipeline, deal,
        words(deal.id, " begins at ", to_text(first), ", after ", time_here(settings, asking.at)),
        "nothing can be recorded before a deal's first event");
  }
  const Standing result = *standing(deal, settings, asking.now);
  if (std::find(allowed.begin(), allowed.end(), result.state) == allowed.end()) {
    refuse(pipeline, deal,
           words(deal.id, " is ", to_text(result.state), "; it has to be reopened first"),
           words("kariz back ", deal.id, " --to STAGE"));
  }
  return result;
}

Instant time_to_come(const Pipeline& pipeline, const Deal& deal, const Asking& asking,
                     const ToCome& time) {
  const Instant result = pipeline.settings.zone.at(time.at.seconds);
  if (result <= asking.at) {
    refuse(pipeline, deal,
           words(deal.id, " cannot be ", time.what, " ", to_text(result), ", which is not after ",
                 time.than, time_here(pipeline.settings, asking.at)),
           std::string(time.help));
  }
  return result;
}

void check_order_of_moves(const Pipeline& pipeline, const Deal& deal, const Asking& asking) {
  const auto last_move = std::find_if(deal.history.rbegin(), deal.history.rend(), is_move);
  if (last_move == deal.history.rend() || last_move->at <= asking.at) return;
  refuse(pipeline, deal,
         words(deal.id, " ", told(*last_move, pipeline.settings), " at ", to_text(last_move->at),
               ", after ", time_here(pipeline.settings, asking.at)),
         "a move cannot be put before a later one");
}

void check_order_of_edits(const Pipeline& pipeline, const Deal& deal,
                          const std::vector<Setting>& set, const Asking& asking) {
  for (const Setting& setting : set) {
    if (get_field(deal, pipeline.settings, setting.key) == setting.value) continue;
    const auto last =
        std::find_if(deal.history.rbegin(), deal.history.rend(),
                     [&](const Event& event) { return has_replaced(event, setting.key); });
    if (last == deal.history.rend() || last->at <= asking.at) continue;
    refuse(pipeline, deal,
           words("the ", setting.key, " of ", deal.id, " was edited at ", to_text(last->at),
                 ", after ", time_here(pipeline.settings, asking.at)),
           "an edit cannot be put before a later one of the same field");
  }
}

void check_may_be_entered(const Settings& settings, StageIndex stage) {
  if (!settings.stages[stage].is_retired()) return;
  refuse(words("stage ", quoted(settings.stages[stage].id), " is retired and not to be entered"),
         words("stages: ", joined(stage_ids(settings), ", ")));
}

}  // namespace kariz
