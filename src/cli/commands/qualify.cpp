#include "../answers.hpp"
#include "../arguments.hpp"
#include "../cells.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../interview.hpp"
#include "../plan_options.hpp"
#include "../wording.hpp"

#include <map>

#include <kariz/domain/qualifying.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  AnswerOptions answers;
  std::optional<std::string> note;
  std::optional<When> at;

  bool asks_for_nothing() const { return answers.empty() && !answers.until && !note; }
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  declare_answers(arguments, options.answers);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

/// What the rule makes of each deal, by its id.
using Results = std::map<std::string, Qualified, std::less<>>;

Qualify request_of(const Session& session, const Settings& settings, const Options& options) {
  Qualify request;
  request.replies = read_answers(settings, options.answers);
  if (options.answers.until) request.until = read_until(session, settings, *options.answers.until);
  request.note = text_of_note(options.note);
  return request;
}

std::string line_of(const file::Update& update, const Deal& after, const Qualified& result,
                    Instant now) {
  const auto& settings = update.after->settings;
  const auto& before = *update.before->find(after.id);
  return told_verdict(after, result.assessment, rule_of(settings),
                      what_follows(before, after, settings, now, result));
}

table::Row row_of(const Deal& after, const Settings& settings, Instant now,
                  const Qualified& result) {
  const auto& assessment = result.assessment;
  const auto& rule = *settings.qualification;
  const auto stands = standing(after, settings, now);
  const auto asked = question_ids(rule).size();
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  table::List held;
  for (const auto& need : result.held.needs) held.emplace_back(need.need);
  for (const auto& criterion : result.held.criteria) held.emplace_back(criterion.id);

  table::Row row;
  row.cells = {cell_of(after.id),
               cell_of(word_for(assessment.verdict)),
               number(asked - assessment.no - assessment.unknown),
               number(assessment.no),
               number(assessment.unknown),
               number(static_cast<std::size_t>(assessment.score)),
               table::List(still_to_ask(assessment, rule)),
               held,
               cell_of(stands ? settings.stages[stands->stage].id : std::string_view()),
               cell_of(stands ? to_text(stands->state) : std::string_view())};
  return row;
}

table::Table table_of(const Session& session, const file::Update& update, const Results& results) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = session.command();
  constexpr auto right = table::Align::right;
  table.columns = {exact_column("id", "Deal"),
                   exact_column("verdict", "Verdict"),
                   exact_column("yes", "Yes", right),
                   exact_column("no", "No", right),
                   exact_column("unknown", "Unknown", right),
                   exact_column("score", "Score", right),
                   words_column("to-ask", "Still to ask"),
                   words_column("held-by", "Held by"),
                   exact_column("stage", "Stage"),
                   exact_column("state", "State")};
  const auto& settings = update.after->settings;
  const auto now = session.now(settings.zone);
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& [id, result] : results) {
    rows.push_back(row_of(*update.after->find(id), settings, now, result));
  }
  return table;
}

void tell(Session& session, const file::Update& update, const Results& results) {
  if (session.format() != table::Format::table)
    return session.print(table_of(session, update, results));
  if (!session.tells_changes()) return;
  const auto now = session.now(update.after->settings.zone);
  for (const auto& [id, result] : results) {
    session.print_line(line_of(update, *update.after->find(id), result, now));
  }
}

/// Without answers nothing is changed: what the answers so far come to is said.
void tell_standing(Session& session, const DealWords& words) {
  const auto pipeline = session.read();
  const auto& settings = pipeline->settings;
  const auto asking = session.asking(*pipeline);
  Results results;
  for (const auto* const deal : find_deals(*pipeline, words)) {
    Qualified result;
    result.assessment = assess(*deal, rule_of(settings), asking.now);
    results.emplace(deal->id, result);
  }
  tell(session, {pipeline, pipeline, {}, {}}, results);
}

/// Records `request`, the same for every deal.
void record(Session& session, const DealWords& words, const Options& options,
            const std::optional<Interview>& answers) {
  Results results;
  const auto update = change_deals(session, words, [&](const auto& pipeline, const auto& deal) {
    auto request = request_of(session, pipeline.settings, options);
    if (answers) request.replies = answers->replies;
    if (answers) request.until = answers->until;
    auto result = qualify(pipeline, deal, request, session.asking(pipeline, options.at));
    auto change = result.change;
    results.insert_or_assign(std::string(deal.id), std::move(result));
    return change;
  });
  tell(session, update, results);
}

/// Asks somebody at the terminal, then records what they answered.
void ask_and_record(Session& session, const DealWords& words, const Options& options) {
  const auto pipeline = session.read();
  const auto* const deal = find_deals(*pipeline, words).front();
  const auto& settings = pipeline->settings;
  const auto stands = standing(*deal, settings, session.now(settings.zone));
  const bool is_closed = stands && (stands->state == State::lost || stands->state == State::won);
  // What cannot be recorded is refused before anybody is asked.
  if (!settings.qualification || is_closed) return record(session, words, options, std::nullopt);

  std::optional<Instant> until;
  if (options.answers.until) until = read_until(session, settings, *options.answers.until);
  const auto answers = interview(session, *deal, settings, until);
  if (answers.replies.empty()) return tell_standing(session, words);
  record(session, words, options, answers);
}

void run(Session& session, const Options& options) {
  static_cast<void>(text_of_note(options.note));
  const auto words = read_deal_words(session, options.deals);
  const bool is_one = options.deals.size() == 1 && options.deals.front() != "-";
  if (options.answers.empty() && is_one && session.can_ask()) {
    return ask_and_record(session, words, options);
  }
  if (options.asks_for_nothing()) return tell_standing(session, words);
  record(session, words, options, std::nullopt);
}

}  // namespace

extern const Command qualify_command;
const Command qualify_command{
    "qualify",
    Group::move,
    Effect::changes,
    "record answers, and do what the rule makes of them",
    "Leads that pass move to the stage of those that qualify; those that fail go cold, are "
    "deferred "
    "or stay, as the file has it. On a terminal without answers it asks, question by question.",
    "kariz qualify acme-website --yes budget,need --no authority\n"
    "kariz qualify acme-website",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli
