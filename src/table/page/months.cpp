#include "page/months.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr int most_months = 120;

/// Months since the year 0, if `label` is a month.
std::optional<int> month_in(const std::string& label) {
  constexpr std::size_t dash = 4;
  const auto is_right = [&](std::size_t i) {
    return i == dash ? label[i] == '-' : label[i] >= '0' && label[i] <= '9';
  };
  if (label.size() != 7) return std::nullopt;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (!is_right(i)) return std::nullopt;
  }
  const int month = std::stoi(label.substr(dash + 1));
  if (month < 1 || month > 12) return std::nullopt;
  return 12 * std::stoi(label.substr(0, dash)) + month - 1;
}

Item nothing_in(int month, const Item& like) {
  Item item{fmt::format("{:04}-{:02}", month / 12, month % 12 + 1)};
  item.figures.resize(like.figures.size());
  return item;
}

}  // namespace

void add_months_between(Panel& panel) {
  std::vector<int> months;
  for (const auto& item : panel.items) {
    const auto month = month_in(item.label);
    if (!month || (!months.empty() && *month <= months.back())) return;
    months.push_back(*month);
  }
  if (months.empty() || months.back() - months.front() >= most_months) return;
  std::vector<Item> all;
  for (std::size_t i = 0; i < months.size(); ++i) {
    const int next = i == 0 ? months.front() : months[i - 1] + 1;
    for (int month = next; month < months[i]; ++month)
      all.push_back(nothing_in(month, panel.items[i]));
    all.push_back(std::move(panel.items[i]));
  }
  panel.items = std::move(all);
}

}  // namespace kariz::table
