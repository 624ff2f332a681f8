#include "deal_reader.hpp"

#include <algorithm>
#include <array>

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::array<std::string_view, 10> kinds = {"stage", "answers", "met",  "touch", "note",
                                                    "defer", "cold",    "lost", "won",   "was"};

/// The entries of an event, by what they are to it.
struct Parts {
  std::optional<Value> at;
  std::optional<Value> kind_key;
  std::optional<Value> kind;
  std::optional<Value> by;
  std::optional<Value> note;
  std::optional<Value> met;
  std::optional<Value> forced;
  std::optional<Value> recontact;
};

class EventReader {
public:
  EventReader(const Settings& settings, Problems& problems)
      : settings_(settings), problems_(problems) {}

  std::optional<Event> read(Value value) {
    if (!value.is_mapping()) {
      report_wrong_kind(value, "an event", "a mapping such as {at: 2026-11-01, stage: lead}",
                        problems_);
      return std::nullopt;
    }
    refuse_duplicate_keys(value, problems_);
    const std::optional<Parts> parts = sort_out(value);
    if (!parts) return std::nullopt;
    Event event;
    if (!read_kind(*parts, event)) return std::nullopt;
    const auto at = read_instant(*parts->at, settings_, problems_);
    if (!at) return std::nullopt;
    event.at = *at;
    if (parts->by) event.by = read_text(*parts->by, "by", problems_);
    if (parts->note) event.note = read_text(*parts->note, "the note", problems_);
    return event;
  }

private:
  void error(Value value, std::string message, std::string help = "") {
    problems_.error(value.offset(), value.length(), std::move(message), std::move(help));
  }

  /// Finds the kind, and refuses unknown keys, two kinds, none, and companions of another kind.
  std::optional<Parts> sort_out(Value value) {
    Parts parts;
    std::optional<Value> met_key;
    std::optional<Value> note_key;
    bool valid = true;
    const auto take_kind = [&](Value key, Value v) {
      if (parts.kind) {
        error(key,
              fmt::format("an event is one thing: '{}' and '{}' are two", parts.kind_key->text(),
                          key.text()),
              "make them two events");
        valid = false;
      }
      parts.kind_key = key;
      parts.kind = v;
    };
    each_entry(value, [&](Value key, Value v) {
      if (!key.is_scalar()) return;
      const std::string_view name = key.text();
      if (name == "at") {
        parts.at = v;
      } else if (name == "by") {
        parts.by = v;
      } else if (name == "note") {
        note_key = key;
        parts.note = v;
      } else if (name == "met") {
        met_key = key;
        parts.met = v;
      } else if (name == "forced") {
        parts.forced = v;
      } else if (name == "recontact") {
        parts.recontact = v;
      } else if (std::find(kinds.begin(), kinds.end(), name) != kinds.end()) {
        take_kind(key, v);
      } else {
        report_unknown(key);
        valid = false;
      }
    });
    // `met` and `note` are kinds when nothing else is.
    if (valid && !parts.kind && met_key) {
      take_kind(*met_key, *parts.met);
      parts.met.reset();
    }
    if (valid && !parts.kind && note_key) {
      take_kind(*note_key, *parts.note);
      parts.note.reset();
    }
    if (!valid) return std::nullopt;
    return check(value, parts);
  }

  std::optional<Parts> check(Value value, const Parts& parts) {
    if (!parts.kind) {
      error(value, "an event that says nothing",
            "give it one of: stage, answers, met, touch, note, defer, cold, lost, won, was");
      return std::nullopt;
    }
    if (!parts.at) {
      error(value, "an event without 'at'", "say when it was: at: 2026-11-01T09:30");
      return std::nullopt;
    }
    if (parts.kind->is_null()) {
      const std::string_view kind = parts.kind_key->text();
      error(*parts.kind_key, fmt::format("'{}' says nothing", kind),
            kind == "lost"    ? "a loss needs its reason"
            : kind == "defer" ? "a deferral needs its date"
            : kind == "won"   ? "write the final value, or unknown"
                              : "");
      return std::nullopt;
    }
    const std::string_view kind = parts.kind_key->text();
    const bool is_forward = kind == "stage" || kind == "won";
    if ((parts.met && !is_forward) || (parts.forced && !is_forward)) {
      error(parts.met ? *parts.met : *parts.forced,
            fmt::format("'{}' does not go with '{}'", parts.met ? "met" : "forced", kind),
            "it goes with stage and won");
      return std::nullopt;
    }
    if (parts.recontact && kind != "lost") {
      error(*parts.recontact, fmt::format("'recontact' does not go with '{}'", kind),
            "it goes with lost");
      return std::nullopt;
    }
    return parts;
  }

