#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// Open deals that are not sold, and what they are worth: the sum of value times probability of a
/// sale, added up exactly and rounded once, half up.
struct Outlook {
  std::int64_t deals = 0;
  ValueSum value;               ///< at the rates of the day of now
  Money weighted;               ///< at most `value`
  std::int64_t unweighted = 0;  ///< deals whose stage has no probability; they weigh nothing

  bool operator==(const Outlook&) const = default;
};

/// The probability of what is certain, in 10^-4 percent.
inline constexpr std::int64_t certain = 1'000'000;

/// The probability of a stage: what the file states, else sold / (sold + lost + cold) among all
/// deals of the report that reached it, rounded to four decimals of a percent as the file's are.
struct Weight {
  std::optional<std::int32_t> probability;  ///< in 10^-4 percent; nothing of nothing
  enum class From { stated, history } from = From::stated;
  StageRecord record;

  bool operator==(const Weight&) const = default;
};

struct StageOutlook {
  StageIndex stage = 0;
  Weight weight;
  Outlook open;
};

/// By the month of the expected sale, or of the money.
struct MonthOutlook {
  std::chrono::year_month month;
  Outlook open;
};

/// What a target still needs. Open deals count for it that are expected in its period and have not
/// slipped.
struct TargetOutlook {
  const Target* target = nullptr;
  Money amount;  ///< in the currency of the pipeline, at the rate of the day of now
  ValueSum sold;
  std::int64_t sales = 0;
  Outlook open;
  Money missing;      ///< amount - sold - weighted, or nothing
  double chance = 0;  ///< that sold and what will be sold of `open` reach the target; 0 to 1
  enum class By { exact, normal } by = By::exact;  ///< see chance.hpp
};

/// What open deals promise. With a period: those expected in it, and in any case those that slipped
/// (expected before the day of now) or have no day.
struct Forecast {
  std::vector<StageOutlook> stages;  ///< in their order; only where deals stand
  std::vector<MonthOutlook> months;  ///< in their order
  Outlook slipped;
  Outlook no_day;
  Outlook all;
  std::int64_t deferred = 0;  ///< deals that sleep and are not sold: nothing is expected of them
  std::vector<MonthOutlook> cash;  ///< `payment-days` later; none where the file has not that
  std::vector<TargetOutlook> targets;
};

Forecast forecast(const Subject& subject);

/// By month, by stage, the cash and the targets.
table::Table to_table(const Forecast& forecast, const Settings& settings);

}  // namespace kariz::report
