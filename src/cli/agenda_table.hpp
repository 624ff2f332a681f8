#pragma once

#include "agenda_words.hpp"
#include "session.hpp"

#include <kariz/table/table.hpp>

namespace kariz::cli {

/// The agenda as the table of the command: a row a deal. For people, below it, what else may be
/// done and how clients are won back, or when the next thing comes if there is nothing within
/// `days` after today.
table::Table agenda_table(const Session& session, const AgendaView& work, int days);

}  // namespace kariz::cli
