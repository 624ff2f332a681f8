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
    "figures: the funnel, and where deals are lost",
    "",
    "kariz report\n"
    "kariz report losses --period last-quarter --by owner\n"
    "kariz report --source web,referral --compare 2026-06-30\n"
    "kariz report --explain proposal.lost",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
