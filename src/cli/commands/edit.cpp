#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <kariz/domain/editing.hpp>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::vector<std::string> set;
  std::vector<std::string> unset;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  declare_set(arguments, options.set);
  arguments.list("--unset", "KEY,…", "clear fields", options.unset);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  if (options.set.empty() && options.unset.empty()) {
    refuse_usage("edit needs --set KEY=VALUE or --unset KEY", "see 'kariz edit --help'");
  }
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        const auto asking = session.asking(pipeline, options.at);
        const Edit request{read_settings(pipeline, options.set, options.unset, asking.now), note};
        return edit(pipeline, deal, request, asking);
      });
  tell(session, update);
}

}  // namespace

extern const Command edit_command;
const Command edit_command{
    "edit",
    Group::keep,
    Effect::changes,
    "set and clear fields of deals",
    "In any state. Old values of value, close, owner and source are kept in the history, so that "
    "the past can still be told.",
    "kariz edit acme-website --set value=5200 --set close=2026-12-15\n"
    "kariz list --owner ana --ids | kariz edit - --set owner=bo --note 'Ana left'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
