#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <kariz/domain/arena.hpp>
#include <kariz/domain/diagnostic.hpp>
#include <kariz/domain/settings.hpp>
#include <kariz/exchange/amount.hpp>
#include <kariz/exchange/date_pattern.hpp>
#include <kariz/exchange/encoding.hpp>

namespace kariz::exchange {

/// A text of a recipe, and where it stands there.
struct Word {
  std::string_view text;
  Place place;
};

/// A value made of columns, from `Company` or `"{First name} {Last name}"`.
struct Template {
  struct Piece {
    enum class Kind { literal, column } kind;
    Word word;  ///< the text as it is, or the name of the column
  };
  std::vector<Piece> pieces;            ///< at least one column
  std::vector<std::string_view> empty;  ///< cells that say nothing
  std::unordered_map<std::string_view, std::string_view>
      replace;  ///< cells that say something else

  /// The name of its first column.
  std::string_view first_column() const;
};

/// `name: "{Deal Name}"`: a field and what it is made of.
struct FieldColumn {
  Word field;
  Template value;
};

/// What a row of a file tells of: a deal with all its dates, or one event of a deal.
enum class RowKind { deal, event };

/// The column that says where a deal stands, or what an event was.
struct StageColumn {
  Word column;
  std::vector<std::string_view> empty = {};  ///< cells that say nothing
  /// What its cells stand for: a stage or an outcome. Others are read as the id or name of a stage.
  std::vector<std::pair<std::string_view, Word>> values = {};
};

/// `won: close_date`: the column that says when a deal entered a stage or came to an outcome.
struct EventColumn {
  Word target;
  Word column;
};

/// How rows become deals. Its texts are views into its places' sources or into `texts`; columns and
/// fields are names, looked up when it is used.
struct Recipe {
  std::shared_ptr<Arena> texts = std::make_shared<Arena>();
  RowKind rows = RowKind::deal;  ///< as asked for; see row_kind()
  std::string_view source;       ///< the prefix of `ref`; none where empty
  std::optional<char> delimiter;
  std::optional<Encoding> encoding;
  std::optional<Word> key;
  std::optional<Word> id;
  /// Fields, `reason` for what lost deals were lost for, and `note`; of events `at` and `channel`
  /// as well. Without any, columns that are called like these are taken.
  std::vector<FieldColumn> columns;
  std::optional<DatePattern> dates;
  AmountStyle money;
  std::optional<StageColumn> stage;
  std::vector<EventColumn> events;  ///< of a table with one deal a row
  std::optional<Word> at;           ///< of rows without a date
  std::optional<Word> reason;       ///< of lost rows without a reason
  std::optional<Word> channel;      ///< of events that say neither stage, channel nor note
  std::vector<Word> ignore;
};

/// Under `columns`: the column that says why a deal was lost.
inline constexpr std::string_view reason_column = "reason";
/// Under `columns`: the column of remarks, each of which becomes an event.
inline constexpr std::string_view note_column = "note";
/// Under `columns`: when an event happened. It stands there because it is made like a field, of one
/// column or of several (`at: "{Date} {Time}"`), because `--map at=Completed` then needs no recipe,
/// and because an event of a pipeline file calls its time so too. `events`, which dates the stages
/// of a deal by columns, has a column for each stage; a file of events has one for all.
inline constexpr std::string_view time_column = "at";
/// Under `columns`: what an event went over, which makes it a touch.
inline constexpr std::string_view channel_column = "channel";
/// In `--map`, and as the name of a column: what a recipe says under `stage`.
inline constexpr std::string_view stage_column = "stage";

/// Reads a recipe, or refuses (Fault::usage) with all its problems.
Recipe read_recipe(const std::shared_ptr<const Source>& source);

/// Adds the columns of `--map name=Deal,value=Amount` to a recipe, in place of those that it has
/// for the same fields; `stage=Status` names the column of the stage. Refused (Fault::usage): an
/// entry that is no FIELD=COLUMN.
void add_map(Recipe& recipe, std::string_view map);

/// Makes the column of `--key ID` the key.
void set_key(Recipe& recipe, std::string_view column);

/// What rows are by this recipe: events where that was asked for, or where `columns` says when they
/// happened (`at`, unless that is a field of the pipeline), so that a recipe need not be helped by
/// an option each time.
RowKind row_kind(const Recipe& recipe, const Settings& settings);

}  // namespace kariz::exchange
