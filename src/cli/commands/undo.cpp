#include "../arguments.hpp"
#include "../cells.hpp"
#include "../command.hpp"
#include "../session.hpp"
#include "../wording.hpp"

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// Deals that came or went beyond so many are only counted, as an import counts them.
constexpr std::size_t most_told = 10;

struct Options {};

void declare(Arguments&, Options&) {}

std::string told_change(const file::Undone& undone, const Settings& settings) {
  return fmt::format("'{}' of {}", undone.command, read_out(settings.zone.at(undone.at), settings));
}

std::string counted(std::size_t deals, std::string_view what) {
  return fmt::format("{} {}: {}", deals, deals == 1 ? "deal" : "deals", what);
}

/// A line for every deal that is another now; of those that came or went only as many as can be
/// read.
void tell_deals(Session& session, const file::Update& update) {
  const auto& settings = update.after->settings;
  const auto now = session.now(settings.zone);
  std::vector<const Deal*> back;
  for (const auto index : update.changed) {
    const auto& after = update.after->deals[index];
    const auto* const before = update.before->find(after.id);
    if (before == nullptr) {
      back.push_back(&after);
    } else {
      session.print_line(
          fmt::format("{}: {}", after.id, what_changed(*before, after, settings, now)));
    }
  }
  if (back.size() > most_told) {
    session.print_line(counted(back.size(), "back"));
  } else {
    for (const auto* const deal : back)
      session.print_line(fmt::format("{}: {}", deal->id, where_it_stands(*deal, settings, now)));
  }
  if (update.gone.size() > most_told) {
    session.print_line(counted(update.gone.size(), "gone"));
  } else {
    for (const auto index : update.gone)
      session.print_line(fmt::format("{}: gone", update.before->deals[index].id));
  }
  if (update.changed.empty() && update.gone.empty()) {
    session.print_line("the deals are as they were");
  }
}

void run(Session& session, const Options&) {
  const auto undone = session.undo();
  const auto& settings = undone.update.after->settings;
  if (session.format() != table::Format::table) {
    auto table = table_of(session, undone.update);
    table.summary = {{"undone", cell_of(undone.command)},
                     {"at", cell_of(settings.zone.at(undone.at), settings)},
                     {"made-again", undone.is_made_again ? table::Truth::yes : table::Truth::no}};
    return session.print(table);
  }
  if (!session.tells_changes()) return;
  const auto verb = undone.is_made_again ? "made again" : "took back";
  session.print_line(fmt::format("{} {}", verb, told_change(undone, settings)));
  tell_deals(session, undone.update);
  session.remark(fmt::format("'kariz undo' {}",
                             undone.is_made_again ? "takes it back again" : "makes it again"));
}

}  // namespace

extern const Command undo_command;
const Command undo_command{
    "undo",
    Group::keep,
    Effect::changes,
    "take back the last change",
    "The last that kariz made to this file, if the file is still as kariz left it; else it "
    "refuses. "
    "A second undo makes the change again.",
    "kariz undo --dry-run\n"
    "kariz undo",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
