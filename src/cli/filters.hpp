#pragma once

#include "arguments.hpp"
#include "session.hpp"

#include <optional>
#include <string>
#include <vector>

#include <kariz/domain/filter.hpp>

namespace kariz::cli {

/// The options that say which deals are meant, the same for all commands that look at several.
struct FilterOptions {
  std::vector<std::string> stages;
  std::vector<std::string> states;
  std::vector<std::string> owners;
  std::vector<std::string> sources;
  std::vector<std::string> tags;
  std::vector<std::string> texts;
  std::optional<When> since;
  std::optional<When> until;
  std::optional<std::string> min_value;
  std::optional<std::string> max_value;
  std::vector<std::string> where;
};

void declare_filters(Arguments& arguments, FilterOptions& options);

/// Refused (Fault::usage): what is wrong whatever the file says, such as a state that is none.
void check_filters(const FilterOptions& options);

/// The filter that the options make for a pipeline. Refused: an amount or a condition that is none
/// (Fault::usage), a stage, a source or a field that the file does not have (Fault::rule).
Filter read_filters(const Session& session, const Pipeline& pipeline, const FilterOptions& options);

}  // namespace kariz::cli