  void report_unknown(Value key) {
    std::vector<std::string_view> known = {"at", "by", "note", "forced", "met", "recontact"};
    known.insert(known.begin(), kinds.begin(), kinds.end());
    error(key, fmt::format("unknown key '{}' of an event", key.text()),
          did_you_mean(key.text(), known, "keys"));
  }

  bool read_kind(const Parts& parts, Event& event) {
    const std::string_view kind = parts.kind_key->text();
    const Value value = *parts.kind;
    if (kind == "stage") return read_stage(value, parts, event);
    if (kind == "answers") return read_answers(value, event);
    if (kind == "met") return read_criteria(value, event.what.emplace<MetCriteria>().criteria);
    if (kind == "touch") return read_touch(value, event);
    if (kind == "note") {
      event.what = Noted{read_text(value, "the note", problems_)};
      return value.is_scalar();
    }
    if (kind == "defer") {
      const auto until = read_instant(value, settings_, problems_);
      if (until) event.what = Deferred{*until};
      return until.has_value();
    }
    if (kind == "cold") {
      event.what = WentCold{read_text(value, "why it is cold", problems_)};
      return value.is_scalar();
    }
    if (kind == "lost") return read_lost(value, parts, event);
    if (kind == "won") return read_won(value, parts, event);
    return read_replaced(value, event);
  }

  bool read_stage(Value value, const Parts& parts, Event& event) {
    EnteredStage entered;
    const std::string_view id = read_text(value, "a stage", problems_);
    if (!value.is_scalar()) return false;
    const auto stage = find_stage(settings_, id);
    if (!stage) {
      // Without stages every one would be unknown: that is said once, at the settings.
      if (settings_.stages.empty()) return false;
      std::string help = did_you_mean(id, stage_ids(settings_), "stages");
      if (help.compare(0, 3, "did") != 0) {
        help += fmt::format("; if it was renamed, add 'was: [{}]' to the stage it became", id);
      }
      error(value, fmt::format("unknown stage '{}'", id), help);
      return false;
    }
    entered.stage = *stage;
    if (parts.met && !read_criteria(*parts.met, entered.met)) return false;
    if (parts.forced) entered.forced = read_texts(*parts.forced, "forced", problems_);
    event.what = std::move(entered);
    return true;
  }

