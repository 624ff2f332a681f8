#pragma once

#include <string_view>

namespace kariz::report {

/// What the row of the worst leak is called; its key is this, "/" and the id of the stage.
inline constexpr std::string_view leak_row = "leak";

}  // namespace kariz::report
