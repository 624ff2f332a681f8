#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../wording.hpp"

#include <kariz/domain/touching.hpp>

namespace kariz::cli {
namespace {

struct Options {
  std::string channel;
  std::vector<std::string> deals;
  PlanOptions plan;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  arguments.word("CHANNEL", "how: phone, sms, chat, email … as the file has it", options.channel);
  declare_deals(arguments, options.deals);
  declare_plan(arguments, options.plan);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  check(options.plan);
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const Touch request{options.channel, read_plan(session, pipeline.settings, options.plan),
                            note};
        return touch(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
}

}  // namespace

extern const Command touch_command;
const Command touch_command{
    "touch",
    Group::move,
    Effect::changes,
    "log contacts, and what comes next",
    "In any state. What was to be done by now is done with it; --next says what comes then.",
    "kariz touch phone acme-website --note 'nobody there' --next tomorrow\n"
    "kariz touch email acme-website --next +2d --do 'Send the quote'\n"
    "kariz list --stage proposal --ids | kariz touch email - --note 'new prices'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
