#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::cli {

/// Makes sure that no file which is opened later takes the number of a standard stream that was
/// closed, and that a reader who goes away does not end the program.
void prepare_standard_streams();

/// Writes all of `text`. A reader who has gone away is no error. Refused (Fault::system): anything
/// else that keeps it from being written.
void write_standard_output(std::string_view text);

/// Writes as much of `text` as can be written: there is nobody left to tell.
void write_standard_error(std::string_view text);

/// Everything that stands on standard input. Refused (Fault::system): an error, more than 1 GiB.
std::string read_standard_input();

/// The same as the source called <stdin>.
std::shared_ptr<const Source> load_standard_input();

/// The next line of standard input, without its end; nothing at the end of it.
std::optional<std::string> read_line_of_standard_input();

}  // namespace kariz::cli
