#pragma once

#include <string>
#include <string_view>

namespace kariz::file {

/// What the id of a deal is made of: the name in NFC, lower case; letters, marks and digits kept,
/// ZWNJ dropped, every run of anything else one `-`, none at the ends; `deal` where nothing is
/// left; at most 64 code points.
std::string id_stem(std::string_view name);

/// `text`, which is UTF-8, in Unicode's form NFC: letters and their accents as one where there is
/// one.
std::string composed(std::string_view text);

}  // namespace kariz::file
