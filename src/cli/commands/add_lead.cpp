#include "../answers.hpp"
#include "../arguments.hpp"
#include "../cells.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../plan_options.hpp"
#include "../session.hpp"
#include "../usage.hpp"
#include "../wording.hpp"

#include <array>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/lead.hpp>
#include <kariz/file/id_stem.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// An option that sets a field.
struct FieldOption {
  std::string_view field;
  std::string_view option;
  std::string_view value;
  std::string_view help;
};

constexpr std::array<FieldOption, 10> field_options{{
    {"company", "--company", "TEXT", "who they work for"},
    {"contact", "--contact", "TEXT", "the person to talk to"},
    {"email", "--email", "TEXT", "e-mail address"},
    {"phone", "--phone", "TEXT", "telephone number"},
    {"value", "--value", "AMOUNT", "what it may bring: 4800, or 1200 USD"},
    {"source", "--source", "SOURCE", "where it came from"},
    {"owner", "--owner", "TEXT", "whose lead it is"},
    {"close", "--close", "DATE", "when the sale is expected"},
    {"from", "--from", "DEAL", "the deal that led to this one"},
    {"ref", "--ref", "TEXT", "its key elsewhere; one that is known adds nothing"},
}};

struct Options {
  std::string name;
  std::array<std::optional<std::string>, field_options.size()> fields;
  std::vector<std::string> tags;
  std::vector<std::string> set;
  AnswerOptions answers;
  PlanOptions plan;
  std::optional<std::string> stage;
  std::optional<std::string> id;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  arguments.word("NAME", "what the lead is called", options.name);
  for (std::size_t i = 0; i < field_options.size(); ++i) {
    const auto& field = field_options[i];
    arguments.text(std::string(field.option), std::string(field.value), std::string(field.help),
                   options.fields[i]);
  }
  arguments.list("--tag", "TAG,…", "words to find it by", options.tags);
  declare_set(arguments, options.set);
  declare_answers(arguments, options.answers);
  declare_plan(arguments, options.plan);
  arguments.text("--stage", "STAGE", "where it begins (default: the first stage)", options.stage);
  arguments.text("--id", "ID", "its id (default: made from the name)", options.id);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

std::string joined(const std::vector<std::string>& tags) {
  return fmt::format("{}", fmt::join(tags, ","));
}

/// Refused: `from` a deal that there is not. The id that was meant is looked for among all deals,
/// which is too much to do for each of many deals, but not for one lead.
void check_from(const Pipeline& pipeline, std::string_view from) {
  if (from.empty() || check_text(from, "from") || pipeline.find(from) != nullptr) return;
  refuse_rule(fmt::format("unknown deal '{}' in 'from'", from),
              help_for_unknown_deal(pipeline, from));
}

void check_from(const Pipeline& pipeline, const Options& options) {
  constexpr std::string_view setting = "from=";
  for (const std::string_view text : options.set) {
    if (text.starts_with(setting)) check_from(pipeline, text.substr(setting.size()));
  }
  for (std::size_t i = 0; i < field_options.size(); ++i) {
    const auto& value = options.fields[i];
    if (value && field_options[i].field == "from") check_from(pipeline, *value);
  }
}

/// The fields that options of their own and --set give, each once.
std::vector<Setting> settings_of(const Pipeline& pipeline, const Options& options, Instant now) {
  auto settings = read_settings(pipeline, options.set, now);
  const auto add = [&](std::string_view key, std::string_view option, const std::string& value) {
    for (const auto& setting : settings) {
      if (setting.key == key)
        refuse_usage(fmt::format("'{}' is set twice, by {} and --set", key, option));
    }
    settings.push_back(read_setting(pipeline, key, value, now));
  };
  for (const auto& setting : settings) {
    if (setting.key == "name")
      refuse_usage("'name' is set twice", "the name stands before the options");
  }
  for (std::size_t i = 0; i < field_options.size(); ++i) {
    if (options.fields[i]) add(field_options[i].field, field_options[i].option, *options.fields[i]);
  }
  if (!options.tags.empty()) add("tags", "--tag", joined(options.tags));
  return settings;
}

const Deal* known_lead(const Pipeline& pipeline, const std::vector<Setting>& settings) {
  for (const auto& setting : settings) {
    if (setting.key != "ref") continue;
    return find_ref(pipeline, std::get<std::string_view>(setting.value));
  }
  return nullptr;
}

Deal make_lead(const Session& session, const Pipeline& pipeline, const Options& options,
               std::vector<Setting> settings, std::string_view stem, const Asking& asking) {
  AddLead request;
  request.name = options.name;
  request.id_stem = stem;
  if (options.id) request.id = *options.id;
  request.set = std::move(settings);
  request.replies = read_answers(pipeline.settings, options.answers);
  if (options.answers.until) {
    request.until = read_until(session, pipeline.settings, *options.answers.until);
  }
  if (options.stage) request.stage = stage_called(pipeline.settings, *options.stage);
  request.next = read_plan(session, pipeline.settings, options.plan);
  request.note = text_of_note(options.note);
  return add_lead(pipeline, request, asking);
}

/// The id of a lead that is added or, whatever else is asked for, of the one that is known.
void print_id(Session& session, std::string_view id, const file::Update& update) {
  const bool is_known = update.changed.empty() && !session.globals().quiet;
  if (session.format() == table::Format::table) {
    if (is_known || session.tells_changes()) session.print_line(id);
    return;
  }
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  table.columns = {exact_column("id", "Deal")};
  table.groups.emplace_back().rows.emplace_back().cells = {cell_of(id)};
  session.print(table);
}

/// Says what the rule of the qualification makes of a lead that came with answers, and where it put
/// the lead or what keeps it where it began.
void tell_verdict(Session& session, const Pipeline& pipeline, const Deal& lead) {
  const auto& settings = pipeline.settings;
  const auto& rule = rule_of(settings);
  const auto asking = session.asking(pipeline);
  auto begun = lead;
  begun.history.resize(1);
  begun.next.reset();
  Qualified result;
  result.assessment = assess(lead, rule, asking.now);
  const bool stays =
      where_it_stands(begun, settings, asking.now) == where_it_stands(lead, settings, asking.now);
  if (stays && result.assessment.verdict == Verdict::passed) {
    result = qualify(pipeline, lead, {}, asking);
  }
  session.remark(told_verdict(lead, result.assessment, rule,
                              stays ? what_follows(begun, lead, settings, asking.now, result)
                                    : what_changed(begun, lead, settings, asking.now)));
}

/// Refused: what is wrong with an option whatever the file says.
void check(const Options& options) {
  if (options.id) {
    const auto id = parse_id(*options.id);
    if (!id) refuse_usage(id.problem(), "--id: ");
  }
  check_set(options.set);
  check(options.plan);
  if (const auto problem = check_name(options.name)) refuse_usage(*problem);
  static_cast<void>(text_of_note(options.note));
}

void run(Session& session, const Options& options) {
  check(options);
  const auto stem = file::id_stem(options.name);
  std::string known;
  const auto update = session.update([&](const Pipeline& before) -> Changes {
    known.clear();
    const auto asking = session.asking(before, options.at);
    check_from(before, options);
    auto settings = settings_of(before, options, asking.now);
    if (const auto* const deal = known_lead(before, settings)) {
      known = deal->id;
      return {};
    }
    return {AddDeal{make_lead(session, before, options, std::move(settings), stem, asking)}};
  });
  if (update.changed.empty()) return print_id(session, known, update);
  const auto& lead = update.after->deals[update.changed.front()];
  print_id(session, lead.id, update);
  if (!session.tells_changes()) return;
  if (!options.answers.empty()) tell_verdict(session, *update.after, lead);
}

}  // namespace

extern const Command add_lead_command;
const Command add_lead_command{
    "add-lead",
    Group::start,
    Effect::changes,
    "add a lead, and print its id",
    "Answers to the questions of the qualification may come with it: then the lead moves at once, "
    "as with 'kariz qualify'.",
    "kariz add-lead 'Acme website' --company 'Acme GmbH' --value 4800 --source web\n"
    "kariz add-lead 'Old client' --at 2026-11-02 --ref crm:12345 --tag web,repeat",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
