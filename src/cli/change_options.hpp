#pragma once

#include "arguments.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/change.hpp>
#include <kariz/domain/event.hpp>
#include <kariz/domain/moving.hpp>

namespace kariz::cli {

/// The deals that a command is about.
void declare_deals(Arguments& arguments, std::vector<std::string>& deals);

/// Options that several commands have, each with the help that all share.
void declare_at(Arguments& arguments, std::optional<When>& at);
void declare_note(Arguments& arguments, std::optional<std::string>& note);
void declare_set(Arguments& arguments, std::vector<std::string>& set);

/// The options of a move that asks for needs and criteria.
struct MoveOptions {
  std::vector<std::string> met;
  bool force = false;

  Insistence insistence() const { return force ? Insistence::force : Insistence::obey; }
};
void declare_move(Arguments& arguments, MoveOptions& options);

/// The options that answer the questions of the qualification.
struct AnswerOptions {
  std::vector<std::string> yes;
  std::vector<std::string> no;
  std::vector<std::string> unknown;
  std::optional<When> until;

  bool empty() const { return yes.empty() && no.empty() && unknown.empty(); }
};
void declare_answers(Arguments& arguments, AnswerOptions& options);

/// A note as it was given, or none. Refused (Fault::usage): one that is not UTF-8 or has control
/// characters.
std::string_view text_of_note(const std::optional<std::string>& note);

/// Refused (Fault::usage), without reading any file: what is given to --set and is not KEY=VALUE.
void check_set(const std::vector<std::string>& set);

/// What KEY=VALUE sets. Its texts go to the arena of `pipeline`. Refused: no `=` and a value that
/// means nothing (Fault::usage), a field, a source, a rate or a deal that the file does not have
/// (Fault::rule).
Setting read_setting(const Pipeline& pipeline, std::string_view key_and_value, Instant now);
Setting read_setting(const Pipeline& pipeline, std::string_view key, std::string_view value,
                     Instant now);
std::vector<Setting> read_settings(const Pipeline& pipeline,
                                   const std::vector<std::string>& keys_and_values, Instant now);
/// The same, and the fields under `cleared` without a value. Refused also: a key in both, and a
/// cleared one that is no field (Fault::rule).
std::vector<Setting> read_settings(const Pipeline& pipeline,
                                   const std::vector<std::string>& keys_and_values,
                                   const std::vector<std::string>& cleared, Instant now);

/// The amount that an option gives. Refused: one that means nothing (Fault::usage), one in a
/// currency without a rate (Fault::rule).
Money read_money(const Settings& settings, std::string_view option, std::string_view text);

/// The stage with this id, or the only one of this name. Refused (Fault::rule): there is none.
StageIndex stage_called(const Settings& settings, std::string_view id);

/// The stage to which a deal shall go. Refused as stage_called() does, with the command for `won`
/// and `lost`, which are no stages.
StageIndex stage_to_enter(const Settings& settings, const Deal& deal, std::string_view id);

/// The answers given, in the order of the questions. Refused: a file without questions, a question
/// that the file does not ask (Fault::rule), one with two answers (Fault::usage).
std::vector<Answered::Reply> read_answers(const Settings& settings, const AnswerOptions& options);

/// Views of texts, which live as long as those.
std::vector<std::string_view> views_of(const std::vector<std::string>& texts);

}  // namespace kariz::cli
