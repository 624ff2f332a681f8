#pragma once

#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz {

/// What somebody plans to do next about a deal.
struct Plan {
  Instant at;
  std::string_view what;  ///< empty: what is planned already, at another time
};

}  // namespace kariz
