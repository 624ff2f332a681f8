#include "road.hpp"

#include <utility>

#include <kariz/file/undo.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The recorded way back from the text of `before`.
WayBack way_back_from(const Pipeline& before, const std::string& name,
                      const std::filesystem::path& path, const Terms& terms) {
  const auto way = terms.journal ? find_way_back(terms.journal->directory, path) : std::nullopt;
  if (!way) {
    throw Refusal(Fault::rule,
                  fmt::format("no change to {} is recorded that could be taken back", name),
                  "earlier versions are where you keep them, such as in git: git log -p");
  }
  if (way->from != fingerprint(before.source->text)) {
    throw Refusal(Fault::rule,
                  fmt::format("{} is not as '{}' left it: it was changed since", name,
                              way->is_undo ? "undo" : way->command),
                  "undo would take that away; take back by hand what you do not want, or with git");
  }
  return *way;
}

/// Notes which deals are others, and which are gone.
void compare_deals(Update& update) {
  const Pipeline& before = *update.before;
  const Pipeline& after = *update.after;
  for (std::size_t i = 0; i < after.deals.size(); ++i) {
    const Deal* const old = before.find(after.deals[i].id);
    if (!old || !old->same_as(after.deals[i])) update.changed.push_back(i);
  }
  for (std::size_t i = 0; i < before.deals.size(); ++i) {
    if (!after.find(before.deals[i].id)) update.gone.push_back(i);
  }
}

}  // namespace

Undone undo(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
            Effect effect, const Terms& terms) {
  Undone undone;
  const auto drafting = [&](const Pipeline& before, const std::filesystem::path& real) {
    WayBack way = way_back_from(before, name, real, terms);
    undone.command = way.command;
    undone.at = way.at;
    undone.is_made_again = way.is_undo;
    Draft draft;
    draft.text = spliced(before.source->text, way.edits);
    if (fingerprint(draft.text) != way.to) refuse_wrong_result(name, "another text");
    draft.edits = std::move(way.edits);
    draft.compare = [](const Pipeline&) {};
    draft.record = [&](WayBack& next) {
      next.command = undone.command;
      next.at = undone.at;
      next.is_undo = !undone.is_made_again;
    };
    return draft;
  };
  undone.update = travel(path, name, zones, drafting, effect, terms);
  compare_deals(undone.update);
  return undone;
}

}  // namespace kariz::file
