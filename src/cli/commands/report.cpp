#include "../arguments.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../session.hpp"
#include "../usage.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/period.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/report/reports.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::optional<std::string> name;
  FilterOptions filters;
  std::optional<std::string> period;
  std::optional<std::string> dated;
  std::optional<std::string> by;
  std::optional<When> as_of;
  std::optional<When> compare;
  bool intervals = false;
  std::optional<std::string> explain;
  std::vector<std::string> lifts;
  std::optional<std::string> probability;
};

/// "funnel (how many deals get how far; the default), losses (why and where deals are lost)".
std::string described_reports() {
  std::string text;
  for (const auto* const report : report::reports()) {
    const auto* const mark = text.empty() ? " (the default)" : "";
    text +=
        fmt::format("{}{}{}: {}", text.empty() ? "" : "; ", report->name, mark, report->summary);
  }
  return text;
}

void declare(Arguments& arguments, Options& options) {
  arguments.optional_word("NAME", described_reports(), options.name);
  declare_filters(arguments, options.filters);
  arguments.text("--period", "PERIOD", "2026, 2026-Q3, 2026-11, this-month, last-quarter …",
                 options.period);
  arguments.text("--dated", "WHAT", "what the period is about: created, or event", options.dated);
  arguments.text("--by", "FIELD", "for each source, owner, tag, month, direction or any text field",
                 options.by);
  arguments.time("--as-of", "as everything stood then", Sense::past_end, options.as_of);
  arguments.time("--compare", "as it stood then, beside now", Sense::past_end, options.compare);
  arguments.flag("--ci", "the 95 % interval of each proportion", options.intervals);
  arguments.text_at_will("--explain", "ROW.COLUMN",
                         "the deals behind a figure; alone: what each figure means",
                         options.explain);
  arguments.texts("--lift", "STAGE=+SIZE", "what-if: a step better by +7%, or by +7pt (points)",
                  options.lifts);
  arguments.text("--probability", "FROM", "forecast: stated (the default), or history",
                 options.probability);
}

const report::Report& find_report(const std::optional<std::string>& name) {
  if (!name) return *report::reports().front();
  if (const auto* const found = report::find_report(*name)) return *found;
  std::vector<std::string_view> names;
  for (const auto* const report : report::reports()) names.push_back(report->name);
  refuse_usage(fmt::format("unknown report '{}'", *name), did_you_mean(*name, names, "reports"));
}

/// Refused: an option that other reports take.
void check_takes(const report::Report& report, std::string_view option) {
  const auto takes = [&](const report::Report& one) {
    return std::find(one.options.begin(), one.options.end(), option) != one.options.end();
  };
  if (takes(report)) return;
  std::vector<std::string_view> others;
  for (const auto* const other : report::reports()) {
    if (takes(*other)) others.push_back(other->name);
  }
  refuse_usage(fmt::format("the report {} takes no --{}", report.name, option),
               fmt::format("those that do: {}", fmt::join(others, ", ")));
}

report::Dated read_dated(const report::Report& report, const std::optional<std::string>& word) {
  if (!word) return report.dated;
  check_takes(report, "dated");
  if (*word == "created") return report::Dated::created;
  if (*word == "event") return report::Dated::event;
  refuse_usage(fmt::format("--dated: '{}' is neither created nor event", *word));
}

report::Probability read_probability(const report::Report& report,
                                     const std::optional<std::string>& word) {
  if (!word) return report::Probability::stated;
  check_takes(report, "probability");
  if (*word == "stated") return report::Probability::stated;
  if (*word == "history") return report::Probability::history;
  refuse_usage(fmt::format("--probability: '{}' is neither stated nor history", *word));
}

/// STAGE=+7% or STAGE=+7pt, taken apart.
struct LiftText {
  std::string_view stage;
  std::int64_t size = 0;
  report::Lift::Kind kind = report::Lift::Kind::percent;
};

[[noreturn]] void refuse_lift(std::string_view text) {
  refuse_usage(fmt::format("--lift: '{}' is no lift", text),
               "a lift looks like proposal=+7% (so much more of the step) or proposal=+7pt "
               "(points), up to 1000 with at most 4 decimals");
}

/// Cuts `end` off `text`, if it ends so.
bool take_end(std::string_view& text, std::string_view end) {
  const bool ends = text.size() > end.size() && text.substr(text.size() - end.size()) == end;
  if (ends) text.remove_suffix(end.size());
  return ends;
}

