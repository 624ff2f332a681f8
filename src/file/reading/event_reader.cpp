#include "event_reader.hpp"

#include "deal_reader.hpp"
#include "event_keys.hpp"

#include <algorithm>

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// Reads what happened, by the kind of the event.
class EventReader {
public:
  EventReader(const SettingsReading& reading, Problems& problems)
      : reading_(reading), settings_(reading.settings), problems_(problems) {}

  bool read_kind(const EventKeys& keys, Event& event) {
    const std::string_view kind = keys.kind->key.text();
    const Value value = keys.kind->value;
    if (kind == "stage") return read_stage(value, keys, event);
    if (kind == "answers") return read_answers(value, event);
    if (kind == "met") return read_criteria(value, event.what.emplace<MetCriteria>().criteria);
    if (kind == "touch") return read_touch(value, event);
    if (kind == "note") {
      event.what = Noted{read_text(value, "'note'", problems_)};
      return value.is_scalar();
    }
    if (kind == "defer") {
      const auto until = read_instant(value, "'defer'", settings_, problems_);
      if (until) event.what = Deferred{*until};
      return until.has_value();
    }
    if (kind == "cold") {
      event.what = WentCold{read_text(value, "'cold'", problems_)};
      return value.is_scalar();
    }
    if (kind == "lost") return read_lost(value, keys, event);
    if (kind == "won") return read_won(value, keys, event);
    return read_replaced(value, event);
  }

private:
  void error(Value value, std::string message, std::string help = "") {
    problems_.error(value.offset(), value.length(), std::move(message), std::move(help));
  }

  /// Of an id that the settings do not have, unless they could not be read themselves.
  void report_unknown_id(Value value, std::string_view setting, std::string_view what,
                         const std::function<std::string()>& help) {
    if (!reading_.can_trust(setting)) return;
    problems_.error_once(value.offset(), value.length(),
                         fmt::format("unknown {} '{}'", what, value.text()), help);
  }

  /// How to write an id that is unknown, or to keep one that was known once.
  static std::string help_for_id(std::string_view id, const std::vector<std::string_view>& known,
                                 std::string_view what, std::string_view what_all) {
    return unless_meant(did_you_mean(id, known, what_all),
                        fmt::format("; if it was renamed, add 'was: [{0}]' to the {1} it became; "
                                    "if it was given up, keep it with 'retired: true'",
                                    id, what));
  }

  bool read_stage(Value value, const EventKeys& keys, Event& event) {
    EnteredStage entered;
    const std::string_view id = read_text(value, "'stage'", problems_);
    if (!value.is_scalar()) return false;
    const auto stage = find_stage(settings_, id);
    if (!stage) {
      // Without stages every one would be unknown: that is said once, at the settings.
      if (settings_.stages.empty()) return false;
      report_unknown_id(value, "stages", "stage",
                        [&] { return help_for_id(id, stage_ids(settings_), "stage", "stages"); });
      return false;
    }
    entered.stage = *stage;
    if (keys.met && !read_criteria(keys.met->value, entered.met)) return false;
    if (keys.forced) entered.forced = read_texts(keys.forced->value, "'forced'", problems_);
    event.what = std::move(entered);
    return true;
  }

  bool read_answers(Value value, Event& event) {
    if (!value.is_mapping()) {
      report_wrong_kind(value, "'answers'", "a mapping of questions to answers", problems_,
                        "such as {budget: yes, need: unknown}");
      return false;
    }
    if (!settings_.qualification) {
      if (reading_.can_trust("qualification")) {
        problems_.error_once(value.offset(), value.length(),
                             "answers, but the file has no 'qualification'",
                             "add the key 'qualification' with its questions");
      }
      return false;
    }
    refuse_duplicate_keys(value, problems_);
    const Qualification& rule = *settings_.qualification;
    Answered answered;
    bool valid = true;
    each_entry(value, [&](Value key, Value answer) {
      if (!key.is_scalar()) return;
      const auto question = find_question(rule, key.text());
      const auto reply = read_answer(answer);
      if (!question) {
        report_unknown_id(key, "qualification", "question", [&] {
          return help_for_id(key.text(), question_ids(rule), "question", "questions");
        });
      }
      if (!question || !reply) {
        valid = false;
        return;
      }
      answered.replies.push_back({*question, *reply});
    });
    event.what = std::move(answered);
    return valid;
  }

  std::optional<Answer> read_answer(Value value) {
    if (value.is_scalar()) {
      if (value.text() == "unknown") return Answer::unknown;
      if (const auto yes = parse_yes_no(value.text())) return *yes ? Answer::yes : Answer::no;
    }
    if (value.is_scalar()) {
      error(value, fmt::format("an answer is yes, no or unknown, not '{}'", value.text()));
    } else {
      report_wrong_kind(value, "an answer", "yes, no or unknown", problems_);
    }
    return std::nullopt;
  }

