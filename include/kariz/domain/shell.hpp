#pragma once

#include <string>
#include <string_view>

namespace kariz {

/// A text as one word of a shell: itself, or in quotes.
std::string in_shell(std::string_view text);

}  // namespace kariz
