#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz {

/// Adds the needs of a stage that `deal` does not meet now, each once.
void add_needs(Unmet& unmet, const Deal& deal, const Settings& settings, StageIndex stage,
               Instant now);

/// Adds the criteria of a stage that are not among `ticked`.
void add_criteria(Unmet& unmet, const Settings& settings, StageIndex stage,
                  const std::vector<std::string_view>& ticked);

/// Whether a deal that goes past a stage has to meet what the stage asks for.
bool asks_those_that_pass(const Stage& stage);

/// The needs and criteria by which they are recorded as forced.
std::vector<std::string_view> names(const Unmet& unmet);

/// Each condition in words; `is` is " is " in a sentence and " " in an apposition.
std::vector<std::string> phrases(const Unmet& unmet, const Deal& deal, const Settings& settings,
                                 Instant now, std::string_view is);

/// How to meet them and repeat `command`, a `kariz win`, which takes a value and criteria, no other
/// field.
std::string how_to_win(const Unmet& unmet, const Deal& deal, std::string_view command);

/// How to meet the needs of a lead that is being added.
std::string how_to_add(const Unmet& unmet);

/// How to meet them where a deal stands.
std::string how_to_catch_up(const Unmet& unmet, const Deal& deal);

}  // namespace kariz
