#include "changing/line_edits.hpp"
#include "read_bytes.hpp"
#include "replace.hpp"
#include "road.hpp"

#include <utility>

#include <kariz/file/update.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The new text must say the old pipeline with the changes made, and nothing else.
void compare(const std::string& name, const Pipeline& before, const Pipeline& after,
             const std::vector<std::pair<std::size_t, Deal>>& changed) {
  const bool has_all =
      after.deals.size() ==
      std::max(before.deals.size(), changed.empty() ? 0 : changed.back().first + 1);
  if (!has_all || !(after.settings == before.settings))
    refuse_wrong_result(name, "other settings or deals");
  auto next_changed = changed.begin();
  for (std::size_t i = 0; i < after.deals.size(); ++i) {
    const bool is_changed = next_changed != changed.end() && next_changed->first == i;
    const Deal& wanted = is_changed ? next_changed->second : before.deals[i];
    const Deal* const found = after.find(wanted.id);
    if (!found || !found->same_as(wanted)) refuse_wrong_result(name, wanted.id);
    if (is_changed) ++next_changed;
  }
}

std::vector<std::size_t> indexes_of(const Pipeline& after,
                                    const std::vector<std::pair<std::size_t, Deal>>& changed) {
  std::vector<std::size_t> indexes;
  indexes.reserve(changed.size());
  for (const auto& [index, deal] : changed) indexes.push_back(after.by_id.at(deal.id));
  return indexes;
}

}  // namespace

std::shared_ptr<const Source> load(const std::filesystem::path& path, std::string name,
                                   Content content) {
  std::string text = read_bytes(path, name, content);
  return std::make_shared<Source>(Source{std::move(name), std::move(text)});
}

Pipeline read_or_refuse(const std::shared_ptr<const Source>& source, const ZoneLookup& zones) {
  Reading reading = read(source, zones);
  if (!reading.pipeline) throw Refusal(Fault::file, std::move(reading.diagnostics));
  return std::move(*reading.pipeline);
}

Update update(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
              const Request& request, Effect effect, const Terms& terms) {
  std::vector<std::pair<std::size_t, Deal>> changed;
  const auto drafting = [&](const Pipeline& before, const std::filesystem::path&) {
    changed.clear();
    Draft draft;
    const Changes changes = request(before);
    if (changes.empty()) return draft;
    changed = changed_deals(before, changes);
    draft.edits = edits_for(before, changes);
    draft.text = spliced(before.source->text, draft.edits);
    draft.compare = [&](const Pipeline& after) { compare(name, before, after, changed); };
    return draft;
  };
  Update update = travel(path, name, zones, drafting, effect, terms);
  update.changed = indexes_of(*update.after, changed);
  return update;
}

Update rewrite(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
               const Rewriting& rewriting, Effect effect, const Terms& terms) {
  const auto drafting = [&](const Pipeline& before, const std::filesystem::path&) {
    Draft draft;
    draft.text = rewriting(before);
    draft.edits = line_edits(before.source->text, draft.text);
    draft.compare = [&](const Pipeline& after) { compare(name, before, after, {}); };
    return draft;
  };
  return travel(path, name, zones, drafting, effect, terms);
}

std::vector<Diagnostic> create(const std::filesystem::path& path, const std::string& name,
                               std::string_view text, Effect effect, const Terms& terms) {
  refuse_existing(path, name);
  if (effect == Effect::dry_run) return {};
  return write_new(path, name, text, terms.patience);
}

}  // namespace kariz::file
