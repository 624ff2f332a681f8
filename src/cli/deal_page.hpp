#pragma once

#include "deal_view.hpp"
#include "session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/moving.hpp>

namespace kariz::cli {

/// A deal, and the ids of those that came from it.
struct Shown {
  DealView view;
  std::vector<std::string_view> led_to;
};

/// Something about a deal: its name and what it says.
struct Fact {
  std::string title;
  std::string text;
};

/// All that a list can show of a deal, as far as there is something, and what came from it. The
/// first is its id.
std::vector<Fact> facts_of(const Shown& shown);

/// The way on from where a deal stands: the next stage that it must enter (the number of stages for
/// the win), and what keeps it from that.
struct WayOn {
  StageIndex to;
  Unmet unmet;
};

/// Nothing for a deal that is cold, lost or won.
std::optional<WayOn> way_on(const DealView& view);

/// Whether the file's words about leaving and winning back are worth a look: it is lost or stuck.
bool is_leaving(const DealView& view);

/// Prints all about a deal, for people.
void put_deal(Session& session, const Shown& shown);

}  // namespace kariz::cli
