#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include <kariz/domain/editing.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::vector<std::string> set;
  std::vector<std::string> unset;
  std::vector<std::string> tags;
  std::vector<std::string> tags_to_drop;
  PlanOptions plan;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  declare_set(arguments, options.set);
  arguments.list("--unset", "KEY,…", "clear fields", options.unset);
  arguments.list("--tag", "TAG,…", "tags to add to those there are", options.tags);
  arguments.list("--untag", "TAG,…", "tags to take away", options.tags_to_drop);
  declare_plan(arguments, options.plan);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

/// Refused (Fault::usage): nothing to do, and what contradicts itself whatever the file says.
void check(const Options& options) {
  const bool has_fields = !options.set.empty() || !options.unset.empty() || !options.tags.empty() ||
                          !options.tags_to_drop.empty();
  if (!has_fields && !options.plan.next && !options.plan.what && !options.note) {
    refuse_usage("edit needs something to change, such as --set KEY=VALUE",
                 "see 'kariz edit --help'");
  }
  check_set(options.set);
  check(options.plan);
  const auto& unset = options.unset;
  if (options.plan.next && std::find(unset.begin(), unset.end(), "next") != unset.end()) {
    refuse_usage("'next' is set twice, by --next and --unset");
  }
}

/// The tags of a deal with those added and without those taken away.
FieldValue tags_of(const Deal& deal, const Options& options) {
  auto tags = deal.tags;
  for (const std::string_view tag : options.tags) {
    if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
  }
  std::erase_if(tags, [&](std::string_view tag) {
    const auto& gone = options.tags_to_drop;
    return std::find(gone.begin(), gone.end(), tag) != gone.end();
  });
  return tags.empty() ? FieldValue() : FieldValue(std::move(tags));
}

Edit request_of(const Session& session, const Pipeline& pipeline, const Deal& deal,
                const Options& options, Instant now) {
  Edit request;
  request.set = read_settings(pipeline, options.set, options.unset, now);
  if (!options.tags.empty() || !options.tags_to_drop.empty()) {
    for (const auto& setting : request.set) {
      if (setting.key == "tags") refuse_usage("'tags' is set twice");
    }
    request.set.push_back({"tags", tags_of(deal, options)});
  }
  request.note = text_of_note(options.note);
  request.next = read_plan(session, pipeline.settings, options.plan);
  return request;
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
  check(options);
  static_cast<void>(text_of_note(options.note));
  const auto words = read_deal_words(session, options.deals);
  const auto update = change_deals(session, words, [&](const auto& pipeline, const auto& deal) {
    const auto asking = session.asking(pipeline, options.at);
    return edit(pipeline, deal, request_of(session, pipeline, deal, options, asking.now), asking);
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
    "set and clear fields of deals, plan what is next, add a note",
    "In any state. A note by itself is kept as an event of its own. Old values of value, close, "
    "owner and source are kept in the history, so that "
    "the past can still be told.",
    "kariz edit acme-website --set value=5200 --set close=2026-12-15\n"
    "kariz edit acme-website --next fri --do 'Send the quote' --tag urgent\n"
    "kariz edit acme-website --note 'away until May'\n"
    "kariz list --owner ana --ids | kariz edit - --set owner=bo --note 'Ana left'",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
