#include "meant.hpp"

#include "commands.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// A word, what is meant by it, and a remark on that, which may be empty.
struct Habit {
  std::string_view word;
  std::string_view meant;
  std::string_view remark = {};
};

constexpr std::string_view on_deleting =
    "it takes back the last change; a deal goes when its lines are deleted from the file; ";

constexpr Habit command_habits[] = {
    {"add", "add-lead"},
    {"new", "add-lead"},
    {"ls", "list"},
    {"note", "edit DEAL --note TEXT"},
    {"set", "edit DEAL --set KEY=VALUE"},
    {"move", "advance DEAL --to STAGE", "'back DEAL --to STAGE' goes back; "},
    {"reopen", "back DEAL --to STAGE"},
    {"wake", "back DEAL --to STAGE"},
    {"delete", "undo", on_deleting},
    {"remove", "undo", on_deleting},
    {"rm", "undo", on_deleting},
    {"help", "COMMAND --help"},
};

constexpr Habit field_habits[] = {
    {"stage", "kariz advance DEAL --to STAGE goes forward, kariz back DEAL --to STAGE back"},
    {"state", "kariz win, lose, defer, cold and back change it"},
    {"next", "--next TIME --do TEXT plans it, --unset next drops it"},
    {"note", "--note TEXT adds one"},
};

/// Names of options that mean much the same; a command has one of each line, or none.
constexpr std::array<std::string_view, 3> option_habits[] = {
    {"--why", "--reason", "--because"},   {"--to", "--stage"},
    {"--next", "--until", "--recontact"}, {"--do", "--task"},
    {"--note", "--comment", "--message"}, {"--at", "--date"},
};

std::string question(std::string_view meant) {
  return meant.empty() ? "" : fmt::format("did you mean '{}'? ", meant);
}

std::vector<std::string_view> option_names(const Arguments& arguments) {
  std::vector<std::string_view> names;
  for (const auto& parameter : arguments.parameters()) {
    if (parameter.kind != Parameter::Kind::word) names.push_back(name_of(parameter));
  }
  return names;
}

template <class Names>
bool has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view like_it(const std::vector<std::string_view>& known, std::string_view name) {
  for (const auto& alike : option_habits) {
    if (!has(alike, name)) continue;
    const auto found = std::find_first_of(alike.begin(), alike.end(), known.begin(), known.end());
    if (found != alike.end()) return *found;
  }
  return {};
}

/// The word parameter that somebody took for an option: NAME by --name.
std::string_view word_called(const Arguments& arguments, std::string_view bare) {
  const auto is_letter_of = [](char capital, char letter) {
    return capital == letter || capital - 'A' + 'a' == letter;
  };
  for (const auto& parameter : arguments.parameters()) {
    const auto& name = parameter.names;
    const bool is_meant =
        parameter.kind == Parameter::Kind::word &&
        std::equal(name.begin(), name.end(), bare.begin(), bare.end(), is_letter_of);
    if (is_meant) return name;
  }
  return {};
}

std::string_view without_dashes(std::string_view option) {
  return option.substr(std::min(option.find_first_not_of('-'), option.size()));
}

}  // namespace

std::string meant_by_command(std::string_view word) {
  for (const auto& habit : command_habits) {
    if (habit.word == word) return question(habit.meant) + std::string(habit.remark);
  }
  std::vector<std::string_view> names;
  for (const auto* const command : commands()) names.push_back(command->name);
  return question(suggest(word, names));
}

std::string meant_by_option(const Arguments& arguments, std::string_view name) {
  const auto known = option_names(arguments);
  const auto bare = without_dashes(name);
  if (const auto word = word_called(arguments, bare); !word.empty()) {
    return fmt::format("{} stands alone, without an option's name; ", word);
  }
  if (const auto alike = like_it(known, name); !alike.empty()) return question(alike);
  if (has(known, "--set") && has(built_in_fields(), bare)) {
    return question(fmt::format("--set {}=VALUE", bare));
  }
  // The dashes, which all have, would make every option alike.
  std::vector<std::string_view> bare_names;
  for (const auto& option : known) bare_names.push_back(without_dashes(option));
  const auto nearest = suggest(bare, bare_names);
  return question(nearest.empty() ? "" : fmt::format("--{}", nearest));
}

std::string_view meant_by_field(std::string_view key) {
  for (const auto& habit : field_habits) {
    if (habit.word == key) return habit.meant;
  }
  return {};
}

}  // namespace kariz::cli
