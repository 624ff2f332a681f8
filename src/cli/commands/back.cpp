#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../wording.hpp"

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::string to;
  PlanOptions plan;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.required_text("--to", "STAGE", "the stage to return to", options.to);
  declare_plan(arguments, options.plan);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  check(options.plan);
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const Back request{stage_called(pipeline.settings, options.to), note,
                           read_plan(session, pipeline.settings, options.plan)};
        return back(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
}

}  // namespace

extern const Command back_command;
const Command back_command{
    "back",
    Group::move,
    Effect::changes,
    "return deals to an earlier stage, or reopen them",
    "Cold, lost and won deals are reopened at any stage that they had reached; deferred ones may "
    "be "
    "woken in their own.",
    "kariz back acme-website --to proposal --note 'they want another offer'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
