#include "layout.hpp"

#include <algorithm>
#include <iterator>

namespace kariz::table {
namespace {

int gaps(std::size_t columns) {
  return columns < 2 ? 0 : gap * static_cast<int>(columns - 1);
}

int least_width(const std::vector<Wish>& wishes) {
  int width = gaps(wishes.size());
  for (const auto& wish : wishes) width += wish.least;
  return width;
}

std::vector<Wish>::iterator least_wanted(std::vector<Wish>& wishes) {
  auto found = std::next(wishes.begin());
  for (auto i = found; i != wishes.end(); ++i) {
    if (i->keep <= found->keep) found = i;
  }
  return found;
}

/// Takes cells from the widest places whose wish has `content` until all fit `limit` or none can
/// give more. `places` stand in the order of `wishes`.
void shrink(std::vector<Place>& places, const std::vector<Wish>& wishes, Wish::Content content,
            int limit) {
  for (int excess = total_width(places) - limit; excess > 0; --excess) {
    Place* widest = nullptr;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (wishes[i].content != content || places[i].width <= wishes[i].least) continue;
      if (widest == nullptr || places[i].width >= widest->width) widest = &places[i];
    }
    if (widest == nullptr) return;
    --widest->width;
  }
}

std::vector<Place> natural_places(const std::vector<Wish>& wishes) {
  std::vector<Place> places;
  places.reserve(wishes.size());
  for (const auto& wish : wishes) places.push_back({wish.column, wish.natural});
  return places;
}

}  // namespace

int total_width(const std::vector<Place>& places) {
  int width = gaps(places.size());
  for (const auto& place : places) width += place.width;
  return width;
}

Layout lay_out(std::vector<Wish> wishes, std::optional<int> width) {
  if (!width || wishes.empty()) return {natural_places(wishes), false};
  bool incomplete = false;
  int limit = std::max(1, *width);
  // Wider than the terminal is as good as infinite, and sums stay small.
  for (auto& wish : wishes) {
    wish.natural = std::min(wish.natural, limit + 1);
    wish.least = std::min(wish.least, wish.natural);
  }
  while (least_width(wishes) > limit && wishes.size() > 1) {
    const auto unwanted = least_wanted(wishes);
    if (unwanted->content == Wish::Content::words && !incomplete) {
      incomplete = true;
      limit = std::max(1, limit - left_out_room);
    }
    wishes.erase(unwanted);
  }
  if (wishes.size() == 1) wishes.front().least = std::min(wishes.front().least, limit);
  auto places = natural_places(wishes);
  shrink(places, wishes, Wish::Content::bars, limit);
  shrink(places, wishes, Wish::Content::words, limit);
  return {std::move(places), incomplete};
}

}  // namespace kariz::table
