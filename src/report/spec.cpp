#include <utility>

#include <kariz/report/spec.hpp>

namespace kariz::report {

Spec make_spec(Filter filter, Instant now) {
  Spec spec;
  spec.since = std::exchange(filter.since, std::nullopt);
  spec.until = std::exchange(filter.until, std::nullopt);
  spec.filter = std::move(filter);
  spec.now = now;
  return spec;
}

bool in_period(const Spec& spec, Instant at) {
  return (!spec.since || at >= *spec.since) && (!spec.until || at <= *spec.until);
}

}  // namespace kariz::report
