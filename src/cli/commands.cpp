#include "commands.hpp"

#include "meant.hpp"
#include "usage.hpp"

#include <array>

#include <fmt/format.h>

namespace kariz::cli {

// Each is defined in commands/NAME.cpp.
extern const Command init_command;
extern const Command add_lead_command;
extern const Command import_command;
extern const Command qualify_command;
extern const Command advance_command;
extern const Command back_command;
extern const Command win_command;
extern const Command lose_command;
extern const Command defer_command;
extern const Command cold_command;
extern const Command touch_command;
extern const Command next_command;
extern const Command list_command;
extern const Command show_command;
extern const Command board_command;
extern const Command log_command;
extern const Command report_command;
extern const Command edit_command;
extern const Command check_command;
extern const Command format_command;
extern const Command undo_command;

std::span<const Command* const> commands() {
  static constexpr std::array<const Command*, 21> all{
      &init_command,  &add_lead_command, &import_command, &qualify_command, &advance_command,
      &back_command,  &win_command,      &lose_command,   &defer_command,   &cold_command,
      &touch_command, &next_command,     &list_command,   &show_command,    &board_command,
      &log_command,   &report_command,   &edit_command,   &check_command,   &format_command,
      &undo_command};
  return all;
}

const Command& find_command(std::string_view name) {
  for (const auto* const command : commands()) {
    if (command->name == name) return *command;
  }
  refuse_usage(fmt::format("unknown command '{}'", name),
               meant_by_command(name) + "'kariz --help' lists the commands");
}

}  // namespace kariz::cli
