#include "help.hpp"

#include "commands.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/table/width.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr int page_width = 79;
constexpr int widest_name = 26;

/// A line of two columns, the second broken at line ends, and at blanks into as many lines as it
/// needs.
void put_entry(std::string& out, std::string_view left, std::string_view right, int left_width) {
  const auto room = static_cast<std::size_t>(page_width - left_width - 4);
  out += "  " + table::pad(left, left_width);
  if (table::display_width(left) > left_width) out += "\n  " + table::pad("", left_width);
  while (!right.empty()) {
    auto end = std::min(right.find('\n'), right.size());
    if (static_cast<std::size_t>(table::display_width(right.substr(0, end))) > room) {
      end = right.rfind(' ', room);
      if (end == std::string_view::npos) end = right.find(' ');
      if (end == std::string_view::npos) end = right.size();
    }
    out.append("  ").append(right.substr(0, end)).append("\n");
    right.remove_prefix(std::min(end + 1, right.size()));
    if (!right.empty()) out += "  " + table::pad("", left_width);
  }
}

/// "-f, --file FILE".
std::string left_of(const Parameter& parameter) {
  if (parameter.kind == Parameter::Kind::word) {
    return parameter.names + (parameter.most > 1 ? "…" : "");
  }
  const auto names = names_of(parameter);
  std::string left = names.size() > 1 ? fmt::format("{}, {}", names[0], names[1])
                                      : fmt::format("    {}", names[0]);
  return parameter.value.empty() ? left : left + " " + parameter.value;
}

void put_entries(std::string& out, const std::vector<Parameter>& parameters) {
  int width = 0;
  for (const auto& parameter : parameters) {
    width = std::max(width, std::min(widest_name, table::display_width(left_of(parameter))));
  }
  for (const auto& parameter : parameters)
    put_entry(out, left_of(parameter), parameter.help, width);
}

void put_paragraph(std::string& out, std::string_view text) {
  std::string paragraph;
  put_entry(paragraph, "", text, 0);
  // Entries are set in by four blanks; a paragraph stands at the edge.
  for (std::size_t line = 0; line < paragraph.size(); line = paragraph.find('\n', line) + 1) {
    paragraph.erase(line, 4);
  }
  out += paragraph;
}

std::string capitalized(std::string_view text) {
  std::string out(text);
  if (out.front() >= 'a' && out.front() <= 'z') {
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  }
  return out;
}

std::vector<Parameter> parameters_of_kind(const Arguments& arguments,
                                          bool (*wanted)(Parameter::Kind)) {
  std::vector<Parameter> found;
  for (const auto& parameter : arguments.parameters()) {
    if (wanted(parameter.kind)) found.push_back(parameter);
  }
  return found;
}

bool is_word(Parameter::Kind kind) {
  return kind == Parameter::Kind::word;
}
bool is_option(Parameter::Kind kind) {
  return kind != Parameter::Kind::word;
}

void put_commands(std::string& out, Group group, std::string_view title) {
  out += fmt::format("\n{}\n", title);
  int width = 0;
  for (const auto* const command : commands()) {
    width = std::max(width, static_cast<int>(command->name.size()));
  }
  for (const auto* const command : commands()) {
    if (command->group == group) put_entry(out, command->name, command->summary, width);
  }
}

}  // namespace

std::string usage_line(const Arguments& arguments) {
  std::string line = fmt::format("usage: kariz {}", arguments.command());
  std::string words;
  bool has_options = false;
  for (const auto& parameter : arguments.parameters()) {
    if (parameter.kind != Parameter::Kind::word) {
      has_options = has_options || parameter.least == 0;
      if (parameter.least > 0) words += fmt::format(" {} {}", parameter.names, parameter.value);
      continue;
    }
    const auto name = left_of(parameter);
    words += parameter.least == 0 ? fmt::format(" [{}]", name) : " " + name;
  }
  return line + (has_options ? " [OPTION…]" : "") + words;
}

std::string overview(const Arguments& arguments) {
  std::string out =
      "kariz keeps a sales pipeline in one YAML file.\n"
      "\n"
      "usage: kariz [-f FILE] COMMAND …\n";
  constexpr std::array<std::pair<Group, std::string_view>, 4> groups{{
      {Group::start, "start"},
      {Group::move, "move deals"},
      {Group::look, "look"},
      {Group::keep, "keep the file in order"},
  }};
  for (const auto& [group, title] : groups) put_commands(out, group, title);
  out += "\nevery command\n";
  put_entries(out, arguments.parameters());
  out += "\n'kariz COMMAND --help' says more about a command.\n";
  return out;
}

std::string help_of(const Command& command, const Arguments& arguments, const Arguments& common) {
  auto out = usage_line(arguments) + "\n\n";
  put_paragraph(out, fmt::format("{}.{}{}", capitalized(command.summary),
                                 command.details.empty() ? "" : " ", command.details));
  const auto words = parameters_of_kind(arguments, is_word);
  const auto options = parameters_of_kind(arguments, is_option);
  if (!words.empty()) out += "\n";
  put_entries(out, words);
  if (!options.empty()) out += "\noptions\n";
  put_entries(out, options);
  out += "\nevery command\n";
  put_entries(out, common.parameters());
  out += "\nexamples\n";
  for (auto rest = command.examples; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    out.append("  ").append(rest.substr(0, end)).append("\n");
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

}  // namespace kariz::cli
