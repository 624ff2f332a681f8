#pragma once

#include <string>
#include <string_view>

namespace kariz::table {

/// `text` as it may go to a terminal, which must neither obey it nor show it out of order. Control
/// characters, U+2028, U+2029, the byte order mark and everything that steers the direction of
/// writing become visible escapes: `\n`, `\r`, `\t`, `\x1B`, `\u202E`; a byte that is not UTF-8
/// becomes `\xE9`. ZWNJ and ZWJ stay, for they are spelling.
std::string printable(std::string_view text);

}  // namespace kariz::table
