#pragma once

#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz {

/// What is readable and yet not as it should be, as warnings: needs and criteria that an open deal
/// went past unmet and unforced, events after `now`, a `from` that is no deal; deal by deal, and
/// then the circles of deals that come from each other.
std::vector<Diagnostic> audit(const Pipeline& pipeline, Instant now);

}  // namespace kariz
