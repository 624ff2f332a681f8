#pragma once

#include <string_view>

#include <kariz/table/tone.hpp>

namespace kariz::table {

/// What turns a tone on; empty for the plain one.
std::string_view ansi_code(Tone tone);

/// What turns every tone off.
inline constexpr std::string_view ansi_reset = "\x1b[0m";

}  // namespace kariz::table
