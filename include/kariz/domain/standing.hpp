#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/deal.hpp>

namespace kariz {

enum class State { open, deferred, cold, lost, won };

std::string_view to_text(State state);
std::optional<State> parse_state(std::string_view text);

/// Where a deal stands at a moment, as its history says.
struct Standing {
  State state = State::open;
  StageIndex stage = 0;            ///< the last one it entered
  StageIndex furthest = 0;         ///< the greatest it ever entered; the number of stages while won
  Instant entered;                 ///< when it entered `stage` (the last time)
  const Event* decided = nullptr;  ///< the last move; an expired deferral too
};

/// The standing by events up to `now`, or nothing when none has happened yet. A deferral whose time
/// has come is over.
std::optional<Standing> standing(const Deal& deal, const Settings& settings, Instant now);

/// When a deal that is lost shall be tried again, if that was said.
std::optional<Instant> recontact(const Standing& stands);

/// The sale, if the deal is sold now: it is won, or stands at a `sold` stage or a later one and is
/// not lost; a cold or deferred deal stays sold. It dates from the first event since which that is
/// so, which a loss or a return to before the `sold` stage interrupts.
struct Sale {
  Instant at;
  std::optional<Money> value;  ///< that of the win, else the deal's
};
std::optional<Sale> sale(const Deal& deal, const Settings& settings, Instant now);

/// What a deal is worth at a moment, in the currency it was named in: what it was sold for, while
/// it is sold, else its value; and when that is so, for the rate.
struct Worth {
  std::optional<Money> value;
  Instant at;  ///< of the sale or the loss, else the moment that was asked for
};
Worth worth(const Deal& deal, const Settings& settings, Instant now);

/// The criteria that hold for a deal, in the order of ticking: those ticked since it last went back
/// to or before their stage. Entering the present stage once more is going back, too.
std::vector<std::string_view> criteria_met(const Deal& deal, const Settings& settings, Instant now);

}  // namespace kariz
