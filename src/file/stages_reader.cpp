// The part of the settings that is about rules: stages, qualification, reasons for losing.

#include "settings_reader.hpp"

#include <charconv>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// The ids that one list of things has used so far, former ones included.
class Ids {
public:
  /// Reads an id, reports what is wrong with it, and remembers it.
  std::string_view read(Value value, std::string_view what, Problems& problems) {
    const std::string_view text = read_text(value, fmt::format("the id of {}", what), problems);
    if (!value.is_scalar()) return {};
    const auto id = parse_id(text);
    if (!id) {
      problems.error(value.offset(), value.length(), id.problem().message, id.problem().help);
      return {};
    }
    claim(value, text, problems);
    return text;
  }

  void read_former(Value value, std::vector<std::string_view>& was, Problems& problems) {
    read_each_text(value, "was", problems, [&](Value item, std::string_view id) {
      was.push_back(id);
      claim(item, id, problems);
    });
  }

private:
  void claim(Value value, std::string_view id, Problems& problems) {
    const auto [first, added] = places_.emplace(id, problems.place(value.offset(), value.length()));
    if (added) return;
    Diagnostic& twice =
        problems.error(value.offset(), value.length(), fmt::format("the id '{}' is used twice", id),
                       "rename one of them");
    twice.remarks.push_back({first->second, "the first one"});
  }

  std::unordered_map<std::string_view, Place> places_;
};

/// `10%` or `12.5%`, in 10^-4 percent.
std::optional<std::int32_t> read_probability(Value value, Problems& problems) {
  const std::string_view text = read_text(value, "the probability", problems);
  if (!value.is_scalar()) return std::nullopt;
  std::int64_t scaled = 0;
  int decimals = -1;
  bool valid = text.size() > 1 && text.size() < 10 && text.back() == '%';
  for (const char c : text.substr(0, valid ? text.size() - 1 : 0)) {
    if (c == '.' && decimals < 0) {
      decimals = 0;
    } else if (c >= '0' && c <= '9' && decimals < 4) {
      scaled = scaled * 10 + (c - '0');
      if (decimals >= 0) ++decimals;
    } else {
      valid = false;
    }
  }
  valid = valid && decimals != 0;
  for (int i = std::max(decimals, 0); i < 4; ++i) scaled *= 10;
  if (valid && scaled <= 1'000'000) return static_cast<std::int32_t>(scaled);
  problems.error(value.offset(), value.length(), fmt::format("'{}' is no probability", text),
                 "write 0% to 100%, with at most four decimals");
  return std::nullopt;
}

std::optional<Task> read_task(Value value, Problems& problems) {
  Task task;
  if (value.is_scalar()) {
    task.what = value.text();
    return task;
  }
  const std::size_t before = problems.count();
  const bool is_mapping = read_mapping(
      value,
      {{"do", [&](Value, Value v) { task.what = read_text(v, "what to do", problems); }},
       {"within",
        [&](Value, Value v) { task.within = read_parsed(v, "within", problems, parse_duration); }}},
      "a task", problems);
  if (is_mapping && task.what.empty() && problems.count() == before) {
    problems.error(value.offset(), 1, "a task without 'do'", "say what there is to do");
  }
  return task;
}

template <class Flag>
auto flag_reader(Flag& flag, Flag when_yes, std::string_view what, Problems& problems) {
  return [&flag, when_yes, what, &problems](Value, Value value) {
    if (read_yes_no(value, what, problems).value_or(false)) flag = when_yes;
  };
}

void refuse_reserved(Value value, std::string_view id, Problems& problems) {
  if (!is_reserved_stage_id(id)) return;
  problems.error(value.offset(), value.length(),
                 fmt::format("'{}' is the name of a state, no stage can have it", id),
                 "choose another id; reserved are open, deferred, cold, lost, won");
}