  bool read_answers(Value value, Event& event) {
    if (!value.is_mapping()) {
      report_wrong_kind(value, "answers", "a mapping of questions to yes, no or unknown",
                        problems_);
      return false;
    }
    refuse_duplicate_keys(value, problems_);
    Answered answered;
    bool valid = true;
    each_entry(value, [&](Value key, Value answer) {
      const auto question = settings_.qualification
                                ? find_question(*settings_.qualification, key.text())
                                : std::nullopt;
      const auto reply = read_answer(answer);
      if (!question) {
        error(key, fmt::format("unknown question '{}'", key.text()), known_questions(key.text()));
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

  std::string known_questions(std::string_view id) const {
    if (!settings_.qualification) return "the file has no 'qualification'";
    std::vector<std::string_view> known;
    for (const Question& question : settings_.qualification->questions)
      known.push_back(question.id);
    return did_you_mean(id, known, "questions");
  }

  std::optional<Answer> read_answer(Value value) {
    if (value.is_scalar()) {
      if (value.text() == "unknown") return Answer::unknown;
      if (const auto yes = parse_yes_no(value.text())) return *yes ? Answer::yes : Answer::no;
    }
    error(value, "an answer is yes, no or unknown");
    return std::nullopt;
  }

  bool read_criteria(Value value, std::vector<std::string_view>& criteria) {
    criteria = read_texts(value, "met", problems_);
    bool valid = value.is_scalar() || value.is_sequence();
    for (const std::string_view id : criteria) {
      if (stage_of_criterion(settings_, id)) continue;
      std::vector<std::string_view> known;
      for (const Stage& stage : settings_.stages) {
        for (const Criterion& criterion : stage.criteria) known.push_back(criterion.id);
      }
      error(value, fmt::format("unknown criterion '{}'", id),
            known.empty() ? "the stages of this file have no criteria"
                          : did_you_mean(id, known, "criteria"));
      valid = false;
    }
    return valid;
  }

  bool read_touch(Value value, Event& event) {
    const std::string_view channel = read_text(value, "a channel", problems_);
    if (!value.is_scalar()) return false;
    const auto& channels = settings_.channels;
    if (std::find(channels.begin(), channels.end(), channel) == channels.end()) {
      error(value, fmt::format("unknown channel '{}'", channel),
            did_you_mean(channel, channels, "channels"));
      return false;
    }
    event.what = Touched{channel};
    return true;
  }

  bool read_lost(Value value, const Parts& parts, Event& event) {
    const std::string_view reason = read_text(value, "the reason", problems_);
    if (!value.is_scalar()) return false;
    Lost lost{reason, std::nullopt};
    if (reason.empty()) {
      error(value, "a loss needs its reason");
      return false;
    }
    if (!settings_.loss_reasons.empty()) {
      const LossReason* const known = find_reason(settings_, reason);
      if (!known) {
        error(value, fmt::format("unknown reason '{}'", reason),
              did_you_mean(reason, reason_ids(settings_), "reasons"));
        return false;
      }
      lost.reason = known->id;
    }
    if (parts.recontact) lost.recontact = read_instant(*parts.recontact, settings_, problems_);
    event.what = lost;
    return true;
  }

  bool read_won(Value value, const Parts& parts, Event& event) {
    Won won;
    if (!value.is_scalar() || value.text() != "unknown") {
      won.value = read_money(value, settings_, problems_);
      if (!won.value) return false;
    }
    if (parts.met && !read_criteria(*parts.met, won.met)) return false;
    if (parts.forced) won.forced = read_texts(*parts.forced, "forced", problems_);
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
          old_parsed("value", [this](Value v) { return read_money(v, settings_, problems_); })},
         {"close", old_parsed("close", [this](Value v) { return read_date(v, problems_); })},
         {"owner", old_text("owner")},
         {"source", old_text("source")}},
        "was", problems_);
    event.what = std::move(replaced);
    return is_mapping && valid;
  }

  const Settings& settings_;
  Problems& problems_;
};

}  // namespace

std::vector<Event> read_history(Value value, const Settings& settings, Problems& problems) {
  std::vector<Event> history;
  if (!value.is_sequence() || value.empty()) {
    problems.error(value.offset(), value.length(), "a history is a list of at least one event",
                   "- {at: 2026-11-01T09:30, stage: STAGE}");
    return history;
  }
  EventReader reader(settings, problems);
  bool first = true;
  bool whole = true;
  each_item(value, [&](Value item) {
    auto event = reader.read(item);
    if (!event) {
      whole = false;
      first = false;
      return;
    }
    if (first && !as<EnteredStage>(*event)) {
      problems.error(
          item.offset(), item.length(),
          fmt::format("the first event of a deal is '{}', not a stage", kind_key(*event)),
          "begin with the stage in which it was created");
    }
    if (whole && !history.empty() && event->at < history.back().at) {
      problems.error(item.offset(), item.length(),
                     fmt::format("this event of {} stands after one of {}", to_text(event->at),
                                 to_text(history.back().at)),
                     "events stand in order of time");
    }
    first = false;
    history.push_back(std::move(*event));
  });
  return history;
}

}  // namespace kariz::file
