#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include <kariz/table/table.hpp>

namespace kariz::cli {

class Arguments;
class Session;

/// What a command does, once its command line has been read.
using Action = std::function<void(Session& session)>;

/// The heading under which the help lists a command.
enum class Group { start, move, look, keep };

/// Whether a command may change the pipeline file.
enum class Effect { looks, changes };

/// A command of the program.
struct Command {
  std::string_view name;
  Group group;
  Effect effect;
  std::string_view summary;   ///< a line for the list of commands
  std::string_view details;   ///< what else its help says: a paragraph; may be empty
  std::string_view examples;  ///< command lines, one a line
  /// Declares its parameters, and gives what is to be done with them.
  Action (*declare)(Arguments& arguments);
  /// A format that only this command has, beside those of tables; may be empty.
  std::string_view own_format = {};
  /// What its tables are, which says what formats they have.
  table::Kind tables = table::Kind::command;
};

/// An action that runs with the options that the command line filled.
template <class Options>
Action make_action(Arguments& arguments, void (*declare)(Arguments&, Options&),
                   void (*run)(Session&, const Options&)) {
  const auto options = std::make_shared<Options>();
  declare(arguments, *options);
  return [options, run](Session& session) { run(session, *options); };
}

}  // namespace kariz::cli
