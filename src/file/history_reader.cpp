#include "deal_reader.hpp"

#include <algorithm>
#include <array>

#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

constexpr std::array<std::string_view, 10> kinds = {"stage", "answers", "met",  "touch", "note",
                                                    "defer", "cold",    "lost", "won",   "was"};

struct Entry {
  Value key;
  Value value;
};

/// The entries of an event, by what they are to it.
struct Parts {
  std::optional<Entry> at;
  std::optional<Entry> kind;
  std::optional<Entry> by;
  std::optional<Entry> note;
  std::optional<Entry> met;
  std::optional<Entry> forced;
  std::optional<Entry> recontact;
};

/// An event, and where its time stands.
struct DatedEvent {
  Event event;
  Value at;
};

class EventReader {
public:
  EventReader(const SettingsReading& reading, Problems& problems)
      : reading_(reading), settings_(reading.settings), problems_(problems) {}

  std::optional<DatedEvent> read(Value value) {
    if (!value.is_mapping()) {
      report_wrong_kind(value, "an event", "a mapping of keys to values", problems_,
                        "such as {at: 2026-11-01, stage: lead}");
      return std::nullopt;
    }
    const std::size_t before = problems_.count();
    refuse_duplicate_keys(value, problems_);
    const std::optional<Parts> parts = sort_out(value);
    if (!parts || problems_.count() > before || !check(value, *parts)) return std::nullopt;
    Event event;
    if (!read_kind(*parts, event)) return std::nullopt;
    const auto at = read_instant(parts->at->value, "'at'", settings_, problems_);
    if (!at) return std::nullopt;
    event.at = *at;
    if (parts->by) event.by = read_text(parts->by->value, "'by'", problems_);
    if (parts->note) event.note = read_text(parts->note->value, "'note'", problems_);
    return DatedEvent{std::move(event), parts->at->value};
  }

private:
  void error(Value value, std::string message, std::string help = "") {
    problems_.error(value.offset(), value.length(), std::move(message), std::move(help));
  }

  /// Of an id that the settings do not have, unless they could not be read themselves.
  void report_unknown_id(Value value, std::string_view setting, std::string_view what,
                         std::string help) {
    if (!reading_.can_trust(setting)) return;
    problems_.error_once(value.offset(), value.length(),
                         fmt::format("unknown {} '{}'", what, value.text()), std::move(help));
  }

  /// Finds the kind, and refuses unknown keys and two kinds.
  std::optional<Parts> sort_out(Value value) {
    Parts parts;
    bool valid = true;
    static constexpr std::pair<std::string_view, std::optional<Entry> Parts::*> companions[] = {
        {"at", &Parts::at},   {"by", &Parts::by},         {"note", &Parts::note},
        {"met", &Parts::met}, {"forced", &Parts::forced}, {"recontact", &Parts::recontact}};
    each_entry(value, [&](Value key, Value v) {
      if (!key.is_scalar()) return;
      const std::string_view name = key.text();
      for (const auto& [companion, part] : companions) {
        if (name == companion) {
          (parts.*part).emplace(Entry{key, v});
          return;
        }
      }
      if (std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
        report_unknown(key);
        valid = false;
      } else if (parts.kind && parts.kind->key.text() != name) {
        error(key,
              fmt::format("an event is one thing: '{}' and '{}' are two", parts.kind->key.text(),
                          name),
              "make them two events");
        valid = false;
      } else {
        parts.kind.emplace(Entry{key, v});
      }
    });
    // `met` and `note` are kinds when nothing else is.
    if (!parts.kind && parts.met) parts.kind.swap(parts.met);
    if (!parts.kind && parts.note) parts.kind.swap(parts.note);
    return valid ? std::optional(parts) : std::nullopt;
  }

  /// Refuses an event without a kind or a time, and companions of another kind.
  bool check(Value value, const Parts& parts) {
    if (!parts.kind) {
      error(value, "an event that says nothing",
            "give it one of: stage, answers, met, touch, note, defer, cold, lost, won, was");
      return false;
    }
    if (!parts.at) {
      error(value, "an event without 'at'", "say when it was: at: 2026-11-01T09:30");
      return false;
    }
    const std::string_view kind = parts.kind->key.text();
    if (parts.kind->value.is_null()) {
      error(parts.kind->key, fmt::format("'{}' says nothing", kind), help_for_empty(kind));
      return false;
    }
    const bool is_forward = kind == "stage" || kind == "won";
    return goes_with(parts.met, kind, is_forward, "it goes with stage and won") &&
           goes_with(parts.forced, kind, is_forward, "it goes with stage and won") &&
           goes_with(parts.recontact, kind, kind == "lost", "it goes with lost");
  }

  bool goes_with(const std::optional<Entry>& companion, std::string_view kind, bool is_allowed,
                 std::string_view help) {
    if (!companion || is_allowed) return true;
    error(companion->key, fmt::format("'{}' does not go with '{}'", companion->key.text(), kind),
          std::string(help));
    return false;
  }

  std::string help_for_empty(std::string_view kind) const {
    if (kind == "stage") return did_you_mean("", stage_ids(settings_), "stages");
    if (kind == "touch") return did_you_mean("", settings_.channels, "channels");
    if (kind == "defer") return "a deferral needs its date: defer: 2026-12-01";
    if (kind == "lost") return help_for_loss();
    if (kind == "won") return "write the final value, or unknown";
    return "write what it was, or remove the event";
  }

