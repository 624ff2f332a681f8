#include "arguments.hpp"
#include "help.hpp"
#include "meant.hpp"
#include "usage.hpp"

#include <algorithm>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

namespace kariz::cli {
namespace {

using Words = std::vector<std::string>;

/// The words of a command line, told apart.
struct Recognized {
  std::vector<Words> values;  ///< by parameter
  Words rest;                 ///< words that belong to no option
};

std::string see_help(const Arguments& arguments) {
  const auto space = arguments.command().empty() ? "" : " ";
  return fmt::format("see 'kariz{}{} --help'", space, arguments.command());
}

[[noreturn]] void refuse_option(const Arguments& arguments, std::string_view word) {
  // A cluster of short options may hold known ones: the message tells the whole of it.
  const auto name = word.substr(0, word.find('='));
  refuse_usage(fmt::format("unknown option '{}'", name),
               meant_by_option(arguments, name) + see_help(arguments));
}

/// The parameter that `word` names, with or without a value behind `=`.
const Parameter* parameter_named(const Arguments& arguments, std::string_view word) {
  const auto name = word.substr(0, word.find('='));
  for (const auto& parameter : arguments.parameters()) {
    const auto names = names_of(parameter);
    const bool is_named = std::find(names.begin(), names.end(), name) != names.end();
    if (is_named && parameter.kind != Parameter::Kind::word) return &parameter;
  }
  return nullptr;
}

/// The words as CLI11 takes them for what they are: `--note=` as `--note` and an empty word, for it
/// would take the next word for the missing value. Refused: a value for a flag, which it would
/// drop.
Words prepared(const Arguments& arguments, const Words& words) {
  Words out;
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (*word == "--") {
      out.insert(out.end(), word, words.end());
      return out;
    }
    const auto equals = word->find('=');
    const bool has_value = equals != std::string::npos;
    const auto* const parameter = parameter_named(arguments, *word);
    const bool is_option = parameter != nullptr && parameter->kind == Parameter::Kind::option;
    if (parameter != nullptr && !is_option && has_value) {
      refuse_usage(fmt::format("option '{}' takes no value", name_of(*parameter)));
    }
    const bool is_empty = is_option && equals + 1 == word->size();
    out.push_back(is_empty ? word->substr(0, equals) : *word);
    if (is_empty) out.emplace_back();
    if (!is_option || has_value) continue;
    const bool is_last = word + 1 == words.end();
    const bool lacks_value = is_last || (word + 1)->starts_with('-');
    if (parameter->needs == Parameter::Value::at_will && lacks_value) {
      out.emplace_back();
    } else if (!is_last) {
      // What follows an option is its value, whatever it looks like.
      out.push_back(*++word);
    }
  }
  return out;
}

CLI::Option* declare(CLI::App& app, const Parameter& parameter) {
  if (parameter.kind != Parameter::Kind::option) return app.add_flag(parameter.names);
  auto* const option =
      app.add_option(parameter.names, CLI::callback_t([](const auto&) { return true; }));
  return option->type_size(1)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

/// Has CLI11 tell options, values and words apart.
Recognized recognize(const Arguments& arguments, const Words& words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<CLI::Option*> options;
  for (const auto& parameter : arguments.parameters()) {
    const bool is_word = parameter.kind == Parameter::Kind::word;
    options.push_back(is_word ? nullptr : declare(app, parameter));
  }

  auto reversed = prepared(arguments, words);
  std::reverse(reversed.begin(), reversed.end());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ArgumentMismatch&) {
    // Everything else about numbers is checked below: only the last word can lack its value.
    refuse_usage(fmt::format("option '{}' needs a value", words.back()), see_help(arguments));
  } catch (const CLI::ParseError& error) {
    refuse_usage(error.what(), see_help(arguments));
  }

  Recognized recognized;
  for (const auto* const option : options) {
    recognized.values.push_back(option == nullptr ? Words{} : option->results());
  }
  recognized.rest = app.remaining();
  return recognized;
}

/// Takes the words out of what is left, without the `--` that may stand among them. Refused: an
/// unknown option.
Words take_words(const Arguments& arguments, const Words& rest) {
  Words words;
  auto word = rest.begin();
  for (; word != rest.end() && *word != "--"; ++word) {
    if (word->size() > 1 && word->front() == '-') refuse_option(arguments, *word);
    words.push_back(*word);
  }
  if (word != rest.end()) words.insert(words.end(), word + 1, rest.end());
  return words;
}

/// What to do with a word too many.
std::string_view where_words_belong(const Arguments& arguments) {
  const auto is_word = [](const Parameter& one) { return one.kind == Parameter::Kind::word; };
  const auto& known = arguments.parameters();
  if (std::any_of(known.begin(), known.end(), is_word))
    return "words that belong together stand in quotes";
  if (parameter_named(arguments, "--text") != nullptr)
    return "-f FILE names the file, and options such as --text TEXT say which deals";
  return "-f FILE names the file";
}

/// Refused: some of the words that must be there, but not all. Which of them they are nobody knows.
void check_number(const Arguments& arguments, const Words& words) {
  std::vector<std::string_view> needed;
  for (const auto& parameter : arguments.parameters()) {
    const bool is_needed = parameter.kind == Parameter::Kind::word && parameter.least > 0;
    if (is_needed) needed.push_back(name_of(parameter));
  }
  if (words.empty() || words.size() >= needed.size()) return;
  refuse_usage(fmt::format("{} needs {}, and there is only '{}'", arguments.command(),
                           fmt::join(needed, " and "), fmt::join(words, " ")),
               usage_line(arguments));
}

/// Deals `words` out to the parameters that are words, in their order.
void deal_out(const Arguments& arguments, const Words& words, Recognized& recognized) {
  check_number(arguments, words);
  auto next = words.begin();
  for (std::size_t i = 0; i < arguments.parameters().size(); ++i) {
    const auto& parameter = arguments.parameters()[i];
    if (parameter.kind != Parameter::Kind::word) continue;
    const auto left = static_cast<std::size_t>(words.end() - next);
    const auto end = next + static_cast<std::ptrdiff_t>(std::min(parameter.most, left));
    recognized.values[i].assign(next, end);
    next = end;
  }
  if (next == words.end()) return;
  refuse_usage(fmt::format("unexpected argument '{}'", *next),
               fmt::format("{}; {}", usage_line(arguments), where_words_belong(arguments)));
}

void bind_values(const Arguments& arguments, const Parameter& parameter, const Words& values) {
  if (values.size() < parameter.least) {
    const auto space = parameter.value.empty() ? "" : " ";
    refuse_usage(fmt::format("{} needs {}{}{}", arguments.command(), name_of(parameter), space,
                             parameter.value),
                 usage_line(arguments));
  }
  if (values.size() > parameter.most) {
    refuse_usage(fmt::format("option '{}' is given twice", name_of(parameter)));
  }
  if (!values.empty()) parameter.bind(values);
}

}  // namespace

void Arguments::parse(const std::vector<std::string>& words) const {
  auto recognized = recognize(*this, words);
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (parameters_[i].kind != Parameter::Kind::answer || recognized.values[i].empty()) continue;
    return bind_values(*this, parameters_[i], recognized.values[i]);
  }
  deal_out(*this, take_words(*this, recognized.rest), recognized);
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    bind_values(*this, parameters_[i], recognized.values[i]);
  }
}

}  // namespace kariz::cli
