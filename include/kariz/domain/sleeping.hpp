#pragma once

#include <optional>
#include <string_view>

#include <kariz/domain/moving.hpp>
#include <kariz/domain/planning.hpp>

namespace kariz {

struct Defer {
  Instant until;
  std::string_view note;
};

/// Puts an open or deferred deal to sleep until a time, when it is open again by itself. What was
/// planned for before that is no longer `next`. Refused: a time that is not after the deferral,
/// before a later move.
DealChange defer(const Pipeline& pipeline, const Deal& deal, const Defer& request,
                 const Asking& asking);

struct GoCold {
  std::string_view why;      ///< blank: the questions answered with no, if those fail it
  std::optional<Plan> next;  ///< when to nurture it
  std::string_view note;
};

/// Puts an open or deferred deal on the cold list; `unknown` is why where nobody says it. A `next`
/// that is due is cleared, or the new one is set. Refused: a deal that is cold already, what
/// plan_next() refuses, before a later move.
DealChange go_cold(const Pipeline& pipeline, const Deal& deal, const GoCold& request,
                   const Asking& asking);

}  // namespace kariz
