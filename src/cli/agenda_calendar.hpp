#pragma once

#include "agenda_words.hpp"

#include <string>

namespace kariz::cli {

/// The agenda as an iCalendar file: an event a deal, at the time of its most urgent reason, or now
/// where that is past; all day where it has no hour. The same reason of the same deal has the same
/// UID in every such file.
std::string agenda_calendar(const AgendaView& work);

}  // namespace kariz::cli
