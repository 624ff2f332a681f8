#include <utility>

#include <kariz/report/spec.hpp>

namespace kariz::report {

Spec make_spec(Filter filter, Instant now, Dated dated) {
  Spec spec;
  spec.since = std::exchange(filter.since, std::nullopt);
  spec.until = std::exchange(filter.until, std::nullopt);
  spec.filter = std::move(filter);
  spec.now = now;
  spec.dated = dated;
  return spec;
}

bool in_period(const Spec& spec, Instant at) {
  return (!spec.since || at >= *spec.since) && (!spec.until || at <= *spec.until);
}

bool counts_at(const Spec& spec, Instant at) {
  return spec.dated == Dated::created || in_period(spec, at);
}

}  // namespace kariz::report
