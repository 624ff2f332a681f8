#include "../arguments.hpp"
#include "../command.hpp"
#include "../filters.hpp"
#include "../lifts.hpp"
#include "../report_page.hpp"
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
  std::optional<std::string> basis;
  bool value = false;
  std::optional<std::string> by;
  std::optional<When> as_of;
  std::optional<When> compare;
  bool intervals = false;
  std::optional<std::string> explain;
  std::vector<std::string> lifts;
  std::optional<std::string> probability;
  std::vector<std::string> typed;  ///< those that were given
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
  arguments.text("--basis", "BASIS", "funnel: reached (the default), visited, or entries",
                 options.basis);
  arguments.flag("--value", "funnel: what the deals are worth, not how many they are",
                 options.value);
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
  arguments.keep_typed(options.typed);
}

const report::Report& find_report(const std::optional<std::string>& name) {
  if (!name) return *report::reports().front();
  if (const auto* const found = report::find_report(*name)) return *found;
  std::vector<std::string_view> names;
  for (const auto* const report : report::reports()) names.push_back(report->name);
  refuse_usage(fmt::format("unknown report '{}'", *name), did_you_mean(*name, names, "reports"));
}

bool takes(const report::Report& report, std::string_view option) {
  return std::find(report.options.begin(), report.options.end(), option) != report.options.end();
}

/// Refused: an option that other reports take.
void check_takes(const report::Report& report, std::string_view option) {
  if (takes(report, option)) return;
  if (takes(on_basis(report, report::Basis::entries), option))
    refuse_usage(
        fmt::format("the report {} takes --{} with --basis entries only", report.name, option));
  std::vector<std::string_view> others;
  for (const auto* const other : report::reports()) {
    if (takes(*other, option)) others.push_back(other->name);
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

report::Basis read_basis(const report::Report& report, const std::optional<std::string>& word) {
  if (!word) return report::Basis::reached;
  check_takes(report, "basis");
  if (*word == "reached") return report::Basis::reached;
  if (*word == "visited") return report::Basis::visited;
  if (*word == "entries") return report::Basis::entries;
  refuse_usage(fmt::format("--basis: '{}' is none of reached, visited and entries", *word));
}

report::Probability read_probability(const report::Report& report,
                                     const std::optional<std::string>& word) {
  if (!word) return report::Probability::stated;
  check_takes(report, "probability");
  if (*word == "stated") return report::Probability::stated;
  if (*word == "history") return report::Probability::history;
  refuse_usage(fmt::format("--probability: '{}' is neither stated nor history", *word));
}

/// Refused: options that say the same, or that do not go together.
void check_together(const Options& options) {
  const auto& filters = options.filters;
  if (options.period && (filters.since || filters.until)) {
    refuse_usage("--period names a beginning and an end, so that --since and --until have no place",
                 "give either the one or the others");
  }
  if (options.compare && options.intervals) {
    refuse_usage("--ci and --compare do not go together: an interval is of one time",
                 "ask for --ci alone, and again with --as-of");
  }
  if (options.value && options.intervals)
    refuse_usage("--ci and --value do not go together: an interval is of deals, not of money");
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
  if (options.value) check_takes(report, "value");
  if (!options.lifts.empty()) check_takes(report, "lift");
  check_lifts(options.lifts);
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
  asked.spec.basis = read_basis(report, options.basis);
  if (options.value) asked.spec.measure = report::Measure::value;
  asked.by = options.by.value_or("");
  if (options.as_of) asked.as_of = session.moment(*options.as_of, zone);
  if (options.compare) asked.compare = session.moment(*options.compare, zone);
  if (options.intervals) asked.intervals = report::Asked::Intervals::wilson;
  asked.explain = options.explain;
  return asked;
}

/// A report, and the options that it is asked with.
struct Task {
  const report::Report* report;
  Options options;
  std::vector<std::string> notes;  ///< on options that it does not take
};

/// Takes what `report` does not understand out of the options that a whole page is asked with.
Task task_on_page(const report::Report& named, Options options) {
  std::vector<std::string> notes;
  const auto is_out = [&](const report::Report& report, std::string_view option, bool is_given) {
    if (!is_given || takes(report, option)) return false;
    notes.push_back(fmt::format("this report takes no --{}", option));
    return true;
  };
  if (is_out(named, "basis", options.basis.has_value())) options.basis.reset();
  const auto& report = on_basis(named, read_basis(named, options.basis));
  if (is_out(report, "dated", options.dated.has_value())) options.dated.reset();
  if (is_out(report, "value", options.value)) options.value = false;
  if (is_out(report, "lift", !options.lifts.empty())) options.lifts.clear();
  if (is_out(report, "probability", options.probability.has_value())) options.probability.reset();
  return {&report, std::move(options), std::move(notes)};
}

/// All reports where a page is asked for and none is named, what sums them up first; else the one.
std::vector<Task> read_tasks(const Session& session, const Options& options) {
  const bool is_page = session.format() == table::Format::html && !options.name && !options.explain;
  if (!is_page) {
    const auto& named = find_report(options.name);
    return {{&on_basis(named, read_basis(named, options.basis)), options, {}}};
  }
  std::vector<Task> tasks;
  for (const auto* const report : report::reports()) {
    const auto place = report->name == "summary" ? tasks.begin() : tasks.end();
    tasks.insert(place, task_on_page(*report, options));
  }
  return tasks;
}

std::vector<report::Query> read_questions(const Session& session, const Pipeline& pipeline,
                                          const std::vector<Task>& tasks) {
  std::vector<report::Query> questions;
  for (const auto& task : tasks) {
    questions.push_back(
        {task.report, read_question(session, pipeline, *task.report, task.options)});
  }
  return questions;
}

std::vector<table::Table> answer_all(const Pipeline& pipeline, const std::vector<Task>& tasks,
                                     const std::vector<report::Query>& questions) {
  auto tables = report::answers(questions, pipeline);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    auto& notes = tables[i].notes;
    notes.insert(notes.end(), tasks[i].notes.begin(), tasks[i].notes.end());
  }
  return tables;
}

/// Refused: a picture of what cannot be drawn.
void check_picture(const Session& session, const Options& options) {
  if (session.format() == table::Format::svg && options.explain) {
    refuse_usage("--format svg draws figures, and --explain tells of them in words",
                 "--format html takes both");
  }
}

void run(Session& session, const Options& options) {
  check_picture(session, options);
  const auto tasks = read_tasks(session, options);
  for (const auto& task : tasks) check(*task.report, task.options);
  const auto pipeline = session.read();
  const auto questions = read_questions(session, *pipeline, tasks);
  auto tables = answer_all(*pipeline, tasks, questions);
  if (session.format() == table::Format::html) {
    session.print_text(table::render_html(report_page(session, *pipeline, questions.front().asked,
                                                      options.typed, std::move(tables))));
    return;
  }
  const auto& table = tables.front();
  if (session.format() == table::Format::svg && !table.chart)
    refuse_usage(fmt::format("the report {} has no picture", table.name),
                 "--format html shows it as a page");
  session.print(table);
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
    "kariz report --explain proposal.lost\n"
    "kariz report --format html >report.html",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
    "",
    table::Kind::report,
};

}  // namespace kariz::cli
