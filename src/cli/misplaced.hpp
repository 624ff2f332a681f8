#pragma once

#include <string>
#include <string_view>

#include <kariz/domain/pipeline.hpp>

namespace kariz::cli {

/// What to say of a word that stands where a deal should and is none: what it is in this file, such
/// as a stage, and where that belongs; empty where it is nothing else.
std::string help_for_misplaced(const Pipeline& pipeline, std::string_view word);

}  // namespace kariz::cli
