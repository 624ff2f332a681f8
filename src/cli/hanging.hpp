#pragma once

#include "session.hpp"

#include <string_view>

#include <kariz/table/tone.hpp>

namespace kariz::cli {

/// Prints `text` behind `label`, made printable. On a terminal it is broken at words, and all its
/// lines begin below each other, in a column of their own; below the label where that leaves too
/// little room. `label` ends in the blanks that set them apart.
void print_hanging(Session& session, std::string_view label, std::string_view text,
                   table::Tone tone = table::Tone::plain);

}  // namespace kariz::cli