Stage read_stage(Value value, Ids& ids, Ids& criteria, Problems& problems) {
  Stage stage;
  bool has_id = false;
  const auto read_criteria = [&](Value, Value v) {
    if (!v.is_mapping()) {
      return report_wrong_kind(v, "criteria", "a mapping of ids to texts", problems,
                               "such as {demo: They have seen a demo}");
    }
    each_entry(v, [&](Value id, Value text) {
      const std::string_view key = criteria.read(id, "a criterion", problems);
      stage.criteria.push_back({key, read_text(text, "a criterion", problems)});
    });
  };
  const auto number = [&](std::optional<std::int32_t>& into, std::string_view what) {
    return [&into, what, &problems](Value, Value v) {
      if (const auto n = read_number(v, 0, 100'000, what, problems))
        into = static_cast<std::int32_t>(*n);
    };
  };
  const auto text = [&](std::string_view& into, std::string_view what) {
    return [&into, what, &problems](Value, Value v) { into = read_text(v, what, problems); };
  };
  const std::size_t before = problems.count();
  const bool is_mapping = read_mapping(
      value,
      {{"id",
        [&](Value, Value v) {
          has_id = true;
          stage.id = ids.read(v, "a stage", problems);
          refuse_reserved(v, stage.id, problems);
        }},
       {"name", text(stage.name, "the name of a stage")},
       {"probability", [&](Value, Value v) { stage.probability = read_probability(v, problems); }},
       {"max-days", number(stage.max_days, "max-days")},
       {"needs", [&](Value, Value v) { stage.needs = read_texts(v, "needs", problems); }},
       {"criteria", read_criteria},
       {"leaves", text(stage.leaves, "leaves")},
       {"win-back", text(stage.win_back, "win-back")},
       {"task", [&](Value, Value v) { stage.task = read_task(v, problems); }},
       {"was", [&](Value, Value v) { ids.read_former(v, stage.was, problems); }},
       {"optional", flag_reader(stage.passing, Stage::Passing::optional, "optional", problems)},
       {"sold", flag_reader(stage.sale, Stage::Sale::yes, "sold", problems)},
       {"retired", flag_reader(stage.use, Stage::Use::retired, "retired", problems)}},
      "a stage", problems);
  if (is_mapping && !has_id && problems.count() == before) {
    problems.error(value.offset(), 1, "a stage without 'id'",
                   "give it one word that will not change, such as 'id: lead'");
  }
  if (stage.name.empty()) stage.name = stage.id;
  return stage;
}

Question read_question(Value key, Value value, Ids& ids, Problems& problems) {
  Question question;
  question.id = ids.read(key, "a question", problems);
  if (!value.is_mapping()) {
    question.ask = value.is_null() ? question.id : read_text(value, "a question", problems);
    return question;
  }
  read_mapping(value,
               {{"ask", [&](Value, Value v) { question.ask = read_text(v, "ask", problems); }},
                {"weight",
                 [&](Value, Value v) {
                   const auto weight = read_number(v, 0, 1'000'000, "weight", problems);
                   if (weight) question.weight = static_cast<std::int32_t>(*weight);
                 }},
                {"was", [&](Value, Value v) { ids.read_former(v, question.was, problems); }},
                {"retired", flag_reader(question.use, Stage::Use::retired, "retired", problems)}},
               "a question", problems);
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

std::vector<Stage> read_stages(Value value, Problems& problems) {
  std::vector<Stage> stages;
  constexpr std::string_view example = "each stage begins with '- ', such as: - {id: lead}";
  if (!value.is_sequence()) {
    report_wrong_kind(value, "stages", "a list of stages", problems, std::string(example));
    return stages;
  }
  if (value.empty()) {
    problems.error(value.offset(), value.length(), "there is no stage", std::string(example));
    return stages;
  }
  Ids ids;
  Ids criteria;
  each_item(value, [&](Value item) {
    if (item.is_mapping()) return stages.push_back(read_stage(item, ids, criteria, problems));
    problems.error_once(item.offset(), item.length(), "a stage is a mapping with an id",
                        std::string(example));
  });
  return stages;
}

Qualification read_qualification(Value value, Problems& problems) {
  Qualification rule;
  const auto read_questions = [&](Value, Value v) {
    if (!v.is_mapping())
      return report_wrong_kind(v, "questions", "a mapping of ids to questions", problems,
                               "such as {budget: Have they money for it}");
    Ids ids;
    each_entry(v, [&](Value id, Value question) {
      rule.questions.push_back(read_question(id, question, ids, problems));
    });
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
  if (!is_mapping || problems.count() > before) return rule;
  if (rule.questions.empty()) {
    problems.error(value.offset(), value.length(), "qualification without questions",
                   "write at least one: questions: {budget: Have they money for it}");
  }
  if (!has_to) {
    problems.error(value.offset(), value.length(), "qualification without 'to'",
                   "name the stage that leads go on to when they pass: 'to: STAGE'");
  }
  return rule;
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
      problems.error(v.offset(), v.length(), fmt::format("unknown stage '{}'", id),
                     did_you_mean(id, stage_ids(settings), "stages"));
    }
  });
}

void check_needs(Value stages, const SettingsReading& reading, Problems& problems) {
  if (!stages.is_sequence()) return;
  const Settings& settings = reading.settings;
  std::vector<std::string_view> known = all_fields(settings);
  known.push_back(qualification_need);
  each_item(stages, [&](Value stage) {
    if (!stage.is_mapping()) return;
    each_entry(stage, [&](Value key, Value needs) {
      if (key.text() != "needs") return;
      const auto check = [&](Value need) {
        if (!need.is_scalar()) return;
        if (need.text() == qualification_need) {
          if (settings.qualification || !reading.can_trust("qualification")) return;
          problems.error(need.offset(), need.length(),
                         "qualification is needed, but the file has no rule for it",
                         "add the key 'qualification' with its questions");
        } else if (reading.can_trust("fields") &&
                   std::find(known.begin(), known.end(), need.text()) == known.end()) {
          problems.error(need.offset(), need.length(),
                         fmt::format("unknown field '{}'", need.text()),
                         did_you_mean(need.text(), known, "fields"));
        }
      };
      if (needs.is_sequence()) {
        each_item(needs, check);
      } else {
        check(needs);
      }
    });
  });
}

std::vector<LossReason> read_loss_reasons(Value value, Problems& problems) {
  std::vector<LossReason> reasons;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "loss-reasons", "a mapping of ids to names", problems,
                      "such as {price: Too expensive}");
    return reasons;
  }
  Ids ids;
  each_entry(value, [&](Value key, Value v) {
    LossReason reason;
    reason.id = ids.read(key, "a reason", problems);
    if (v.is_scalar()) {
      reason.name = v.text();
    } else if (!v.is_null()) {
      read_mapping(v,
                   {{"name",
                     [&](Value, Value name) {
                       reason.name = read_text(name, "the name of a reason", problems);
                     }},
                    {"disqualifies", flag_reader(reason.weight, LossReason::Weight::disqualifies,
                                                 "disqualifies", problems)},
                    {"was", [&](Value, Value was) { ids.read_former(was, reason.was, problems); }},
                    {"retired", flag_reader(reason.use, Stage::Use::retired, "retired", problems)}},
                   "a reason", problems);
    }
    if (reason.name.empty()) reason.name = reason.id;
    reasons.push_back(reason);
  });
  return reasons;
}

}  // namespace kariz::file
