#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../session.hpp"
#include "../usage.hpp"

#include <algorithm>
#include <utility>

#include <kariz/cli/templates.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::string_view usual_template = "classic";
constexpr std::string_view usual_language = "en";

struct Options {
  std::optional<std::string> name;
  std::optional<std::string> language;
};

using Names = std::vector<std::string_view>;

/// Every template once.
Names template_names() {
  Names names;
  for (const auto& one : templates()) {
    if (names.empty() || names.back() != one.name) names.push_back(one.name);
  }
  return names;
}

Names languages_of(std::string_view name) {
  Names languages;
  for (const auto& one : templates()) {
    if (one.name == name) languages.push_back(one.lang);
  }
  return languages;
}

Names names_in(std::string_view language) {
  Names names;
  for (const auto& one : templates()) {
    if (one.lang == language) names.push_back(one.name);
  }
  return names;
}

/// What a template is for: its first line, a comment.
std::string_view purpose_of(std::string_view name) {
  constexpr std::string_view sign = "# ";
  for (const auto& one : templates()) {
    if (one.name != name || one.lang != usual_language) continue;
    return one.text.substr(sign.size(), one.text.find('\n') - sign.size());
  }
  return {};
}

/// A line a template: "bant (en, ru): Selling by BANT: budget, authority, need, timeline."
std::string listed_templates() {
  std::string listed;
  for (const auto name : template_names()) {
    listed +=
        fmt::format("\n{} ({}): {}", name, fmt::join(languages_of(name), ", "), purpose_of(name));
  }
  return listed;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text(
      "--template", "NAME",
      fmt::format("what to begin with (default: {}):{}", usual_template, listed_templates()),
      options.name);
  arguments.text("--lang", "LANGUAGE",
                 "language of names and texts (default: en); each template has en and its own",
                 options.language);
}

const Template& find_template(const Options& options) {
  const std::string_view name = options.name ? std::string_view(*options.name) : usual_template;
  const std::string_view language =
      options.language ? std::string_view(*options.language) : usual_language;
  for (const auto& one : templates()) {
    if (one.name == name && one.lang == language) return one;
  }
  const auto languages = languages_of(name);
  if (languages.empty()) {
    refuse_usage(fmt::format("unknown template '{}'", name),
                 did_you_mean(name, template_names(), "templates"));
  }
  auto help = did_you_mean(language, languages, "languages");
  if (const auto others = names_in(language); !others.empty()) {
    help += fmt::format("; in '{}' there are: {}", language, fmt::join(others, ", "));
  }
  refuse_usage(fmt::format("template '{}' is not there in '{}'", name, language), std::move(help));
}

/// The new file: the template, and above it the line that tells editors where its schema is.
std::string text_of(const Template& chosen) {
  return fmt::format("# yaml-language-server: $schema={}\n{}", KARIZ_SCHEMA, chosen.text);
}

/// The new file as a diff from nothing.
std::string diff_of(std::string_view name, std::string_view text) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  auto diff = fmt::format("--- /dev/null\n+++ {}\n@@ -0,0 +1,{} @@\n", name, lines);
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    diff.append("+").append(text.substr(0, end));
    text.remove_prefix(end);
  }
  return diff;
}

void tell(Session& session, const Location& where, const Template& chosen) {
  if (session.format() != table::Format::table) {
    table::Table table;
    table.kind = table::Kind::command;
    table.name = session.command();
    table.columns = {words_column("file", "File"), exact_column("template", "Template"),
                     exact_column("lang", "Language")};
    table.groups.emplace_back().rows.emplace_back().cells = {
        cell_of(where.name), cell_of(chosen.name), cell_of(chosen.lang)};
    return session.print(table);
  }
  if (!session.tells_changes()) return;
  session.print_line(
      fmt::format("wrote {} (template {}, {})", where.name, chosen.name, chosen.lang));
  const auto file = where.name == usual_file ? "" : fmt::format("-f {} ", where.name);
  session.remark(fmt::format("next: read it, make it yours, then kariz {}add-lead 'NAME'", file));
}

void run(Session& session, const Options& options) {
  const auto& chosen = find_template(options);
  const auto& here = session.surroundings();
  const auto where = named_file(session.globals().file, here)
                         .value_or(Location{here.directory / usual_file, usual_file});
  if (where.is_standard_input()) {
    refuse_usage("init writes a file, and '-f -' names none", "-f FILE names one");
  }
  const auto text = text_of(chosen);
  const bool is_dry = session.globals().dry_run;
  session.create(where, text);
  if (is_dry && session.format() == table::Format::table) {
    session.print_diff(diff_of(where.name, text));
  }
  tell(session, where, chosen);
}

}  // namespace

extern const Command init_command;
const Command init_command{
    "init",
    Group::start,
    Effect::changes,
    "make a new pipeline file",
    "It is written from a template, with comments that say what everything is for. Its first line "
    "names the schema by which editors complete and check it. A file that is there already is "
    "never written over.",
    "kariz init\n"
    "kariz init --template order --lang ru",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
