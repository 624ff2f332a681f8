#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/domain/standing.hpp>

namespace kariz {

/// Which deals are meant. Several values of one condition are alternatives; several conditions
/// narrow. An empty condition lets everything through.
struct Filter {
  std::vector<StageIndex> stages;  ///< where the deal stands
  std::vector<State> states;
  std::vector<std::string> owners;
  std::vector<std::string> sources;
  std::vector<std::string> tags;
  std::vector<std::string> texts;  ///< in id, name, company, contact, email or a note, in any case
  std::optional<Instant> since;    ///< created then or later
  std::optional<Instant> until;    ///< created by then
  std::optional<Money> min_value;  ///< in the pipeline's currency
  std::optional<Money> max_value;

  /// A condition on a field: KEY=VALUE, and != < > ~ (contains, in any case). Several values are
  /// alternatives, except that != holds only when the field is none of them. Amounts are compared
  /// in the pipeline's currency, days as days, numbers in texts as numbers, `next` by what is to be
  /// done, and one of several tags is enough. A deal without the field passes != alone.
  struct Where {
    enum class Relation { equal, unequal, less, greater, contains };
    std::string key;
    Relation relation = Relation::equal;
    std::vector<std::string> values;
  };
  std::vector<Where> where;

  bool empty() const;
};

/// Reads `KEY=VALUE`, `KEY!=VALUE`, `KEY<VALUE`, `KEY>VALUE` or `KEY~VALUE`; alternatives between
/// commas. An unknown key, no value, and a value that is no amount or day where the field is one
/// are problems.
Parsed<Filter::Where> parse_where(const Settings& settings, std::string_view text);

/// Whether the filter lets a deal through as it stands at `now`. Deals without a value pass neither
/// `min_value` nor `max_value`. Values are converted at the sale or loss, else at `now`. Refused
/// (Fault::rule): a missing rate. Case is that of Latin (ASCII, Latin-1, Extended-A), Greek and
/// Cyrillic letters.
bool lets_through(const Filter& filter, const Pipeline& pipeline, const Deal& deal, Instant now);

}  // namespace kariz