  std::string help_for_loss() const {
    const std::vector<std::string_view> known = reason_ids(settings_);
    if (known.empty()) return "a loss needs its reason, such as: lost: too expensive";
    return "a loss needs its " + did_you_mean("", known, "reason");
  }

  void report_unknown(Value key) {
    std::vector<std::string_view> known = {"at", "by", "forced", "recontact"};
    known.insert(known.begin(), kinds.begin(), kinds.end());
    error(key, fmt::format("unknown key '{}' of an event", key.text()),
          did_you_mean(key.text(), known, "keys"));
  }

  bool read_kind(const Parts& parts, Event& event) {
    const std::string_view kind = parts.kind->key.text();
    const Value value = parts.kind->value;
    if (kind == "stage") return read_stage(value, parts, event);
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
    if (kind == "lost") return read_lost(value, parts, event);
    if (kind == "won") return read_won(value, parts, event);
    return read_replaced(value, event);
  }

  bool read_stage(Value value, const Parts& parts, Event& event) {
    EnteredStage entered;
    const std::string_view id = read_text(value, "'stage'", problems_);
    if (!value.is_scalar()) return false;
    const auto stage = find_stage(settings_, id);
    if (!stage) {
      // Without stages every one would be unknown: that is said once, at the settings.
      if (settings_.stages.empty()) return false;
      std::string help = did_you_mean(id, stage_ids(settings_), "stages");
      if (help.compare(0, 3, "did") != 0) {
        help += fmt::format("; if it was renamed, add 'was: [{}]' to the stage it became", id);
      }
      report_unknown_id(value, "stages", "stage", std::move(help));
      return false;
    }
    entered.stage = *stage;
    if (parts.met && !read_criteria(parts.met->value, entered.met)) return false;
    if (parts.forced) entered.forced = read_texts(parts.forced->value, "'forced'", problems_);
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
        report_unknown_id(key, "qualification", "question",
                          did_you_mean(key.text(), question_ids(rule), "questions"));
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
      const std::vector<std::string_view> known = criterion_ids(settings_);
      report_unknown_id(item, "stages", "criterion",
                        known.empty() ? "the stages of this file have no criteria"
                                      : did_you_mean(id, known, "criteria"));
    });
    return valid;
  }

  bool read_touch(Value value, Event& event) {
    const std::string_view channel = read_text(value, "'touch'", problems_);
    if (!value.is_scalar()) return false;
    const auto& channels = settings_.channels;
    if (std::find(channels.begin(), channels.end(), channel) == channels.end()) {
      report_unknown_id(value, "channels", "channel", did_you_mean(channel, channels, "channels"));
      return false;
    }
    event.what = Touched{channel};
    return true;
  }

  bool read_lost(Value value, const Parts& parts, Event& event) {
    const std::string_view reason = read_text(value, "'lost'", problems_);
    if (!value.is_scalar()) return false;
    Lost lost{reason, std::nullopt};
    if (reason.empty()) {
      error(value, "a loss without a reason", help_for_loss());
      return false;
    }
    if (!settings_.loss_reasons.empty()) {
      const LossReason* const known = find_reason(settings_, reason);
      if (!known) {
        report_unknown_id(value, "loss-reasons", "reason",
                          did_you_mean(reason, reason_ids(settings_), "reasons"));
        return false;
      }
      lost.reason = known->id;
    }
    if (parts.recontact) {
      lost.recontact = read_instant(parts.recontact->value, "'recontact'", settings_, problems_);
    }
    event.what = lost;
    return true;
  }

  bool read_won(Value value, const Parts& parts, Event& event) {
    Won won;
    if (!value.is_scalar() || value.text() != "unknown") {
      won.value = read_money(value, reading_, problems_);
      if (!won.value) return false;
    }
    if (parts.met && !read_criteria(parts.met->value, won.met)) return false;
    if (parts.forced) won.forced = read_texts(parts.forced->value, "'forced'", problems_);
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

std::vector<Event> read_history(Value value, const SettingsReading& reading, Problems& problems) {
  std::vector<Event> history;
  if (!value.is_sequence() || value.empty()) {
    const std::string help =
        "each event begins with '- ', such as: - {at: 2026-11-01, stage: lead}";
    if (!value.is_sequence()) {
      report_wrong_kind(value, "the history", "a list of events", problems, help);
    } else {
      problems.error(value.offset(), value.length(), "a history has at least one event", help);
    }
    return history;
  }
  EventReader reader(reading, problems);
  bool is_first = true;
  bool is_whole = true;
  each_item(value, [&](Value item) {
    auto read = reader.read(item);
    if (!read) {
      is_first = false;
      is_whole = false;
      return;
    }
    const Event& event = read->event;
    if (is_first && !as<EnteredStage>(event)) {
      problems.error(item.offset(), item.length(),
                     fmt::format("the first event of a deal is '{}', not a stage", kind_key(event)),
                     "begin with the stage in which it was created");
    }
    // Without the time zone, times with an offset and without cannot be compared.
    if (is_whole && !is_first && reading.can_trust("timezone") && event.at < history.back().at) {
      problems.error(read->at.offset(), read->at.length(),
                     fmt::format("this event of {} stands after one of {}", to_text(event.at),
                                 to_text(history.back().at)),
                     "events stand in order of time");
    }
    is_first = false;
    history.push_back(std::move(read->event));
  });
  return history;
}

}  // namespace kariz::file
