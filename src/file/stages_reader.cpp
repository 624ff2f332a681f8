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
    was = read_texts(value, "was", problems);
    for (const std::string_view id : was) claim(value, id, problems);
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
  read_mapping(value,
               {{"do", [&](Value, Value v) { task.what = read_text(v, "what to do", problems); }},
                {"within",
                 [&](Value, Value v) {
                   const std::string_view text = read_text(v, "within", problems);
                   if (!v.is_scalar()) return;
                   const auto within = parse_duration(text);
                   if (within) {
                     task.within = *within;
                   } else {
                     problems.error(v.offset(), v.length(), within.problem().message,
                                    within.problem().help);
                   }
                 }}},
               "a task", problems);
  if (value.is_mapping() && task.what.empty()) {
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

Stage read_stage(Value value, Ids& ids, Ids& criteria, Problems& problems) {
  Stage stage;
  bool has_id = false;
  const auto read_criteria = [&](Value, Value v) {
    if (!v.is_mapping())
      return report_wrong_kind(v, "criteria", "a mapping of ids to texts", problems);
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
  const bool is_mapping = read_mapping(
      value,
      {{"id",
        [&](Value, Value v) {
          has_id = true;
          stage.id = ids.read(v, "a stage", problems);
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
  if (is_mapping && !has_id) {
    problems.error(value.offset(), 1, "a stage without 'id'",
                   "give it one word that will not change");
  }
  if (is_reserved_stage_id(stage.id)) {
    problems.error(value.offset(), 1,
                   fmt::format("'{}' is the name of a state, no stage can have it", stage.id),
                   "reserved: open, deferred, cold, lost, won");
  }
  if (stage.name.empty()) stage.name = stage.id;
  return stage;
}

Question read_question(Value key, Value value, Ids& ids, Problems& problems) {
  Question question;
  question.id = ids.read(key, "a question", problems);
  if (value.is_scalar()) {
    question.ask = value.text();
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
  if (!value.is_sequence() || value.empty()) {
    if (!value.is_sequence()) {
      report_wrong_kind(value, "stages", "a list of stages", problems);
    } else {
      problems.error(value.offset(), value.length(), "there is no stage",
                     "a pipeline has at least one: - {id: lead}");
    }
    return stages;
  }
  Ids ids;
  Ids criteria;
  each_item(value,
            [&](Value item) { stages.push_back(read_stage(item, ids, criteria, problems)); });
  return stages;
}

Qualification read_qualification(Value value, Problems& problems) {
  Qualification rule;
  const auto read_questions = [&](Value, Value v) {
    if (!v.is_mapping())
      return report_wrong_kind(v, "questions", "a mapping of ids to questions", problems);
    Ids ids;
    each_entry(v, [&](Value id, Value question) {
      rule.questions.push_back(read_question(id, question, ids, problems));
    });
  };
  const bool is_mapping = read_mapping(
      value,
      {{"questions", read_questions},
       {"tolerate",
        [&](Value, Value v) {
          const auto n = read_number(v, 0, 1000, "tolerate", problems);
          if (n) rule.tolerate = static_cast<std::int32_t>(*n);
        }},
       {"otherwise", [&](Value, Value v) { rule.otherwise = read_otherwise(v, problems); }},
       {"to", [](Value, Value) {}}},
      "qualification", problems);
  if (is_mapping && rule.questions.empty()) {
    problems.error(value.offset(), value.length(), "qualification without questions",
                   "write at least one under 'questions'");
  }
  return rule;
}

void resolve_qualification(Value value, Settings& settings, Problems& problems) {
  if (!value.is_mapping() || !settings.qualification || settings.stages.empty()) return;
  bool named = false;
  each_entry(value, [&](Value key, Value v) {
    if (!key.is_scalar() || key.text() != "to") return;
    named = true;
    const std::string_view id = read_text(v, "to", problems);
    const auto stage = find_stage(settings, id);
    if (stage) {
      settings.qualification->to = *stage;
    } else if (v.is_scalar()) {
      problems.error(v.offset(), v.length(), fmt::format("unknown stage '{}'", id),
                     did_you_mean(id, stage_ids(settings), "stages"));
    }
  });
  if (!named) {
    problems.error(
        value.offset(), value.length(), "qualification without 'to'",
        "name the stage of leads that pass, such as " + std::string(settings.stages.back().id));
  }
}

void check_needs(Value stages, const Settings& settings, Problems& problems) {
  if (!stages.is_sequence()) return;
  std::vector<std::string_view> known = all_fields(settings);
  known.push_back(qualification_need);
  each_item(stages, [&](Value stage) {
    if (!stage.is_mapping()) return;
    each_entry(stage, [&](Value key, Value needs) {
      if (key.text() != "needs") return;
      const auto check = [&](Value need) {
        if (!need.is_scalar()) return;
        if (need.text() == qualification_need) {
          if (settings.qualification) return;
          problems.error(need.offset(), need.length(),
                         "qualification is needed, and the file has no such rule",
                         "add the key 'qualification' with its questions");
        } else if (std::find(known.begin(), known.end(), need.text()) == known.end()) {
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
    report_wrong_kind(value, "loss-reasons", "a mapping of ids to names", problems);
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
