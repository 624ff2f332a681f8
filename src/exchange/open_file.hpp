#pragma once

#include "cell_reader.hpp"
#include "plan.hpp"

#include <memory>
#include <vector>

#include <kariz/exchange/csv.hpp>
#include <kariz/exchange/encoding.hpp>
#include <kariz/exchange/import.hpp>

namespace kariz::exchange {

/// A CSV file whose header has been read and fits the recipe, where there is no error. Does not
/// move: its parts point at each other.
struct OpenFile {
  /// `lacking` gets the columns that the recipe speaks of and the file does not have.
  OpenFile(std::shared_ptr<const Source> bytes, const ImportRequest& request,
           const Settings& settings, Arena& arena, std::vector<Diagnostic>& lacking);
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  Decoded decoded;
  file::Problems problems;
  CsvReader csv;
  Recipe recipe;
  CellReader cells;
  Plan plan;
};

}  // namespace kariz::exchange
