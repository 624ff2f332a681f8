#pragma once

#include <string>
#include <string_view>

namespace kariz::file {

/// Where a scalar is written: as the value of a key on its own line, or inside of { } or [ ].
enum class Context { block, flow };

/// Whether every YAML reader (1.1 and 1.2) takes `text`, written plain, for the very same text: not
/// for a number, a date, yes or no, nothing, or structure.
bool is_plain_text(std::string_view text, Context context);

/// `text` as a scalar on one line: plain where it may be, else in double quotes.
std::string write_scalar(std::string_view text, Context context);

}  // namespace kariz::file
