#pragma once

#include "target.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/exchange/csv.hpp>
#include <kariz/exchange/import.hpp>

namespace kariz::exchange {

using Row = std::span<const Cell>;

/// What a template says in one row.
struct Said {
  std::string_view text;  ///< gone with the next call; on one line, without blanks at its ends
  const Cell* cell;       ///< the first cell that says something, else the first
};

/// A template whose columns have been found in a header.
class BoundTemplate {
public:
  struct Piece {
    std::string_view literal;
    std::optional<std::size_t> column;
  };

  BoundTemplate(const Template& made, std::vector<Piece> pieces)
      : pieces_(std::move(pieces)), empty_(made.empty), replace_(made.replace) {}

  /// Its text in a row, made in `scratch` where it is not a cell's; empty where no cell says
  /// anything. Nothing is left of the blanks around a column that is empty.
  Said say(Row row, std::string& scratch) const;

private:
  std::string_view text_of(const Cell& cell) const;

  std::vector<Piece> pieces_;
  std::vector<std::string_view> empty_;
  std::unordered_map<std::string_view, std::string_view> replace_;
};

/// A recipe that fits a pipeline and the header of one file.
struct Plan {
  struct Field {
    std::string_view key;
    BoundTemplate value;
  };
  struct Event {
    Target target;
    std::size_t column;
  };

  std::optional<std::size_t> key;
  std::optional<std::size_t> id;
  std::vector<Field> fields;
  std::optional<BoundTemplate> reason;
  std::optional<BoundTemplate> note;
  std::optional<BoundTemplate> at;       ///< when an event happened
  std::optional<BoundTemplate> channel;  ///< what an event went over
  std::optional<std::size_t> stage;
  std::vector<std::string_view> no_stage;  ///< cells of `stage` that are blank on purpose
  std::unordered_map<std::string_view, Target> stages;  ///< what cells of `stage` stand for
  std::vector<Event> events;

  /// Whether a cell of `stage` is left blank on purpose.
  bool is_empty(const Cell& cell) const;
};

/// The recipe's own mistakes about a pipeline: unknown fields, stages, reasons and channels, and a
/// time that is none or lies ahead.
std::vector<Diagnostic> check_recipe(const Recipe& recipe, const Settings& settings, Instant now);

/// The recipe, or where it has no columns, it with those of `header` that are called like what may
/// stand there.
Recipe with_columns(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
                    const file::Problems& problems);

/// Finds the columns of a recipe in the header of `file`. What is lacking goes to `lacking`,
/// columns that are not used become warnings among `problems`. What check_recipe() reports is left
/// out.
Plan make_plan(const Recipe& recipe, const Settings& settings, const std::vector<Cell>& header,
               const std::string& file, std::vector<Diagnostic>& lacking, file::Problems& problems);

}  // namespace kariz::exchange
