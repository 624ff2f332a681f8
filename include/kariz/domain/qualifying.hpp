#pragma once

#include <optional>
#include <string>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz {

/// What the rule says of a lead.
enum class Verdict { open, passed, failed };

/// The answers to all questions that are asked today, and what the rule makes of them.
struct Assessment {
  std::vector<Answer> answers;  ///< by index of the question; retired ones are unknown
  std::size_t no = 0;
  std::size_t unknown = 0;
  /// n "no", u unknown: failed when n > tolerate, passed when n + u <= tolerate, else open.
  Verdict verdict = Verdict::open;
  int score = 0;  ///< weight of "yes" / weight of all, 0 to 100, rounded half up
};

/// The questions by which leads qualify. Refused (Fault::rule): a file that asks none.
const Qualification& rule_of(const Settings& settings);

/// The last answer to each question counts, up to `now`.
Assessment assess(const Deal& deal, const Qualification& rule, Instant now);
/// The same, as if `added` were answered now.
Assessment assess(const Deal& deal, const Qualification& rule, Instant now,
                  const std::vector<Answered::Reply>& added);

/// The questions that were answered with no: "no budget, no authority".
std::string why_failed(const Assessment& assessment, const Qualification& rule);

/// What a person answered, and what goes with it.
struct Qualify {
  std::vector<Answered::Reply> replies;  ///< none: what the answers so far make of it
  std::optional<Instant> until;          ///< where the rule defers those that fail
  std::string_view note;                 ///< on the deferral, else on the first event, else alone
};

/// What came of it. The deal moved when `moved_to` is set; `held` says what kept a lead that passed
/// from moving.
struct Qualified {
  DealChange change;
  Assessment assessment;
  std::optional<StageIndex> moved_to;
  std::optional<State> became;  ///< cold or deferred, by the rule
  Unmet held;
};

/// Records answers and does what the rule makes of them: a pass moves a deal that stands before
/// `to` unless needs or criteria keep it (then it is `held`), a failure applies `otherwise` at or
/// before it; a cold deal that fails again, and one that stands beyond, only gets its answers.
/// Refused: a file without questions, retired questions, lost and won deals, a deferral without its
/// date or with one that is not after `at`, a move before a later one.
Qualified qualify(const Pipeline& pipeline, const Deal& deal, const Qualify& request,
                  const Asking& asking);

}  // namespace kariz
