#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <kariz/report/decisions.hpp>
#include <kariz/report/selection.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/table.hpp>

namespace kariz::report {

/// What deals from one source, or from one side, became.
struct SourceRow {
  std::string name;   ///< empty: the file does not say
  std::string title;  ///< as people read it
  std::int64_t deals = 0;
  std::int64_t qualified = 0;  ///< came at least as far as those that pass the qualification
  Decisions decided;           ///< as it is now; `disqualified` is not told apart
  ValueSum value;              ///< of the sales, with the rates of their days
  std::int64_t from = 0;       ///< deals that another deal led to: repeat business and referrals

  bool operator==(const SourceRow&) const = default;
};

/// Where deals come from, and what becomes of them. Rows with the most deals come first, then those
/// that stand first in the file; those without a source last.
struct Sources {
  std::vector<SourceRow> by_source;
  std::vector<SourceRow> by_direction;  ///< inbound and outbound, as the file has it of sources
  SourceRow all;
};

/// The deals that were created in the period, as they stand now.
Sources sources(const Subject& subject);

/// By source, and by inbound and outbound.
table::Table to_table(const Sources& sources);

}  // namespace kariz::report
