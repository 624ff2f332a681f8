#include <algorithm>
#include <utility>

#include <kariz/domain/as_of.hpp>
#include <kariz/domain/field.hpp>

namespace kariz {
namespace {

/// A value that was replaced, as a field has it.
FieldValue old_value(const Replaced::Old& old) {
  return std::visit([](const auto& value) -> FieldValue { return value; }, old.value);
}

/// Takes back what events replaced, the last first.
void put_back(Deal& deal, const Settings& settings, std::size_t happened) {
  for (std::size_t i = deal.history.size(); i-- > happened;) {
    const auto* replaced = as<Replaced>(deal.history[i]);
    if (replaced == nullptr) continue;
    for (const Replaced::Old& old : replaced->old)
      set_field(deal, settings, old.field, old_value(old));
  }
}

/// Nothing but the settings and what the texts of deals stand in.
Pipeline without_deals(const Pipeline& pipeline) {
  Pipeline empty;
  empty.source = pipeline.source;
  empty.arena = pipeline.arena;
  empty.settings = pipeline.settings;
  return empty;
}

}  // namespace

Pipeline as_of(const Pipeline& pipeline, Instant then) {
  Pipeline past = without_deals(pipeline);
  for (const Deal& deal : pipeline.deals) {
    const std::size_t happened = happened_by(deal, then);
    if (happened == 0) continue;
    Deal earlier = deal;
    put_back(earlier, pipeline.settings, happened);
    earlier.history.resize(happened);
    append_deal(past, std::move(earlier));
  }
  return past;
}

Pipeline with_fields_as_of(const Pipeline& pipeline, Instant then) {
  Pipeline past = without_deals(pipeline);
  for (const Deal& deal : pipeline.deals) {
    Deal earlier = deal;
    put_back(earlier, pipeline.settings, happened_by(deal, then));
    append_deal(past, std::move(earlier));
  }
  return past;
}

bool is_replaced_after(const Pipeline& pipeline, Instant then) {
  return std::any_of(pipeline.deals.begin(), pipeline.deals.end(), [&](const Deal& deal) {
    const auto later = deal.history.begin() + static_cast<std::ptrdiff_t>(happened_by(deal, then));
    return std::any_of(later, deal.history.end(),
                       [](const Event& event) { return as<Replaced>(event) != nullptr; });
  });
}

}  // namespace kariz
