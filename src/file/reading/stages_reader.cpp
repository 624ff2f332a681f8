#include "setting_ids.hpp"
#include "settings_reader.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

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

void refuse_reserved(Value value, std::string_view id, Problems& problems) {
  if (!is_reserved_stage_id(id)) return;
  problems.error(value.offset(), value.length(),
                 fmt::format("'{}' is the name of a state, no stage can have it", id),
                 "choose another id; reserved are open, deferred, cold, lost, won");
}

Stage read_stage(Value value, SettingIds& ids, SettingIds& criteria, Problems& problems) {
  Stage stage;
  bool has_id = false;
  const auto read_criteria = [&](Value, Value v) {
    if (!v.is_mapping()) {
      criteria.miss();
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
  const std::vector<KeyReader> readers = {
      {"id",
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
      {"retired", flag_reader(stage.use, Stage::Use::retired, "retired", problems)}};
  const bool is_mapping = read_mapping(value, readers, "a stage", problems);
  if (!has_id || may_hide(value, "id", readers) || may_hide(value, "was", readers)) ids.miss();
  if (may_hide(value, "criteria", readers)) criteria.miss();
  if (is_mapping && !has_id && problems.count() == before) {
    problems.error(value.offset(), 1, "a stage without 'id'",
                   "give it one word that will not change, such as 'id: lead'");
  }
  if (stage.name.empty()) stage.name = stage.id;
  return stage;
}

void read_each_stage(Value value, std::vector<Stage>& stages, SettingIds& ids, SettingIds& criteria,
                     Problems& problems) {
  constexpr std::string_view example = "each stage begins with '- ', such as: - {id: lead}";
  if (!value.is_sequence()) {
    report_wrong_kind(value, "stages", "a list of stages", problems, std::string(example));
    return;
  }
  if (value.empty()) {
    problems.error(value.offset(), value.length(), "there is no stage", std::string(example));
    return;
  }
  if (is_too_long(value, "stages", problems)) return;
  each_item(value, [&](Value item) {
    if (item.is_mapping()) return stages.push_back(read_stage(item, ids, criteria, problems));
    ids.miss();
    criteria.miss();
    problems.error_once(item.offset(), item.length(), "a stage is a mapping with an id",
                        std::string(example));
  });
}

}  // namespace

void read_stages(Value value, SettingsReading& reading, Problems& problems) {
  std::vector<Stage>& stages = reading.settings.stages;
  SettingIds ids("stages");
  SettingIds criteria("criteria");
  read_each_stage(value, stages, ids, criteria, problems);
  if (ids.too_many() || criteria.too_many()) stages.clear();
  if (stages.empty() || !ids.are_all()) reading.doubt("stages");
  if (stages.empty() || !criteria.are_all()) reading.doubt("criteria");
}

void check_needs(Value stages, const SettingsReading& reading, Problems& problems) {
  if (!stages.is_sequence()) return;
  const Settings& settings = reading.settings;
  std::vector<std::string_view> known = all_fields(settings);
  known.push_back(qualification_need);
  std::size_t count = 0;  // of all stages
  each_item(stages, [&](Value stage) {
    if (!stage.is_mapping()) return;
    each_entry(stage, [&](Value key, Value needs) {
      if (key.text() != "needs") return;
      const auto check = [&](Value need) {
        if (!need.is_scalar() || !has_room(need, "needs", ++count, problems)) return;
        if (need.text() == qualification_need) {
          if (settings.qualification || !reading.can_trust("qualification")) return;
          problems.error(need.offset(), need.length(),
                         "qualification is needed, but the file has no rule for it",
                         "add the key 'qualification' with its questions");
        } else if (reading.can_trust("fields") &&
                   std::find(known.begin(), known.end(), need.text()) == known.end()) {
          problems.error(need.offset(), need.length(),
                         fmt::format("unknown field '{}'", need.text()),
                         unless_meant(did_you_mean(need.text(), known, "fields"),
                                      fmt::format("; list your own: fields: [{}]", need.text())));
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

}  // namespace kariz::file
