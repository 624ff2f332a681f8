#pragma once

#include "row_reader.hpp"

#include <string_view>
#include <unordered_map>

#include <kariz/domain/lead.hpp>

namespace kariz::exchange {

/// Makes a deal of each row, in one import.
class RowImport {
public:
  RowImport(const Pipeline& pipeline, const ImportRequest& request)
      : rows_(pipeline, request), ids_(pipeline) {}

  /// Reads a row of `file`, whose problems tell what is bad.
  void read(OpenFile& file, Row row, ImportedFile& counts, Changes& changes);

private:
  bool claim_ref(OpenFile& file, const Cell& cell, std::string_view ref);
  bool read_fields(OpenFile& file, Row row, Deal& deal);
  bool read_history(OpenFile& file, Row row, Deal& deal);
  std::string_view make_id(const OpenFile& file, Row row, const Deal& deal);

  /// A row's ref and where it stands.
  struct Claim {
    const CellReader* cells;
    Cell cell;
  };

  RowReader rows_;
  FreeIds ids_;
  std::unordered_map<std::string_view, Claim> claimed_;  // refs of this import
};

}  // namespace kariz::exchange
