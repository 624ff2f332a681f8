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

}  // namespace

Pipeline as_of(const Pipeline& pipeline, Instant then) {
  Pipeline past;
  past.source = pipeline.source;
  past.arena = pipeline.arena;
  past.settings = pipeline.settings;
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

}  // namespace kariz
