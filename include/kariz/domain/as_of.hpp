#pragma once

#include <kariz/domain/pipeline.hpp>

namespace kariz {

/// A pipeline as it was at `then`: deals that had begun, with the events that had happened, and
/// fields as they were before what replaced them since. What was changed without a trace in the
/// history (a name, a tag, the next step) is as it is now. Settings stay. Its texts are those of
/// `pipeline`, which it holds with it.
Pipeline as_of(const Pipeline& pipeline, Instant then);

/// The same, but with all deals and events: only fields are as they were.
Pipeline with_fields_as_of(const Pipeline& pipeline, Instant then);

/// Whether a field is replaced after `then`.
bool is_replaced_after(const Pipeline& pipeline, Instant then);

}  // namespace kariz
