#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <kariz/domain/field.hpp>
#include <kariz/domain/sleeping.hpp>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::optional<std::string> why;
  PlanOptions plan;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.text("--why", "TEXT", "why (default: the questions answered with no)", options.why);
  declare_plan(arguments, options.plan);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

/// Refused: one that is not UTF-8 or has control characters.
std::string_view text_of_why(const std::optional<std::string>& why) {
  if (!why) return {};
  if (const auto problem = check_text(*why, "the reason")) refuse_usage(*problem);
  return *why;
}

void run(Session& session, const Options& options) {
  check(options.plan);
  const auto why = text_of_why(options.why);
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const GoCold request{why, read_plan(session, pipeline.settings, options.plan), note};
        return go_cold(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
}

}  // namespace

extern const Command cold_command;
const Command cold_command{
    "cold",
    Group::move,
    Effect::changes,
    "put deals on the cold list",
    "To be nurtured, and not counted as lost. 'kariz back' takes them from it.",
    "kariz cold acme-website --why 'no budget' --next +6mo --do 'Send the news'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