  bool read_criteria(Value value, std::vector<std::string_view>& criteria) {
    bool valid = value.is_scalar() || value.is_sequence();
    read_each_text(value, "'met'", problems_, [&](Value item, std::string_view id) {
      criteria.push_back(id);
      if (stage_of_criterion(settings_, id)) return;
      valid = false;
      report_unknown_id(item, "criteria", "criterion", [&]() -> std::string {
        const std::vector<std::string_view> known = criterion_ids(settings_);
        if (known.empty()) return "the stages of this file have no criteria";
        return did_you_mean(id, known, "criteria");
      });
    });
    return valid;
  }

  bool read_touch(Value value, Event& event) {
    const std::string_view channel = read_text(value, "'touch'", problems_);
    if (!value.is_scalar()) return false;
    const auto& channels = settings_.channels;
    if (std::find(channels.begin(), channels.end(), channel) == channels.end()) {
      report_unknown_id(value, "channels", "channel",
                        [&] { return did_you_mean(channel, channels, "channels"); });
      return false;
    }
    event.what = Touched{channel};
    return true;
  }

  bool read_lost(Value value, const EventKeys& keys, Event& event) {
    const std::string_view reason = read_text(value, "'lost'", problems_);
    if (!value.is_scalar()) return false;
    Lost lost{reason, std::nullopt};
    if (reason.empty()) {
      error(value, "a loss without a reason", help_for_loss(settings_));
      return false;
    }
    if (!settings_.loss_reasons.empty()) {
      const LossReason* const known = find_reason(settings_, reason);
      if (!known) {
        report_unknown_id(value, "loss-reasons", "reason", [&] {
          return help_for_id(reason, reason_ids(settings_), "reason", "reasons");
        });
        return false;
      }
      lost.reason = known->id;
    }
    if (keys.recontact) {
      lost.recontact = read_instant(keys.recontact->value, "'recontact'", settings_, problems_);
    }
    event.what = lost;
    return true;
  }

  bool read_won(Value value, const EventKeys& keys, Event& event) {
    Won won;
    if (!value.is_scalar() || value.text() != "unknown") {
      won.value = read_money(value, reading_, problems_);
      if (!won.value) return false;
    }
    if (keys.met && !read_criteria(keys.met->value, won.met)) return false;
    if (keys.forced) won.forced = read_texts(keys.forced->value, "'forced'", problems_);
    event.what = std::move(won);
    return true;
  }

  bool read_replaced(Value value, Event& event) {
    Replaced replaced;
    bool valid = true;
    const auto old_text = [&](std::string_view field) {
      return [&replaced, &valid, field, this](Value, Value v) {
        if (v.is_null()) {
          replaced.old.push_back({field, std::monostate{}});
        } else {
          replaced.old.push_back({field, read_text(v, field, problems_)});
          valid = valid && v.is_scalar();
        }
      };
    };
    const auto old_parsed = [&](std::string_view field, auto parse) {
      return [&replaced, &valid, field, parse](Value, Value v) {
        if (v.is_null()) {
          replaced.old.push_back({field, std::monostate{}});
        } else if (const auto old = parse(v)) {
          replaced.old.push_back({field, *old});
        } else {
          valid = false;
        }
      };
    };
    const bool is_mapping = read_mapping(
        value,
        {{"value",
          old_parsed("value", [this](Value v) { return read_money(v, reading_, problems_); })},
         {"close", old_parsed("close", [this](Value v) { return read_date(v, problems_); })},
         {"owner", old_text("owner")},
         {"source", old_text("source")}},
        "was", problems_);
    event.what = std::move(replaced);
    return is_mapping && valid;
  }

  const SettingsReading& reading_;
  const Settings& settings_;
  Problems& problems_;
};

}  // namespace

std::optional<DatedEvent> read_event(Value value, const SettingsReading& reading,
                                     Problems& problems) {
  if (!value.is_mapping()) {
    report_wrong_kind(value, "an event", "a mapping of keys to values", problems,
                      "such as {at: 2026-11-01, stage: lead}");
    return std::nullopt;
  }
  const std::optional<EventKeys> keys = read_event_keys(value, reading.settings, problems);
  if (!keys) return std::nullopt;
  Event event;
  if (!EventReader(reading, problems).read_kind(*keys, event)) return std::nullopt;
  const auto at = read_instant(keys->at->value, "'at'", reading.settings, problems);
  if (!at) return std::nullopt;
  event.at = *at;
  if (keys->by) event.by = read_text(keys->by->value, "'by'", problems);
  if (keys->note) event.note = read_text(keys->note->value, "'note'", problems);
  return DatedEvent{std::move(event), keys->at->value};
}

}  // namespace kariz::file
