#pragma once

#include "session.hpp"

#include <string>
#include <vector>

#include <kariz/domain/qualifying.hpp>
#include <kariz/domain/standing.hpp>
#include <kariz/table/table.hpp>

namespace kariz::cli {

/// A moment as people read it, in the zone of the pipeline: "2026-12-01 10:00".
std::string read_out(Instant instant, const Settings& settings);
/// An amount with its currency: "4,800 EUR".
std::string read_out(Money money);

/// "qualified", "not qualified" or "still open".
std::string_view word_for(Verdict verdict);
/// What the answers come to: "3 yes, 1 unknown, score 75".
std::string counted(const Assessment& assessment, const Qualification& rule);

/// What the rule makes of a deal, and what comes of it: "acme: qualified (3 yes, score 100): " and
/// `consequence`.
std::string told_verdict(const Deal& deal, const Assessment& assessment, const Qualification& rule,
                         std::string_view consequence);
/// Where a lead that passed stands all the same, why, and what to do: "New inquiry: email is not
/// set; kariz advance …".
std::string what_holds(const Deal& deal, const Settings& settings, Instant now, const Unmet& held);

/// Where a deal stands: "Proposal sent", "lost (Spam)", "deferred until 2026-12-01 10:00".
std::string where_it_stands(const Deal& deal, const Settings& settings, Instant now);

/// What happened to a deal: "Qualified → Proposal sent; sold: 4,800 EUR; next: 2026-12-01 10:00
/// Call".
std::string what_changed(const Deal& before, const Deal& after, const Settings& settings,
                         Instant now);

/// Says what an update did: a line a deal in the table format, "acme: " and what changed; else the
/// changed deals as a table of the command.
void tell(Session& session, const file::Update& update);

/// The changed deals with where they stood and where they stand now.
table::Table table_of(const Session& session, const file::Update& update);

}  // namespace kariz::cli
