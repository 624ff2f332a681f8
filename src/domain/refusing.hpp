#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz {

/// What is wrong with a deal, placed at its id where the file has the deal already.
Diagnostic about(const Pipeline& pipeline, const Deal& deal, std::string message,
                 std::string help = {});

/// Throws a Refusal (Fault::rule) that speaks of a deal.
[[noreturn]] void refuse(const Pipeline& pipeline, const Deal& deal, std::string message,
                         std::string help = {});

/// Throws a Refusal (Fault::rule) that is the same whatever the deal.
[[noreturn]] void refuse(std::string message, std::string help = {});

/// Throws a Refusal (Fault::usage) of something that is wrong in any file.
[[noreturn]] void refuse_as_usage(const Problem& problem);

/// A move in words, without the deal: "entered proposal", "was lost".
std::string told(const Event& move, const Settings& settings);

/// Where the deal stands now. Refused: an event after now or before the deal's first one, and a
/// state that is not among `allowed`.
Standing standing_for(const Pipeline& pipeline, const Deal& deal, const Asking& asking,
                      std::initializer_list<State> allowed);

/// Refused: a time after now.
void check_not_ahead(const Settings& settings, const Asking& asking);

/// A time that is to come, and how a refusal speaks of it: "cannot be deferred until TIME, which is
/// not after …".
struct ToCome {
  Instant at;
  std::string_view what;  ///< "deferred until"
  std::string_view than;  ///< what happens at the time of asking, "its loss at "; may be empty
  std::string_view help;
};

/// That time in the zone of the pipeline. Refused: one that is not after the time of asking.
Instant time_to_come(const Pipeline& pipeline, const Deal& deal, const Asking& asking,
                     const ToCome& time);

/// Refused: a move before a later one of the deal.
void check_order_of_moves(const Pipeline& pipeline, const Deal& deal, const Asking& asking);

/// Refused: a change of a field before a later one of the same field that the history records,
/// which would give the value between them to the wrong time.
void check_order_of_edits(const Pipeline& pipeline, const Deal& deal,
                          const std::vector<Setting>& set, const Asking& asking);

/// Refused: a retired stage.
void check_may_be_entered(const Settings& settings, StageIndex stage);

}  // namespace kariz
