#pragma once

#include <string>
#include <vector>

#include <kariz/table/table.hpp>

namespace kariz::table {

/// Tables to be read by somebody elsewhere.
struct Document {
  std::string title = {};
  std::vector<std::string> about = {};  ///< lines below the title: of what, as of when
  std::vector<Table> tables = {};       ///< each with a name of its own
};

/// A page of HTML that needs nothing but itself: no script, no request. Each table has its chart,
/// and on demand what its columns mean.
std::string render_html(const Document& document);

}  // namespace kariz::table
