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
  std::optional<std::string> to;
  std::vector<std::string> set;
  MoveOptions move;
  PlanOptions plan;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.text("--to", "STAGE", "forward to this stage (default: the next)", options.to);
  declare_set(arguments, options.set);
  declare_move(arguments, options.move);
  declare_plan(arguments, options.plan);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  check_set(options.set);
  check(options.plan);
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const auto asking = session.asking(pipeline, options.at);
        Advance request;
        if (options.to) request.to = stage_to_enter(pipeline.settings, deal, *options.to);
        request.set = read_settings(pipeline, options.set, asking.now);
        request.met = views_of(options.move.met);
        request.note = note;
        request.next = read_plan(session, pipeline.settings, options.plan);
        request.insistence = options.move.insistence();
        return advance(pipeline, deal, request, asking);
      });
  tell(session, update);
}

}  // namespace

extern const Command advance_command;
const Command advance_command{
    "advance",
    Group::move,
    Effect::changes,
    "move deals forward",
    "To the next stage that is not optional, or to any later one; from the last stage the deal is "
    "won. What the stages need and the criteria for leaving them are asked for, those of stages "
    "passed over too. What is planned with --next takes the place of the task of the stage.",
    "kariz advance acme-website\n"
    "kariz advance acme-website --to proposal --set value=4800 --met demo\n"
    "kariz advance acme-website --next fri --do 'Ask about the offer'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
