#include <utility>

#include <kariz/domain/pipeline.hpp>

namespace kariz {

const Deal* Pipeline::find(std::string_view id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : &deals[found->second];
}

void append_deal(Pipeline& pipeline, Deal deal) {
  pipeline.by_id.emplace(deal.id, pipeline.deals.size());
  pipeline.deals.push_back(std::move(deal));
}

Place place_of(const Pipeline& pipeline, const Deal& deal) {
  return {pipeline.source, deal.offset, deal.id.size()};
}

}  // namespace kariz
