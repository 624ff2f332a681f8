#pragma once

#include "arguments.hpp"
#include "deal_columns.hpp"
#include "session.hpp"

#include <string>
#include <vector>

#include <kariz/report/selection.hpp>

namespace kariz::cli {

/// The deals that somebody wants to look at, in the order of the file.
struct SelectedDeals {
  std::vector<DealView> views;
  report::Ahead ahead;  ///< what lies after now and was left out
};

/// The deals that `spec` lets through. Refused as report::select() does.
SelectedDeals select_deals(const Pipeline& pipeline, const report::Spec& spec);

void declare_sort(Arguments& arguments, std::vector<std::string>& sort);

/// One column to sort by.
struct Order {
  const DealColumn* column;
  enum class Direction { up, down } direction;
};

/// The order that --sort asks for. Refused (Fault::rule): a column that is none of `columns`, which
/// must outlive it.
std::vector<Order> read_sort(const std::vector<DealColumn>& columns,
                             const std::vector<std::string>& sort);

/// `views` in order; equal ones as they stood, and those with nothing to say last either way.
std::vector<const DealView*> sorted(const std::vector<DealView>& views,
                                    const std::vector<Order>& orders);

/// A word to somebody who looks at an empty screen: how to begin, or `otherwise`.
void tell_nothing(Session& session, const Pipeline& pipeline, std::string_view otherwise);

}  // namespace kariz::cli
