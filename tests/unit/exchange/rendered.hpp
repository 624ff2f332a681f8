#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/exchange/import.hpp>

namespace kariz::exchange {

std::shared_ptr<const Source> source(std::string name, std::string_view text);

/// "people.csv:2:5-9: error: message / help: help / people.csv:1:1-3: remark", columns in code
/// points and including the last one, a diagnostic a line.
std::string rendered(const std::vector<Diagnostic>& diagnostics);

/// The exit code and the diagnostics of what `action` throws; "not refused" where it does not.
template <class Action>
std::string refusal(Action action) {
  try {
    action();
  } catch (const Refusal& refusal) {
    return std::to_string(static_cast<int>(refusal.fault())) + "\n" +
           rendered(refusal.diagnostics());
  }
  return "not refused";
}

/// The pipeline that a text says.
Pipeline pipeline(std::string_view yaml);

/// A deal a line: its id, its fields, its history.
std::string rendered(const Import& import, const Pipeline& pipeline);

/// What is to be imported into a pipeline.
struct Attempt {
  std::string_view yaml;      ///< of the pipeline
  std::string_view recipe;    ///< none where empty
  std::string_view map = "";  ///< none where empty
  std::string_view key = "";  ///< none where empty
  std::string_view at = "";   ///< none where empty
  std::string_view by = "";
  RowKind rows = RowKind::deal;  ///< what was asked for
};

/// What comes of importing `csv`: the deals, then the warnings.
std::string imported(std::string_view csv, const Attempt& attempt);

}  // namespace kariz::exchange
