#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <set>

#include <kariz/domain/field.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::optional<std::string> reason;
  std::optional<When> recontact;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.text("--reason", "REASON", "why: an id of loss-reasons; any text without them",
                 options.reason);
  arguments.time("--recontact", "when to try again", Sense::future, options.recontact);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

/// The reasons that may be given, as far as the file can be read.
std::string known_reasons(const Session& session) {
  try {
    const auto pipeline = session.read();
    std::string listed;
    for (const auto id : reason_ids(pipeline->settings)) {
      listed.append(listed.empty() ? "reasons: " : ", ").append(id);
    }
    if (!listed.empty()) return listed;
  } catch (const Refusal&) {
    // The missing option is what is wrong first.
  }
  return "--reason says why, in a word or a sentence";
}

/// Refused: no reason. The pipeline is asked only for what to say then.
std::string_view reason_of(const Session& session, const Options& options) {
  if (!options.reason) refuse_usage("lose needs --reason REASON", known_reasons(session));
  if (const auto problem = check_text(*options.reason, "the reason")) refuse_usage(*problem);
  return *options.reason;
}

/// What the file says about clients who leave at the stages where these deals were lost.
void tell_ways_back(Session& session, const file::Update& update) {
  if (!session.tells_changes()) return;
  const auto& settings = update.after->settings;
  const auto now = session.now(settings.zone);
  std::set<StageIndex> stages;
  for (const auto index : update.changed) {
    if (const auto stands = standing(update.after->deals[index], settings, now)) {
      stages.insert(stands->stage);
    }
  }
  for (const auto index : stages) {
    const auto& stage = settings.stages[index];
    if (!stage.leaves.empty()) {
      session.print_line(fmt::format("  why clients leave at {}: {}", stage.name, stage.leaves));
    }
    if (!stage.win_back.empty()) {
      session.print_line(fmt::format("  how to win them back: {}", stage.win_back));
    }
  }
}

void run(Session& session, const Options& options) {
  const auto reason = reason_of(session, options);
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        Lose request{reason, {}, note};
        if (options.recontact) {
          request.recontact = session.moment(*options.recontact, pipeline.settings.zone);
        }
        return lose(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
  tell_ways_back(session, update);
}

}  // namespace

extern const Command lose_command;
const Command lose_command{
    "lose",
    Group::move,
    Effect::changes,
    "close deals as lost, with a reason",
    "Says why clients tend to leave at this stage and how to win them back, where the file knows.",
    "kariz lose acme-website --reason competitor --recontact +6mo",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
