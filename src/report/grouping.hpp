#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <kariz/report/selection.hpp>

namespace kariz::report {

/// The column that says for which group a row is.
inline constexpr std::string_view group_key = "group";

/// The deals that have a value in common.
struct CaseGroup {
  std::string value;  ///< empty: those without one
  std::string title;  ///< as people read it
  std::vector<Case> cases;
};

/// The deals by a field: `month` (of creation), `direction` (inbound or outbound, by source), or
/// any field that holds a text; of `tag` a deal is in the group of each of its tags. Months come in
/// their order, other values from the most deals to the fewest and then as they come in the file;
/// those without a value last. Refused (Fault::rule): an unknown field, or one of amounts or times.
std::vector<CaseGroup> grouped(const Subject& subject, std::string_view by);

}  // namespace kariz::report
