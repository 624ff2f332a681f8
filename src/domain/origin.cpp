#include "refusing.hpp"
#include "text.hpp"
#include "words.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <kariz/domain/origin.hpp>

namespace kariz {

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// By index of a deal, the index of the one it comes from, or `nowhere`.
using Origins = std::vector<std::size_t>;

using Circle = std::vector<std::size_t>;

Circle circle_at(const Origins& origins, std::size_t start) {
  Circle circle{start};
  for (std::size_t i = origins[start]; i != start; i = origins[i]) circle.push_back(i);
  std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
  return circle;
}

/// Walks from each deal to where it came from, until it meets a deal again: one of this walk closes
/// a circle, one of a walk before leads to nothing new.
std::vector<Circle> find_circles(const Origins& origins) {
  std::vector<Circle> circles;
  std::vector<std::size_t> met_from(origins.size(), nowhere);
  for (std::size_t start = 0; start < origins.size(); ++start) {
    std::size_t i = start;
    while (i != nowhere && met_from[i] == nowhere) {
      met_from[i] = start;
      i = origins[i];
    }
    if (i != nowhere && met_from[i] == start) circles.push_back(circle_at(origins, i));
  }
  std::sort(circles.begin(), circles.end());
  return circles;
}

Origins origins_of(const Pipeline& pipeline) {
  Origins origins(pipeline.deals.size(), nowhere);
  for (std::size_t i = 0; i < origins.size(); ++i) {
    const auto found = pipeline.by_id.find(pipeline.deals[i].from);
    if (found != pipeline.by_id.end()) origins[i] = found->second;
  }
  return origins;
}

/// A deal, new or known, and the `from` that it has in the end.
struct NewOrigin {
  std::size_t deal;
  std::string_view from;
};

/// Deals as they will be: those of a pipeline, and those that changes add behind them.
class ComingDeals {
public:
  ComingDeals(const Pipeline& before, const Changes& changes) : before_(before) {
    for (const Change& change : changes) {
      if (const auto* add = std::get_if<AddDeal>(&change)) append(add->deal);
      if (const auto* set = std::get_if<SetField>(&change)) replace(*set);
    }
  }

  const std::vector<NewOrigin>& new_origins() const { return new_origins_; }

  const Deal& operator[](std::size_t index) const {
    const std::size_t known = before_.deals.size();
    return index < known ? before_.deals[index] : *added_[index - known];
  }

  std::size_t index_of(std::string_view id) const {
    if (const auto known = before_.by_id.find(id); known != before_.by_id.end()) {
      return known->second;
    }
    const auto added = added_ids_.find(id);
    return added == added_ids_.end() ? nowhere : added->second;
  }

  Origins origins() const {
    Origins origins = origins_of(before_);
    origins.resize(before_.deals.size() + added_.size(), nowhere);
    for (const NewOrigin& it : new_origins_) origins[it.deal] = index_of(it.from);
    return origins;
  }

private:
  void append(const Deal& deal) {
    const std::size_t index = before_.deals.size() + added_.size();
    added_.push_back(&deal);
    added_ids_.emplace(deal.id, index);
    if (!deal.from.empty()) give(index, deal.from);
  }

  void replace(const SetField& change) {
    if (change.key != "from") return;
    const auto* from = std::get_if<std::string_view>(&change.value);
    give(change.deal, from ? *from : std::string_view());
  }

  void give(std::size_t deal, std::string_view from) {
    const auto [place, is_new] = places_.try_emplace(deal, new_origins_.size());
    if (is_new) new_origins_.push_back({deal, {}});
    new_origins_[place->second].from = from;
  }

  const Pipeline& before_;
  std::vector<const Deal*> added_;
  std::unordered_map<std::string_view, std::size_t> added_ids_;
  std::vector<NewOrigin> new_origins_;
  std::unordered_map<std::size_t, std::size_t> places_;  // index of a deal -> in new_origins_
};

std::vector<Diagnostic> unknown_origins(const ComingDeals& deals) {
  std::vector<Diagnostic> found;
  std::unordered_set<std::string_view> said;
  for (const NewOrigin& it : deals.new_origins()) {
    if (it.from.empty() || deals.index_of(it.from) != nowhere || !said.insert(it.from).second) {
      continue;
    }
    Diagnostic& unknown = found.emplace_back();
    unknown.message = words("unknown deal ", quoted(it.from), " in 'from'");
    unknown.help = "kariz list --ids shows those there are";
  }
  return found;
}

std::vector<Diagnostic> new_circles(const Pipeline& before, const ComingDeals& deals) {
  const Origins origins = deals.origins();
  std::unordered_set<std::size_t> changed;
  for (const NewOrigin& it : deals.new_origins()) changed.insert(it.deal);

  std::vector<Diagnostic> found;
  for (const Circle& circle : find_circles(origins)) {
    const auto first = std::find_if(circle.begin(), circle.end(),
                                    [&](std::size_t deal) { return changed.contains(deal); });
    if (first == circle.end()) continue;
    const Deal& deal = deals[*first];
    if (circle.size() == 1) {
      found.push_back(
          about(before, deal, "a deal cannot come from itself", "--unset from clears it"));
      continue;
    }
    const std::string_view from = deals[origins[*first]].id;
    found.push_back(about(before, deal,
                          words(deal.id, " cannot come from ", from, ", which comes from it"),
                          words("clear that first: kariz edit ", from, " --unset from")));
  }
  return found;
}

}  // namespace

std::vector<std::vector<std::size_t>> circles_of_origin(const Pipeline& pipeline) {
  return find_circles(origins_of(pipeline));
}

void check_origins(const Pipeline& before, const Changes& changes) {
  const ComingDeals deals(before, changes);
  if (deals.new_origins().empty()) return;
  std::vector<Diagnostic> found = unknown_origins(deals);
  std::vector<Diagnostic> circles = new_circles(before, deals);
  std::move(circles.begin(), circles.end(), std::back_inserter(found));
  if (!found.empty()) throw Refusal(Fault::rule, std::move(found));
}

}  // namespace kariz
