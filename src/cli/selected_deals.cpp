#include "selected_deals.hpp"

#include <algorithm>

namespace kariz::cli {
namespace {

struct Line {
  const DealView* view;
  std::vector<SortKey> keys;
};

bool stands_before(const Line& a, const Line& b, const std::vector<Order>& orders) {
  for (std::size_t i = 0; i < orders.size(); ++i) {
    const auto& left = a.keys[i];
    const auto& right = b.keys[i];
    if (left == right) continue;
    if (left.index() == 0 || right.index() == 0) return right.index() == 0;
    return orders[i].direction == Order::Direction::up ? left < right : right < left;
  }
  return false;
}

}  // namespace

SelectedDeals select_deals(const Pipeline& pipeline, const report::Spec& spec) {
  SelectedDeals selected;
  for (const auto& deal : pipeline.deals) {
    const auto stands = report::select(pipeline, spec, deal, selected.ahead);
    if (stands) selected.views.push_back({pipeline, deal, *stands, spec.now});
  }
  return selected;
}

void declare_sort(Arguments& arguments, std::vector<std::string>& sort) {
  arguments.list("--sort", "COLUMN,…", "in this order; -COLUMN: the greatest first", sort);
}

std::vector<Order> read_sort(const std::vector<DealColumn>& columns,
                             const std::vector<std::string>& sort) {
  std::vector<Order> orders;
  for (const std::string_view word : sort) {
    const bool is_down = word.front() == '-';
    orders.push_back({&column_called(columns, word.substr(is_down ? 1 : 0)),
                      is_down ? Order::Direction::down : Order::Direction::up});
  }
  return orders;
}

std::vector<const DealView*> sorted(const std::vector<DealView>& views,
                                    const std::vector<Order>& orders) {
  std::vector<Line> lines;
  for (const auto& view : views) {
    auto& line = lines.emplace_back(Line{&view, {}});
    for (const auto& order : orders) line.keys.push_back(order.column->key(view));
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [&](const Line& a, const Line& b) { return stands_before(a, b, orders); });
  std::vector<const DealView*> result;
  for (const auto& line : lines) result.push_back(line.view);
  return result;
}

void tell_nothing(Session& session, const Pipeline& pipeline, std::string_view otherwise) {
  const bool is_seen = session.format() == table::Format::table && session.screen().width;
  if (!is_seen) return;
  session.remark(pipeline.deals.empty() ? "no deals yet; kariz add-lead 'NAME' adds one"
                                        : otherwise);
}

}  // namespace kariz::cli
