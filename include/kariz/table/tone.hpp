#pragma once

#include <string>
#include <string_view>

namespace kariz::table {

/// How something is meant; what a terminal with colour makes of it is in tone.cpp alone.
enum class Tone { plain, good, bad, faint, strong };

/// Whether colour may be used.
enum class Colour { off, on };

/// `text` in the colour of `tone`, as terminals understand it; `text` itself when colour is off,
/// for the plain tone and for an empty text.
std::string paint(std::string_view text, Tone tone, Colour colour);

}  // namespace kariz::table
