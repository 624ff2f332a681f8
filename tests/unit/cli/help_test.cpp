#include "help.hpp"

#include "commands.hpp"
#include "globals.hpp"

#include <sstream>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/table/width.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

std::string help_for(const Command& command) {
  Globals globals;
  Arguments own(command.name);
  const auto action = command.declare(own);
  Arguments common(command.name);
  declare_globals(common, globals);
  return help_of(command, own, common);
}

void check_width(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(table::display_width(line) <= 80);
    CHECK((line.empty() || line.back() != ' '));
  }
}

}  // namespace

TEST_CASE("the help of a command, whole") {
  const Command command{"wait",
                        Group::move,
                        Effect::looks,
                        "wait for somebody",
                        "It takes as long as it takes.",
                        "kariz wait godot\nkariz wait - --long",
                        [](Arguments&) { return Action(); }};
  std::vector<std::string> deals;
  std::optional<std::string> text;
  std::optional<std::string> file;
  bool flag = false;
  Arguments own("wait");
  own.words("DEAL", "who is waited for", deals);
  own.text("--an-option-with-a-long-name", "VALUE", "stands on a line of its own", text);
  own.flag("-l,--long",
           "so long that its help does not fit into a line and goes on below, broken at a blank",
           flag);
  Arguments common("wait");
  common.text("-f,--file", "FILE", "the file", file);
  CHECK(help_of(command, own, common) ==
        "usage: kariz wait [OPTION…] DEAL…\n"
        "\n"
        "Wait for somebody. It takes as long as it takes.\n"
        "\n"
        "  DEAL…  who is waited for\n"
        "\n"
        "options\n"
        "      --an-option-with-a-long-name VALUE\n"
        "                              stands on a line of its own\n"
        "  -l, --long                  so long that its help does not fit into a line\n"
        "                              and goes on below, broken at a blank\n"
        "\n"
        "every command\n"
        "  -f, --file FILE  the file\n"
        "\n"
        "examples\n"
        "  kariz wait godot\n"
        "  kariz wait - --long\n");
}

TEST_CASE("help fits into 80 columns, and every command has examples of itself") {
  Globals globals;
  Arguments common("");
  declare_globals(common, globals);
  declare_globals_of_changes(common, globals);
  check_width(overview(common));
  for (const auto* const command : commands()) {
    CAPTURE(command->name);
    check_width(help_for(*command));
    CHECK(command->examples.find("kariz " + std::string(command->name)) != std::string_view::npos);
    CHECK(overview(common).find("\n  " + std::string(command->name) + " ") != std::string::npos);
  }
}

TEST_CASE("a command is found by its name") {
  CHECK(find_command("advance").name == "advance");
  try {
    find_command("advence");
    FAIL("not refused");
  } catch (const Refusal& refusal) {
    CHECK(refusal.fault() == Fault::usage);
    CHECK(refusal.diagnostics().front().message == "unknown command 'advence'");
    CHECK(refusal.diagnostics().front().help ==
          "did you mean 'advance'? 'kariz --help' lists the commands");
  }
}
