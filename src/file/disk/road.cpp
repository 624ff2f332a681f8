#include "road.hpp"

#include "replace.hpp"

#include <utility>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr int most_tries = 100;

std::shared_ptr<const Pipeline> read_back(const std::string& name, std::string text,
                                          const ZoneLookup& zones) {
  Reading reading = read(std::make_shared<Source>(Source{name, std::move(text)}), zones);
  if (!reading.pipeline) {
    refuse_wrong_result(
        name, reading.diagnostics.empty() ? "unreadable" : reading.diagnostics.front().message);
  }
  return std::make_shared<Pipeline>(std::move(*reading.pipeline));
}

/// Records how the change is taken back. Where that fails the change is made all the same.
void record(Update& update, const Draft& draft, const std::filesystem::path& path,
            const Journal& journal) {
  const std::string& before = update.before->source->text;
  WayBack way;
  way.command = journal.command;
  way.at = journal.now(update.before->settings.zone).seconds;
  way.from = fingerprint(update.after->source->text);
  way.to = fingerprint(before);
  way.edits = reversed(before, draft.edits);
  if (draft.record) draft.record(way);
  const std::string problem = keep_way_back(journal.directory, path, way);
  if (problem.empty()) return;
  Diagnostic& diagnostic = update.warnings.emplace_back();
  diagnostic.severity = Severity::warning;
  diagnostic.message = fmt::format("the change cannot be taken back by undo: {}", problem);
}

/// One try; nothing where the file changed in the meantime. Warnings of earlier ones are kept.
std::optional<Update> try_once(const std::filesystem::path& path, const std::string& name,
                               const ZoneLookup& zones, const Drafting& drafting, Effect effect,
                               const Terms& terms, std::vector<Diagnostic>& warnings) {
  LockedFile file(path, name, terms.patience);
  const auto source = std::make_shared<Source>(Source{name, file.text()});
  Update update;
  update.before = std::make_shared<Pipeline>(read_or_refuse(source, zones));
  Draft draft = drafting(*update.before, file.path());
  update.has_changed = !draft.edits.empty();
  if (!update.has_changed) {
    update.after = update.before;
    return update;
  }
  update.after = read_back(name, std::move(draft.text), zones);
  draft.compare(*update.after);
  if (effect == Effect::dry_run) {
    update.diff = unified_diff(source->text, draft.edits, name);
    return update;
  }
  if (file.replace(update.after->source->text, warnings) != LockedFile::Outcome::replaced)
    return std::nullopt;
  if (terms.journal) record(update, draft, file.path(), *terms.journal);
  return update;
}

}  // namespace

void refuse_wrong_result(const std::string& name, std::string_view detail) {
  throw Refusal(
      Fault::system,
      fmt::format("the change to {} would not read back as it was meant ({}); nothing was written",
                  name, detail),
      "this is a fault of kariz: please report it, with the command and the lines of the deal");
}

Update travel(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
              const Drafting& drafting, Effect effect, const Terms& terms) {
  std::vector<Diagnostic> warnings;
  try {
    for (int tries = 0; tries < most_tries; ++tries) {
      if (auto update = try_once(path, name, zones, drafting, effect, terms, warnings)) {
        update->warnings.insert(update->warnings.begin(), warnings.begin(), warnings.end());
        return std::move(*update);
      }
    }
    throw Refusal(Fault::system, fmt::format("{} is changed by somebody else all the time", name),
                  "nothing was changed; close what writes to it and try again");
  } catch (const Refusal& refusal) {
    if (warnings.empty()) throw;
    // What they tell is told once, so it must not be lost.
    warnings.insert(warnings.end(), refusal.diagnostics().begin(), refusal.diagnostics().end());
    throw Refusal(refusal.fault(), std::move(warnings));
  }
}

}  // namespace kariz::file
