#pragma once

#include "history.hpp"
#include "open_file.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include <kariz/domain/lead.hpp>

namespace kariz::exchange {

/// Makes deals of rows, in one import.
class RowImport {
public:
  RowImport(const Pipeline& pipeline, const ImportRequest& request);

  /// What became of a row.
  struct Result {
    enum class Kind { added, known, bad } kind;
    Deal deal;  ///< where it is to be added
  };

  /// Reads a row of `file`, whose problems tell what is bad.
  Result read(OpenFile& file, Row row);

private:
  std::optional<std::string_view> read_ref(OpenFile& file, Row row);
  bool claim_ref(OpenFile& file, const Cell& cell, std::string_view ref);
  bool read_fields(OpenFile& file, Row row, Deal& deal);
  bool read_field(OpenFile& file, Row row, const Plan::Field& field, Deal& deal);
  bool read_history(OpenFile& file, Row row, Deal& deal);
  std::optional<std::string_view> read_reason(OpenFile& file, const RowFacts& facts);
  std::optional<std::string_view> read_note(OpenFile& file, Row row);
  std::string_view make_id(const OpenFile& file, Row row, const Deal& deal);

  const Pipeline& pipeline_;
  const Settings& settings_;
  const ImportRequest& request_;
  Arena& arena_;
  HistoryRules rules_;
  FreeIds ids_;
  /// A row's ref and where it stands.
  struct Claim {
    const CellReader* cells;
    Cell cell;
  };

  std::unordered_set<std::string_view> known_;           ///< refs of the pipeline
  std::unordered_map<std::string_view, Claim> claimed_;  ///< refs of this import
  std::string scratch_;
};

}  // namespace kariz::exchange
