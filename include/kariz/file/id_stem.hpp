#pragma once

#include <string>
#include <string_view>

namespace kariz::file {

/// What the id of a deal is made of: the name in NFC, lower case; letters, marks and digits kept,
/// ZWNJ dropped, every run of anything else one `-`, none at the ends; `deal` where nothing is
/// left; at most 64 code points.
std::string id_stem(std::string_view name);

}  // namespace kariz::file
