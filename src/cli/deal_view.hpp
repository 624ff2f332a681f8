#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/domain/standing.hpp>

namespace kariz::cli {

/// A deal as it stands now.
struct DealView {
  const Pipeline& pipeline;
  const Deal& deal;
  Standing stands;
  Instant now;
};

/// Whole days that it has been in its stage, up to now or to its outcome, without those deferred.
std::int64_t days_in_stage(const DealView& view);

/// Whether what was to be done next is due.
bool is_overdue(const DealView& view);

/// Whether it is stuck: too long in its stage, with nothing planned. See DueKind::stuck.
bool is_stuck(const DealView& view);

/// Until when it sleeps, if it is deferred.
std::optional<Instant> asleep_until(const DealView& view);

/// The lead score, 0 to 100; nothing where the file asks no questions.
std::optional<std::int64_t> score_of(const DealView& view);

/// How often there was a contact so far, over any channel.
std::int64_t touches_of(const DealView& view);

/// Whole days from the first event to the sale, if it is sold.
std::optional<std::int64_t> days_to_sale(const DealView& view);

}  // namespace kariz::cli
