#include "replace.hpp"
#include "splice.hpp"

#include <utility>

#include <kariz/file/update.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr int most_tries = 100;

[[noreturn]] void refuse_wrong_result(const std::string& name, std::string_view detail) {
  Diagnostic diagnostic;
  diagnostic.message =
      fmt::format("the change to {} would not read back as it was meant ({}); nothing was written",
                  name, detail);
  diagnostic.help =
      "this is a fault of kariz: please report it, with the command and the lines of the deal";
  throw Refusal(Fault::system, std::move(diagnostic));
}

/// The new text must say the old pipeline with the changes made, and nothing else.
std::shared_ptr<const Pipeline> read_back(const std::string& name, std::string text,
                                          const Pipeline& before,
                                          const std::vector<std::pair<std::size_t, Deal>>& changed,
                                          const ZoneLookup& zones) {
  Reading reading = read(std::make_shared<Source>(Source{name, std::move(text)}), zones);
  if (!reading.pipeline) {
    refuse_wrong_result(
        name, reading.diagnostics.empty() ? "unreadable" : reading.diagnostics.front().message);
  }
  auto after = std::make_shared<Pipeline>(std::move(*reading.pipeline));
  const bool has_all =
      after->deals.size() ==
      std::max(before.deals.size(), changed.empty() ? 0 : changed.back().first + 1);
  if (!has_all || !(after->settings == before.settings))
    refuse_wrong_result(name, "other settings or deals");
  auto next_changed = changed.begin();
  for (std::size_t i = 0; i < after->deals.size(); ++i) {
    const bool is_changed = next_changed != changed.end() && next_changed->first == i;
    const Deal& wanted = is_changed ? next_changed->second : before.deals[i];
    const Deal* const found = after->find(wanted.id);
    if (!found || !found->same_as(wanted)) refuse_wrong_result(name, wanted.id);
    if (is_changed) ++next_changed;
  }
  return after;
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
              const Request& request, Effect effect) {
  for (int tries = 0; tries < most_tries; ++tries) {
    LockedFile file(path, name);
    auto source = std::make_shared<Source>(Source{name, file.text()});
    Update update;
    update.before = std::make_shared<Pipeline>(read_or_refuse(source, zones));
    const Changes changes = request(*update.before);
    if (changes.empty()) {
      update.after = update.before;
      return update;
    }
    const auto changed = changed_deals(*update.before, changes);
    const std::vector<Edit> edits = edits_for(*update.before, changes);
    std::string text = spliced(source->text, edits);
    update.after = read_back(name, std::move(text), *update.before, changed, zones);
    update.changed = indexes_of(*update.after, changed);
    if (effect == Effect::dry_run) {
      update.diff = unified_diff(source->text, edits, name);
      return update;
    }
    if (file.replace(update.after->source->text) == LockedFile::Outcome::replaced) return update;
  }
  Diagnostic diagnostic;
  diagnostic.message = fmt::format("{} is changed by somebody else all the time", name);
  diagnostic.help = "nothing was changed; close what writes to it and try again";
  throw Refusal(Fault::system, std::move(diagnostic));
}

void create(const std::filesystem::path& path, const std::string& name, std::string_view text,
            Effect effect) {
  refuse_existing(path, name);
  if (effect == Effect::write) write_new(path, name, text);
}

}  // namespace kariz::file
