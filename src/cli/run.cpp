#include "arguments.hpp"
#include "commands.hpp"
#include "diagnose.hpp"
#include "globals.hpp"
#include "help.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "surroundings.hpp"

#include <algorithm>
#include <new>
#include <string_view>

#include <kariz/cli/run.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::string_view version = "kariz " KARIZ_VERSION "\n";
constexpr int unexpected = static_cast<int>(Fault::system);

/// A command line, read as far as to know what is to be done.
struct Order {
  Globals globals;
  const Command* command = nullptr;
  Action action;
  std::string help;  ///< of the command
};

/// Reads a command line into `order`, whose globals hold even when it is refused.
void read_order(std::vector<std::string> words, Order& order) {
  Arguments any("");
  declare_globals(any, order.globals);
  declare_globals_of_changes(any, order.globals);
  const auto place = any.first_word(words);
  if (place == words.size()) {
    any.parse(words);
    return;
  }
  const auto& command = find_command(words[place]);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(place));

  Arguments arguments(command.name);
  order.command = &command;
  order.action = command.declare(arguments);
  if (command.effect == Effect::changes) declare_globals_of_changes(arguments, order.globals);
  Arguments own = arguments;
  Arguments common(command.name);
  declare_globals(common, order.globals);
  declare_globals(arguments, order.globals);
  arguments.parse(words);
  if (order.globals.help) order.help = help_of(command, own, common);
}

std::string overview_of_all() {
  Globals globals;
  Arguments common("");
  declare_globals(common, globals);
  return overview(common);
}

/// Does what is ordered; the exit code.
int carry_out(const Order& order, Surroundings here) {
  if (order.globals.version) {
    write_standard_output(version);
    return 0;
  }
  if (order.globals.help) {
    write_standard_output(order.command == nullptr ? overview_of_all() : order.help);
    return 0;
  }
  if (order.command == nullptr) {
    write_standard_error(overview_of_all());
    return static_cast<int>(Fault::usage);
  }
  Session session(std::string(order.command->name), order.globals, std::move(here),
                  order.command->own_format, order.command->tables);
  order.action(session);
  try {
    write_standard_output(session.output());
  } catch (const Refusal& refusal) {
    if (!session.has_changed()) throw;
    auto diagnostics = refusal.diagnostics();
    diagnostics.front().help = "the pipeline is changed all the same";
    throw Refusal(refusal.fault(), diagnostics);
  }
  write_standard_error(session.errors());
  return session.exit_code;
}

int complain(std::string_view what) {
  write_standard_error(fmt::format(
      "kariz: error: {}\n  help: this is a mistake in kariz: please report it, with the command\n",
      what));
  return unexpected;
}

}  // namespace

int run(int argc, const char* const* argv, const char* const* environment) {
  Order order;
  Surroundings here;
  try {
    prepare_standard_streams();
    // Before anything else is looked at: scripts ask this often.
    order.globals.version = argc == 2 && std::string_view(argv[1]) == "--version";
    if (!order.globals.version) {
      here = look_around(environment);
      read_order({argv + std::min(argc, 1), argv + argc}, order);
    }
    return carry_out(order, here);
  } catch (const Refusal& refusal) {
    const auto screen = screen_of(here.errors, order.globals.color, here);
    write_standard_error(to_text(refusal.diagnostics(), screen));
    return static_cast<int>(refusal.fault());
  } catch (const std::bad_alloc&) {
    write_standard_error("kariz: error: out of memory\n");
    return unexpected;
  } catch (const std::exception& error) {
    return complain(error.what());
  }
}

}  // namespace kariz::cli
