#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/domain/arena.hpp>
#include <kariz/domain/deal.hpp>
#include <kariz/domain/diagnostic.hpp>
#include <kariz/domain/settings.hpp>

namespace kariz {

/// A sales pipeline: its settings and its deals, as one file says them. Its texts are views into
/// `source` and `arena`, which it owns together with whoever else holds them.
struct Pipeline {
  std::shared_ptr<const Source> source;
  std::shared_ptr<Arena> arena = std::make_shared<Arena>();
  Settings settings;
  std::vector<Deal> deals;                                  ///< in the order of the file
  std::unordered_map<std::string_view, std::size_t> by_id;  ///< into `deals`

  const Deal* find(std::string_view id) const;
};

/// Adds a deal behind the others; its id must be new.
void append_deal(Pipeline& pipeline, Deal deal);

/// Where a deal stands in the file, for messages about it.
Place place_of(const Pipeline& pipeline, const Deal& deal);

}  // namespace kariz
