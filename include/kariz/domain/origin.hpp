#pragma once

#include <cstddef>
#include <vector>

#include <kariz/domain/change.hpp>

namespace kariz {

/// The circles of deals that come from each other by `from`: indexes in Pipeline::deals, each deal
/// before the one it comes from, beginning with the one that stands first in the file; in order of
/// these. One index alone is a deal that comes from itself.
std::vector<std::vector<std::size_t>> circles_of_origin(const Pipeline& pipeline);

/// Refused, all at once: a `from` that `changes` set and that names no deal, the deal itself, or
/// one that comes from it, over however many others. Circles that the file has already, of deals
/// that get no other `from`, are not refused.
void check_origins(const Pipeline& before, const Changes& changes);

}  // namespace kariz
