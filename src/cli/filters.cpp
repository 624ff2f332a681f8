#include "filters.hpp"

#include "change_options.hpp"
#include "usage.hpp"

#include <array>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::array states{State::open, State::deferred, State::cold, State::lost, State::won};

State read_state(std::string_view text) {
  if (const auto state = parse_state(text)) return *state;
  std::vector<std::string_view> names;
  for (const auto state : states) names.push_back(to_text(state));
  refuse_usage(fmt::format("unknown state '{}'", text), did_you_mean(text, names, "states"));
}

std::vector<State> read_states(const FilterOptions& options) {
  std::vector<State> read;
  for (const auto& text : options.states) read.push_back(read_state(text));
  return read;
}

/// A source that no deal can have is a slip of the pen, not an empty result.
void check_sources(const Settings& settings, const std::vector<std::string>& sources) {
  for (const auto& source : sources) {
    if (const auto problem = check_source(settings, source)) {
      refuse_rule(problem->message, problem->help);
    }
  }
}

/// A limit in the currency of the pipeline, at the rate of today.
Money read_limit(const Session& session, const Settings& settings, std::string_view option,
                 std::string_view text) {
  const auto& zone = settings.zone;
  const auto limit = convert(read_money(settings, option, text), settings.currency, settings.rates,
                             zone.day_of(session.now(zone)));
  if (!limit)
    refuse_rule(fmt::format("{}: {}", option, limit.problem().message), limit.problem().help);
  return *limit;
}

/// The filter that has an option of its own, if one is called so: "--stage STAGE,…".
std::optional<std::string> option_called(std::string_view key) {
  FilterOptions ignored;
  Arguments filters("");
  declare_filters(filters, ignored);
  for (const auto& parameter : filters.parameters()) {
    if (key == name_of(parameter).substr(2))
      return fmt::format("{} {}", name_of(parameter), parameter.value);
  }
  return std::nullopt;
}

[[noreturn]] void refuse_condition(const Settings& settings, std::string_view text,
                                   const Problem& problem) {
  constexpr std::string_view prefix = "--where: ";
  constexpr std::string_view known = "name";
  const auto key = text.substr(0, text.find_first_of("!=<>~"));
  const auto same_of_known = std::string(known).append(text.substr(key.size()));
  const bool is_condition = static_cast<bool>(parse_where(settings, same_of_known));
  const bool is_unknown = field_rank(settings, key) == all_fields(settings).size();
  // Only which fields there are is up to the file.
  if (!is_condition || !is_unknown) refuse_usage(problem, prefix);
  const auto option = option_called(key);
  refuse_rule(std::string(prefix) + problem.message,
              option ? fmt::format("that is an option of its own: {}", *option) : problem.help);
}

/// Whether its values are words as they stand in the file, and not parts or limits of them.
bool is_whole_word(Filter::Where::Relation relation) {
  return relation == Filter::Where::Relation::equal || relation == Filter::Where::Relation::unequal;
}

Filter::Where read_condition(const Settings& settings, std::string_view text) {
  auto condition = parse_where(settings, text);
  if (!condition) refuse_condition(settings, text, condition.problem());
  const bool names_source = condition->key == "source" && is_whole_word(condition->relation);
  if (names_source) check_sources(settings, condition->values);
  return *condition;
}

}  // namespace

void declare_filters(Arguments& arguments, FilterOptions& options) {
  arguments.list("--stage", "STAGE,…", "deals that stand there", options.stages);
  arguments.list("--state", "STATE,…", "open, deferred, cold, lost or won", options.states);
  arguments.list("--owner", "OWNER,…", "whose deals", options.owners);
  arguments.list("--source", "SOURCE,…", "where they came from", options.sources);
  arguments.list("--tag", "TAG,…", "deals with one of these tags", options.tags);
  arguments.list("--text", "TEXT,…", "in id, name, company, contact, e-mail or a note",
                 options.texts);
  arguments.time("--since", "created then or later; see kariz(1) for log and reports",
                 Sense::past_start, options.since);
  arguments.time("--until", "created by then", Sense::past_end, options.until);
  arguments.text("--min-value", "AMOUNT", "worth this or more", options.min_value);
  arguments.text("--max-value", "AMOUNT", "worth this or less", options.max_value);
  arguments.texts("--where", "KEY=VALUE", "any field; also !=, <, > and ~ (contains)",
                  options.where);
}

void check_filters(const FilterOptions& options) {
  static_cast<void>(read_states(options));
}

Filter read_filters(const Session& session, const Pipeline& pipeline,
                    const FilterOptions& options) {
  const auto& settings = pipeline.settings;
  check_sources(settings, options.sources);
  Filter filter;
  for (const auto& id : options.stages) filter.stages.push_back(stage_called(settings, id));
  filter.states = read_states(options);
  filter.owners = options.owners;
  filter.sources = options.sources;
  filter.tags = options.tags;
  filter.texts = options.texts;
  if (options.since) filter.since = session.moment(*options.since, settings.zone);
  if (options.until) filter.until = session.moment(*options.until, settings.zone);
  if (options.min_value)
    filter.min_value = read_limit(session, settings, "--min-value", *options.min_value);
  if (options.max_value)
    filter.max_value = read_limit(session, settings, "--max-value", *options.max_value);
  for (const auto& text : options.where) {
    filter.where.push_back(read_condition(settings, text));
  }
  return filter;
}

}  // namespace kariz::cli
