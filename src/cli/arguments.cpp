#include "arguments.hpp"

#include "usage.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <kariz/domain/field.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

/// A moment in the middle of the calendar, by which a time is checked before the zone is known.
constexpr Instant any_day{1'000'000'000, 0};

/// The declared parameter that `word` names, with or without a value behind `=`.
const Parameter* find_long(const std::vector<Parameter>& parameters, std::string_view word) {
  const auto name = word.substr(0, word.find('='));
  for (const auto& parameter : parameters) {
    const auto names = names_of(parameter);
    if (std::find(names.begin(), names.end(), name) != names.end()) return &parameter;
  }
  return nullptr;
}

[[noreturn]] void refuse_before_command(std::string_view option) {
  refuse_usage(fmt::format("unknown option '{}' before the command", option),
               fmt::format("the options of a command stand behind it: kariz COMMAND {}", option));
}

/// How many words a cluster of short options takes: two when the last of them wants a value.
std::size_t words_of_cluster(const std::vector<Parameter>& parameters, std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    const std::string name{'-', word[i]};
    const auto* const parameter = find_long(parameters, name);
    if (parameter == nullptr) refuse_before_command(name);
    if (parameter->kind == Parameter::Kind::option) return i + 1 == word.size() ? 2 : 1;
  }
  return 1;
}

std::size_t words_of_option(const std::vector<Parameter>& parameters, std::string_view word) {
  if (word.substr(0, 2) != "--") return words_of_cluster(parameters, word);
  const auto* const parameter = find_long(parameters, word);
  if (parameter == nullptr) refuse_before_command(word.substr(0, word.find('=')));
  const bool has_value = word.find('=') != std::string_view::npos;
  return parameter->kind == Parameter::Kind::option && !has_value ? 2 : 1;
}

}  // namespace

void Arguments::word(std::string name, std::string help, std::string& target) {
  parameters_.push_back({Parameter::Kind::word, std::move(name), "", std::move(help), 1, 1,
                         [&target](const auto& values) { target = values.front(); }});
}

void Arguments::optional_word(std::string name, std::string help,
                              std::optional<std::string>& target) {
  parameters_.push_back({Parameter::Kind::word, std::move(name), "", std::move(help), 0, 1,
                         [&target](const auto& values) { target = values.front(); }});
}

void Arguments::words(std::string name, std::string help, std::vector<std::string>& target) {
  parameters_.push_back({Parameter::Kind::word, std::move(name), "", std::move(help), 1, any_number,
                         [&target](const auto& values) { target = values; }});
}

void Arguments::flag(std::string names, std::string help, bool& target) {
  parameters_.push_back({Parameter::Kind::flag, std::move(names), "", std::move(help), 0,
                         any_number, [&target](const auto&) { target = true; }});
}

void Arguments::answer(std::string names, std::string help, bool& target) {
  parameters_.push_back({Parameter::Kind::answer, std::move(names), "", std::move(help), 0,
                         any_number, [&target](const auto&) { target = true; }});
}

void Arguments::text(std::string names, std::string value, std::string help,
                     std::optional<std::string>& target) {
  parameters_.push_back({Parameter::Kind::option, std::move(names), std::move(value),
                         std::move(help), 0, 1,
                         [&target](const auto& values) { target = values.front(); }});
}

void Arguments::text_at_will(std::string names, std::string value, std::string help,
                             std::optional<std::string>& target) {
  text(std::move(names), std::move(value), std::move(help), target);
  parameters_.back().needs = Parameter::Value::at_will;
}

void Arguments::required_text(std::string names, std::string value, std::string help,
                              std::string& target) {
  parameters_.push_back({Parameter::Kind::option, std::move(names), std::move(value),
                         std::move(help), 1, 1,
                         [&target](const auto& values) { target = values.front(); }});
}

void Arguments::texts(std::string names, std::string value, std::string help,
                      std::vector<std::string>& target) {
  parameters_.push_back({Parameter::Kind::option, std::move(names), std::move(value),
                         std::move(help), 0, any_number,
                         [&target](const auto& values) { target = values; }});
}

void Arguments::list(std::string names, std::string value, std::string help,
                     std::vector<std::string>& target) {
  const auto bind = [&target, names](const auto& values) {
    for (const auto& given : values) {
      const auto parts = split_at_commas(given);
      if (parts.empty()) refuse_usage(fmt::format("option '{}' needs a value", names));
      target.insert(target.end(), parts.begin(), parts.end());
    }
  };
  parameters_.push_back({Parameter::Kind::option, std::move(names), std::move(value),
                         std::move(help), 0, any_number, bind});
}

void Arguments::time(std::string names, std::string help, Sense sense,
                     std::optional<When>& target) {
  const auto bind = [&target, names, sense](const auto& values) {
    const auto moment = parse_when(values.front(), any_day, TimeZone(), sense);
    if (!moment) refuse_usage(moment.problem(), fmt::format("{}: ", names));
    target = When{values.front(), sense};
  };
  parameters_.push_back(
      {Parameter::Kind::option, std::move(names), "TIME", std::move(help), 0, 1, bind});
}

void Arguments::keep_typed(std::vector<std::string>& target) {
  for (auto& parameter : parameters_) {
    if (parameter.kind == Parameter::Kind::word) continue;
    const bool has_value = parameter.kind == Parameter::Kind::option;
    const std::string name(name_of(parameter));
    parameter.bind = [&target, name, has_value,
                      bind = std::move(parameter.bind)](const auto& values) {
      bind(values);
      if (!has_value) return target.push_back(name);
      for (const auto& value : values) target.push_back(fmt::format("{} {}", name, value));
    };
  }
}

std::size_t Arguments::first_word(const std::vector<std::string>& words) const {
  std::size_t i = 0;
  while (i < words.size()) {
    const std::string_view word = words[i];
    if (word == "--") return std::min(i + 1, words.size());
    if (word.size() < 2 || word.front() != '-') return i;
    i += words_of_option(parameters_, word);
  }
  return words.size();
}

std::vector<std::string_view> names_of(const Parameter& parameter) {
  const std::string_view names = parameter.names;
  const auto comma = names.find(',');
  if (comma == std::string_view::npos) return {names};
  return {names.substr(0, comma), names.substr(comma + 1)};
}

std::string_view name_of(const Parameter& parameter) {
  return names_of(parameter).back();
}

}  // namespace kariz::cli
