#pragma once

#include <cstddef>
#include <string_view>

#include <kariz/file/problems.hpp>

namespace kariz::file {

/// The bytes of a byte order mark at the beginning of `text`: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// Reports what no YAML reader should be trusted with: UTF-16, invalid UTF-8, control characters,
/// carriage returns alone, marks of a merge conflict, and more than 1 GiB. False where there is any
/// of it.
bool check_bytes(std::string_view text, Problems& problems);

}  // namespace kariz::file
