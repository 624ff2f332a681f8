#pragma once

#include <span>
#include <string>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::cli {

/// The format of them, as it is called on the command line.
inline constexpr std::string_view annotations_format = "github";

/// `diagnostics` as commands of a GitHub workflow, which shows them at the lines of the file: one a
/// line, with the help and the other places behind the message. What spans several lines is marked
/// to the end of its first. Source: GitHub's "Workflow commands".
std::string to_annotations(std::span<const Diagnostic> diagnostics);

}  // namespace kariz::cli
