#pragma once

#include <string>
#include <string_view>

#include <kariz/domain/parsed.hpp>

namespace kariz::cli {

/// Throws the refusal of what is wrong without reading any file (Fault::usage).
[[noreturn]] void refuse_usage(std::string message, std::string help = "");
/// The same of a text that means nothing; `prefix` says where it stood: "--at: ".
[[noreturn]] void refuse_usage(const Problem& problem, std::string_view prefix = "");

/// Throws the refusal of what the content of the file does not allow (Fault::rule).
[[noreturn]] void refuse_rule(std::string message, std::string help = "");

}  // namespace kariz::cli
