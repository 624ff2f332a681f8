#include "grouping.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>
#include <utility>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

namespace kariz::report {
namespace {

/// Tells each value that a deal has for the field.
using ValuesOf = std::function<void(const Case&, const std::function<void(std::string_view)>&)>;

constexpr std::array<std::string_view, 3> derived = {"tag", "month", "direction"};
constexpr std::array<std::string_view, 4> ungroupable = {"value", "close", "next", "tags"};

std::string month_of(const Case& one, const TimeZone& zone) {
  const Date day = zone.day_of(one.deal->history.front().at);
  return to_text(day).substr(0, std::string_view("2026-11").size());
}

std::string_view word_for(LeadSource::Direction direction) {
  switch (direction) {
    case LeadSource::Direction::inbound:
      return "inbound";
    case LeadSource::Direction::outbound:
      return "outbound";
    case LeadSource::Direction::unknown:
      break;
  }
  return {};
}

ValuesOf by_direction(const Settings& settings) {
  std::unordered_map<std::string_view, std::string_view> directions;
  for (const LeadSource& source : settings.sources)
    directions.emplace(source.id, word_for(source.direction));
  return [directions = std::move(directions)](const Case& one, const auto& tell) {
    const auto known = directions.find(one.deal->source);
    tell(known == directions.end() ? std::string_view() : known->second);
  };
}

std::vector<std::string_view> groupable_fields(const Settings& settings) {
  std::vector<std::string_view> names(derived.begin(), derived.end());
  for (const std::string_view field : all_fields(settings)) {
    if (std::find(ungroupable.begin(), ungroupable.end(), field) == ungroupable.end())
      names.push_back(field);
  }
  return names;
}

ValuesOf values_of(const Settings& settings, std::string_view by) {
  if (by == "month") {
    return [&](const Case& one, const auto& tell) { tell(month_of(one, settings.zone)); };
  }
  if (by == "direction") return by_direction(settings);
  if (by == "tag") {
    return [](const Case& one, const auto& tell) {
      for (const std::string_view tag : one.deal->tags) tell(tag);
      if (one.deal->tags.empty()) tell({});
    };
  }
  const auto known = groupable_fields(settings);
  if (std::find(known.begin(), known.end(), by) == known.end()) {
    throw Refusal(Fault::rule, "--by: no field '" + std::string(by) + "' to group by",
                  did_you_mean(by, known, "fields"));
  }
  return [&settings, by](const Case& one, const auto& tell) {
    const FieldValue value = get_field(*one.deal, settings, by);
    const auto* const text = std::get_if<std::string_view>(&value);
    tell(text == nullptr ? std::string_view() : *text);
  };
}

}  // namespace

std::vector<CaseGroup> grouped(const Subject& subject, std::string_view by) {
  const ValuesOf values = values_of(subject.pipeline.settings, by);
  std::vector<CaseGroup> groups;
  std::unordered_map<std::string, std::size_t> places;
  for (const Case& one : subject.cases) {
    values(one, [&](std::string_view value) {
      const auto [place, is_new] = places.try_emplace(std::string(value), groups.size());
      if (is_new) {
        const std::string none = "no " + std::string(by);
        groups.push_back({std::string(value), value.empty() ? none : std::string(value), {}});
      }
      groups[place->second].cases.push_back(one);
    });
  }
  std::stable_sort(groups.begin(), groups.end(), [&](const CaseGroup& a, const CaseGroup& b) {
    if (a.value.empty() || b.value.empty()) return !a.value.empty() && b.value.empty();
    return by == "month" ? a.value < b.value : a.cases.size() > b.cases.size();
  });
  return groups;
}

}  // namespace kariz::report
