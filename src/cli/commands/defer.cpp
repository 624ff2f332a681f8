#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <kariz/domain/sleeping.hpp>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::optional<When> until;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.time("--until", "when to look at them again", Sense::future, options.until);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  if (!options.until) refuse_usage("defer needs --until TIME", "--until says when, such as +2w");
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const Defer request{read_until(session, pipeline.settings, *options.until), note};
        return defer(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
}

}  // namespace

extern const Command defer_command;
const Command defer_command{
    "defer",
    Group::move,
    Effect::changes,
    "put deals to sleep until a date",
    "They are open again by themselves once it has come. What was planned for before is dropped.",
    "kariz defer acme-website --until +2w --note 'after the fair'\n"
    "kariz defer acme-website --until '2027-01-07 10:00'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
