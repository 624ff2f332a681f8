#include "misplaced.hpp"

#include <algorithm>
#include <vector>

#include <kariz/domain/field.hpp>
#include <kariz/domain/touching.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// Something that has a name of its own in a pipeline, and where on a command line that belongs.
struct Named {
  std::string_view what;
  bool (*is_known)(const Settings& settings, std::string_view word);
  std::string_view place;
};

bool contains(const std::vector<std::string_view>& names, std::string_view word) {
  return std::find(names.begin(), names.end(), word) != names.end();
}

bool is_stage(const Settings& settings, std::string_view word) {
  return find_stage_named(settings, word).has_value();
}
bool is_channel(const Settings& settings, std::string_view word) {
  return contains(channels_of(settings), word);
}
bool is_question(const Settings& settings, std::string_view word) {
  return settings.qualification && contains(question_ids(*settings.qualification), word);
}
bool is_criterion(const Settings& settings, std::string_view word) {
  return contains(criterion_ids(settings), word);
}
bool is_reason(const Settings& settings, std::string_view word) {
  return contains(reason_ids(settings), word);
}
bool is_field(const Settings& settings, std::string_view word) {
  return contains(all_fields(settings), word.substr(0, word.find('=')));
}

constexpr Named all_named[] = {
    {"a stage", is_stage, "stands behind --to"},
    {"a channel", is_channel, "stands before the deals: kariz touch CHANNEL DEAL"},
    {"a question", is_question, "stands behind --yes, --no or --unknown, no blank after a comma"},
    {"a criterion", is_criterion, "stands behind --met, no blank after a comma"},
    {"a reason", is_reason, "stands behind --reason"},
    {"a field", is_field, "is set by --set KEY=VALUE"},
};

/// The deals that `word` has, with commas between them, as they are to be written; empty where it
/// is no such list.
std::string deals_without_commas(const Pipeline& pipeline, std::string_view word) {
  const auto ids = split_at_commas(word);
  const auto is_id = [&](std::string_view id) { return pipeline.find(id) != nullptr; };
  const bool is_list = ids.size() > 1 && std::all_of(ids.begin(), ids.end(), is_id);
  return is_list ? fmt::format("{}", fmt::join(ids, " ")) : "";
}

}  // namespace

std::string help_for_misplaced(const Pipeline& pipeline, std::string_view word) {
  if (const auto ids = deals_without_commas(pipeline, word); !ids.empty()) {
    return fmt::format("between ids stand blanks, not commas: {}", ids);
  }
  for (const auto& named : all_named) {
    if (!named.is_known(pipeline.settings, word)) continue;
    return fmt::format("'{}' is {}, which {}", word, named.what, named.place);
  }
  return {};
}

}  // namespace kariz::cli
