#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/instant.hpp>
#include <kariz/domain/money.hpp>
#include <kariz/domain/period.hpp>

namespace kariz {

/// A stage's place in the file, from 0. The number of stages stands for "won".
using StageIndex = std::size_t;

/// What to do on entering a stage, and in what time.
struct Task {
  std::string_view what;
  std::optional<std::int64_t> within;  ///< seconds; at once when it is not set

  bool operator==(const Task&) const = default;
};

/// Something that must have happened before a deal leaves a stage forward.
struct Criterion {
  std::string_view id;
  std::string_view text;

  bool operator==(const Criterion&) const = default;
};

/// The need that stands for a passed qualification; every other need is the name of a field.
inline constexpr std::string_view qualification_need = "qualification";

/// A step of a deal's life.
struct Stage {
  std::string_view id;
  std::string_view name;                    ///< the id where none is given
  std::optional<std::int32_t> probability;  ///< of the sale, in 10^-4 percent (0 to 1,000,000)
  std::optional<std::int32_t> max_days;     ///< longer than this without a plan is stuck
  std::vector<std::string_view> needs;      ///< asked for on entering
  std::vector<Criterion> criteria;          ///< asked for on leaving forward
  std::string_view leaves;                  ///< why clients typically leave here
  std::string_view win_back;                ///< how to win them back
  std::optional<Task> task;                 ///< what to do on entering
  std::vector<std::string_view> was;        ///< former ids, for old history
  enum class Passing {
    required,
    optional
  } passing = Passing::required;                           ///< optional: never inferred
  enum class Sale { no, yes } sale = Sale::no;             ///< yes: entering it is the sale
  enum class Use { current, retired } use = Use::current;  ///< retired: readable, not to be entered

  bool is_optional() const { return passing == Passing::optional; }
  bool is_retired() const { return use == Use::retired; }

  bool operator==(const Stage&) const = default;
};

/// A question that tells whether a lead is worth the work.
struct Question {
  std::string_view id;
  std::string_view ask;
  std::int32_t weight = 1;  ///< in the lead score
  std::vector<std::string_view> was = {};
  Stage::Use use = Stage::Use::current;

  bool operator==(const Question&) const = default;
};

/// What happens to a lead that does not qualify.
enum class Otherwise { cold, defer, stay };

/// The rule by which leads qualify.
struct Qualification {
  std::vector<Question> questions;
  std::int32_t tolerate = 0;  ///< how many "no" a lead may have and still qualify
  Otherwise otherwise = Otherwise::stay;
  StageIndex to = 0;  ///< the stage of those that pass

  bool operator==(const Qualification&) const = default;
};

struct LossReason {
  std::string_view id;
  std::string_view name;
  enum class Weight { counts, disqualifies } weight = Weight::counts;  ///< left out of a win rate
  std::vector<std::string_view> was = {};
  Stage::Use use = Stage::Use::current;

  bool operator==(const LossReason&) const = default;
};

/// Where leads come from, and whether they came or were fetched.
struct LeadSource {
  std::string_view id;
  enum class Direction { unknown, inbound, outbound } direction = Direction::unknown;

  bool operator==(const LeadSource&) const = default;
};

struct Target {
  std::string_view name;  ///< the period as written: 2026-Q4
  Period period;
  Money amount;

  bool operator==(const Target&) const = default;
};

/// All that stands in a pipeline file above its deals.
struct Settings {
  std::string_view name;
  Currency currency;
  std::vector<ExchangeRate> rates;  ///< in order of currency, then of day
  TimeZone zone;
  std::optional<std::int32_t> payment_days;
  std::vector<Stage> stages;  ///< at least one
  std::optional<Qualification> qualification;
  std::vector<LossReason> loss_reasons;  ///< empty: any text is a reason
  std::vector<LeadSource> sources;       ///< empty: any word is a source
  std::vector<std::string_view> channels;
  std::vector<std::string_view> fields;  ///< the author's own
  std::vector<Target> targets;

  bool operator==(const Settings&) const = default;
};

/// The channels of touches where the file names none.
std::vector<std::string_view> default_channels();

/// The stage with this id, or with it among its former ones.
std::optional<StageIndex> find_stage(const Settings& settings, std::string_view id);
/// The stage that people call so: the one with this id, else the only one whose id or name differs
/// from it at most in the case of letters.
std::optional<StageIndex> find_stage_named(const Settings& settings, std::string_view name);
/// The first stage whose entry is the sale; the number of stages where none is.
StageIndex first_sold_stage(const Settings& settings);
std::optional<std::size_t> find_question(const Qualification& rule, std::string_view id);
const LossReason* find_reason(const Settings& settings, std::string_view id);
/// The ids of the stages that may be entered, in order; for help texts.
std::vector<std::string_view> stage_ids(const Settings& settings);
/// The ids of the questions that are asked today.
std::vector<std::string_view> question_ids(const Qualification& rule);
/// The ids of the reasons that may be given.
std::vector<std::string_view> reason_ids(const Settings& settings);
/// The ids of all criteria, in order of stage.
std::vector<std::string_view> criterion_ids(const Settings& settings);
/// The stage whose criterion this is.
std::optional<StageIndex> stage_of_criterion(const Settings& settings, std::string_view id);

}  // namespace kariz
