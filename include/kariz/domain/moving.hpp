#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/change.hpp>
#include <kariz/domain/planning.hpp>
#include <kariz/domain/standing.hpp>

namespace kariz {

/// Who asks, when it is now, and when it happened.
struct Asking {
  Instant now;
  Instant at;           ///< not after `now`
  std::string_view by;  ///< empty when nobody is named
};

/// Whether unmet needs and criteria refuse a move, or are recorded with it.
enum class Insistence { obey, force };

struct Advance {
  std::optional<StageIndex> to;  ///< the next stage that is not optional where it is not set
  std::vector<Setting> set;
  std::vector<std::string_view> met;  ///< criteria ticked with the move
  std::string_view note;
  Insistence insistence = Insistence::obey;
  std::optional<Plan> next = {};  ///< in place of the task of the stage
};

/// Forward to a stage; from the last stage, or to the number of stages, it wins. Old values that
/// `set` replaces are recorded. Refused from cold, lost and won, backward, into a retired stage,
/// before a later move, with a criterion that the file does not have, with a plan that is not after
/// the move or does not say what to do where nothing is planned, and while needs or criteria are
/// unmet.
DealChange advance(const Pipeline& pipeline, const Deal& deal, const Advance& request,
                   const Asking& asking);

struct Back {
  StageIndex to = 0;
  std::string_view note;
  std::optional<Plan> next = {};  ///< in place of the task of the stage
};

/// Returns to an earlier stage; from a deferral also to the same one; from cold, lost and won to
/// any stage up to the furthest that the deal has entered. Asks for neither needs nor criteria.
/// Refused: a retired stage, one that is not earlier or was never reached, a plan as in advance(),
/// before a later move.
DealChange back(const Pipeline& pipeline, const Deal& deal, const Back& request,
                const Asking& asking);

struct Win {
  std::optional<Money> value;  ///< the deal's own where it is not set
  std::vector<std::string_view> met;
  std::string_view note;
  Insistence insistence = Insistence::obey;
};

/// Closes an open or deferred deal as won, wherever it stands; all stages after it count as passed
/// over. A value given here meets the need for one.
DealChange win(const Pipeline& pipeline, const Deal& deal, const Win& request,
               const Asking& asking);

struct Lose {
  std::string_view reason;
  std::optional<Instant> recontact;
  std::string_view note;
};

/// Closes an open, deferred or cold deal as lost. Refused: what reason_for_losing() refuses, a
/// `recontact` that is not after the loss, before a later move.
DealChange lose(const Pipeline& pipeline, const Deal& deal, const Lose& request,
                const Asking& asking);

/// The reason as the file knows it, current id for a former one; any text where the file has no
/// reasons. Refused: none at all, unknown and retired ones.
std::string_view reason_for_losing(const Settings& settings, std::string_view text);

/// What keeps a deal from entering a stage now: needs that are not met and criteria that are not
/// ticked, of it and of the stages passed over.
struct Unmet {
  struct Need {
    std::string_view need;
    StageIndex stage;
  };
  std::vector<Need> needs;
  std::vector<Criterion> criteria;

  bool empty() const { return needs.empty() && criteria.empty(); }
};

/// The next stage that neither may be passed by nor is retired; the number of stages behind the
/// last.
StageIndex next_stage(const Settings& settings, StageIndex from);

/// `target` is a stage after `from`, or the number of stages for the win. `deal` has the fields
/// that are set along with the move.
Unmet unmet(const Deal& deal, const Settings& settings, StageIndex from, StageIndex target,
            const std::vector<std::string_view>& met, Instant now);

/// The conditions in a sentence: "value is not set; criterion 'demo' is not met: They saw a demo".
/// `deal` is the one that they were found for.
std::string describe(const Unmet& unmet, const Deal& deal, const Settings& settings, Instant now);

/// How to meet them and repeat `command`: "kariz advance acme --set value=… --met demo, or
/// --force".
std::string how_to_meet(const Unmet& unmet, const Deal& deal, std::string_view command);

/// The command to begin with: `command` with what meets them, "kariz advance acme --met demo"; or
/// "kariz qualify acme" where the qualification is not passed.
std::string first_step(const Unmet& unmet, const Deal& deal, std::string_view command);
/// The same for a win, which takes a value and criteria; other fields are an edit before it.
std::string first_step_to_win(const Unmet& unmet, const Deal& deal);

}  // namespace kariz
