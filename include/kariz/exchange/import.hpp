#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kariz/domain/change.hpp>
#include <kariz/exchange/encoding.hpp>
#include <kariz/exchange/recipe.hpp>

namespace kariz::exchange {

/// What is to be imported, and how.
struct ImportRequest {
  const Recipe& recipe;
  std::vector<std::shared_ptr<const Source>> files;  ///< CSV, as bytes in any known encoding
  Instant now;
  std::optional<Instant> at;  ///< of rows without a date, where the recipe has no time for them
  std::string_view by;        ///< who does it; empty when nobody is named
};

/// What was found in one file.
struct ImportedFile {
  std::string name;
  Encoding encoding = Encoding::utf8;
  char delimiter = ',';
  std::size_t added = 0;
  std::size_t known = 0;   ///< deals that are there already, by their key
  std::size_t events = 0;  ///< rows that became events, where rows are
};

/// The refusal of rows that make no sense.
class RowsRefused : public Refusal {
public:
  RowsRefused(std::vector<Diagnostic> diagnostics, std::size_t rows)
      : Refusal(Fault::rule, std::move(diagnostics)), rows_(rows) {}

  /// How many there are.
  std::size_t rows() const { return rows_; }

private:
  std::size_t rows_;
};

/// What an import makes of a pipeline: deals to add, and nothing else.
struct Import {
  Changes changes;
  std::size_t added = 0;
  std::size_t known = 0;
  std::size_t events = 0;
  std::size_t without_events = 0;  ///< keys whose rows are no events: deals that are not added
  RowKind rows = RowKind::deal;
  std::vector<ImportedFile> files;
  std::vector<Diagnostic> warnings;
};

/// Reads rows as deals with their history, or as events, of which those with the same key make one
/// deal (see row_kind()). Texts are kept in the arena of the pipeline, whose needs and criteria are
/// not asked for. Refused (Fault::rule), with all that is wrong: a recipe that does not fit the
/// pipeline or the header of a file, else every row that does not make a deal or an event, and
/// deals of the same key.
Import import_csv(const Pipeline& pipeline, const ImportRequest& request);

}  // namespace kariz::exchange
