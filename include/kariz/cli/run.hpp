#pragma once

namespace kariz::cli {

/// Runs the program: does what `argv` says, writes to standard output and standard error, and
/// returns the exit code: 0 done, else the value of a Fault. `environment` is that of main(): texts
/// NAME=VALUE, ended by a null pointer.
int run(int argc, const char* const* argv, const char* const* environment);

}  // namespace kariz::cli
