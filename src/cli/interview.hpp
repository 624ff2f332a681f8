#pragma once

#include "session.hpp"

#include <optional>
#include <vector>

#include <kariz/domain/qualifying.hpp>

namespace kariz::cli {

/// What somebody at a terminal answered about a lead.
struct Interview {
  std::vector<Answered::Reply> replies;
  std::optional<Instant> until;  ///< when to look again, where the rule asks for it
};

/// Asks question by question, until all are answered or the one asked has enough of it; then for
/// the date of a deferral where the rule will want one and `until` has none.
Interview interview(Session& session, const Deal& deal, const Settings& settings,
                    std::optional<Instant> until);

}  // namespace kariz::cli
