#pragma once

#include "history.hpp"
#include "open_file.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace kariz::exchange {

/// The template that makes the `ref` of deals, where it is not made of the key.
const BoundTemplate* ref_template(const Plan& plan);

/// Reports that `cell` should have said the ref of a row.
void report_no_key(OpenFile& file, const Cell& cell);

/// Reads what rows say, whether they are deals or events; the problems of their file tell what is
/// bad.
class RowReader {
public:
  RowReader(const Pipeline& pipeline, const ImportRequest& request);

  /// Until the next call, the `ref` of a row: empty where rows have none; nothing, with a problem,
  /// where the key of this one is none.
  std::optional<std::string_view> read_ref(OpenFile& file, Row row);
  /// The cell that says the ref of a row, which has one.
  const Cell& ref_cell(const OpenFile& file, Row row);
  /// The same text where a deal of the pipeline has it, for as long as that is there; else nothing.
  std::optional<std::string_view> find_known(std::string_view ref) const;

  enum class Told { nothing, something, bad };
  /// Reads a field into a deal.
  Told read_field(OpenFile& file, Row row, const Plan::Field& field, Deal& deal);
  /// Empty where a deal that came to `target` needs none; nothing, with a problem at `stage` or at
  /// the reason, where it is lacking or unknown.
  std::optional<std::string_view> read_reason(OpenFile& file, Row row, const Cell& stage,
                                              std::optional<Target> target);
  /// Empty where the row has none; nothing, with a problem, where it cannot be one.
  std::optional<std::string_view> read_note(OpenFile& file, Row row);

  const Settings& settings() const { return settings_; }
  const HistoryRules& rules() const { return rules_; }
  Arena& arena() { return arena_; }

private:
  const Pipeline& pipeline_;
  const Settings& settings_;
  const ImportRequest& request_;
  Arena& arena_;
  HistoryRules rules_;
  std::unordered_set<std::string_view> known_;  // refs of the pipeline
  std::string scratch_;
};

}  // namespace kariz::exchange
