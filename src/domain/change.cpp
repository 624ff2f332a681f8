#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include <kariz/domain/change.hpp>

namespace kariz {

namespace {

/// The fields whose old values are part of a deal's history.
constexpr std::array<std::string_view, 4> recorded_fields{"value", "close", "owner", "source"};

void insert_event(Deal& deal, const Event& event) {
  const auto place = static_cast<std::ptrdiff_t>(place_in_time(deal.history, event.at));
  deal.history.insert(deal.history.begin() + place, event);
}

/// Recorded fields are texts, amounts and days.
decltype(Replaced::Old::value) old_value(const FieldValue& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) return *text;
  if (const auto* money = std::get_if<Money>(&value)) return *money;
  if (const auto* date = std::get_if<Date>(&value)) return *date;
  return {};
}

/// Deals as they are changed one after the other.
class ChangedDeals {
public:
  explicit ChangedDeals(const Pipeline& before) : before_(before) {}

  void add(const Deal& deal) {
    places_.emplace(before_.deals.size() + added_, deals_.size());
    deals_.emplace_back(before_.deals.size() + added_, deal);
    ++added_;
  }

  void set(const SetField& change) {
    set_field(deal(change.deal), before_.settings, change.key, change.value);
  }

  void insert(const InsertEvent& change) { insert_event(deal(change.deal), change.event); }

  /// In order of index.
  std::vector<std::pair<std::size_t, Deal>> take() {
    const auto stands_before = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::sort(deals_.begin(), deals_.end(), stands_before);
    return std::move(deals_);
  }

private:
  Deal& deal(std::size_t index) {
    const auto [place, is_new] = places_.try_emplace(index, deals_.size());
    if (is_new) deals_.emplace_back(index, before_.deals[index]);
    return deals_[place->second].second;
  }

  const Pipeline& before_;
  std::vector<std::pair<std::size_t, Deal>> deals_;
  std::unordered_map<std::size_t, std::size_t> places_;  // index of a deal -> its place in deals_
  std::size_t added_ = 0;
};

}  // namespace

Deal changed(const Deal& deal, const Settings& settings, const DealChange& change) {
  Deal result = deal;
  for (const Setting& setting : change.set) {
    set_field(result, settings, setting.key, setting.value);
  }
  for (const Event& event : change.events) insert_event(result, event);
  return result;
}

std::optional<Replaced> replaced(const Deal& deal, const Settings& settings,
                                 const std::vector<Setting>& set, Instant at) {
  const bool has_past = !deal.history.empty() && deal.history.front().at < at;
  Replaced result;
  for (const std::string_view key : recorded_fields) {
    const auto is_meant = [&](const Setting& setting) { return setting.key == key; };
    const auto last = std::find_if(set.rbegin(), set.rend(), is_meant);
    if (last == set.rend() || (!has_past && !is_set(deal, settings, key))) continue;
    const FieldValue old = get_field(deal, settings, key);
    if (old != last->value) result.old.push_back({key, old_value(old)});
  }
  if (result.old.empty()) return std::nullopt;
  return result;
}

void add_change(Changes& changes, const Pipeline& pipeline, const Deal& deal, DealChange change) {
  const std::size_t index = pipeline.by_id.at(deal.id);
  for (Setting& setting : change.set) {
    changes.push_back(SetField{index, setting.key, std::move(setting.value)});
  }
  for (Event& event : change.events) changes.push_back(InsertEvent{index, std::move(event)});
}

std::vector<std::pair<std::size_t, Deal>> changed_deals(const Pipeline& before,
                                                        const Changes& changes) {
  ChangedDeals deals(before);
  for (const Change& change : changes) {
    if (const auto* add = std::get_if<AddDeal>(&change)) deals.add(add->deal);
    if (const auto* set = std::get_if<SetField>(&change)) deals.set(*set);
    if (const auto* insert = std::get_if<InsertEvent>(&change)) deals.insert(*insert);
  }
  return deals.take();
}

}  // namespace kariz
