#include "setting_ids.hpp"
#include "settings_reader.hpp"

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

Question read_question(Value key, Value value, SettingIds& ids, Problems& problems) {
  Question question;
  question.id = ids.read(key, "a question", problems);
  if (!value.is_mapping()) {
    question.ask = value.is_null() ? question.id : read_text(value, "a question", problems);
    return question;
  }
  const std::vector<KeyReader> readers = {
      {"ask", [&](Value, Value v) { question.ask = read_text(v, "ask", problems); }},
      {"weight",
       [&](Value, Value v) {
         const auto weight = read_number(v, 0, 1'000'000, "weight", problems);
         if (weight) question.weight = static_cast<std::int32_t>(*weight);
       }},
      {"was", [&](Value, Value v) { ids.read_former(v, question.was, problems); }},
      {"retired", flag_reader(question.use, Stage::Use::retired, "retired", problems)}};
  read_mapping(value, readers, "a question", problems);
  if (may_hide(value, "was", readers)) ids.miss();
  if (question.ask.empty()) question.ask = question.id;
  return question;
}

Otherwise read_otherwise(Value value, Problems& problems) {
  const std::string_view text = read_text(value, "otherwise", problems);
  if (text == "cold") return Otherwise::cold;
  if (text == "defer") return Otherwise::defer;
  if (text != "stay" && value.is_scalar()) {
    const std::vector<std::string_view> known = {"cold", "defer", "stay"};
    problems.error(value.offset(), value.length(), fmt::format("unknown consequence '{}'", text),
                   did_you_mean(text, known, "otherwise"));
  }
  return Otherwise::stay;
}

}  // namespace

void read_qualification(Value value, SettingsReading& reading, Problems& problems) {
  Qualification& rule = reading.settings.qualification.emplace();
  SettingIds ids("questions");
  const auto read_questions = [&](Value, Value v) {
    if (!v.is_mapping())
      return report_wrong_kind(v, "questions", "a mapping of ids to questions", problems,
                               "such as {budget: Have they money for it}");
    if (is_too_long(v, "questions", problems)) return;
    each_entry(v, [&](Value id, Value question) {
      rule.questions.push_back(read_question(id, question, ids, problems));
    });
    if (ids.too_many()) rule.questions.clear();
  };
  const std::size_t before = problems.count();
  bool has_to = false;
  const bool is_mapping = read_mapping(
      value,
      {{"questions", read_questions},
       {"tolerate",
        [&](Value, Value v) {
          const auto n = read_number(v, 0, 1000, "tolerate", problems);
          if (n) rule.tolerate = static_cast<std::int32_t>(*n);
        }},
       {"otherwise", [&](Value, Value v) { rule.otherwise = read_otherwise(v, problems); }},
       {"to", [&](Value, Value) { has_to = true; }}},
      "qualification", problems);
  if (rule.questions.empty() || !ids.are_all()) reading.doubt("qualification");
  if (!is_mapping || problems.count() > before) return;
  if (rule.questions.empty()) {
    problems.error(value.offset(), value.length(), "qualification without questions",
                   "write at least one: questions: {budget: Have they money for it}");
  }
  if (!has_to) {
    problems.error(value.offset(), value.length(), "qualification without 'to'",
                   "name the stage that leads go on to when they pass: 'to: STAGE'");
  }
}

void resolve_qualification(Value value, SettingsReading& reading, Problems& problems) {
  Settings& settings = reading.settings;
  if (!value.is_mapping() || !reading.can_trust("stages") || settings.stages.empty()) return;
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar() || key.text() != "to") return;
    const std::string_view id = read_text(v, "to", problems);
    const auto stage = find_stage(settings, id);
    if (stage) {
      settings.qualification->to = *stage;
    } else if (v.is_scalar()) {
      problems.error_once(v.offset(), v.length(), fmt::format("unknown stage '{}'", id),
                          did_you_mean(id, stage_ids(settings), "stages"));
    }
  });
}

}  // namespace kariz::file
