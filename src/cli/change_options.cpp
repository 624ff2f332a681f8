#include "change_options.hpp"

#include "meant.hpp"
#include "usage.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/qualifying.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// Whether a field's value is wrong only because of what the file says.
bool depends_on_file(const Settings& settings, std::string_view key, std::string_view value) {
  // What is left to be wrong with a good amount is its rate.
  if (key == "value") return bool(parse_money(value, settings.currency));
  return key == "source" || field_rank(settings, key) == all_fields(settings).size();
}

[[noreturn]] void refuse_question(const Qualification& rule, std::string_view id) {
  refuse_rule(fmt::format("unknown question '{}'", id),
              did_you_mean(id, question_ids(rule), "questions"));
}

void add_answers(std::vector<Answered::Reply>& replies, const Qualification& rule,
                 const std::vector<std::string>& ids, Answer answer) {
  for (const auto& id : ids) {
    const auto question = find_question(rule, id);
    if (!question) refuse_question(rule, id);
    const auto known = std::find_if(replies.begin(), replies.end(),
                                    [&](const auto& reply) { return reply.question == *question; });
    if (known == replies.end()) {
      replies.push_back({*question, answer});
    } else if (known->answer != answer) {
      refuse_usage(fmt::format("two answers to '{}'", id), "give one of --yes, --no, --unknown");
    }
  }
}

/// Refused (Fault::usage): what is not KEY=VALUE.
void check_setting(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == 0) {
    refuse_usage(fmt::format("--set {}: no key before '='", text), "write --set KEY=VALUE");
  }
  if (equals == std::string_view::npos) {
    refuse_usage(fmt::format("--set {}: no '='", text), fmt::format("write --set {}=VALUE", text));
  }
}

void add_setting(std::vector<Setting>& settings, Setting setting) {
  for (const auto& other : settings) {
    if (other.key == setting.key) refuse_usage(fmt::format("'{}' is set twice", setting.key));
  }
  settings.push_back(std::move(setting));
}

}  // namespace

void declare_deals(Arguments& arguments, std::vector<std::string>& deals) {
  arguments.words("DEAL", "ids of deals; - reads them from standard input", deals);
}

void declare_at(Arguments& arguments, std::optional<When>& at) {
  arguments.time("--at", "when it happened (default: now)", Sense::past, at);
}

void declare_note(Arguments& arguments, std::optional<std::string>& note) {
  arguments.text("--note", "TEXT", "a remark, kept with it in the history", note);
}

void declare_set(Arguments& arguments, std::vector<std::string>& set) {
  arguments.texts("--set", "KEY=VALUE", "set a field; may be given several times", set);
}

void declare_move(Arguments& arguments, MoveOptions& options) {
  arguments.list("--met", "CRITERION,…", "exit criteria that are met", options.met);
  arguments.flag("--force", "go on in spite of unmet needs and criteria; it is recorded",
                 options.force);
}

void declare_answers(Arguments& arguments, AnswerOptions& options) {
  arguments.list("--yes", "QUESTION,…", "questions answered with yes", options.yes);
  arguments.list("--no", "QUESTION,…", "with no, for good", options.no);
  arguments.list("--unknown", "QUESTION,…", "with: not known yet", options.unknown);
  arguments.time("--until", "when to look again, where the rule defers those that fail",
                 Sense::future, options.until);
}

std::string_view text_of_note(const std::optional<std::string>& note) {
  if (!note) return {};
  if (const auto problem = check_text(*note, "the note")) refuse_usage(*problem);
  return *note;
}

void check_set(const std::vector<std::string>& set) {
  for (const auto& text : set) check_setting(text);
}

Setting read_setting(const Pipeline& pipeline, std::string_view key_and_value, Instant now) {
  const auto equals = key_and_value.find('=');
  check_setting(key_and_value);
  return read_setting(pipeline, key_and_value.substr(0, equals), key_and_value.substr(equals + 1),
                      now);
}

Setting read_setting(const Pipeline& pipeline, std::string_view key, std::string_view value,
                     Instant now) {
  auto& arena = *pipeline.arena;
  auto parsed = parse_field(pipeline.settings, key, value, now, arena);
  if (parsed && key == "from" && pipeline.find(value) == nullptr) {
    refuse_rule(fmt::format("unknown deal '{}' in 'from'", value),
                "'kariz list --ids' shows the ids there are");
  }
  if (parsed) return {arena.keep(key), *parsed};
  auto problem = parsed.problem();
  if (const auto meant = meant_by_field(key); !meant.empty()) problem.help = meant;
  if (depends_on_file(pipeline.settings, key, value)) refuse_rule(problem.message, problem.help);
  refuse_usage(problem);
}

std::vector<Setting> read_settings(const Pipeline& pipeline,
                                   const std::vector<std::string>& keys_and_values, Instant now) {
  return read_settings(pipeline, keys_and_values, {}, now);
}

std::vector<Setting> read_settings(const Pipeline& pipeline,
                                   const std::vector<std::string>& keys_and_values,
                                   const std::vector<std::string>& cleared, Instant now) {
  std::vector<Setting> settings;
  for (const auto& text : keys_and_values) {
    add_setting(settings, read_setting(pipeline, text, now));
  }
  const auto fields = all_fields(pipeline.settings);
  for (const auto& key : cleared) {
    if (std::find(fields.begin(), fields.end(), key) == fields.end()) {
      refuse_rule(fmt::format("unknown field '{}'", key), did_you_mean(key, fields, "fields"));
    }
    add_setting(settings, {key, std::monostate{}});
  }
  return settings;
}

Money read_money(const Settings& settings, std::string_view option, std::string_view text) {
  const auto money = parse_money(text, settings.currency);
  if (!money) refuse_usage(money.problem(), fmt::format("{}: ", option));
  if (const auto problem = check_rate(settings, *money)) {
    refuse_rule(fmt::format("{}: {}", option, problem->message), problem->help);
  }
  return *money;
}

StageIndex stage_called(const Settings& settings, std::string_view id) {
  if (const auto stage = find_stage_named(settings, id)) return *stage;
  refuse_rule(fmt::format("unknown stage '{}'", id),
              did_you_mean(id, stage_ids(settings), "stages"));
}

StageIndex stage_to_enter(const Settings& settings, const Deal& deal, std::string_view id) {
  constexpr std::pair<std::string_view, std::string_view> commands[] = {
      {"won", "win"}, {"lost", "lose"}, {"cold", "cold"}, {"deferred", "defer"}};
  if (const auto stage = find_stage_named(settings, id)) return *stage;
  for (const auto& [outcome, command] : commands) {
    if (id != outcome) continue;
    refuse_rule(fmt::format("'{}' is an outcome, not a stage", id),
                fmt::format("kariz {} {}; stages: {}", command, deal.id,
                            fmt::join(stage_ids(settings), ", ")));
  }
  return stage_called(settings, id);
}

std::vector<Answered::Reply> read_answers(const Settings& settings, const AnswerOptions& options) {
  if (options.empty()) return {};
  const auto& rule = rule_of(settings);
  std::vector<Answered::Reply> replies;
  add_answers(replies, rule, options.yes, Answer::yes);
  add_answers(replies, rule, options.no, Answer::no);
  add_answers(replies, rule, options.unknown, Answer::unknown);
  std::sort(replies.begin(), replies.end(),
            [](const auto& a, const auto& b) { return a.question < b.question; });
  return replies;
}

std::vector<std::string_view> views_of(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace kariz::cli
