#include "unmet.hpp"

#include "text.hpp"
#include "words.hpp"

#include <algorithm>

#include <kariz/domain/qualifying.hpp>

namespace kariz {

namespace {

constexpr std::string_view value_field = "value";

bool contains(const std::vector<std::string_view>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Without questions every lead is worth the work.
bool has_qualified(const Deal& deal, const Settings& settings, Instant now) {
  const std::optional<Qualification>& rule = settings.qualification;
  return !rule || assess(deal, *rule, now).verdict == Verdict::passed;
}

bool is_met(std::string_view need, const Deal& deal, const Settings& settings, Instant now) {
  return need == qualification_need ? has_qualified(deal, settings, now)
                                    : is_set(deal, settings, need);
}

bool asks_qualification(const Unmet& unmet) {
  const auto is_qualification = [](const Unmet::Need& need) {
    return need.need == qualification_need;
  };
  return std::any_of(unmet.needs.begin(), unmet.needs.end(), is_qualification);
}

/// "authority and need are unknown"; nothing where no question has this answer.
std::string questions_with(Answer answer, std::string_view word, const Assessment& assessment,
                           const Qualification& rule) {
  std::vector<std::string_view> ids;
  for (std::size_t i = 0; i < rule.questions.size(); ++i) {
    const bool is_asked = rule.questions[i].use == Stage::Use::current;
    if (is_asked && assessment.answers[i] == answer) ids.push_back(rule.questions[i].id);
  }
  if (ids.empty()) return {};
  return words(joined_by_and(ids), ids.size() == 1 ? " is " : " are ", word);
}

std::string missing_answers(const Deal& deal, const Settings& settings, Instant now) {
  if (!settings.qualification) return {};
  const Qualification& rule = *settings.qualification;
  const Assessment assessment = assess(deal, rule, now);
  std::vector<std::string> parts{questions_with(Answer::no, "no", assessment, rule),
                                 questions_with(Answer::unknown, "unknown", assessment, rule)};
  std::erase(parts, std::string());
  return words(" (", joined(parts, ", "), ")");
}

/// " --set email=… --set value=…": the fields among the needs, without those in `except`.
std::string options_to_set(const Unmet& unmet, std::string_view except = {}) {
  std::string options;
  for (const Unmet::Need& need : unmet.needs) {
    if (need.need == qualification_need || need.need == except) continue;
    options.append(" --set ").append(need.need).append("=…");
  }
  return options;
}

/// " --met demo,offer".
std::string options_to_tick(const Unmet& unmet) {
  std::vector<std::string_view> ids;
  for (const Criterion& criterion : unmet.criteria) ids.push_back(criterion.id);
  return ids.empty() ? std::string() : words(" --met ", joined(ids, ","));
}

/// " --value … --met demo": what a win takes.
std::string options_to_win(const Unmet& unmet) {
  const bool wants_value = options_to_set(unmet, value_field).size() < options_to_set(unmet).size();
  return words(wants_value ? " --value …" : "", options_to_tick(unmet));
}

std::string command_to_qualify(const Deal& deal) {
  return words("kariz qualify ", deal.id, " --yes …");
}

}  // namespace

bool asks_those_that_pass(const Stage& stage) {
  return !stage.is_optional() && !stage.is_retired();
}

void add_needs(Unmet& unmet, const Deal& deal, const Settings& settings, StageIndex stage,
               Instant now) {
  for (const std::string_view need : settings.stages[stage].needs) {
    const auto is_same = [&](const Unmet::Need& other) { return other.need == need; };
    const bool is_known = std::any_of(unmet.needs.begin(), unmet.needs.end(), is_same);
    if (!is_known && !is_met(need, deal, settings, now)) unmet.needs.push_back({need, stage});
  }
}

void add_criteria(Unmet& unmet, const Settings& settings, StageIndex stage,
                  const std::vector<std::string_view>& ticked) {
  for (const Criterion& criterion : settings.stages[stage].criteria) {
    if (!contains(ticked, criterion.id)) unmet.criteria.push_back(criterion);
  }
}

Unmet unmet(const Deal& deal, const Settings& settings, StageIndex from, StageIndex target,
            const std::vector<std::string_view>& met, Instant now) {
  std::vector<std::string_view> ticked = criteria_met(deal, settings, now);
  ticked.insert(ticked.end(), met.begin(), met.end());

  Unmet result;
  add_criteria(result, settings, from, ticked);
  for (StageIndex stage = from + 1; stage < target; ++stage) {
    if (!asks_those_that_pass(settings.stages[stage])) continue;
    add_needs(result, deal, settings, stage, now);
    add_criteria(result, settings, stage, ticked);
  }
  if (target < settings.stages.size()) add_needs(result, deal, settings, target, now);
  return result;
}

std::vector<std::string_view> names(const Unmet& unmet) {
  std::vector<std::string_view> result;
  for (const Unmet::Need& need : unmet.needs) result.push_back(need.need);
  for (const Criterion& criterion : unmet.criteria) result.push_back(criterion.id);
  return result;
}

std::vector<std::string> phrases(const Unmet& unmet, const Deal& deal, const Settings& settings,
                                 Instant now, std::string_view is) {
  std::vector<std::string> result;
  for (const Unmet::Need& need : unmet.needs) {
    const bool is_field = need.need != qualification_need;
    result.push_back(
        is_field ? words(need.need, is, "not set")
                 : words(need.need, is, "not passed", missing_answers(deal, settings, now)));
  }
  for (const Criterion& criterion : unmet.criteria) {
    result.push_back(words("criterion ", quoted(criterion.id), is, "not met: ", criterion.text));
  }
  return result;
}

std::string describe(const Unmet& unmet, const Deal& deal, const Settings& settings, Instant now) {
  return joined(phrases(unmet, deal, settings, now, " is "), "; ");
}

std::string how_to_meet(const Unmet& unmet, const Deal& deal, std::string_view command) {
  const std::string first = asks_qualification(unmet) ? command_to_qualify(deal) + ", then " : "";
  return words(first, command, options_to_set(unmet), options_to_tick(unmet), ", or --force");
}

std::string first_step(const Unmet& unmet, const Deal& deal, std::string_view command) {
  if (asks_qualification(unmet)) return words("kariz qualify ", deal.id);
  return words(command, options_to_set(unmet), options_to_tick(unmet));
}

std::string first_step_to_win(const Unmet& unmet, const Deal& deal) {
  if (asks_qualification(unmet)) return words("kariz qualify ", deal.id);
  const std::string fields = options_to_set(unmet, value_field);
  if (!fields.empty()) return words("kariz edit ", deal.id, fields);
  return words("kariz win ", deal.id, options_to_win(unmet));
}

std::string how_to_win(const Unmet& unmet, const Deal& deal, std::string_view command) {
  std::vector<std::string> steps;
  const std::string fields = options_to_set(unmet, value_field);
  if (!fields.empty()) steps.push_back(words("kariz edit ", deal.id, fields));
  if (asks_qualification(unmet)) steps.push_back(command_to_qualify(deal));
  steps.push_back(words(command, options_to_win(unmet), ", or --force"));
  return joined(steps, ", then ");
}

std::string how_to_add(const Unmet& unmet) {
  return words("add", options_to_set(unmet), asks_qualification(unmet) ? " --yes …" : "");
}

std::string how_to_catch_up(const Unmet& unmet, const Deal& deal) {
  std::vector<std::string> steps;
  const std::string fields = options_to_set(unmet);
  if (!fields.empty()) steps.push_back(words("kariz edit ", deal.id, fields));
  if (asks_qualification(unmet)) steps.push_back(command_to_qualify(deal));
  const std::string ticks = options_to_tick(unmet);
  if (!ticks.empty()) steps.push_back(ticks.substr(1) + " with its next move");
  return joined(steps, "; ");
}

}  // namespace kariz
