#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "unmet.hpp"
#include "words.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <kariz/domain/qualifying.hpp>

namespace kariz {

namespace {

bool is_asked(const Question& question) {
  return question.use == Stage::Use::current;
}

void take(std::vector<Answer>& answers, const Qualification& rule,
          const std::vector<Answered::Reply>& replies) {
  for (const Answered::Reply& reply : replies) {
    if (is_asked(rule.questions[reply.question])) answers[reply.question] = reply.answer;
  }
}

/// What the rule makes of the answers; the score is 0 where nothing has weight.
Assessment judge(std::vector<Answer> answers, const Qualification& rule) {
  Assessment result;
  std::int64_t yes_weight = 0;
  std::int64_t all_weight = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (!is_asked(rule.questions[i])) continue;
    all_weight += rule.questions[i].weight;
    if (answers[i] == Answer::yes) yes_weight += rule.questions[i].weight;
    if (answers[i] == Answer::no) ++result.no;
    if (answers[i] == Answer::unknown) ++result.unknown;
  }
  const auto tolerated = static_cast<std::size_t>(std::max(rule.tolerate, 0));
  if (result.no > tolerated) {
    result.verdict = Verdict::failed;
  } else if (result.no + result.unknown <= tolerated) {
    result.verdict = Verdict::passed;
  }
  if (all_weight > 0) {
    result.score = static_cast<int>((200 * yes_weight + all_weight) / (2 * all_weight));
  }
  result.answers = std::move(answers);
  return result;
}

void check_asked(const Qualification& rule, const std::vector<Answered::Reply>& replies) {
  for (const Answered::Reply& reply : replies) {
    const Question& question = rule.questions[reply.question];
    if (is_asked(question)) continue;
    refuse(words("question ", quoted(question.id), " is retired"),
           words("questions: ", joined(question_ids(rule), ", ")));
  }
}

/// What a verdict is carried out on.
struct Case {
  const Pipeline& pipeline;
  const Deal& deal;  ///< with the new answers
  const Standing& stands;
  const Asking& asking;
};

void pass(Qualified& result, const Case& lead) {
  const Settings& settings = lead.pipeline.settings;
  const StageIndex to = settings.qualification->to;
  if (lead.stands.stage >= to || settings.stages[to].is_retired()) return;
  result.held = unmet(lead.deal, settings, lead.stands.stage, to, {}, lead.asking.now);
  if (!result.held.empty()) return;
  check_order_of_moves(lead.pipeline, lead.deal, lead.asking);
  enter(result.change, lead.deal, settings, {to, {}, {}}, lead.asking);
  result.moved_to = to;
}

void fail(Qualified& result, const Case& lead, std::optional<Instant> until) {
  const Settings& settings = lead.pipeline.settings;
  const Qualification& rule = *settings.qualification;
  const bool is_settled = lead.stands.stage > rule.to || lead.stands.state == State::cold;
  if (is_settled || rule.otherwise == Otherwise::stay) return;

  check_order_of_moves(lead.pipeline, lead.deal, lead.asking);
  const std::string why = why_failed(result.assessment, rule);
  if (rule.otherwise == Otherwise::cold) {
    const WentCold cold{lead.pipeline.arena->keep(why)};
    result.change.events.push_back(event_of(cold, settings, lead.asking));
    clear_due_next(result.change, lead.deal, lead.asking);
    result.became = State::cold;
    return;
  }
  if (!until) {
    const Date today = settings.zone.day_of(lead.asking.now);
    const Date tomorrow = std::chrono::sys_days(today) + std::chrono::days(1);
    refuse(lead.pipeline, lead.deal,
           words(lead.deal.id, " does not qualify (", why,
                 ") and is deferred, which needs a day and a time"),
           words("add --until '", to_text(tomorrow), " 10:00'"));
  }
  put_to_sleep(result.change, lead.pipeline, lead.deal, *until, lead.asking);
  result.became = State::deferred;
}

void add_note(Qualified& result, const Settings& settings, const Asking& asking,
              std::string_view note) {
  if (note.empty()) return;
  auto& events = result.change.events;
  if (events.empty()) {
    events.push_back(event_of(Noted{note}, settings, asking));
  } else {
    // The note of a deferral is what is told when it ends.
    auto& event = result.became == State::deferred ? events.back() : events.front();
    event.note = note;
  }
}

}  // namespace

const Qualification& rule_of(const Settings& settings) {
  if (!settings.qualification || question_ids(*settings.qualification).empty()) {
    refuse("the pipeline asks no questions by which leads qualify",
           "add them to the file: qualification: {questions: {budget: Can they pay}, to: STAGE}");
  }
  return *settings.qualification;
}

Assessment assess(const Deal& deal, const Qualification& rule, Instant now) {
  return assess(deal, rule, now, {});
}

Assessment assess(const Deal& deal, const Qualification& rule, Instant now,
                  const std::vector<Answered::Reply>& added) {
  std::vector<Answer> answers(rule.questions.size(), Answer::unknown);
  const std::size_t happened = happened_by(deal, now);
  for (std::size_t i = 0; i < happened; ++i) {
    if (const auto* answered = as<Answered>(deal.history[i])) {
      take(answers, rule, answered->replies);
    }
  }
  take(answers, rule, added);
  return judge(std::move(answers), rule);
}

std::string why_failed(const Assessment& assessment, const Qualification& rule) {
  std::vector<std::string> reasons;
  for (std::size_t i = 0; i < assessment.answers.size(); ++i) {
    if (assessment.answers[i] == Answer::no) {
      reasons.push_back(words("no ", rule.questions[i].id));
    }
  }
  return joined(reasons, ", ");
}

Qualified qualify(const Pipeline& pipeline, const Deal& deal, const Qualify& request,
                  const Asking& asking) {
  const Settings& settings = pipeline.settings;
  const Qualification& rule = rule_of(settings);
  check_asked(rule, request.replies);
  const Standing stands =
      standing_for(pipeline, deal, asking, {State::open, State::deferred, State::cold});

  Qualified result;
  if (!request.replies.empty()) {
    result.change.events.push_back(event_of(Answered{request.replies}, settings, asking));
  }
  const Deal answered = changed(deal, settings, result.change);
  const Case lead{pipeline, answered, stands, asking};
  result.assessment = assess(answered, rule, asking.now);
  if (result.assessment.verdict == Verdict::passed) pass(result, lead);
  if (result.assessment.verdict == Verdict::failed) fail(result, lead, request.until);
  add_note(result, settings, asking, request.note);
  return result;
}

}  // namespace kariz
