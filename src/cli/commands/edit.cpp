#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <unordered_set>

#include <kariz/domain/editing.hpp>

#include <fmt/format.h>

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

/// Says which of the deals were so already.
void tell_unchanged(Session& session, const file::Update& update, const DealWords& words) {
  if (session.format() != table::Format::table || session.globals().quiet) return;
  std::unordered_set<std::string_view> changed;
  for (const auto index : update.changed) changed.insert(update.after->deals[index].id);
  for (const auto* const deal : find_deals(*update.before, words)) {
    if (changed.contains(deal->id)) continue;
    const auto line = fmt::format("{}: nothing to change", deal->id);
    if (session.globals().dry_run) {
      session.remark(line);  // what a dry run prints is a diff
    } else {
      session.print_line(line);
    }
  }
}

void run(Session& session, const Options& options) {
  if (options.set.empty() && options.unset.empty()) {
    refuse_usage("edit needs --set KEY=VALUE or --unset KEY", "see 'kariz edit --help'");
  }
  const auto note = text_of_note(options.note);
  const auto words = read_deal_words(session, options.deals);
  const auto update = change_deals(session, words, [&](const auto& pipeline, const auto& deal) {
    const auto asking = session.asking(pipeline, options.at);
    const Edit request{read_settings(pipeline, options.set, options.unset, asking.now), note};
    return edit(pipeline, deal, request, asking);
  });
  tell(session, update);
  tell_unchanged(session, update, words);
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
