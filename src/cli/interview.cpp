#include "interview.hpp"

#include "wording.hpp"

#include <algorithm>
#include <cctype>

#include <kariz/domain/standing.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

enum class Said { answer, skip, quit, nonsense };

struct Reaction {
  Said said;
  Answer answer = Answer::unknown;
};

Reaction understand(const std::optional<std::string>& line) {
  if (!line) return {Said::quit};
  std::string word;
  for (const char c : *line) {
    if (c != ' ' && c != '\r')
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  if (word.empty()) return {Said::skip};
  if (word == "q" || word == "quit") return {Said::quit};
  if (word == "y" || word == "yes") return {Said::answer, Answer::yes};
  if (word == "n" || word == "no") return {Said::answer, Answer::no};
  if (word == "?" || word == "u" || word == "unknown") return {Said::answer, Answer::unknown};
  return {Said::nonsense};
}

Reaction ask_until_understood(Session& session, const Question& question, Answer before) {
  for (;;) {
    const auto now = before == Answer::unknown ? "" : fmt::format(" (so far: {})", to_text(before));
    const auto said = understand(session.ask(fmt::format("{}{} [y/n/?/q]", question.ask, now)));
    if (said.said != Said::nonsense) return said;
    session.remark(
        "y: yes, n: no, for good, ?: not known yet, Enter: leave it, q: no more questions");
  }
}

bool wants_date(const Deal& deal, const Settings& settings, const Interview& answers, Instant now) {
  const auto& rule = *settings.qualification;
  const auto stands = standing(deal, settings, now);
  return rule.otherwise == Otherwise::defer && !answers.until && stands &&
         stands->stage <= rule.to && stands->state != State::cold &&
         assess(deal, rule, now, answers.replies).verdict == Verdict::failed;
}

std::optional<Instant> ask_date(Session& session, const TimeZone& zone, Instant now) {
  while (const auto line = session.ask("not qualified; look again when? (+2w, 2026-12-01 10:00)")) {
    const auto moment = parse_when(*line, now, zone, Sense::future);
    if (moment && *moment > now && !is_day_alone(*line)) return *moment;
    session.remark(!moment          ? moment.problem().help
                   : *moment <= now ? "that is not in the future"
                                    : "at what time of the day?");
  }
  return std::nullopt;
}

}  // namespace

Interview interview(Session& session, const Deal& deal, const Settings& settings,
                    std::optional<Instant> until) {
  const auto& rule = *settings.qualification;
  const auto now = session.now(settings.zone);
  const auto before = assess(deal, rule, now);
  Interview answers{{}, until};
  for (std::size_t i = 0; i < rule.questions.size(); ++i) {
    if (rule.questions[i].use == Stage::Use::retired) continue;
    const auto said = ask_until_understood(session, rule.questions[i], before.answers[i]);
    if (said.said == Said::quit) break;
    if (said.said == Said::answer) answers.replies.push_back({i, said.answer});
  }
  if (!answers.replies.empty() && wants_date(deal, settings, answers, now)) {
    answers.until = ask_date(session, settings.zone, now);
  }
  return answers;
}

}  // namespace kariz::cli