LiftText read_lift(std::string_view text) {
  constexpr std::int64_t most = 1000'000'000'000;  // 10^-9 percent
  constexpr std::int64_t finest = 100'000;
  const std::size_t equals = text.find('=');
  if (equals == 0 || equals == text.npos) refuse_lift(text);
  LiftText lift;
  lift.stage = text.substr(0, equals);
  std::string_view size = text.substr(equals + 1);
  if (take_end(size, "pt")) {
    lift.kind = report::Lift::Kind::points;
  } else if (!take_end(size, "%")) {
    refuse_lift(text);
  }
  if (size.front() == '+') size.remove_prefix(1);
  const auto number = parse_rate(size);
  if (!number || *number > most || *number % finest != 0) refuse_lift(text);
  lift.size = *number;
  return lift;
}

StageIndex find_lifted(const Settings& settings, std::string_view id) {
  const auto stage = find_stage(settings, id);
  if (!stage) {
    refuse_rule(fmt::format("--lift: unknown stage '{}'", id),
                did_you_mean(id, stage_ids(settings), "stages"));
  }
  if (settings.stages[*stage].is_retired())
    refuse_rule(fmt::format("--lift: the stage '{}' is retired, nobody passes it any more", id),
                fmt::format("stages: {}", fmt::join(stage_ids(settings), ", ")));
  return *stage;
}

std::vector<report::Lift> read_lifts(const Settings& settings,
                                     const std::vector<std::string>& texts) {
  std::vector<report::Lift> lifts;
  for (const auto& text : texts) {
    const auto read = read_lift(text);
    const auto stage = find_lifted(settings, read.stage);
    const auto is_same = [&](const report::Lift& other) { return other.stage == stage; };
    if (std::any_of(lifts.begin(), lifts.end(), is_same))
      refuse_rule(fmt::format("--lift: '{}' is lifted twice", settings.stages[stage].id),
                  "say once what it is lifted by");
    lifts.push_back({stage, read.size, read.kind});
  }
  return lifts;
}

/// Refused: options that say the same, or that do not go together.
void check_together(const Options& options) {
  const auto& filters = options.filters;
  if (options.period && (filters.since || filters.until)) {
    refuse_usage("--period names a beginning and an end, so that --since and --until have no place",
                 "give either the one or the others");
  }
  if (!options.explain) return;
  if (options.by || options.compare || options.intervals) {
    refuse_usage("--explain is about the report as it is without --by, --compare and --ci",
                 "filters say which deals it is about: --source web");
  }
}

/// What is wrong whatever the file says.
void check(const report::Report& report, const Options& options) {
  check_filters(options.filters);
  check_together(options);
  static_cast<void>(read_dated(report, options.dated));
  static_cast<void>(read_probability(report, options.probability));
  if (!options.lifts.empty()) check_takes(report, "lift");
  for (const auto& lift : options.lifts) static_cast<void>(read_lift(lift));
  if (!options.period) return;
  constexpr Date any_day{std::chrono::year(2026), std::chrono::January, std::chrono::day(1)};
  const auto period = parse_relative_period(*options.period, any_day);
  if (!period) refuse_usage(period.problem(), "--period: ");
}

void set_period(report::Spec& spec, const std::string& text, const TimeZone& zone) {
  const auto period = parse_relative_period(text, zone.day_of(spec.now));
  if (!period) refuse_usage(period.problem(), "--period: ");
  spec.since = edge_of_day(period->first, zone, DayMeans::its_start);
  spec.until = edge_of_day(period->last, zone, DayMeans::its_end);
}

report::Asked read_question(const Session& session, const Pipeline& pipeline,
                            const report::Report& report, const Options& options) {
  const auto& zone = pipeline.settings.zone;
  report::Asked asked;
  asked.spec = report::make_spec(read_filters(session, pipeline, options.filters),
                                 session.now(zone), read_dated(report, options.dated));
  if (options.period) set_period(asked.spec, *options.period, zone);
  if (asked.spec.since && asked.spec.until && *asked.spec.until < *asked.spec.since)
    refuse_rule("the period ends before it begins", "--since is the earlier of the two");
  asked.spec.lifts = read_lifts(pipeline.settings, options.lifts);
  asked.spec.probability = read_probability(report, options.probability);
  asked.by = options.by.value_or("");
  if (options.as_of) asked.as_of = session.moment(*options.as_of, zone);
  if (options.compare) asked.compare = session.moment(*options.compare, zone);
  if (options.intervals) asked.intervals = report::Asked::Intervals::wilson;
  asked.explain = options.explain;
  return asked;
}

void run(Session& session, const Options& options) {
  const auto& report = find_report(options.name);
  check(report, options);
  const auto pipeline = session.read();
  session.print(
      report::answer(report, *pipeline, read_question(session, *pipeline, report, options)));
}

}  // namespace

extern const Command report_command;
const Command report_command{
    "report",
    Group::look,
    Effect::looks,
    "figures: the funnel, where deals are lost, what comes of them",
    "",
    "kariz report\n"
    "kariz report losses --period last-quarter --by owner\n"
    "kariz report --source web,referral --compare 2026-06-30\n"
    "kariz report --explain proposal.lost",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
